import { spawnSync } from 'node:child_process';

export interface Contender {
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Exit codes that count as success. */
  readonly exits?: readonly number[];
}

export interface Timing {
  readonly title: string;
  readonly medianMs: number;
  readonly leastMs: number;
}

/** Runs whole processes in turn, so that a drifting machine hits all of them alike; the first round is not counted. */
export function measure(contenders: readonly Contender[], rounds: number): readonly Timing[] {
  const times = contenders.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, { title, command, args, env, cwd, exits = [0] }] of contenders.entries()) {
      const start = process.hrtime.bigint();
      const done = spawnSync(command, args, {
        env: { ...process.env, ...env },
        cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      if (done.error !== undefined) throw done.error;
      if (!exits.includes(done.status ?? -1))
        throw new Error(`${title} ended with ${done.status}: ${done.stderr}`);
      if (round > 0) times[i]!.push(ms);
    }
  }
  return contenders.map(({ title }, i) => {
    const sorted = times[i]!.sort((a, b) => a - b);
    return { title, medianMs: sorted[Math.floor(sorted.length / 2)]!, leastMs: sorted[0]! };
  });
}

/** A table with the ratio of every median to that of the first row. */
export function show(heading: string, timings: readonly Timing[]): void {
  const base = timings[0]!;
  console.log(`\n${heading}`);
  for (const { title, medianMs, leastMs } of timings) {
    const ratio = (medianMs / base.medianMs).toFixed(2);
    const more = medianMs - base.medianMs;
    console.log(
      `  ${title.padEnd(44)} median ${medianMs.toFixed(1).padStart(8)} ms  least ${leastMs.toFixed(1).padStart(8)} ms  ratio ${ratio}  ${more >= 0 ? '+' : ''}${more.toFixed(1)} ms`,
    );
  }
}
