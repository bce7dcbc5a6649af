import {
  algorithm,
  type Field,
  groups,
  hashedOwner,
  ipv4,
  ipv6,
  name,
  optionalString,
  recordType,
  restBase64,
  restHex,
  restQuoted,
  salt,
  string,
  strings,
  tag,
  time,
  typeBitMap,
  u8,
  u16,
  u32,
} from './fields.ts';
import { location } from './location.ts';
import type { Reader } from './reader.ts';
import { CLASS, typeNumber } from './registry.ts';
import { serviceParameters } from './service-parameters.ts';
import { fromHex, hex, Words } from './text.ts';
import { Writer } from './writer.ts';

/** A name that is the whole RDATA and stands as a DomainName, without a final dot. */
const target = name('sent', false);
const wellKnownName = name('sent');
const oldName = name('accepted');
const newName = name('refused');

const signature = (signer: Field) => [recordType, algorithm, u8, u32, time, time, u16, signer, restBase64];
const digest = [u16, algorithm, u8, restHex];
const publicKey = [u16, u8, algorithm, restBase64];
const certificateHash = [u8, u8, u8, restHex];
const service = [u16, newName, serviceParameters];

/** The fields of every type that has text. All others are shown as octets (RFC 3597 section 5). */
const FIELDS: ReadonlyMap<string, readonly Field[]> = new Map<string, readonly Field[]>([
  ['A', [ipv4]],
  ['AAAA', [ipv6]],
  ['NS', [target]],
  ['CNAME', [target]],
  ['PTR', [target]],
  // RFC 6672 forbids to send a compressed target, which RFC 2672 had allowed.
  ['DNAME', [name('accepted', false)]],
  ['SOA', [wellKnownName, wellKnownName, u32, u32, u32, u32, u32]],
  ['MX', [u16, wellKnownName]],
  ['MD', [wellKnownName]],
  ['MF', [wellKnownName]],
  ['MB', [wellKnownName]],
  ['MG', [wellKnownName]],
  ['MR', [wellKnownName]],
  ['MINFO', [wellKnownName, wellKnownName]],
  ['HINFO', [string, string]],
  ['TXT', [strings]],
  ['SPF', [strings]],
  ['AVC', [strings]],
  ['NINFO', [strings]],
  ['RESINFO', [strings]],
  ['WALLET', [strings]],
  ['CLA', [strings]],
  ['RP', [oldName, oldName]],
  ['AFSDB', [u16, oldName]],
  ['RT', [u16, oldName]],
  ['PX', [u16, oldName, oldName]],
  ['KX', [u16, newName]],
  ['X25', [string]],
  ['ISDN', [string, optionalString]],
  ['GPOS', [string, string, string]],
  ['LOC', [location]],
  ['SRV', [u16, u16, u16, oldName]],
  ['NAPTR', [u16, u16, string, string, string, oldName]],
  ['URI', [u16, u16, restQuoted]],
  ['CAA', [u8, tag, restQuoted]],
  ['SSHFP', [u8, u8, restHex]],
  ['TLSA', certificateHash],
  ['SMIMEA', certificateHash],
  ['OPENPGPKEY', [restBase64]],
  ['DHCID', [restBase64]],
  ['HHIT', [restBase64]],
  ['BRID', [restBase64]],
  ['DS', digest],
  ['CDS', digest],
  ['DLV', digest],
  ['TA', digest],
  ['DNSKEY', publicKey],
  ['CDNSKEY', publicKey],
  ['KEY', publicKey],
  ['RKEY', publicKey],
  ['RRSIG', signature(newName)],
  ['SIG', signature(oldName)],
  ['NSEC', [newName, typeBitMap]],
  ['NSEC3', [u8, u8, u16, salt, hashedOwner, typeBitMap]],
  ['NSEC3PARAM', [u8, u8, u16, salt]],
  ['CSYNC', [u32, u16, typeBitMap]],
  ['ZONEMD', [u32, u8, u8, restHex]],
  ['DSYNC', [recordType, u8, u16, newName]],
  ['TALINK', [newName, newName]],
  ['SVCB', service],
  ['HTTPS', service],
  ['NID', [u16, groups(8, 2, ':')]],
  ['L32', [u16, ipv4]],
  ['L64', [u16, groups(8, 2, ':')]],
  ['LP', [u16, newName]],
  ['EUI48', [groups(6, 1, '-')]],
  ['EUI64', [groups(8, 1, '-')]],
]);

/** Types whose RDATA means this in class IN only (RFC 1035 section 3.4, RFC 3596, RFC 2782, RFC 9460). */
const ONLY_IN: ReadonlySet<string> = new Set(['A', 'AAAA', 'PX', 'KX', 'SRV', 'DHCID', 'SVCB', 'HTTPS']);

function fieldsOf(type: string, recordClass: number): readonly Field[] | undefined {
  return recordClass !== CLASS.IN && ONLY_IN.has(type) ? undefined : FIELDS.get(type);
}

/** Text of the next `octets` of the message as RDATA; the reader ends up behind them. */
export function readRdata(reader: Reader, type: string, recordClass: number, octets: number): string {
  reader.enterRdata(octets);
  const start = reader.at;
  // An update (RFC 2136 section 2.4) names RRsets by records without RDATA.
  const empty = octets === 0 && (recordClass === CLASS.ANY || recordClass === CLASS.NONE);
  const fields = empty ? undefined : fieldsOf(type, recordClass);
  let text = fields === undefined ? undefined : readFields(reader, fields);
  if (text === undefined) {
    reader.at = start;
    text = genericText(reader.octets());
  }
  reader.leaveRdata();
  return text;
}

function readFields(reader: Reader, fields: readonly Field[]): string | undefined {
  let text = fields[0]!.read(reader);
  for (let i = 1; i < fields.length && text !== undefined; i++) {
    const part = fields[i]!.read(reader);
    if (part === undefined) return undefined;
    if (part !== '') text += ` ${part}`;
  }
  return text;
}

function genericText(octets: Uint8Array): string {
  return octets.length === 0 ? '\\# 0' : `\\# ${octets.length} ${hex(octets)}`;
}

/** Writes the RDATA that the text means; see `encodeRdata`. */
export function writeRdata(writer: Writer, type: string, data: string, compress: boolean): void {
  if (data.startsWith('\\#')) {
    writer.octets(genericOctets(data));
    return;
  }
  const fields = FIELDS.get(type);
  if (fields === undefined)
    throw new TypeError(`${type} has no text form here; write \\# LENGTH HEX: ${data}`);
  const words = new Words(data);
  for (const field of fields) field.write(words, writer, compress);
  if (words.left > 0) throw new TypeError(`more than ${type} takes: ${words.rest()}`);
}

function genericOctets(data: string): Uint8Array {
  const words = new Words(data.slice(2));
  const length = words.number('the length behind \\#', 0xffff);
  const octets = fromHex(words.rest());
  if (octets.length !== length) throw new TypeError(`${octets.length} octets, not ${length}: ${data}`);
  return octets;
}

/**
 * RDATA in wire form, names uncompressed, from its canonical text or from `\# LENGTH HEX`, which is taken as given.
 * Also reads what zone files may write instead: unquoted strings, split base64, mnemonics of algorithms.
 * @throws {TypeError} on text that has no wire form; the message says what is wrong with it.
 */
export function encodeRdata(type: string, data: string): Buffer {
  if (typeNumber(type) === undefined) throw new TypeError(`'${type}' is not a record type`);
  const writer = new Writer(64);
  writeRdata(writer, type, data, false);
  if (writer.at > 0xffff) throw new TypeError(`${writer.at} octets of RDATA, the limit is 65535`);
  return writer.done();
}
