import { join, sep } from 'node:path';
import { type FileSystemAdapter, globSync } from 'tinyglobby';
import { leadsIntoGit } from './git-folder.ts';

/** What stands in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What a walk asks of a tree; paths are full ones. */
export interface Folders {
  list(folder: string): Iterable<FolderEntry>;
  /** True for a link that leads to a folder, which is not walked. */
  leadsToFolder(link: string): boolean;
}

/**
 * Paths of files below `root` that match, sorted, with `/`. Every tree has its globs from here, so that all agree. A link is a
 * file unless it leads to a folder: zones often share one file by links, and whoever reads a link that leads nowhere says so.
 */
export function globFiles(pattern: string, root: string, folders: Folders): readonly string[] {
  // Else the folders above the root would be walked, up to the whole file system.
  if (LEADS_OUT.test(pattern)) return [];
  return globSync(pattern, {
    cwd: root,
    dot: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/.git/**', '**/node_modules/**'],
    fs: fileSystemOf(folders),
  })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !leadsIntoGit(path))
    .sort();
}

function fileSystemOf({ list, leadsToFolder }: Folders): FileSystemAdapter {
  const readdirSync = (folder: string) =>
    Array.from(list(folder), ({ name, kind }) => {
      const isFile = kind === 'file' || (kind === 'link' && !leadsToFolder(join(folder, name)));
      return {
        name,
        isFile: () => isFile,
        isDirectory: () => kind === 'folder',
        isSymbolicLink: () => false,
      };
    });
  return { readdirSync } as unknown as FileSystemAdapter;
}

/** A pattern from the root of the file system, or with `..` as a segment, also within braces and the like. */
const LEADS_OUT = /^[\\/]|^[A-Za-z]:[\\/]|(?:^|[^A-Za-z0-9_.-])\.\.(?![A-Za-z0-9_.-])/;

/** The folders that a pattern names before its first special character: where the walk begins. */
export function fixedFolders(pattern: string): string {
  const segments = pattern.split('/').slice(0, -1);
  const special = segments.findIndex((segment) => /[*?[\]{}()!+@|\\]/.test(segment));
  return segments.slice(0, special < 0 ? undefined : special).join('/');
}
