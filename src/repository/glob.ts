import { sep } from 'node:path';
import { type FileSystemAdapter, globSync } from 'tinyglobby';

/** Paths of files below `root` that match, sorted, with `/`. Every tree has its globs from here, so that all agree. */
export function globFiles(pattern: string, root: string, fs?: FileSystemAdapter): readonly string[] {
  // Else the folders above the root would be walked, up to the whole file system.
  if (LEADS_OUT.test(pattern)) return [];
  return globSync(pattern, {
    cwd: root,
    dot: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/.git/**', '**/node_modules/**'],
    ...(fs === undefined ? {} : { fs }),
  })
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** A pattern from the root of the file system, or with `..` as a segment, also within braces and the like. */
const LEADS_OUT = /^[\\/]|^[A-Za-z]:[\\/]|(?:^|[^A-Za-z0-9_.-])\.\.(?![A-Za-z0-9_.-])/;

/** The folders that a pattern names before its first special character: where the walk begins. */
export function fixedFolders(pattern: string): string {
  const segments = pattern.split('/').slice(0, -1);
  const special = segments.findIndex((segment) => /[*?[\]{}()!+@|\\]/.test(segment));
  return segments.slice(0, special < 0 ? undefined : special).join('/');
}
