import { type DomainName, parentOf } from '../model/domain-name.ts';
import type { DnsRecord, SourceLocation } from '../model/record.ts';
import { type AncestorMap, createAncestorMap } from './ancestor-map.ts';
import { lookup, type ZoneAnswer } from './lookup.ts';
import { type Added, createZone, type MutableZone, type Zone } from './zone.ts';

/** Zones of any number of views. A view sees its own zones only; `undefined` is the view of sources without views. */
export interface ZoneSet {
  /** True where there is no zone at all. */
  readonly isEmpty: boolean;
  /** Puts a record into its zone. Without `addZone` the zone can be looked up, but is not held by the repository. */
  add(record: DnsRecord): Added;
  /** Notes that the repository holds a zone, before or after its records; `complete` is false where some could not be read. */
  addZone(apex: DomainName, view: string | undefined, complete: boolean, location?: SourceLocation): void;
  /** The zone with the longest apex at or above the name. */
  find(name: DomainName, view: string | undefined): Zone | undefined;
  /** Answers as an authoritative server for these zones would (RFC 1034 section 4.3.2); `ANY` stands for every type. */
  lookup(name: DomainName, type: string, view: string | undefined): ZoneAnswer;
  /** True where the name's zone delegates it away, so that its records there are not authoritative. */
  isBelowCut(name: DomainName, view: string | undefined): boolean;
  /** True for an address record at or below a cut of the zone it was read into: it only serves to find name servers. */
  isGlue(record: DnsRecord): boolean;
  /** All zones, in the order in which they were first mentioned within each view. */
  zones(): Iterable<Zone>;
}

export function createZones(): ZoneSet {
  const views = new Map<string | undefined, AncestorMap<MutableZone>>();

  function zoneAt(apex: DomainName, view: string | undefined): MutableZone {
    const apexes: AncestorMap<MutableZone> = views.get(view) ?? createAncestorMap();
    views.set(view, apexes);
    const known = apexes.get(apex);
    if (known !== undefined) return known;
    const zone = createZone(apex, view);
    apexes.set(apex, zone);
    return zone;
  }

  const find = (name: DomainName, view: string | undefined) => views.get(view)?.nearest(name);

  return {
    get isEmpty() {
      return views.size === 0;
    },
    add: (record) => zoneAt(record.zone, record.view).add(record),
    addZone: (apex, view, complete, location) => zoneAt(apex, view).declare(complete, location),
    find,
    lookup(name, type, view) {
      return lookup(
        (wanted) => {
          const zone = find(wanted, view);
          if (type !== 'DS' || zone === undefined || zone.apex !== wanted) return zone;
          return find(parentOf(wanted), view) ?? zone;
        },
        name,
        type,
      );
    },
    isBelowCut: (name, view) => find(name, view)?.cutAbove(name) !== undefined,
    isGlue({ owner, type, zone, view }) {
      if (type !== 'A' && type !== 'AAAA') return false;
      return views.get(view)?.get(zone)?.cutAbove(owner) !== undefined;
    },
    *zones() {
      for (const apexes of views.values()) yield* apexes.values();
    },
  };
}
