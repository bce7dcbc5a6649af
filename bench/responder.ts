// A name server that computes its answers from the questions: a million pairs without a million records in its memory.
// In a process of its own. `--fail RCODE` answers every question with that code and nothing else.
import { createSocket } from 'node:dgram';
import { pairOf } from './name-server.ts';

const [portText, countText, ...rest] = process.argv.slice(2);
const count = Number(countText);
const fail = rest[0] === '--fail' ? Number(rest[1]) : 0;
const NXDOMAIN = 3;

/** The labels of the one question, and the octets that it takes. */
function questionIn(message: Buffer): { labels: string[]; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at]!; length > 0; length = message[at]!) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length).toLowerCase());
    at += 1 + length;
  }
  return { labels, end: at + 5 };
}

function encodedName(name: string): Buffer {
  return Buffer.concat([
    ...name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ]);
}

function encodedAddress(address: string): Buffer {
  const [head = '', tail = ''] = address.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const zeros = new Array(8 - groups(head).length - groups(tail).length).fill('0');
  return Buffer.from(
    [...groups(head), ...zeros, ...groups(tail)].map((group) => group.padStart(4, '0')).join(''),
    'hex',
  );
}

const [PTR, SOA, AAAA] = [12, 6, 28];
const REVERSE_APEX = pairOf(1).reverse.slice(32);
const SOA_DATA = Buffer.concat([
  encodedName('ns.bench.example'),
  encodedName('hostmaster.bench.example'),
  Buffer.from([1, 7200, 3600, 86_400, 300].flatMap((n) => [n >>> 24, n >>> 16, n >>> 8, n])),
]);

/** As `writeLivePairs` writes the zones: of a hundred PTR records one names its neighbour or is missing. */
function answerTo(labels: readonly string[], type: number): Buffer | undefined {
  const isReverse = labels.at(-1) === 'arpa';
  const i = isReverse
    ? Number.parseInt(labels.slice(0, 8).reverse().join(''), 16)
    : Number(/^h([0-9]+)$/.exec(labels[0]!)?.[1]);
  if (!(i >= 1 && i <= count + 1)) return undefined;
  if (!isReverse) return type === AAAA ? encodedAddress(pairOf(i).address) : undefined;
  if (type !== PTR) return undefined;
  if (i % 100 !== 42) return encodedName(pairOf(i).name);
  return i % 200 === 42 ? encodedName(pairOf(i + 1).name) : undefined;
}

/** A record for the answer or the authority section. */
function record(owner: Buffer, type: number, data: Buffer): Buffer {
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(type, 0);
  fixed.writeUInt16BE(1, 2);
  fixed.writeUInt32BE(3600, 4);
  fixed.writeUInt16BE(data.length, 8);
  return Buffer.concat([owner, fixed, data]);
}

function responseTo(query: Buffer): Buffer {
  const { labels, end } = questionIn(query);
  const type = query.readUInt16BE(end - 4);
  const data = fail === 0 ? answerTo(labels, type) : undefined;
  const exists = [AAAA, PTR].some((other) => answerTo(labels, other) !== undefined);
  const apex = labels.at(-1) === 'arpa' ? REVERSE_APEX : 'bench.example';
  const negative = fail === 0 ? record(encodedName(apex), SOA, SOA_DATA) : Buffer.alloc(0);
  const section = data === undefined ? negative : record(Buffer.from([0xc0, 12]), type, data);
  const response = Buffer.concat([query.subarray(0, end), section]);
  response[2] = 0x84 | (query[2]! & 1);
  response[3] = fail !== 0 ? fail : data !== undefined || exists ? 0 : NXDOMAIN;
  response.fill(0, 6, 12);
  if (section.length > 0) response.writeUInt16BE(1, data === undefined ? 8 : 6);
  return response;
}

const socket = createSocket({ type: 'udp4', recvBufferSize: 4 << 20 });
socket.on('message', (query, from) => socket.send(responseTo(query), from.port, from.address));
socket.bind(Number(portText), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit());
