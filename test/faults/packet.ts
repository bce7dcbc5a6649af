// Just enough of the wire format to take packets apart and to spoil them, written apart from the codec under test.

export const HEADER = 12;
export const RCODE = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 } as const;
const TYPES: Readonly<Record<number, string>> = { 1: 'A', 2: 'NS', 6: 'SOA', 12: 'PTR', 28: 'AAAA' };

/** `NAME TYPE` of the first question. */
export function questionOf(packet: Buffer): string {
  const labels: string[] = [];
  let at = HEADER;
  for (let size = packet[at]!; size > 0; size = packet[at]!) {
    labels.push(packet.toString('latin1', at + 1, at + 1 + size));
    at += size + 1;
  }
  const type = packet.readUInt16BE(at + 1);
  return `${labels.join('.').toLowerCase()} ${TYPES[type] ?? `TYPE${type}`}`;
}

/** First octet behind the question. */
export function questionEnd(packet: Buffer): number {
  let at = HEADER;
  while (packet[at]! > 0) at += packet[at]! + 1;
  return at + 5;
}

/** Queries have no other additional record than OPT. */
export const hasEdns = (query: Buffer): boolean => query.readUInt16BE(10) > 0;

export const isTruncated = (reply: Buffer): boolean => (reply[2]! & 0x02) !== 0;

/** A reply without any record: the query's id and question, and an error. */
export function errorReply(query: Buffer, rcode: number): Buffer {
  const reply = Buffer.from(query.subarray(0, questionEnd(query)));
  reply[2] = 0x80 | (reply[2]! & 0x01);
  reply[3] = rcode;
  reply.fill(0, 6, HEADER);
  return reply;
}

/** TC=1 and nothing behind the question. */
export function truncatedReply(query: Buffer): Buffer {
  const reply = errorReply(query, RCODE.NOERROR);
  reply[2]! |= 0x06;
  return reply;
}

/** The header alone, all counts zero. */
export function headerOnly(reply: Buffer): Buffer {
  const header = Buffer.from(reply.subarray(0, HEADER));
  header.fill(0, 4, HEADER);
  return header;
}

export function withId(packet: Buffer, id: number): Buffer {
  const copy = Buffer.from(packet);
  copy.writeUInt16BE(id & 0xffff);
  return copy;
}

/** The same packet about another name: the first octet of the first label is another letter or digit. */
export function withOtherQuestion(packet: Buffer): Buffer {
  const copy = Buffer.from(packet);
  const at = HEADER + 1;
  copy[at] = copy[at] === 0x61 ? 0x62 : 0x61;
  return copy;
}

/** An NXDOMAIN with authority, as somebody would forge it who wants a pair to be called broken. */
export function forgedNxdomain(query: Buffer): Buffer {
  const forged = errorReply(query, RCODE.NXDOMAIN);
  forged[2]! |= 0x04;
  return forged;
}

/** Seconds that a cache keeps its negative answers. */
const NEGATIVE_TTL = 3_600;

/** RA, no AA, and the SOA record of the name itself, for brevity's sake. */
export function negativeFromCache(query: Buffer): Buffer {
  const reply = errorReply(query, RCODE.NXDOMAIN);
  reply[3]! |= 0x80;
  reply.writeUInt16BE(1, 8);
  const soa = Buffer.alloc(12);
  // Owner, MNAME and RNAME point at the question.
  soa.writeUInt16BE(0xc00c, 0);
  soa.writeUInt16BE(6, 2);
  soa.writeUInt16BE(1, 4);
  soa.writeUInt32BE(NEGATIVE_TTL, 6);
  soa.writeUInt16BE(24, 10);
  return Buffer.concat([reply, soa, Buffer.from([0xc0, 0x0c, 0xc0, 0x0c]), numbers()]);
}

/** Serial, refresh, retry, expire and minimum. */
function numbers(): Buffer {
  const five = Buffer.alloc(20);
  for (const [i, value] of [1, 7_200, 900, 1_209_600, NEGATIVE_TTL].entries())
    five.writeUInt32BE(value, 4 * i);
  return five;
}

export function withFlippedBit(packet: Buffer, bit: number): Buffer {
  const copy = Buffer.from(packet);
  copy[bit >> 3]! ^= 0x80 >> (bit & 7);
  return copy;
}

/** With the two octets of length that go before a message on a stream. */
export function framed(packet: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(packet.length);
  return Buffer.concat([length, packet]);
}

/** Cuts a stream into messages. */
export function frameReader(take: (packet: Buffer) => void): (chunk: Buffer) => void {
  let held: Buffer = Buffer.alloc(0);
  return (chunk) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 2 && held.length >= held.readUInt16BE(0) + 2) {
      const packet = held.subarray(2, held.readUInt16BE(0) + 2);
      held = held.subarray(packet.length + 2);
      take(packet);
    }
  };
}
