import {
  errorReply,
  forgedNxdomain,
  HEADER,
  headerOnly,
  isTruncated,
  negativeFromCache,
  questionEnd,
  RCODE,
  truncatedReply,
  withFlippedBit,
  withId,
  withOtherQuestion,
} from './packet.ts';
import type { Asked, Fault, Flight } from './relay.ts';

const toClient = (packet: Buffer, more: Partial<Flight> = {}): Flight => ({
  ...{ to: 'client', packet, delayMs: 0 },
  ...more,
});

/** The share of packets lost, in each direction. */
export const loss =
  (share: number): Fault =>
  ({ to }, { luck, note }) => {
    if (luck(`loss ${to}`) >= share) return undefined;
    note(to === 'server' ? 'the query got lost' : 'the reply got lost');
    return [];
  };

/** A round trip of so many milliseconds, and up to so many more each way: with enough of them replies overtake each other. */
export const delay =
  (roundTripMs: number, jitterMs = 0): Fault =>
  (flight, { luck }) => [
    { ...flight, delayMs: flight.delayMs + roundTripMs / 2 + jitterMs * luck(`jitter ${flight.to}`) },
  ];

/** A share of the packets waits so long that those behind overtake it. */
export const reordering =
  (share: number, byMs: number): Fault =>
  (flight, { luck }) =>
    luck(`order ${flight.to}`) < share ? [{ ...flight, delayMs: flight.delayMs + byMs }] : undefined;

/** A share of the packets comes twice, the second time somewhat later. */
export const duplication =
  (share: number): Fault =>
  (flight, { luck }) =>
    luck(`twice ${flight.to}`) < share
      ? [flight, { ...flight, delayMs: flight.delayMs + 30 * luck(`twice later ${flight.to}`) }]
      : undefined;

/** Something is done to a share of the replies. */
const toReplies =
  (
    label: string,
    share: number,
    spoil: (reply: Flight, asked: Asked) => Flight | readonly Flight[] | undefined,
  ): Fault =>
  (flight, asked) => {
    // A reply that another fault cut shorter than a header is past spoiling.
    const { to, packet } = flight;
    if (to !== 'client' || packet.length < HEADER || asked.luck(label) >= share) return undefined;
    const spoilt = spoil(flight, asked);
    if (spoilt === undefined) return undefined;
    asked.note(label);
    return 'to' in spoilt ? [spoilt] : spoilt;
  };

/** TC=1 and no answer, in place of the reply. */
export const truncation = (share: number): Fault =>
  toReplies('truncated', share, (reply, { query }) => ({ ...reply, packet: truncatedReply(query) }));

/** The reply ends somewhere, and no flag says so. */
export const cutShort = (share: number): Fault =>
  toReplies('cut short', share, (reply, { luck }) => ({
    ...reply,
    packet: reply.packet.subarray(0, Math.floor(luck('cut at') * reply.packet.length)),
  }));

export const wrongId = (share: number): Fault =>
  toReplies('wrong id', share, (reply) => ({
    ...reply,
    packet: withId(reply.packet, reply.packet.readUInt16BE(0) + 1),
  }));

export const wrongQuestion = (share: number): Fault =>
  toReplies('wrong question', share, (reply) => ({ ...reply, packet: withOtherQuestion(reply.packet) }));

/** The answer to another question comes before the reply, with the right id. */
export const otherAnswerFirst = (share: number): Fault =>
  toReplies('another answer first', share, (reply, { query }) => [
    { ...reply, packet: withOtherQuestion(reply.packet) },
    { ...reply, packet: withOtherQuestion(forgedNxdomain(query)) },
    { ...reply, delayMs: reply.delayMs + 3 },
  ]);

/** Octets without sense come before the reply, some of them with the right id. */
export const garbageFirst = (share: number): Fault =>
  toReplies('garbage first', share, (reply, { luck }) => {
    const garbage = Buffer.from(
      Array.from({ length: 1 + Math.floor(200 * luck('length')) }, (_, i) => 256 * luck(`octet ${i}`)),
    );
    if (garbage.length >= 2 && luck('right id') < 0.7) reply.packet.copy(garbage, 0, 0, 2);
    return [
      { ...reply, packet: garbage },
      { ...reply, delayMs: reply.delayMs + 3 },
    ];
  });

/** Before the reply comes an NXDOMAIN with the right id and question, from a port and an address that were not asked. */
export const spoofed = (share: number): Fault =>
  toReplies('spoofed', share, (reply, { query }) => [
    toClient(forgedNxdomain(query), { forged: 'port' }),
    toClient(forgedNxdomain(query), { forged: 'address' }),
    { ...reply, delayMs: reply.delayMs + 5 },
  ]);

/** Somebody sweeps ids from the right address before the reply comes. */
export const idSweep = (share: number): Fault =>
  toReplies('ids swept', share, (reply, { query }) => {
    const id = query.readUInt16BE(0);
    const sweep = Array.from({ length: 20 }, (_, i) =>
      toClient(withId(forgedNxdomain(query), id + 1 + i * 3001)),
    );
    return [...sweep, { ...reply, delayMs: reply.delayMs + 5 }];
  });

/**
 * One bit of the header, of the question, or of what stands before the RDATA of the only record is another one. (A checksum
 * covers UDP; who flips a bit of the RDATA behind it, takes one record out of several, or lets a truncated reply seem whole, is
 * seen by nobody.)
 */
export const flippedBits = (share: number): Fault =>
  toReplies('flipped bit', share, (reply, { luck, note }) => {
    const { packet } = reply;
    if (isTruncated(packet)) return undefined;
    const end = questionEnd(packet) + (packet.readUInt16BE(6) > 1 ? 0 : 12);
    const bit = Math.floor(luck('bit') * Math.min(packet.length, end) * 8);
    note(`bit ${bit & 7} of octet ${bit >> 3}`);
    return { ...reply, packet: withFlippedBit(packet, bit) };
  });

/** The header alone, whatever the error code. */
export const headersOnly = (share: number): Fault =>
  toReplies('header only', share, (reply) => ({ ...reply, packet: headerOnly(reply.packet) }));

/** The query itself comes back first, as from a socket that reflects. */
export const reflected = (share: number): Fault =>
  toReplies('reflected', share, (reply, { query }) => [
    { ...reply, packet: query },
    { ...reply, delayMs: reply.delayMs + 3 },
  ]);

/** The server, or something before it, does not answer but says this. */
const inPlaceOfAnAnswer =
  (label: string, isHit: (asked: Asked) => boolean, replyTo: (query: Buffer) => Buffer | undefined): Fault =>
  ({ to }, asked) => {
    if (to !== 'server' || !isHit(asked)) return undefined;
    asked.note(label);
    const reply = replyTo(asked.query);
    return reply === undefined ? [] : [toClient(reply)];
  };

export const servfail = (share: number): Fault =>
  inPlaceOfAnAnswer(
    'SERVFAIL',
    ({ luck }) => luck('SERVFAIL') < share,
    (query) => errorReply(query, RCODE.SERVFAIL),
  );

export const refusedNowAndThen = (share: number): Fault =>
  inPlaceOfAnAnswer(
    'REFUSED',
    ({ luck }) => luck('REFUSED') < share,
    (query) => errorReply(query, RCODE.REFUSED),
  );

/** An old server that does not know EDNS and says so, with the question or without. */
export const formerrToEdns = (form: 'with question' | 'header only'): Fault =>
  inPlaceOfAnAnswer(
    'FORMERR',
    (asked) => asked.hasEdns,
    (query) => {
      const reply = errorReply(query, RCODE.FORMERR);
      return form === 'header only' ? headerOnly(reply) : reply;
    },
  );

/** A middlebox that drops what it does not know. */
export const dropsEdns = (): Fault =>
  inPlaceOfAnAnswer(
    'EDNS dropped',
    (asked) => asked.hasEdns,
    () => undefined,
  );

/** A path that loses large replies. */
export const dropsLarge = (octets: number): Fault =>
  toReplies('large reply dropped', 1, ({ packet }) => (packet.length > octets ? [] : undefined));

/** At most so many queries at work at once, each for so long; what comes on top is dropped. */
export function atWorkAtMost(most: number, workMs: number): Fault {
  let atWork = 0;
  return (flight, { note }) => {
    if (flight.to !== 'server') return undefined;
    if (atWork >= most) {
      note(`${most} others at work`);
      return [];
    }
    atWork++;
    setTimeout(() => atWork--, workMs);
    return [{ ...flight, delayMs: flight.delayMs + workMs }];
  };
}

/** A token bucket that drops what goes beyond. */
export function atMostPerSecond(rate: number): Fault {
  const depth = rate / 20;
  let tokens = depth;
  let filledAt = performance.now();
  return ({ to }, { note }) => {
    if (to !== 'server') return undefined;
    const now = performance.now();
    tokens = Math.min(depth, tokens + ((now - filledAt) * rate) / 1000);
    filledAt = now;
    if (tokens >= 1) {
      tokens--;
      return undefined;
    }
    note(`beyond ${rate} a second`);
    return [];
  };
}

/** From that query on nothing is answered; after `backAfterMs` it is again. */
export function deadFrom(nth: number, backAfterMs = Number.POSITIVE_INFINITY): Fault {
  let seen = 0;
  let diedAt: number | undefined;
  return ({ to }, { note }) => {
    if (to === 'server' && ++seen >= nth) diedAt ??= performance.now();
    if (diedAt === undefined || performance.now() - diedAt > backAfterMs) return undefined;
    note('the server is dead');
    return [];
  };
}

/** Nothing gets through for the first part of every period. */
export function outages(everyMs: number, forMs: number): Fault {
  const startedAt = performance.now();
  return (_, { note }) => {
    if ((performance.now() - startedAt) % everyMs >= forMs) return undefined;
    note('an outage');
    return [];
  };
}

/** Nothing gets through, as where port 53 is blocked. */
export const blocked = (): Fault => deadFrom(1);

/** What a cache says that has kept a negative answer: NXDOMAIN for so many seconds more. */
export const stale = (isStale: (question: string) => boolean): Fault =>
  inPlaceOfAnAnswer('from an old cache', ({ question }) => isStale(question), negativeFromCache);
