import type { Objection } from '../task.ts';

/**
 * One piece of the work for a lookup. The address of a name server may be needed to find the address of another one:
 * such pieces are shared by all lookups, so they remember whom they wait for, and a wait that would close a circle
 * (glue loops) is refused in place of lasting for ever.
 */
export interface Errand {
  /** Shared by all errands that were begun for one lookup. */
  readonly budget: Budget;
  readonly waitsFor: Set<Errand>;
  /** Why something was left undone that might succeed for somebody else. */
  unfinished: 'circle' | 'exhausted' | undefined;
}

/** What one lookup may cost. */
export interface Budget {
  questions: number;
  /** In milliseconds of `performance.now()`; no question is begun later. */
  deadline: number;
}

/** Questions that one lookup may cause, whatever servers say (NXNSAttack, CVE-2020-12662). */
const MAX_QUESTIONS = 150;

export function newBudget(ms: number): Budget {
  return { questions: MAX_QUESTIONS, deadline: performance.now() + ms };
}

export function newErrand(budget: Budget): Errand {
  return { budget, waitsFor: new Set(), unfinished: undefined };
}

export function hasBudget({ budget }: Errand): boolean {
  return budget.questions > 0 && performance.now() < budget.deadline;
}

/** Takes one question from the budget, where there is one left and time to ask it. */
export function spend(errand: Errand): boolean {
  if (hasBudget(errand)) {
    errand.budget.questions--;
    return true;
  }
  errand.unfinished = 'exhausted';
  return false;
}

/** Asks one question on the errand's account; undefined where its budget is used up. */
export async function ask<T extends object>(
  errand: Errand,
  inquire: () => Promise<T>,
): Promise<T | undefined> {
  return spend(errand) ? timed(errand, inquire) : undefined;
}

/**
 * Asks a question that is paid for. Where the run's own limits, or a machine that stood still, kept it from being sent, that
 * time is nobody's fault and does not count.
 */
export async function timed<T extends object>({ budget }: Errand, inquire: () => Promise<T>): Promise<T> {
  const askedAt = performance.now();
  const outcome = await inquire();
  if ('startedAt' in outcome) budget.deadline += Math.max(0, (outcome.startedAt as number) - askedAt);
  return outcome;
}

/** Why an errand with a used-up budget could not be finished. */
export function exhaustion({ budget }: Errand): { readonly ok: false } & Objection {
  return budget.questions > 0
    ? { ok: false, cause: 'timeout', detail: 'the servers on the way took longer than one lookup may last' }
    : {
        ok: false,
        cause: 'lame',
        detail: 'the delegations lead to more servers than one lookup may ask',
      };
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
  }
}
