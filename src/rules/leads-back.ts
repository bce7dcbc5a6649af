import { type DomainName, isAtOrBelow, isWildcard, parentOf, ROOT } from '../model/domain-name.ts';
import type { Lookup, Observation } from '../model/evidence.ts';
import { addressTypeOf, type IpAddress } from '../model/ip-address.ts';
import { decisiveAnswer, readForward } from './forward.ts';
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
  const reading = readForward(decisiveAnswer(confirmationOf(target, observation), address), address);
  if (reading === 'contains') return 'yes';
  return reading === 'failed' || reading === 'not-asked' ? reading : 'no';
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

/** Whether the repository declares the name with the address, itself or by the wildcard that covers it; `view` as for `addressesOf`. */
export function isDeclaredWith(
  target: string,
  address: IpAddress,
  context: RuleContext,
  view?: string,
): boolean {
  if (context.addressesOf(target as DomainName, view).includes(address)) return true;
  const wildcard = coveringWildcard(target as DomainName, context);
  return wildcard !== undefined && context.addressesOf(wildcard, view).includes(address);
}

/** Whether the wildcard, declared or not, answers for the target where nothing declared stands between them. */
export function covers(wildcard: DomainName, target: DomainName, context: RuleContext): boolean {
  const parent = parentOf(wildcard);
  if (target === parent || isWildcard(target) || !isAtOrBelow(target, parent)) return false;
  for (let name = target; name !== parent; name = parentOf(name)) {
    if (context.exists(name)) return false;
  }
  return true;
}

/** The wildcard at the closest declared name above the target, which alone may cover it (RFC 4592 section 3.3.1). */
function coveringWildcard(target: DomainName, context: RuleContext): DomainName | undefined {
  if (isWildcard(target)) return undefined;
  for (let name = target; name !== ROOT && !context.exists(name); name = parentOf(name)) {
    const parent = parentOf(name);
    const wildcard = (parent === ROOT ? '*' : `*.${parent}`) as DomainName;
    if (context.exists(wildcard)) return wildcard;
  }
  return undefined;
}
