import type { DomainName } from './domain-name.ts';
import type { IpAddress } from './ip-address.ts';
import type { IgnoreComment, SourceLocation } from './record.ts';
import type { RolloutFacts } from './rollout.ts';

export type Stage = 'pre-publish' | 'published';
export type Match = 'exact' | 'any' | 'confirmed';
export type Change = 'added' | 'altered' | 'unchanged' | 'removed';
export type RegionName = string;

/** One pair that the repository declares, and what must hold for it. */
export interface Expectation {
  readonly name: DomainName;
  readonly address: IpAddress;
  /** Acceptable PTR targets. Empty only under `confirmed`, where the live answers decide. */
  readonly ptr: readonly DomainName[];
  /** True where `ptr` lists only some of the `expect:` names of a crowded address, all of which are acceptable. */
  readonly isCrowded?: true;
  readonly match: Match;
  /** `reverse` and `forward` are for records that make one assertion only; a PTR record expects its target's forward. */
  readonly requires: 'both' | 'reverse' | 'forward';
  /** Whether forward lookup of the name must, may or must not contain the address. */
  readonly forward: 'required' | 'optional' | 'forbidden';
  /** What declared the pair: an `expect:` entry, an A or AAAA record, or a PTR record. */
  readonly declaredAs: 'expect' | 'address-record' | 'ptr-record';
  readonly region?: RegionName;
  /** Where a rollout has the region; only on AAAA pairs of its regions. */
  readonly rollout?: RolloutFacts;
  readonly view?: string;
  /** What this change does to the pair; null where there is no base to compare with. */
  readonly change: Change | null;
  readonly location: SourceLocation;
  readonly ignores?: readonly IgnoreComment[];
  /** Set where the pair is not judged, such as glue: why, and by what in the repository. */
  readonly leftOut?: Pick<Skip, 'reason' | 'detail'> & { readonly by?: SourceLocation };
}

/** Something in the repository that should have been a pair or a record and cannot be. */
export interface Defect {
  readonly kind: 'source-syntax' | 'reverse-name-malformed' | 'expectation-conflict' | 'name-is-alias';
  readonly message: string;
  /** What to write instead, as a sentence. */
  readonly remedy?: string;
  /** Beside `remedy`: a line to paste into `zone`, as in `Remedy`. */
  readonly fix?: { readonly zone?: DomainName; readonly record: string };
  readonly name?: DomainName;
  readonly address?: IpAddress;
  readonly expected?: readonly string[];
  readonly observed?: readonly string[];
  readonly location: SourceLocation;
  readonly related?: readonly SourceLocation[];
  /** `unchanged` where the base has the same defect; null or absent without a base to compare with. */
  readonly change?: Change | null;
}

/** Something that was not judged, and why; nothing vanishes in silence. */
export interface Skip {
  /** Stable word for counting, such as `glue` or `not-our-network`. */
  readonly reason: string;
  readonly detail: string;
  readonly name?: DomainName;
  readonly address?: IpAddress;
  readonly location: SourceLocation;
  /** As in `Defect`, for what is no pair; a pair's own result says what the change does to it. */
  readonly change?: Change | null;
  /** Place among the declarations of the whole run, counted from 0. Only in the report of a shard. */
  readonly position?: number;
}
