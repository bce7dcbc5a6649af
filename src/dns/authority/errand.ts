/**
 * One piece of the work for a lookup. The address of a name server may be needed to find the address of another one:
 * such pieces are shared by all lookups, so they remember whom they wait for, and a wait that would close a circle
 * (glue loops) is refused in place of lasting for ever.
 */
export interface Errand {
  /** Shared by all errands that were begun for one lookup. */
  readonly budget: { questions: number };
  readonly waitsFor: Set<Errand>;
  /** True where something was left undone that might succeed at another time: a circle, or an exhausted budget. */
  incomplete: boolean;
}

/** Questions that one lookup may cause, whatever servers say (NXNSAttack, CVE-2020-12662). */
const MAX_QUESTIONS = 150;

export function newErrand(budget: Errand['budget'] = { questions: MAX_QUESTIONS }): Errand {
  return { budget, waitsFor: new Set(), incomplete: false };
}

/** Takes one question from the budget, where there is one left. */
export function spend(errand: Errand): boolean {
  if (errand.budget.questions > 0) {
    errand.budget.questions--;
    return true;
  }
  errand.incomplete = true;
  return false;
}

/** True where `other` waits for `waiter`, perhaps by way of third ones, so that waiting for it would never end. */
export function closesCircle(waiter: Errand, other: Errand): boolean {
  const seen = new Set<Errand>([other]);
  for (const errand of seen) {
    if (errand === waiter) return true;
    for (const next of errand.waitsFor) seen.add(next);
  }
  return false;
}

/** Waits for the result of another errand; the caller has seen that no circle closes. */
export async function waitFor<T>(waiter: Errand, other: Errand, result: Promise<T>): Promise<T> {
  waiter.waitsFor.add(other);
  try {
    return await result;
  } finally {
    waiter.waitsFor.delete(other);
    if (other.incomplete) waiter.incomplete = true;
  }
}
