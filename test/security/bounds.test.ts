import { execFileSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { watchHealth } from '../../src/check/watch-health.ts';
import { HEALTH_DEFAULTS } from '../../src/config/health.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import { cli, folder } from '../e2e/dist.ts';
import { reportOf } from '../e2e/report.ts';

/** A runner has 16 GB; this is what a change may make the check use of it. Beyond it Node ends with 134, not with 0 to 3. */
const HEAP = { NODE_OPTIONS: '--max-old-space-size=1024' };
const SOA = '$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\n';
const config = (more = '') => ({ 'ptr-gate.yml': `records: [zones/*]\n${more}` });

/** Every run here is over within the limit that `cli` sets, with a verdict or a message, and within the heap. */
async function judged(cwd: string, ...args: readonly string[]) {
  const ran = await cli(['--offline', '--format', 'json', ...args], { cwd, env: HEAP });
  expect([ran.code, ran.err.slice(0, 2000)]).toEqual([
    expect.toSatisfy((code) => [0, 1, 2].includes(code)),
    ran.err,
  ]);
  return ran;
}
const rulesOf = (text: string) => reportOf(text).findings.map(({ rule }) => rule);

describe('bound-pairs: a change of very many pairs ends, in memory that is bounded', () => {
  test('rows of a table', async () => {
    const rows = Array.from(
      { length: 150_000 },
      (_, i) => `h${i}.corp.example,8.${i >> 16}.${(i >> 8) & 255}.${i & 255}`,
    );
    const cwd = folder({ ...config(), 'zones/a.csv': `name,address\n${rows.join('\n')}\n` });
    const { code, out } = await judged(cwd, '--match', 'exact');
    expect(code).toBe(2);
    expect(out.length).toBeGreaterThan(0);
  });

  test('$GENERATE of a billion, and of as many as a range may hold, over and over', async () => {
    const cwd = folder({
      ...config(),
      'zones/db.corp': `$ORIGIN corp.example.\n${SOA}$GENERATE 0-1000000000 h$ A 8.8.8.8\n$GENERATE 0-999 f$ A 8.8.8.8\n${'$GENERATE 0-1048575 g$ A 8.8.8.8\n'.repeat(200)}`,
    });
    const { code, out } = await judged(cwd, '--format', 'text');
    expect(code).toBe(1);
    expect(out).toContain('make more than 1048576 records');
    expect(out.length).toBeLessThan(200_000);
  });

  test('names of expect: on one address, of which each is acceptable for all', async () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `  h${i}.corp.example: 8.8.8.4`);
    const cwd = folder({
      'ptr-gate.yml': `expect:\n${names.join('\n')}\nrecords: [zones/*]\n`,
      'zones/db.8': `$ORIGIN 8.8.8.in-addr.arpa.\n${SOA}4 PTR h19999.corp.example.\n`,
    });
    const { code, out } = await judged(cwd);
    expect(code).toBe(0);
    expect(out.length).toBeLessThan(40_000_000);
  });
});

describe('bound-yaml: aliases and nesting do not multiply', () => {
  const laughs = Array.from(
    { length: 30 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`,
  );
  test.each([
    ['a billion laughs', `a0: &a0 [x]\n${laughs.join('\n')}\nexpect: {}\n`],
    ['deep nesting', `expect: ${'['.repeat(200_000)}\n`],
    ['an endless quote', `expect: "${'x'.repeat(20_000_000)}\n`],
    ['many keys', `expect:\n${Array.from({ length: 50_000 }, (_, i) => `  h${i}.x: 8.8.8.8`).join('\n')}\n`],
  ])('%s', async (_, text) => {
    const { code, out, err } = await judged(folder({ 'ptr-gate.yml': text }));
    expect([1, 2]).toContain(code);
    if (err !== '') expect(err).toMatch(/^ptr-gate: ptr-gate\.yml/);
    expect(err.length).toBeLessThan(5_000);
    // No pair repeats all others.
    expect(out.length).toBeLessThan(100_000_000);
  });
});

describe('bound-line: a file of one gigabyte without a line end', () => {
  test.each([
    ['zone-file', 'www A 8.8.8.8 '],
    ['csv', 'name,address\n"'],
    ['hosts', '8.8.8.8 '],
    ['dns-endpoint', 'kind: "'],
    ['terraform-plan', '{"format_version":"'],
    ['octodns', '"'],
    ['named-conf', 'zone "'],
    ['manifest', 'expect: "'],
  ])('%s', async (as, start) => {
    const cwd = folder({ 'ptr-gate.yml': `records: [{path: huge, as: ${as}}]\n` });
    const file = openSync(join(cwd, 'huge'), 'w');
    writeSync(file, start);
    // Sparse: it takes no room on the disk, and reads as a gigabyte all the same.
    ftruncateSync(file, 2 ** 30);
    closeSync(file);
    const { code, out, err } = await judged(cwd);
    expect([1, 2]).toContain(code);
    expect(out + err).toContain('huge');
    expect(out.length + err.length).toBeLessThan(20_000);
  });
});

describe('bound-include: files that include files', () => {
  test.each<[string, Record<string, string>]>([
    ['itself', { 'zones/db.corp': `$ORIGIN corp.example.\n${SOA}$INCLUDE zones/db.corp\n` }],
    [
      'a chain of a thousand',
      Object.fromEntries([
        ['zones/db.corp', `$ORIGIN corp.example.\n${SOA}$INCLUDE inc/0\n`],
        ...Array.from({ length: 1000 }, (_, i) => [`inc/${i}`, `h${i} A 8.8.8.8\n$INCLUDE inc/${i + 1}\n`]),
      ]),
    ],
    [
      'two to the power of forty',
      Object.fromEntries([
        ['zones/db.corp', `$ORIGIN corp.example.\n${SOA}$INCLUDE inc/0\n`],
        ...Array.from({ length: 40 }, (_, i) => [
          `inc/${i}`,
          `$INCLUDE inc/${i + 1}\n$INCLUDE inc/${i + 1}\n`,
        ]),
        ['inc/40', 'h A 8.8.8.8\n'],
      ]),
    ],
  ])('%s', async (_, files) => {
    const { code, out } = await judged(folder({ ...config(), ...files }));
    expect(code).toBe(1);
    expect(rulesOf(out)).toContain('source-syntax');
  });
});

describe('bound-aliases: aliases of aliases, and crowds', () => {
  const reverse = (lines: string) => `$ORIGIN 8.8.8.in-addr.arpa.\n${SOA}${lines}\n`;
  test.each([
    ['a chain of thousands', Array.from({ length: 20_000 }, (_, i) => `c${i} CNAME c${i + 1}`).join('\n')],
    [
      'thousands of chains',
      Array.from({ length: 20_000 }, (_, i) => `c${i} CNAME d${i}\nd${i} CNAME 4`).join('\n'),
    ],
    ['a circle', 'c0 CNAME c1\nc1 CNAME c0'],
    [
      'one owner with all of them',
      Array.from({ length: 10_000 }, (_, i) => `c0 PTR h${i}.corp.example.`).join('\n'),
    ],
  ])('%s', async (_, lines) => {
    const cwd = folder({
      ...config(),
      'zones/db.corp': `$ORIGIN corp.example.\n${SOA}www A 8.8.8.4\n`,
      'zones/db.8': reverse(`4 CNAME c0\n${lines}`),
    });
    const { code, out } = await judged(cwd);
    expect([0, 1, 2]).toContain(code);
    expect(out.length + code!).toBeGreaterThan(0);
  });

  test('tens of thousands of names on one address', async () => {
    const names = Array.from({ length: 30_000 }, (_, i) => `h${i} A 8.8.8.4`).join('\n');
    const cwd = folder({
      ...config(),
      'zones/db.corp': `$ORIGIN corp.example.\n${SOA}${names}\n`,
      'zones/db.8': reverse('4 PTR h29999.corp.example.'),
    });
    expect((await judged(cwd)).code).toBe(0);
  });
});

describe('bound-links: what is not a file of the repository is not read', () => {
  test('links in a circle, to themselves, to devices, and pipes', async () => {
    const cwd = folder({ ...config(), 'zones/db.corp': `$ORIGIN corp.example.\n${SOA}www A 8.8.8.4\n` });
    mkdirSync(join(cwd, 'zones/deep'));
    for (const [at, to] of [
      ['zones/self', 'self'],
      ['zones/a', 'b'],
      ['zones/b', 'a'],
      ['zones/zero', '/dev/zero'],
      ['zones/deep/up', '..'],
    ] as const)
      symlinkSync(to, join(cwd, at));
    execFileSync('mkfifo', [join(cwd, 'zones/pipe')]);
    const { code, err } = await judged(cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/zones\/(self|a|b|zero|pipe)/);
    writeFileSync(join(cwd, 'ptr-gate.yml'), 'records: ["zones/**/db.*"]\n');
    expect((await judged(cwd)).code).toBe(2);
  });
});

test('bound-probe: one run connects to a thousand addresses at most, whatever a change declares', async () => {
  const location = { path: 'ptr-gate.yml' };
  const pairs = Array.from({ length: 1500 }, (_, i) => ({
    kind: 'expectation' as const,
    expectation: {
      name: 'www.example.org',
      // Documentation addresses, to which nothing is ever sent.
      address: `2001:db8::${i.toString(16)}`,
      declaredAs: 'expect',
      change: 'added',
      location,
    } as unknown as Expectation,
  }));
  const policy = { ...HEALTH_DEFAULTS, ports: [1], attempts: 1, timeoutMs: 100, location };
  const watch = await watchHealth({ policy, pairs: () => pairs, scope: 'changed', env: {} });
  const reasons = pairs.map(({ expectation }) => watch.of(expectation)!.unmeasured[0]!.reason);
  expect(reasons.filter((reason) => reason === 'too-many').length).toBe(500);
  expect(reasons.filter((reason) => reason === 'special-purpose').length).toBe(1000);
});
