import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import { type IpAddress, type Network, parseNetwork } from '../../src/model/ip-address.ts';
import type { ProbeLimits } from '../../src/probe/attempts.ts';
import { measure, type ProbePolicy, type ProbeTarget } from '../../src/probe/measure.ts';
import { CERTIFICATE } from './certificate.ts';
import { type Behaviour, closedPort, dropping, IPV4, IPV6, type Listener, listen } from './listeners.ts';

const running: Listener[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((listener) => listener.close()));
});
async function start(listener: Promise<Listener>): Promise<Listener> {
  const started = await listener;
  running.push(started);
  return started;
}
const listening = (behaviour?: Behaviour) => start(listen(behaviour));

function network(text: string): Network {
  const result = parseNetwork(text);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}
const LOOPBACK = [network('127.0.0.0/8'), network('::1/128')];
const target = (address: string, name = 'www.example.org', region?: string): ProbeTarget => ({
  name: name as DomainName,
  address: address as IpAddress,
  ...(region === undefined ? {} : { region }),
});
const BOTH = [target(IPV4), target(IPV6)];
function policy(fields: Partial<ProbePolicy>): ProbePolicy {
  return {
    ports: [1],
    attempts: 10,
    timeoutMs: 3000,
    maxTimeoutRate: 0.01,
    tls: false,
    allow: LOOPBACK,
    ...fields,
  };
}
const limits = (fields: Partial<ProbeLimits>): ProbeLimits => ({
  concurrency: 64,
  perEndpoint: 4,
  totalMs: 60_000,
  ...fields,
});

describe('what answers', () => {
  test('on both families is measured on both, each attempt with a connection of its own that is closed again', async () => {
    const server = await listening();
    const measured = await measure(BOTH, policy({ ports: [server.port], attempts: 25 }));
    for (const one of BOTH) {
      const health = measured.healthOf(one)!;
      expect(health.unmeasured).toEqual([]);
      expect(health.connections).toHaveLength(1);
      expect(health.connections[0]).toMatchObject({
        port: server.port,
        attempts: 25,
        succeeded: 25,
        timedOut: 0,
        failures: [],
        timeoutRateAtLeast: 0,
      });
      expect(health.otherFamily[0]).toMatchObject({ attempts: 25, succeeded: 25 });
      const { p50Ms, p95Ms, p99Ms } = health.connections[0]!.latency!;
      expect(p50Ms).toBeGreaterThan(0);
      expect(p95Ms).toBeGreaterThanOrEqual(p50Ms);
      expect(p99Ms).toBeGreaterThanOrEqual(p95Ms);
    }
    expect(measured.healthOf(target(IPV6))!.connections[0]!.fallback).toEqual({ pairs: 25, fallbacks: 0 });
    expect(measured.healthOf(target(IPV4))!.connections[0]).not.toHaveProperty('fallback');
    await expect.poll(() => server.accepted).toBe(50);
    await expect.poll(() => server.open).toBe(0);
    expect(measured).toMatchObject({ attempts: 50, addresses: 2, cutShort: false });
  });

  test('is never connected to more often at once than the limit says', async () => {
    const server = await listening({ tls: CERTIFICATE, delayMs: { [IPV4]: 60_000, [IPV6]: 60_000 } });
    const measuring = measure(
      BOTH,
      policy({ ports: [server.port], attempts: 5, tls: true, timeoutMs: 1000 }),
      limits({ perEndpoint: 3 }),
    );
    await expect.poll(() => server.accepted).toBe(6);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.accepted).toBe(6);
    await measuring;
    await expect.poll(() => server.accepted).toBe(10);
  });

  test('for many names at one address is connected to as for one, unless the name is asked for', async () => {
    const server = await listening({ tls: CERTIFICATE });
    const names = ['a.example', 'b.example', 'c.example'].map((name) => target(IPV6, name));
    const plain = await measure(names, policy({ ports: [server.port], attempts: 5 }));
    await expect.poll(() => server.accepted).toBe(5);
    expect(plain.services.map(({ name, attempts }) => [name, attempts])).toEqual([
      ['a.example', 5],
      ['b.example', 5],
      ['c.example', 5],
    ]);
    await measure(names, policy({ ports: [server.port], attempts: 5, tls: true }));
    await expect.poll(() => server.accepted).toBe(20);
  });
});

describe('TLS', () => {
  test('is a handshake with the name, whatever the certificate says', async () => {
    const server = await listening({ tls: CERTIFICATE });
    const measured = await measure(BOTH, policy({ ports: [server.port], tls: true }));
    expect(measured.healthOf(target(IPV6))!.connections[0]).toMatchObject({
      tls: true,
      attempts: 10,
      succeeded: 10,
    });
    expect(new Set(server.serverNames)).toEqual(new Set(['www.example.org']));
    expect(server.serverNames).toHaveLength(20);
  });

  test('that comes late takes its time into the latency, and is no fallback', async () => {
    const server = await listening({ tls: CERTIFICATE, delayMs: { [IPV6]: 400 } });
    const measured = await measure(BOTH, policy({ ports: [server.port], tls: true, attempts: 4 }));
    const { latency, fallback, succeeded } = measured.healthOf(target(IPV6))!.connections[0]!;
    expect(succeeded).toBe(4);
    expect(latency!.p50Ms).toBeGreaterThanOrEqual(390);
    expect(measured.healthOf(target(IPV4))!.connections[0]!.latency!.p50Ms).toBeLessThan(latency!.p50Ms);
    expect(fallback).toEqual({ pairs: 4, fallbacks: 0 });
  });

  test('that never comes is a timeout, and a port without TLS is a failure', async () => {
    const server = await listening({ tls: CERTIFICATE, delayMs: { [IPV6]: 60_000 } });
    const late = await measure([target(IPV6)], policy({ ports: [server.port], tls: true, timeoutMs: 200 }));
    expect(late.healthOf(target(IPV6))!.connections[0]).toMatchObject({
      attempts: 10,
      succeeded: 0,
      timedOut: 10,
    });
    const mute = await listening();
    mute.close();
    const closed = await measure([target(IPV6)], policy({ ports: [mute.port], tls: true }));
    expect(closed.healthOf(target(IPV6))!.connections[0]).toMatchObject({
      timedOut: 0,
      failures: [{ reason: 'connection refused', count: 10 }],
    });
  });

  test('is left out for names that cannot stand in it', async () => {
    const server = await listening();
    for (const name of ['*.example.org', '_x.example.org']) {
      const measured = await measure([target(IPV6, name)], policy({ ports: [server.port], tls: true }));
      expect(measured.services[0]).toMatchObject({ tls: false, succeeded: 10 });
    }
  });
});

describe('what does not answer', () => {
  test('because packets are dropped counts as timed out, and a client would have fallen back', async () => {
    const deaf = await start(dropping(IPV6));
    await listening({ addresses: [IPV4], port: deaf.port });
    const measured = await measure(BOTH, policy({ ports: [deaf.port], attempts: 8, timeoutMs: 300 }));
    const { connections, otherFamily } = measured.healthOf(target(IPV6))!;
    expect(connections[0]).toMatchObject({
      attempts: 8,
      succeeded: 0,
      timedOut: 8,
      failures: [],
      latency: null,
      fallback: { pairs: 8, fallbacks: 8 },
    });
    expect(connections[0]!.timeoutRateAtLeast).toBeGreaterThan(0.6);
    expect(otherFamily[0]).toMatchObject({ attempts: 8, succeeded: 8 });
  });

  test('because nobody listens is refused, which is no timeout', async () => {
    const port = await closedPort();
    const measured = await measure(BOTH, policy({ ports: [port] }));
    expect(measured.healthOf(target(IPV6))!.connections[0]).toMatchObject({
      attempts: 10,
      succeeded: 0,
      timedOut: 0,
      failures: [{ reason: 'connection refused', count: 10 }],
      fallback: { pairs: 10, fallbacks: 0 },
    });
  });

  test('on one family is seen on that family alone', async () => {
    const port = await closedPort();
    await listening({ addresses: [IPV4], port });
    const { connections, otherFamily } = (await measure(BOTH, policy({ ports: [port] }))).healthOf(
      target(IPV6),
    )!;
    expect([connections[0]!.succeeded, otherFamily[0]!.succeeded]).toEqual([0, 10]);
    expect(connections[0]!.fallback).toEqual({ pairs: 10, fallbacks: 10 });
  });

  test('does not hold up the end: no attempt begins after the time for all of them', async () => {
    const deaf = await start(dropping(IPV6));
    const measured = await measure(
      [target(IPV6)],
      policy({ ports: [deaf.port], attempts: 10_000, timeoutMs: 200 }),
      limits({ totalMs: 500 }),
    );
    const [{ attempts, timedOut }] = measured.services as [(typeof measured.services)[0]];
    expect(timedOut).toBe(attempts);
    expect(attempts).toBeGreaterThanOrEqual(4);
    expect(attempts).toBeLessThanOrEqual(20);
    expect(measured.cutShort).toBe(true);
  });

  test('for want of time is not measured', async () => {
    const measured = await measure(BOTH, policy({}), limits({ totalMs: 0 }));
    expect(measured.healthOf(target(IPV6))).toMatchObject({
      connections: [],
      unmeasured: [{ reason: 'no-time' }],
    });
    expect(measured.attempts).toBe(0);
  });
});

describe('names, regions and addresses', () => {
  test('addresses of a family are one service in the report, and each is judged by itself', async () => {
    const server = await listening({ addresses: [IPV4] });
    const targets = [target(IPV4), target('127.0.0.2'), target(IPV6)];
    const measured = await measure(targets, policy({ ports: [server.port], attempts: 6 }));
    expect(measured.healthOf(target(IPV4))!.connections[0]).toMatchObject({ attempts: 6, succeeded: 6 });
    expect(measured.healthOf(target('127.0.0.2'))!.connections[0]).toMatchObject({
      attempts: 6,
      succeeded: 0,
    });
    expect(measured.services.map(({ family, attempts, succeeded }) => [family, attempts, succeeded])).toEqual(
      [
        [4, 12, 6],
        [6, 6, 0],
      ],
    );
    // The IPv4 addresses take turns, and every second race has one that answers.
    expect(measured.services[1]!.fallback).toEqual({ pairs: 6, fallbacks: 3 });
  });

  test('the other family is that of the same region', async () => {
    const server = await listening({ addresses: [IPV4] });
    const targets = [target(IPV4, 'x.example', 'us'), target(IPV6, 'x.example', 'eu')];
    const measured = await measure(targets, policy({ ports: [server.port], attempts: 2 }));
    expect(measured.healthOf(targets[1]!)!.otherFamily).toEqual([]);
    expect(measured.healthOf(target(IPV6, 'x.example'))).toBeUndefined();
    expect(measured.services.map(({ region, family }) => [region, family])).toEqual([
      ['us', 4],
      ['eu', 6],
    ]);
  });
});

describe('special-purpose addresses', () => {
  test('get no packet unless the policy names their range', async () => {
    const server = await listening();
    const measured = await measure(BOTH, policy({ ports: [server.port], allow: [network('127.0.0.0/8')] }));
    expect(measured.healthOf(target(IPV6))).toMatchObject({
      connections: [],
      unmeasured: [
        {
          what: 'connections',
          reason: 'special-purpose',
          detail: 'it is in ::1/128 (Loopback Address), which health.allow does not name',
          addresses: 1,
        },
      ],
    });
    expect(measured.healthOf(target(IPV4))!.connections[0]!.succeeded).toBe(10);
    await expect.poll(() => server.accepted).toBe(10);
  });

  test.each([
    '10.0.0.1',
    '169.254.169.254',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fe80::1',
    'fd00::1',
    '2001:db8::1',
    '::',
  ])('%s is one', async (address) => {
    const { healthOf, attempts } = await measure([target(address)], policy({}));
    expect(healthOf(target(address))!.unmeasured).toMatchObject([{ reason: 'special-purpose' }]);
    expect(attempts).toBe(0);
  });
});

/** A user namespace makes anybody root in it; who is root already may not need it or be forbidden it. */
const UNSHARE = process.getuid?.() === 0 ? '-n' : '-rn';

/** Runs the measurement in a network namespace of its own, as root in it, after these commands. */
function isolated(commands: string, addresses: readonly string[]) {
  const root = join(import.meta.dirname, '..', '..');
  const program = `
    import { measure } from ${JSON.stringify(join(root, 'src', 'probe', 'measure.ts'))};
    import { routeTo } from ${JSON.stringify(join(root, 'src', 'probe', 'route.ts'))};
    const targets = ${JSON.stringify(addresses)}.map((address) => ({ name: 'www.example.org', address }));
    const policy = { ports: [443], attempts: 4, timeoutMs: 300, maxTimeoutRate: 0.01, tls: false, allow: [] };
    const { healthOf } = await measure(targets, policy);
    const routes = await Promise.all(targets.map(({ address }) => routeTo(address)));
    console.log(JSON.stringify({ all: targets.map(healthOf), routes }));`;
  const { stdout, stderr, status } = spawnSync(
    'unshare',
    [
      '-rn',
      'sh',
      '-c',
      `${commands}\nexec "$0" --input-type=module -e "$1"`,
      join(root, 'node_modules', '.bin', 'node'),
      program,
    ],
    { encoding: 'utf8', timeout: 20_000 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const withNamespaces = (() => {
  const { status } = spawnSync('unshare', [UNSHARE, 'ip', 'link', 'set', 'lo', 'up']);
  if (status === 0 || process.env.CI) return true;
  console.warn('SKIPPED: no network namespace can be made here, machines without IPv6 are not tried');
  return false;
})();

describe.runIf(withNamespaces)('a machine', () => {
  const GLOBAL = ['2606:2800:220:1::1', '2606:2800:220:1::2', '151.101.1.69'];

  test('without any route measures nothing, and says so', () => {
    const { all, routes } = isolated('true', GLOBAL);
    expect(routes).toEqual([{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }]);
    for (const [i, family] of ([6, 6, 4] as const).entries()) {
      expect(all[i]).toMatchObject({
        connections: [],
        unmeasured: [
          {
            what: 'connections',
            reason: 'no-route',
            detail: `this machine has no route to it (no IPv${family} here)`,
            addresses: family === 6 ? 2 : 1,
          },
        ],
      });
    }
  });

  // What leaves by the loopback interface for elsewhere comes in again and is dropped there.
  const IPV6_BY = (address: string) =>
    `ip link set lo up && ip -6 addr add ${address}/64 dev lo nodad && ip -6 route add default dev lo`;
  test('with a global IPv6 address from which nothing comes back sees timeouts', () => {
    const { all, routes } = isolated(IPV6_BY('2606:2800:220:9::9'), GLOBAL);
    expect(routes[0]).toEqual({ kind: 'route', source: '2606:2800:220:9::9' });
    expect(routes[2]).toEqual({ kind: 'none' });
    expect(all[0].connections[0]).toMatchObject({ attempts: 4, timedOut: 4 });
    expect(all[2].unmeasured).toMatchObject([{ reason: 'no-route' }]);
  });

  test('with a unique local IPv6 address alone from which nothing comes back does not blame the others', () => {
    const { all } = isolated(IPV6_BY('fd00::9'), GLOBAL);
    expect(all[0]).toMatchObject({
      connections: [],
      unmeasured: [{ reason: 'no-route', addresses: 2, detail: expect.stringContaining('fd00::9') }],
    });
  });
});
