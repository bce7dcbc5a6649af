import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { CONFIG_PATHS } from '../config/path.ts';
import type { OptionLayer } from '../options.ts';
import { workingTree } from '../repository/working-tree.ts';

/** The folder whose files are read: where the command runs, or the one that holds all the files it was given. */
export function rootFor(
  operands: readonly string[],
  cwd: string,
): { root: string; files: readonly string[] } {
  const inside = (folder: string, path: string) => {
    const way = relative(folder, resolve(cwd, path));
    return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
  };
  let root = cwd;
  while (!operands.every((path) => inside(root, path))) root = dirname(root);
  return { root, files: operands.map((path) => pathBelow(root, resolve(cwd, path))) };
}

/**
 * The same with the configuration, which people name from where they are. Where files elsewhere widen the root, the
 * configuration that stands here still holds: its policy must not be lost with the folder.
 */
export function inputsFor(
  operands: readonly string[],
  flags: OptionLayer,
  cwd: string,
): { root: string; files: readonly string[]; flags: OptionLayer } {
  const named = flags.texts.get('config')?.at(-1);
  const { root, files } = rootFor(named === undefined ? operands : [...operands, named], cwd);
  const here = root === cwd ? undefined : CONFIG_PATHS.find((path) => workingTree(cwd).has(path));
  const config = named ?? here;
  if (config === undefined) return { root, files, flags };
  const texts = new Map([...flags.texts, ['config', [pathBelow(root, resolve(cwd, config))]] as const]);
  return { root, files: files.slice(0, operands.length), flags: { ...flags, texts } };
}

function pathBelow(root: string, full: string): string {
  return relative(root, full).split(sep).join('/');
}
