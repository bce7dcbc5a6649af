import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

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
  return { root, files: operands.map((path) => relative(root, resolve(cwd, path)).split(sep).join('/')) };
}
