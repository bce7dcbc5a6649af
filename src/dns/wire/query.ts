import type { DomainName } from '../../model/domain-name.ts';
import { MAX_NAME_OCTETS } from '../../model/domain-name.ts';
import { type EdnsOption, HEADER_OCTETS, type WireHeader } from './message.ts';
import { CLASS, typeNumber } from './registry.ts';
import { writeName } from './writer.ts';

/** A question to send. */
export interface Query {
  /** 0 to 65535. */
  readonly id: number;
  readonly name: DomainName;
  /** Mnemonic or `TYPE123`. */
  readonly type: string;
  /** Class IN (1) where left out. */
  readonly class?: number;
  readonly rd?: boolean;
  readonly cd?: boolean;
  readonly ad?: boolean;
  /** Without it the query carries no OPT record. */
  readonly edns?: {
    readonly udpSize: number;
    readonly dnssecOk?: boolean;
    readonly options?: readonly EdnsOption[];
  };
}

const OPT = 41;
const OPT_FIXED_OCTETS = 11;

/** Where queries are put together, before a buffer of the right size is cut from Node's pool. */
const scratch = Buffer.alloc(1024);

/**
 * The query as a message; its question starts at octet 12.
 * @throws {TypeError} on a type that has no number, a name that is not canonical, or an id that is not 16 bits.
 */
export function encodeQuery(query: Query): Buffer {
  const { edns } = query;
  let optionOctets = 0;
  if (edns?.options !== undefined) for (const { data } of edns.options) optionOctets += 4 + data.length;
  if (query.id !== (query.id & 0xffff)) throw new TypeError(`the id ${query.id} is not a 16-bit number`);
  if (optionOctets > 0xffff)
    throw new TypeError(`${optionOctets} octets of EDNS options, the limit is 65535`);
  const most = HEADER_OCTETS + MAX_NAME_OCTETS + 4 + OPT_FIXED_OCTETS + optionOctets;
  const target = most <= scratch.length ? scratch : Buffer.alloc(most);

  target[0] = query.id >> 8;
  target[1] = query.id;
  target[2] = query.rd === true ? 0x01 : 0;
  target[3] = (query.ad === true ? 0x20 : 0) | (query.cd === true ? 0x10 : 0);
  writeU16(target, 4, 1);
  writeU16(target, 6, 0);
  writeU16(target, 8, 0);
  writeU16(target, 10, edns === undefined ? 0 : 1);
  let at = writeQuestion(target, HEADER_OCTETS, query.name, query.type, query.class ?? CLASS.IN);
  if (edns !== undefined) {
    target[at] = 0;
    writeU16(target, at + 1, OPT);
    writeU16(target, at + 3, edns.udpSize);
    writeU16(target, at + 5, 0);
    writeU16(target, at + 7, edns.dnssecOk === true ? 0x8000 : 0);
    writeU16(target, at + 9, optionOctets);
    at += OPT_FIXED_OCTETS;
    for (const { code, data } of edns.options ?? []) {
      writeU16(target, at, code);
      writeU16(target, at + 2, data.length);
      target.set(data, at + 4);
      at += 4 + data.length;
    }
  }
  return copyOf(target, at);
}

function writeQuestion(target: Buffer, at: number, name: DomainName, type: string, qclass: number): number {
  const number = typeNumber(type);
  if (number === undefined) throw new TypeError(`'${type}' is not a record type`);
  const end = writeName(name, target, at);
  writeU16(target, end, number);
  writeU16(target, end + 2, qclass);
  return end + 4;
}

function writeU16(target: Buffer, at: number, value: number): void {
  target[at] = value >> 8;
  target[at + 1] = value;
}

function copyOf(source: Buffer, octets: number): Buffer {
  const copy = Buffer.allocUnsafe(octets);
  source.copy(copy, 0, 0, octets);
  return copy;
}

/** The header, or undefined where the packet is shorter than one. Nothing behind it is looked at. */
export function peekHeader(packet: Uint8Array): WireHeader | undefined {
  if (packet.length < HEADER_OCTETS) return undefined;
  const high = packet[2]!;
  const low = packet[3]!;
  return {
    id: (packet[0]! << 8) | packet[1]!,
    qr: (high & 0x80) !== 0,
    opcode: (high >> 3) & 0x0f,
    aa: (high & 0x04) !== 0,
    tc: (high & 0x02) !== 0,
    rd: (high & 0x01) !== 0,
    ra: (low & 0x80) !== 0,
    ad: (low & 0x20) !== 0,
    cd: (low & 0x10) !== 0,
    rcode: low & 0x0f,
    questionCount: (packet[4]! << 8) | packet[5]!,
    answerCount: (packet[6]! << 8) | packet[7]!,
    authorityCount: (packet[8]! << 8) | packet[9]!,
    additionalCount: (packet[10]! << 8) | packet[11]!,
  };
}

/**
 * True where the packet carries exactly one question and it is that of the query; letters compare without case
 * (RFC 1035 section 2.3.3). Allocates nothing. A refusal without any question section (`questionCount` 0) does not
 * match.
 */
export function matchesQuestion(packet: Uint8Array, query: Uint8Array): boolean {
  if (packet[4] !== 0 || packet[5] !== 1) return false;
  let at = HEADER_OCTETS;
  for (;;) {
    // The query's own name is whole. A packet that ends too early, or compresses the name, differs from it somewhere.
    const size = query[at]!;
    if (packet[at] !== size) return false;
    at++;
    if (size === 0) break;
    for (const end = at + size; at < end; at++) {
      const ours = query[at]!;
      const theirs = packet[at];
      if (ours !== theirs && (theirs === undefined || fold(ours) !== fold(theirs))) return false;
    }
  }
  for (const end = at + 4; at < end; at++) if (packet[at] !== query[at]) return false;
  return true;
}

function fold(octet: number): number {
  return octet >= 0x41 && octet <= 0x5a ? octet | 0x20 : octet;
}
