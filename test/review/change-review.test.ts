import { describe, expect, test } from 'vitest';
import { text } from '../../src/reporters/text.ts';
import { render } from '../reporters/sample.ts';
import { type Files, reviewed } from './reviewed.ts';

const start = (apex: string) =>
  `$ORIGIN ${apex}.\n$TTL 300\n@ SOA ns.corp.example. h.corp.example. 1 3600 600 86400 300\n@ NS ns.corp.example.\n`;
const bare = (...lines: string[]) => `$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\n${lines.join('\n')}\n`;
const forward = (...lines: string[]) => `${start('corp.example')}${lines.join('\n')}\n`;
const reverse = (...lines: string[]) => `${start('8.8.8.in-addr.arpa')}${lines.join('\n')}\n`;
const lists = (...records: string[]) => `records: [${records.join(', ')}]\n`;

/** Two old mismatches. */
const FIRST = {
  'ptr-gate.yml': lists('zones/db.*'),
  'zones/db.corp': forward('old1 A 8.8.8.1', 'old2 A 8.8.8.2'),
  'zones/db.8.8.8': reverse('1 PTR wrong.corp.example.'),
};
const BAD = forward('old1 A 8.8.8.1', 'old2 A 8.8.8.2', 'bad A 8.8.8.4');
const NAMED = ['corp.example db.corp', '8.8.8.in-addr.arpa db.8.8.8']
  .map((zone) => zone.split(' '))
  .map(([apex, file]) => `zone "${apex}" { type primary; file "zones/${file}"; };\n`)
  .join('');

// Claim: gate-lists
describe('what the base lists cannot be taken out of sight', () => {
  test('a new file that a pattern of the base names, where the change narrows the pattern', async () => {
    const { gating, coverage } = await reviewed(FIRST, {
      'ptr-gate.yml': lists('zones/db.corp', 'zones/db.8.8.8'),
      'zones/db.evil': forward('bad A 8.8.8.4'),
    });
    expect(gating).toEqual(['ptr-missing zones/db.evil:5']);
    expect(coverage.notes).toContain('No longer listed, still there and still judged: zones/db.evil.');
  });

  test('a file that the change stops listing and makes hard to recognise', async () => {
    const { gating } = await reviewed(
      { ...FIRST, 'ptr-gate.yml': lists('zones/db.*', 'more'), more: forward('old3 A 8.8.8.3') },
      { 'ptr-gate.yml': FIRST['ptr-gate.yml'], more: `${';'.repeat(5000)}\n${forward('bad A 8.8.8.4')}` },
    );
    expect(gating).toEqual(['ptr-missing more:6']);
  });

  test('a file that the change has read as a format in which it says nothing', async () => {
    const listed = lists('zones/db.corp', 'zones/db.8.8.8');
    const { gating } = await reviewed(
      { ...FIRST, 'ptr-gate.yml': listed },
      {
        'ptr-gate.yml': lists('{path: zones/db.corp, as: dns-endpoint}', 'zones/db.8.8.8'),
        'zones/db.corp': BAD,
      },
    );
    expect(gating).toEqual(['ptr-missing zones/db.corp:7']);
  });

  test('a file that the change has read for another origin', async () => {
    const origin = (name: string) =>
      lists(`{path: zones/db.corp, as: zone-file, origin: ${name}}`, 'zones/db.8.8.8');
    const { gating } = await reviewed(
      { ...FIRST, 'ptr-gate.yml': origin('corp.example'), 'zones/db.corp': bare('old1 A 8.8.8.1') },
      {
        'ptr-gate.yml': origin('other.example'),
        'zones/db.corp': bare('old1.corp.example. A 8.8.8.1', 'bad.corp.example. A 8.8.8.4'),
      },
    );
    expect(gating).toContain('ptr-missing zones/db.corp:5');
  });

  test('an origin that the base lacked, and without which it could not read the file, may be added', async () => {
    const listed = (more: string) => lists(`{path: zones/corp.txt, as: zone-file${more}}`, 'zones/db.8.8.8');
    const { exitCode, gating } = await reviewed(
      {
        ...FIRST,
        'ptr-gate.yml': listed(''),
        'zones/corp.txt': bare('ok A 8.8.8.3'),
        'zones/db.8.8.8': reverse('3 PTR ok.corp.example.'),
      },
      { 'ptr-gate.yml': listed(', origin: corp.example') },
    );
    expect({ exitCode, gating }).toEqual({ exitCode: 0, gating: [] });
  });

  test('a file that the change stops listing and makes impossible to read', async () => {
    const octodns = (value: string) => `www: {type: A, value: ${value}}\n`;
    const listed = '{path: corp.example.yaml, as: octodns}';
    await expect(
      reviewed(
        {
          ...FIRST,
          'ptr-gate.yml': lists('zones/db.*', listed),
          'corp.example.yaml': octodns('8.8.8.3'),
        },
        { 'ptr-gate.yml': FIRST['ptr-gate.yml'], 'corp.example.yaml': `${octodns('8.8.8.4')}www: ]\n` },
      ),
    ).rejects.toThrow(/corp\.example\.yaml.*no longer lists/);
  });
});

describe('what was there before blocks nothing', () => {
  test.each<[string, Files, Files]>([
    [
      'the files are listed by the configuration of the server instead',
      {},
      { 'ptr-gate.yml': lists('named.conf'), 'named.conf': NAMED },
    ],
    [
      'that configuration is new, and the files leave their origin to it',
      {},
      {
        'ptr-gate.yml': lists('named.conf'),
        'named.conf': NAMED,
        'zones/db.corp': bare('old1 A 8.8.8.1', 'old2 A 8.8.8.2'),
        'zones/db.8.8.8': bare('1 PTR wrong.corp.example.'),
      },
    ],
    [
      'the records move to another file, and the old one stays',
      { 'ptr-gate.yml': lists('zones/db.corp', 'zones/db.8.8.8') },
      { 'ptr-gate.yml': lists('zones/new', 'zones/db.8.8.8'), 'zones/new': FIRST['zones/db.corp'] },
    ],
    [
      'the pairs move to a zone file, and the old file stays',
      { 'ptr-gate.yml': lists('zones/db.*', 'hosts'), hosts: '8.8.8.3 old3.corp.example\n' },
      {
        'ptr-gate.yml': FIRST['ptr-gate.yml'],
        'zones/db.corp': forward('old1 A 8.8.8.1', 'old2 A 8.8.8.2', 'old3 A 8.8.8.3'),
      },
    ],
    [
      'a file of that name holds no records any more',
      { 'ptr-gate.yml': lists('zones/db.*', 'hosts'), hosts: '8.8.8.3 old3.corp.example\n' },
      { 'ptr-gate.yml': FIRST['ptr-gate.yml'], hosts: 'We keep them elsewhere now.\n' },
    ],
    [
      'a file of that name has another format from now on',
      { 'ptr-gate.yml': lists('zones/db.*', 'pairs'), pairs: '8.8.8.3 old3.corp.example\n' },
      { pairs: 'name,address\nold3.corp.example,8.8.8.3\n' },
    ],
  ])('%s', async (_, first, edit) => {
    expect((await reviewed({ ...FIRST, ...first }, edit)).gating).toEqual([]);
  });

  test('files that a listed configuration names and a pattern meets as well, in every change', async () => {
    const first = {
      'ptr-gate.yml': lists('named.conf', 'zones/*'),
      'named.conf': NAMED,
      'zones/db.corp': bare('old1 A 8.8.8.1'),
      'zones/db.8.8.8': bare('1 PTR wrong.corp.example.', '3 PTR new.corp.example.'),
    };
    const unrelated = await reviewed(first, { README: 'hello\n' });
    expect(unrelated).toMatchObject({ exitCode: 0, findings: [] });
    expect(unrelated.coverage.notes.length).toBe(1);
    const good = await reviewed(first, { 'zones/db.corp': bare('old1 A 8.8.8.1', 'new A 8.8.8.3') });
    expect(good).toMatchObject({ exitCode: 0 });
    expect(good.coverage.notes.length).toBe(1);
    const bad = await reviewed(first, { 'zones/db.corp': bare('old1 A 8.8.8.1', 'bad A 8.8.8.4') });
    expect(bad.gating).toEqual(['ptr-missing zones/db.corp:5']);
  });
});

describe('pairs that the change adds and nobody judges', () => {
  test.each<[string, string, Files, Files]>([
    [
      'glue',
      'ns.sub.corp.example 8.8.8.4',
      {},
      { 'zones/db.corp': forward('old1 A 8.8.8.1', 'old2 A 8.8.8.2', 'sub NS ns.sub', 'ns.sub A 8.8.8.4') },
    ],
    [
      'not-our-network',
      'bad.corp.example 8.8.8.4',
      { 'ptr-gate.yml': `${FIRST['ptr-gate.yml']}policy: {networks: [192.0.2.0/24]}\n` },
      { 'zones/db.corp': BAD },
    ],
    [
      'occluded',
      'bad.corp.example 8.8.8.4',
      { 'zones/db.bad': start('bad.corp.example') },
      { 'zones/db.corp': BAD },
    ],
  ])('are told, and only they: %s', async (reason, pair, first, edit) => {
    const { exitCode, skipped, counts, coverage } = await reviewed({ ...FIRST, ...first }, edit);
    expect({ exitCode, skipped: counts.skipped }).toEqual({ exitCode: 0, skipped: 1 });
    expect(skipped.map((one) => `${one.reason} ${one.name} ${one.address}`)).toEqual([`${reason} ${pair}`]);
    expect(coverage.notes[0]).toMatch(/^No pair that is judged is added, altered or removed since/);
  });
});

describe('what the change adds and cannot be judged', () => {
  const PLAN = (unknown: boolean) =>
    JSON.stringify({
      format_version: '1.2',
      terraform_version: '1.9.0',
      resource_changes: [
        {
          ...{ address: 'aws_route53_record.www', mode: 'managed', type: 'aws_route53_record', name: 'www' },
          provider_name: 'registry.terraform.io/hashicorp/aws',
          change: {
            ...{ actions: ['create'], before: null },
            after: { name: 'www.corp.example', type: 'AAAA', ...(unknown ? {} : { records: [] }) },
            after_unknown: unknown ? { records: true } : {},
          },
        },
      ],
    });
  const PROXIED = 'www:\n  type: A\n  value: 8.8.8.9\n  octodns: {cloudflare: {proxied: true}}\n';
  const listed = { ...FIRST, 'ptr-gate.yml': lists('zones/*') };

  test.each<[string, Files, string, string]>([
    [
      'an address outside the zone',
      { 'zones/db.corp': `${FIRST['zones/db.corp']}www.corp.exmaple. A 8.8.8.9\n` },
      'out-of-zone',
      'zones/db.corp:7',
    ],
    [
      'a PTR record whose owner is no reverse name',
      { 'zones/db.8.8.8': `${FIRST['zones/db.8.8.8']}_x PTR future.corp.example.\n` },
      'not-a-reverse-name',
      'zones/db.8.8.8:6',
    ],
    [
      'an address known only after apply',
      { 'zones/plan.json': PLAN(true) },
      'known-after-apply',
      'zones/plan.json:1',
    ],
    [
      'an address behind a proxy',
      { 'zones/corp.example.yaml': PROXIED },
      'proxied',
      'zones/corp.example.yaml:3',
    ],
    [
      'one beside the same of the base',
      { 'zones/db.corp': `${FIRST['zones/db.corp']}x.corp.exmaple. A 8.8.8.9\nx.corp.exmaple. A 8.8.8.9\n` },
      'out-of-zone',
      'zones/db.corp:8',
    ],
  ])('is told, with the reason: %s', async (title, edit, reason, at) => {
    const isSecond = title.startsWith('one beside');
    const first = isSecond
      ? { ...listed, 'zones/db.corp': `${FIRST['zones/db.corp']}x.corp.exmaple. A 8.8.8.9\n` }
      : listed;
    const summary = await reviewed(first, edit);
    const { exitCode, verdict, skipped, coverage, counts } = summary;
    expect([exitCode, verdict]).toEqual([0, 'pass']);
    expect(skipped.map((one) => `${one.reason} ${one.location.path}:${one.location.line}`)).toEqual([
      `${reason} ${at}`,
    ]);
    expect(coverage.skipped).toEqual({ [reason]: 1 });
    expect(counts.skipped).toBe(0);
    expect(coverage.notes[0]).toContain('1 declaration that it adds was not judged');
    const said = render(text, { ...summary, results: [] });
    expect(said).toContain(at);
    expect(said).toContain('PASS  No pair was judged: 1 declaration was skipped, with the reason.');
    expect(said).not.toContain('No pair had to be judged');
  });

  test('is quiet about what the base has too, wherever it stands by now', async () => {
    const first = {
      ...listed,
      'zones/db.corp': `${FIRST['zones/db.corp']}www.corp.exmaple. A 8.8.8.9\n`,
      'zones/corp.example.yaml': PROXIED,
    };
    const moved = forward('', 'www.corp.exmaple. A 8.8.8.9', '; sorted', 'old2 A 8.8.8.2', 'old1 A 8.8.8.1');
    const edits: Files[] = [
      { 'zones/db.corp': moved, 'zones/corp.example.yaml': `# moved\n${PROXIED}` },
      { 'zones/db.corp': null, 'zones/db.renamed': moved },
    ];
    for (const edit of edits) {
      const { exitCode, skipped, coverage } = await reviewed(first, edit);
      expect([exitCode, skipped]).toEqual([0, []]);
      expect(coverage.notes[0]).toMatch(/^No pair is added, altered or removed since .*had to be asked\.$/);
    }
  });

  test('is a finding where it is wrong, and the only thing that the change adds', async () => {
    const { exitCode, gating } = await reviewed(listed, {
      'zones/db.corp': `${FIRST['zones/db.corp']}www A 8.8.8.300\n`,
    });
    expect([exitCode, gating]).toEqual([1, ['source-syntax zones/db.corp:7']]);
  });
});
