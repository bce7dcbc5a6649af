import { CannotRun } from './cannot-run.ts';
import type { Baseline } from './check/baseline.ts';
import { NOT_SOUGHT, notesOn } from './check/coverage.ts';
import { healthOfCheck } from './check/health.ts';
import { holdOldGeneration, holdYoungGeneration } from './check/heap.ts';
import { type Gathering, judgePairs, type Surroundings } from './check/judge-pairs.ts';
import { openResolver } from './check/open-resolver.ts';
import { orStopped } from './check/or-stopped.ts';
import { notesOnLevels, refuseUnknownRules } from './check/rule-settings.ts';
import { summaryOf } from './check/summary.ts';
import type { Config } from './config/config.ts';
import { findInput } from './config/path.ts';
import { policyLayer } from './config/policy-layer.ts';
import type { Finding, Result, Summary } from './model/report.ts';
import type { RolloutStatus } from './model/rollout.ts';
import { type OptionLayer, type OptionValues, settleOptions } from './options.ts';
import { type Tree, TreeError } from './repository/tree.ts';
import type { Base } from './review/base.ts';
import { firstPolicy } from './review/first-policy.ts';
import { schedule } from './rollout/schedule.ts';
import type { KnownUse } from './rules/known.ts';
import type { PolicyChange } from './rules/rule.ts';
import { declare } from './sources/declared.ts';
import { expectations } from './sources/expect.ts';
import { entriesForFiles, type ReadableFile, type RecordsEntry, read } from './sources/read.ts';
import { SourceError } from './sources/source.ts';

export interface CheckRequest {
  readonly tree: Tree;
  /** Files that replace the `records:` of the configuration. */
  readonly files: readonly string[];
  /** What the command line or the workflow says; it wins over the configuration. */
  readonly flags: OptionLayer;
  readonly now: Date;
  /** What the change under review started from; undefined where there is nothing to compare with. */
  readonly base?: Base | undefined;
  /** The commit that is judged, where somebody says so: shards of different commits are not merged. */
  readonly commit?: string | undefined;
}

/** A check whose options are settled and whose files are known. */
export interface Check {
  readonly options: OptionValues;
  /** How the rollout stands; undefined where none is configured. */
  readonly rollout: RolloutStatus | undefined;
  /**
   * Reads, asks and judges. Results pass in the order of declaration; the rest is the summary. Progress tells how many pairs
   * are done, and about how many there are, where that is known.
   * @throws {CannotRun} when a file cannot be read.
   */
  run(
    onResult: (result: Result) => void,
    onProgress?: (pairsDone: number, pairs: () => number | undefined) => void,
    surroundings?: Surroundings,
  ): Promise<Summary>;
  /** The findings of the run, once it is done, as a file for `baseline`. */
  baselineText(): Promise<string>;
}

/**
 * Settles the options and finds the files.
 * @throws {CannotRun} when there is no configuration, or something in it is wrong.
 */
export async function prepareCheck(request: CheckRequest): Promise<Check> {
  const { tree, files, flags, now, base } = request;
  // What is wrong on the command line is told first: whoever wrote it sits before it.
  settled(flags, undefined);
  const configPath = findInput(tree, flags.texts.get('config')?.at(-1), files);
  // What only some runs need is loaded by those: all of it together takes longer than a small run does.
  const config =
    configPath === undefined ? undefined : (await import('./config/config.ts')).readConfig(tree, configPath);
  const comparing = base && (await import('./review/change-review.ts'));
  // The pairs are the head's, the policy is the base's: a change must not switch off its own gate.
  const first = base && base.config === undefined ? firstPolicy(config) : undefined;
  const policy = first === undefined ? (base?.config ?? config) : first.policy;
  const options = settled(flags, policy);
  refuseUnknownRules(policy === config ? options : settled(flags, config), config, layersOf(flags, config));
  const entries: RecordsEntry[] =
    files.length > 0
      ? [...entriesForFiles(files, config?.records ?? [], tree)]
      : [...(config?.records ?? [])];
  if (config?.hasExpect === true) entries.unshift({ pattern: config.path, as: 'manifest' });
  const listed = await orCannotRunLater(read(tree, entries));
  const unlisted =
    base === undefined
      ? []
      : await orCannotRunLater((await import('./review/still-there.ts')).stillThere(base, tree, listed));
  const readable = [...listed, ...unlisted];
  if (base !== undefined && options['write-baseline'] !== undefined)
    throw new CannotRun(
      `${flags.place('write-baseline')}: a baseline lists what every pair comes to, not a change. Run it without a base, for instance in a workflow on workflow_dispatch`,
    );
  const { shard } = options;
  if (shard !== undefined && options['write-baseline'] !== undefined)
    throw new CannotRun(
      `${flags.place('write-baseline')}: a shard sees only its share of the findings. Write the baseline in a run without shard`,
    );
  const rollout = policy?.rollout && schedule(policy.rollout, options.at ?? now.getTime());
  let findingsOfRun: readonly Finding[] = [];
  let knownOfRun: readonly KnownUse[] = [];

  return {
    baselineText: async () => (await import('./check/baseline.ts')).baselineText(findingsOfRun, knownOfRun),
    options,
    rollout,
    async run(onResult, onProgress = () => {}, surroundings = {}) {
      const start = performance.now();
      const alone = orCannotRun(() => standAlone(readable, options, base !== undefined));
      const declared = orCannotRun(() => declare(alone ? [] : readable, holdYoungGeneration));
      const pairPolicy = { stage: options.stage, match: options.match, networks: options.networks };
      const review =
        base && comparing
          ? await orCannotRunLater(comparing.reviewChange(base, tree, readable, declared, pairPolicy))
          : undefined;
      const scope = base === undefined ? 'all' : (options.scope ?? 'changed');
      const quiet = review?.isRelevant === false && scope === 'changed';
      const asks = !options.offline && !quiet;
      holdOldGeneration(alone ? undefined : declared.pairs);
      surroundings.lap?.('reading the records');
      const baseline =
        options.baseline === undefined
          ? NO_BASELINE
          : await (await import('./check/baseline.ts')).loadBaseline(options.baseline, tree, base, {
              mayBeOutside: flags.texts.has('baseline'),
            });
      const opened = asks ? await openResolver(options) : undefined;
      const listing = () => review?.marked() ?? expectations(readable, declared, pairPolicy);
      const pairs = quiet ? review.leftOut() : listing();
      // Loaded only where it is needed: most runs are whole.
      const sharing = shard && (await import('./check/share.ts'));
      const share = shard && sharing?.shareOf(shard);
      const { signal } = surroundings;
      try {
        const health = quiet
          ? undefined
          : await orStopped(
              Promise.resolve(
                healthOfCheck({
                  ...{ config, base, scope, offline: options.offline, env: process.env },
                  pairs: shard && sharing ? () => sharing.withNamesOf(shard, listing) : listing,
                }),
              ),
              signal,
            );
        const gathering: Gathering = {
          ...{
            readable,
            declared,
            options,
            policy,
            now,
            opened,
            review,
            scope,
            pairs,
            health,
            rollout,
            share,
          },
          baseAddressesOf: base?.declared.addressesOf,
          known: baseline.known,
          policyChanges: [
            ...(base === undefined ? [] : await policyChangesSince(base, tree, config, readable)),
            ...(review?.weakened ?? []),
            ...baseline.changes,
          ],
          whole: files.length === 0 && !quiet,
        };
        let about: number | undefined;
        // To count the lines of a large file is to read it once more, and most runs show no progress.
        const total = () => {
          about ??= alone ? linesIn(tree, readable) : declared.pairs;
          return about && about / (shard?.count ?? 1);
        };
        const judged = await orCannotRunLater(
          judgePairs(gathering, onResult, (done) => onProgress(done, total), surroundings),
        );
        surroundings.lap?.('asking and judging');
        findingsOfRun = [...judged.findings, ...judged.ofRun];
        knownOfRun = judged.run.known ?? [];
        const leftOut = quiet ? (share?.facts().declarations ?? judged.skipped.total) : undefined;
        return summaryOf(judged, gathering, {
          ...{ head: tree, base: base?.tree, rollout },
          notes: [
            ...(base === undefined ? [] : notesOn(base, unlisted, leftOut)),
            ...(alone ? [NOT_SOUGHT] : []),
            ...(first?.notes ?? []),
            ...notesOnLevels(options, layersOf(flags, policy)),
            ...baseline.notes,
            ...(health?.notes ?? []),
            ...judged.unseenRegions,
          ],
          durationMs: performance.now() - start,
          shard:
            shard &&
            share &&
            sharing?.factsOf(shard, share, judged.run, {
              ...{ options, policy, health },
              commit: request.commit ?? null,
            }),
        });
      } finally {
        opened?.resolver.close();
      }
    },
  };
}

const NO_BASELINE: Baseline = { notes: [], changes: [] };

/** What the change does to how it is judged: its policy, and files that it moves out of sight. */
async function policyChangesSince(
  base: Base,
  head: Tree,
  config: Config | undefined,
  readable: readonly ReadableFile[],
): Promise<readonly PolicyChange[]> {
  const { movedAway } = await import('./review/moved-away.ts');
  const moved = movedAway(base, head, readable);
  if (base.configBefore === undefined || config === undefined) return moved;
  const { policyChanges } = await import('./review/policy-changes.ts');
  return [...policyChanges(base.configBefore, config), ...moved];
}

/** True where each pair can be judged as it is read, so that nothing about the others has to be held. */
function standAlone(readable: readonly ReadableFile[], { match }: OptionValues, hasBase: boolean): boolean {
  return !hasBase && match === 'exact' && readable.length === 1 && readable[0]!.standsAlone?.() === true;
}

/** Lines are pairs, about, in a file that is read line by line. One that cannot be read is complained about by its reader. */
function linesIn(tree: Tree, [file]: readonly ReadableFile[]): number | undefined {
  let lines = 0;
  try {
    for (const chunk of tree.chunks(file!.path))
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  } catch (error) {
    if (error instanceof TreeError) return undefined;
    throw error;
  }
  return lines;
}

function layersOf(flags: OptionLayer, config: Config | undefined): readonly OptionLayer[] {
  return config === undefined ? [flags] : [flags, policyLayer(config)];
}

function settled(flags: OptionLayer, config: Config | undefined): OptionValues {
  const options = settleOptions(layersOf(flags, config));
  if (!options.ok) throw new CannotRun(options.problem);
  return options.value;
}

function orCannotRun<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asCannotRun(error);
  }
}

async function orCannotRunLater<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asCannotRun(error);
  }
}

function asCannotRun(error: unknown): unknown {
  return error instanceof SourceError ? new CannotRun(error.lines) : error;
}
