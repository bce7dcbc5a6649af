import type { Expectation } from '../model/expectation.ts';
import { inDaysWords } from './rollout-words.ts';
import type { Rule, Violation } from './rule.ts';

/** What stands in the way of a region's turn, by the rule that finds it. */
const OBSTACLES: Readonly<Record<string, string>> = {
  'ptr-missing': 'its PTR is missing',
  'ptr-pending': 'its PTR is not live yet',
  'ptr-mismatch': 'its PTR names another name',
  'ptr-unconfirmed': 'its PTR does not lead back',
  'ptr-target-invalid': 'its PTR has an invalid target',
  'reverse-inconsistent': 'its name servers disagree about its PTR',
  'ipv6-unhealthy': 'its IPv6 service is not healthy',
};

/** True for a rule whose findings keep the AAAA of a region from being published. */
export function standsInTheWay(rule: string): boolean {
  return Object.hasOwn(OBSTACLES, rule) || rule === 'lookup-failed' || rule === 'address-not-global';
}

/**
 * The violation as it stands before the region's turn: with the time that is left, and for regions behind the next one
 * as a warning, because nobody is about to publish their addresses. A severity that the policy sets still holds.
 */
export function judgedAhead(rule: Rule, violation: Violation, expectation: Expectation): Violation {
  const { rollout, region } = expectation;
  const obstacle = OBSTACLES[rule.id];
  if (rollout === undefined || rollout.state === 'due' || obstacle === undefined) return violation;
  const severity = violation.severity ?? rule.severity;
  if (severity !== 'error') return violation;
  const turn = rollout.inDays === null ? 'is held back' : `is due ${inDaysWords(rollout.inDays)}`;
  return {
    ...violation,
    message: `${region} ${turn} and ${obstacle}: ${violation.message}`,
    severity: rollout.state === 'next' ? severity : 'warning',
  };
}
