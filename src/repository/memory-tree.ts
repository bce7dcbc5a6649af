import { posix } from 'node:path';
import { type Tree, TreeError } from './tree.ts';

/** Files held in memory, without links; `chunkOctets` is the size of the pieces that `chunks` gives. */
export function memoryTree(
  files: Readonly<Record<string, string | Uint8Array>>,
  chunkOctets = 64 * 1024,
): Tree {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [path, Buffer.from(content as string)]),
  );

  function contentOf(path: string): Buffer {
    const normal = posix.normalize(path);
    if (normal.startsWith('..') || posix.isAbsolute(normal))
      throw new TreeError(path, `${path} lies outside the repository. Name a file inside it.`);
    const content = contents.get(normal);
    if (content === undefined) throw new TreeError(path, `${path} cannot be read: there is no such file.`);
    return content;
  }

  return {
    title: 'memory',
    has: (path) => contents.has(posix.normalize(path)),
    read(path, maxOctets = Number.POSITIVE_INFINITY) {
      const content = contentOf(path);
      if (content.length > maxOctets)
        throw new TreeError(path, `${path} has ${content.length} octets, more than ${maxOctets}.`);
      return content;
    },
    *chunks(path) {
      const content = contentOf(path);
      for (let at = 0; at < content.length; at += chunkOctets) yield content.subarray(at, at + chunkOctets);
    },
    glob(pattern) {
      return [...contents.keys()].filter((path) => posix.matchesGlob?.(path, pattern) ?? false).sort();
    },
  };
}
