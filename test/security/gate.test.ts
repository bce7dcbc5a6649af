import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cannot-run.ts';
import { prepareCheck } from '../../src/check.ts';
import { workingTree } from '../../src/repository/working-tree.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { zonesOf } from '../zones/declare.ts';
import { changed, type Files, forward, reverse, reviewed } from './review.ts';

const CONFIG = { 'ptr-gate.yml': 'records: [zones/db.*]\n' };
/** A pair whose PTR is wrong in the world, as its owner would like to publish it. */
const PAIR = { 'zones/db.corp': forward('www A 8.8.8.4') };

let world: RunningServer;
beforeAll(async () => {
  world = await startServer(
    zonesOf({
      '8.8.8.in-addr.arpa': '4.8.8.8.in-addr.arpa. 300 PTR elsewhere.example.',
      'corp.example': 'corp.example. 300 A 8.8.8.1',
    }),
    { addresses: ['127.0.0.1'] as never },
  );
});
afterAll(() => world.close());
const live = () => ({ inputs: { resolvers: `127.0.0.1:${world.port}` } });

describe('gate-claimed-zone: a file that claims a reverse zone is shown for what it is', () => {
  const CLAIMED = { 'zones/db.8.8.8': reverse('4 PTR www.corp.example.') };
  const pendingOf = ({ findings }: Awaited<ReturnType<typeof reviewed>>) =>
    findings.filter(({ rule }) => rule === 'ptr-pending').map(({ severity, message }) => [severity, message]);
  const TOLD = expect.stringContaining('the zone 8.8.8.in-addr.arpa is new in this change');

  test('where the change brings the zone, the reviewer is told that nothing shows who publishes it', async () => {
    const outcome = await reviewed(CONFIG, { ...PAIR, ...CLAIMED }, live());
    expect(pendingOf(outcome)).toEqual([['warning', TOLD]]);
  });

  test('also where the base holds a zone above it, or a file that it does not list', async () => {
    const above = { 'zones/db.8': reverse('4 PTR x.').replaceAll('8.8.8.in-addr', '8.in-addr') };
    for (const before of [above, { 'attic/db.8.8.8': CLAIMED['zones/db.8.8.8'] }]) {
      const outcome = await reviewed({ ...CONFIG, ...before }, { ...PAIR, ...CLAIMED }, live());
      expect(pendingOf(outcome)).toEqual([['warning', TOLD]]);
    }
  });

  test('where the base held the zone, merging is what publishes it', async () => {
    const before = { ...CONFIG, 'zones/db.8.8.8': reverse() };
    const outcome = await reviewed(before, { ...PAIR, ...CLAIMED }, live());
    expect(pendingOf(outcome)).toEqual([['warning', expect.not.stringContaining('is new in this change')]]);
  });

  test('a base that calls ptr-pending an error lets neither pass', async () => {
    const config = { 'ptr-gate.yml': `${CONFIG['ptr-gate.yml']}policy: {rules: {ptr-pending: error}}\n` };
    const { exitCode, blocking } = await reviewed(config, { ...PAIR, ...CLAIMED }, live());
    expect([exitCode, blocking]).toEqual([1, ['error ptr-pending zones/db.corp:5']]);
  });
});

describe('gate-expect-dropped: an expect: entry cannot be dropped in silence where a zone file keeps the pair', () => {
  const ZONES = {
    'zones/db.corp': forward('www A 8.8.8.4', 'other A 8.8.8.4'),
    'zones/db.8.8.8': reverse('4 PTR other.corp.example.'),
  };
  const before = {
    'ptr-gate.yml': `${CONFIG['ptr-gate.yml']}expect: {www.corp.example: 8.8.8.4}\n`,
    ...ZONES,
  };

  test('the pair counts as altered, and the reviewer is told what no longer holds', async () => {
    const { exitCode, findings, coverage } = await reviewed(before, CONFIG);
    expect(exitCode).toBe(0);
    expect(coverage.pairs).toBeGreaterThan(0);
    expect(findings.filter(({ rule }) => rule === 'policy-changed')).toMatchObject([
      {
        severity: 'notice',
        message: expect.stringMatching(
          /^the declaration of www\.corp\.example with 8\.8\.8\.4 changes from the PTR www\.corp\.example alone, at ptr-gate\.yml:2 to any name of the address; the pair counts as altered$/,
        ),
        location: { path: 'zones/db.corp', line: 5 },
      },
    ]);
  });

  test('and blocks where it is wrong by what is left, though its lines are untouched', async () => {
    const wrong = { ...before, 'zones/db.8.8.8': reverse('4 PTR elsewhere.example.') };
    expect((await reviewed(wrong, CONFIG)).blocking).toEqual(['error ptr-mismatch zones/db.corp:5']);
  });

  test.each([
    ['the entry is kept', before],
    [
      'another manifest has it',
      {
        'ptr-gate.yml': 'records: [zones/db.*, more.yml]\n',
        'more.yml': 'expect: {www.corp.example: 8.8.8.4}\n',
      },
    ],
    ['the pair goes altogether', { ...CONFIG, 'zones/db.corp': forward('other A 8.8.8.4') }],
  ])('nothing is told where %s', async (_, after) => {
    const { shown } = await reviewed(before, { ...after, 'README.md': 'x\n' });
    expect(shown.filter((line) => /policy-changed (?!ptr-gate.yml)/.test(line))).toEqual([]);
  });
});

describe('gate-region-moved: a pair does not leave the schedule of the base by another region name', () => {
  const ROLLOUT = 'rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west], hold: eu-west}\n';
  const ADDRESS = '2606:2800:220:1:248:1893:25c8:1946';
  const PTR = `6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa. 300 PTR www.corp.example.`;
  const config = (expected: string, more = '') =>
    `expect: {www.corp.example: ${expected}}\nregions: {us-east: {}, eu-west: {resolver: "127.0.0.1:PORT"}${more}}\n${ROLLOUT}`;
  let seen: RunningServer;
  beforeAll(async () => {
    const zones = zonesOf({
      '0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa': PTR,
      'corp.example': `www.corp.example. 300 AAAA ${ADDRESS}`,
    });
    seen = await startServer(zones, { addresses: ['127.0.0.1'] as never });
  });
  afterAll(() => seen.close());
  const told = async (expected: string, more?: string) => {
    const text = (...parts: Parameters<typeof config>) => ({
      'ptr-gate.yml': config(...parts).replace('PORT', String(seen.port)),
    });
    const before = text(`{eu-west: {AAAA: "${ADDRESS}"}}`);
    const { findings, blocking } = await reviewed(before, text(expected, more), {
      inputs: { resolvers: `127.0.0.1:${seen.port}` },
    });
    const moved = findings.filter(({ message }) => message.startsWith('the region of '));
    return { blocking, moved: moved.map(({ severity, message }) => `${severity} ${message}`) };
  };

  test.each([
    ['a new name', `{eu-2: {AAAA: "${ADDRESS}"}}`, ', eu-2: {}', 'eu-2'],
    ['no region', `"${ADDRESS}"`, undefined, 'none'],
  ])(
    '%s: the pair is judged in the region that the base knows, and the reviewer is told',
    async (_, expected, more, name) => {
      expect(await told(expected, more)).toEqual({
        blocking: ['error forward-premature ptr-gate.yml:1'],
        moved: [
          `notice the region of www.corp.example with ${ADDRESS} changes from eu-west to ${name}; this run judges it in eu-west`,
        ],
      });
    },
  );

  test('a region that the base has in its order is another place for the address, and told', async () => {
    const { moved } = await told(`{us-east: {AAAA: "${ADDRESS}"}}`);
    expect(moved).toEqual([
      `notice the region of www.corp.example with ${ADDRESS} changes from eu-west to us-east; this run judges it in us-east`,
    ]);
  });

  test('a second region is no move', async () => {
    const { moved } = await told(`{us-east: {AAAA: "${ADDRESS}"}, eu-west: {AAAA: "${ADDRESS}"}}`);
    expect(moved).toEqual([]);
  });
});

describe('gate-file-moved: a file that moves to where nothing lists it is shown', () => {
  const before = {
    ...CONFIG,
    'zones/db.corp': forward('www A 8.8.8.4'),
    'zones/db.b': forward('b A 8.8.8.5'),
  };
  const told = async (after: Parameters<typeof reviewed>[1], config = CONFIG['ptr-gate.yml']) => {
    const { findings } = await reviewed(
      { ...before, 'ptr-gate.yml': config },
      { 'zones/db.corp': null, ...after },
    );
    return findings
      .filter(({ message }) => message.startsWith('the place of '))
      .map(({ message }) => message);
  };
  const MOVED = (to: string) =>
    `the place of zones/db.corp changes from zones/db.corp to ${to}, which no entry of records: names; its pairs count as removed, and nobody judges them there`;

  test('under another name, and under its own with another content', async () => {
    expect(await told({ 'attic/x.txt': before['zones/db.corp'] })).toEqual([MOVED('attic/x.txt')]);
    expect(await told({ 'attic/db.corp': forward('evil A 8.8.8.6') })).toEqual([MOVED('attic/db.corp')]);
  });

  test('behind a linked folder, its old place still leads to it and is still judged', async () => {
    const { blocking, coverage } = await reviewed(
      { ...before, 'ptr-gate.yml': 'records: ["*/db.*"]\n', 'more/db.8.8.8': reverse() },
      {
        'zones/db.corp': null,
        'zones/db.b': null,
        'real/sub/db.corp': forward('evil A 8.8.8.6'),
        zones: { link: 'real/sub' },
      },
    );
    expect(blocking).toEqual(['error ptr-missing zones/db.corp:5']);
    expect(coverage.notes).toContain('No longer listed, still there and still judged: zones/db.corp.');
  });

  test('a file that is renamed within the lists, or is gone, is not', async () => {
    expect(await told({ 'zones/db.renamed': before['zones/db.corp'] })).toEqual([]);
    expect(await told({ 'attic/other': 'hello\n' })).toEqual([]);
    const twice = { 'zones/db.renamed': before['zones/db.corp'], 'attic/x': before['zones/db.corp'] };
    expect(await told(twice)).toEqual([]);
  });
});

describe('gate-config: a configuration that is renamed, doubled, broken or taken away switches nothing off', () => {
  const OFF = 'records: [zones/db.*]\npolicy: {rules: {ptr-missing: off}}\n';
  const before = { ...CONFIG, 'zones/db.8.8.8': reverse() };

  test.each<[string, Files]>([
    ['edited', { 'ptr-gate.yml': OFF }],
    ['moved to .github/', { 'ptr-gate.yml': null, '.github/ptr-gate.yml': OFF }],
    [
      'rewritten as JSON',
      {
        'ptr-gate.yml': null,
        'ptr-gate.json': '{"records":["zones/db.*"],"policy":{"rules":{"ptr-missing":"off"}}}',
      },
    ],
    ['a link to another file', { 'ptr-gate.yml': { link: 'other.yml' }, 'other.yml': OFF }],
  ])('%s', async (_, after) => {
    const { blocking, shown } = await reviewed(before, { ...PAIR, ...after });
    expect(blocking).toEqual(['error ptr-missing zones/db.corp:5']);
    expect(shown.join()).toContain('policy-changed');
  });

  test.each<[string, Files]>([
    ['doubled', { '.github/ptr-gate.yml': OFF }],
    ['taken away', { 'ptr-gate.yml': null }],
    ['broken', { 'ptr-gate.yml': 'policy: [\n' }],
    ['a link out of the repository', { 'ptr-gate.yml': { link: '../elsewhere.yml' } }],
  ])('%s: the check does not run, which is no pass', async (_, after) => {
    await expect(reviewed(before, { ...PAIR, ...after })).rejects.toThrow(CannotRun);
  });
});

test('gate-baseline: a finding that the change itself writes into the baseline blocks all the same', async () => {
  const config = 'records: [zones/db.*]\npolicy: {baseline: known.json}\n';
  const before = {
    'ptr-gate.yml': config,
    'known.json': '{"version":1,"findings":[]}\n',
    'zones/db.8.8.8': reverse(),
  };
  const own = changed(before, PAIR);
  const all = await prepareCheck({
    tree: workingTree(own.root),
    files: [],
    flags: {
      place: (name) => `--${name}`,
      texts: new Map([
        ['offline', ['true']],
        ['write-baseline', ['x']],
      ]),
    },
    now: new Date('2026-11-23T12:00:00Z'),
  });
  await all.run(() => {});
  const baseline = await all.baselineText();
  expect(baseline).toContain('ptr-missing');
  const { blocking, shown } = await reviewed(before, { ...PAIR, 'known.json': baseline });
  expect(blocking).toEqual(['error ptr-missing zones/db.corp:5']);
  expect(shown.join()).toContain('policy-changed');
});
