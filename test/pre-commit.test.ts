import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const hooks = load(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, unknown>[];
const [offline, live] = hooks;

/** Members of a hook, and what pre-commit takes for them (https://pre-commit.com/#creating-new-hooks). */
const MEMBERS: Readonly<Record<string, 'string' | 'boolean'>> = {
  id: 'string',
  name: 'string',
  description: 'string',
  entry: 'string',
  language: 'string',
  pass_filenames: 'boolean',
  require_serial: 'boolean',
};

const folders: string[] = [];
const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'pre-commit-'));
  folders.push(path);
  return path;
};
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true });
});

test('the hooks have the members that pre-commit knows, and start what the package installs', () => {
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(hooks.map(({ id }) => id)).toEqual(['ptr-gate', 'ptr-gate-live']);
  for (const hook of hooks) {
    const types = Object.fromEntries(Object.entries(hook).map(([key, value]) => [key, typeof value]));
    expect(types).toEqual(MEMBERS);
    expect([hook.language, hook.pass_filenames]).toEqual(['node', false]);
    expect(Object.keys(bin)).toContain(String(hook.entry).split(' ')[0]);
  }
  expect(String(offline!.entry)).toContain(' --offline');
  expect(String(live!.entry)).not.toContain('--offline');
});

/** The programs folder of an installation as pre-commit makes it: packed, then installed from the package. */
let programs: string;
beforeAll(() => {
  const packed = folder();
  const prefix = folder();
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 });
  npm('pack', '--ignore-scripts', '--pack-destination', packed);
  const [archive] = readdirSync(packed);
  npm(
    'install',
    '--global',
    '--prefix',
    prefix,
    '--offline',
    '--no-audit',
    '--no-fund',
    join(packed, archive!),
  );
  programs = join(prefix, 'bin');
}, 90_000);

/** Runs a hook in a repository, as pre-commit does: the entry as it is written, no file names. */
function hookIn(repository: string, entry: string) {
  const [program, ...args] = entry.split(' ');
  const { PATH = '' } = process.env;
  const { status, stdout } = spawnSync(program!, args, {
    cwd: repository,
    env: { PATH: `${programs}:${PATH}`, HOME: tmpdir() },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, stdout };
}

const SOA = '$TTL 1h\n@ IN SOA ns h 1 1h 1h 1h 1h\n@ IN NS ns.example.org.\n';

test('the offline hook judges what a commit adds, and nothing else', () => {
  const repository = folder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args]);
  const zone = join(repository, 'zones/db.example.org');
  mkdirSync(join(repository, 'zones'));
  git('init', '-q');
  writeFileSync(join(repository, 'ptr-gate.yml'), 'records: [zones/db.*]\n');
  writeFileSync(join(repository, 'zones/db.2.9.5.in-addr.arpa'), `${SOA}1 IN PTR ns.example.org.\n`);
  writeFileSync(zone, `${SOA}ns IN A 5.9.2.1\nold IN A 5.9.2.7\n`);
  git('add', '.');
  git('commit', '-q', '-m', 'zones');
  const entry = String(offline!.entry);
  expect(hookIn(repository, entry).status).toBe(0);
  writeFileSync(zone, `${SOA}ns IN A 5.9.2.1\nold IN A 5.9.2.7\nwww IN A 5.9.2.2\n`);
  git('add', '.');
  const added = hookIn(repository, entry);
  expect(added.status).toBe(1);
  expect(added.stdout).toContain('zones/db.example.org:6:1  error  ptr-missing');
  writeFileSync(join(repository, 'README'), 'text\n');
  writeFileSync(zone, `${SOA}ns IN A 5.9.2.1\nold IN A 5.9.2.7\n`);
  git('add', '.');
  expect(hookIn(repository, entry).status).toBe(0);
});
