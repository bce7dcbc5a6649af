import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function freshFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'ptr-gate-history-'));
  folders.push(path);
  return path;
}

/** Nothing of the machine's or the person's own configuration, and nothing that asks a person. */
const HOME = mkdtempSync(join(tmpdir(), 'ptr-gate-home-'));
folders.push(HOME);
const ENV = {
  PATH: process.env.PATH ?? '',
  HOME,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_DATE: '2026-11-23T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-23T12:00:00Z',
};

export function git(cwd: string, ...args: readonly string[]): string {
  const settings = [
    'user.name=test',
    'user.email=test@example.org',
    'commit.gpgsign=false',
    'core.autocrlf=false',
  ];
  return execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], {
    cwd,
    env: ENV,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  }).trim();
}

/** A file's content, where a symbolic link leads, or null for a file that goes. */
export type Edit = string | { readonly link: string } | null;

export interface History {
  readonly root: string;
  readonly head: string;
  /** Writes files into the working tree. */
  edit(edits: Readonly<Record<string, Edit>>): void;
  /** Commits the working tree as it is after these edits; returns the id. */
  commit(edits?: Readonly<Record<string, Edit>>): string;
  git(...args: readonly string[]): string;
}

/** A repository with a first commit on `main`. */
export function history(first: Readonly<Record<string, Edit>>): History {
  const root = freshFolder();
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'config', 'uploadpack.allowFilter', 'true');
  git(root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const repository = at(root);
  repository.commit(first);
  return repository;
}

/** The repository at a place, such as a clone. */
export function at(root: string): History {
  const run = (...args: readonly string[]) => git(root, ...args);
  function edit(edits: Readonly<Record<string, Edit>>): void {
    for (const [path, content] of Object.entries(edits)) {
      const full = join(root, path);
      rmSync(full, { recursive: true, force: true });
      if (content === null) continue;
      mkdirSync(dirname(full), { recursive: true });
      if (typeof content === 'string') writeFileSync(full, content);
      else symlinkSync(content.link, full);
    }
  }
  return {
    root,
    get head() {
      return run('rev-parse', 'HEAD');
    },
    edit,
    commit(edits = {}) {
      edit(edits);
      run('add', '-A');
      run('commit', '-q', '--allow-empty', '-m', 'change');
      return run('rev-parse', 'HEAD');
    },
    git: run,
  };
}

/** A clone as actions/checkout makes it; `--no-local`, so that depth and filters count. */
export function clone(from: History, ...options: readonly string[]): History {
  const root = freshFolder();
  git(root, 'clone', '-q', '--no-local', ...options, `file://${from.root}`, '.');
  return at(root);
}
