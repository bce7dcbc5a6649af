// Asks the server that capture.sh started and prints packets.json.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect } from 'node:net';
import { encodeQuery } from '../../../../src/dns/wire/query.ts';

const port = Number(process.argv[2]);
const edns = { udpSize: 1232 };
const secure = { udpSize: 4096, dnssecOk: true };
const ip6 = (low) => `${low}.2.${'0.'.repeat(22)}8.b.d.0.1.0.0.2.ip6.arpa`;
const questions = [
  ['PTR', { name: ip6(5), type: 'PTR', edns }],
  ['PTR through a CNAME, mixed case', { name: ip6(6), type: 'PTR', edns }],
  ['PTR, NXDOMAIN', { name: ip6(7), type: 'PTR', edns }],
  ['AAAA', { name: 'mail.example.org', type: 'AAAA' }],
  ['AAAA with DNSSEC', { name: 'mail.example.org', type: 'AAAA', edns: secure }],
  ['AAAA through a CNAME', { name: 'www.example.org', type: 'AAAA', edns }],
  ['AAAA through a DNAME', { name: 'mail.old.example.org', type: 'AAAA', edns }],
  ['AAAA, NODATA with DNSSEC', { name: '_sip._udp.example.org', type: 'AAAA', edns: secure }],
  ['AAAA, NXDOMAIN with DNSSEC', { name: 'nothing.example.org', type: 'AAAA', edns: secure }],
  ['referral with glue', { name: 'x.child.example.org', type: 'AAAA', edns: secure }],
  ['refused', { name: 'example.com', type: 'A', edns }],
  ['truncated', { name: 'many.example.org', type: 'AAAA' }],
  ['NS', { name: 'example.org', type: 'NS', edns }],
  ['SOA', { name: 'example.org', type: 'SOA', edns }],
  ['DNSKEY', { name: 'example.org', type: 'DNSKEY', edns: secure }],
  ['NSEC', { name: 'example.org', type: 'NSEC', edns: secure }],
  ['unknown type', { name: 'example.org', type: 'TYPE65534', edns }],
  ['SRV', { name: '_sip._udp.example.org', type: 'SRV', edns }],
  ['ANY over TCP', { name: 'example.org', type: 'ANY', edns: secure, tcp: true }],
  ['many over TCP', { name: 'many.example.org', type: 'AAAA', tcp: true }],
  ['unsupported EDNS version', { name: 'example.org', type: 'SOA', edns, version: 1 }],
  ['cookie', { name: 'example.org', type: 'SOA', edns: { udpSize: 1232, options: [{ code: 10, data: Buffer.alloc(8, 7) }] } }],
];

async function overUdp(query) {
  const socket = createSocket('udp4');
  socket.send(query, port, '127.0.0.1');
  const [reply] = await once(socket, 'message', { signal: AbortSignal.timeout(5000) });
  socket.close();
  return reply;
}

async function overTcp(query) {
  const socket = connect(port, '127.0.0.1');
  socket.write(Buffer.concat([Buffer.from([query.length >> 8, query.length & 255]), query]));
  let octets = Buffer.alloc(0);
  for await (const chunk of socket) {
    octets = Buffer.concat([octets, chunk]);
    if (octets.length >= 2 && octets.length >= 2 + octets.readUInt16BE()) break;
  }
  return octets.subarray(2);
}

const packets = [];
for (const [title, { tcp, version, ...question }] of questions) {
  const query = encodeQuery({ id: 0x1234, ...question });
  if (version !== undefined) query[query.length - 5] = version;
  const reply = await (tcp ? overTcp(query) : overUdp(query));
  packets.push({ title, hex: reply.toString('hex') });
}
console.log(JSON.stringify({ madeBy: 'capture.sh with BIND from Debian 12', packets }, null, 1));
