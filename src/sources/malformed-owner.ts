import { type DomainName, isAtOrBelow, parentOf, relativeTo } from '../model/domain-name.ts';
import type { Defect } from '../model/expectation.ts';
import type { DnsRecord } from '../model/record.ts';
import type { ReverseOwner } from '../model/reverse-name.ts';
import { readClasslessName } from '../model/reverse-zone.ts';
import type { ZoneSet } from '../zones/zones.ts';

/** A PTR record whose owner nobody asks for, with the record that was meant and the zone it belongs into, where they can be told. */
export function malformedOwner(
  record: DnsRecord,
  { problem, suggestion }: Extract<ReverseOwner, { readonly kind: 'malformed' | 'network' }>,
  zones: ZoneSet,
): Defect {
  return {
    kind: 'reverse-name-malformed',
    message: `${record.owner} can never answer for an address: ${problem}`,
    ...(suggestion === undefined
      ? { remedy: 'Write the reverse name of the address: ptr-gate ptr ADDRESS prints it' }
      : repairOf(record, suggestion, zones)),
    name: record.data as DomainName,
    observed: [record.owner],
    expected: suggestion === undefined ? [] : [suggestion],
    location: record.location,
  };
}

/** In place of the wrong record a name of another zone would be out-of-zone data, which servers leave out without a word. */
function repairOf({ zone, view, data }: DnsRecord, suggestion: DomainName, zones: ZoneSet) {
  const found = zones.lookup(suggestion, 'PTR', view);
  const owner = found.name;
  const holder =
    found.kind === 'delegation' ? found.cut : found.kind === 'not-held' ? undefined : found.zone.apex;
  const parent = holder === undefined ? parentOfClassless(zone, owner) : undefined;
  const home = holder ?? parent;
  return {
    remedy:
      home === zone
        ? 'Write this record in place of the wrong one'
        : `Move the record out of ${zone}, which does not hold the address, into ${home ?? `the zone that holds ${owner}`}${parent === undefined ? '' : ', or into the zone that this one leads the address to'}`,
    fix: {
      ...(home === undefined ? {} : { zone: home }),
      record: `${home === undefined ? `${owner}.` : relativeTo(owner, home)} IN PTR ${data}.`,
    },
  };
}

/** The zone above a classless one (RFC 2317), where it has the owner. */
function parentOfClassless(zone: DomainName, owner: DomainName): DomainName | undefined {
  if (readClasslessName(zone)?.zone !== zone) return undefined;
  const parent = parentOf(zone);
  return isAtOrBelow(owner, parent) ? parent : undefined;
}
