import { type DomainName, isAtOrBelow, isWildcard, parentOf } from '../model/domain-name.ts';
import type { Lookup, Observation } from '../model/evidence.ts';
import { addressTypeOf, type IpAddress } from '../model/ip-address.ts';
import type { RuleContext } from './rule.ts';

/** Whether forward lookup of a name contains the pair's address (RFC 8601 section 3, "iprev"). */
export type LeadsBack = 'yes' | 'no' | 'failed' | 'not-asked';

/**
 * Whether a PTR target leads back to the pair's address. The pair's own name counts: its forward has rules of its own.
 * Before publication, and offline, a target that the repository declares with the address counts as well.
 */
export function leadsBack(target: string, observation: Observation, context: RuleContext): LeadsBack {
  const { name, address } = observation.expectation;
  if (target === name) return 'yes';
  if ((context.stage === 'pre-publish' || context.offline) && isDeclaredWith(target, address, context))
    return 'yes';
  const answer = confirmationOf(target, observation)?.answer;
  if (answer === undefined) return 'not-asked';
  if (answer.kind === 'failure') return 'failed';
  return answer.kind === 'rrset' && answer.targets.includes(address) ? 'yes' : 'no';
}

/** The forward lookup of a PTR target, of the address's own type. */
export function confirmationOf(target: string, { live, expectation }: Observation): Lookup | undefined {
  if (live === undefined) return undefined;
  const type = addressTypeOf(expectation.address);
  for (const lookup of live.confirmations) {
    if (lookup.question.name === target && lookup.question.type === type) return lookup;
  }
  return undefined;
}

/** Whether the repository declares the name with the address, itself or by a wildcard. */
export function isDeclaredWith(target: string, address: IpAddress, context: RuleContext): boolean {
  const names = context.namesOf(address);
  return (
    names.includes(target as DomainName) ||
    names.some((name) => isWildcard(name) && covers(name, target as DomainName, context))
  );
}

/**
 * Whether the wildcard answers for the target (RFC 4592 section 3.3.1): the target lies below the wildcard's parent and
 * neither it nor a name between them is declared.
 */
export function covers(wildcard: DomainName, target: DomainName, context: RuleContext): boolean {
  const parent = parentOf(wildcard);
  if (target === parent || isWildcard(target) || !isAtOrBelow(target, parent)) return false;
  for (let name = target; name !== parent; name = parentOf(name)) {
    if (context.addressesOf(name).length > 0) return false;
  }
  return true;
}
