// Throws mutated packets at the message decoder. Run with Node 24: node bench/fuzz-wire.mjs [count] [seed]
// Fails on an exception, or on a message that does not survive being written and read again.
import { readFileSync } from 'node:fs';
import { decodeMessage } from '../src/dns/wire/decode.ts';
import { encodeMessage } from '../src/dns/wire/encode.ts';
import { mutations } from '../test/dns/wire/mutations.ts';

const count = Number(process.argv[2] ?? 2_000_000);
const seed = Number(process.argv[3] ?? 1);
const { packets } = JSON.parse(
  readFileSync(new URL('../test/dns/wire/data/packets.json', import.meta.url), 'utf8'),
);
const samples = packets.map(({ hex }) => Buffer.from(hex, 'hex'));

let accepted = 0;
let spent = 0n;
let slowest = 0n;
let slowestPacket = '';
const problems = new Map();
for (const packet of mutations(samples, count, seed)) {
  const start = process.hrtime.bigint();
  const message = decodeMessage(packet);
  const time = process.hrtime.bigint() - start;
  spent += time;
  if (time > slowest) {
    slowest = time;
    slowestPacket = packet.toString('hex');
  }
  if (!message.ok) {
    const kind = message.problem.replace(/[0-9]+/g, 'N').slice(0, 60);
    problems.set(kind, (problems.get(kind) ?? 0) + 1);
    continue;
  }
  accepted++;
  const again = decodeMessage(encodeMessage(message.value));
  if (JSON.stringify(again.value ?? again.problem) !== JSON.stringify(message.value)) {
    console.error(`not the same after writing and reading (seed ${seed}): ${packet.toString('hex')}`);
    process.exitCode = 1;
  }
}
console.log(`${count.toLocaleString('en')} packets, seed ${seed}: ${accepted.toLocaleString('en')} accepted`);
console.log(`${Math.round(count / (Number(spent) / 1e9)).toLocaleString('en')} packets/s`);
console.log(
  `slowest ${(Number(slowest) / 1e3).toFixed(0)} us (a collection of garbage may be in it): ${slowestPacket.slice(0, 200)}`,
);
for (const [kind, times] of [...problems].sort((a, b) => b[1] - a[1]).slice(0, 15))
  console.log(`${String(times).padStart(9)}  ${kind}`);
