import { CannotRun } from '../cannot-run.ts';
import { refusalOf, type Tree } from '../repository/tree.ts';

/** Where a configuration is looked for, in this order. */
export const CONFIG_PATHS: readonly string[] = ['', '.github/'].flatMap((folder) =>
  ['yml', 'yaml', 'json'].map((ending) => `${folder}ptr-gate.${ending}`),
);

/** The least that a configuration can be. */
export const BEGINNING = '  expect:\n    mail.example.org: 2001:db8::25';

/** A tree, or as much of it as tells which files are there. */
type Files = Pick<Tree, 'has' | 'title'> & Partial<Pick<Tree, 'read'>>;

/**
 * The path of the configuration: the given one, or the only one of `CONFIG_PATHS` that exists; undefined where there
 * is none.
 * @throws {CannotRun} when the given file is missing, or several exist.
 */
export function findConfig(tree: Files, path?: string): string | undefined {
  if (path !== undefined) {
    if (tree.has(path)) return path;
    const refusal = tree.read === undefined ? undefined : refusalOf({ read: tree.read }, path);
    if (refusal !== undefined) throw new CannotRun(refusal);
    throw new CannotRun(`${path}: there is no such configuration file in ${tree.title}. Correct the path`);
  }
  const found = CONFIG_PATHS.filter((candidate) => tree.has(candidate));
  if (found.length > 1) {
    throw new CannotRun(
      `${tree.title} has several configuration files: ${found.join(', ')}. Keep one, or name one with --config (in a workflow: with the input 'config')`,
    );
  }
  return found[0];
}

/**
 * The path of the configuration, or undefined where files stand in for it.
 * @throws {CannotRun} as `findConfig`, and when there is neither.
 */
export function findInput(
  tree: Files,
  path: string | undefined,
  files: readonly string[],
): string | undefined {
  const found = findConfig(tree, path);
  if (found !== undefined || files.length > 0) return found;
  throw new CannotRun(
    `there is no ptr-gate.yml in ${tree.title}, and no file is named`,
    `npx ptr-gate init writes one from what stands in the repository. By hand it begins as\n\n${BEGINNING}\n\nWithout one, name the files: ptr-gate check FILE...`,
  );
}
