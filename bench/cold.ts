// A recursive server that knows nothing yet: Unbound, started anew for every run, whose root is the bench's own server.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dnsperf, nodeDns, ours } from './clients.ts';
import { type Client, isInstalled, type Run, runOf, showRuns } from './contest.ts';
import { ON_PORT_53 } from './name-server.ts';

const PORT = 5391;
const PAIRS = 10_000;
const ROUNDS = 3;

/** Beside a Knot that serves the pairs of that folder, the root among its zones, on port 53. */
export async function benchCold(folder: string): Promise<void> {
  if (!isInstalled('unbound') || process.getuid?.() !== 0) {
    console.log('\nA cold recursive server: left out, it needs Unbound, and a root on port 53');
    return;
  }
  writeFileSync(join(folder, 'few.csv'), headOf(join(folder, 'pairs.csv'), PAIRS + 1));
  writeFileSync(join(folder, 'few-questions'), headOf(join(folder, 'questions'), 2 * PAIRS));
  writeFileSync(join(folder, 'hints'), `. NS ns.bench.example.\nns.bench.example. A ${ON_PORT_53}\n`);
  writeFileSync(join(folder, 'unbound.conf'), unboundConf(folder));
  const csv = join(folder, 'few.csv');
  const broken = Math.floor((PAIRS + 58) / 100);
  const clients: Client[] = [
    { ...dnsperf(PORT, join(folder, 'few-questions'), PAIRS), title: 'dnsperf -c 4 -q 200' },
    ours(`127.0.0.1:${PORT}`, 'few.csv', PAIRS, broken, folder),
    nodeDns(PORT, csv, PAIRS, broken, 200),
    nodeDns(PORT, csv, PAIRS, broken, 50),
  ];
  const runs = new Map<Client, Run[]>(clients.map((client) => [client, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const client of clients) {
      const unbound = await startUnbound(folder);
      try {
        runs.get(client)!.push(runOf(client, folder));
      } finally {
        unbound.kill();
      }
    }
  }
  showRuns(`${PAIRS} pairs, Unbound with an empty cache, ${ROUNDS} rounds in turn`, runs);
}

function headOf(path: string, lines: number): string {
  return `${readFileSync(path, 'utf8').split('\n', lines).join('\n')}\n`;
}

/** What Debian's package does, but for the address, the root and the log. */
function unboundConf(folder: string): string {
  return `server:
  interface: 127.0.0.1@${PORT}
  do-not-query-localhost: no
  module-config: "iterator"
  root-hints: "${join(folder, 'hints')}"
  chroot: ""
  username: ""
  directory: "${folder}"
  pidfile: ""
  use-syslog: no
  do-daemonize: no
`;
}

async function startUnbound(folder: string): Promise<ChildProcess> {
  const unbound = spawn('unbound', ['-d', '-c', join(folder, 'unbound.conf')], { stdio: 'ignore' });
  for (let i = 0; i < 100; i++) {
    const asked = spawnSync('dig', [
      ...['-p', `${PORT}`, '@127.0.0.1', '+tries=1', '+time=1', '+short', 'bench.example', 'SOA'],
    ]);
    if (asked.status === 0 && asked.stdout.length > 0) return unbound;
    if (unbound.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  unbound.kill();
  throw new Error('Unbound did not start, or found no way from the root');
}
