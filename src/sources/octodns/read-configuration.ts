import { type MapNode, placeOf } from '../../document/node.ts';
import { type DomainName, isAtOrBelow, isWildcard, parseDomainName } from '../../model/domain-name.ts';
import type { IpAddress } from '../../model/ip-address.ts';
import type { DnsRecord } from '../../model/record.ts';
import { reverseNameOf } from '../../model/reverse-name.ts';
import type { Tree } from '../../repository/tree.ts';
import type { Declaration } from '../source.ts';
import {
  type AutoArpa,
  type ConfiguredZone,
  type OctodnsConfiguration,
  planConfiguration,
} from './configuration.ts';
import type { Loader } from './load.ts';
import { readRecords, type ZoneReading, zoneOf } from './read-records.ts';

/** Everything that the zones of octoDNS's configuration declare, PTR records that octoDNS makes itself among it. */
export function* readConfiguration(
  root: MapNode,
  path: string,
  tree: Tree,
  loader: Loader,
): Iterable<Declaration> {
  const configuration = planConfiguration(root, path, tree);
  yield* configuration.problems;
  const makesPtr = configuration.zones.some(({ autoArpa }) => autoArpa);
  const addresses: DnsRecord[] = [];
  const pointers = new Set<DomainName>();
  const done = new Map<ConfiguredZone, ZoneReading>();
  for (const zone of configuration.zones) {
    const reading: ZoneReading = {
      apex: zone.apex,
      defaultTtl: undefined,
      complete: zone.elsewhere.length === 0,
      mayBeProxied: zone.mayBeProxied,
      unknown: [],
      values: 0,
    };
    if (zone.elsewhere.length > 0) {
      const detail = `records of ${zone.apex} also come from ${zone.elsewhere.join(', ')}, which the repository does not hold`;
      const location = placeOf(zone.place);
      yield { kind: 'skip', skip: { reason: 'other-source', detail, name: zone.apex, location } };
    }
    for (const declaration of readParts(zone, reading, loader)) {
      if (makesPtr && declaration.kind === 'record') {
        const { record } = declaration;
        if (record.type === 'A' || record.type === 'AAAA') addresses.push(record);
        else if (record.type === 'PTR') pointers.add(record.owner);
      }
      yield declaration;
    }
    done.set(zone, reading);
  }
  if (makesPtr) yield* pointersTo(addresses, pointers, configuration);
  for (const zone of configuration.zones) {
    const first = zone.parts[0]?.paths[0] ?? path;
    yield zoneOf(done.get(zone)!, first);
  }
}

/** The records of a zone's sources; a source that replaces takes the place of earlier ones with its name and type. */
function* readParts({ parts }: ConfiguredZone, zone: ZoneReading, loader: Loader): Iterable<Declaration> {
  const replaced = parts.map(() => new Set<string>());
  for (const [i, part] of parts.entries()) {
    if (!part.replaces || i === 0) continue;
    for (const path of part.paths) {
      for (const declaration of readRecords(loader.load(path), { ...zone })) {
        if (declaration.kind === 'record')
          for (const keys of replaced.slice(0, i)) keys.add(keyOf(declaration.record));
      }
    }
  }
  for (const [i, part] of parts.entries()) {
    const reading: ZoneReading = { ...zone, defaultTtl: part.defaultTtl };
    for (const path of part.paths) {
      for (const declaration of readRecords(loader.load(path), reading)) {
        if (declaration.kind === 'record' && replaced[i]!.has(keyOf(declaration.record))) {
          const { owner, type, location } = declaration.record;
          const detail = `a later source of octoDNS replaces the ${type} record of ${owner}`;
          yield { kind: 'skip', skip: { reason: 'replaced', detail, name: owner, location } };
        } else yield declaration;
      }
    }
    zone.values = reading.values;
    zone.complete &&= reading.complete;
  }
}

function keyOf({ owner, type }: DnsRecord): string {
  return `${owner} ${type}`;
}

/** The PTR records that octoDNS makes (`auto-arpa`), one for each address record, standing where that stands. */
function* pointersTo(
  addresses: readonly DnsRecord[],
  written: ReadonlySet<DomainName>,
  { zones, autoArpa }: OctodnsConfiguration,
): Iterable<Declaration> {
  const apexes = zones
    .filter((zone) => zone.autoArpa)
    .map(({ apex }) => apex)
    .sort((a, b) => b.length - a.length);
  const made = new Set<string>();
  for (const { owner: name, ttl, data, location } of addresses) {
    const target = targetOf(name, autoArpa);
    const owner = reverseNameOf(data as IpAddress);
    const zone = apexes.find((apex) => isAtOrBelow(owner, apex));
    // A PTR record that somebody wrote is the one to judge.
    if (target === undefined || zone === undefined || written.has(owner) || made.has(`${owner} ${target}`))
      continue;
    made.add(`${owner} ${target}`);
    const record: DnsRecord = {
      owner,
      type: 'PTR',
      ttl: autoArpa.inheritsTtl ? ttl : autoArpa.ttl,
      data: target,
      location,
      zone,
    };
    yield { kind: 'record', record };
  }
}

function targetOf(name: DomainName, { wildcard }: AutoArpa): DomainName | undefined {
  if (!isWildcard(name)) return name;
  const target = wildcard === undefined ? undefined : parseDomainName(`${wildcard}${name.slice(1)}`);
  return target?.ok === true ? target.value : undefined;
}
