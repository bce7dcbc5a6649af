// The message codec beside dns-packet: packets per second on one core. Run with Node 24: node bench/wire.mjs [rounds]
import packet from 'dns-packet';
import { decodeMessage } from '../src/dns/wire/decode.ts';
import { encodeMessage } from '../src/dns/wire/encode.ts';
import { encodeQuery, encodeQuestion, matchesQuestion, peekHeader } from '../src/dns/wire/query.ts';

const rounds = Number(process.argv[2] ?? 200_000);
const name = '6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa';
const flags = {
  qr: true,
  opcode: 0,
  aa: true,
  tc: false,
  rd: false,
  ra: false,
  ad: false,
  cd: false,
  rcode: 0,
};
const edns = { udpSize: 1232, version: 0, dnssecOk: false, options: [] };
const reply = encodeMessage({
  id: 4711,
  ...flags,
  questions: [{ name, type: 'PTR', class: 1 }],
  answers: [{ owner: name, type: 'PTR', class: 1, ttl: 3600, data: 'server1.stackoverflow.com' }],
  authorities: [],
  additionals: [],
  edns,
});
const forward = encodeMessage({
  id: 4711,
  ...flags,
  questions: [{ name: 'server1.stackoverflow.com', type: 'AAAA', class: 1 }],
  answers: [
    {
      owner: 'server1.stackoverflow.com',
      type: 'AAAA',
      class: 1,
      ttl: 3600,
      data: '2606:2800:220:1::25c8:1946',
    },
  ],
  authorities: [],
  additionals: [],
  edns,
});
const question = encodeQuestion(name, 'PTR');
const opt = { type: 'OPT', name: '.', udpPayloadSize: 1232 };

const cases = {
  'encode a query': () => encodeQuery({ id: 4711, name, type: 'PTR', edns: { udpSize: 1232 } }),
  'encode a query, dns-packet': () =>
    packet.encode({ type: 'query', id: 4711, questions: [{ type: 'PTR', name }], additionals: [opt] }),
  'header and question of a reply': () => peekHeader(reply).id === 4711 && matchesQuestion(reply, question),
  'decode a PTR reply': () => decodeMessage(reply),
  'decode a PTR reply, dns-packet': () => packet.decode(reply),
  'decode an AAAA reply': () => decodeMessage(forward),
  'decode an AAAA reply, dns-packet': () => packet.decode(forward),
};

for (const [title, run] of Object.entries(cases)) {
  for (let i = 0; i < rounds / 10; i++) run();
  let best = Infinity;
  for (let turn = 0; turn < 3; turn++) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < rounds; i++) run();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / rounds);
  }
  console.log(
    `${title.padEnd(34)} ${Math.round(1e9 / best)
      .toLocaleString('en')
      .padStart(11)}/s  ${best.toFixed(0).padStart(6)} ns`,
  );
}
