import { sep } from 'node:path';
import { type FileSystemAdapter, globSync } from 'tinyglobby';

/** Paths of files below `root` that match, sorted, with `/`. Every tree has its globs from here, so that all agree. */
export function globFiles(pattern: string, root: string, fs?: FileSystemAdapter): readonly string[] {
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
