// A UDP relay in front of a name server: relay.mjs PORT DELAY_MS LOSS [PACKETS_PER_SECOND]. Prints the port it listens on.
// DELAY_MS is the whole round trip, LOSS the share of packets lost in each direction; queries beyond the rate are dropped.
import { createSocket } from 'node:dgram';

const [port, delayMs, loss, rate] = process.argv.slice(2).map(Number);
const DEPTH_S = 0.05;
let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
let tokens = (rate ?? 0) * DEPTH_S;
let filledAt = performance.now();
let dropped = 0;

function passes() {
  if (rate === undefined) return true;
  const now = performance.now();
  tokens = Math.min(rate * DEPTH_S, tokens + ((now - filledAt) * rate) / 1000);
  filledAt = now;
  if (tokens < 1) {
    dropped++;
    return false;
  }
  tokens--;
  return true;
}

/** Half of the round trip each way, in one timer for all packets of a millisecond. */
function later(send) {
  if (random() < loss) return;
  if (delayMs === 0) send();
  else setTimeout(send, delayMs / 2);
}

const front = createSocket({ type: 'udp4', recvBufferSize: 1 << 20 });
const backs = new Map();
front.on('message', (query, from) => {
  if (!passes()) return;
  let back = backs.get(from.port);
  if (back === undefined) {
    back = createSocket({ type: 'udp4', recvBufferSize: 1 << 20 });
    back.on('message', (reply) => later(() => front.send(reply, from.port, from.address)));
    backs.set(from.port, back);
  }
  later(() => back.send(query, port, '127.0.0.1'));
});
front.bind(0, '127.0.0.1', () => process.send?.(front.address().port));
process.on('disconnect', () => process.exit());
process.on('message', () => process.send?.(dropped));
