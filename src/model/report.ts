import type { DomainName } from './domain-name.ts';

import type { Change, RegionName, Skip } from './expectation.ts';
import type { ServiceHealth } from './health.ts';
import type { IpAddress } from './ip-address.ts';
import type { SourceLocation } from './record.ts';
import type { RolloutStatus } from './rollout.ts';
import type { ShardFacts } from './shard.ts';

export type Severity = 'error' | 'warning' | 'notice';
/** What a policy may set a rule to. */
export type SeverityLevel = Severity | 'off';
export type State = 'verified' | 'ready' | 'pending' | 'failed' | 'unverified' | 'skipped';
export type Verdict = 'pass' | 'fail' | 'unverified';

export const STATES: readonly State[] = ['verified', 'ready', 'pending', 'failed', 'unverified', 'skipped'];

/** How one pair stands. */
export interface Result {
  readonly name: DomainName;
  readonly address: IpAddress;
  readonly state: State;
  readonly region: RegionName | null;
  readonly view: string | null;
  readonly change: Change | null;
  readonly requires: 'both' | 'reverse' | 'forward';
  readonly basis: 'live' | 'declared';
  readonly location: SourceLocation;
  /** PTR targets observed: null where the lookup failed or was not made, empty for a negative answer. */
  readonly ptr: readonly string[] | null;
  /** Acceptable PTR targets. */
  readonly expected: readonly string[];
  /** Addresses observed at the name, with the same reading of null and empty. */
  readonly forward: readonly string[] | null;
  /** Whether the forward lookup contains the address; null where unknown. */
  readonly live: boolean | null;
  /** Place among the declarations of the whole run, counted from 0. Only in the report of a shard. */
  readonly position?: number;
}

/** What to do about a finding; `record` is a line to paste into `zone`. */
export interface Remedy {
  readonly text: string;
  readonly zone?: DomainName;
  readonly record?: string;
}

/** One line of evidence in words: the question, what came back, and who said so. */
export interface Evidence {
  readonly question: string;
  readonly answer: string;
  readonly server: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: Remedy | null;
  readonly location: SourceLocation | null;
  readonly related: readonly SourceLocation[];
  readonly name: DomainName | null;
  readonly address: IpAddress | null;
  readonly region: RegionName | null;
  readonly expected: readonly string[];
  readonly observed: readonly string[];
  readonly evidence: readonly Evidence[];
  /** False for findings on pairs that the change does not touch, and for known ones: shown, never blocking. */
  readonly gating: boolean;
  /** True where the baseline lists it. */
  readonly known?: boolean;
  /** Where many pairs share one finding, what it is about: it is reported for the first of them only. */
  readonly once?: string;
  /** As in `Result`. */
  readonly position?: number;
  /** Source lines around the location, for a code frame; the first has number `firstLine`. */
  readonly excerpt?: { readonly firstLine: number; readonly lines: readonly string[] };
}

/** A finding that somebody asked not to see, and what they gave as the reason. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  readonly until: string | null;
  readonly by: SourceLocation | null;
}

/** What was asked, of whom, and what could not be. */
export interface Coverage {
  readonly offline: boolean;
  readonly servers: readonly string[];
  readonly questions: number;
  readonly sent: number;
  readonly retries: number;
  readonly files: number;
  readonly pairs: number;
  /** Pairs whose turn did not come, because the run was interrupted: they have no result. Absent where there are none. */
  readonly unjudged?: number;
  /**
   * Of the pairs that are `ready`, those whose PTR nobody looked up, for it is a record of this repository: what such a record
   * itself expects, and what is judged without asking. Absent where there are none.
   */
  readonly unseenReverse?: number;
  /** How many of each reason were not judged; of many, the report lists the first only. Absent where there are none. */
  readonly skipped?: Readonly<Record<string, number>>;
  /** Sentences: what was not asked or not sought, and why. */
  readonly notes: readonly string[];
  readonly durationMs: number;
}

export interface Counts extends Readonly<Record<State, number>> {}

/** Everything of a report but its results, which stream past (RFC 8259 text of the JSON form: `results` first). */
export interface Summary {
  readonly version: 1;
  readonly verdict: Verdict;
  /** 2 where no pair could be judged at all, and where the run was interrupted. */
  readonly exitCode: 0 | 1 | 2 | 3;
  /** True where the run was interrupted: what is here holds, and it is not everything. Absent otherwise. */
  readonly incomplete?: true;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly skipped: readonly Skip[];
  readonly coverage: Coverage;
  /** How the rollout stands; absent where none is configured. */
  readonly rollout?: RolloutStatus;
  /** How the services behind the pairs do; absent where nothing was measured. */
  readonly health?: readonly ServiceHealth[];
  /** What `merge` needs to know of this part; absent in the report of a whole run. */
  readonly shard?: ShardFacts;
}

export interface Report extends Summary {
  readonly results: readonly Result[];
}
