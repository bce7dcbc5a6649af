import type { RegionName } from '../model/expectation.ts';
import type { RegionStep, RolloutState, RolloutStatus } from '../model/rollout.ts';
import { after, formatInterval, type Interval, type Moment } from './moment.ts';

/** `rollout:` of the configuration: regions get their AAAA one after the other. */
export interface Rollout {
  readonly start: Moment;
  readonly every: Interval;
  /** Each region once. */
  readonly order: readonly RegionName[];
  /** Neither this region nor one after it goes on, whatever their dates. */
  readonly hold?: RegionName;
  /** Dates set by hand; the dates of the other regions stay what they are. */
  readonly pin: ReadonlyMap<RegionName, Moment>;
}

const DAY_MS = 86_400_000;
/** The last millisecond that RFC 3339 can write. */
export const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** When the region at this place of the order is enabled, were it not held back: never before the start. */
export function dateOf({ start, every, order, pin }: Rollout, index: number): number {
  const pinned = pin.get(order[index]!);
  return pinned === undefined ? after(start, every, index) : Math.max(pinned.epochMs, start.epochMs);
}

/** How the rollout stands at an instant (milliseconds since the epoch). */
export function schedule(rollout: Rollout, atMs: number): RolloutStatus {
  const { start, every, order, hold } = rollout;
  const held = hold === undefined ? order.length : order.indexOf(hold);
  const dates = order.map((_, index) => (index < held ? dateOf(rollout, index) : undefined));
  const coming = Math.min(...dates.map((date) => (date === undefined || date <= atMs ? Infinity : date)));
  const stateOf = (date: number | undefined): RolloutState => {
    if (date === undefined) return 'held';
    return date <= atMs ? 'due' : date === coming ? 'next' : 'held';
  };
  const regions = order.map((region, index): RegionStep => {
    const date = dates[index];
    return {
      region,
      state: stateOf(date),
      date: date === undefined ? null : formatInstant(date),
      inDays: date === undefined ? null : Math.max(0, Math.ceil((date - atMs) / DAY_MS)),
    };
  });
  return {
    at: formatInstant(atMs),
    start: formatInstant(start.epochMs),
    every: formatInterval(every),
    regions,
  };
}

/** RFC 3339 in UTC, without the time where it is midnight. */
export function formatInstant(ms: number): string {
  const text = new Date(ms).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z');
}
