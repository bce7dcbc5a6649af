import type { Git } from './git.ts';
import { type ObjectTree, objectTree } from './object-tree.ts';

/** The files of a commit of the local repository; undefined where the commit is not here. */
export function gitTree(git: Git, commit: string): ObjectTree | undefined {
  const entries = git.entries(commit);
  if (entries === undefined) return undefined;
  return objectTree({ title: commitTitle(commit), entries, load: git.blobs });
}

/** `commit 1a2b3c4`. */
export function commitTitle(commit: string): string {
  return `commit ${commit.slice(0, 7)}`;
}
