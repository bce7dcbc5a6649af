import type { DomainName } from '../model/domain-name.ts';
import type { Defect } from '../model/expectation.ts';
import type { IpAddress } from '../model/ip-address.ts';
import type { DnsRecord, SourceLocation } from '../model/record.ts';
import { addressOfReverseName, isInReverseTree, reverseNameOf } from '../model/reverse-name.ts';
import { MOST_AT_OWNER } from '../zones/zone.ts';
import { createZones, type ZoneSet } from '../zones/zones.ts';
import { createAliasIndex } from './alias-index.ts';
import { classlessZones } from './classless-zones.ts';
import { createMultimap } from './multimap.ts';
import type { ReadableFile } from './read.ts';
import type { Declaration, DeclaredPair } from './source.ts';

/** What all declarations together say: the only part of the input that is held while pairs stream past. */
export interface Declared {
  readonly zones: ZoneSet;
  /** What the file declares, once more: from memory where the zones hold it anyway, else read again. */
  declarationsOf(file: ReadableFile): Iterable<Declaration>;
  /** The paths of the files that reading this one led to: itself, and those that its records stand in. */
  pathsOf(file: ReadableFile): ReadonlySet<string>;
  /**
   * Names declared for the address, over all sources, in the order of declaration: those of one view and those without
   * a view, or without `view` those of all views.
   */
  namesOf(address: IpAddress, view?: string): readonly DomainName[];
  /** The same for `expect:` entries alone. */
  expectedNamesOf(address: IpAddress): readonly DomainName[];
  /** True where an `expect:` entry gives the name this address. */
  isExpected(name: DomainName, address: IpAddress): boolean;
  /** Addresses declared for the name, of both families, over all sources; `view` as for `namesOf`. */
  addressesOf(name: DomainName, view?: string): readonly IpAddress[];
  /** True where the name, or a name below it, is declared, so that no wildcard above covers it (RFC 4592 section 2.2.2). */
  exists(name: DomainName): boolean;
  /** True where a declared zone in the reverse tree has the address's reverse name, whatever the zone says about it. */
  hasReverseZone(address: IpAddress, view?: string): boolean;
  /** The declared classless zone that the address belongs into, whether or not a declared record leads there. */
  classlessZoneOf(address: IpAddress, view?: string): DomainName | undefined;
  /** Addresses whose reverse name leads to this owner by declared CNAME or DNAME records of the view (RFC 2317, RFC 6672). */
  addressesServedAt(owner: DomainName, view: string | undefined): readonly IpAddress[];
  /** Declarations that contradict each other. */
  readonly conflicts: readonly Defect[];
  /** About how many pairs there are: records and entries that declare one, whatever becomes of them. */
  readonly pairs: number;
}

/** A record stands for its declaration: the zones have it already, a wrapper around it would cost more than the reference. */
type Kept = DnsRecord | Exclude<Declaration, { kind: 'record' }>;

/** Reverse names led to one owner that are looked at; a /24 has 256 addresses. */
const MOST_SERVED = 1024;

const NO_PATHS: ReadonlySet<string> = new Set();

/** Declarations between two calls of `meanwhile`. */
const MEANWHILE = 8_192;

/** Reads everything once and keeps what later judgements need; calls `meanwhile` now and then. */
export function declare(files: readonly ReadableFile[], meanwhile: () => void = () => {}): Declared {
  const zones = createZones();
  const names = createMultimap<IpAddress, DomainName>();
  const expectedNames = createMultimap<IpAddress, DomainName>();
  const expectedAddresses = createMultimap<DomainName, IpAddress>();
  // The addresses of zone data are found in the zones themselves.
  const pairAddresses = createMultimap<DomainName, IpAddress>();
  const aliasIndex = createAliasIndex();
  const explicit = new Map<string, DeclaredPair>();
  const conflicts: Defect[] = [];
  const crowds = new Set<string>();
  const cnames: DnsRecord[] = [];
  const kept = new Map<ReadableFile, Kept[]>();
  const paths = new Map<ReadableFile, Set<string>>();
  let pairs = 0;
  let read = 0;

  for (const file of files) {
    const inOrder: Kept[] = [];
    const own = new Set([file.path]);
    let latest = '';
    let streams = false;
    paths.set(file, own);
    for (const declaration of file.declarations()) {
      if (++read % MEANWHILE === 0) meanwhile();
      if (!streams) inOrder.push(declaration.kind === 'record' ? declaration.record : declaration);
      if (declaration.kind === 'record') {
        const { record } = declaration;
        const { type } = record;
        const { path } = record.location;
        if (path !== latest) {
          own.add(path);
          latest = path;
        }
        if (zones.add(record) === 'crowded') noteCrowd(record, zones, crowds, conflicts);
        if (type === 'A' || type === 'AAAA' || type === 'PTR') pairs++;
        if (type === 'A' || type === 'AAAA') names.add(record.data as IpAddress, record.view, record.owner);
        else if (type === 'CNAME' || type === 'DNAME') {
          aliasIndex.add(record);
          if (type === 'CNAME') cnames.push(record);
        }
      } else if (declaration.kind === 'zone') {
        const { apex, view, complete, path, unknown } = declaration;
        zones.addZone(apex, view, complete, { path }, unknown);
      } else if (declaration.kind === 'pair') {
        const { pair } = declaration;
        streams = true;
        pairs++;
        names.add(pair.address, pair.view, pair.name);
        pairAddresses.add(pair.name, pair.view, pair.address);
        if (file.source === 'manifest') {
          expectedNames.add(pair.address, undefined, pair.name);
          expectedAddresses.add(pair.name, undefined, pair.address);
        }
        if (pair.ptr !== undefined) noteExplicit(pair, explicit, conflicts);
      }
    }
    if (!streams) kept.set(file, inOrder);
  }
  noteAliases(cnames, zones, conflicts);

  return {
    zones,
    *declarationsOf(file) {
      const inOrder = kept.get(file);
      if (inOrder === undefined) yield* file.declarations();
      else for (const one of inOrder) yield 'kind' in one ? one : { kind: 'record', record: one };
    },
    pathsOf: (file) => paths.get(file) ?? NO_PATHS,
    namesOf: names.get,
    expectedNamesOf: expectedNames.get,
    isExpected: (name, address) => expectedAddresses.get(name).includes(address),
    addressesOf(name, view) {
      const found = new Set(pairAddresses.get(name, view));
      for (const { type, data } of zones.recordsAt(name, view))
        if (type === 'A' || type === 'AAAA') found.add(data as IpAddress);
      return [...found];
    },
    exists: (name) => pairAddresses.has(name) || zones.exists(name),
    hasReverseZone(address, view) {
      const zone = zones.find(reverseNameOf(address), view);
      return zone?.declared === true && isInReverseTree(zone.apex);
    },
    classlessZoneOf: classlessZones(zones),
    addressesServedAt(owner, view) {
      const served: IpAddress[] = [];
      for (const from of aliasIndex.leadingTo(owner, MOST_SERVED)) {
        const address = addressOfReverseName(from);
        // The way back disregards views, zone cuts and what hides what; the way there decides.
        if (address !== undefined && zones.lookup(reverseNameOf(address), 'PTR', view).name === owner)
          served.push(address);
      }
      return served;
    },
    conflicts,
    pairs,
  };
}

/** Said once for an owner; its zone is not held, for what the rest of the records say is not known there. */
function noteCrowd(record: DnsRecord, zones: ZoneSet, crowds: Set<string>, conflicts: Defect[]): void {
  const { owner, zone, view, location } = record;
  const key = `${owner} ${zone} ${view ?? ''}`;
  if (crowds.has(key)) return;
  crowds.add(key);
  zones.addZone(zone, view, false, location);
  conflicts.push({
    kind: 'source-syntax',
    message: `${owner} has more than ${MOST_AT_OWNER} records, which no DNS message can hold; those from this one on are not read`,
    remedy: 'Remove the records that are not needed, or spread them over several names.',
    name: owner,
    location,
  });
}

function noteExplicit(pair: DeclaredPair, explicit: Map<string, DeclaredPair>, conflicts: Defect[]): void {
  const key = `${pair.name} ${pair.address} ${pair.region ?? ''} ${pair.view ?? ''}`;
  const earlier = explicit.get(key);
  if (earlier === undefined) {
    explicit.set(key, pair);
    return;
  }
  if (earlier.ptr!.some((target) => pair.ptr!.includes(target))) return;
  conflicts.push({
    kind: 'expectation-conflict',
    message: `${pair.name} with ${pair.address} is declared twice with different PTR targets: ${pair.ptr!.join(', ')} here, ${earlier.ptr!.join(', ')} at ${placeText(earlier.location)}`,
    remedy: 'Keep one of the two, or give both the same `ptr:` list.',
    name: pair.name,
    address: pair.address,
    expected: earlier.ptr!,
    observed: pair.ptr!,
    location: pair.location,
    related: [earlier.location],
  });
}

/** Notes every owner that has both an alias and an address, once. */
function noteAliases(cnames: readonly DnsRecord[], zones: ZoneSet, conflicts: Defect[]): void {
  const noted = new Set<string>();
  for (const alias of cnames) {
    const { owner, zone, view } = alias;
    const key = `${owner} ${zone} ${view ?? ''}`;
    if (noted.has(key)) continue;
    const beside = zones
      .recordsAt(owner, view)
      .find(
        (other) =>
          (other.type === 'A' || other.type === 'AAAA') && other.zone === zone && other.view === view,
      );
    if (beside === undefined) continue;
    noted.add(key);
    conflicts.push(aliasConflict(owner, alias, beside.location));
  }
}

/** An address and a CNAME at one owner (RFC 1034 section 3.6.2). */
export function aliasConflict(owner: DomainName, alias: DnsRecord, place: SourceLocation): Defect {
  return {
    kind: 'expectation-conflict',
    message: `${owner} has an address here and is an alias of ${alias.data} at ${placeText(alias.location)}; a CNAME stands alone at its owner (RFC 1034 section 3.6.2)`,
    remedy: `Remove the CNAME of ${owner}, or its address records.`,
    name: owner,
    observed: [alias.data],
    location: place,
    related: [alias.location],
  };
}

function placeText({ path, line }: SourceLocation): string {
  return line === undefined ? path : `${path}:${line}`;
}
