import type { DomainName } from '../../model/domain-name.ts';
import type { IpAddress } from '../../model/ip-address.ts';
import type { Objection } from '../task.ts';
import type { Asking, Inquiry } from './asking.ts';
import type { Authorities } from './authorities.ts';
import { ask, type Errand, exhaustion } from './errand.ts';
import type { Delegation } from './referral.ts';
import type { Reply } from './server-addresses.ts';
import type { Shared } from './shared.ts';

/** A zone cut that was found, and what goes on there. */
export interface Zone extends Delegation {
  /** Every server of the zone. */
  readonly authorities: Shared<Authorities>;
  /** True once some name was found to lie in this zone: from then on most are expected to. */
  isLeaf: boolean;
  /** Questions under way that may lead to a zone below. */
  scouts: number;
  readonly waiting: (() => void)[];
}

export type Found =
  | { readonly ok: true; readonly zone: Zone }
  /** `zone`: how far the way led, where it was the servers of that zone that failed. */
  | ({ readonly ok: false; readonly zone?: Zone } & Objection);

export interface Addresses {
  readonly addresses: readonly IpAddress[];
  /** Why there is none, or none of one family: the name has no address, or that could not be found out. */
  readonly problem?: Objection & { readonly isKnown: boolean };
  /** Those that a DNS64 made up: another way to what stands at the IPv4 addresses, and no server of its own. */
  readonly translated?: readonly IpAddress[];
}

/** Finds the zone that a name lies in, and the addresses of name servers. */
export interface Finder {
  zoneOf(name: DomainName, errand: Errand): Promise<Found>;
  /** Takes note of a zone below that servers refer to. */
  enter(delegation: Delegation): Zone;
  addressesOf(server: DomainName, errand: Errand): Promise<Addresses>;
}

export function newZone(delegation: Delegation): Zone {
  return { ...delegation, authorities: { work: undefined }, isLeaf: false, scouts: 0, waiting: [] };
}

/** Server names without glue that are looked up to reach a zone, so many at once. */
const NAMES_AT_ONCE = 2;
const MAX_NAMES_TRIED = 6;

/**
 * Addresses at which a zone can be asked: all those that came with the delegation, then, as long as none of them
 * would do, those of a few more server names at a time.
 */
export async function* addressSets(
  zone: Zone,
  { addressesOf }: Pick<Finder, 'addressesOf'>,
  errand: Errand,
): AsyncGenerator<readonly IpAddress[]> {
  const glue = [...zone.glue.values()].flat();
  if (glue.length > 0) yield glue;
  const names = zone.names.filter((name) => !zone.glue.has(name)).slice(0, MAX_NAMES_TRIED);
  for (let i = 0; i < names.length; i += NAMES_AT_ONCE) {
    const found = await Promise.all(
      names.slice(i, i + NAMES_AT_ONCE).map((name) => addressesOf(name, errand)),
    );
    const addresses = found.flatMap((each) => each.addresses);
    if (addresses.length > 0) yield addresses;
  }
}

/** Asks some server of the zone: the first that has no objection. */
export async function askSome(
  zone: Zone,
  inquiry: Inquiry,
  finder: Pick<Finder, 'addressesOf'>,
  asking: Asking,
  errand: Errand,
): Promise<Reply> {
  let failure: ({ readonly ok: false } & Objection) | undefined;
  for await (const addresses of addressSets(zone, finder, errand)) {
    const outcome = await ask(errand, () => asking.any(addresses, inquiry));
    if (outcome === undefined) return exhaustion(errand);
    if (outcome.ok) return outcome;
    failure ??= outcome;
  }
  return failure ?? unreachable(zone, errand);
}

export function unreachable({ apex, names }: Zone, errand: Errand): { readonly ok: false } & Objection {
  if (errand.unfinished === 'exhausted') return exhaustion(errand);
  const some =
    names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
  return { ok: false, cause: 'lame', detail: `no address is known of any server of ${apex} (${some})` };
}
