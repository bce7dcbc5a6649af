import type { DomainName } from './domain-name.ts';
import type { RegionName } from './expectation.ts';
import type { IpAddress } from './ip-address.ts';
import type { Finding } from './report.ts';
import type { RolloutFacts, RolloutState } from './rollout.ts';

/** What a region publishes of one name at the date of the plan. */
export interface PlannedName {
  readonly name: DomainName;
  readonly A: readonly IpAddress[];
  readonly AAAA: readonly IpAddress[];
  /** AAAA that wait for the region's turn. */
  readonly withheld: readonly IpAddress[];
}

export interface PlannedRegion extends Omit<RolloutFacts, 'state'> {
  readonly region: RegionName;
  /** `free` for regions that have addresses and are not part of the rollout. */
  readonly state: RolloutState | 'free';
  readonly publish: readonly PlannedName[];
  /** What has to be repaired before the region shows an AAAA, or where it waits for none: about a PTR, its health, or its lookups. */
  readonly blockedBy: readonly Finding[];
}

/** The turn that comes next; several regions where they share a date. */
export interface NextStep {
  readonly regions: readonly RegionName[];
  readonly date: string;
  readonly inDays: number;
  /** Null where nothing stands in its way that was seen, and nothing was asked. */
  readonly blocked: boolean | null;
}

/** What to publish where at a date, and what comes then. It is no report: nothing here is a verdict. */
export interface Plan {
  /** RFC 3339 text in UTC, as are all dates here. */
  readonly at: string;
  readonly start: string;
  /** `1 week`. */
  readonly every: string;
  /** False offline: then nothing was asked about what blocks a region. */
  readonly checked: boolean;
  /** In the order of the rollout, the regions outside of it last. */
  readonly regions: readonly PlannedRegion[];
  readonly next: NextStep | null;
  /** Sentences: what could not be asked, and why. */
  readonly notes: readonly string[];
}
