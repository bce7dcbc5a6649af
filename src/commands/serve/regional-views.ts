import type { Config } from '../../config/config.ts';
import { type DomainName, isWildcard, parentOf } from '../../model/domain-name.ts';
import type { RegionName } from '../../model/expectation.ts';
import { addressTypeOf, familyOf } from '../../model/ip-address.ts';
import type { RolloutStatus } from '../../model/rollout.ts';
import { schedule } from '../../rollout/schedule.ts';
import { locate, type Territory } from '../../server/geography.ts';
import type { ServerOptions } from '../../server/server.ts';
import type { DeclaredPair } from '../../sources/source.ts';
import type { ZoneSet } from '../../zones/zones.ts';

/** How the pairs of a manifest are served: what each region sees, and everybody else. */
export interface RegionalViews {
  /** Undefined without a rollout; every region then shows its AAAA. */
  readonly rollout: RolloutStatus | undefined;
  /** Regions whose clients can be told by their subnet. */
  readonly territories: readonly Territory[];
  /** Regions that have addresses and no subnet: nobody sees them apart. */
  readonly unseen: readonly RegionName[];
  /** True where what the name answers depends on the region of the client. */
  isRegional(name: DomainName): boolean;
}

const SECONDS = 30;

/**
 * Puts the pairs into zones of their own, one for each name: in a region's view its addresses, AAAA only from its date
 * on. Without a view, for clients of no region, A records of every region, and an AAAA only once no region of the name
 * waits for its date any more.
 */
export function addRegionalViews(
  zones: ZoneSet,
  pairs: readonly DeclaredPair[],
  { regions, rollout: policy }: Pick<Config, 'regions' | 'rollout'>,
  atMs: number,
): RegionalViews {
  const rollout = policy && schedule(policy, atMs);
  const waiting = new Set(rollout?.regions.flatMap(({ region, state }) => (state === 'due' ? [] : [region])));
  const byName = new Map<DomainName, DeclaredPair[]>();
  for (const pair of pairs) byName.set(pair.name, [...(byName.get(pair.name) ?? []), pair]);
  const regional = new Set<DomainName>();

  for (const [name, own] of byName) {
    const apex = isWildcard(name) ? parentOf(name) : name;
    const named = new Set(own.flatMap(({ region }) => region ?? []));
    if (named.size > 0) regional.add(apex);
    const waits = [...named].some((region) => waiting.has(region));
    serve(zones, apex, undefined, own, ({ region }) => region === undefined || !waits);
    for (const region of named) {
      const seen = own.filter((pair) => pair.region === undefined || pair.region === region);
      serve(zones, apex, region, seen, (pair) => pair.region === undefined || !waiting.has(region));
    }
  }

  const used = new Set(pairs.flatMap(({ region }) => region ?? []));
  const territories = [...regions].flatMap(([view, { subnet }]) =>
    subnet !== undefined && used.has(view) ? [{ view, subnet }] : [],
  );
  return {
    rollout,
    territories,
    unseen: [...used].filter((region) => regions.get(region)?.subnet === undefined),
    isRegional: (name) => regional.has(zones.find(name, undefined)?.apex as DomainName),
  };
}

function serve(
  zones: ZoneSet,
  zone: DomainName,
  view: RegionName | undefined,
  pairs: readonly DeclaredPair[],
  showsIpv6: (pair: DeclaredPair) => boolean,
): void {
  const inView = view === undefined ? {} : { view };
  const [{ location }] = pairs as readonly [DeclaredPair];
  const soa = `ns.invalid. hostmaster.invalid. 1 7200 900 1209600 ${SECONDS}`;
  zones.add({ owner: zone, type: 'SOA', ttl: SECONDS, data: soa, location, zone, ...inView });
  for (const pair of pairs) {
    const { name: owner, address } = pair;
    if (familyOf(address) === 6 && !showsIpv6(pair)) continue;
    const type = addressTypeOf(address);
    zones.add({ owner, type, ttl: SECONDS, data: address, location: pair.location, zone, ...inView });
  }
}

/**
 * Which view a client sees: of a regional name that of its region, of every other the one that everybody sees. A view holds its own
 * names only; what has no view is the same for everybody.
 */
export function viewerOf(
  zones: ZoneSet,
  views: RegionalViews | undefined,
  everybody?: string,
): NonNullable<ServerOptions['viewOf']> {
  const holding = (name: DomainName, view: string | undefined) =>
    zones.find(name, view) === undefined ? undefined : view;
  return (name, client) => {
    if (views?.isRegional(name) !== true) return { view: holding(name, everybody), scope: 0 };
    const { view, scope } = locate(views.territories, client);
    return { view: holding(name, view), scope };
  };
}
