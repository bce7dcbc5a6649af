import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Tree, TreeError } from '../repository/tree.ts';
import type { PolicyChange } from '../rules/rule.ts';
import type { ReadableFile } from '../sources/read.ts';
import type { Base } from './base.ts';

/** New files that are looked at, and their octets: it only decides what a reviewer is told. */
const MAX_FILES = 10_000;
const MAX_OCTETS = 16 * 1024 * 1024;

/**
 * Files that the base lists and that the change moves to where nothing lists them. Their pairs count as removed, which
 * is right where they are put aside, and no more than a way out of sight where something still publishes them.
 */
export function movedAway(base: Base, tree: Tree, files: readonly ReadableFile[]): readonly PolicyChange[] {
  const gone = base.listed.filter(({ pattern }) => !tree.has(pattern));
  if (gone.length === 0) return [];
  const read = new Set(files.flatMap(({ path, covers }) => [path, ...(covers?.() ?? [])]));
  const added = tree.glob('**/*').filter((path) => !base.tree.has(path));
  const unread = added.filter((path) => !read.has(path)).slice(0, MAX_FILES);
  if (unread.length === 0) return [];
  const contents = new Map([...unread, ...read].map((path) => [path, digestOf(tree, path)]));

  return gone.flatMap(({ pattern: before }): PolicyChange[] => {
    const content = digestOf(base.tree, before);
    const isSame = (path: string) => content !== undefined && contents.get(path) === content;
    // A file under another name that is listed as well is only renamed.
    if ([...read].some(isSame)) return [];
    const after =
      unread.find(isSame) ?? unread.find((path) => posix.basename(path) === posix.basename(before));
    if (after === undefined) return [];
    return [
      {
        what: `the place of ${before}`,
        before,
        after: `${after}, which no entry of records: names`,
        consequence: 'its pairs count as removed, and nobody judges them there',
        location: { path: after },
      },
    ];
  });
}

function digestOf(tree: Tree, path: string): string | undefined {
  try {
    return createHash('sha256').update(tree.read(path, MAX_OCTETS)).digest('base64');
  } catch (error) {
    if (error instanceof TreeError) return undefined;
    throw error;
  }
}
