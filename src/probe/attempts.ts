import { attempt, type Endpoint } from './connect.ts';
import type { Attempt } from './statistics.ts';

/** How much is under way at once, and for how long. */
export interface ProbeLimits {
  readonly concurrency: number;
  /** Attempts under way at one endpoint: it is measured, not loaded. */
  readonly perEndpoint: number;
  /** No attempt begins after so long. */
  readonly totalMs: number;
}

/** What was seen of one endpoint. */
export interface Series {
  /** In the order in which they began, so that the n-th of two endpoints belong together. */
  readonly attempts: readonly Attempt[];
  /** The code of the first attempt that failed on this machine, and is not among the attempts. */
  readonly local: string | undefined;
}

/**
 * Connects to every endpoint so many times, all endpoints in turn, so that what is seen of two of them was seen at the
 * same time, and so that all have their share where the time runs out.
 */
export async function attemptAll(
  endpoints: readonly Endpoint[],
  count: number,
  timeoutMs: number,
  limits: ProbeLimits,
): Promise<readonly Series[]> {
  const deadline = performance.now() + limits.totalMs;
  const series = endpoints.map(() => ({
    attempts: [] as (Attempt | undefined)[],
    local: undefined as string | undefined,
  }));
  const gate = createGate(limits.concurrency);

  /** One lane of one endpoint: an attempt after the other, while there are any and there is time. */
  async function lane(index: number): Promise<void> {
    const own = series[index]!;
    while (own.attempts.length < count) {
      await gate.enter();
      if (own.attempts.length >= count || performance.now() >= deadline || own.local !== undefined) {
        gate.leave();
        return;
      }
      const place = own.attempts.push(undefined) - 1;
      const result = await attempt(endpoints[index]!, timeoutMs);
      gate.leave();
      if (result.outcome === 'local') own.local ??= result.code;
      else own.attempts[place] = result;
    }
  }

  const lanes: Promise<void>[] = [];
  for (let i = 0; i < Math.min(limits.perEndpoint, count); i++)
    for (const index of endpoints.keys()) lanes.push(lane(index));
  await Promise.all(lanes);
  return series.map(({ attempts, local }) => ({
    attempts: attempts.filter((one) => one !== undefined),
    local,
  }));
}

/** Lets so many in at once, the others in the order in which they came. */
function createGate(places: number): { enter(): Promise<void>; leave(): void } {
  const waiting: (() => void)[] = [];
  let free = places;
  return {
    async enter() {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave() {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    },
  };
}
