import type { SourceLocation } from '../model/record.ts';
import { type Tree, TreeError } from './tree.ts';

/** Files whose lines are compared, and the octets of each, at most: this only decides what is shown first. */
const MAX_FILES = 1_000;
const MAX_OCTETS = 16 * 1024 * 1024;

/**
 * Tells whether a place lies on a line that the head has and the base has not. It compares the lines of a file between
 * what both begin and end with, so a line that only moved within it counts as there before; a new name for a file makes
 * all its lines new.
 */
export function changedLines(base: Tree, head: Tree): (location: SourceLocation) => boolean {
  const files = new Map<string, ReadonlySet<number> | 'all'>();

  function changedIn(path: string): ReadonlySet<number> | 'all' {
    if (!base.has(path)) return 'all';
    const [before, after] = [linesOf(base, path), linesOf(head, path)];
    return before === undefined || after === undefined ? new Set() : linesAdded(before, after);
  }

  return ({ path, line }) => {
    let changed = files.get(path);
    if (changed === undefined) {
      if (files.size === MAX_FILES) return false;
      changed = changedIn(path);
      files.set(path, changed);
    }
    if (changed === 'all') return true;
    return line === undefined ? changed.size > 0 : changed.has(line);
  };
}

function linesOf(tree: Tree, path: string): string[] | undefined {
  try {
    return tree.read(path, MAX_OCTETS).toString('latin1').split('\n');
  } catch (error) {
    if (error instanceof TreeError) return undefined;
    throw error;
  }
}

/** Numbers, from 1, of the lines of `after` that `before` has not, or has not as often. */
function linesAdded(before: readonly string[], after: readonly string[]): Set<number> {
  let start = 0;
  while (start < after.length && after[start] === before[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && after[after.length - 1 - end] === before[before.length - 1 - end]) end++;

  const left = new Map<string, number>();
  for (const line of before.slice(start, before.length - end)) left.set(line, (left.get(line) ?? 0) + 1);
  const added = new Set<number>();
  for (let i = start; i < after.length - end; i++) {
    const times = left.get(after[i]!) ?? 0;
    if (times === 0) added.add(i + 1);
    else left.set(after[i]!, times - 1);
  }
  return added;
}
