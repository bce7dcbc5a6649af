import { askingOf, unseenRegionNotes, withDeclared } from './asking.ts';
import type { Config } from './config/config.ts';
import { observe } from './dns/observe.ts';
import type { HealthWatch } from './health.ts';
import type { Observation } from './model/evidence.ts';
import type { Expectation, RegionName } from './model/expectation.ts';
import type { Finding, Result, State, Suppressed } from './model/report.ts';
import type { RolloutStatus } from './model/rollout.ts';
import { type OpenedResolver, openResolver } from './open-resolver.ts';
import type { OptionValues } from './options.ts';
import type { ChangeReview } from './review/change-review.ts';
import { marker } from './rollout/mark.ts';
import { createJudge, type Judge, type Judgement, type JudgePolicy } from './rules/judge.ts';
import type { KnownFinding, KnownUse } from './rules/known.ts';
import type { PolicyChange, RuleContext } from './rules/rule.ts';
import { reaches } from './rules/verdict.ts';
import { createSkipLedger, type SkipLedger } from './skip-ledger.ts';
import type { Declared } from './sources/declared.ts';
import type { Expected } from './sources/expect.ts';
import type { ReadableFile } from './sources/read.ts';
import { type Patience, patiently } from './wait.ts';

/** What a run may need of the program around it. */
export interface Surroundings {
  /** Takes lines about what is waited for; foreign text is in them. */
  readonly say?: (line: string) => void;
  /** Ends the waiting. */
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
  /** True where there was nothing to judge: neither a pair nor a defect. */
  nothing: boolean;
  /** What became of the baseline. */
  known: readonly KnownUse[];
  /** Sentences: regions whose forward was not asked, because nobody said from where they are seen. */
  unseenRegions: readonly string[];
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
): Promise<Judged> {
  const { readable, declared, opened, review, scope } = gathering;
  const judged: Judged = {
    findings: [],
    gone: [],
    suppressed: [],
    skipped: createSkipLedger(),
    counts: countsOf(),
    defects: 0,
    nothing: false,
    known: [],
    unseenRegions: [],
  };
  const judge = createJudge(policyOf(gathering), contextOf(gathering));
  let done = 0;

  const marked = gathering.rollout === undefined ? undefined : marker(gathering.rollout);
  const regions = new Set<RegionName>();

  function* pairs(): Iterable<Expectation> {
    for (const one of gathering.pairs) {
      if (one.kind !== 'expectation') {
        settle(one, judge, judged);
        continue;
      }
      if (one.expectation.region !== undefined) regions.add(one.expectation.region);
      yield marked === undefined ? one.expectation : marked(one.expectation);
    }
  }
  const inBothWorlds = (observation: Observation) => {
    const known = withDeclared(observation, declared);
    return review?.withReverseChange(known) ?? known;
  };
  const stream =
    opened === undefined
      ? unasked(pairs())
      : observe(pairs(), opened.resolver, askingOf(gathering, contextOf(gathering), opened, inBothWorlds));
  const settledStream =
    opened === undefined || gathering.options.wait === 0
      ? stream
      : patiently(stream, patienceOf(gathering, inBothWorlds, surroundings));
  for await (const batch of settledStream) {
    for (const observation of batch) {
      const judgement = judge.judgeObservation(withHealth(inBothWorlds(observation), gathering.health));
      const { result, skip } = judgement;
      const isGone = observation.expectation.change === 'removed';
      keep(judgement, isGone ? { ...judged, findings: judged.gone } : judged);
      if (skip !== null) judged.skipped.add(skip);
      if (result === null) continue;
      judged.counts[result.state]++;
      onResult(result);
      done++;
    }
    onProgress(done);
  }
  const pairsJudged = done - judged.counts.skipped;
  judged.nothing = pairsJudged === 0 && judged.defects === 0 && scope === 'all';
  keep(
    judge.judgeRun({
      pairs: pairsJudged,
      skipped: judged.skipped.total,
      defects: judged.defects,
      files: readable.map(({ path }) => path),
      scope,
      whole: gathering.whole,
      policyChanges: gathering.policyChanges,
    }),
    judged,
  );
  judged.known = judge.known();
  if (opened !== undefined) judged.unseenRegions = unseenRegionNotes(regions, gathering.policy);
  return judged;
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
        yield* observe(
          expectations,
          opened.resolver,
          askingOf(gathering, contextOf(gathering), opened, inBothWorlds),
        );
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

function settle(one: Exclude<Expected, { kind: 'expectation' }>, judge: Judge, judged: Judged): void {
  if (one.kind === 'skip') judged.skipped.add(one.skip);
  else {
    judged.defects++;
    keep(judge.judgeDeclaration(one.defect), judged);
  }
}

function keep({ findings, suppressed }: Judgement, judged: Judged): void {
  for (const finding of findings) judged.findings.push(finding);
  for (const one of suppressed) judged.suppressed.push(one);
}

const BATCH = 512;

/** Offline, a pair is observed in the declared zones alone. */
async function* unasked(pairs: Iterable<Expectation>): AsyncIterable<readonly Observation[]> {
  let batch: Observation[] = [];
  for (const expectation of pairs) {
    if (batch.push({ expectation }) < BATCH) continue;
    yield batch;
    batch = [];
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
    addressesOf: declared.addressesOf,
    ...(baseAddressesOf === undefined ? {} : { baseAddressesOf }),
    exists: declared.exists,
    hasReverseZone: declared.hasReverseZone,
    now,
  };
}

function countsOf(): Record<State, number> {
  return { verified: 0, ready: 0, pending: 0, failed: 0, unverified: 0, skipped: 0 };
}
