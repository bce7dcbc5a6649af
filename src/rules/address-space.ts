import type { Observation } from '../model/evidence.ts';
import { type IpAddress, networkContains } from '../model/ip-address.ts';
import { type SpecialPurpose, specialPurposeOf } from '../model/special-purpose.ts';
import type { RuleContext } from './rule.ts';

/** What makes the address of a pair unfit for the public DNS; undefined where it is fit, or meant for somewhere else. */
export function unfitAddressSpace(
  observation: Observation,
  kind: 'private' | 'not-global',
  context: RuleContext,
): SpecialPurpose | undefined {
  const { address } = observation.expectation;
  const space = specialPurposeOf(address);
  if (space?.kind !== kind || isMeant(observation, context)) return undefined;
  return space;
}

/**
 * How to keep an address that is meant, behind what to do otherwise. `policy.networks` is no switch for one range: a list that
 * names it alone leaves every other address out.
 */
export function whereMeant(rule: string, address: IpAddress, block: string): string {
  return (
    `If it is meant, let it pass by an entry of policy.ignore, {rule: ${rule}, address: ${address}, reason: ...}; ` +
    `policy.networks would have to name all your other networks beside ${block}, for what lies outside them is not judged`
  );
}

/** Whoever names the range, serves an internal view, or holds the reverse zone uses the address on purpose. */
function isMeant({ expectation, declared }: Observation, context: RuleContext): boolean {
  return (
    declared?.reverse !== undefined ||
    expectation.declaredAs === 'ptr-record' ||
    (expectation.view !== undefined && isInternalView(expectation.view)) ||
    namedByPolicy(expectation.address, context) ||
    context.hasReverseZone(expectation.address, expectation.view)
  );
}

function namedByPolicy(address: IpAddress, context: RuleContext): boolean {
  return context.networks.some((network) => networkContains(network, address));
}

const INTERNAL = new Set([
  'internal',
  'intern',
  'inside',
  'int',
  'private',
  'local',
  'lan',
  'trusted',
  'office',
]);

/** Views have free names; these words are what operators call the one that the Internet does not see. */
export function isInternalView(view: string): boolean {
  return view
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => INTERNAL.has(word));
}
