import type { Skip } from '../model/expectation.ts';

/** Skips of one reason that are kept; whoever judges one network of a large repository skips a million. */
const MOST_LISTED = 1000;

/** What was not judged: the first of each reason in full, and the number of all. */
export interface SkipLedger {
  add(skip: Skip): void;
  readonly listed: readonly Skip[];
  readonly total: number;
  /** How many there are of each reason. */
  readonly numbers: Readonly<Record<string, number>>;
}

export function createSkipLedger(): SkipLedger {
  const listed: Skip[] = [];
  const numbers: Record<string, number> = {};
  let total = 0;
  return {
    add(skip) {
      const number = (numbers[skip.reason] ?? 0) + 1;
      numbers[skip.reason] = number;
      total++;
      if (number <= MOST_LISTED) listed.push(skip);
    },
    listed,
    get total() {
      return total;
    },
    numbers,
  };
}
