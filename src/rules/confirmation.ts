import type { Observation } from '../model/evidence.ts';
import { leadsBack } from './leads-back.ts';
import { acceptableTargets } from './reverse.ts';
import type { RuleContext } from './rule.ts';

/**
 * Whether some acceptable target leads back to the address. `match: confirmed` has asked that already when it accepted the
 * target, and the pair's own name answers to the rules about the forward.
 */
export type ConfirmationOutcome = 'not-needed' | 'confirmed' | 'unconfirmed' | 'failed' | 'not-asked';

export function confirmationOutcome(observation: Observation, context: RuleContext): ConfirmationOutcome {
  const { match, name } = observation.expectation;
  if (match === 'confirmed') return 'not-needed';
  const targets = acceptableTargets(observation, context);
  if (targets.length === 0 || targets.includes(name)) return 'not-needed';
  let outcome: ConfirmationOutcome = 'not-asked';
  for (const target of targets) {
    const found = leadsBack(target, observation, context);
    if (found === 'yes') return 'confirmed';
    if (found === 'failed' || (found === 'not-asked' && wasLeftOut(target, observation))) outcome = 'failed';
    else if (found === 'no' && outcome === 'not-asked') outcome = 'unconfirmed';
  }
  return outcome;
}

/** Of a long PTR RRset not every target is looked up; one that was not might have confirmed the address. */
function wasLeftOut(target: string, { live }: Observation): boolean {
  if (live === undefined || live.confirmations.length === 0) return false;
  const answer = live.reverse?.answer;
  return answer?.kind === 'rrset' && answer.targets.includes(target);
}
