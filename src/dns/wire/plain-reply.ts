import type { DomainName } from '../../model/domain-name.ts';
import { type IpAddress, ipv6At } from '../../model/ip-address.ts';
import { type Edns, type EdnsOption, HEADER_OCTETS, type Message } from './message.ts';
import { Malformed, Reader } from './reader.ts';
import { CLASS } from './registry.ts';

const TYPE_NUMBERS: Readonly<Record<string, number>> = { A: 1, PTR: 12, AAAA: 28 };
const OPT = 41;
const NO_RECORDS: readonly never[] = Object.freeze([]);

/**
 * Reads the reply that nearly every question gets: one record of the type asked for, at the name asked for, and
 * nothing else but an OPT record. The message is the one that `decodeMessage` gives, at a quarter of the cost; undefined
 * leaves the packet to that. The caller has seen that the packet repeats the question.
 */
export function decodePlainReply(
  packet: Buffer,
  asked: { readonly name: DomainName; readonly type: string },
): Message | undefined {
  const number = TYPE_NUMBERS[asked.type];
  const [high, low] = [packet[2]!, packet[3]!];
  const truncated = (high & 0x02) !== 0;
  // ANCOUNT 1, NSCOUNT 0, ARCOUNT 0 or 1.
  if (number === undefined || truncated || u16(packet, 6) !== 1 || u16(packet, 8) !== 0) return undefined;
  const additionals = u16(packet, 10);
  let at = HEADER_OCTETS;
  while (packet[at] !== 0) at += packet[at]! + 1;
  at += 5;
  const octets = packet.length < at + 12 ? 0 : u16(packet, at + 10);
  const end = at + 12 + octets;
  // The owner is a pointer to the question.
  if (octets === 0 || end > packet.length || u16(packet, at) !== (0xc000 | HEADER_OCTETS)) return undefined;
  if (u16(packet, at + 2) !== number || u16(packet, at + 4) !== CLASS.IN) return undefined;
  const data = dataAt(packet, at + 12, octets, number);
  const options = additionals === 1 ? optionsAt(packet, end) : undefined;
  const isWhole = additionals === 1 ? options !== undefined : additionals === 0 && end === packet.length;
  if (data === undefined || !isWhole) return undefined;
  const ttl = ((packet[at + 6]! << 24) | (u16(packet, at + 7) << 8) | packet[at + 9]!) >>> 0;
  return {
    id: u16(packet, 0),
    qr: (high & 0x80) !== 0,
    opcode: (high >> 3) & 0x0f,
    aa: (high & 0x04) !== 0,
    tc: false,
    rd: (high & 0x01) !== 0,
    ra: (low & 0x80) !== 0,
    ad: (low & 0x20) !== 0,
    cd: (low & 0x10) !== 0,
    rcode: (low & 0x0f) | (options === undefined ? 0 : packet[end + 5]! << 4),
    questions: [{ name: asked.name, type: asked.type, class: CLASS.IN }],
    // RFC 2181 section 8: with the top bit set a TTL counts as zero.
    answers: [
      { owner: asked.name, type: asked.type, class: CLASS.IN, ttl: ttl > 0x7fffffff ? 0 : ttl, data },
    ],
    authorities: NO_RECORDS,
    additionals: NO_RECORDS,
    edns: options === undefined ? undefined : ednsAt(packet, end, options),
  };
}

function ednsAt(packet: Buffer, at: number, options: readonly EdnsOption[]): Edns {
  const dnssecOk = (packet[at + 7]! & 0x80) !== 0;
  return { udpSize: u16(packet, at + 3), version: packet[at + 6]!, dnssecOk, options };
}

function dataAt(packet: Buffer, at: number, octets: number, type: number): string | undefined {
  if (type === TYPE_NUMBERS.A) {
    if (octets !== 4) return undefined;
    return `${packet[at]}.${packet[at + 1]}.${packet[at + 2]}.${packet[at + 3]}` as IpAddress;
  }
  if (type === TYPE_NUMBERS.AAAA) return octets === 16 ? ipv6At(packet, at) : undefined;
  const reader = new Reader(packet, at);
  reader.end = at + octets;
  try {
    const name = reader.lastName();
    return reader.at === reader.end ? name : undefined;
  } catch (reason) {
    if (!(reason instanceof Malformed)) throw reason;
    return undefined;
  }
}

const NO_OPTIONS: readonly EdnsOption[] = Object.freeze([]);

/** The options of an OPT record that is the rest of the packet; undefined where anything else stands there. */
function optionsAt(packet: Buffer, start: number): readonly EdnsOption[] | undefined {
  if (packet.length < start + 11 || packet[start] !== 0 || u16(packet, start + 1) !== OPT) return undefined;
  let at = start + 11;
  if (at + u16(packet, start + 9) !== packet.length) return undefined;
  if (at === packet.length) return NO_OPTIONS;
  const options: EdnsOption[] = [];
  while (at < packet.length) {
    const end = at + 4 > packet.length ? Number.NaN : at + 4 + u16(packet, at + 2);
    if (!(end <= packet.length)) return undefined;
    options.push({ code: u16(packet, at), data: Uint8Array.from(packet.subarray(at + 4, end)) });
    at = end;
  }
  return options;
}

function u16(packet: Buffer, at: number): number {
  return (packet[at]! << 8) | packet[at + 1]!;
}
