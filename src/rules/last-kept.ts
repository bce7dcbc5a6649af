import type { Observation } from '../model/evidence.ts';
import type { RuleContext } from './rule.ts';

/** The same pure function, which keeps the last thing it found out: the rules of one pair ask for it one after the other. */
export function lastKept<T>(
  find: (observation: Observation, context: RuleContext) => T,
): (observation: Observation, context: RuleContext) => T {
  let last:
    | { readonly observation: Observation; readonly context: RuleContext; readonly found: T }
    | undefined;
  return (observation, context) => {
    if (last === undefined || last.observation !== observation || last.context !== context)
      last = { observation, context, found: find(observation, context) };
    return last.found;
  };
}
