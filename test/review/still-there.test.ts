import { describe, expect, test } from 'vitest';
import { type Files, reviewed } from './reviewed.ts';

const start = (apex: string) =>
  `$ORIGIN ${apex}.\n$TTL 300\n@ SOA ns.corp.example. h.corp.example. 1 3600 600 86400 300\n@ NS ns.corp.example.\n`;
const forward = (...lines: string[]) => `${start('corp.example')}${lines.join('\n')}\n`;
const reverse = (...lines: string[]) => `${start('8.8.8.in-addr.arpa')}${lines.join('\n')}\n`;
const OLD = forward('good A 8.8.8.1');
const BAD = forward('good A 8.8.8.1', 'bad A 8.8.8.4');
const REVERSE = reverse('1 PTR good.corp.example.', '4 PTR other.corp.example.');

const NAMED = (folder: string) =>
  [
    `options { directory "${folder}"; };`,
    `zone "corp.example" { type primary; file "${folder}/zones/db.corp"; };`,
    `zone "8.8.8.in-addr.arpa" { type primary; file "${folder}/zones/db.8.8.8"; };`,
    '',
  ].join('\n');

const OCTODNS = `providers:
  config: {class: octodns.provider.yaml.YamlProvider, directory: ./config}
  route53: {class: octodns_route53.Route53Provider}
zones:
  corp.example.: {sources: [config], targets: [route53]}
  8.8.8.in-addr.arpa.: {sources: [config], targets: [route53]}
`;
const YAML = (more = '') => `good: {type: A, value: 8.8.8.1}\n${more}`;
const YAML_BAD = YAML('bad: {type: A, value: 8.8.8.4}\n');
const YAML_REVERSE =
  "'1': {type: PTR, value: good.corp.example.}\n'4': {type: PTR, value: other.corp.example.}\n";

// Claim: gate-stand-ins
describe('a new file takes no published one out of sight', () => {
  const named = (folder: string, path: string) => ({
    'ptr-gate.yml': `records: [${path}]\n`,
    [path]: NAMED(folder),
    'zones/db.corp': OLD,
    'zones/db.8.8.8': REVERSE,
  });
  const octodns = {
    'ptr-gate.yml': 'records: [dns/octodns.yaml]\n',
    'dns/octodns.yaml': OCTODNS,
    'dns/config/corp.example.yaml': YAML(),
    'dns/config/8.8.8.in-addr.arpa.yaml': YAML_REVERSE,
  };

  test.each<[string, string, Files, Files]>([
    [
      'at the path that named.conf has on the server',
      'zones/db.corp',
      named('/etc/bind', 'named.conf'),
      { 'etc/bind/zones/db.corp': OLD, 'zones/db.corp': BAD },
    ],
    [
      'nearer to named.conf',
      'zones/db.corp',
      named('/srv/dns', 'bind/named.conf'),
      { 'bind/zones/db.corp': OLD, 'zones/db.corp': BAD },
    ],
    [
      'in a folder that octoDNS may mean',
      'dns/config/corp.example.yaml',
      octodns,
      {
        'config/corp.example.yaml': YAML(),
        'config/8.8.8.in-addr.arpa.yaml': YAML_REVERSE,
        'dns/config/corp.example.yaml': YAML_BAD,
      },
    ],
    [
      'at a path that an include may mean',
      'inc/hosts',
      {
        'ptr-gate.yml': 'records: [zones/*]\n',
        'zones/corp': `${forward('other A 8.8.8.9')}$INCLUDE inc/hosts\n`,
        'inc/hosts': 'good A 8.8.8.1\n',
        'zones/rev': REVERSE,
      },
      { 'zones/inc/hosts': '; nothing\n', 'inc/hosts': 'good A 8.8.8.1\nbad A 8.8.8.4\n' },
    ],
    [
      'in place of what named.conf includes',
      'zones.conf',
      {
        'ptr-gate.yml': 'records: [bind/named.conf]\n',
        'bind/named.conf': 'include "/srv/dns/zones.conf";\n',
        'zones.conf': NAMED('/srv/dns').split('\n').slice(1, 2).join(''),
        'zones/db.corp': OLD,
        'zones/db.8.8.8': REVERSE,
      },
      {
        'bind/zones.conf': NAMED('/srv/dns').split('\n').slice(1, 2).join(''),
        'zones.conf': NAMED('/srv/dns').split('\n').slice(1, 2).join('').replace('db.corp', 'db.new'),
        'zones/db.new': BAD,
      },
    ],
  ])('%s', async (_, published, first, edit) => {
    const { gating, exitCode, findings } = await reviewed(first, edit);
    expect(gating).toContain(`source-syntax ${published}:1`);
    expect(exitCode).toBe(1);
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^\S+ was read by way of \S+ and is altered by this change, which also adds a file that is read in its place/,
      ),
    );
  });

  test('nor does a folder that octoDNS may mean and that has no file for the zone', async () => {
    const { exitCode } = await reviewed(octodns, {
      'config/other.yaml': YAML(),
      'dns/config/corp.example.yaml': YAML_BAD,
    });
    expect(exitCode).toBe(1);
  });

  test('a file that named.conf names anew is read, and the old one blocks nothing, altered or not', async () => {
    const first = named('/etc/bind', 'named.conf');
    const edit = {
      'named.conf': NAMED('/etc/bind').replace('zones/db.corp', 'zones/external/db.corp'),
      'zones/external/db.corp': forward('; moved', 'good A 8.8.8.1'),
    };
    expect(await reviewed(first, edit)).toMatchObject({ exitCode: 0, gating: [] });
    const altered = { ...edit, 'zones/db.corp': forward('; moved to external/', 'good A 8.8.8.1') };
    expect(await reviewed(first, altered)).toMatchObject({ exitCode: 0, gating: [] });
  });

  test('of two files that an include may mean, and that both were there, the nearer one is judged', async () => {
    const first = {
      'ptr-gate.yml': 'records: [zones/corp, zones/rev]\n',
      'zones/corp': `${forward('$INCLUDE hosts')}`,
      'zones/hosts': 'good A 8.8.8.1\n',
      hosts: 'another A 8.8.8.7\n',
      'zones/rev': REVERSE,
    };
    const { gating } = await reviewed(first, { 'zones/hosts': 'good A 8.8.8.1\nbad A 8.8.8.4\n' });
    expect(gating).toEqual(['ptr-mismatch zones/hosts:2']);
  });
});

// Claim: gate-hidden
describe('a new file hides no pair of another', () => {
  const FIRST = { 'ptr-gate.yml': 'records: [zones/*]\n', 'zones/corp': OLD, 'zones/rev': REVERSE };

  test.each([
    ['a zone cut', '$ORIGIN corp.example.\nbad 300 IN NS ns.x.\n'],
    ['a DNAME', '$ORIGIN corp.example.\n@ 300 IN DNAME x.\n'],
    ['a zone', '$ORIGIN bad.corp.example.\n@ 300 IN SOA ns.x. h.x. 1 2 3 4 5\n'],
  ])('by %s', async (_, text) => {
    const { gating } = await reviewed(FIRST, { 'zones/corp': BAD, 'zones/more': text });
    expect(gating).toContain('ptr-mismatch zones/corp:6');
  });

  test('nor does one that was there and that nobody read', async () => {
    const first = { ...FIRST, 'ptr-gate.yml': 'records: [zones/*]\n', 'docs/sample': 'A sample.\n' };
    const { gating } = await reviewed(first, {
      'ptr-gate.yml': 'records: [zones/*, {path: docs/sample, as: zone-file}]\n',
      'docs/sample': '$ORIGIN corp.example.\nbad 300 IN NS ns.x.\n',
      'zones/corp': BAD,
    });
    expect(gating).toContain('ptr-mismatch zones/corp:6');
  });

  const GLUE = ['sub NS ns.sub', '$INCLUDE hosts.inc'];
  test.each<[string, Files, Files]>([
    [
      'a zone file that moves beside its include',
      { 'zones/corp': forward(...GLUE), 'zones/hosts.inc': 'ns.sub A 8.8.8.4\n' },
      { 'zones/corp': null, 'zones/corp.zone': forward(...GLUE) },
    ],
    [
      'the file of a child zone that moves, with a leftover in the parent',
      { 'zones/corp': forward('x.sub A 8.8.8.4'), 'zones/rev.sub': start('sub.corp.example') },
      { 'zones/rev.sub': null, 'zones/rev.child': start('sub.corp.example') },
    ],
    [
      'a delegation and its glue in two new includes of one zone',
      {},
      {
        'zones/corp': forward('good A 8.8.8.1', '$INCLUDE cuts.inc', '$INCLUDE hosts.inc'),
        'zones/cuts.inc': 'sub NS ns.sub\n',
        'zones/hosts.inc': 'ns.sub A 8.8.8.4\n',
      },
    ],
  ])('but %s is nothing new', async (_, first, edit) => {
    const listed = { 'ptr-gate.yml': 'records: [zones/corp*, zones/rev*]\n' };
    const base = { ...listed, 'zones/corp': OLD, 'zones/rev': REVERSE, ...first };
    expect(await reviewed(base, edit)).toMatchObject({ exitCode: 0, gating: [] });
  });

  test('but a zone cut in the file itself makes glue', async () => {
    const { gating, skipped } = await reviewed(FIRST, {
      'zones/corp': forward('good A 8.8.8.1', 'bad NS ns.bad', 'ns.bad A 8.8.8.4'),
    });
    expect(gating).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toContain('glue');
  });
});

test('a reverse zone that delegates a name from now on is not dropped', async () => {
  const first = { 'ptr-gate.yml': 'records: [zones/*]\n', 'zones/corp': OLD, 'zones/rev': REVERSE };
  const dropped = async (edit: Files) =>
    (await reviewed(first, edit)).findings.filter(({ rule }) => rule === 'reverse-dropped').length;
  expect(await dropped({ 'zones/rev': reverse('1 NS ns.other.example.') })).toBe(0);
  expect(await dropped({ 'zones/rev': null })).toBe(1);
});
