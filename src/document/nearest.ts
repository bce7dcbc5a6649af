/** The word of the list that a person most likely meant, or undefined where none is near: at most a third is wrong. */
export function nearest(found: string, words: readonly string[]): string | undefined {
  const lower = found.toLowerCase();
  if (lower.length > 64) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const edits = editsBetween(lower, word.toLowerCase());
    if (edits < least && edits <= Math.max(1, Math.floor(word.length / 3))) {
      best = word;
      least = edits;
    }
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editsBetween(a: string, b: string): number {
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, previous[j - 2]! + 1);
      }
      next.push(edits);
    }
    previous = row;
    row = next;
  }
  return row[b.length]!;
}
