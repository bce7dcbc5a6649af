import type { Config } from '../config/config.ts';
import type { ObserveOptions } from '../dns/observe.ts';
import type { DomainName } from '../model/domain-name.ts';
import type { Observation, Vantage } from '../model/evidence.ts';
import type { Expectation, RegionName } from '../model/expectation.ts';
import { addressTypeOf, formatNetwork } from '../model/ip-address.ts';
import { reverseNameOf } from '../model/reverse-name.ts';
import { specialPurposeOf } from '../model/special-purpose.ts';
import { couldBeStale } from '../rules/could-be-stale.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Declared } from '../sources/declared.ts';
import { declaredLookup } from '../zones/declared-lookup.ts';
import type { OpenedResolver } from './open-resolver.ts';

/** What is asked for each pair, by whom, and when an answer is asked for a second time. */
export function askingOf(
  { policy, declared: { zones } }: { readonly policy: Config | undefined; readonly declared: Declared },
  context: RuleContext,
  { mayAskPrivate, confirm }: OpenedResolver,
  inBothWorlds: (observation: Observation) => Observation,
): ObserveOptions {
  return {
    // The public DNS knows nothing of such addresses, and need not hear of them; servers that were named do.
    mayAsk: ({ address, leftOut }: Expectation) =>
      leftOut === undefined && (mayAskPrivate || (specialPurposeOf(address)?.kind ?? 'global') === 'global'),
    ...(confirm === undefined
      ? {}
      : {
          secondOpinion: {
            lookup: confirm,
            isNeeded: (observation) => couldBeStale(inBothWorlds(observation), context),
          },
        }),
    alsoConfirm({ match, address, view }: Expectation) {
      if (match !== 'confirmed' || zones.isEmpty) return [];
      const answer = declaredLookup(zones, reverseNameOf(address), 'PTR', view)?.answer;
      return answer?.kind === 'rrset' ? (answer.targets as readonly DomainName[]) : [];
    },
    vantageOf: (name: string) => vantageOf(name, policy),
  };
}

/** Regions that a sentence names. */
const MOST_REGIONS = 20;

/** Sentences: the regions whose forward was not asked. */
export function unseenRegionNotes(regions: ReadonlySet<RegionName>, policy: Config | undefined): string[] {
  const unseen = [...regions].filter((region) => vantageOf(region, policy) === undefined);
  if (unseen.length === 0) return [];
  const more = unseen.length > MOST_REGIONS ? ` and ${unseen.length - MOST_REGIONS} more` : '';
  return [
    `Not asked for the addresses that clients see in ${unseen.slice(0, MOST_REGIONS).join(', ')}${more}: no resolver: or subnet: under regions: says from where.`,
  ];
}

function vantageOf(name: string, config: Config | undefined): Vantage | undefined {
  const region = config?.regions.get(name);
  if (region?.resolver === undefined && region?.subnet === undefined) return undefined;
  return {
    region: name,
    ...(region.resolver === undefined ? {} : { resolver: region.resolver }),
    ...(region.subnet === undefined ? {} : { subnet: formatNetwork(region.subnet) }),
  };
}

/** Adds what the repository's own zones say about both directions. */
export function withDeclared(observation: Observation, { zones }: Declared): Observation {
  const { name, address, view, leftOut, requires } = observation.expectation;
  if (zones.isEmpty || leftOut !== undefined) return observation;
  const forward = declaredLookup(zones, name, addressTypeOf(address), view);
  const reverse =
    requires === 'forward' ? undefined : declaredLookup(zones, reverseNameOf(address), 'PTR', view);
  if (forward === undefined && reverse === undefined) return observation;
  return {
    ...observation,
    declared: {
      ...(forward === undefined ? {} : { forward }),
      ...(reverse === undefined ? {} : { reverse }),
    },
  };
}
