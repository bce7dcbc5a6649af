// The query phase over a path with delay, loss or a limit: a relay in front of the name server.
import { fork, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { join } from 'node:path';
import { encodeQuery } from '../src/dns/wire/query.ts';
import type { DomainName } from '../src/model/domain-name.ts';
import { pairOf } from './name-server.ts';

const here = (file: string) => join(import.meta.dirname, file);
const RTT_MS = 20;
const LIMIT = 1_500;

interface Outcome {
  readonly ms: number;
  readonly right: number;
  readonly wrong: number;
  readonly unanswered: number;
  readonly retries?: number;
}

export async function benchRoundTrips(folder: string, port: number): Promise<void> {
  const rtt = await withRelay([port, RTT_MS, 0], roundTripOver);
  console.log(`\nThe relay's round trip, asked one question at a time, is ${rtt.toFixed(1)} ms.`);
  console.log('Query phase, median of 5, in a process of its own each:');
  for (const [pairs, loss, bound, from = 0] of [
    // The first pair with a broken PTR is the 42nd: what is wrong with it takes one round trip more to find out.
    [50, 0, 2, 42],
    [50, 0, 3],
    [500, 0, 5],
    [10_000, 0, undefined],
    [50, 0.01, 3],
    [500, 0.01, 10],
    [10_000, 0.01, undefined],
  ] as const) {
    const goal = bound === undefined ? '' : `, goal ${bound}`;
    await withRelay([port, RTT_MS, loss], (relay) => {
      for (const [title, run] of clientsOver(relay, pairs, folder, from)) {
        const outcomes = Array.from({ length: 5 }, run).sort((a, b) => a.ms - b.ms);
        const { ms } = outcomes[2]!;
        const trips = `${(ms / rtt).toFixed(1)} round trips${title === 'ptr-gate' ? goal : ''}`;
        const lost = outcomes.reduce((sum, { unanswered }) => sum + unanswered, 0);
        console.log(
          `  ${pairs} pairs${from > 0 ? ', none broken' : ''}, ${loss * 100} % loss, ${title}: ${ms.toFixed(0)} ms = ${trips}; unanswered ${lost} of ${5 * pairs}`,
        );
      }
    });
  }
  const pairs = 5_000;
  const floor = (2 * pairs) / LIMIT;
  console.log(
    `\n${pairs} pairs behind a limiter of ${LIMIT} packets a second; the floor is ${floor.toFixed(2)} s`,
  );
  await withRelay([port, 0, 0, LIMIT], (relay) => {
    const limited: [string, () => Outcome][] = [
      ['ptr-gate --qps 1400', () => phase(relay, pairs, folder, 0, '1400')],
      ...clientsOver(relay, pairs, folder),
    ];
    for (const [title, run] of limited) {
      const { ms, right, wrong, unanswered } = run();
      console.log(
        `  ${title}: ${(ms / 1000).toFixed(2)} s = ${(ms / 1000 / floor).toFixed(2)} x the floor; right ${right}, wrong ${wrong}, unanswered ${unanswered}`,
      );
    }
  });
}

function clientsOver(relay: number, pairs: number, folder: string, from = 0): [string, () => Outcome][] {
  const other = (name: string) => () =>
    outcomeOf([here('other-clients.mjs'), name, `${relay}`, `${pairs}`, '200', join(folder, 'pairs.csv')]);
  return [
    ['ptr-gate', () => phase(relay, pairs, folder, from)],
    ['a fixed window of 200', other('fixed-window')],
    ['node:dns', other('node-dns')],
  ];
}

function phase(relay: number, pairs: number, folder: string, from: number, ...qps: string[]): Outcome {
  return outcomeOf([here('query-phase.ts'), `${relay}`, `${pairs}`, folder, `${from}`, ...qps]);
}

function outcomeOf(args: readonly string[]): Outcome {
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 300_000 });
  if (done.status !== 0) throw new Error(`${args[0]} ended with ${done.status}: ${done.stderr}`);
  return JSON.parse(done.stdout) as Outcome;
}

/** Milliseconds that one question takes, median of 21. */
async function roundTripOver(relay: number): Promise<number> {
  const socket = createSocket('udp4');
  const query = encodeQuery({ id: 1, name: pairOf(1).name as DomainName, type: 'AAAA' });
  const times: number[] = [];
  for (let i = 0; i < 21; i++) {
    const start = performance.now();
    socket.send(query, relay, '127.0.0.1');
    await once(socket, 'message');
    times.push(performance.now() - start);
  }
  socket.close();
  return times.sort((a, b) => a - b)[10]!;
}

async function withRelay<T>(args: readonly number[], use: (port: number) => T | Promise<T>): Promise<T> {
  const relay = fork(here('relay.mjs'), args.map(String));
  try {
    const [port] = (await once(relay, 'message')) as [number];
    return await use(port);
  } finally {
    relay.disconnect();
  }
}
