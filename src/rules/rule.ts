import type { DomainName } from '../model/domain-name.ts';
import type { Observation } from '../model/evidence.ts';
import type { Defect, Expectation, Stage } from '../model/expectation.ts';
import type { IpAddress, Network } from '../model/ip-address.ts';
import type { SourceLocation } from '../model/record.ts';
import type { Evidence, Remedy, Severity } from '../model/report.ts';

/** A URL or RFC section that backs the rule. */
export interface Reference {
  readonly title: string;
  readonly url: string;
}

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
  readonly references: readonly Reference[];
}

/** What a rule found wrong. What the rule's own text or the observation already says is not repeated here. */
export interface Violation {
  readonly message: string;
  readonly remedy?: Remedy;
  readonly expected?: readonly string[];
  readonly observed?: readonly string[];
  readonly evidence?: readonly Evidence[];
  /** Other places that bear on it, such as the line of the repository's own PTR record. */
  readonly related?: readonly SourceLocation[];
  /** Only where the rule itself grades cases; otherwise the rule's severity holds. */
  readonly severity?: Severity;
  /** Only for rules over the whole run, which have no pair to take these from. */
  readonly location?: SourceLocation;
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
  /** Addresses that the repository declares for the name. */
  addressesOf(name: DomainName): readonly IpAddress[];
  readonly now: Date;
}

/** Facts about the whole run, for rules that no single pair can answer. */
export interface Run {
  readonly pairs: number;
  readonly files: readonly string[];
}

/** Judges what the repository says, without the DNS. */
export interface DeclarationRule extends RuleText {
  readonly on: 'declaration';
  check(declaration: Expectation | Defect, context: RuleContext): readonly Violation[];
}

/** Judges a pair against what was observed. Pure and synchronous; rules match disjoint answers. */
export interface ObservationRule extends RuleText {
  readonly on: 'observation';
  check(observation: Observation, context: RuleContext): readonly Violation[];
}

export interface RunRule extends RuleText {
  readonly on: 'run';
  check(run: Run, context: RuleContext): readonly Violation[];
}

export type Rule = DeclarationRule | ObservationRule | RunRule;
