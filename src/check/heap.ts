/**
 * Octets that the garbage collector's young generation needs for a stream of pairs. Left alone it grows to four times as
 * much, because a window of pairs, or what is being read, is always alive: 100 MB that make no run faster.
 */
const ENOUGH_OCTETS = 16 * 1024 * 1024;
/** Pairs from which on what is held of the declared world, or made and dropped, is large beside the program itself. */
const MANY_PAIRS = 20_000;

let isHeld = false;

/** Lets the young generation grow no further, once it is large enough. To be called now and then in a long run. */
export function holdYoungGeneration(): void {
  if (isHeld) return;
  // Node before 20.16 has no such door, and does without.
  const v8 = process.getBuiltinModule?.('node:v8');
  if (v8 === undefined) return;
  const { getHeapSpaceStatistics, setFlagsFromString } = v8;
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if (young === undefined || young.space_size < ENOUGH_OCTETS) return;
  // V8 reads this factor each time it would grow; the limit itself can only be set before a process starts.
  setFlagsFromString('--semi-space-growth-factor=1');
  isHeld = true;
}

/**
 * Lets the garbage collector look through the old generation when it has doubled, and not only when it is four times as
 * large: beside a million records that stay, that would be gigabytes of answers that nobody needs any more. To be called
 * once everything that stays is read; `pairs` is undefined where they are read as they are judged, which takes 10 MB less so.
 */
export function holdOldGeneration(pairs: number | undefined): void {
  if (pairs !== undefined && pairs < MANY_PAIRS) return;
  // V8 reads it after each collection.
  process.getBuiltinModule?.('node:v8').setFlagsFromString('--heap-growing-percent=100');
}
