// The whole command against a name server on loopback, beside other clients, in turn; then what delay, loss and limits do.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dnsperf, nodeDns, ours } from './clients.ts';
import { benchCold } from './cold.ts';
import { type Client, isInstalled, type Run, runOf, showRuns } from './contest.ts';
import { type LivePairs, ON_PORT_53, startKnot, writeLivePairs } from './name-server.ts';
import { benchRoundTrips } from './round-trips.ts';

const PORT = 5390;
/** A sequential client is asked for fewer pairs, so that the bench ends. */
const FEW = 5_000;
/** Above this, only clients that end within minutes, and no paths with delay. */
const MANY = 200_000;

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
    if (count > MANY) return;
    await benchRoundTrips(folder, PORT);
    await benchCold(folder);
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
  const place = `127.0.0.1:${PORT}`;
  const clients: Client[] = [
    { ...dnsperf(PORT, questions, count), title: 'dnsperf -c 4 -q 200, the ceiling' },
    ours(place, 'pairs.csv', count, broken, folder),
    { ...ours(`tcp://${place}`, 'pairs.csv', count, broken, folder), title: 'ptr-gate over TCP alone' },
    nodeDns(PORT, pairs.csv, count, broken, 200),
    nodeDns(PORT, pairs.csv, count, broken, 50),
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
      mayFail: true,
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
