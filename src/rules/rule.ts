import type { DomainName } from '../model/domain-name.ts';
import type { Observation } from '../model/evidence.ts';
import type { Defect, Stage } from '../model/expectation.ts';
import type { IpAddress, Network } from '../model/ip-address.ts';
import type { IgnoreComment, SourceLocation } from '../model/record.ts';
import type { Evidence, Remedy, Severity } from '../model/report.ts';
import type { KnownUse } from './known.ts';
import type { Kept } from './last-kept.ts';

/** A URL or RFC section that backs the rule. */
interface Reference {
  readonly title: string;
  readonly url: string;
}

/** What repairs the findings of a rule: the steps at each kind of holder stand in repairs.ts, which a check never loads. */
export type RepairKind =
  | 'set-ptr'
  | 'remove-ptr'
  | 'publish-forward'
  | 'remove-forward'
  | 'replace-alias'
  | 'reverse-servers'
  | 'reverse-name'
  | 'lookup'
  | 'service'
  | 'configuration';

interface RuleText {
  /** Kebab-case `<thing>-<defect>`: file name, doc anchor and SARIF id at once; never changes meaning. */
  readonly id: string;
  readonly severity: Severity;
  /** One line, no final dot. */
  readonly title: string;
  /** Why it hurts, in two or three sentences. */
  readonly rationale: string;
  /** How to repair it in general; a violation carries the particular line to paste. */
  readonly remedy: string;
  readonly repair: RepairKind;
  readonly references: readonly Reference[];
}

/** What a rule found wrong. What the rule's own text or the observation already says is not repeated here. */
export interface Violation {
  readonly message: string;
  /** Null where the message says all there is to do; absent, it is that of the rule. */
  readonly remedy?: Remedy | null;
  readonly expected?: readonly string[];
  readonly observed?: readonly string[];
  readonly evidence?: readonly Evidence[];
  /** Other places that bear on it, such as the line of the repository's own PTR record. */
  readonly related?: readonly SourceLocation[];
  /** Only where the rule itself grades cases; otherwise the rule's severity holds. */
  readonly severity?: Severity;
  /** Where many pairs share one violation, what it is about; it is then reported for the first of them only. */
  readonly once?: string;
  /** Only for rules over the whole run, which have no pair to take these from. */
  readonly location?: SourceLocation;
  readonly gating?: boolean;
  readonly name?: DomainName;
  readonly address?: IpAddress;
}

/** What a rule may know besides the thing it judges. */
export interface RuleContext {
  readonly stage: Stage;
  readonly offline: boolean;
  /** Networks that the policy names as ours. */
  readonly networks: readonly Network[];
  /** Names that the repository declares for the address, over all sources. */
  namesOf(address: IpAddress): readonly DomainName[];
  /** Addresses that the repository declares for the name: in one view and without a view, or without `view` in all views. */
  addressesOf(name: DomainName, view?: string): readonly IpAddress[];
  /** True where an `expect:` entry gives the name this address. */
  isExpected?(name: DomainName, address: IpAddress): boolean;
  /** True where the repository declares the name, or a name below it, so that no wildcard above covers it. */
  exists(name: DomainName): boolean;
  /** True where the repository has a reverse zone for the address, even one that delegates it or could not be read in full. */
  hasReverseZone(address: IpAddress, view?: string): boolean;
  /** The repository's zone for a part of an octet (RFC 2317) that the address belongs into, where it has that and not what leads there. */
  classlessZoneOf?(address: IpAddress, view?: string): DomainName | undefined;
  /** Addresses that the base of the change declares for the name: what may still be live although it is going away. */
  baseAddressesOf?(name: DomainName): readonly IpAddress[];
  readonly now: Date;
  /** What the rules found out about the pair that is being judged; absent where nobody judges one pair after the other. */
  readonly kept?: Kept;
}

/** One wish to ignore findings, from the policy or from a comment, and what became of it in this run. */
export interface IgnoreUse {
  readonly ignore: Ignore | IgnoreComment;
  readonly expired: boolean;
  /** True for a comment that this very change adds, and that therefore suppresses nothing. */
  readonly unapproved: boolean;
  readonly used: boolean;
  /** Rules it names that do not exist. */
  readonly unknown: readonly string[];
  /** True where the findings that it waits for could not have been seen: a lookup failed, a pair was skipped. */
  readonly undecided: boolean;
  readonly gating: boolean;
}

/** An entry of `policy.ignore`: the findings of one rule, everywhere or where the given fields agree. */
export interface Ignore {
  readonly rule: string;
  /** A wildcard stands for every name below. */
  readonly name?: DomainName;
  readonly address?: IpAddress;
  /** Path of the file, with `*`, `**` and `?`. */
  readonly path?: string;
  readonly reason: string;
  /** Last day (YYYY-MM-DD, UTC) on which the entry holds. */
  readonly until?: string;
  readonly location?: SourceLocation;
}

/** Facts about the whole run, for rules that no single pair can answer. */
export interface Run {
  /** Pairs that were judged. */
  readonly pairs: number;
  /** Pairs that were found and not judged. */
  readonly skipped: number;
  /** Declarations that could not be read, or that can never hold: what was found wrong is not nothing. */
  readonly defects: number;
  readonly files: readonly string[];
  /** `changed` where only what a change touches gates; a change that touches nothing is in order. */
  readonly scope: 'changed' | 'all';
  /** False where this run sees only a part of what the policy speaks of, such as files named on the command line. */
  readonly whole: boolean;
  readonly ignores: readonly IgnoreUse[];
  /** What became of the findings that a baseline lists; absent without a baseline. */
  readonly known?: readonly KnownUse[];
  /** What the change under review makes of the policy; absent without a base to compare with. */
  readonly policyChanges?: readonly PolicyChange[];
}

/** One part of the policy that the change edits, or of what pairs are judged by. It is judged by what was there before. */
export interface PolicyChange {
  /** `policy.rules`, `an entry of policy.ignore`. */
  readonly what: string;
  /** As text; null where the part is new. */
  readonly before: string | null;
  /** As text; null where the part is removed. */
  readonly after: string | null;
  /** What this run makes of it, where it is not judged by what was there before. */
  readonly consequence?: string;
  readonly location?: SourceLocation;
}

/** Judges what the repository says, without the DNS: a defect that the readers found, whose kind is the rule's id. */
export interface DeclarationRule extends RuleText {
  readonly on: 'declaration';
  check(defect: Defect, context: RuleContext): readonly Violation[];
}

/** Judges a pair against what was observed. Pure and synchronous; rules match disjoint answers. */
export interface ObservationRule extends RuleText {
  readonly on: 'observation';
  /** True where the rule looks at pairs that the change removes; all other rules look at the pairs that are left. */
  readonly removed?: boolean;
  check(observation: Observation, context: RuleContext): readonly Violation[];
  /** For a rule that the repository alone can violate as well. */
  checkDefect?(defect: Defect, context: RuleContext): readonly Violation[];
}

export interface RunRule extends RuleText {
  readonly on: 'run';
  check(run: Run, context: RuleContext): readonly Violation[];
}

export type Rule = DeclarationRule | ObservationRule | RunRule;

/** What a rule returns that found nothing; shared, because nearly every check of nearly every pair ends so. */
export const NONE: readonly Violation[] = Object.freeze([]);
