import {
  at,
  describe,
  entriesOf,
  get,
  isNull,
  itemsOf,
  type Node,
  type Place,
  placeOf,
  quote,
  type ScalarNode,
  textOf,
} from '../../document/node.ts';
import { type DomainName, parseDomainName } from '../../model/domain-name.ts';
import type { RegionName } from '../../model/expectation.ts';
import { type IpAddress, parseIpAddress } from '../../model/ip-address.ts';
import { type Parsed, parsed, refused } from '../../model/parsed.ts';
import { type Declaration, SourceError } from '../source.ts';
import { syntaxDefect } from '../syntax-defect.ts';
import { parseRecordType } from '../zone-file/record-types.ts';
import { valueData } from './record-data.ts';
import { isTrue, misreadByYaml11 } from './yaml-1-1.ts';

/** Types whose data decides what is judged: one that cannot be read is a defect, and of others a skip. */
const JUDGED: ReadonlySet<string> = new Set(['A', 'AAAA', 'PTR', 'CNAME', 'DNAME', 'NS', 'MX', 'SRV']);

/** Files that include one another can hold a value very often; this bounds the work. */
const MAX_VALUES = 5_000_000;

/** A zone under way. */
export interface ZoneReading {
  readonly apex: DomainName;
  /** For records without one; undefined where it is not known. */
  readonly defaultTtl: number | undefined;
  /** False once something of the zone could not be read or is not known. */
  complete: boolean;
  /** False where the zone is published by others than Cloudflare, too, who know of no proxies. */
  readonly mayBeProxied: boolean;
  /** Names whose answers a provider makes up. */
  readonly unknown: DomainName[];
  values: number;
}

/**
 * The records of one octoDNS YAML file, in its order.
 * @throws {SourceError} where the file is no mapping of names to records.
 */
export function* readRecords(root: Node, zone: ZoneReading): Iterable<Declaration> {
  if (isNull(root)) return;
  if (root.kind !== 'map') {
    const { path, line, column } = root;
    throw new SourceError(
      `${path}:${line}:${column}: a zone of octoDNS is a mapping of names to records, and ${describe(root)} stands here. Write www: {type: AAAA, value: '2001:db8::25'}`,
      { path, line, column },
    );
  }
  for (const { key, value } of root.entries) {
    const owner = ownerOf(key, zone.apex);
    if (!owner.ok) {
      zone.complete = false;
      yield syntaxDefect(placeOf(key), owner.problem);
      continue;
    }
    for (const record of itemsOf(value)) yield* readRecord(record, owner.value, zone);
  }
}

/** Names are relative to the zone, which is itself the empty name. */
function ownerOf(key: ScalarNode, apex: DomainName): Parsed<DomainName> {
  const { text } = key;
  if (text === '' && key.quoted) return parsed(apex);
  const misread = misreadByYaml11(key);
  if (misread !== undefined) {
    return refused(
      text === ''
        ? "the name is missing. Write '' for the zone itself"
        : `octoDNS reads the name ${quote(text)} as ${misread}. Write it in quotes`,
    );
  }
  if (text === '@') return refused("octoDNS refuses the name '@'. Write '' for the zone itself");
  if (text.endsWith('.')) {
    return refused(
      `names are relative to the zone, and ${quote(text)} ends in a dot. Write it without the zone's name and dot`,
    );
  }
  const owner = parseDomainName(text, { origin: apex });
  return owner.ok ? owner : refused(`the name ${owner.problem}`);
}

function* readRecord(record: Node, owner: DomainName, zone: ZoneReading): Iterable<Declaration> {
  if (record.kind !== 'map') {
    zone.complete = false;
    const found = `${describe(record)} stands where a record of ${owner} belongs`;
    yield syntaxDefect(placeOf(record), `${found}. Write {type: AAAA, value: '2001:db8::25'}`, owner);
    return;
  }
  const typeNode = get(record, 'type');
  const type = textOf(typeNode)?.toUpperCase();
  if (type === undefined || type === '') {
    zone.complete = false;
    const problem = `a record of ${owner} has no type. Write type: AAAA, or the type that it has`;
    yield syntaxDefect(placeOf(typeNode ?? record), problem, owner);
    return;
  }
  const values = valuesOf(record);
  const left = leftOut(record, type, owner, zone);
  if (left !== undefined) {
    zone.unknown.push(owner);
    yield* skipped(left, values, record, owner);
    return;
  }
  const known = parseRecordType(type)!;
  if (values.length === 0) {
    zone.complete = false;
    yield syntaxDefect(
      placeOf(typeNode!),
      `the ${known} record of ${owner} has no value. Write value: or values:`,
      owner,
    );
    return;
  }
  const lenient = isTrue(textOf(at(record, 'octodns', 'lenient')));
  const ttl = ttlOf(record) ?? zone.defaultTtl;
  // An alias has one target; where each region has its own, the one for all others stands in the zone.
  const pooled = known === 'CNAME' || known === 'DNAME' ? [] : regionalValues(record);
  const everywhere = values.map((value): RegionalValue => ({ value }));
  for (const { value, region } of [...everywhere, ...pooled]) {
    if (++zone.values > MAX_VALUES) {
      throw new SourceError(`${value.path} and what it includes hold more than ${MAX_VALUES} values.`, value);
    }
    const data = valueData(known, value, lenient);
    if (data.ok) {
      const location = placeOf(value);
      yield {
        kind: 'record',
        record: {
          ...{ owner, type: known, ttl, data: data.value, location, zone: zone.apex },
          ...(region === undefined ? {} : { region }),
        },
      };
      continue;
    }
    const problem = `${known} record of ${owner}: ${data.problem}`;
    if (JUDGED.has(known)) {
      zone.complete = false;
      yield syntaxDefect(placeOf(value), problem, owner);
    } else yield skip({ reason: 'unreadable-data', detail: problem }, value, owner);
  }
}

/** `values`, else `value`; either may be one value or a list. */
function valuesOf(record: Node): readonly Node[] {
  return itemsOf(get(record, 'values') ?? get(record, 'value'));
}

interface RegionalValue {
  readonly value: Node;
  /** Undefined for the values of the record itself, which everybody sees for whom there are no others. */
  readonly region?: RegionName;
}

/** The values under `geo` and in the pools under `dynamic`: each is served to somebody. The code or the pool is the region. */
function regionalValues(record: Node): readonly RegionalValue[] {
  const geo = entriesOf(get(record, 'geo')).flatMap(({ key, value }) =>
    itemsOf(value).map((item) => ({ value: item, region: key.text })),
  );
  const pools = entriesOf(at(record, 'dynamic', 'pools')).flatMap(({ key, value }) =>
    itemsOf(get(value, 'values')).map((item) => ({
      value: item.kind === 'map' ? (get(item, 'value') ?? item) : item,
      region: key.text,
    })),
  );
  return [...geo, ...pools];
}

interface Reason {
  readonly reason: string;
  readonly detail: string;
}

/** Why the record is not judged, where its own options or its type say so. */
function leftOut(record: Node, type: string, owner: DomainName, zone: ZoneReading): Reason | undefined {
  const options = get(record, 'octodns');
  if (isTrue(textOf(get(options, 'ignored')))) {
    return {
      reason: 'ignored',
      detail: `octoDNS is told to ignore the ${type} record of ${owner}, and does not publish it`,
    };
  }
  const proxied = zone.mayBeProxied && isTrue(textOf(at(options, 'cloudflare', 'proxied')));
  if (proxied && (type === 'A' || type === 'AAAA' || type === 'CNAME')) {
    return {
      reason: 'proxied',
      detail: `${owner} is proxied by Cloudflare, whose own addresses answer for it`,
    };
  }
  if (parseRecordType(type) !== undefined) return undefined;
  const detail = `${owner} has a record of type ${type}, which is the provider's own: what it answers is not known here`;
  return { reason: /ALIAS|ANAME/.test(type) ? 'alias' : 'provider-feature', detail };
}

/** One skip for each address, or one for the record. */
function* skipped(
  left: Reason,
  values: readonly Node[],
  record: Node,
  owner: DomainName,
): Iterable<Declaration> {
  let some = false;
  const regional = regionalValues(record).map(({ value }) => value);
  for (const value of [...values, ...regional]) {
    const address = parseIpAddress(textOf(value) ?? '');
    if (!address.ok) continue;
    some = true;
    yield skip(left, value, owner, address.value);
  }
  if (!some) yield skip(left, values[0] ?? record, owner);
}

function skip({ reason, detail }: Reason, place: Place, name: DomainName, address?: IpAddress): Declaration {
  return {
    kind: 'skip',
    skip: { reason, detail, name, ...(address === undefined ? {} : { address }), location: placeOf(place) },
  };
}

function ttlOf(record: Node): number | undefined {
  const text = textOf(get(record, 'ttl'));
  return text !== undefined && /^[0-9]{1,10}$/.test(text) && Number(text) <= 0x7fffffff
    ? Number(text)
    : undefined;
}

/** The zone itself, once all of it is read. */
export function zoneOf({ apex, complete, unknown }: ZoneReading, path: string): Declaration {
  return { kind: 'zone', apex, path, complete, ...(unknown.length === 0 ? {} : { unknown }) };
}
