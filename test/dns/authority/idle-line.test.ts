import { expect, test } from 'vitest';
import { closedWhenIdle } from '../../../src/dns/authority/idle-line.ts';
import { serverAddress } from '../../../src/dns/server-address.ts';
import type { Attempt, OpenTransport, Receiver } from '../../../src/dns/transport/transport.ts';

/** A transport that counts its openings, and fails or answers on command. */
function counting() {
  const log: string[] = [];
  let fail: (attempt: Attempt) => void = () => {};
  const open: OpenTransport = (receiver) => {
    log.push('open');
    fail = (attempt) => (receiver as unknown as Receiver<Attempt>).failed(attempt, 'no route');
    return {
      name: 'udp',
      reliable: false,
      send: () => log.push('send'),
      release: () => log.push('release'),
      close: () => log.push('close'),
    };
  };
  return { log, open, fail: (attempt: Attempt) => fail(attempt) };
}

const attempt = (): Attempt => ({ query: Buffer.alloc(12), id: 0, channel: undefined });
const nobody: Receiver<Attempt> = { received() {}, failed() {}, ignored() {} };
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

test('sockets are opened with the first packet, given back when idle, and opened again when needed', async () => {
  const { log, open } = counting();
  const address = serverAddress('udp', '127.0.0.1');
  const line = closedWhenIdle(() => open, 5)(address, 'udp')(nobody);
  expect(log).toEqual([]);
  const [first, second] = [attempt(), attempt()];
  line.send(first);
  line.send(second);
  line.release(first);
  await soon();
  expect(log).toEqual(['open', 'send', 'send', 'release']);
  line.release(second);
  line.release(second);
  await soon();
  expect(log.slice(4)).toEqual(['release', 'close']);
  line.send(attempt());
  expect(log.slice(6)).toEqual(['open', 'send']);
  line.close();
  expect(log.at(-1)).toBe('close');
  line.send(attempt());
  expect(log.filter((word) => word === 'open')).toHaveLength(2);
});

test('a failed attempt is over, and is not released once more', async () => {
  const { log, open, fail } = counting();
  const line = closedWhenIdle(() => open, 5)(serverAddress('udp', '127.0.0.1'), 'udp')(nobody);
  const only = attempt();
  line.send(only);
  fail(only);
  line.release(only);
  await soon();
  expect(log).toEqual(['open', 'send', 'close']);
});
