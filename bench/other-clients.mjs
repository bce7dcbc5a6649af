// What people write in place of ptr-gate: other-clients.mjs node-dns|fixed-window PORT PAIRS CONCURRENCY FILE.
// Prints one line of JSON: milliseconds from the first question, and how many pairs were right, wrong and unanswered.

import { createSocket } from 'node:dgram';
import dns from 'node:dns';
import { readFileSync } from 'node:fs';

const [client, port, count, concurrency, file] = process.argv.slice(2);
const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1, Number(count) + 1)
  .map((line) => line.split(','));
const ask = client === 'node-dns' ? nodeDns() : fixedWindow();
let [right, wrong, unanswered, next] = [0, 0, 0, 0];

async function worker() {
  while (next < pairs.length) {
    const [name, address] = pairs[next++];
    const [addresses, names] = await Promise.all([ask(name, 'AAAA'), ask(reverseNameOf(address), 'PTR')]);
    if (addresses === undefined || names === undefined) unanswered++;
    else if (addresses.includes(address) && names.includes(name)) right++;
    else wrong++;
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: Number(concurrency) }, worker));
console.log(JSON.stringify({ ms: performance.now() - start, right, wrong, unanswered }));
process.exit();

function reverseNameOf(address) {
  const [head, tail] = address.split('::');
  const [before, after] = [head.split(':'), tail.split(':')];
  const groups = [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
  return `${[...groups.map((group) => group.padStart(4, '0')).join('')].reverse().join('.')}.ip6.arpa`;
}

/** c-ares with its own timeouts and retries. */
function nodeDns() {
  const resolver = new dns.promises.Resolver();
  resolver.setServers([`127.0.0.1:${port}`]);
  return async (name, type) => {
    try {
      return await resolver.resolve(name, type);
    } catch ({ code }) {
      return code === 'ENOTFOUND' || code === 'ENODATA' ? [] : undefined;
    }
  };
}

/** One socket, so many questions in flight, three tries of a second each: what a careful script does. */
function fixedWindow() {
  const socket = createSocket('udp4');
  const open = new Map();
  let lastId = 0;
  socket.on('message', (reply) => open.get(reply.readUInt16BE(0))?.(reply));
  const sendOnce = (query, id) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, 1000);
      open.set(id, (reply) => {
        clearTimeout(timer);
        resolve(reply);
      });
      socket.send(query, port, '127.0.0.1');
    });
  return async (name, type) => {
    const labels = name.split('.').flatMap((label) => [label.length, ...Buffer.from(label)]);
    const id = lastId++ & 0xffff;
    const query = Buffer.from([
      id >> 8,
      id & 255,
      1,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      ...labels,
      0,
      0,
      type === 'PTR' ? 12 : 28,
      0,
      1,
    ]);
    let reply;
    for (let i = 0; i < 3 && reply === undefined; i++) reply = await sendOnce(query, id);
    open.delete(id);
    if (reply === undefined) return undefined;
    if (reply.readUInt16BE(6) === 0) return [];
    const at = query.length + 12;
    if (type === 'AAAA') return [compressed(reply.subarray(at, at + 16))];
    const target = [];
    for (let i = at; reply[i] > 0 && reply[i] < 64; i += reply[i] + 1)
      target.push(reply.toString('latin1', i + 1, i + 1 + reply[i]));
    return [target.join('.')];
  };
}

function compressed(octets) {
  const text = Array.from({ length: 8 }, (_, i) => octets.readUInt16BE(2 * i).toString(16)).join(':');
  const [longest = ''] = (text.match(/(?:^|:)0(?::0)+(?::|$)/g) ?? []).sort((a, b) => b.length - a.length);
  return longest === '' ? text : text.replace(longest, '::');
}
