import { encodeClientSubnet } from '../dns/wire/edns-options.ts';
import { encodeMessage } from '../dns/wire/encode.ts';
import { type Edns, HEADER_OCTETS } from '../dns/wire/message.ts';
import { RCODE } from '../dns/wire/registry.ts';
import { type Sections, withoutData } from './answer.ts';
import type { ClientQuery } from './query.ts';

/** UDP payload without EDNS (RFC 1035 section 4.2.1), and the most that this server sends or takes with it. */
const PLAIN_UDP_OCTETS = 512;
const MAX_UDP_OCTETS = 1232;
const MAX_TCP_OCTETS = 65535;

export type Transport = 'udp' | 'tcp';

export interface Reply {
  readonly packet: Uint8Array;
  readonly rcode: number;
}

/**
 * The response to a query as a packet that fits the transport and what the client takes. `scope` is the prefix length
 * of the client's subnet that it holds for, 0 where it is the same for every client (RFC 7871 section 7.2.1).
 */
export function encodeReply(query: ClientQuery, sections: Sections, transport: Transport, scope = 0): Reply {
  const { header, question, edns, packet } = query;
  const shell = {
    ...header,
    qr: true,
    ra: false,
    ad: false,
    tc: false,
    questions: question === undefined ? [] : [question],
    ...(edns === undefined ? {} : { edns: ednsReply(query, edns, scope) }),
  };
  const limit = { maxOctets: transport === 'tcp' ? MAX_TCP_OCTETS : udpOctets(edns) };
  let { rcode } = sections;
  let encoded: Uint8Array;
  try {
    encoded = encodeMessage({ ...shell, ...sections }, limit);
  } catch (error) {
    // Zone data may hold text that no RDATA can be made from; the client is not to blame.
    if (!(error instanceof TypeError)) throw error;
    rcode = RCODE.SERVFAIL;
    encoded = encodeMessage({ ...shell, ...withoutData(rcode) }, limit);
  }
  if (question !== undefined) keepLetterCase(encoded, packet);
  return { packet: encoded, rcode };
}

/** A response that only asks the client to come back over TCP. */
export function encodeTruncated(query: ClientQuery): Reply {
  const reply = encodeReply(query, withoutData(RCODE.NOERROR), 'udp');
  reply.packet[2]! |= 0x02;
  return reply;
}

function udpOctets(edns: Edns | undefined): number {
  if (edns === undefined) return PLAIN_UDP_OCTETS;
  return Math.min(MAX_UDP_OCTETS, Math.max(PLAIN_UDP_OCTETS, edns.udpSize));
}

function ednsReply({ subnet }: ClientQuery, { dnssecOk }: Edns, scope: number): Edns {
  const options = subnet === undefined ? [] : [encodeClientSubnet({ ...subnet, scope })];
  return { udpSize: MAX_UDP_OCTETS, version: 0, dnssecOk, options };
}

/**
 * Names are lower case in a decoded message, but clients that mix case against forgery want their own letters back.
 * A question name is spelt out in both packets, so they agree octet by octet but for case.
 */
function keepLetterCase(reply: Uint8Array, query: Uint8Array): void {
  let at = HEADER_OCTETS;
  while (query[at] === reply[at] && query[at]! > 0 && query[at]! < 64) {
    const end = at + 1 + query[at]!;
    reply.set(query.subarray(at, end), at);
    at = end;
  }
}
