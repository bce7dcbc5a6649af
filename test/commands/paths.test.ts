import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { Terminal } from '../../src/commands/command.ts';
import { merge } from '../../src/commands/merge.ts';
import { plan } from '../../src/commands/plan.ts';
import { serveFiles } from '../../src/commands/serve.ts';
import type { OptionLayer, OptionName } from '../../src/options.ts';

const SOA = '$TTL 1h\n@ IN SOA ns.corp.test. h.corp.test. 1 1h 1h 1h 1h\n';
const CONFIG = `records:
  - zones/db.corp.test
  - {path: zones/db.5.9.2, as: zone-file, origin: 2.9.5.in-addr.arpa}
`;

let base: string;
let cwd: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'ptr-gate-paths-')));
  cwd = join(base, 'repo');
  files({
    'repo/ptr-gate.yml': CONFIG,
    'repo/zones/db.corp.test': `${SOA}www IN A 5.9.2.80\n`,
    'repo/zones/db.5.9.2': `${SOA}80 IN PTR www.corp.test.\n`,
  });
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function files(texts: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
}

type Command = (operands: readonly string[], flags: OptionLayer, terminal: Terminal) => Promise<number>;

/** Exit code and report of a command, or what it could not run for. */
async function run(
  command: Command,
  operands: readonly string[],
  options: Partial<Record<OptionName, string>> = {},
  signal = new AbortController().signal,
): Promise<string> {
  let out = '';
  const flags: OptionLayer = {
    place: (name) => `--${name}`,
    texts: new Map(Object.entries(options).map(([name, text]) => [name as OptionName, [text]])),
  };
  const terminal: Terminal = {
    out: (text) => (out += text),
    err: () => {},
    colour: false,
    interactive: false,
    env: {},
    cwd,
    signal,
  };
  return command(operands, flags, terminal).then(
    (code) => `${code}: ${out}`,
    (error: Error) => error.message,
  );
}

const offline = { offline: 'true' };

describe('a baseline', () => {
  const wrong = `${SOA}80 IN PTR other.corp.test.\n`;

  test.each([
    ['from where the command runs', 'base.json'],
    ['in full', () => join(cwd, 'base.json')],
    ['in full, outside the repository', () => join(base, 'known/base.json')],
  ])('that was written is read where it is named %s', async (_, path) => {
    files({ 'repo/zones/db.5.9.2': wrong, 'known/keep': '' });
    const name = typeof path === 'string' ? path : path();
    expect(await run(check, [], { ...offline, 'write-baseline': name })).toMatch(/^1: /);
    expect(await run(check, [], { ...offline, baseline: name })).toMatch(/^0: /);
  });

  test('is named from where the command runs, also when files elsewhere widen the root', async () => {
    files({ 'elsewhere/db.2.9.5.in-addr.arpa': wrong });
    const operands = ['../elsewhere/db.2.9.5.in-addr.arpa', 'zones/db.corp.test'];
    expect(await run(check, operands, { ...offline, 'write-baseline': 'base.json' })).toMatch(/^1: /);
    expect(await run(check, operands, { ...offline, baseline: 'base.json' })).toMatch(/^0: /);
  });

  test('outside the repository is for the command line: a configuration under review names none', async () => {
    files({ 'repo/ptr-gate.yml': `${CONFIG}policy: {baseline: ${join(base, 'base.json')}}\n` });
    files({ 'base.json': '{"version":1,"findings":[]}' });
    expect(await run(check, [], offline)).toContain('Name a file inside the repository, from its root');
  });
});

describe('what is not there is named as it was written, or with the folder it was looked for in', () => {
  test.each<[string, Command, () => readonly string[], () => Partial<Record<OptionName, string>>, string]>([
    [
      'a configuration',
      check,
      () => [],
      () => ({ config: join(base, 'nope.yml') }),
      'BASE/nope.yml: there is no',
    ],
    ['a configuration', check, () => [], () => ({ config: '../nope.yml' }), '../nope.yml: there is no such'],
    [
      'a configuration',
      plan,
      () => [],
      () => ({ config: join(base, 'nope.yml') }),
      'BASE/nope.yml: there is no',
    ],
    ['a file', check, () => [join(base, 'zones/db')], () => offline, "'zones/db' in BASE. "],
    ['a file here', check, () => ['zones/db'], () => offline, "'zones/db' in the working tree. "],
    ['reports', merge, () => [join(base, 'reports')], () => ({}), "no report matches 'reports' in BASE. "],
  ])('%s', async (_, command, operands, options, said) => {
    expect((await run(command, operands(), options())).replaceAll(base, 'BASE')).toContain(said);
  });

  test('a plan takes a configuration named in full', async () => {
    files({
      'repo/mine.yml': `rollout: {start: 2026-12-01, every: 1 week, order: [sa]}
regions: {sa: {}}
expect: {www.corp.test: {sa: {AAAA: 2a00:1450::80}}}
`,
    });
    expect(await run(plan, [], { ...offline, config: join(cwd, 'mine.yml') })).toMatch(/^0: Rollout as of/);
  });
});

describe('a FILE argument that the configuration lists', () => {
  test('keeps the origin it has there', async () => {
    expect(await run(check, ['zones/db.5.9.2', 'zones/db.corp.test'], offline)).toMatch(/^0: /);
    expect(await run(check, ['./zones/*'], offline)).toMatch(/^0: /);
    expect(await run(check, [join(cwd, 'zones/db.5.9.2'), 'zones/db.corp.test'], offline)).toMatch(/^0: /);
  });

  test('keeps its format, and every origin it is listed under', async () => {
    files({
      'repo/ptr-gate.yml': `records:
  - {path: names, as: csv}
  - {path: zones/common, as: zone-file, origin: a.test}
  - {path: zones/common, as: zone-file, origin: b.test}
`,
      'repo/names': 'name,address\nx.corp.test,5.9.2.81\n',
      'repo/zones/common': `${SOA}www IN A 5.9.2.80\n`,
    });
    const report = await run(check, ['names', 'zones/common'], { ...offline, format: 'json' });
    const names = JSON.parse(report.slice(3)).skipped.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['x.corp.test', 'www.a.test', 'www.b.test']);
  });

  test('is served under it', async () => {
    // A signal that came before keeps it from opening sockets; the files are read all the same.
    const said = await run(serveFiles, ['zones/db.5.9.2'], { port: '0' }, AbortSignal.abort());
    expect(said).toBe('0: ');
  });

  test('and one that it does not list shows the origin that its records ask for', async () => {
    files({ 'repo/ptr-gate.yml': 'records: []\n' });
    const reverse = await run(check, ['zones/db.5.9.2'], offline);
    expect(reverse).toContain("Write '$ORIGIN 2.0.192.in-addr.arpa.' on the first line");
    expect(reverse).toContain('records: [{path: zones/db.5.9.2, origin: 2.0.192.in-addr.arpa}]');
    files({
      'repo/zones/nibbles': `${SOA}1.0.0.0.0.0.0.0 IN PTR www.corp.test.\n`,
      'repo/zones/forward': `${SOA}www IN A 5.9.2.80 ; no PTR yet\n`,
    });
    expect(await run(check, ['zones/nibbles'], offline)).toContain("'$ORIGIN 8.b.d.0.1.0.0.2.ip6.arpa.'");
    expect(await run(check, ['zones/forward'], offline)).toContain("'$ORIGIN example.org.'");
  });
});
