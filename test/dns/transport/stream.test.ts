import { afterEach, describe, expect, test } from 'vitest';
import { createResolver, type ResolverOptions } from '../../../src/dns/resolver.ts';
import { serverAddress } from '../../../src/dns/server-address.ts';
import { createFrameReader } from '../../../src/dns/transport/stream.ts';
import type { DomainName } from '../../../src/model/domain-name.ts';
import type { Lookup } from '../../../src/model/evidence.ts';
import {
  closedPort,
  type FakeServer,
  frame,
  type Query,
  record,
  type Script,
  startFakeServer,
} from '../fake-server.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function lookAll(
  count: number,
  script: Script,
  options: Partial<ResolverOptions> = {},
): Promise<{ found: Lookup[]; server: FakeServer }> {
  const server = await startFakeServer(script);
  opened.push(server);
  const resolver = createResolver({ servers: [server.tcp], timeoutMs: 8_000, ...options });
  opened.push(resolver);
  const found = await Promise.all(
    Array.from({ length: count }, (_, i) =>
      resolver.lookup({ name: `n${i}.example` as DomainName, type: 'A' }),
    ),
  );
  return { found, server };
}

/** Every name has an address of its own, so that replies to the wrong question would show. */
function right(query: Query): Buffer {
  return query.packet({
    answers: [record(query.name, 'A', `192.0.2.${Number(/\d+/.exec(query.name)![0]) % 256}`)],
  });
}

function expectRight(found: readonly Lookup[]): void {
  for (const [i, { answer }] of found.entries())
    expect(answer).toMatchObject({ kind: 'rrset', targets: [`192.0.2.${i % 256}`] });
}

describe('TCP', () => {
  test('carries the oldest queries first where each connection carries but one', async () => {
    const used = new WeakSet<object>();
    const answered: string[] = [];
    const { found } = await lookAll(40, (query) => {
      if (used.has(query.connection!)) return;
      used.add(query.connection!);
      answered.push(query.name);
      query.raw(right(query));
      query.connection!.end();
    });
    expectRight(found);
    expect(answered).toEqual(Array.from({ length: 40 }, (_, i) => `n${i}.example`));
  });

  test('one connection carries all questions', async () => {
    const { found, server } = await lookAll(500, (query) => query.raw(right(query)));
    expectRight(found);
    expect(server.connections()).toBe(1);
    expect(found[0]!.server).toBe(`127.0.0.1:${server.port} (tcp)`);
  });

  test('replies come in any order', async () => {
    const held: (() => void)[] = [];
    const { found } = await lookAll(50, (query) => {
      held.push(() => query.raw(right(query)));
      if (held.length === 50) for (const reply of held.reverse()) reply();
    });
    expectRight(found);
  });

  test('frames come in single octets', async () => {
    const { found } = await lookAll(3, (query) => {
      for (const octet of frame(right(query))) query.connection!.write(Buffer.from([octet]));
    });
    expectRight(found);
  });

  test('a server that closes after each reply is connected to again', async () => {
    const { found, server } = await lookAll(8, (query) => query.connection!.end(frame(right(query))));
    expectRight(found);
    expect(server.connections()).toBeGreaterThan(1);
  });

  test('a server that closes in the middle of a reply is asked again', async () => {
    const { found } = await lookAll(1, (query) => {
      if (query.nth === 1) query.connection!.end(frame(right(query)).subarray(0, 9));
      else query.raw(right(query));
    });
    expectRight(found);
  });

  test('a server that closes without a reply, always, is a failure, soon', async () => {
    const { found } = await lookAll(3, (query) => query.connection!.destroy());
    for (const { answer } of found) expect(answer).toMatchObject({ kind: 'failure', cause: 'network' });
  });

  test('a server that stalls is connected to again', async () => {
    let first: unknown;
    const { found, server } = await lookAll(2, (query) => {
      first ??= query.connection;
      if (query.connection !== first) query.raw(right(query));
    });
    expectRight(found);
    expect(server.connections()).toBe(2);
  });

  test('a server that takes longer over each question than a stall lasts', async () => {
    const { found } = await lookAll(2, (query) => setTimeout(() => query.raw(right(query)), 3_600));
    expectRight(found);
  }, 10_000);

  test('a slow server that takes no second connection', async () => {
    let first: unknown;
    const { found } = await lookAll(2, (query) => {
      first ??= query.connection;
      if (query.connection !== first) query.connection!.destroy();
      else setTimeout(() => query.raw(right(query)), 4_500);
    });
    expectRight(found);
  }, 10_000);

  test('what is no DNS message ends the connection, not the run', async () => {
    const { found } = await lookAll(2, (query) => query.connection!.write(Buffer.from([0, 1, 0])));
    for (const { answer } of found) expect(answer).toMatchObject({ kind: 'failure', cause: 'network' });
  });

  test('a malformed reply is a failure, since no other will come', async () => {
    const { found } = await lookAll(1, (query) => query.raw(right(query).subarray(0, -3)));
    expect(found[0]!.answer).toMatchObject({ kind: 'failure', cause: 'malformed' });
  });

  test('a closed port is a failure, soon', async () => {
    const resolver = createResolver({ servers: [serverAddress('tcp', '127.0.0.1', await closedPort())] });
    opened.push(resolver);
    const found = await resolver.lookup({ name: 'a.example' as DomainName, type: 'A' });
    expect(found.answer).toMatchObject({ kind: 'failure', cause: 'network' });
  });
});

describe('the frame reader', () => {
  const packets = [12, 13, 300, 65_535].map((length, i) => Buffer.alloc(length, i + 1));
  const stream = Buffer.concat(packets.map(frame));

  test.each([1, 2, 3, 7, 100, 70_000])('cuts a stream that comes in pieces of %i', (size) => {
    const taken: Buffer[] = [];
    const take = createFrameReader((packet) => taken.push(Buffer.from(packet)));
    for (let at = 0; at < stream.length; at += size) expect(take(stream.subarray(at, at + size))).toBe(true);
    expect(taken).toEqual(packets);
  });

  test('refuses a frame that is shorter than a header', () => {
    expect(createFrameReader(() => {})(frame(Buffer.alloc(11)))).toBe(false);
  });
});
