import { afterEach, describe, expect, test } from 'vitest';
import { createClock } from '../../src/dns/clock.ts';
import { createLimits } from '../../src/dns/limits.ts';
import { createResolver, type ResolverOptions } from '../../src/dns/resolver.ts';
import type { ServerAddress } from '../../src/dns/server-address.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { Lookup } from '../../src/model/evidence.ts';
import { type FakeServer, type Query, record, type Script, startFakeServer } from './fake-server.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function serve(script: Script, host = '127.0.0.1'): Promise<FakeServer> {
  const server = await startFakeServer(script, { host });
  opened.push(server);
  return server;
}

function lookAll(
  count: number,
  servers: readonly ServerAddress[],
  options: Partial<ResolverOptions> = {},
): Promise<Lookup[]> {
  const resolver = createResolver({ servers, ...options });
  opened.push(resolver);
  const names = Array.from({ length: count }, (_, i) => `n${i}.example` as DomainName);
  return Promise.all(names.map((name) => resolver.lookup({ name, type: 'A' })));
}

function answer(query: Query): void {
  query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] });
}

function refuse(query: Query): void {
  query.reply({ rcode: 5 });
}

/** One forwarder, however many addresses it has: it refuses what comes beyond its limit. */
function forwarder(limit: number): Script {
  let open = 0;
  return (query) => {
    if (open >= limit) {
      refuse(query);
      return;
    }
    open++;
    setTimeout(() => {
      open--;
      answer(query);
    }, 20);
  };
}

describe('a question that was refused in a crowd', () => {
  test('is asked again also where the forwarder has two addresses', async () => {
    const script = forwarder(100);
    const servers = [await serve(script), await serve(script, '127.0.0.2')];
    const found = await lookAll(
      800,
      servers.map(({ udp }) => udp),
    );
    expect(found.filter(({ answer }) => answer.kind !== 'rrset')).toEqual([]);
  });

  test('stays refused where two servers refuse everything', async () => {
    const servers = [await serve(refuse), await serve(refuse, '127.0.0.2')];
    const found = await lookAll(
      200,
      servers.map(({ udp }) => udp),
    );
    for (const { answer } of found) expect(answer).toMatchObject({ kind: 'failure', cause: 'refused' });
  });

  test('has one deadline, and what was said stays said when silence follows', async () => {
    const server = await serve((query) => query.nth === 1 && refuse(query));
    const start = performance.now();
    const found = await lookAll(100, [server.udp], { timeoutMs: 1_000 });
    expect(performance.now() - start).toBeLessThan(1_900);
    const rested = found.filter(({ answer }) => /REFUSED, then no reply/.test(String(Object(answer).detail)));
    expect(rested.length).toBeGreaterThan(0);
    for (const { answer } of found) expect(answer).toMatchObject({ kind: 'failure', cause: 'refused' });
  });

  test('takes no more packets than any other', async () => {
    const server = await serve(refuse);
    await lookAll(200, [server.udp], { tries: 2 });
    expect(Math.max(...server.queries.map(({ nth }) => nth))).toBe(2);
  });
});

describe('the pace', () => {
  test.each([
    [
      'a truncated reply',
      (query: Query) => (query.transport === 'udp' ? query.reply({ tc: true }) : answer(query)),
    ],
    ['a refusal, at the next server', refuse],
  ])('holds for what follows %s', async (_, script) => {
    const servers = [await serve(script), await serve(answer, '127.0.0.2')];
    const start = performance.now();
    const found = await lookAll(
      30,
      servers.map(({ udp }) => udp),
      { qps: 100 },
    );
    expect(found.filter(({ answer }) => answer.kind !== 'rrset')).toEqual([]);
    // 60 packets: 2 at once, then one every 10 ms.
    expect(performance.now() - start).toBeGreaterThan(560);
  });

  test('does not stretch the deadline', async () => {
    const server = await serve((query) => query.reply({ tc: true }));
    const start = performance.now();
    const found = await lookAll(4, [server.udp], { qps: 1, timeoutMs: 500 });
    expect(performance.now() - start).toBeLessThan(5_900);
    for (const { answer } of found) expect(answer.kind).toBe('failure');
  });
});

test('the last try has all the time that is left', async () => {
  const server = await serve((query) => setTimeout(answer, 2_600, query));
  const [found] = await lookAll(1, [server.udp], { tries: 1, timeoutMs: 6_000 });
  expect(found!.answer.kind).toBe('rrset');
  expect(server.queries.length).toBe(1);
});

describe('limits that two exchanges share', () => {
  test('hold for both together', async () => {
    let open = 0;
    let most = 0;
    const script = (query: Query) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        answer(query);
      }, 20);
    };
    const servers = [await serve(script), await serve(script, '127.0.0.2')];
    const limits = createLimits(5, 200);
    const start = performance.now();
    const found = await Promise.all(servers.map(({ udp }) => lookAll(30, [udp], { limits, tries: 1 })));
    expect(found.flat().filter(({ answer }) => answer.kind !== 'rrset')).toEqual([]);
    // 4 at once, then one every 5 ms.
    expect(performance.now() - start).toBeGreaterThan(270);
    expect(most).toBeLessThanOrEqual(5);
  });

  test('leave something for each, however much the other has to ask', () => {
    const limits = createLimits(10, 1_000);
    const [greedy, modest] = [limits.share(), limits.share()];
    const taken = [0, 0];
    for (let now = 0; now < 1_000; now += 5) {
      while (greedy.take(now)) taken[0]!++;
      if (modest.take(now + 1)) taken[1]!++;
    }
    expect(taken[1]).toBeGreaterThan(50);
    expect(taken[0]! + taken[1]!).toBeGreaterThan(950);
    expect(taken[0]! + taken[1]!).toBeLessThan(1_025);
  });

  test('do not wait for a share that has nothing more to ask', () => {
    const limits = createLimits(1, undefined);
    const [one, other] = [limits.share(), limits.share()];
    one.entered();
    expect(other.hasPlace(0)).toBe(false);
    one.left();
    expect(one.hasPlace(1)).toBe(false);
    expect(one.hasPlace(30)).toBe(true);
  });
});

describe('pauses of this process', () => {
  const standStill = () => {
    const until = performance.now() + 65;
    while (performance.now() < until);
  };

  test('put a deadline off by no more than itself, however many there are', async () => {
    const server = await serve(() => {});
    const pauses = setInterval(standStill, 83);
    const start = performance.now();
    const [found] = await lookAll(1, [server.udp], { timeoutMs: 800 });
    clearInterval(pauses);
    expect(found!.answer).toMatchObject({ kind: 'failure', cause: 'timeout' });
    expect(performance.now() - start).toBeLessThan(2_200);
  });

  test('do not keep silence from counting', async () => {
    const ticks: boolean[] = [];
    let done = false;
    const clock = createClock({
      tick: (_, isPatient) => void ticks.push(isPatient),
      paused() {},
      isIdle: () => done,
    });
    clock.start();
    for (let i = 0; i < 6; i++) {
      standStill();
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
    done = true;
    clock.stop();
    expect(ticks[0]).toBe(true);
    expect(ticks).toContain(false);
  });
});
