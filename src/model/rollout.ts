import type { RegionName } from './expectation.ts';

/**
 * Where the rollout has a region at a date: `due`, its AAAA may and should be published; `next`, its turn comes first
 * among those that are left; `held`, its turn comes later, or somebody holds it back.
 */
export type RolloutState = 'due' | 'next' | 'held';

export interface RolloutFacts {
  readonly state: RolloutState;
  /** When the region is enabled, as RFC 3339 text in UTC; null where it is held back by name and has no date. */
  readonly date: string | null;
  /** Days from the date that is looked at to that one, part days counted whole; 0 where it has come, null without a date. */
  readonly inDays: number | null;
}

/** One region of a rollout. */
export interface RegionStep extends RolloutFacts {
  readonly region: RegionName;
}

/** A whole rollout as it stands at a date. */
export interface RolloutStatus {
  /** RFC 3339 text in UTC, as are all dates here. */
  readonly at: string;
  readonly start: string;
  /** `1 week`. */
  readonly every: string;
  /** In the order of the rollout. */
  readonly regions: readonly RegionStep[];
}
