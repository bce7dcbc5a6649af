import type { ServiceHealth } from './health.ts';
import type { Severity, SeverityLevel } from './report.ts';

/** One of the runs among which the pairs of a repository are shared out. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** What the reports of all shards must agree on before they can be one report. */
export interface ShardIdentity {
  /** Version of ptr-gate. */
  readonly tool: string;
  /** The commit that was judged; null where nobody said. */
  readonly commit: string | null;
  /** Digest of the options and the policy. */
  readonly policy: string;
  /** Digest of everything that was declared, in its order, and how much that is. */
  readonly declared: string;
  readonly declarations: number;
}

/** What the report of a shard says about itself, so that it can be merged. */
export interface ShardFacts extends Shard, ShardIdentity {
  /** Declarations that this shard took care of. */
  readonly taken: number;
  readonly failOn: Severity;
  /** Severities that the policy changes. */
  readonly rules: Readonly<Record<string, SeverityLevel>>;
  /** What the rules over the whole run need to know of this part of it. Plain data. */
  readonly run: object;
  /** As measured, with the histograms that metrics are made of. */
  readonly health?: readonly ServiceHealth[];
}
