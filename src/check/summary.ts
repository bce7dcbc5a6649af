import type { Summary } from '../model/report.ts';
import type { RolloutStatus } from '../model/rollout.ts';
import type { ShardFacts } from '../model/shard.ts';
import { withExcerpts } from '../repository/excerpts.ts';
import type { Tree } from '../repository/tree.ts';
import { isNothing, verdictOf } from '../rules/verdict.ts';
import { coverageOf, NOT_COUNTED } from './coverage.ts';
import type { Gathering, JudgedRun } from './judge-pairs.ts';

/** What the summary of a run says besides what judging the pairs came to. */
export interface AboutRun {
  readonly head: Tree;
  /** Undefined without a base. */
  readonly base: Tree | undefined;
  readonly rollout: RolloutStatus | undefined;
  /** Sentences for the coverage. */
  readonly notes: readonly string[];
  readonly durationMs: number;
  /** What `merge` has to know of a shard; undefined for a whole run. */
  readonly shard: ShardFacts | undefined;
}

/** The report of a run without the results of its pairs: verdict, exit code, findings, and what was looked at. */
export function summaryOf(judged: JudgedRun, gathering: Gathering, about: AboutRun): Summary {
  const { counts, skipped, suppressed, run, unseenReverse, unjudged, isCounted } = judged;
  const { options, readable, opened, health, share } = gathering;
  const { verdict, exitCode } = verdictOf(
    [...judged.findings, ...judged.gone, ...judged.ofRun],
    options['fail-on'],
  );
  const nothing = share === undefined && isNothing(run);
  const incomplete = unjudged > 0 || !isCounted;
  const notes = isCounted ? about.notes : [...about.notes, NOT_COUNTED];
  return {
    version: 1,
    // What was not looked at has not passed.
    verdict: nothing ? 'fail' : incomplete && verdict === 'pass' ? 'unverified' : verdict,
    exitCode: nothing || incomplete ? 2 : exitCode,
    ...(incomplete ? { incomplete } : {}),
    counts,
    findings: [
      ...withExcerpts(judged.findings, about.head),
      ...(about.base === undefined ? [] : withExcerpts(judged.gone, about.base)),
      ...withExcerpts(judged.ofRun, about.head),
    ],
    suppressed,
    skipped: skipped.listed,
    coverage: {
      ...coverageOf(opened?.resolver, options.offline, readable, counts, notes, about.durationMs),
      ...(incomplete ? { unjudged } : {}),
      ...(unseenReverse === 0 ? {} : { unseenReverse }),
      ...(skipped.total === 0 ? {} : { skipped: skipped.numbers }),
    },
    ...(about.rollout === undefined ? {} : { rollout: about.rollout }),
    ...(health === undefined || health.services.length === 0 ? {} : { health: health.services }),
    ...(about.shard === undefined ? {} : { shard: about.shard }),
  };
}
