import {
  closeSync,
  type Dirent,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { leadsIntoGit } from './git-folder.ts';
import { type FolderEntry, type Folders, fixedFolders, globFiles } from './glob.ts';
import { type Tree, TreeError } from './tree.ts';

/** Files above this are never read whole; zone files and CSV stream. */
export const MAX_FILE_OCTETS = 256 * 1024 * 1024;
const CHUNK_OCTETS = 256 * 1024;

/** The files below a directory as they are on disk now. */
export function workingTree(root: string, title = 'the working tree'): Tree {
  const realRoot = realpathSync(root);

  function locate(path: string): string {
    const full = resolve(realRoot, path);
    if (isAbsolute(path) || !isInside(full))
      throw refused(path, 'lies outside the repository. Name a file inside it.');
    if (leadsIntoGit(relative(realRoot, full)))
      throw refused(
        path,
        'lies in .git, where git keeps what is its own, also tokens, and is never read. Name a file of the repository.',
      );
    let real: string;
    try {
      real = realpathSync(full);
    } catch (error) {
      throw new TreeError(path, `${path} cannot be read: ${causeOf(error)}.`);
    }
    if (!isInside(real))
      throw refused(
        path,
        'is a link that leads outside the repository, and is not followed. Put the file inside.',
      );
    if (leadsIntoGit(relative(realRoot, real)))
      throw refused(
        path,
        'is a link that leads into .git, where git keeps what is its own, also tokens, and is not followed. Put the file elsewhere.',
      );
    return real;
  }

  function isInside(full: string): boolean {
    const way = relative(realRoot, full);
    return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
  }

  function sized(path: string, maxOctets: number): string {
    const real = locate(path);
    const stat = statSync(real);
    if (stat.isDirectory())
      throw new TreeError(
        path,
        `${path} is a directory. Name a file, or a pattern such as ${join(path, '*')}.`,
      );
    if (!stat.isFile()) throw new TreeError(path, `${path} is not a regular file.`);
    if (stat.size > maxOctets) {
      throw new TreeError(
        path,
        `${path} has ${stat.size} octets, more than the ${maxOctets} that are read. Split it.`,
      );
    }
    return real;
  }

  return {
    title,
    has(path) {
      try {
        return statSync(locate(path)).isFile();
      } catch {
        return false;
      }
    },
    read(path, maxOctets = MAX_FILE_OCTETS) {
      const real = sized(path, maxOctets);
      try {
        return readFileSync(real);
      } catch (error) {
        throw new TreeError(path, `${path} cannot be read: ${causeOf(error)}.`);
      }
    },
    *chunks(path) {
      const real = sized(path, Number.POSITIVE_INFINITY);
      let file: number;
      try {
        file = openSync(real, 'r');
      } catch (error) {
        throw new TreeError(path, `${path} cannot be read: ${causeOf(error)}.`);
      }
      try {
        for (;;) {
          const chunk = Buffer.allocUnsafe(CHUNK_OCTETS);
          const length = readSync(file, chunk);
          if (length === 0) return;
          yield length === CHUNK_OCTETS ? chunk : chunk.subarray(0, length);
        }
      } finally {
        closeSync(file);
      }
    },
    glob(pattern) {
      // A linked folder at the start of a pattern is walked, unlike one that a wildcard meets.
      try {
        locate(fixedFolders(pattern));
      } catch {
        return [];
      }
      return globFiles(pattern, realRoot, ON_DISK);
    },
  };
}

const ON_DISK: Folders = {
  *list(folder) {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      yield { name: entry.name, kind: kindOf(entry) };
  },
  leadsToFolder(link) {
    try {
      return statSync(link).isDirectory();
    } catch {
      return false;
    }
  },
};

function refused(path: string, why: string): TreeError {
  return new TreeError(path, `${path} ${why}`, { isRefusal: true });
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function causeOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
      return 'permission denied';
    case 'ELOOP':
      return 'its links form a loop';
    case 'ENOTDIR':
      return 'part of the path is a file';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
