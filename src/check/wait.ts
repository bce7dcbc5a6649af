import type { Lookup, Observation } from '../model/evidence.ts';
import type { Expectation } from '../model/expectation.ts';

/** How a run waits for what may yet turn good. */
export interface Patience {
  readonly forMs: number;
  /** True where the pair blocks for reasons that time can mend. */
  waitsFor(observation: Observation): boolean;
  /**
   * Asks about the pairs again, in their order, with nothing remembered from before. Once the signal came, some may be left
   * out.
   */
  ask(expectations: readonly Expectation[]): AsyncIterable<readonly Observation[]>;
  /** Tells a person what is waited for. Foreign text is in it. */
  say(line: string): void;
  /** Ends the waiting at once; what is known then is what is judged. */
  readonly signal?: AbortSignal | undefined;
}

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;
const GROWTH = 1.6;
/** Pairs that one line of progress names. */
const NAMED = 5;

/**
 * The observations in their order, those that are worth waiting for as they are in the end. What comes before the first
 * of these passes at once; the rest is held until the waiting is over.
 */
export async function* patiently(
  stream: AsyncIterable<readonly Observation[]>,
  patience: Patience,
): AsyncIterable<readonly Observation[]> {
  const held: Observation[] = [];
  const waiting = new Map<number, Wait>();
  for await (const batch of stream) {
    let passing = 0;
    for (const observation of batch) {
      const waits = patience.waitsFor(observation);
      if (!waits && held.length === 0) passing++;
      else {
        if (waits) waiting.set(held.length, waitOf(observation, Date.now()));
        held.push(observation);
      }
    }
    if (passing > 0) yield batch.slice(0, passing);
  }
  if (waiting.size > 0) await outwait(held, waiting, patience);
  if (held.length > 0) yield held;
}

interface Wait {
  /** What stands in the way, in words. */
  readonly words: string;
  /** Time of the clock before which a cache would only repeat itself. */
  readonly notBefore: number;
}

async function outwait(held: Observation[], waiting: Map<number, Wait>, patience: Patience): Promise<void> {
  const { signal, say } = patience;
  const isBroken = () => signal?.aborted === true;
  const deadline = Date.now() + patience.forMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS)) {
    const now = Date.now();
    if (waiting.size === 0 || now >= deadline || isBroken()) break;
    // At the end every pair gets its last chance, whatever its cache may say.
    const at = Math.min(Math.max(now + pauseMs, soonest(waiting)), deadline);
    say(
      `${progressWords(held, waiting)}; asking again in ${durationWords(at - now)}, ${durationWords(deadline - now)} left`,
    );
    await pause(at - now, signal);
    if (isBroken()) break;
    const due = [...waiting].filter(([, { notBefore }]) => notBefore <= at || at === deadline);
    await askAgain(
      due.map(([index]) => index),
      held,
      waiting,
      patience,
    );
  }
  say(
    waiting.size === 0
      ? 'Nothing is waited for any more'
      : `${progressWords(held, waiting)}; ${isBroken() ? 'the waiting was broken off' : 'no time is left'}`,
  );
}

async function askAgain(
  indexes: readonly number[],
  held: Observation[],
  waiting: Map<number, Wait>,
  { ask, waitsFor, signal }: Patience,
): Promise<void> {
  const remaining = indexes.values();
  for await (const batch of ask(indexes.map((index) => held[index]!.expectation))) {
    for (const observation of batch) {
      let index = remaining.next().value!;
      while (held[index]!.expectation !== observation.expectation) index = remaining.next().value!;
      held[index] = observation;
      if (waitsFor(observation)) waiting.set(index, waitOf(observation, Date.now()));
      else waiting.delete(index);
    }
    if (signal?.aborted === true) return;
  }
}

function waitOf(observation: Observation, now: number): Wait {
  const { reverse, forward } = observation.live ?? {};
  const lookup = [reverse, forward].find((one) => one !== undefined && isNegative(one)) ?? reverse ?? forward;
  if (lookup === undefined) return { words: 'not asked', notBefore: now };
  const { answer, question } = lookup;
  const what = `${question.type} ${question.name}`;
  if (answer.kind === 'failure') return { words: `${what}: ${answer.cause}`, notBefore: now };
  const ttl = answer.kind === 'rrset' ? answer.ttl : answer.negativeTtl;
  const kept = ttl === undefined || ttl <= 0 ? undefined : now + ttl * 1000;
  const until = kept === undefined ? '' : `, which caches may keep until ${clockWords(kept)}`;
  return {
    words: `${what}: ${answer.kind === 'rrset' ? answer.targets.join(', ') : answer.kind.toUpperCase()}${until}`,
    notBefore: kept === undefined || isFresh(lookup) ? now : kept,
  };
}

function isNegative({ answer }: Lookup): boolean {
  return answer.kind === 'nodata' || answer.kind === 'nxdomain';
}

/** True where whoever answered holds the zone, so that the next answer may be another one at any time. */
function isFresh({ authoritative, servers, fromCache }: Lookup): boolean {
  return fromCache !== true && (authoritative === true || servers !== undefined);
}

function soonest(waiting: ReadonlyMap<number, Wait>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { notBefore } of waiting.values()) least = Math.min(least, notBefore);
  return least;
}

function progressWords(held: readonly Observation[], waiting: ReadonlyMap<number, Wait>): string {
  const named = [...waiting].slice(0, NAMED).map(([index, { words }]) => {
    const { name, address } = held[index]!.expectation;
    return `${name} ${address} (${words})`;
  });
  const more = waiting.size > NAMED ? ` and ${waiting.size - NAMED} more` : '';
  return `Waiting for ${waiting.size} ${waiting.size === 1 ? 'pair' : 'pairs'}: ${named.join('; ')}${more}`;
}

function clockWords(time: number): string {
  return new Date(time).toISOString().replace(/\.[0-9]+Z$/, 'Z');
}

function durationWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Ends early, and quietly, when the signal comes. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
    if (signal?.aborted === true) end();
  });
}
