/**
 * Octets that the garbage collector's young generation needs for a stream of pairs. Left alone it grows to four times as
 * much, because a window of pairs is always alive: 60 MB that make a run of a million pairs no faster.
 */
const ENOUGH_OCTETS = 16 * 1024 * 1024;

let isHeld = false;

/** Lets the young generation grow no further, once it is large enough. To be called now and then in a long run. */
export function holdYoungGeneration(): void {
  if (isHeld) return;
  const v8 = process.getBuiltinModule?.('node:v8');
  if (v8 === undefined) return;
  const { getHeapSpaceStatistics, setFlagsFromString } = v8;
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if (young === undefined || young.space_size < ENOUGH_OCTETS) return;
  // V8 reads this factor each time it would grow; the limit itself can only be set before a process starts.
  setFlagsFromString('--semi-space-growth-factor=1');
  isHeld = true;
}
