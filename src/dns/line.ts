import type { Attempt, Transport } from './transport/transport.ts';

const START_WINDOW = 200;
const MIN_WINDOW = 4;

/** Before the first reply nothing is known about the round trip. */
const FIRST_TIMEOUT_MS = 400;
const MIN_TIMEOUT_MS = 100;
const MAX_TIMEOUT_MS = 2_000;
/** A stream delivers by itself, after a handshake of its own: asking again early only doubles the work. */
const STREAM_FIRST_TIMEOUT_MS = 3_000;
const STREAM_MIN_TIMEOUT_MS = 1_000;

const LOSS_EPOCH_MS = 100;
const LOSS_EPOCH_REPLIES = 50;
const TOLERATED_LOSS = 0.08;

/**
 * What is known about one server over one transport: its round trip, and how many questions it bears at once. The
 * window follows RFC 5681 in spirit: it grows while the round trip stays near its minimum and shrinks on loss, but
 * only on loss that a later reply proves. A timeout proves nothing; a recursive server may just be at work.
 */
export interface Line<A extends Attempt = Attempt> {
  readonly transport: Transport<A>;
  /** `192.0.2.1:53 (udp)` */
  readonly label: string;
  used: boolean;
  readonly ceiling: number;
  /** Questions whose latest try is on this line. */
  inFlight: number;
  window: number;
  /** Smoothed round trip in milliseconds, its deviation and its minimum (RFC 6298); negative before the first reply. */
  srtt: number;
  rttvar: number;
  minRtt: number;
  /** Tries given up since the last reply. */
  unanswered: number;
  epochStart: number;
  epochReplies: number;
  epochLosses: number;
  lastShrink: number;
}

export function createLine<A extends Attempt>(
  transport: Transport<A>,
  server: string,
  ceiling: number,
): Line<A> {
  return {
    transport,
    label: `${server} (${transport.name})`,
    used: false,
    ceiling,
    inFlight: 0,
    window: Math.min(START_WINDOW, ceiling),
    srtt: -1,
    rttvar: 0,
    minRtt: Number.POSITIVE_INFINITY,
    unanswered: 0,
    epochStart: 0,
    epochReplies: 0,
    epochLosses: 0,
    lastShrink: 0,
  };
}

/** Milliseconds until a first try counts as lost, from what is known at this moment. */
export function timeoutOf(line: Line): number {
  if (line.transport.reliable) {
    if (line.srtt < 0) return STREAM_FIRST_TIMEOUT_MS;
    return clamp(line.srtt + 4 * line.rttvar, STREAM_MIN_TIMEOUT_MS, STREAM_FIRST_TIMEOUT_MS);
  }
  if (line.srtt < 0) return FIRST_TIMEOUT_MS;
  return clamp(line.srtt + 4 * line.rttvar, MIN_TIMEOUT_MS, MAX_TIMEOUT_MS);
}

/** The longest that growing timeouts become. */
export function longestTimeoutOf(line: Line): number {
  return line.transport.reliable ? STREAM_FIRST_TIMEOUT_MS : MAX_TIMEOUT_MS;
}

/** Milliseconds after which a reply is later than almost all others; undefined while that is unknown. */
export function slowTailOf(line: Line): number | undefined {
  return line.srtt < 0 || line.transport.reliable ? undefined : line.srtt + 4 * line.rttvar + 2;
}

/** Learns from a reply; `losses` are the earlier tries of that question, on this line, that it overtook. */
export function learn(line: Line, rttMs: number, losses: number, now: number): void {
  line.unanswered = 0;
  if (line.srtt < 0) {
    line.srtt = rttMs;
    line.rttvar = rttMs / 2;
  } else {
    line.rttvar += (Math.abs(rttMs - line.srtt) - line.rttvar) / 4;
    line.srtt += (rttMs - line.srtt) / 8;
  }
  if (rttMs < line.minRtt) line.minRtt = rttMs;
  adapt(line, losses, now);
}

function adapt(line: Line, losses: number, now: number): void {
  line.epochReplies++;
  line.epochLosses += losses;
  if (line.epochReplies >= LOSS_EPOCH_REPLIES && now - line.epochStart > Math.max(LOSS_EPOCH_MS, line.srtt)) {
    if (line.epochLosses / (line.epochReplies + line.epochLosses) > TOLERATED_LOSS)
      line.window = Math.max(MIN_WINDOW, Math.floor(line.window * 0.6));
    line.epochStart = now;
    line.epochReplies = 0;
    line.epochLosses = 0;
  }
  const { srtt, minRtt } = line;
  if (srtt < Math.max(3 * minRtt, minRtt + 20)) {
    if (line.window < line.ceiling && line.inFlight >= line.window - 1) line.window++;
  } else if (
    srtt > Math.max(6 * minRtt, minRtt + 40) &&
    line.window > START_WINDOW &&
    now - line.lastShrink > srtt
  ) {
    // A queue builds up. Below the start window only loss shrinks it further: cold recursion is slow, not crowded.
    line.lastShrink = now;
    line.window = Math.max(START_WINDOW, Math.floor(line.window * 0.85));
  }
}

function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
