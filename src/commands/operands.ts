import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { CONFIG_PATHS } from '../config/path.ts';
import type { OptionLayer } from '../options.ts';
import { refusalOf, type Tree } from '../repository/tree.ts';
import { workingTree } from '../repository/working-tree.ts';

/** What a command reads: paths below a root, and the tree there. */
interface Inputs {
  readonly root: string;
  readonly tree: Tree;
  readonly files: readonly string[];
}

/** The folder whose files are read: where the command runs, or the one that holds all the files it was given. */
export function rootFor(operands: readonly string[], cwd: string): Inputs {
  let root = cwd;
  while (!operands.every((path) => isBelow(root, resolve(cwd, path)))) root = dirname(root);
  // Where paths start elsewhere, messages have to say where.
  const tree = root === cwd ? workingTree(root) : workingTree(root, root);
  return { root, tree, files: operands.map((path) => pathBelow(root, resolve(cwd, path))) };
}

/**
 * The same with the configuration, which people name from where they are. Where files elsewhere widen the root, the
 * configuration that stands here still holds: its policy must not be lost with the folder.
 */
export function inputsFor(
  operands: readonly string[],
  flags: OptionLayer,
  cwd: string,
): Inputs & { readonly flags: OptionLayer } {
  const named = flags.texts.get('config')?.at(-1);
  const { root, tree, files } = rootFor(named === undefined ? operands : [...operands, named], cwd);
  if (named !== undefined && !tree.has(pathBelow(root, resolve(cwd, named))))
    throw new CannotRun(
      refusalOf(tree, pathBelow(root, resolve(cwd, named))) ??
        `${named}: there is no such configuration file. Correct the path`,
    );
  const here = root === cwd ? undefined : CONFIG_PATHS.find((path) => workingTree(cwd).has(path));
  const config = named ?? here;
  const texts = config === undefined ? flags.texts : new Map([...flags.texts, ['config', [config]] as const]);
  const inputs = { root, tree, files: files.slice(0, operands.length) };
  return { ...inputs, flags: withPathsBelow({ ...flags, texts }, root, cwd) };
}

/** The flags with the files that they name as the tree of the root calls them; one outside of it is named in full. */
export function withPathsBelow(flags: OptionLayer, root: string, cwd: string): OptionLayer {
  const texts = new Map(flags.texts);
  for (const name of ['config', 'baseline'] as const) {
    const path = texts.get(name)?.at(-1);
    if (path === undefined) continue;
    const full = resolve(cwd, path);
    texts.set(name, [isBelow(root, full) ? pathBelow(root, full) : full]);
  }
  return { ...flags, texts };
}

function isBelow(root: string, full: string): boolean {
  const way = relative(root, full);
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function pathBelow(root: string, full: string): string {
  return relative(root, full).split(sep).join('/');
}
