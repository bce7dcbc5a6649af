import type { Try } from './task.ts';
import type { Transport } from './transport/transport.ts';

/** As many small packets as the socket buffer of a server holds by default. */
const START_WINDOW = 256;
const MIN_WINDOW = 4;
/** The share of the window that must be free before a stream is written to again. */
const GULP = 0.25;
export const GULP_MS = 1;
/**
 * Questions in flight for each millisecond of round trip: more than this process can ask. A larger window would only
 * make a queue.
 */
const USEFUL_PER_MS = 100;

/** Before the first reply nothing is known about the round trip. */
const FIRST_TIMEOUT_MS = 400;
const MIN_TIMEOUT_MS = 100;
const MAX_TIMEOUT_MS = 2_000;
/** Earlier than this, the garbage collector is as likely a cause as the network. */
const MIN_TAIL_MS = 25;
/** A stream delivers by itself, after a handshake of its own: asking again early only doubles the work. */
const STREAM_FIRST_TIMEOUT_MS = 3_000;
const STREAM_MIN_TIMEOUT_MS = 1_000;

const EPOCH_MS = 100;
const EPOCH_REPLIES = 50;
/** Shares of packets lost. */
const LIGHT_LOSS = 0.005;
const HEAVY_LOSS = 0.08;
/** How long a window is given to show how much is lost; retries of what was sent before it come that late. */
const TRIAL_MS = 1_000;
/** As far as the window closes in one trial, and how far at least before there is something to compare. */
const TRIAL_FLOOR = 0.2;
const TRIAL_DEPTH = 0.4;
/** On a path that loses packets anyway, so much more counts as heavy. */
const POOR_PATH_MARGIN = 0.15;

/**
 * What is known about one server over one transport: its round trip, and how many questions it bears at once. The
 * window follows RFC 5681 in spirit: it grows while the round trip stays near its minimum and shrinks on loss, but
 * only on loss that a later reply proves. A timeout proves nothing; a recursive server may just be at work.
 */
export interface Line {
  readonly transport: Transport<Try>;
  /** `192.0.2.1:53 (udp)` */
  readonly label: string;
  used: boolean;
  readonly ceiling: number;
  /** Questions whose latest try is on this line. */
  inFlight: number;
  window: number;
  /** Over a stream: false from a full window until a gulp of it is free again. */
  filling: boolean;
  /** When the window was last full. */
  filledAt: number;
  /** True while questions wait for a place in the window: only then is it worth a larger one. */
  full: boolean;
  /** Smoothed round trip in milliseconds, its deviation and its minimum (RFC 6298); negative before the first reply. */
  srtt: number;
  rttvar: number;
  minRtt: number;
  /** Tries given up since the last reply. */
  unanswered: number;
  epochStart: number;
  epochReplies: number;
  epochLosses: number;
  /** True once the window had to shrink: from then on it grows by little an epoch, not by one a reply. */
  cautious: boolean;
  /** The share of packets lost beyond which the window shrinks. */
  heavyLoss: number;
  trial: Trial | undefined;
}

/** Finds out whether loss comes from the window: first a small one is tried, then the large one once more. */
interface Trial {
  readonly startedAt: number;
  /** The window when loss became heavy. */
  readonly window: number;
  /** The small window and the share of packets that came through; undefined until that is known. */
  readonly small: { readonly window: number; readonly passed: number } | undefined;
}

export function createLine(
  transport: Transport<Try>,
  server: string,
  ceiling: number,
  startWindow = START_WINDOW,
): Line {
  return {
    transport,
    label: `${server} (${transport.name})`,
    used: false,
    ceiling,
    inFlight: 0,
    window: Math.min(startWindow, ceiling),
    filling: true,
    filledAt: 0,
    full: false,
    srtt: -1,
    rttvar: 0,
    minRtt: Number.POSITIVE_INFINITY,
    unanswered: 0,
    epochStart: 0,
    epochReplies: 0,
    epochLosses: 0,
    cautious: false,
    heavyLoss: HEAVY_LOSS,
    trial: undefined,
  };
}

/**
 * Whether the window has room for another question. A stream takes them in gulps: each write wakes the server, and one
 * for a hundred questions costs little more than one for a single one. No gulp is waited for longer than a millisecond,
 * for a server may hold back the rest of its replies until something from here acknowledges the first (RFC 896).
 */
export function hasRoom(line: Line, now: number): boolean {
  const { inFlight, window } = line;
  if (!line.transport.reliable) return inFlight < window;
  if (inFlight >= window) {
    if (line.filling) line.filledAt = now;
    line.filling = false;
  } else if (inFlight <= (1 - GULP) * window || now - line.filledAt >= GULP_MS) line.filling = true;
  return line.filling;
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
  if (line.srtt < 0 || line.transport.reliable) return undefined;
  return Math.max(MIN_TAIL_MS, line.srtt + 4 * line.rttvar + 2);
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
  const { srtt, minRtt } = line;
  const { full } = line;
  if (line.epochReplies >= EPOCH_REPLIES && now - line.epochStart > Math.max(EPOCH_MS, srtt)) {
    const loss = line.epochLosses / (line.epochReplies + line.epochLosses);
    if (loss > line.heavyLoss) shrinkOnTrial(line, loss, now);
    // Loss together with a queue is a buffer that our own bursts overflow; without one it is a poor path, and
    // sending less would not help.
    else if (loss > LIGHT_LOSS && srtt > 3 * minRtt) shrink(line, 0.85, START_WINDOW);
    // A long queue. Below the start window only loss shrinks it: cold recursion is slow, not crowded.
    else if (srtt > Math.max(6 * minRtt, minRtt + 40)) shrink(line, 0.85, START_WINDOW);
    else if (line.cautious && full) line.window = Math.min(line.ceiling, line.window * 1.02 + 1);
    const { trial } = line;
    if (trial !== undefined && line.window >= trial.window && now - trial.startedAt > 2 * TRIAL_MS)
      line.trial = undefined;
    line.epochStart = now;
    line.epochReplies = 0;
    line.epochLosses = 0;
  }
  const useful = Math.min(line.ceiling, Math.max(START_WINDOW, USEFUL_PER_MS * minRtt));
  if (!line.cautious && full && line.window < useful && srtt < Math.max(3 * minRtt, minRtt + 5))
    line.window++;
}

/**
 * A server or a link that is overrun loses less when less is sent. Where a small window loses as much as a large one, it
 * is the path that loses: then only a large one gets a long run done, and the questions through by being asked again.
 */
function shrinkOnTrial(line: Line, loss: number, now: number): void {
  line.trial ??= { startedAt: now, window: line.window, small: undefined };
  const { startedAt, window, small } = line.trial;
  const passed = 1 - loss;
  const isOver = now - startedAt >= TRIAL_MS;
  if (small === undefined) {
    const isDeep = line.window <= Math.max(MIN_WINDOW, TRIAL_DEPTH * window);
    if (isOver && isDeep) {
      line.trial = { startedAt: now, window, small: { window: line.window, passed } };
      line.window = window;
    } else shrink(line, 0.6, Math.max(MIN_WINDOW, TRIAL_FLOOR * window));
  } else if (isOver || passed < 0.5 * small.passed) {
    line.trial = undefined;
    if (passed < 0.75 * small.passed) line.window = small.window;
    else line.heavyLoss = Math.min(0.95, loss + POOR_PATH_MARGIN);
  }
}

/** So many questions at once were too many for the server: it answered one later that it had refused among them. */
export function yieldTo(line: Line, crowd: number): void {
  line.cautious = true;
  line.window = Math.min(line.window, Math.max(MIN_WINDOW, 0.75 * crowd));
}

function shrink(line: Line, factor: number, floor: number): void {
  line.cautious = true;
  line.window = Math.max(Math.min(floor, line.window), line.window * factor);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
