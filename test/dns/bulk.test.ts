import { afterEach, describe, expect, test } from 'vitest';
import { createResolver, type Resolver, type ResolverOptions } from '../../src/dns/resolver.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import { type FakeServer, frame, type Query, record, startFakeServer } from './fake-server.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

/** Every name has an address of its own, so that replies to the wrong question would show. */
function addressOf(name: string): string {
  const number = Number(/\d+/.exec(name)![0]);
  return `192.0.${number >> 8}.${number & 255}`;
}

function right(query: Query): Buffer {
  return query.packet({ answers: [record(query.name, 'A', addressOf(query.name))] });
}

const MANY = 3_000;

/** Asks a server that answers over UDP at once, and over TCP as the script says; every answer must be right. */
async function askMany(
  overTcp: (query: Query, nth: number) => void,
  { tcp = true, ...options }: Partial<ResolverOptions> & { tcp?: boolean } = {},
): Promise<{ resolver: Resolver; server: FakeServer; tcpQueries: number }> {
  let tcpQueries = 0;
  const server = await startFakeServer(
    (query) => {
      if (query.transport === 'udp') query.raw(right(query));
      else overTcp(query, ++tcpQueries);
    },
    { tcp },
  );
  opened.push(server);
  // However slow this machine is, the server counts as fast; and so little is in flight that no socket buffer overflows.
  const limits = { concurrency: 100, timeoutMs: 8_000 };
  const resolver = createResolver({ servers: [server.udp], bulkPerMs: 0, ...limits, ...options });
  opened.push(resolver);
  await Promise.all(
    Array.from({ length: MANY }, async (_, i) => {
      const name = `n${i}.example` as DomainName;
      const { answer } = await resolver.lookup({ name, type: 'A' });
      expect(answer).toMatchObject({ kind: 'rrset', targets: [addressOf(name)] });
    }),
  );
  return { resolver, server, tcpQueries };
}

const overUdp = ({ port }: FakeServer) => `127.0.0.1:${port} (udp)`;
const overTcp = ({ port }: FakeServer) => `127.0.0.1:${port} (tcp)`;

describe('many questions to a fast server', () => {
  test('move to one TCP connection, and the report says so', async () => {
    const { resolver, server, tcpQueries } = await askMany((query) => query.raw(right(query)));
    expect(tcpQueries).toBeGreaterThan(0);
    expect(server.connections()).toBe(1);
    expect(resolver.statistics()).toMatchObject({
      servers: [overUdp(server), overTcp(server)],
      questions: MANY,
    });
  });

  test('stay on UDP where the server does not answer many a millisecond', async () => {
    const { server, tcpQueries } = await askMany(() => {}, { bulkPerMs: Number.POSITIVE_INFINITY });
    expect([tcpQueries, server.connections()]).toEqual([0, 0]);
  });

  test('stay below the ceiling over both transports together', async () => {
    let [open, most] = [0, 0];
    const server = await startFakeServer((query) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        query.raw(right(query));
      }, 1);
    });
    opened.push(server);
    const resolver = createResolver({ servers: [server.udp], bulkPerMs: 0, concurrency: 40 });
    opened.push(resolver);
    await Promise.all(
      Array.from({ length: MANY }, (_, i) =>
        resolver.lookup({ name: `n${i}.example` as DomainName, type: 'A' }),
      ),
    );
    expect(resolver.statistics().servers).toContain(overTcp(server));
    expect(most).toBeLessThanOrEqual(40 + resolver.statistics().retries);
  });
});

describe('a TCP connection that serves badly costs no answer, also where each question has one try:', () => {
  const oneTry = { tries: 1 };

  test('refused', async () => {
    const { resolver, server } = await askMany(() => {}, { ...oneTry, tcp: false });
    expect(resolver.statistics().servers).toEqual([overUdp(server)]);
  });

  test('silent', async () => {
    const { resolver, server, tcpQueries } = await askMany(() => {}, oneTry);
    expect(resolver.statistics().servers).toEqual([overUdp(server)]);
    expect(tcpQueries).toBeLessThan(100);
  });

  test('closed after a while', async () => {
    const { server } = await askMany((query, nth) => {
      query.raw(right(query));
      if (nth === 300) query.connection!.destroy();
    }, oneTry);
    expect(server.connections()).toBe(1);
  });

  test('stalled after a while', async () => {
    const { tcpQueries } = await askMany((query, nth) => {
      if (nth <= 100) query.raw(right(query));
    }, oneTry);
    expect(tcpQueries).toBeGreaterThan(100);
  });

  test.each<[string, (query: Query, nth: number) => void]>([
    ['now and then no reply', (query, nth) => nth % 200 !== 0 && query.raw(right(query))],
    ['SERVFAIL', (query) => query.reply({ rcode: 2 })],
    ['REFUSED, without the question', (query) => query.reply({ rcode: 5, questions: [] })],
    ['NXDOMAIN for everything, as another server behind that port', (query) => query.reply({ rcode: 3 })],
    ['NODATA after a while', (query, nth) => (nth <= 250 ? query.raw(right(query)) : query.reply({}))],
    [
      'one address for every name',
      (query) => query.reply({ answers: [record(query.name, 'A', '198.51.100.1')] }),
    ],
    ['truncated replies', (query) => query.reply({ tc: true })],
    ['malformed replies', (query) => query.raw(right(query).subarray(0, -3))],
    ['what is no DNS message', (query) => query.connection!.write(Buffer.from([0, 1, 0]))],
    [
      'the answer to another question',
      (query) =>
        query.reply({
          questions: [{ name: 'n1.example' as DomainName, type: 'A', class: 1 }],
          answers: [record('n1.example', 'A', '198.51.100.1')],
        }),
    ],
    [
      'everything in small pieces',
      (query) => {
        const octets = frame(right(query));
        query.connection!.write(octets.subarray(0, 3));
        query.connection!.write(octets.subarray(3));
      },
    ],
  ])('%s', async (_, script) => {
    await askMany(script, oneTry);
  });
});
