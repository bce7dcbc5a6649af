import { type DomainName, isAtOrBelow } from '../../model/domain-name.ts';
import type { IpAddress } from '../../model/ip-address.ts';
import type { DnsRecord, SourceLocation } from '../../model/record.ts';
import type { Tree } from '../../repository/tree.ts';
import { SourceError } from '../source.ts';
import { type Head, readHead } from './fields.ts';
import { isAbsolute, parseZoneName } from './names.ts';
import { apexWithoutSoa, exampleOrigin, originOfFileName } from './origin.ts';
import { readRdata } from './rdata/read-rdata.ts';
import { complain, ignoresOf, leaveOut, type OpenFile, type ZoneReading } from './reading.ts';
import { isTypeWithoutData } from './record-types.ts';

/** The record of the current entry; undefined where there is none to have, which is then said. */
export function readRecord(zone: ZoneReading, file: OpenFile): DnsRecord | undefined {
  const { entries } = file;
  const head = readHead(entries, entries.indented ? 0 : 1);
  if (file.lost !== undefined) {
    leaveOut(zone, 'origin-unknown', file.lost, entries.locate(0, entries.count));
    return undefined;
  }
  if (head.recordClass !== 'IN' && head.type !== undefined) {
    zone.hasOtherClass = true;
    noteOwner(zone, file);
    const detail = `the record has class ${head.recordClass}; only class IN is judged.`;
    leaveOut(zone, 'other-class', detail, entries.locate(0, entries.count));
    return undefined;
  }
  if (file.origin === undefined || zone.apex === undefined) settle(zone, file, head);
  if (!entries.indented && !readOwner(zone, file)) return undefined;
  const { owner } = file;
  if (owner === undefined) {
    const message =
      file.ownerText === undefined
        ? 'the line begins with white space, so the record has the owner of the record before, and there is none. Write the owner at the start of the line.'
        : `the record belongs to '${file.ownerText}', which could not be read. Correct that owner.`;
    complain(zone, entries.locate(0, entries.count), message);
    return undefined;
  }
  if (head.ttl !== undefined) zone.lastTtl = head.ttl;
  if (head.type === undefined) {
    complain(zone, wordPlace(file, head.next), missingType(file, head, owner));
    return undefined;
  }
  return finish(zone, file, owner, head.type, head.ttl, head.next);
}

function finish(
  zone: ZoneReading,
  file: OpenFile,
  owner: DomainName,
  type: string,
  ttl: number | undefined,
  from: number,
): DnsRecord | undefined {
  const { entries } = file;
  const rdata = readRdata(type, entries, from, file.origin!);
  if (!rdata.ok) {
    complain(zone, wordPlace(file, rdata.at), `${type} record of ${owner}: ${rdata.problem}.`);
    return undefined;
  }
  return makeRecord(zone, owner, type, ttl, rdata.value, entries.locate(0, entries.count), () =>
    ignoresOf(zone, entries),
  );
}

/** A record with its TTL settled, unless it is not the zone's, which is then said. */
export function makeRecord(
  zone: ZoneReading,
  owner: DomainName,
  type: string,
  ttl: number | undefined,
  data: string,
  location: SourceLocation,
  ignoresFor: () => DnsRecord['ignores'],
): DnsRecord | undefined {
  const apex = zone.apex!;
  if (owner !== apex && type === 'SOA') {
    complain(
      zone,
      location,
      `the SOA record of ${owner} stands in the zone ${apex}, and a zone has its SOA at its apex. Write the owner '@', or give the file its own origin: ${owner}.`,
    );
    return undefined;
  }
  if (!isAtOrBelow(owner, apex)) {
    const detail = `${owner} lies outside the zone ${apex}, and a name server ignores it there. Is a final dot too many, or one too few?`;
    const address = type === 'A' || type === 'AAAA' ? { address: data as IpAddress } : {};
    leaveOut(zone, 'out-of-zone', detail, location, { name: owner, ...address });
    return undefined;
  }
  const settled = settleTtl(zone, type, ttl, data, location);
  const { view } = zone.input;
  const ignores = ignoresFor();
  if (view === undefined && ignores === undefined)
    return { owner, type, ttl: settled, data, location, zone: apex };
  return {
    owner,
    type,
    ttl: settled,
    data,
    location,
    zone: apex,
    ...(view === undefined ? {} : { view }),
    ...(ignores === undefined ? {} : { ignores }),
  };
}

/** Without a TTL of its own a record has `$TTL`, else that of the record before; a SOA before any other its MINIMUM. */
function settleTtl(
  zone: ZoneReading,
  type: string,
  written: number | undefined,
  data: string,
  location: SourceLocation,
): number | undefined {
  if (written !== undefined) return written;
  if (zone.defaultTtl !== undefined) {
    zone.lastTtl = zone.defaultTtl;
    return zone.defaultTtl;
  }
  if (zone.lastTtl !== undefined) return zone.lastTtl;
  if (type === 'SOA') {
    const minimum = Number(data.slice(data.lastIndexOf(' ') + 1));
    zone.defaultTtl = minimum > 0x7fffffff ? 0 : minimum;
    zone.lastTtl = zone.defaultTtl;
    return zone.defaultTtl;
  }
  if (!zone.missingTtlSaid) {
    zone.missingTtlSaid = true;
    complain(
      zone,
      location,
      "the record has no TTL, and neither a '$TTL' line nor a SOA record stands before it; BIND refuses the zone. Write '$TTL 3600' on the first line.",
      'remark',
    );
  }
  return undefined;
}

/** Reads the owner at the start of the line; false where it cannot be read, which is then said. */
function readOwner(zone: ZoneReading, file: OpenFile): boolean {
  const text = file.entries.word(0);
  if (text === file.ownerText && file.owner !== undefined) return true;
  const owner = parseZoneName(text, file.origin!);
  file.ownerText = text;
  file.owner = owner.ok ? owner.value : undefined;
  if (!owner.ok) complain(zone, file.entries.locate(0), `the owner ${owner.problem}.`);
  return owner.ok;
}

/** Keeps the owner of an entry that is not read further, for the lines after it that have none of their own. */
export function noteOwner(_zone: ZoneReading, file: OpenFile): void {
  const { entries } = file;
  if (entries.indented || entries.count === 0) return;
  const text = entries.word(0);
  if (text.startsWith('$')) return;
  const absolute = isAbsolute(text);
  const owner =
    file.origin === undefined && !absolute
      ? undefined
      : parseZoneName(text, file.origin ?? ('.' as DomainName));
  file.ownerText = text;
  file.owner = owner?.ok === true ? owner.value : undefined;
}

/**
 * Settles origin and apex at the first record: a SOA record says where its zone begins; else what `$ORIGIN` lines
 * and the file's name say.
 */
function settle(zone: ZoneReading, file: OpenFile, head: Head): void {
  const { entries } = file;
  const ownerText = entries.indented ? '' : entries.word(0);
  if (file.origin === undefined) {
    const own =
      isAbsolute(ownerText) && head.type === 'SOA' ? parseZoneName(ownerText, '.' as DomainName) : undefined;
    file.origin = own?.ok === true ? own.value : originOrRefuse(zone, file);
  }
  if (zone.apex !== undefined || head.type === undefined) return;
  const owner = head.type === 'SOA' ? parseZoneName(ownerText, file.origin) : undefined;
  zone.apex =
    owner?.ok === true && !entries.indented ? owner.value : apexWithoutSoa(zone.input.path, file.origin);
}

/**
 * The origin where no line of the file gives it.
 * @throws {SourceError} where the file's name does not either.
 */
export function originOrRefuse(zone: ZoneReading, file: OpenFile): DomainName {
  const origin = zone.apex ?? originOfFileName(zone.input.path);
  if (origin !== undefined) return origin;
  const { line = 1, column = 1 } = file.entries.locate(0);
  const { path } = file;
  const example = exampleOrigin(beginningOf(path, zone.tree));
  throw new SourceError(
    `${path}:${line}:${column}: the name of the zone is not known: it stands neither in the file nor in its name. Write '$ORIGIN ${example}.' on the first line, or give the origin where the file is listed: records: [{path: ${zone.input.path}, origin: ${example}}].`,
    { path, line, column },
  );
}

function beginningOf(path: string, tree: Tree): string {
  for (const chunk of tree.chunks(path)) return chunk.toString('latin1');
  return '';
}

/** The place of a word, or of the end of the entry where the word is missing. */
export function wordPlace({ entries }: OpenFile, index: number): SourceLocation {
  return index < entries.count ? entries.locate(index) : entries.locate(0, entries.count);
}

function missingType({ entries }: OpenFile, head: Head, owner: DomainName): string {
  if (head.next >= entries.count)
    return `the record of ${owner} ends before its type. Write the type and its data, such as 'A 192.0.2.1'.`;
  const word = entries.word(head.next);
  if (/^CLASS0{1,5}$/i.test(word))
    return `${word.toUpperCase()} is reserved and no class of records (RFC 6895). Write IN, or leave it out.`;
  if (isTypeWithoutData(word)) return `${word.toUpperCase()} is no type of data, and cannot stand in a zone.`;
  return `'${word}' is not a record type. Write one such as A, AAAA or PTR; a type without a name is written TYPE123 \\# LENGTH HEX (RFC 3597).`;
}
