import type { Mutable } from '../model/mutable.ts';
import { createLine, type Line } from './line.ts';
import type { Try } from './task.ts';
import type { Transport } from './transport/transport.ts';
import type { Message } from './wire/message.ts';
import { RCODE } from './wire/registry.ts';

/**
 * A server that answers so many questions a millisecond is held up by what a datagram costs this process, not by
 * itself. Over a stream (RFC 7766) hundreds of questions share one system call. No home router, no recursive server
 * that must ask others first, and none behind a limiter ever comes near.
 */
export const BULK_PER_MS = 10;
/** Replies over which that is measured. */
const SAMPLE = 500;

const START_WINDOW = 16;
/** More would only wait in the buffers of the connection. */
const MAX_WINDOW = 512;
/** So many replies, and the stream carries everything; until then UDP goes on beside it. */
const PROVEN_AFTER = 500;
/** A question that a stream has left unanswered for so long goes back to UDP. */
export const BULK_PATIENCE_MS = 400;
/** Questions that may go back: a few, and this share of those answered. */
const FEW_STRIKES = 16;
const STRIKE_SHARE = 0.02;
/** Slower than this share of what UDP did, over a while in which questions waited all the time, and UDP takes over. */
const SLOWER = 0.7;
const COMPARED_OVER_MS = 200;
/** Another server may listen behind the TCP port: so many replies of each kind must be what UDP says, too. */
const COMPARED = 8;

/**
 * The second road to a UDP server, for questions by the hundred thousand: one TCP connection that opens once the server
 * turns out to be fast. It may refuse, close, stall or be slow without harm: its questions then start afresh over UDP, and the
 * server is not asked that way again.
 */
export interface Bulk {
  /** Undefined while, and after, UDP carries everything. */
  readonly line: Line | undefined;
  /** True once UDP should no longer carry what this line has no room for. */
  readonly isProven: boolean;
  /** A reply came over UDP; `waiting` tells whether there is more to ask. */
  answeredByUdp(now: number, waiting: boolean): void;
  answered(): void;
  /** True where too few replies of that kind have been compared for this one to be believed. */
  doubts(message: Message): boolean;
  /** What UDP answered where the line `said` something. False where that is something else. */
  compare(said: string, message: Message): boolean;
  /** A question had to go back. False where that is one too many. */
  strike(): boolean;
  /** Nothing waits for this server any more: how fast it could answer cannot be told from how fast it does. */
  idle(): void;
  /** Whether the line has proved slower than UDP; to be asked from time to time while questions wait. */
  isSlow(now: number): boolean;
  /** Closes the line for good. */
  end(): void;
}

export interface BulkOptions {
  /** Opens the connection; undefined where the server is not to be asked this way. */
  readonly open: (() => Transport<Try>) | undefined;
  /** Address and port, as labels show them. */
  readonly place: string;
  readonly ceiling: number;
  readonly perMs: number;
}

export function createBulk({ open, place, ceiling, perMs }: BulkOptions): Bulk {
  let canOpen = open !== undefined;
  let replies = 0;
  let strikes = 0;
  let udpReplies = 0;
  let udpSince = 0;
  let udpPerMs = 0;
  let comparedFrom = -1;
  let repliesThen = 0;
  const compared = new Map<string, number[]>();

  function comparedLike(message: Message): number[] {
    const type = message.questions[0]?.type ?? '';
    let counts = compared.get(type);
    if (counts === undefined) {
      counts = [0, 0, 0];
      compared.set(type, counts);
    }
    return counts;
  }

  const bulk: Mutable<Bulk> = {
    line: undefined,
    isProven: false,
    answeredByUdp(now, waiting) {
      if (!canOpen || bulk.line !== undefined) return;
      if (udpReplies++ === 0) udpSince = now;
      if (udpReplies <= SAMPLE) return;
      udpPerMs = SAMPLE / Math.max(now - udpSince, 0.001);
      udpReplies = 0;
      if (udpPerMs < perMs || !waiting) return;
      bulk.line = createLine(open!(), place, Math.min(ceiling, MAX_WINDOW), START_WINDOW);
      bulk.line.full = true;
    },
    answered() {
      replies++;
      if (replies === PROVEN_AFTER) bulk.isProven = true;
    },
    doubts: (message) => comparedLike(message)[kindOf(message)]! < COMPARED,
    compare(said, message) {
      if (said !== dataOf(message)) return false;
      comparedLike(message)[kindOf(message)]!++;
      return true;
    },
    strike: () => ++strikes <= FEW_STRIKES + replies * STRIKE_SHARE,
    idle() {
      comparedFrom = -1;
    },
    isSlow(now) {
      if (!bulk.isProven) return false;
      if (comparedFrom < 0) {
        comparedFrom = now;
        repliesThen = replies;
        return false;
      }
      if (now - comparedFrom < COMPARED_OVER_MS) return false;
      const perMsNow = (replies - repliesThen) / (now - comparedFrom);
      comparedFrom = -1;
      return perMsNow < SLOWER * udpPerMs;
    },
    end() {
      canOpen = false;
      bulk.line?.transport.close();
      bulk.line = undefined;
    },
  };
  return bulk;
}

/** Records, NODATA or NXDOMAIN. */
function kindOf({ rcode, answers }: Message): 0 | 1 | 2 {
  if (rcode === RCODE.NXDOMAIN) return 2;
  return answers.length > 0 ? 0 : 1;
}

/** What a message says, in whichever order. */
export function dataOf({ rcode, answers }: Message): string {
  const records = answers.map(({ owner, type, data }) => `${owner} ${type} ${data}`);
  return `${rcode} ${records.sort().join('\n')}`;
}
