import { posix, relative, resolve, sep } from 'node:path';
import { type FolderEntry, globFiles } from './glob.ts';
import { type Tree, TreeError } from './tree.ts';
import { MAX_FILE_OCTETS } from './working-tree.ts';

/** A file or symbolic link of a commit, and the id of the blob that holds its content or target. */
export interface TreeEntry {
  readonly kind: 'file' | 'link';
  readonly id: string;
}

/** The paths of a commit below the root, with `/`. Submodules are not among them. */
export type TreeEntries = ReadonlyMap<string, TreeEntry>;

/** A tree over blobs. What is not at hand is noted, so that whoever waits for a network can give it and read again. */
export interface ObjectTree extends Tree {
  /** Blobs that were wanted and are not at hand, each with a path that leads to it. */
  readonly absent: ReadonlyMap<string, string>;
  /** Adds the content of a blob. */
  give(id: string, content: Buffer): void;
}

export interface ObjectTreeOptions {
  readonly title: string;
  readonly entries: TreeEntries;
  /** The blobs among these that are at hand. */
  readonly load: (ids: readonly string[]) => ReadonlyMap<string, Buffer>;
}

/** As many as the kernel follows. */
const MAX_LINKS = 40;
/** Blobs kept for the next reading; every file is read more than once. */
const MAX_KEPT_OCTETS = 128 * 1024 * 1024;
/** Files of a folder, at most, that are loaded together. */
const MAX_BESIDE = 256;
const CHUNK_OCTETS = 256 * 1024;

/** A version of a repository that is not checked out. Links are followed inside the tree only. */
export function objectTree({ title, entries, load }: ObjectTreeOptions): ObjectTree {
  const given = new Map<string, Buffer>();
  const kept = new Map<string, Buffer>();
  const absent = new Map<string, string>();
  let keptOctets = 0;
  let folders: ReadonlyMap<string, ReadonlyMap<string, Kind>> | undefined;

  /** Loads blobs, and with them others that are likely to be wanted next. */
  function bring(
    wanted: ReadonlyMap<string, string>,
    others: readonly string[] = [],
  ): ReadonlyMap<string, Buffer> {
    const loaded = load([...new Set([...wanted.keys(), ...others])]);
    for (const [id, path] of wanted) if (!loaded.has(id)) absent.set(id, path);
    for (const [id, content] of loaded) {
      if (kept.has(id) || keptOctets + content.length > MAX_KEPT_OCTETS) continue;
      kept.set(id, content);
      keptOctets += content.length;
    }
    return loaded;
  }

  /** Blobs of the files in the same folder: an included file seldom comes alone. */
  function beside(path: string): string[] {
    const folder = posix.dirname(path);
    folders ??= foldersOf(entries);
    const names = folders.get(folder) ?? new Map();
    if (folder === '.' || names.size > MAX_BESIDE) return [];
    return [...names.keys()].flatMap((name) => {
      const id = entries.get(`${folder}/${name}`)?.id;
      return id === undefined || kept.has(id) || given.has(id) ? [] : [id];
    });
  }

  function contentOf(id: string, path: string): Buffer {
    const content = given.get(id) ?? kept.get(id) ?? bring(new Map([[id, path]]), beside(path)).get(id);
    if (content !== undefined) return content;
    throw new TreeError(path, `${path} cannot be read: ${title} is not here in full.`);
  }

  /** Where the path leads, links followed. */
  function locate(path: string): string {
    const outside = () =>
      new TreeError(path, `${path} lies outside the repository. Name a file inside it.`, { isRefusal: true });
    if (posix.isAbsolute(path)) throw outside();
    const todo = posix.normalize(path).split('/').reverse();
    const done: string[] = [];
    let links = 0;
    while (todo.length > 0) {
      const part = todo.pop()!;
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (done.pop() === undefined) throw links === 0 ? outside() : leaving(path);
        continue;
      }
      done.push(part);
      const at = done.join('/');
      const entry = entries.get(at);
      if (entry?.kind !== 'link') continue;
      if (++links > MAX_LINKS) throw new TreeError(path, `${path} cannot be read: its links form a loop.`);
      const target = contentOf(entry.id, at).toString('utf8');
      if (posix.isAbsolute(target)) throw leaving(path);
      done.pop();
      for (const step of target.split('/').reverse()) todo.push(step);
    }
    return done.join('/');
  }

  function fileAt(path: string): TreeEntry {
    const real = locate(path);
    const entry = entries.get(real);
    if (entry !== undefined) return entry;
    folders ??= foldersOf(entries);
    if (!folders.has(real)) throw new TreeError(path, `${path} cannot be read: there is no such file.`);
    throw new TreeError(
      path,
      `${path} is a directory. Name a file, or a pattern such as ${posix.join(path, '*')}.`,
    );
  }

  function read(path: string, maxOctets = MAX_FILE_OCTETS): Buffer {
    const content = contentOf(fileAt(path).id, path);
    if (content.length <= maxOctets) return content;
    throw new TreeError(
      path,
      `${path} has ${content.length} octets, more than the ${maxOctets} that are read. Split it.`,
    );
  }

  return {
    title,
    absent,
    give(id, content) {
      given.set(id, content);
      absent.delete(id);
    },
    has(path) {
      try {
        fileAt(path);
        return true;
      } catch {
        return false;
      }
    },
    read,
    *chunks(path) {
      const content = read(path);
      for (let at = 0; at < content.length; at += CHUNK_OCTETS) yield content.subarray(at, at + CHUNK_OCTETS);
    },
    glob(pattern) {
      folders ??= foldersOf(entries);
      const known = folders;
      // A linked folder at the start of a pattern is walked, as on disk; one that a wildcard meets is none.
      const walked = (folder: string) => {
        try {
          return locate(inTree(folder));
        } catch {
          return inTree(folder);
        }
      };
      const paths = globFiles(pattern, ROOT, {
        *list(folder) {
          for (const [name, kind] of known.get(walked(folder)) ?? []) yield { name, kind };
        },
        leadsToFolder(link) {
          try {
            return known.has(locate(inTree(link)));
          } catch {
            return false;
          }
        },
      });
      // What a pattern names is about to be read: one request for all of it, not one each.
      const wanted = new Map<string, string>();
      for (const path of paths) {
        const id = (entries.get(path) ?? entries.get(walked(resolve(ROOT, path))))?.id;
        if (id !== undefined && !given.has(id) && !kept.has(id)) wanted.set(id, path);
      }
      if (wanted.size > 0) bring(wanted);
      return paths;
    },
  };
}

function leaving(path: string): TreeError {
  return new TreeError(
    path,
    `${path} is a link that leads outside the repository, and is not followed. Put the file inside.`,
    { isRefusal: true },
  );
}

type Kind = Exclude<FolderEntry['kind'], 'other'>;

function foldersOf(entries: TreeEntries): ReadonlyMap<string, ReadonlyMap<string, Kind>> {
  const folders = new Map<string, Map<string, Kind>>([['', new Map()]]);
  function enter(path: string, kind: Kind): void {
    const slash = path.lastIndexOf('/');
    const parent = slash < 0 ? '' : path.slice(0, slash);
    let names = folders.get(parent);
    if (names === undefined) {
      names = new Map();
      folders.set(parent, names);
      enter(parent, 'folder');
    }
    names.set(path.slice(slash + 1), kind);
  }
  for (const [path, { kind }] of entries) enter(path, kind);
  return folders;
}

/** A path that no file system is asked about. */
const ROOT = resolve('/tree');

/** The path in the tree of a full path that a walk gives. */
function inTree(full: string): string {
  return relative(ROOT, full).split(sep).join('/');
}
