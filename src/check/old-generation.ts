/** Pairs from which on what is held of the declared world is large beside what a run makes and drops. */
const MANY_PAIRS = 20_000;

/**
 * Lets the garbage collector look through the old generation when it has doubled, and not only when it is four times as
 * large: beside a million records that stay, that would be gigabytes of answers that nobody needs any more. To be called
 * once everything is read.
 */
export function holdOldGeneration(pairs: number): void {
  if (pairs < MANY_PAIRS) return;
  // V8 reads it after each collection. Node before 20.16 has no such door, and does without.
  process.getBuiltinModule?.('node:v8').setFlagsFromString('--heap-growing-percent=100');
}
