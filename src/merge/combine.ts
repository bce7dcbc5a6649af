import { CannotRun } from '../cannot-run.ts';
import { createSkipLedger } from '../check/skip-ledger.ts';
import type { Skip } from '../model/expectation.ts';
import type { ServiceHealth } from '../model/health.ts';
import {
  type Coverage,
  type Finding,
  type Result,
  STATES,
  type State,
  type Summary,
  type Suppressed,
} from '../model/report.ts';
import type { RolloutStatus } from '../model/rollout.ts';
import { byPlace } from '../rules/ignores.ts';
import { createJudge } from '../rules/judge.ts';
import type { KnownUse } from '../rules/known.ts';
import type { IgnoreUse, RuleContext, Run } from '../rules/rule.ts';
import { isNothing, verdictOf } from '../rules/verdict.ts';
import { type ExpectedCommit, requireOneRun } from './agreement.ts';
import type { ShardReport } from './read-report.ts';

/** The report of the whole run, whose results stream. */
export interface Combined {
  readonly summary: Summary;
  /** In the order of declaration. */
  results(): Iterable<Result>;
}

/**
 * Makes of the reports of all shards the report that one run would have made.
 * @throws {CannotRun} where they are not all shards of one run, each once and each whole, and of the expected commit where there is one.
 */
export function combine(given: readonly ShardReport[], expected?: ExpectedCommit): Combined {
  requireOneRun(given, expected);
  const reports = [...given].sort((a, b) => a.summary.shard.index - b.summary.shard.index);
  const parts = reports.map(({ summary }) => summary);
  const [{ shard, coverage, rollout }] = parts as [(typeof parts)[0]];
  const { findings, suppressed } = onceEach(parts);
  const run = combinedRun(parts.map((part) => part.shard.run as Run));
  const ofRun = judgedRun(run, shard, coverage);
  const { verdict, exitCode } = verdictOf([...findings, ...ofRun], shard.failOn);
  const nothing = isNothing(run);
  const health = combinedHealth(parts.flatMap((part) => part.shard.health ?? []));
  return {
    summary: {
      version: 1,
      verdict: nothing ? 'fail' : verdict,
      exitCode: nothing ? 2 : exitCode,
      counts: Object.fromEntries(
        STATES.map((state) => [state, sum(parts, ({ counts }) => counts[state])]),
      ) as Record<State, number>,
      findings: [...findings, ...ofRun],
      suppressed,
      skipped: firstOfEachReason(parts.flatMap(({ skipped }) => skipped)),
      coverage: combinedCoverage(parts.map((part) => part.coverage)),
      ...(rollout === undefined ? {} : { rollout: latest(reports) }),
      ...(health.length === 0 ? {} : { health }),
    },
    results: () => inOrder(reports),
  };
}

type Part = ShardReport['summary'];

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

interface Placed {
  readonly position?: number;
}

function byPosition(a: Placed, b: Placed): number {
  return a.position! - b.position!;
}

function unplaced<T extends Placed>({ position: _, ...thing }: T): Omit<T, 'position'> {
  return thing;
}

/** What many pairs share is reported for the first of them, whichever shard had it, suppressed or not. */
function onceEach(parts: readonly Part[]): { findings: Finding[]; suppressed: Suppressed[] } {
  const all = parts
    .flatMap(({ findings, suppressed }) => [
      ...findings.map((finding) => ({ finding, suppressed: undefined })),
      ...suppressed.map((one) => ({ finding: one.finding, suppressed: one })),
    ])
    .sort((a, b) => byPosition(a.finding, b.finding));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const one of all) {
    const { once } = one.finding;
    if (once !== undefined) {
      if (seen.has(once)) continue;
      seen.add(once);
    }
    if (one.suppressed === undefined) findings.push(unplaced(one.finding));
    else suppressed.push({ ...one.suppressed, finding: unplaced(one.finding) });
  }
  return { findings, suppressed };
}

function firstOfEachReason(skips: readonly Skip[]): readonly Skip[] {
  const ledger = createSkipLedger();
  for (const skip of [...skips].sort(byPosition)) ledger.add(unplaced(skip));
  return ledger.listed;
}

/** The next of all reports is the least of their next ones: there are few shards, and a heap would not be faster. */
function* inOrder(reports: readonly ShardReport[]): Iterable<Result> {
  const rests = reports.map((report) => report.results()[Symbol.iterator]());
  const heads = rests.map((rest) => rest.next());
  let last: { readonly index: number; readonly result: Result } | undefined;
  for (;;) {
    let least: typeof last;
    for (const [index, head] of heads.entries()) {
      if (head.done === true) continue;
      const result: Result = head.value;
      if (least === undefined || byPosition(result, least.result) < 0) least = { index, result };
    }
    if (least === undefined) return;
    if (last !== undefined && byPosition(last.result, least.result) === 0)
      throw new CannotRun(
        `${reports[least.index]!.path}: it and ${reports[last.index]!.path} took care of the same pair. Run all shards again`,
      );
    yield unplaced(least.result);
    last = least;
    heads[least.index] = rests[least.index]!.next();
  }
}

/** Rules over the whole run look at nothing that is declared: the shards noted what they need. */
function judgedRun(run: Run, { rules }: Part['shard'], { offline }: Coverage): readonly Finding[] {
  const context: RuleContext = {
    stage: 'published',
    offline,
    networks: [],
    namesOf: () => [],
    addressesOf: () => [],
    exists: () => false,
    hasReverseZone: () => false,
    now: new Date(),
  };
  const policy = { rules: new Map(Object.entries(rules)), ignore: [], scope: run.scope };
  return createJudge(policy, context).judgeRun(run).findings;
}

function combinedRun(runs: readonly Run[]): Run {
  const [first] = runs as [Run];
  const known = runs.flatMap((run) => (run.known === undefined ? [] : [run.known]));
  return {
    ...first,
    pairs: sum(runs, ({ pairs }) => pairs),
    skipped: sum(runs, ({ skipped }) => skipped),
    defects: sum(runs, ({ defects }) => defects),
    ignores: combinedIgnores(runs),
    ...(known.length === 0 ? {} : { known: combinedKnown(known) }),
  };
}

/** Entries of the policy are known to all shards, in its order; a comment only to those that judge its pairs. */
function combinedIgnores(runs: readonly Run[]): readonly IgnoreUse[] {
  const uses = new Map<string, IgnoreUse>();
  for (const use of runs.flatMap(({ ignores }) => ignores)) {
    const key = JSON.stringify({ ...use.ignore, added: undefined });
    const other = uses.get(key);
    uses.set(key, other === undefined ? use : eitherOf(other, use));
  }
  const [entries, comments] = [false, true].map((isComment) =>
    [...uses.values()].filter(({ ignore }) => 'rules' in ignore === isComment),
  ) as [IgnoreUse[], IgnoreUse[]];
  return [...entries, ...comments.sort(byPlace)];
}

function eitherOf(a: IgnoreUse, b: IgnoreUse): IgnoreUse {
  return {
    ...a,
    expired: a.expired || b.expired,
    unapproved: a.unapproved || b.unapproved,
    used: a.used || b.used,
    undecided: a.undecided || b.undecided,
    gating: a.gating || b.gating,
  };
}

/** Every shard has the whole baseline. What one shard could not decide, another may have seen. */
function combinedKnown(lists: readonly (readonly KnownUse[])[]): readonly KnownUse[] {
  return lists[0]!.map((entry, i) => ({
    ...entry,
    occurred: lists.some((list) => list[i]?.occurred === true),
    undecided: lists.some((list) => list[i]?.undecided === true),
  }));
}

function combinedCoverage(parts: readonly Coverage[]): Coverage {
  const [first] = parts as [Coverage];
  const skipped: Record<string, number> = {};
  for (const part of parts)
    for (const [reason, number] of Object.entries(part.skipped ?? {}))
      skipped[reason] = (skipped[reason] ?? 0) + number;
  const unseenReverse = sum(parts, (part) => part.unseenReverse ?? 0);
  return {
    offline: first.offline,
    servers: [...new Set(parts.flatMap(({ servers }) => servers))],
    questions: sum(parts, ({ questions }) => questions),
    sent: sum(parts, ({ sent }) => sent),
    retries: sum(parts, ({ retries }) => retries),
    files: first.files,
    pairs: sum(parts, ({ pairs }) => pairs),
    ...(unseenReverse === 0 ? {} : { unseenReverse }),
    ...(Object.keys(skipped).length === 0 ? {} : { skipped }),
    notes: [...new Set(parts.flatMap(({ notes }) => notes))],
    // They ran side by side.
    durationMs: Math.max(...parts.map(({ durationMs }) => durationMs)),
  };
}

/** The shards looked at the clock one after the other; what they saw has to be the same. */
function latest(reports: readonly ShardReport[]): RolloutStatus {
  const statusOf = ({ summary }: ShardReport) => summary.rollout!;
  const stateOf = (report: ShardReport) =>
    statusOf(report)
      .regions.map(({ state }) => state)
      .join();
  const [first] = reports as [ShardReport];
  const other = reports.find((report) => stateOf(report) !== stateOf(first));
  if (other !== undefined)
    throw new CannotRun(
      `${other.path}: a region came to its date while the shards ran, between this one and ${first.path}. Run them again, or give all of them the same --at`,
    );
  return reports.map(statusOf).reduce((last, status) => (status.at > last.at ? status : last));
}

/** A service that several shards measured is reported as the first of them saw it. */
function combinedHealth(services: readonly ServiceHealth[]): readonly ServiceHealth[] {
  const known = new Map<string, ServiceHealth>();
  for (const service of services) {
    const { name, region, family, port } = service;
    const key = JSON.stringify([name, region, family, port]);
    if (!known.has(key)) known.set(key, service);
  }
  return [...known.values()];
}
