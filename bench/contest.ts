// Clients that do the same work in turn, each a process of its own, and the table that says how they compare.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Client {
  readonly title: string;
  readonly command: readonly string[];
  readonly pairs: number;
  /** Pairs a second by the client's own clock, where it waits for stragglers after its work. */
  readonly rate?: (output: string) => number;
  /** Why the run does not count, where it does not. */
  readonly wrong?: (output: string) => string | undefined;
  /** More to say about a run. */
  readonly note?: (output: string) => string;
  /** True where an exit code says more than whether the work was done. */
  readonly mayFail?: boolean;
}

export interface Run {
  readonly rate: number;
  readonly cpuUs: number;
  readonly peakMb: number;
  readonly note: string;
}

export function isInstalled(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

export function runOf(client: Client, folder: string): Run {
  const times = join(folder, 'times');
  const timed = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-o', times, '-f', '%U %S %M'] : [];
  const [program, ...args] = [...timed, ...client.command] as [string, ...string[]];
  const start = performance.now();
  const done = spawnSync(program, args, {
    cwd: folder,
    encoding: 'latin1',
    maxBuffer: 2 ** 30,
  });
  const ms = performance.now() - start;
  if (done.status !== 0 && client.mayFail !== true)
    throw new Error(`${client.title} ended with ${done.status}: ${done.stderr}`);
  const wrong = client.wrong?.(done.stdout);
  if (wrong !== undefined) console.log(`  ${client.title}: WRONG: ${wrong}`);
  const [user = 0, system = 0, kilobytes = 0] =
    timed.length > 0 ? readFileSync(times, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number) : [];
  return {
    rate: client.rate?.(done.stdout) ?? (client.pairs / ms) * 1000,
    cpuUs: ((user + system) * 1e6) / (2 * client.pairs),
    peakMb: kilobytes / 1024,
    note: client.note?.(done.stdout) ?? '',
  };
}

export function showRuns(heading: string, runs: ReadonlyMap<Client, readonly Run[]>): void {
  console.log(`\n${heading}`);
  const median = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  let ceiling: readonly Run[] | undefined;
  for (const [{ title }, list] of runs) {
    ceiling ??= list;
    const rate = median(list.map((run) => run.rate));
    // Round by round, since the machine drifts.
    const ratio = median(list.map((run, i) => run.rate / ceiling![i]!.rate));
    const [cpu, peak] = [
      median(list.map(({ cpuUs }) => cpuUs)),
      Math.max(...list.map(({ peakMb }) => peakMb)),
    ];
    console.log(
      `  ${title.padEnd(34)} ${rate.toFixed(0).padStart(7)} pairs/s  ${ratio.toFixed(2)} of the ceiling  ${cpu.toFixed(1).padStart(5)} us CPU a question  peak ${peak.toFixed(0).padStart(4)} MB  ${list.at(-1)!.note}`,
    );
  }
}
