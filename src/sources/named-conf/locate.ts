import { posix } from 'node:path';
import { refusalOf, type Tree, TreeError } from '../../repository/tree.ts';

/** A file that the repository does not have, or that cannot be told from others. */
export interface NotLocated {
  readonly found: false;
  /** Where it was looked for. */
  readonly tried: readonly string[];
  /** The files that it may be, where there are several. */
  readonly several: readonly string[];
  /** Why the first of those places that may not be read is not; undefined where all may be. */
  readonly refusal: string | undefined;
}

/**
 * Finds the files of the repository that a name server knows by other paths: `name`, relative to `directory` (or to
 * the folder of the configuration where none is known). It is looked for in the folder of the configuration and those
 * above it, the longest tail of the path first; then anywhere, where only one file has that tail.
 */
export interface Locator {
  locate(
    name: string,
    directory: string | undefined,
    configuration: string,
  ): { readonly found: true; readonly path: string } | NotLocated;
  /** The same for a name that may be a pattern; at least one path. */
  locateAll(
    name: string,
    directory: string | undefined,
    configuration: string,
  ): { readonly found: true; readonly paths: readonly string[] } | NotLocated;
}

const MAX_LISTED = 8;

export function createLocator(tree: Tree): Locator {
  let byBasename: Map<string, string[]> | undefined;

  function search(
    name: string,
    directory: string | undefined,
    configuration: string,
    at: (path: string) => readonly string[],
  ): { readonly found: true; readonly paths: readonly string[] } | NotLocated {
    const full = name.startsWith('/') || directory === undefined ? name : posix.join(directory, name);
    const segments = posix
      .normalize(full)
      .split('/')
      .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
    const tails = segments.map((_, from) => segments.slice(from).join('/'));
    const folders = ancestorsOf(posix.dirname(configuration));
    const tried = new Set<string>();
    for (const tail of tails) {
      for (const folder of folders) {
        const path = folder === '' ? tail : `${folder}/${tail}`;
        const paths = at(path);
        if (paths.length > 0) return { found: true, paths };
        tried.add(path);
      }
    }
    byBasename ??= indexOf(tree);
    const files = byBasename.get(segments.at(-1) ?? '') ?? [];
    for (const tail of tails) {
      const several = files.filter((file) => file === tail || file.endsWith(`/${tail}`));
      if (several.length === 1) return { found: true, paths: several };
      if (several.length > 1) return missing(tried, several);
    }
    return missing(tried, []);
  }

  function missing(tried: ReadonlySet<string>, several: readonly string[]): NotLocated {
    let refusal: string | undefined;
    for (const path of tried) refusal ??= refusalOf(tree, path);
    return { found: false, tried: shorten([...tried]), several: shorten(several), refusal };
  }

  const file = (path: string) => (tree.has(path) ? [path] : []);
  return {
    locate(name, directory, configuration) {
      const found = search(name, directory, configuration, file);
      return found.found ? { found: true, path: found.paths[0]! } : found;
    },
    locateAll(name, directory, configuration) {
      return search(
        name,
        directory,
        configuration,
        isPattern(name) ? (path) => tree.glob(patternOf(path)) : file,
      );
    },
  };
}

/** Whoever writes more wildcards than this into one name means to keep a matcher busy. */
const MAX_WILDCARDS = 4;

function isPattern(name: string): boolean {
  const wildcards = name.match(/[*?[]/g)?.length ?? 0;
  return wildcards > 0 && wildcards <= MAX_WILDCARDS;
}

/** BIND's patterns know `*`, `?` and `[...]`; whatever else a matcher reads as a mark is a plain character. */
function patternOf(path: string): string {
  return path.replace(/\*+/g, '*').replace(/[{}()!+@|\\]/g, '[$&]');
}

/** The folder and those above it, the root last as an empty text. */
function ancestorsOf(folder: string): string[] {
  const folders: string[] = [];
  for (let at = folder; at !== '.' && at !== '/' && at !== ''; at = posix.dirname(at)) folders.push(at);
  return [...folders, ''];
}

function shorten(paths: readonly string[]): readonly string[] {
  return paths.length <= MAX_LISTED ? paths : [...paths.slice(0, MAX_LISTED - 1), paths.at(-1)!];
}

function indexOf(tree: Tree): Map<string, string[]> {
  const index = new Map<string, string[]>();
  let paths: readonly string[] = [];
  try {
    paths = tree.glob('**');
  } catch (error) {
    if (!(error instanceof TreeError)) throw error;
  }
  for (const path of paths) {
    const basename = posix.basename(path);
    const known = index.get(basename);
    if (known === undefined) index.set(basename, [path]);
    else known.push(path);
  }
  return index;
}
