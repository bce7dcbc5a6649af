/**
 * What needs port 53 and a resolv.conf of its own; `namespace.ts` starts it in a namespace: `inside.ts SEED full|suite`.
 * Prints the outcomes, and what the command says of a cache that was named to be asked, as JSON.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from './campaign.ts';
import { worldOf } from './pairs.ts';
import { type Outcome, rehearse, startUpstream } from './rehearse.ts';
import { behindCache, CACHE, ROOT_SERVER } from './scene.ts';
import { BEHIND_A_CACHE } from './situations.ts';

/** What the command says where it cannot know better. */
export interface Finality {
  readonly exitCode: number | null;
  readonly messages: readonly string[];
  readonly notes: readonly string[];
}

export interface Inside {
  readonly outcomes: readonly Outcome[];
  /** The cache was named: its word is final. */
  readonly named: Finality;
  /** The authorities cannot be reached. */
  readonly unreachable: Finality;
}

const PAIRS = 1_000;

function mustRun(program: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
}

async function main(seed: number, isFull: boolean): Promise<Inside> {
  mustRun('ip', 'link', 'set', 'lo', 'up');
  const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-cache-'));
  const resolvConf = join(folder, 'resolv.conf');
  writeFileSync(resolvConf, `nameserver ${CACHE}\n`);
  mustRun('mount', '--bind', resolvConf, '/etc/resolv.conf');
  const upstream = await startUpstream(PAIRS);
  try {
    const outcomes: Outcome[] = [];
    for (const situation of BEHIND_A_CACHE) {
      const pairs = isFull ? PAIRS : situation.suite;
      if (pairs !== undefined) outcomes.push(await rehearse(situation, pairs, seed, upstream));
    }
    const nothing = () => [];
    const faults = { root: nothing, ns1: nothing, ns2: nothing };
    const saying = async (args: readonly string[]): Promise<Finality> => {
      const scene = await behindCache(1, faults, args)(upstream, seed);
      try {
        const { exitCode, report } = await runCheck(worldOf({ count: 1, seed }).csv, scene.args);
        return {
          exitCode,
          messages: report.findings.map(({ message }) => message),
          notes: report.coverage.notes,
        };
      } finally {
        scene.close();
      }
    };
    return {
      outcomes,
      named: await saying(['--resolvers', CACHE]),
      // Nobody listens there.
      unreachable: await saying(['--root-hints', `${ROOT_SERVER}:54`]),
    };
  } finally {
    await upstream.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

// Whoever started this is gone: nothing of it may stay.
process.stdin.resume().on('end', () => process.exit(1));
const [seed, size] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await main(Number(seed), size === 'full'))}\n`, () => process.exit(0));
