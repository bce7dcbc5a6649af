import { type DomainName, parentOf } from '../model/domain-name.ts';
import type { Mutable } from '../model/mutable.ts';
import type { DnsRecord, SourceLocation } from '../model/record.ts';
import { type AncestorMap, createAncestorMap } from './ancestor-map.ts';
import { lookup, type ZoneAnswer } from './lookup.ts';
import { type Added, createZone, type MutableZone, type Zone } from './zone.ts';

/** Why a server for the zones never answers with a record that stands in one of them. */
export interface Occlusion {
  /** `cut`: delegated away. `dname`: below a DNAME record. `zone`: a closer zone has the name. */
  readonly kind: 'cut' | 'dname' | 'zone';
  /** The zone cut, the owner of the DNAME record, or the apex of the closer zone. */
  readonly name: DomainName;
  /** Where it stands in the repository. */
  readonly location: SourceLocation | undefined;
}

/** Zones of any number of views. A view sees its own zones only; `undefined` is the view of sources without views. */
export interface ZoneSet {
  /** True where there is no zone at all. */
  readonly isEmpty: boolean;
  /** Puts a record into its zone. Without `addZone` the zone can be looked up, but is not held by the repository. */
  add(record: DnsRecord): Added;
  /**
   * Notes that the repository holds a zone, before or after its records; `complete` is false where some could not be
   * read, and what `unknown` names answer is up to somebody else.
   */
  addZone(
    apex: DomainName,
    view: string | undefined,
    complete: boolean,
    location?: SourceLocation,
    unknown?: readonly DomainName[],
  ): void;
  /** The zone with the longest apex at or above the name. */
  find(name: DomainName, view: string | undefined): Zone | undefined;
  /** Answers as an authoritative server for these zones would (RFC 1034 section 4.3.2); `ANY` stands for every type. */
  lookup(name: DomainName, type: string, view: string | undefined): ZoneAnswer;
  /** Why a server never answers with the address or PTR record, such as glue below a zone cut; undefined where it does. */
  occlusionOf(record: DnsRecord): Occlusion | undefined;
  /**
   * The records of an owner in every zone that has some, occluded ones too: those of one view and those without a view,
   * or without `view` those of all views.
   */
  recordsAt(owner: DomainName, view?: string): readonly DnsRecord[];
  /** True where no wildcard covers the name, because some view has the name, a name below it, or a zone cut or DNAME above. */
  exists(name: DomainName): boolean;
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
    set.isEmpty = false;
    return zone;
  }

  const find = (name: DomainName, view: string | undefined) => views.get(view)?.nearest(name);

  const set: Mutable<ZoneSet> = {
    isEmpty: true,
    add: (record) => zoneAt(record.zone, record.view).add(record),
    addZone: (apex, view, complete, location, unknown) =>
      zoneAt(apex, view).declare(complete, location, unknown),
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
    occlusionOf({ owner, zone, view }) {
      const own = views.get(view)?.get(zone);
      const placeOf = (name: DomainName, type: string) =>
        own?.recordsAt(name).find((record) => record.type === type)?.location;
      const cut = own?.cutAbove(owner);
      if (cut !== undefined) return { kind: 'cut', name: cut, location: placeOf(cut, 'NS') };
      const dname = own?.dnameAbove(owner);
      if (dname !== undefined) return { kind: 'dname', name: dname, location: placeOf(dname, 'DNAME') };
      const nearest = find(owner, view);
      if (nearest === undefined || nearest === own) return undefined;
      return { kind: 'zone', name: nearest.apex, location: nearest.location };
    },
    recordsAt(owner, view) {
      let found: readonly DnsRecord[] = [];
      for (const [name, apexes] of views) {
        if (view !== undefined && name !== undefined && name !== view) continue;
        for (const [, zone] of apexes.above(owner)) {
          const records = zone.recordsAt(owner);
          if (records.length > 0) found = found.length === 0 ? records : [...found, ...records];
        }
      }
      return found;
    },
    exists(name) {
      for (const apexes of views.values()) {
        const match = apexes.nearest(name)?.match(name, 'ANY').kind;
        if (match !== undefined && match !== 'absent' && match !== 'wildcard') return true;
      }
      return false;
    },
    *zones() {
      for (const apexes of views.values()) yield* apexes.values();
    },
  };
  return set;
}
