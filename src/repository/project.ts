import { readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { runGit } from './git.ts';

/** A repository as somebody has it on disk: where it begins, and which files people wrote in it. */
export interface Project {
  /** The top of the git checkout that the folder lies in; without one, the folder. */
  readonly root: string;
  /** Where the folder lies below the root; empty at the root itself. */
  readonly below: string;
  readonly hasGit: boolean;
  /** Files below the root, sorted, with `/`: neither what git ignores nor other people's packages. */
  readonly paths: readonly string[];
  /** False where there are more files than are listed. */
  readonly isWhole: boolean;
  /** Where git fetches from, as written. */
  readonly remotes: readonly string[];
}

const MOST_PATHS = 200_000;
/** Folders that hold what a package manager, a tool or a virtual environment put there. */
const FOREIGN =
  /(?:^|\/)(?:\.git|\.hg|\.svn|node_modules|bower_components|vendor|third_party|\.terraform|\.terragrunt-cache|\.venv|venv|site-packages|__pycache__|\.tox|\.cache)(?:\/|$)/;

export function openProject(folder: string): Project {
  const real = realpathSync(folder);
  const top = gitText(real, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '');
  if (top === undefined || top === '')
    return { ...walk(real), root: real, below: '', hasGit: false, remotes: [] };
  const root = realpathSync(top);
  const below = relative(root, real);
  const listed = gitText(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (listed === undefined) return { ...walk(root), root, below, hasGit: true, remotes: [] };
  // A repository inside this one is listed as a folder, and a file in conflict several times.
  const paths = [...new Set(listed.split('\0'))].filter(
    (path) => path !== '' && !path.endsWith('/') && !FOREIGN.test(path),
  );
  const remotes = gitText(root, ['config', '--get-regexp', '^remote\\..*\\.url$']) ?? '';
  return {
    ...{ root, below, hasGit: true },
    ...bounded(paths),
    remotes: [...remotes.matchAll(/^remote\.\S+ (.+)$/gm)].map((match) => match[1]!),
  };
}

function gitText(cwd: string, args: readonly string[]): string | undefined {
  const { status, stdout } = runGit(cwd, args);
  return status === 0 ? stdout.toString('utf8') : undefined;
}

/** Links are listed and never followed into a folder, so the walk ends. */
function walk(root: string): Pick<Project, 'paths' | 'isWhole'> {
  const paths: string[] = [];
  const folders = [root];
  while (folders.length > 0 && paths.length <= MOST_PATHS) {
    const folder = folders.pop()!;
    for (const entry of entriesOf(folder)) {
      const full = join(folder, entry.name);
      const path = relative(root, full).split(sep).join('/');
      if (FOREIGN.test(path)) continue;
      if (entry.isDirectory()) folders.push(full);
      else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
    }
  }
  return bounded(paths);
}

/** A folder that may not be read holds nothing for whoever runs this. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function bounded(paths: readonly string[]): Pick<Project, 'paths' | 'isWhole'> {
  return { paths: paths.slice(0, MOST_PATHS).sort(), isWhole: paths.length <= MOST_PATHS };
}
