// A repository of zones judged live, in one process and in shards: how fast, and what is held for each record.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLivePairs } from './name-server.ts';

const CLI = process.env.PTR_GATE_CLI ?? join(import.meta.dirname, '..', 'dist/cli/index.js');
const SHARDS = 4;
const SERVFAIL = 2;

interface Run {
  readonly title: string;
  readonly args: readonly string[];
  /** The server answers nothing but SERVFAIL: every pair is a finding. */
  readonly fails?: boolean;
}

/** Pairs are AAAA records with their PTR records, so that twice as many records are held, and judged. */
export async function benchZonesLive(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-zones-'));
  try {
    await writeLivePairs(folder, count, 0);
    mkdirSync(join(folder, 'reports'));
    const reverse = '0.0.2.0.0.d.2.0.0.0.0.0.0.2.6.2.ip6.arpa';
    const records = [
      { path: 'forward.zone', origin: 'bench.example' },
      { path: 'reverse.zone', origin: reverse },
    ];
    writeFileSync(join(folder, 'ptr-gate.yml'), JSON.stringify({ records }));
    const json = (file: string) => ['--format', 'json', '--output', `prometheus=reports/${file}.prom`];
    const runs: Run[] = [
      { title: 'CSV, match: exact: a stream', args: ['pairs.csv', '--match', 'exact', ...json('csv')] },
      { title: 'zones', args: json('zones') },
      { title: 'zones, SERVFAIL: a finding for each', args: json('servfail'), fails: true },
      ...Array.from({ length: SHARDS }, (_, i) => ({
        title: `zones, shard ${i + 1}/${SHARDS}`,
        args: ['--shard', `${i + 1}/${SHARDS}`, '--output', `json=reports/${i + 1}.json`],
      })),
    ];
    console.log(`\n${count} pairs, a responder on loopback`);
    let streamed = 0;
    for (const run of runs) {
      const peak = await live(run, count, folder);
      streamed ||= peak;
      if (run.title === 'zones')
        console.log(
          `  more than the stream, for each of ${2 * count} records: ${(((peak - streamed) * 2 ** 20) / (2 * count)).toFixed(0)} octets at the peak`,
        );
    }
    measured(
      { title: `merge of ${SHARDS} shards`, args: ['--format', 'json'] },
      ['merge', 'reports'],
      folder,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function live(run: Run, count: number, folder: string): Promise<number> {
  const port = 5391;
  const failing = run.fails === true ? ['--fail', `${SERVFAIL}`] : [];
  const responder = fork(join(import.meta.dirname, 'responder.ts'), [`${port}`, `${count}`, ...failing]);
  await once(responder, 'message');
  try {
    return measured(run, ['check', '--resolvers', `127.0.0.1:${port}`], folder);
  } finally {
    responder.kill();
    await once(responder, 'exit');
  }
}

/** The peak of memory, in MiB. */
function measured({ title, args }: Run, command: readonly string[], cwd: string): number {
  const times = join(cwd, 'times');
  const start = performance.now();
  const script = `exec /usr/bin/time -o ${times} -f '%U %S %M' "$@" > report`;
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', script, 'sh', process.execPath, CLI, ...command, ...args],
    {
      cwd,
      encoding: 'utf8',
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 1 && status !== 3) throw new Error(`${title} ended with ${status}: ${stderr}`);
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(times, 'utf8')
    .trim()
    .split('\n')
    .at(-1)!
    .split(' ')
    .map(Number);
  const peak = kilobytes / 1024;
  console.log(
    `  ${title.padEnd(38)} ${seconds.toFixed(1).padStart(6)} s  CPU ${(user + system).toFixed(1).padStart(6)} s  peak ${peak.toFixed(0).padStart(5)} MiB`,
  );
  return peak;
}
