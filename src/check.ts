import { baselineText, loadBaseline } from './baseline.ts';
import { CannotRun } from './cannot-run.ts';
import { type Config, policyLayer, readConfig } from './config/config.ts';
import { findInput } from './config/path.ts';
import { type ObserveOptions, observe } from './dns/observe.ts';
import type { Resolver } from './dns/resolver.ts';
import { type HealthWatch, healthOfCheck } from './health.ts';
import type { DomainName } from './model/domain-name.ts';
import type { Observation, Vantage } from './model/evidence.ts';
import type { Expectation, RegionName } from './model/expectation.ts';
import { addressTypeOf, formatNetwork } from './model/ip-address.ts';
import type { Coverage, Finding, Result, State, Summary, Suppressed } from './model/report.ts';
import { STATES } from './model/report.ts';
import { reverseNameOf } from './model/reverse-name.ts';
import type { RolloutStatus } from './model/rollout.ts';
import { specialPurposeOf } from './model/special-purpose.ts';
import { type OpenedResolver, openResolver } from './open-resolver.ts';
import { type OptionLayer, type OptionValues, settleOptions } from './options.ts';
import { withExcerpts } from './repository/excerpts.ts';
import type { Tree } from './repository/tree.ts';
import type { Base } from './review/base.ts';
import { type ChangeReview, reviewChange, stillThere } from './review/change-review.ts';
import { policyChanges } from './review/policy-changes.ts';
import { marker } from './rollout/mark.ts';
import { schedule } from './rollout/schedule.ts';
import { couldBeStale } from './rules/could-be-stale.ts';
import { RULES, ruleById } from './rules/index.ts';
import { createJudge, type Judge, type Judgement, type JudgePolicy } from './rules/judge.ts';
import type { KnownFinding, KnownUse } from './rules/known.ts';
import type { PolicyChange, RuleContext } from './rules/rule.ts';
import { reaches, verdictOf } from './rules/verdict.ts';
import { createSkipLedger, type SkipLedger } from './skip-ledger.ts';
import { type Declared, declare } from './sources/declared.ts';
import { type Expected, expectations } from './sources/expect.ts';
import { type ReadableFile, type RecordsEntry, read } from './sources/read.ts';
import { SourceError } from './sources/source.ts';
import { suggest } from './suggest.ts';
import { type Patience, patiently } from './wait.ts';
import { declaredLookup } from './zones/declared-lookup.ts';

export interface CheckRequest {
  readonly tree: Tree;
  /** Files that replace the `records:` of the configuration. */
  readonly files: readonly string[];
  /** What the command line or the workflow says; it wins over the configuration. */
  readonly flags: OptionLayer;
  readonly now: Date;
  /** What the change under review started from; undefined where there is nothing to compare with. */
  readonly base?: Base | undefined;
}

/** What a run may need of the program around it. */
export interface Surroundings {
  /** Takes lines about what is waited for; foreign text is in them. */
  readonly say?: (line: string) => void;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
  /** Told at the end of each stage. */
  readonly lap?: (stage: string) => void;
}

/** A check whose options are settled and whose files are known. */
export interface Check {
  readonly options: OptionValues;
  /** How the rollout stands; undefined where none is configured. */
  readonly rollout: RolloutStatus | undefined;
  /**
   * Reads, asks and judges. Results pass in the order of declaration; the rest is the summary.
   * @throws {CannotRun} when a file cannot be read.
   */
  run(
    onResult: (result: Result) => void,
    onProgress?: (pairsDone: number) => void,
    surroundings?: Surroundings,
  ): Promise<Summary>;
  /** The findings of the run, once it is done, as a file for `baseline`. */
  baselineText(): string;
}

/**
 * Settles the options and finds the files.
 * @throws {CannotRun} when there is no configuration, or something in it is wrong.
 */
export function prepareCheck(request: CheckRequest): Check {
  const { tree, files, flags, now, base } = request;
  const configPath = findInput(tree, flags.texts.get('config')?.at(-1), files);
  const config = configPath === undefined ? undefined : readConfig(tree, configPath);
  // The pairs are the head's, the policy is the base's: a change must not switch off its own gate.
  const policy = base?.config ?? config;
  const options = settled(flags, policy);
  refuseUnknownRules(policy === config ? options : settled(flags, config), config);
  const entries: RecordsEntry[] =
    files.length > 0 ? files.map((pattern) => ({ pattern })) : [...(config?.records ?? [])];
  if (config?.hasExpect === true) entries.unshift({ pattern: config.path, as: 'manifest' });
  const listed = orCannotRun(() => read(tree, entries));
  const unlisted = base === undefined ? [] : orCannotRun(() => stillThere(base, tree, listed));
  const readable = [...listed, ...unlisted];
  if (base !== undefined && options['write-baseline'] !== undefined)
    throw new CannotRun(
      `${flags.place('write-baseline')}: a baseline lists what every pair comes to, not a change. Run it without a base, for instance in a workflow on workflow_dispatch`,
    );
  const rollout = policy?.rollout && schedule(policy.rollout, options.at ?? now.getTime());
  let text = '';

  return {
    baselineText: () => text,
    options,
    rollout,
    async run(onResult, onProgress = () => {}, surroundings = {}) {
      const start = performance.now();
      const alone = orCannotRun(() => standAlone(readable, options, base !== undefined));
      const declared = orCannotRun(() => declare(alone ? [] : readable));
      const pairPolicy = { stage: options.stage, match: options.match, networks: options.networks };
      const review = base && orCannotRun(() => reviewChange(base, readable, declared, pairPolicy));
      const scope = base === undefined ? 'all' : (options.scope ?? 'changed');
      const quiet = review?.isRelevant === false && scope === 'changed';
      const asks = !options.offline && !quiet;
      surroundings.lap?.('reading the records');
      const baseline = await loadBaseline(options.baseline, tree, base);
      const opened = asks ? await openResolver(options) : undefined;
      const resolver = opened?.resolver;
      const listing = () => review?.marked() ?? expectations(readable, declared, pairPolicy);
      const pairs = quiet ? review.leftOut() : listing();
      try {
        const health = quiet
          ? undefined
          : await healthOfCheck({
              ...{ config, base, scope, offline: options.offline, env: process.env },
              pairs: listing,
            });
        const gathering: Gathering = {
          ...{ readable, declared, options, policy, now, opened, review, scope, pairs, health, rollout },
          baseAddressesOf: base?.declared.addressesOf,
          known: baseline.known,
          policyChanges: [
            ...(base?.configBefore && config ? policyChanges(base.configBefore, config) : []),
            ...baseline.changes,
          ],
          whole: files.length === 0 && !quiet,
        };
        const { findings, gone, suppressed, skipped, counts, nothing, known, unseenRegions } = await judgeAll(
          gathering,
          onResult,
          onProgress,
          surroundings,
        );
        surroundings.lap?.('asking and judging');
        text = baselineText(findings, known);
        const verdict = verdictOf([...findings, ...gone], options['fail-on']);
        const notes = [
          ...(base === undefined ? [] : notesOn(base, unlisted, quiet ? counts.skipped : undefined)),
          ...(alone ? [NOT_SOUGHT] : []),
          ...baseline.notes,
          ...(health?.notes ?? []),
          ...unseenRegions,
        ];
        return {
          version: 1,
          verdict: nothing ? 'fail' : verdict.verdict,
          exitCode: nothing ? 2 : verdict.exitCode,
          counts,
          findings: [...withExcerpts(findings, tree), ...(base ? withExcerpts(gone, base.tree) : [])],
          suppressed,
          skipped: skipped.listed,
          coverage: {
            ...coverageOf(resolver, options.offline, readable, counts, notes, performance.now() - start),
            ...(skipped.total === 0 ? {} : { skipped: skipped.numbers }),
          },
          ...(rollout === undefined ? {} : { rollout }),
          ...(health === undefined || health.services.length === 0 ? {} : { health: health.services }),
        };
      } finally {
        resolver?.close();
      }
    },
  };
}

interface Gathering {
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

interface Judged {
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

async function judgeAll(
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
      : observe(pairs(), opened.resolver, askingOf(gathering, opened, inBothWorlds));
  const settledStream =
    opened === undefined || gathering.options.wait === 0
      ? stream
      : patiently(stream, patienceOf(gathering, inBothWorlds, surroundings));
  try {
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
  } catch (error) {
    throw asCannotRun(error);
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
        yield* observe(expectations, opened.resolver, askingOf(gathering, opened, inBothWorlds));
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

/** Adds what the repository's own zones say about both directions. */
function withDeclared(observation: Observation, { zones }: Declared): Observation {
  const { name, address, view, leftOut, requires } = observation.expectation;
  if (zones.isEmpty || leftOut !== undefined) return observation;
  const forward = declaredLookup(zones, name, addressTypeOf(address), view);
  const reverse =
    requires === 'forward' ? undefined : declaredLookup(zones, reverseNameOf(address), 'PTR', view);
  if (forward === undefined && reverse === undefined) return observation;
  return {
    ...observation,
    declared: {
      ...(forward === undefined ? {} : { forward }),
      ...(reverse === undefined ? {} : { reverse }),
    },
  };
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

function askingOf(
  gathering: Gathering,
  { mayAskPrivate, confirm }: OpenedResolver,
  inBothWorlds: (observation: Observation) => Observation,
): ObserveOptions {
  const { policy, declared } = gathering;
  const { zones } = declared;
  const context = contextOf(gathering);
  return {
    // The public DNS knows nothing of such addresses, and need not hear of them; servers that were named do.
    mayAsk: ({ address, leftOut }: Expectation) =>
      leftOut === undefined && (mayAskPrivate || (specialPurposeOf(address)?.kind ?? 'global') === 'global'),
    ...(confirm === undefined
      ? {}
      : {
          secondOpinion: {
            lookup: confirm,
            isNeeded: (observation) => couldBeStale(inBothWorlds(observation), context),
          },
        }),
    alsoConfirm({ match, address, view }: Expectation) {
      if (match !== 'confirmed' || zones.isEmpty) return [];
      const answer = declaredLookup(zones, reverseNameOf(address), 'PTR', view)?.answer;
      return answer?.kind === 'rrset' ? (answer.targets as readonly DomainName[]) : [];
    },
    vantageOf: (name: string) => vantageOf(name, policy),
  };
}

/** Regions that a sentence names. */
const MOST_REGIONS = 20;

function unseenRegionNotes(regions: ReadonlySet<RegionName>, policy: Config | undefined): string[] {
  const unseen = [...regions].filter((region) => vantageOf(region, policy) === undefined);
  if (unseen.length === 0) return [];
  const more = unseen.length > MOST_REGIONS ? ` and ${unseen.length - MOST_REGIONS} more` : '';
  return [
    `Not asked for the addresses that clients see in ${unseen.slice(0, MOST_REGIONS).join(', ')}${more}: no resolver: or subnet: under regions: says from where.`,
  ];
}

function vantageOf(name: string, config: Config | undefined): Vantage | undefined {
  const region = config?.regions.get(name);
  if (region?.resolver === undefined && region?.subnet === undefined) return undefined;
  return {
    region: name,
    ...(region.resolver === undefined ? {} : { resolver: region.resolver }),
    ...(region.subnet === undefined ? {} : { subnet: formatNetwork(region.subnet) }),
  };
}

/** True where each pair can be judged as it is read, so that nothing about the others has to be held. */
function standAlone(readable: readonly ReadableFile[], { match }: OptionValues, hasBase: boolean): boolean {
  return !hasBase && match === 'exact' && readable.length === 1 && readable[0]!.standsAlone?.() === true;
}

const NOT_SOUGHT =
  'Each pair was judged by itself as it was read (match: exact, one file): other names of its address, and whether a pair is declared twice, were not sought.';

/** What the report says about the base, and about what it changed. */
function notesOn(base: Base, unlisted: readonly ReadableFile[], leftOut: number | undefined): string[] {
  const paths = unlisted.map(({ path }) => path);
  return [
    leftOut === undefined
      ? `Compared with ${base.title}.`
      : `No pair ${leftOut === 0 ? 'is' : 'that is judged is'} added, altered or removed since ${base.title}: nothing had to be asked.`,
    ...base.notes,
    ...(paths.length === 0
      ? []
      : [
          `No longer listed, still there and still judged: ${paths.slice(0, 20).join(', ')}${paths.length > 20 ? ', ...' : ''}.`,
        ]),
  ];
}

function coverageOf(
  resolver: Resolver | undefined,
  offline: boolean,
  readable: readonly ReadableFile[],
  counts: Readonly<Record<State, number>>,
  notes: readonly string[],
  durationMs: number,
): Coverage {
  const statistics = resolver?.statistics;
  return {
    offline,
    servers: statistics?.servers ?? [],
    questions: statistics?.questions ?? 0,
    sent: statistics?.sent ?? 0,
    retries: statistics?.retries ?? 0,
    files: readable.length,
    pairs: STATES.reduce((sum, state) => sum + counts[state], 0),
    notes: [...notes, ...(statistics?.notes ?? [])],
    durationMs: Math.round(durationMs),
  };
}

function countsOf(): Record<State, number> {
  return { verified: 0, ready: 0, pending: 0, failed: 0, unverified: 0, skipped: 0 };
}

function settled(flags: OptionLayer, config: Config | undefined): OptionValues {
  const options = settleOptions(config === undefined ? [flags] : [flags, policyLayer(config)]);
  if (!options.ok) throw new CannotRun(options.problem);
  return options.value;
}

function refuseUnknownRules(options: OptionValues, config: Config | undefined): void {
  const ignored = (config?.ignore ?? []).map(({ rule, location: { path, line, column } }) => ({
    rule,
    place: `${path}:${line}:${column}: policy.ignore`,
  }));
  const levelled = [...(options.rules?.keys() ?? [])].map((rule) => ({ rule, place: 'rules' }));
  for (const { rule, place } of [...levelled, ...ignored]) {
    if (ruleById(rule) !== undefined) continue;
    throw new CannotRun(
      `${place}: there is no rule '${rule}'.${didYouMean(rule)} ptr-gate explain lists the rules`,
    );
  }
}

function didYouMean(rule: string): string {
  const near = suggest(
    rule,
    RULES.map(({ id }) => id),
  );
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

function orCannotRun<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asCannotRun(error);
  }
}

function asCannotRun(error: unknown): unknown {
  return error instanceof SourceError ? new CannotRun(error.message) : error;
}
