import { posix } from 'node:path';
import { type Tree, TreeError } from '../../repository/tree.ts';

/** Files that include one another this deep, and so many in all, are a mistake or an attack. */
export const MAX_DEPTH = 32;
export const MAX_INCLUDES = 10_000;

/**
 * The path of an included file in the repository: relative to the first of the given directories that has it; else to the
 * including file's directory or to the root, for the directory in which a name server runs is not known.
 * @throws {TreeError} when there is no such file inside the repository, or there are two that differ.
 */
export function includedPath(
  name: string,
  includer: string,
  directories: readonly string[],
  tree: Tree,
): string {
  if (name.startsWith('/'))
    throw new TreeError(
      name,
      `${name} is a path outside the repository. Include a file of the repository, by a relative path.`,
    );
  const known = pathsIn(directories, name);
  const guessed = pathsIn([posix.dirname(includer), '.'], name);
  const path = known.find(tree.has);
  if (path !== undefined) return path;
  const [found, other] = guessed.filter(tree.has);
  if (found !== undefined && other !== undefined && !isSameFile(found, other, tree))
    throw new TreeError(
      name,
      `${name} may be ${found} or ${other}, which differ. Remove or rename the one that is not included.`,
    );
  if (found !== undefined) return found;
  const paths = [...known, ...guessed];
  if (paths.length === 0)
    throw new TreeError(name, `${name} lies outside the repository. Include a file inside it.`);
  // The tree knows best why a path cannot be read: missing, a directory, a link that leads outside.
  for (const candidate of paths) tree.read(candidate, 0);
  throw new TreeError(name, `${paths.join(' and ')} cannot be read.`);
}

function pathsIn(folders: readonly string[], name: string): string[] {
  const paths = folders.map((folder) => posix.normalize(posix.join(folder, name)));
  return [...new Set(paths)].filter((path) => path !== '..' && !path.startsWith('../'));
}

function isSameFile(one: string, other: string, tree: Tree): boolean {
  return tree.read(one).equals(tree.read(other));
}
