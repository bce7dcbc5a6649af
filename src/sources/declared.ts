import { type DomainName, isAtOrBelow } from '../model/domain-name.ts';
import type { Defect } from '../model/expectation.ts';
import type { IpAddress } from '../model/ip-address.ts';
import type { DnsRecord, SourceLocation } from '../model/record.ts';
import { addressOfReverseName, isInReverseTree } from '../model/reverse-name.ts';
import { createZones, type ZoneSet } from '../zones/zones.ts';
import type { ReadableFile } from './read.ts';
import type { DeclaredPair } from './source.ts';

/** What all declarations together say: the only part of the input that is held while pairs stream past. */
export interface Declared {
  readonly zones: ZoneSet;
  /** Names declared for the address, over all sources, in the order of declaration. */
  namesOf(address: IpAddress): readonly DomainName[];
  /** The same for `expect:` entries alone. */
  expectedNamesOf(address: IpAddress): readonly DomainName[];
  /** Addresses declared for the name, of both families, over all sources. */
  addressesOf(name: DomainName): readonly IpAddress[];
  /** Addresses whose reverse name a declared CNAME or DNAME leads to this owner (RFC 2317, RFC 6672). */
  addressesServedAt(owner: DomainName): readonly IpAddress[];
  /** Declarations that contradict each other. */
  readonly conflicts: readonly Defect[];
}

/** Reads everything once and keeps what later judgements need. */
export function declare(files: readonly ReadableFile[]): Declared {
  const zones = createZones();
  const names = createMultimap<IpAddress, DomainName>();
  const expectedNames = createMultimap<IpAddress, DomainName>();
  const addresses = createMultimap<DomainName, IpAddress>();
  const served = createMultimap<DomainName, IpAddress>();
  const reverseDnames: DnsRecord[] = [];
  const explicit = new Map<string, DeclaredPair>();
  const conflicts: Defect[] = [];
  const aliases: DnsRecord[] = [];

  for (const file of files) {
    for (const declaration of file.declarations()) {
      if (declaration.kind === 'zone') {
        const { apex, view, complete, path } = declaration;
        zones.addZone(apex, view, complete, { path });
      } else if (declaration.kind === 'record') {
        const { record } = declaration;
        const { type } = record;
        zones.add(record);
        if (type === 'A' || type === 'AAAA') {
          names.add(record.data as IpAddress, record.owner);
          addresses.add(record.owner, record.data as IpAddress);
        }
        if (type === 'CNAME') {
          aliases.push(record);
          const address = addressOfReverseName(record.owner);
          if (address !== undefined) served.add(record.data as DomainName, address);
        } else if (type === 'DNAME' && isInReverseTree(record.owner)) reverseDnames.push(record);
      } else if (declaration.kind === 'pair') {
        const { pair } = declaration;
        names.add(pair.address, pair.name);
        addresses.add(pair.name, pair.address);
        if (file.source === 'manifest') expectedNames.add(pair.address, pair.name);
        if (pair.ptr !== undefined) noteExplicit(pair, explicit, conflicts);
      }
    }
  }
  for (const alias of aliases) {
    const beside = zones
      .find(alias.owner, alias.view)
      ?.recordsAt(alias.owner)
      .find(({ type }) => type === 'A' || type === 'AAAA');
    if (beside !== undefined) conflicts.push(aliasConflict(alias.owner, alias, beside.location));
  }

  return {
    zones,
    namesOf: names.get,
    expectedNamesOf: expectedNames.get,
    addressesOf: addresses.get,
    addressesServedAt(owner) {
      const direct = served.get(owner);
      return direct.length > 0 || reverseDnames.length === 0 ? direct : throughDname(owner, reverseDnames);
    },
    conflicts,
  };
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

/** The address whose reverse name a DNAME rewrites to this owner (RFC 6672 section 2.2), read backwards. */
function throughDname(owner: DomainName, dnames: readonly DnsRecord[]): readonly IpAddress[] {
  const found: IpAddress[] = [];
  for (const { owner: from, data } of dnames) {
    const target = data as DomainName;
    if (owner === target || !isAtOrBelow(owner, target)) continue;
    const address = addressOfReverseName(
      `${owner.slice(0, owner.length - target.length)}${from}` as DomainName,
    );
    if (address !== undefined) found.push(address);
  }
  return found;
}

interface Multimap<K, V> {
  add(key: K, value: V): void;
  readonly get: (key: K) => readonly V[];
}

/** Most keys have one value, which is stored bare; a set takes over where a key has many. */
function createMultimap<K, V extends string>(): Multimap<K, V> {
  const entries = new Map<K, V | Set<V>>();
  return {
    add(key, value) {
      const found = entries.get(key);
      if (found === undefined) entries.set(key, value);
      else if (typeof found !== 'string') found.add(value);
      else if (found !== value) entries.set(key, new Set([found, value]));
    },
    get(key) {
      const found = entries.get(key);
      if (found === undefined) return [];
      return typeof found === 'string' ? [found] : [...found];
    },
  };
}
