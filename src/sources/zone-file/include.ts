import { posix } from 'node:path';
import { type Tree, TreeError } from '../../repository/tree.ts';

/** Files that include one another this deep, and so many in all, are a mistake or an attack. */
export const MAX_DEPTH = 32;
export const MAX_INCLUDES = 10_000;

/** Where a name server's `directory` puts a relative path is not known, so the likely places are tried in order. */
function candidates(name: string, includer: string, directories: readonly string[]): string[] {
  const places = [...directories, posix.dirname(includer), '.'];
  const paths = places.map((place) => posix.normalize(posix.join(place, name)));
  return [...new Set(paths)].filter((path) => path !== '..' && !path.startsWith('../'));
}

/**
 * The path of an included file in the repository: relative to the given directories, to the including file's
 * directory, or to the root.
 * @throws {TreeError} when there is no such file inside the repository.
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
  const paths = candidates(name, includer, directories);
  if (paths.length === 0)
    throw new TreeError(name, `${name} lies outside the repository. Include a file inside it.`);
  const path = paths.find((candidate) => tree.has(candidate));
  if (path !== undefined) return path;
  // The tree knows best why a path cannot be read: missing, a directory, a link that leads outside.
  for (const candidate of paths) tree.read(candidate, 0);
  throw new TreeError(name, `${paths.join(' and ')} cannot be read.`);
}
