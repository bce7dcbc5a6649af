// Knot on loopback with the forward and reverse zones of generated pairs, for benchmarks of live lookups.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOA = '$TTL 3600\n@ SOA ns hostmaster 1 7200 3600 86400 300\n@ NS ns.bench.example.\n';

/** For clients that know no other port than 53, and for recursion; listened on where the bench runs as root. */
export const ON_PORT_53 = '127.9.0.53';

/** A root for recursive servers, with the two zones below it. */
const ROOT = `$TTL 86400
. SOA ns.bench.example. hostmaster.bench.example. 1 7200 3600 86400 300
. NS ns.bench.example.
bench.example. NS ns.bench.example.
0.0.2.0.0.d.2.0.0.0.0.0.0.2.6.2.ip6.arpa. NS ns.bench.example.
ns.bench.example. A ${ON_PORT_53}
`;

export interface LivePairs {
  readonly count: number;
  /** PTR records that name another host, or are left out. */
  readonly broken: number;
  /** `name,address` with a header. */
  readonly csv: string;
  /** What dnsperf and friends read: `NAME TYPE`. */
  readonly questions: string;
  /** The same for `dig -f`. */
  readonly digs: string;
  /** The names, and the reverse names, one a line. */
  readonly names: string;
  readonly owners: string;
}

/** The pair with that number: an IPv6 address and the name that it belongs to. */
export function pairOf(i: number): { name: string; address: string; reverse: string } {
  const [high, low] = [(i >>> 16).toString(16), (i & 0xffff).toString(16)];
  const nibbles = [...`${high.padStart(4, '0')}${low.padStart(4, '0')}`].reverse().join('.');
  return {
    name: `h${i}.bench.example`,
    address: `2620:0:2d0:200::${i < 0x10000 ? '' : `${high}:`}${low}`,
    reverse: `${nibbles}.0.0.0.0.0.0.0.0.0.0.2.0.0.d.2.0.0.0.0.0.0.2.6.2.ip6.arpa`,
  };
}

/** Writes zones, lists and the server's configuration. Of a hundred PTR records one is wrong: in turn another name, or none. */
export async function writeLivePairs(folder: string, count: number, port: number): Promise<LivePairs> {
  mkdirSync(folder, { recursive: true });
  const paths = ['forward.zone', 'reverse.zone', 'pairs.csv', 'questions', 'digs', 'names', 'owners'].map(
    (name) => join(folder, name),
  );
  const streams = paths.map((path) => createWriteStream(path));
  const texts = [`${SOA}ns A ${ON_PORT_53}\n`, SOA, 'name,address\n', '', '', '', ''];
  let broken = 0;
  const flush = async () => {
    for (const [i, stream] of streams.entries()) {
      if (!stream.write(texts[i]!)) await once(stream, 'drain');
      texts[i] = '';
    }
  };
  for (let i = 1; i <= count; i++) {
    const { name, address, reverse: owner } = pairOf(i);
    const isBroken = i % 100 === 42;
    if (isBroken) broken++;
    texts[0] += `h${i} AAAA ${address}\n`;
    if (!isBroken) texts[1] += `${owner}. PTR ${name}.\n`;
    else if (i % 200 === 42) texts[1] += `${owner}. PTR ${pairOf(i + 1).name}.\n`;
    texts[2] += `${name},${address}\n`;
    texts[3] += `${name} AAAA\n${owner} PTR\n`;
    texts[4] += `${name} AAAA\n-x ${address}\n`;
    texts[5] += `${name}\n`;
    texts[6] += `${owner}\n`;
    if (i % 10_000 === 0) await flush();
  }
  await flush();
  await Promise.all(streams.map((stream) => new Promise((done) => stream.end(done))));
  writeFileSync(join(folder, 'root.zone'), ROOT);
  writeFileSync(
    join(folder, 'knot.conf'),
    `server:
  rundir: ${folder}
  listen: 127.0.0.1@${port}
${process.getuid?.() === 0 ? `  listen: ${ON_PORT_53}@53\n` : ''}  udp-workers: 1
  tcp-workers: 1
  background-workers: 1
database:
  storage: ${folder}
zone:
  - domain: .
    file: ${join(folder, 'root.zone')}
  - domain: bench.example
    file: ${join(folder, 'forward.zone')}
  - domain: 0.0.2.0.0.d.2.0.0.0.0.0.0.2.6.2.ip6.arpa
    file: ${join(folder, 'reverse.zone')}
`,
  );
  const [csv, questions, digs, names, owners] = paths.slice(2) as [string, string, string, string, string];
  return { count, broken, csv, questions, digs, names, owners };
}

/** Starts Knot over what was written there, and waits until it answers. */
export async function startKnot(folder: string, port: number): Promise<ChildProcess> {
  const knot = spawn('knotd', ['-c', join(folder, 'knot.conf')], { stdio: 'ignore' });
  for (let i = 0; i < 600; i++) {
    const asked = spawnSync('dig', [
      '-p',
      `${port}`,
      '@127.0.0.1',
      '+tries=1',
      '+time=1',
      '+short',
      'bench.example',
      'SOA',
    ]);
    if (asked.error !== undefined) throw asked.error;
    if (asked.stdout.length > 0 && asked.status === 0) return knot;
    if (knot.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  knot.kill();
  throw new Error("knotd did not start; is Debian's package knot installed?");
}
