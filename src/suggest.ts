import { editsBetween } from './document/nearest.ts';

/** The known word nearest to a mistyped one, or undefined where none is near (edit distance of a third of its length). */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  if (lower.length > 64) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const edits = editsBetween(lower, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}
