import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { createResolver, type Resolver } from '../../src/dns/resolver.ts';
import { type FakeServer, record, type Script, startFakeServer } from '../dns/fake-server.ts';
import { name } from '../zones/declare.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(script: Script): Promise<FakeServer> {
  const server = await startFakeServer(script);
  closing.push(server.close);
  return server;
}

function resolverOf(server: FakeServer): Resolver {
  const resolver = createResolver({ servers: [server.udp], timeoutMs: 25_000 });
  closing.push(resolver.close);
  return resolver;
}

const OWNER = '4.8.8.8.in-addr.arpa';
const GOOD = { answers: [record(OWNER, 'PTR', 'right.example')] };
const EVIL = { answers: [record(OWNER, 'PTR', 'evil.example')] };
const ask = (resolver: Resolver) => resolver.lookup({ name: name(OWNER), type: 'PTR' });
const RIGHT = { answer: { kind: 'rrset', targets: ['right.example'] } };

/** The packet with every id in turn, but those that `isLeftOut` names, sent piece by piece so that none is lost in a buffer. */
async function sweep(
  packet: Buffer,
  send: (forged: Buffer) => void,
  isLeftOut = (_id: number) => false,
): Promise<void> {
  let sent = 0;
  for (let id = 0; id < 0x10000; id++) {
    if (isLeftOut(id)) continue;
    const forged = Buffer.from(packet);
    forged.writeUInt16BE(id, 0);
    send(forged);
    // No more in a turn than a socket reads in one: what overflows its buffer would prove nothing, and hide the true reply.
    if (++sent % 16 === 0) await new Promise(setImmediate);
  }
}

describe('spoof-blind: whoever is not the server cannot answer in its place', () => {
  test('with all 65,536 ids and the right question, sent to the right port from another one', async () => {
    const stranger = createSocket('udp4');
    closing.push(() => stranger.close());
    const server = await serve(async (query) => {
      // On a busy machine the sweep takes longer than a try: the first try is answered in the end, whatever was sent since.
      if (query.nth > 1) return;
      const [port] = [...server.ports].slice(-1);
      await sweep(query.packet(EVIL), (forged) => stranger.send(forged, port!, '127.0.0.1'));
      query.reply(GOOD);
    });
    expect(await ask(resolverOf(server))).toMatchObject(RIGHT);
  });

  test('from the right port of another address', async () => {
    const stranger = createSocket('udp4');
    closing.push(() => stranger.close());
    const server = await serve(async (query) => {
      if (query.nth > 1) return;
      stranger.bind(server.port, '127.0.0.2');
      await once(stranger, 'listening');
      const [port] = [...server.ports].slice(-1);
      await sweep(query.packet(EVIL), (forged) => stranger.send(forged, port!, '127.0.0.1'));
      query.reply(GOOD);
    });
    expect(await ask(resolverOf(server))).toMatchObject(RIGHT);
  });

  test('with the right address and port, and all ids but the right one', async () => {
    // Spread over sixteen questions, so that none of them waits for long. Every try has an id of its own.
    const isKnown = (id: number) => server.queries.some(({ message }) => message.id === id);
    const server = await serve(async (query) => {
      if (query.nth > 1) return;
      const part = Number(query.name.split('.')[0]);
      const evil = { answers: [record(query.name, 'A', '192.0.2.66')] };
      await sweep(query.packet(evil), query.raw, (id) => id % 16 !== part || isKnown(id));
      query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] });
    });
    const resolver = resolverOf(server);
    for (let part = 0; part < 16; part++) {
      const { answer } = await resolver.lookup({ name: name(`${part}.example`), type: 'A' });
      expect([part, answer]).toMatchObject([part, { kind: 'rrset', targets: ['192.0.2.1'] }]);
    }
    // They did arrive, and were looked at.
    expect(resolver.statistics().ignored).toBeGreaterThan(60_000);
  });
});

test('spoof-question: the right id with another name, type or class is no answer', async () => {
  const server = await serve((query) => {
    const [question] = query.message.questions;
    for (const other of [
      { ...question!, name: name('5.8.8.8.in-addr.arpa') },
      { ...question!, name: name(`x.${OWNER}`) },
      { ...question!, type: 'A' },
      { ...question!, class: 3 },
    ])
      query.raw(query.packet({ ...EVIL, questions: [other] }));
    query.raw(query.packet({ ...EVIL, questions: [question!, question!] }));
    query.reply(GOOD);
  });
  expect(await ask(resolverOf(server))).toMatchObject(RIGHT);
});

describe('spoof-random: nobody can tell the next id or port from those before', () => {
  /** Chi-square of how often each of so many equally likely values occurred. */
  function chiSquare(values: readonly number[], bins: number): number {
    const counts = new Array<number>(bins).fill(0);
    for (const value of values) counts[value]!++;
    const expected = values.length / bins;
    return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  }
  /** So far above the mean that a fair source exceeds it once in billions of runs, by the normal approximation. */
  const limit = (bins: number) => bins - 1 + 6.5 * Math.sqrt(2 * (bins - 1));

  test('ids, over all their bits and from one to the next', async () => {
    const server = await serve((query) => query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] }));
    const resolver = resolverOf(server);
    for (let round = 0; round < 64; round++)
      await Promise.all(
        Array.from({ length: 128 }, (_, i) =>
          resolver.lookup({ name: name(`n${round}-${i}.example`), type: 'A' }),
        ),
      );
    const ids = server.queries.map(({ message }) => message.id);
    expect(ids.length).toBeGreaterThanOrEqual(8192);
    const steps = ids.slice(1).map((id, i) => (id - ids[i]! + 0x10000) & 0xffff);
    for (const values of [ids, steps]) {
      expect(
        chiSquare(
          values.map((value) => value >> 8),
          256,
        ),
      ).toBeLessThan(limit(256));
      expect(
        chiSquare(
          values.map((value) => value & 255),
          256,
        ),
      ).toBeLessThan(limit(256));
    }
    // Of 8192 draws from 65,536 about 7,700 differ; a generator with a short period would give far fewer.
    expect(new Set(ids).size).toBeGreaterThan(7_400);
  });

  test('ports, of one run and from run to run', async () => {
    const server = await serve((query) => query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] }));
    const ports: number[] = [];
    for (let run = 0; run < 60; run++) {
      // A port may come again in another run.
      server.ports.clear();
      const resolver = createResolver({ servers: [server.udp] });
      await Promise.all(
        Array.from({ length: 8 }, (_, i) =>
          resolver.lookup({ name: name(`r${run}-${i}.example`), type: 'A' }),
        ),
      );
      resolver.close();
      expect(server.ports.size).toBeGreaterThanOrEqual(3);
      ports.push(...server.ports);
    }
    const steps = ports.slice(1).map((port, i) => Math.abs(port - ports[i]!));
    expect(steps.filter((step) => step <= 16).length).toBeLessThan(ports.length / 10);
    const [least, greatest] = [Math.min(...ports), Math.max(...ports)];
    expect(greatest - least).toBeGreaterThan(8_000);
    const eighth = (greatest - least + 1) / 8;
    expect(
      chiSquare(
        ports.map((port) => Math.floor((port - least) / eighth)),
        8,
      ),
    ).toBeLessThan(limit(8));
  });
});
