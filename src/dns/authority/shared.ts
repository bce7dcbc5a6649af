import type { Memory } from '../memory.ts';
import { closesCircle, type Errand, hasBudget, newErrand, waitFor } from './errand.ts';

/** Something that many lookups need, and that one of them finds out for all, on its own account. */
export interface Shared<T> {
  work: Work<T> | undefined;
}

interface Work<T> {
  readonly errand: Errand;
  readonly result: Promise<T>;
  /** Times that it was begun and ended in a circle; it is then begun once more. */
  readonly tries: number;
  /** In milliseconds of `performance.now()`: from then on it is found out anew. */
  staleAt: number;
}

const MAX_TRIES = 2;
/** What may pass is tried again, but not for every lookup: after this time, or ten times as long as it took to fail. */
const RETRY_MS = 2_000;
const TIMES_AS_LONG = 10;

/** What is remembered under the key, new where nothing is. */
export function sharedAt<T>(memory: Memory<Shared<T>>, key: string): Shared<T> {
  let shared = memory.get(key);
  if (shared === undefined) {
    shared = { work: undefined };
    memory.set(key, shared);
  }
  return shared;
}

export function alreadyFound<T>(result: T): Shared<T> {
  const errand = newErrand({ questions: 0, deadline: 0 });
  const work = { errand, result: Promise.resolve(result), tries: 1, staleAt: Number.POSITIVE_INFINITY };
  return { work };
}

/**
 * What `find` finds, for all who need it; undefined where it can only be found by way of whoever waits for it. What is not
 * settled is kept for a while; what was left because the budget of one lookup was used up, for no other lookup.
 */
export async function findOnce<T>(
  thing: Shared<T>,
  waiter: Errand,
  find: (errand: Errand) => Promise<T>,
  isSettled: (result: T) => boolean,
): Promise<T | undefined> {
  function begin(tries: number): Work<T> {
    const errand = newErrand(waiter.budget);
    const begunAt = performance.now();
    const result = find(errand).then((found) => {
      const now = performance.now();
      if (!isSettled(found))
        work.staleAt =
          errand.unfinished === 'exhausted' ? now : now + Math.max(RETRY_MS, TIMES_AS_LONG * (now - begunAt));
      return found;
    });
    const work: Work<T> = { errand, result, tries, staleAt: Number.POSITIVE_INFINITY };
    return work;
  }

  for (;;) {
    if (thing.work === undefined || performance.now() >= thing.work.staleAt) thing.work = begin(1);
    const { work } = thing;
    if (closesCircle(waiter, work.errand)) {
      waiter.unfinished ??= 'circle';
      return undefined;
    }
    // What kept the other's questions from being sent has kept this one waiting, too.
    const { budget } = work.errand;
    const before = budget.deadline;
    const result = await waitFor(waiter, work.errand, work.result);
    if (budget !== waiter.budget) waiter.budget.deadline += Math.max(0, budget.deadline - before);
    const { unfinished } = work.errand;
    if (unfinished === undefined || isSettled(result)) return result;
    const isExhausted = unfinished === 'exhausted';
    if (isExhausted ? !hasBudget(waiter) : work.tries >= MAX_TRIES) {
      waiter.unfinished = isExhausted ? 'exhausted' : (waiter.unfinished ?? 'circle');
      return result;
    }
    // Whoever comes first begins anew; the others find the new work in its place.
    if (thing.work === work) thing.work = begin(isExhausted ? work.tries : work.tries + 1);
  }
}
