import type { Skip } from '../model/expectation.ts';
import type { Mutable } from '../model/mutable.ts';

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
  const ledger: Mutable<SkipLedger> = {
    add(skip) {
      const number = (numbers[skip.reason] ?? 0) + 1;
      numbers[skip.reason] = number;
      ledger.total++;
      if (number <= MOST_LISTED) listed.push(skip);
    },
    listed,
    total: 0,
    numbers,
  };
  return ledger;
}
