import type { Observation } from '../model/evidence.ts';
import type { RuleContext } from './rule.ts';

/** What was found out about the pair that is being judged. */
export interface Kept {
  observation: Observation | undefined;
  /** By question. */
  readonly found: unknown[];
}

export function keepNothing(): Kept {
  return { observation: undefined, found: [] };
}

let questions = 0;

/** The same pure function, which finds out only once about each pair where the context keeps what it found. */
export function lastKept<T>(
  find: (observation: Observation, context: RuleContext) => T & {},
): (observation: Observation, context: RuleContext) => T {
  const question = questions++;
  return (observation, context) => {
    const { kept } = context;
    if (kept === undefined) return find(observation, context);
    if (kept.observation !== observation) {
      kept.observation = observation;
      kept.found.fill(undefined);
    }
    kept.found[question] ??= find(observation, context);
    return kept.found[question] as T;
  };
}
