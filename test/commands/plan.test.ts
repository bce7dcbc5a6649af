import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { prepareCheck } from '../../src/check.ts';
import { plan } from '../../src/commands/plan.ts';
import { serve } from '../../src/commands/serve.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Result } from '../../src/model/report.ts';
import type { OptionName } from '../../src/options.ts';
import { PLAN_RENDERERS } from '../../src/reporters/plan/index.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { workingTree } from '../../src/repository/working-tree.ts';
import { planOf } from '../../src/rollout/plan.ts';
import { read } from '../../src/sources/read.ts';
import { stubTerminal } from './terminal.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/rollout');
const REVERSE = '0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa';

const flags = (texts: Readonly<Record<string, string>>) => ({
  place: (name: string) => `--${name}`,
  texts: new Map(Object.entries(texts).map(([name, text]) => [name as OptionName, [text]])),
});

/** The example's name server as of a date, with the reverse zone as it is or as it was repaired. */
async function withServer<T>(
  at: string,
  reverse: string,
  work: (resolver: string) => Promise<T>,
): Promise<T> {
  const tree = workingTree(EXAMPLE);
  const files = await read(
    tree,
    ['ptr-gate.yml', `zones/${reverse}`, 'zones/101.151.in-addr.arpa'].map((pattern) => ({ pattern })),
  );
  const { stub, until, stop } = stubTerminal(EXAMPLE);
  const config = readConfig(tree, 'ptr-gate.yml');
  const ended = serve({ files, config, atMs: Date.parse(at), listen: [], port: 0, logQueries: false }, stub);
  try {
    return await work(`127.0.0.1:${(await until(/port ([0-9]+)/))[1]}`);
  } finally {
    stop();
    await ended;
  }
}

async function planned(texts: Readonly<Record<string, string>>): Promise<string> {
  const { stub, said } = stubTerminal(EXAMPLE);
  expect(await plan([], flags(texts), stub)).toBe(0);
  return said.out;
}

async function exitOfCheck(texts: Readonly<Record<string, string>>): Promise<number> {
  const request = { tree: workingTree(EXAMPLE), files: [], flags: flags(texts), now: new Date(0) };
  const check = await prepareCheck(request);
  return (await check.run(() => {})).exitCode;
}

/** Weeks of the walk: the day, the reverse zone of that week, and what the gate says. */
const WEEKS = [
  ['2026-11-24', REVERSE, 0],
  ['2026-12-01', REVERSE, 0],
  ['2026-12-08', REVERSE, 1],
  ['2026-12-15', 'repaired', 0],
  ['2026-12-22', 'repaired', 0],
] as const;

test('five weeks of the example: the plan of each, and what the gate says', { timeout: 30_000 }, async () => {
  let walk = '';
  for (const [at, reverse, exit] of WEEKS) {
    await withServer(at, reverse, async (resolvers) => {
      walk += `${(await planned({ at, resolvers })).replace(/until [0-9: -]*UTC/, 'until TIME UTC')}\n`;
      expect([at, await exitOfCheck({ at, resolvers })]).toEqual([at, exit]);
    });
  }
  await expect(walk).toMatchFileSnapshot('golden/five-weeks.golden');
});

test('a region that is live a week early fails, one that is a week late does not', async () => {
  await withServer('2026-12-08', 'repaired', async (resolvers) => {
    expect(await exitOfCheck({ at: '2026-12-01', resolvers })).toBe(1);
    expect(await exitOfCheck({ at: '2026-12-15', resolvers })).toBe(0);
    expect(await exitOfCheck({ at: '2026-12-15', resolvers, stage: 'published' })).toBe(1);
  });
});

describe('formats', () => {
  const at = '2026-12-10T12:00:00+01:00';

  test('JSON and YAML hold the same', async () => {
    await withServer('2026-12-10', REVERSE, async (resolvers) => {
      const json = JSON.parse(await planned({ at, resolvers, format: 'json' }));
      expect(load(await planned({ at, resolvers, format: 'yaml' }))).toEqual(json);
      expect(json).toMatchObject({
        version: 1,
        at: '2026-12-10T11:00:00Z',
        start: '2026-12-01',
        every: '1 week',
        checked: true,
        next: { regions: ['ap-southeast'], date: '2026-12-15', inDays: 5, blocked: true },
      });
      expect(json.regions.map(({ region, state }: Record<string, string>) => [region, state])).toEqual([
        ['us-east', 'due'],
        ['eu-west', 'due'],
        ['ap-southeast', 'next'],
      ]);
      expect(json.regions[2]).toMatchObject({
        publish: [
          {
            name: 'cdn.example.org',
            A: ['151.101.129.69'],
            AAAA: [],
            withheld: ['2606:2800:220:1:248:1893:25c8:1948'],
          },
        ],
        blockedBy: [
          {
            rule: 'ptr-missing',
            fix: { zone: REVERSE, record: '8.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0 IN PTR cdn.example.org.' },
            location: { path: 'ptr-gate.yml', line: 6 },
          },
        ],
      });
    });
  });

  test('Markdown has the table, the line to paste and the gantt', async () => {
    await withServer('2026-12-10', REVERSE, async (resolvers) => {
      const text = await planned({ at, resolvers, format: 'markdown' });
      expect(text).toContain('<td><em>not yet:</em> <code>2606:2800:220:1:248:1893:25c8:1948</code></td>');
      expect(text).toContain('```dns\n$ORIGIN 0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa.\n8.4.9.1.');
      expect(text).toContain('```mermaid\ngantt\n');
    });
  });

  test('a form that a plan does not have is refused', async () => {
    await expect(planned({ at, format: 'sarif', offline: 'true' })).rejects.toThrow(
      '--format: a plan has no sarif form. Write one of text, json, yaml, markdown',
    );
  });
});

test('offline, nothing is asked and that is said', async () => {
  const text = await planned({ at: '2026-12-01', offline: 'true' });
  expect(text).toContain('What blocks it was not asked: offline.');
  const { checked, next } = JSON.parse(await planned({ at: '2026-12-01', offline: 'true', format: 'json' }));
  expect([checked, next.blocked]).toEqual([false, null]);
});

test('a region that is held by name, and one outside of the rollout, which publishes what it has', async () => {
  const tree = memoryTree({
    'ptr-gate.yml': `expect:
  cdn.example.org:
    us: {AAAA: "2602:fe90::1"}
    old: {A: 198.41.0.1, AAAA: "2602:fe90::2"}
regions: {us: {}, old: {}, empty: {}}
rollout: {start: 2026-12-01, every: 1 week, order: [us, empty], hold: us}
`,
  });
  const request = { tree, files: [], flags: flags({ offline: 'true' }), now: new Date('2027-01-01') };
  const prepared = await prepareCheck(request);
  const results: Result[] = [];
  const { findings } = await prepared.run((result) => results.push(result));
  const checked = { results, findings, isObstacle: () => true, offline: true, notes: [] };
  const made = planOf(prepared.rollout!, checked);
  expect(made.next).toBeNull();
  expect(made.regions.map(({ region, state, publish }) => ({ region, state, publish }))).toEqual([
    {
      region: 'us',
      state: 'held',
      publish: [{ name: 'cdn.example.org', A: [], AAAA: [], withheld: ['2602:fe90::1'] }],
    },
    { region: 'empty', state: 'held', publish: [] },
    {
      region: 'old',
      state: 'free',
      publish: [{ name: 'cdn.example.org', A: ['198.41.0.1'], AAAA: ['2602:fe90::2'], withheld: [] }],
    },
  ]);
  expect(PLAN_RENDERERS.get('text')!(made)).toContain('No step follows: us, empty held back.');
});

test('a region outside of the rollout is to be repaired, whatever the family', async () => {
  const zone =
    '$ORIGIN 2.9.5.in-addr.arpa.\n@ 3600 IN SOA ns.corp.test. h.corp.test. 1 7200 3600 604800 3600\n';
  const tree = memoryTree({
    'ptr-gate.yml': `records: [rev]
expect: {www.corp.test: {us: {A: 5.9.2.1, AAAA: 2a00:1450::80}, sa: {A: 5.9.2.2}}}
regions: {us: {}, sa: {}}
rollout: {start: 2026-12-01, every: 1 week, order: [us]}
`,
    rev: zone,
  });
  const prepared = await prepareCheck({
    tree,
    files: [],
    flags: flags({ offline: 'true' }),
    now: new Date(),
  });
  const results: Result[] = [];
  const { findings } = await prepared.run((result) => results.push(result));
  const checked = { results, findings, isObstacle: () => true, offline: true, notes: [] };
  const text = PLAN_RENDERERS.get('text')!(planOf(prepared.rollout!, checked));
  expect(text.split('To repair in other regions:')[1]).toMatch(/ptr-missing\n +.*5\.9\.2\.2/);
  expect(text).not.toMatch(/ptr-missing\n +.*5\.9\.2\.1/);
});

test('without a rollout there is nothing to plan', async () => {
  const { stub } = stubTerminal(join(import.meta.dirname, '../../examples'));
  await expect(plan([], flags({ offline: 'true' }), stub)).rejects.toThrow('there is no rollout to plan');
});

test('--at takes a date and nothing else', async () => {
  const tree = memoryTree({ 'ptr-gate.yml': readFileSync(join(EXAMPLE, 'ptr-gate.yml'), 'utf8') });
  const prepare = (at: string) => prepareCheck({ tree, files: [], flags: flags({ at }), now: new Date() });
  expect((await prepare('2026-12-01')).rollout?.regions[0]?.state).toBe('due');
  expect((await prepare('2026-12-01T00:00:00+01:00')).rollout?.regions[0]?.state).toBe('next');
  await expect(prepare('tomorrow')).rejects.toThrow(
    "--at: 'tomorrow' is not a date; write 2026-12-01, or 2026-12-01T09:00:00+01:00",
  );
});

describe('the numbers of production', () => {
  test('block the next region, whichever region stands first in the file', async () => {
    const body = JSON.stringify({
      status: 'success',
      data: { resultType: 'vector', result: [{ metric: {}, value: [1, '0.05'] }] },
    });
    const prometheus = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(body);
    });
    await new Promise<void>((resolve) => prometheus.listen(0, '127.0.0.1', resolve));
    const { port } = prometheus.address() as AddressInfo;
    const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-plan-'));
    // Unique local addresses: nothing connects to them, for health.allow does not name them.
    writeFileSync(
      join(folder, 'ptr-gate.yml'),
      `expect:
  cdn.example:
    us-east: {AAAA: 'fd00::1'}
    eu-west: {AAAA: 'fd00::2'}
regions: {us-east: {}, eu-west: {}}
rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}
health: {prometheus: {url: "http://127.0.0.1:${port}", query: ipv6_timeout_ratio, max: 1%}}
`,
    );
    try {
      const { stub, said } = stubTerminal(folder);
      const given = { at: '2026-12-05', resolvers: '127.0.0.1:9', timeout: '200ms', format: 'json' };
      expect(await plan([], flags(given), stub)).toBe(0);
      const { next, regions } = JSON.parse(said.out);
      expect(next).toMatchObject({ regions: ['eu-west'], blocked: true });
      const rules = regions.map((one: { blockedBy: { rule: string }[] }) =>
        one.blockedBy.map(({ rule }) => rule),
      );
      expect(rules[1]).toContain('ipv6-unhealthy');
    } finally {
      prometheus.close();
      rmSync(folder, { recursive: true });
    }
  });
});
