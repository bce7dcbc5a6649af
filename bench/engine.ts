// The whole command against a name server on loopback, beside other clients, in turn; then what delay, loss and limits do.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LivePairs, ON_PORT_53, startKnot, writeLivePairs } from './name-server.ts';
import { benchRoundTrips } from './round-trips.ts';

const CLI = join(import.meta.dirname, '..', 'dist/cli/index.js');
const OTHERS = join(import.meta.dirname, 'other-clients.mjs');
const PORT = 5390;
/** A sequential client is asked for fewer pairs, so that the bench ends. */
const FEW = 5_000;
/** Above this, only clients that end within minutes, and no paths with delay. */
const MANY = 200_000;

interface Client {
  readonly title: string;
  readonly command: readonly string[];
  readonly pairs: number;
  /** Pairs a second by the client's own clock, where it waits for stragglers after its work. */
  readonly rate?: (output: string) => number;
  /** Why the run does not count, where it does not. */
  readonly wrong?: (output: string) => string | undefined;
}

interface Run {
  readonly rate: number;
  readonly cpuUs: number;
  readonly peakMb: number;
}

export async function benchEngine(count: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-engine-'));
  const pairs = await writeLivePairs(folder, count, PORT);
  const knot = await startKnot(folder, PORT);
  try {
    const clients = clientsFor(pairs, folder);
    const runs = new Map<Client, Run[]>(clients.map((client) => [client, []]));
    for (let round = 0; round < rounds; round++)
      for (const client of clients) runs.get(client)!.push(runOf(client, folder));
    showRuns(`${count} pairs, ${pairs.broken} broken, Knot on loopback, ${rounds} rounds in turn`, runs);
    if (count <= MANY) await benchRoundTrips(folder, PORT);
  } finally {
    knot.kill();
    rmSync(folder, { recursive: true });
  }
}

function clientsFor(pairs: LivePairs, folder: string): Client[] {
  const { count, broken, questions } = pairs;
  const digs = join(folder, 'few-digs');
  writeFileSync(
    digs,
    readFileSync(pairs.digs, 'utf8')
      .split('\n', 2 * FEW)
      .join('\n'),
  );
  const ours: Client = {
    title: 'ptr-gate check --format json',
    command: [
      'sh',
      '-c',
      `"$@" > ${join(folder, 'report.json')}; test $? = 1`,
      'sh',
      process.execPath,
      CLI,
      'check',
      'pairs.csv',
      '--match',
      'exact',
      '--stage',
      'published',
      '--format',
      'json',
      '--resolvers',
      `127.0.0.1:${PORT}`,
    ],
    pairs: count,
    wrong: () => problemIn(join(folder, 'report.json'), broken),
  };
  const nodeDns: Client = {
    title: 'node:dns, 200 pairs in flight',
    command: [process.execPath, OTHERS, 'node-dns', `${PORT}`, `${count}`, '200', pairs.csv],
    pairs: count,
    wrong: (output) => (JSON.parse(output).wrong === broken ? undefined : output.trim()),
  };
  const clients: Client[] = [
    {
      title: 'dnsperf -c 4 -q 200, the ceiling',
      command: [
        'dnsperf',
        '-s',
        '127.0.0.1',
        '-p',
        `${PORT}`,
        '-d',
        questions,
        '-n',
        '1',
        '-c',
        '4',
        '-q',
        '200',
        '-t',
        '1',
      ],
      pairs: count,
      rate: (output) => Number(/Queries per second: +([0-9.]+)/.exec(output)?.[1]) / 2,
    },
    ours,
    nodeDns,
    {
      ...nodeDns,
      title: 'node:dns, 50 pairs in flight',
      command: nodeDns.command.map((word) => (word === '200' ? '50' : word)),
    },
    {
      title: `dig -f, ${FEW} pairs`,
      command: ['dig', '@127.0.0.1', '-p', `${PORT}`, '-f', digs, '+noall', '+answer'],
      pairs: Math.min(FEW, count),
    },
    {
      // It asks for one type in a run, and ends with a failure where a name does not exist.
      title: 'adnshost --asynch --pipe',
      command: ['sh', '-c', `${adns('aaaa', pairs.names)}; ${adns('ptr-', pairs.owners)}; true`],
      pairs: count,
      wrong: (output) => (output.split('\n').length > 2 * count ? undefined : output.slice(0, 200)),
    },
    ...massdns(pairs, folder),
  ];
  return clients.filter(({ title, command: [program] }) => {
    if (count > MANY && /^adnshost|200 pairs in flight/.test(title)) return false;
    if (title.startsWith('adnshost') && process.getuid?.() !== 0) {
      console.log(`${title}: left out, it asks port 53 only, and this is not root`);
      return false;
    }
    const needed = title.startsWith('adnshost') ? 'adnshost' : program!;
    if (isInstalled(needed)) return true;
    console.log(`${title}: not installed, left out`);
    return false;
  });
}

const adns = (type: string, file: string) =>
  `adnshost --config 'nameserver ${ON_PORT_53}' -t${type} --asynch --pipe < ${file}`;

/** massdns asks for one type in a run, too. */
function massdns({ names, owners, count }: LivePairs, folder: string): Client[] {
  if (!isInstalled('massdns')) {
    console.log('massdns: not on PATH, left out');
    return [];
  }
  const resolvers = join(folder, 'resolvers');
  writeFileSync(resolvers, `127.0.0.1:${PORT}\n`);
  const run = (type: string, file: string) =>
    `massdns -q -r ${resolvers} -t ${type} -o S -w /dev/null ${file}`;
  return [
    {
      title: 'massdns',
      command: ['sh', '-c', `${run('AAAA', names)} && ${run('PTR', owners)}`],
      pairs: count,
    },
  ];
}

function isInstalled(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** Every broken pair must be found, and nothing else. */
function problemIn(report: string, broken: number): string | undefined {
  const text = readFileSync(report, 'latin1');
  const found = text.match(/^\{"rule":"ptr-(?:missing|mismatch)"/gm)?.length ?? 0;
  const others = text.match(/^\{"rule":/gm)?.length ?? 0;
  return found === broken && others === broken
    ? undefined
    : `${found} of ${broken} broken pairs found, ${others} findings`;
}

function runOf(client: Client, folder: string): Run {
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
  if (done.status !== 0 && !client.title.startsWith('adnshost'))
    throw new Error(`${client.title} ended with ${done.status}: ${done.stderr}`);
  const wrong = client.wrong?.(done.stdout);
  if (wrong !== undefined) console.log(`  ${client.title}: WRONG: ${wrong}`);
  const [user = 0, system = 0, kilobytes = 0] =
    timed.length > 0 ? readFileSync(times, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number) : [];
  return {
    rate: client.rate?.(done.stdout) ?? (client.pairs / ms) * 1000,
    cpuUs: ((user + system) * 1e6) / (2 * client.pairs),
    peakMb: kilobytes / 1024,
  };
}

function showRuns(heading: string, runs: ReadonlyMap<Client, readonly Run[]>): void {
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
      `  ${title.padEnd(34)} ${rate.toFixed(0).padStart(7)} pairs/s  ${ratio.toFixed(2)} of the ceiling  ${cpu.toFixed(1).padStart(5)} us CPU a question  peak ${peak.toFixed(0).padStart(4)} MB`,
    );
  }
}
