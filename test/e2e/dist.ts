import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

export const ROOT = join(import.meta.dirname, '..', '..');
/** What users run: the committed bundles, never the sources. */
export const CLI = join(ROOT, 'dist/cli/index.js');
export const ACTION = join(ROOT, 'dist/action/index.js');

/** CI rebuilds dist/ and compares; here a person is told what a surprising failure may come from. */
function hintWhereStale(): void {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...sources.map((path) => statSync(join(ROOT, 'src', path)).mtimeMs));
  if (newest > statSync(CLI).mtimeMs)
    console.warn('dist/ is older than src/: these tests run dist/. Bring it up to date with npm run build');
}
if (!process.env.CI) hintWhereStale();

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Nothing of this process's environment but what a program needs to start: no colour, no CI, no runner. */
const ENVIRONMENT = { PATH: process.env.PATH ?? '', HOME: tmpdir() };
/** Far beyond any run here; a hang is then a failure with what was printed until then. */
const LIMIT_MS = 25_000;

export function start(script: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(process.execPath, [script, ...args], {
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
    ...options,
    env: { ...ENVIRONMENT, ...options.env },
  });
  return child;
}

/** Runs a bundle to its end. Not synchronous: the name server it asks may live in this process. */
export async function run(script: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(script, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout!.on('data', (piece: Buffer) => out.push(piece));
  child.stderr!.on('data', (piece: Buffer) => err.push(piece));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') };
}

export const cli = (args: readonly string[], options?: RunOptions) => run(CLI, args, options);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with these files, removed after the tests of the file that asked for it. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ptr-gate-e2e-')));
  folders.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, dirname(name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** `ptr-gate.yml` with these pairs, one to a line from line 2 on. */
export function manifest(pairs: Readonly<Record<string, string>>, rest = ''): string {
  const lines = Object.entries(pairs).map(([name, address]) => `  ${name}: ${address}`);
  return `expect:\n${lines.join('\n')}\n${rest}`;
}
