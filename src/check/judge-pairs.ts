import type { Config } from '../config/config.ts';
import { observe } from '../dns/observe.ts';
import type { Observation } from '../model/evidence.ts';
import type { Expectation, Skip } from '../model/expectation.ts';
import type { Finding, Result, State, Suppressed } from '../model/report.ts';
import type { RolloutStatus } from '../model/rollout.ts';
import type { OptionValues } from '../options.ts';
import type { ChangeReview } from '../review/change-review.ts';
import { marker } from '../rollout/mark.ts';
import { createJudge, type Judge, type Judgement, type JudgePolicy } from '../rules/judge.ts';
import type { KnownFinding } from '../rules/known.ts';
import type { PolicyChange, RuleContext, Run } from '../rules/rule.ts';
import { reaches } from '../rules/verdict.ts';
import type { Declared } from '../sources/declared.ts';
import type { Expected } from '../sources/expect.ts';
import type { ReadableFile } from '../sources/read.ts';
import { askingOf, unseenRegionNotes, withDeclared } from './asking.ts';
import { type Aside, createFeed } from './feed.ts';
import { holdYoungGeneration } from './heap.ts';
import { type OpenedResolver, openResolver } from './open-resolver.ts';
import type { Share } from './share.ts';
import { createSkipLedger, type SkipLedger } from './skip-ledger.ts';
import { type Patience, patiently } from './wait.ts';
import type { HealthWatch } from './watch-health.ts';

/** What a run may need of the program around it. */
export interface Surroundings {
  /** Takes lines about what is waited for; foreign text is in them. */
  readonly say?: (line: string) => void;
  /** Ends asking and waiting: what was judged until then is what the report has. */
  readonly signal?: AbortSignal;
  /** Told at the end of each stage. */
  readonly lap?: (stage: string) => void;
}

/** Everything that judging the pairs needs. */
export interface Gathering {
  readonly readable: readonly ReadableFile[];
  readonly declared: Declared;
  readonly options: OptionValues;
  /** The configuration whose policy holds. */
  readonly policy: Config | undefined;
  readonly now: Date;
  /** Undefined offline, and where there is nothing to ask. */
  readonly opened: OpenedResolver | undefined;
  readonly review: ChangeReview | undefined;
  readonly scope: 'changed' | 'all';
  /** What is judged, in the order of declaration. */
  readonly pairs: Iterable<Expected>;
  /** Undefined where there is nothing to judge. */
  readonly health: HealthWatch | undefined;
  readonly rollout: RolloutStatus | undefined;
  readonly baseAddressesOf: Declared['addressesOf'] | undefined;
  /** What the baseline lists; undefined without one. */
  readonly known: readonly KnownFinding[] | undefined;
  readonly policyChanges: readonly PolicyChange[];
  /** False where files were named in place of what the configuration lists. */
  readonly whole: boolean;
  /** Undefined where all pairs are judged here. */
  readonly share: Share | undefined;
}

/** What judging the pairs came to. */
export interface Judged {
  readonly findings: Finding[];
  /** Findings on pairs that the change removes; their places are in the base. */
  readonly gone: Finding[];
  readonly suppressed: Suppressed[];
  readonly skipped: SkipLedger;
  readonly counts: Record<State, number>;
  /** Declarations that could not become pairs. */
  defects: number;
  /** Pairs that are ready and whose PTR nobody looked up. */
  unseenReverse: number;
  /** Pairs whose turn did not come before the run was stopped. */
  unjudged: number;
  /** False where there was no time to count all of these. */
  isCounted: boolean;
}

/** The same, and the run as a whole. */
export interface JudgedRun extends Judged {
  /** Findings about the run as a whole; none from a shard, which does not see it. */
  readonly ofRun: readonly Finding[];
  readonly run: Run;
  /** Sentences: regions whose forward was not asked, because nobody said from where they are seen. */
  readonly unseenRegions: readonly string[];
}

/**
 * Asks about every pair and judges it, then the run as a whole.
 * @throws {SourceError} when a file cannot be read after all.
 */
export async function judgePairs(
  gathering: Gathering,
  onResult: (result: Result) => void,
  onProgress: (pairsDone: number) => void,
  surroundings: Surroundings,
): Promise<JudgedRun> {
  const { readable, declared, opened, review, scope, rollout, share, health, whole } = gathering;
  const { signal } = surroundings;
  const judged: Judged = {
    findings: [],
    gone: [],
    suppressed: [],
    skipped: createSkipLedger(),
    counts: countsOf(),
    defects: 0,
    unseenReverse: 0,
    unjudged: 0,
    isCounted: true,
  };
  const judge = createJudge(policyOf(gathering), contextOf(gathering));
  const feed = createFeed(gathering.pairs, {
    share,
    mark: rollout === undefined ? undefined : marker(rollout),
    takeAside: (aside, position) => settle(aside, position, judge, judged),
    passOver: (pair, position) => passOver(pair, position, judged),
  });
  const inBothWorlds = (observation: Observation) => {
    const known = withDeclared(observation, declared);
    return review?.withReverseChange(known) ?? known;
  };
  const stream =
    opened === undefined
      ? unasked(feed.pairs, signal)
      : observe(feed.pairs, opened.resolver, {
          ...askingOf(gathering, contextOf(gathering), opened, inBothWorlds),
          signal,
        });
  const settledStream =
    opened === undefined || gathering.options.wait === 0
      ? stream
      : patiently(stream, patienceOf(gathering, inBothWorlds, surroundings));
  let done = 0;
  let batches = 0;
  for await (const batch of settledStream) {
    if (++batches % BATCHES_A_LOOK === 0) holdYoungGeneration();
    for (const observation of batch) {
      const position = feed.arrived(observation.expectation);
      const judgement = judge.judgeObservation(withHealth(inBothWorlds(observation), health));
      const { result, skip } = judgement;
      const isGone = observation.expectation.change === 'removed';
      keep(judgement, position, isGone ? judged.gone : judged.findings, judged.suppressed);
      if (skip !== null) judged.skipped.add(placed(skip, position));
      if (result === null) continue;
      judged.counts[result.state]++;
      if (result.state === 'ready' && (result.basis === 'declared' || result.requires === 'forward'))
        judged.unseenReverse++;
      onResult(placed(result, position));
      done++;
    }
    onProgress(done);
  }
  if (signal?.aborted !== true) feed.end();
  else judged.isCounted = feed.abandon(timeFor(MOST_MS_TO_COUNT));
  const run = judge.runOf({
    // Those whose turn did not come are no reason to say that there was nothing to check.
    pairs: done - judged.counts.skipped + judged.unjudged,
    skipped: judged.counts.skipped,
    defects: judged.defects,
    files: readable.map(({ path }) => path),
    scope,
    whole: whole && judged.unjudged === 0,
    policyChanges: gathering.policyChanges,
  });
  return {
    ...judged,
    run,
    ofRun: share === undefined ? judge.judgeRun(run).findings : [],
    unseenRegions: opened === undefined ? [] : unseenRegionNotes(feed.regions, gathering.policy),
  };
}

/** Batches between two looks at the heap. */
const BATCHES_A_LOOK = 16;

/** Who stops a run gives it some seconds: a runner ten in all, of which the report needs the most. */
const MOST_MS_TO_COUNT = 3_000;

/** True until the time is over. The clock is looked at now and then. */
function timeFor(ms: number): () => boolean {
  const end = performance.now() + ms;
  let calls = 0;
  return () => ++calls % 1024 !== 0 || performance.now() < end;
}

/** The same thing with its place, in the run of a shard. */
function placed<T extends object>(thing: T, position: number | undefined): T {
  return position === undefined ? thing : { ...thing, position };
}

/** A pair whose turn did not come is not judged, and not lost. */
function passOver(
  { name, address, location, change }: Expectation,
  position: number | undefined,
  judged: Judged,
): void {
  judged.unjudged++;
  const skip: Skip = {
    reason: 'interrupted',
    detail: `the run was stopped before ${change === 'removed' ? 'what the change removes' : 'this pair'} was judged`,
    ...{ name, address, location },
  };
  judged.skipped.add(placed(skip, position));
}

/** Rules whose findings time can mend: somebody publishes the record, a server comes back. */
const WAITED_FOR: readonly string[] = ['ptr-missing', 'ptr-pending', 'forward-missing', 'lookup-failed'];

function patienceOf(
  gathering: Gathering,
  inBothWorlds: (observation: Observation) => Observation,
  { say = () => {}, signal }: Surroundings,
): Patience {
  const { options } = gathering;
  // Not the judge of the run: that one judges what the waiting comes to, and remembers what it reported.
  const judge = createJudge(policyOf(gathering), contextOf(gathering));
  return {
    forMs: options.wait,
    ...{ say, signal },
    waitsFor(observation) {
      const { findings } = judge.judgeObservation(inBothWorlds(observation));
      const blocking = findings.filter((one) => one.gating && reaches(one.severity, options['fail-on']));
      return blocking.length > 0 && blocking.every(({ rule }) => WAITED_FOR.includes(rule));
    },
    async *ask(expectations) {
      const opened = await openResolver(options);
      try {
        const asking = askingOf(gathering, contextOf(gathering), opened, inBothWorlds);
        yield* observe(expectations, opened.resolver, { ...asking, signal });
      } finally {
        opened.resolver.close();
      }
    },
  };
}

function policyOf({ options, policy, known, scope }: Gathering): JudgePolicy {
  return {
    rules: options.rules ?? new Map(),
    ignore: policy?.ignore ?? [],
    ...(known === undefined ? {} : { known }),
    scope,
  };
}

function settle(aside: Aside, position: number | undefined, judge: Judge, judged: Judged): void {
  if (aside.kind === 'skip') judged.skipped.add(placed(aside.skip, position));
  else {
    judged.defects++;
    keep(judge.judgeDeclaration(aside.defect), position, judged.findings, judged.suppressed);
  }
}

function keep(
  judgement: Judgement,
  position: number | undefined,
  findings: Finding[],
  suppressed: Suppressed[],
): void {
  for (const finding of judgement.findings) findings.push(placed(finding, position));
  for (const one of judgement.suppressed)
    suppressed.push(position === undefined ? one : { ...one, finding: placed(one.finding, position) });
}

const BATCH = 512;

/** Offline, a pair is observed in the declared zones alone. */
async function* unasked(
  pairs: Iterable<Expectation>,
  signal: AbortSignal | undefined,
): AsyncIterable<readonly Observation[]> {
  let batch: Observation[] = [];
  for (const expectation of pairs) {
    if (batch.push({ expectation }) < BATCH) continue;
    yield batch;
    batch = [];
    // Nothing here waits for anything, and signals and progress need their turn too.
    await new Promise(setImmediate);
    if (signal?.aborted === true) return;
  }
  if (batch.length > 0) yield batch;
}

function withHealth(observation: Observation, watch: HealthWatch | undefined): Observation {
  const health = watch?.of(observation.expectation);
  return health === undefined ? observation : { ...observation, health };
}

function contextOf({ options, declared, now, baseAddressesOf }: Gathering): RuleContext {
  return {
    stage: options.stage,
    offline: options.offline,
    networks: options.networks ?? [],
    namesOf: declared.namesOf,
    isExpected: declared.isExpected,
    addressesOf: declared.addressesOf,
    ...(baseAddressesOf === undefined ? {} : { baseAddressesOf }),
    exists: declared.exists,
    hasReverseZone: declared.hasReverseZone,
    classlessZoneOf: declared.classlessZoneOf,
    now,
  };
}

function countsOf(): Record<State, number> {
  return { verified: 0, ready: 0, pending: 0, failed: 0, unverified: 0, skipped: 0 };
}
