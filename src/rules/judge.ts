import type { Observation } from '../model/evidence.ts';
import type { Change, Defect, Expectation, Skip } from '../model/expectation.ts';
import type { IgnoreComment } from '../model/record.ts';
import type { Finding, Result, Severity, SeverityLevel, State, Suppressed } from '../model/report.ts';
import { ignoresOf, type Subject } from './ignores.ts';
import { RULES, ruleById } from './index.ts';
import { judgedAhead } from './judged-ahead.ts';
import { type KnownFinding, knownOf } from './known.ts';
import { keepNothing } from './last-kept.ts';
import { removedSkipOf, resultOf, settledState, skipOf } from './result.ts';
import type { Ignore, ObservationRule, Rule, RuleContext, Run, Violation } from './rule.ts';

/** What the policy says about findings, as opposed to what it says about pairs. */
export interface JudgePolicy {
  readonly rules: ReadonlyMap<string, SeverityLevel>;
  readonly ignore: readonly Ignore[];
  /** Findings that the baseline lists: notices that never gate. Absent without a baseline. */
  readonly known?: readonly KnownFinding[];
  /** `changed`: findings on pairs that the change leaves alone are notices and never gate. */
  readonly scope: 'changed' | 'all';
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

interface PairJudgement extends Judgement {
  /** How the pair stands; null for a pair that the change removes. */
  readonly result: Result | null;
  /** Set where the pair could not be judged, and in part for a removed pair. */
  readonly skip: Skip | null;
}

/** Judges one run. It remembers what was reported once, and which ignores were of use. */
export interface Judge {
  judgeObservation(observation: Observation): PairJudgement;
  judgeDeclaration(defect: Defect): Judgement;
  /** The run as a whole: what is counted elsewhere, and what became of the ignores and of the baseline so far. */
  runOf(facts: Omit<Run, 'ignores' | 'known'>): Run;
  /** Called last. */
  judgeRun(run: Run): Judgement;
}

const isObservationRule = (rule: Rule): rule is ObservationRule => rule.on === 'observation';
const PRESENT = RULES.filter(isObservationRule).filter((rule) => rule.removed !== true);
const REMOVED = RULES.filter(isObservationRule).filter((rule) => rule.removed === true);
const EMPTY: readonly never[] = Object.freeze([]);

export function createJudge(policy: JudgePolicy, facts: RuleContext): Judge {
  const context: RuleContext = { ...facts, kept: keepNothing() };
  const ignores = ignoresOf(policy.ignore, context.now, policy.scope, (id) => ruleById(id) !== undefined);
  const known = knownOf(policy.known ?? EMPTY, (rule) => policy.rules.get(rule) === 'off');
  const reported = new Set<string>();
  const gates = (change: Change | null | undefined) => policy.scope === 'all' || change !== 'unchanged';

  function judgeObservation(observation: Observation): PairJudgement {
    const { expectation } = observation;
    if (expectation.leftOut !== undefined) return unjudged(observation, expectation.leftOut);
    const removed = expectation.change === 'removed';
    let sheet: Sheet | undefined;
    let state: State | undefined;
    let isUnseen = false;
    for (const rule of removed ? REMOVED : PRESENT) {
      const violations = rule.check(observation, context);
      if (violations.length === 0) continue;
      sheet ??= { findings: [], suppressed: [] };
      isUnseen ||= rule.id === 'lookup-failed';
      for (const violation of violations) {
        state = graver(state, rule, violation);
        admit(sheet, rule, judgedAhead(rule, violation, expectation), expectation, gates(expectation.change));
      }
    }
    let skip: Skip | undefined;
    if (removed) skip = removedSkipOf(observation, context);
    else if (state === undefined) {
      skip = skipOf(observation, context);
      state = skip === undefined ? settledState(observation) : 'skipped';
    }
    if (isUnseen || state === 'skipped') known.noteUndecided(expectation);
    if (expectation.ignores !== undefined || state === 'unverified' || state === 'skipped')
      ignores.note(expectation, state === 'unverified' || state === 'skipped');
    return {
      result: removed ? null : resultOf(observation, state!),
      findings: sheet?.findings ?? EMPTY,
      suppressed: sheet?.suppressed ?? EMPTY,
      skip: skip ?? null,
    };
  }

  function unjudged(observation: Observation, why: NonNullable<Expectation['leftOut']>): PairJudgement {
    const { expectation } = observation;
    ignores.note(expectation, true);
    known.noteUndecided(expectation);
    const { name, address, location, change } = expectation;
    return {
      result: change === 'removed' ? null : resultOf(observation, 'skipped'),
      findings: EMPTY,
      suppressed: EMPTY,
      skip: { ...why, name, address, location },
    };
  }

  function judgeDeclaration(defect: Defect): Judgement {
    const sheet: Sheet = { findings: [], suppressed: [] };
    const rule = ruleById(defect.kind)!;
    const violations =
      rule.on === 'declaration'
        ? rule.check(defect, context)
        : rule.on === 'observation'
          ? (rule.checkDefect?.(defect, context) ?? EMPTY)
          : EMPTY;
    for (const violation of violations) admit(sheet, rule, violation, defect, gates(defect.change));
    return sheet;
  }

  function runOf(facts: Omit<Run, 'ignores' | 'known'>): Run {
    return {
      ...facts,
      ignores: ignores.uses(),
      ...(policy.known === undefined ? {} : { known: known.uses() }),
    };
  }

  function judgeRun(run: Run): Judgement {
    const sheet: Sheet = { findings: [], suppressed: [] };
    for (const rule of RULES) {
      if (rule.on !== 'run') continue;
      for (const violation of rule.check(run, context))
        admit(sheet, rule, violation, undefined, violation.gating ?? true);
    }
    return sheet;
  }

  /** Turns a violation into a finding, or into a suppressed one, or into nothing where the policy switches the rule off. */
  function admit(
    sheet: Sheet,
    rule: Rule,
    violation: Violation,
    subject: (Subject & { readonly region?: string }) | undefined,
    gating: boolean,
  ): void {
    const severity = severityOf(rule, violation, policy, gating);
    if (severity === 'off') return;
    // A pair that the change touches reports again what an untouched one could only mention.
    const key = violation.once === undefined ? undefined : onceKey(gating, rule, violation.once);
    if (key !== undefined && reported.has(key)) return;
    const finding: Finding = {
      rule: rule.id,
      severity,
      message: violation.message,
      remedy: violation.remedy === undefined ? { text: rule.remedy } : violation.remedy,
      location: violation.location ?? subject?.location ?? null,
      related: violation.related ?? EMPTY,
      name: violation.name ?? subject?.name ?? null,
      address: violation.address ?? subject?.address ?? null,
      region: subject?.region ?? null,
      expected: violation.expected ?? EMPTY,
      observed: violation.observed ?? EMPTY,
      evidence: violation.evidence ?? EMPTY,
      gating,
      ...(key === undefined ? {} : { once: key }),
    };
    const by = subject && ignores.suppressing(rule.id, subject);
    const isKnown = subject !== undefined && known.recognises(finding);
    // What one pair may hide stands for all that share it, and the next of them tells it.
    if (key !== undefined && by === undefined && !isKnown) reported.add(key);
    if (by !== undefined) sheet.suppressed.push(suppressedBy(by, finding));
    else
      sheet.findings.push(isKnown ? { ...finding, severity: 'notice', gating: false, known: true } : finding);
  }

  return { judgeObservation, judgeDeclaration, runOf, judgeRun };
}

function onceKey(gating: boolean, rule: Rule, about: string): string {
  return `${gating} ${rule.id} ${about}`;
}

interface Sheet {
  readonly findings: Finding[];
  readonly suppressed: Suppressed[];
}

/**
 * The state that the evidence gives the pair, before the policy has its say about severities, ignores and scope:
 * failed > unverified > pending.
 */
function graver(state: State | undefined, rule: Rule, violation: Violation): State | undefined {
  if (rule.id === 'lookup-failed') return state === 'failed' ? state : 'unverified';
  if (rule.id === 'ptr-pending') return state ?? 'pending';
  return (violation.severity ?? rule.severity) === 'error' ? 'failed' : state;
}

function severityOf(rule: Rule, violation: Violation, policy: JudgePolicy, gating: boolean): SeverityLevel {
  const own: Severity = violation.severity ?? rule.severity;
  // A failed lookup is silence, and silence must not become consent by a setting.
  const level = rule.id === 'lookup-failed' ? own : (policy.rules.get(rule.id) ?? own);
  return gating || level === 'off' ? level : 'notice';
}

function suppressedBy(by: Ignore | IgnoreComment, finding: Finding): Suppressed {
  return { finding, reason: by.reason, until: by.until ?? null, by: by.location ?? null };
}
