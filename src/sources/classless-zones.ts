import { type DomainName, parentOf } from '../model/domain-name.ts';
import { bytesOf, familyOf, type IpAddress, networkContains } from '../model/ip-address.ts';
import { reverseNameOf } from '../model/reverse-name.ts';
import { type ClasslessName, readClasslessName } from '../model/reverse-zone.ts';
import type { ZoneSet } from '../zones/zones.ts';

type Find = (address: IpAddress, view: string | undefined) => DomainName | undefined;

/** Finds the declared classless zone (RFC 2317, RFC 4183) that an IPv4 address belongs into, by the zone's name alone. */
export function classlessZones(zones: ZoneSet): Find {
  let byParent: Map<DomainName, Child[]> | undefined;
  return (address, view) => {
    if (familyOf(address) === 6) return undefined;
    byParent ??= childrenByParent(zones);
    if (byParent.size === 0) return undefined;
    const octets = bytesOf(address);
    let parent = parentOf(reverseNameOf(address));
    // Above 3 octets, then above 2, then above 1.
    for (let above = 3; above > 0; above--, parent = parentOf(parent)) {
      const own = byParent
        .get(parent)
        ?.find((child) => child.view === view && isCovered(child.name, address, octets[above]!));
      if (own !== undefined) return own.name.zone;
    }
    return undefined;
  };
}

interface Child {
  readonly name: ClasslessName;
  readonly view: string | undefined;
}

function childrenByParent(zones: ZoneSet): Map<DomainName, Child[]> {
  const found = new Map<DomainName, Child[]>();
  for (const { apex, view, declared } of zones.zones()) {
    const name = declared ? readClasslessName(apex) : undefined;
    if (name?.zone !== apex) continue;
    const parent = parentOf(apex);
    found.set(parent, [...(found.get(parent) ?? []), { name, view }]);
  }
  return found;
}

function isCovered({ network, octet }: ClasslessName, address: IpAddress, value: number): boolean {
  if (network !== undefined) return networkContains(network, address);
  return octet !== undefined && octet.first <= value && value <= octet.last;
}
