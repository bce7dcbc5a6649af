import type { Lookup, Observation } from '../model/evidence.ts';
import { confirmationOutcome } from './confirmation.ts';
import { forwardOutcome } from './forward.ts';
import { confirmationOf } from './leads-back.ts';
import { acceptableTargets, reverseOutcome } from './reverse.ts';
import type { RuleContext } from './rule.ts';

/**
 * True where a live answer speaks against the pair: a negative one, data that does not match, or an alias. A cache may have kept
 * such an answer beyond the repair, so whoever asked one should ask the authorities before it becomes an error.
 */
export function couldBeStale(observation: Observation, context: RuleContext): boolean {
  const { live } = observation;
  if (live === undefined) return false;
  const reverse = live.reverse === undefined ? 'not-asked' : reverseOutcome(observation, context);
  if (reverse === 'missing' || reverse === 'mismatch' || reverse === 'pending') return true;
  const forward = live.forward === undefined ? 'not-asked' : forwardOutcome(observation, context);
  if (forward === 'missing' || forward === 'mismatch' || forward === 'premature' || forward === 'late')
    return true;
  if (isAlias(live.forward) || confirmationOutcome(observation, context) === 'unconfirmed') return true;
  return (
    live.confirmations.some(isAlias) &&
    acceptableTargets(observation, context).some((target) => isAlias(confirmationOf(target, observation)))
  );
}

function isAlias(lookup: Lookup | undefined): boolean {
  const answer = lookup?.answer;
  return answer !== undefined && answer.kind !== 'failure' && answer.aliases.length > 0;
}
