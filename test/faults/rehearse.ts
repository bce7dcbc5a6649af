import type { Daemon } from '../servers/daemon.ts';
import { startKnot } from '../servers/knot.ts';
import { compare, runCheck } from './campaign.ts';
import { worldOf } from './pairs.ts';
import type { Upstream } from './scene.ts';
import type { Situation } from './situations.ts';

/** One run in a situation: what it came to, and what was wrong about it. */
export interface Outcome {
  readonly title: string;
  readonly seconds: number;
  readonly pairs: number;
  readonly unverified: number;
  readonly exitCode: number | null;
  readonly packets: number;
  readonly mostAsked: number;
  readonly problems: readonly string[];
}

const USUAL_SECONDS = 60;
const DEFAULT_TRIES = 8;
const USUAL_PACKETS_A_PAIR = 8;
const MOST_SHOWN = 5;

/** Runs the command over the pairs in the situation, and compares what it says with the truth. */
export async function rehearse(
  situation: Situation,
  count: number,
  seed: number,
  upstream: Upstream,
): Promise<Outcome> {
  const { title, setting, stage = 'published', unverified = 0 } = situation;
  const world = worldOf({
    count,
    seed: WORLD_SEED,
    stage,
    ...(situation.kinds && { kinds: situation.kinds }),
  });
  const scene = await setting(upstream, seed);
  try {
    const run = await runCheck(world.csv, [...scene.args, '--stage', stage, ...(situation.flags ?? [])]);
    const result = compare(world, run, scene.storyOf, situation.warning);
    const mayBeUnverified =
      unverified === 'crowded'
        ? world.pairs.filter(({ kind }) => kind === 'crowded').length
        : Math.ceil(unverified * count);
    const problems = result.wrong.slice(0, MOST_SHOWN);
    if (result.wrong.length > MOST_SHOWN) problems.push(`and ${result.wrong.length - MOST_SHOWN} more`);
    if (result.unverified > mayBeUnverified)
      problems.push(
        `${result.unverified} of ${count} pairs are unverified, at most ${mayBeUnverified} may be`,
        ...run.report.findings
          .filter(({ rule }) => rule === 'lookup-failed')
          .slice(0, 3)
          .map(({ message }) => message),
      );
    const mostAsked = scene.mostAsked();
    const bound = situation.mostAsked ?? DEFAULT_TRIES;
    if (mostAsked > bound)
      problems.push(`one question was asked ${mostAsked} times, at most ${bound} may be`);
    const most = situation.packetsAPair ?? USUAL_PACKETS_A_PAIR;
    if (scene.packets() > most * count)
      problems.push(`${scene.packets()} queries were sent over UDP, at most ${most} for each pair may be`);
    const limit = situation.seconds ?? USUAL_SECONDS;
    if (run.seconds > limit)
      problems.push(`the run took ${run.seconds.toFixed(1)} s, at most ${limit} may be`);
    if (problems.length > 0)
      problems.unshift(`seed ${seed}: see it again with npm run faults -- --seed ${seed} '${title}'`);
    return {
      ...{ title, pairs: count, unverified: result.unverified, exitCode: run.exitCode },
      ...{ seconds: run.seconds, packets: scene.packets(), mostAsked, problems },
    };
  } finally {
    scene.close();
  }
}

/** The zones are the same in every run; the seed of a run decides over faults alone. */
export const WORLD_SEED = 1;
const UPSTREAM = '127.0.9.9';

/** Knot with the zones of so many pairs, of which every situation takes the first, or with those of a world. */
export async function startUpstream(
  count: number,
  { zones } = worldOf({ count, seed: WORLD_SEED }),
): Promise<Upstream & Daemon> {
  for (let tries = 1; ; tries++) {
    const at = { address: UPSTREAM, port: 20_000 + Math.floor(10_000 * Math.random()) };
    try {
      return { ...at, ...(await startKnot({ ...at, zones })) };
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}
