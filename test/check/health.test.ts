import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { prepareCheck } from '../../src/check.ts';
import { type DomainName, parseDomainName } from '../../src/model/domain-name.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import type { Summary } from '../../src/model/report.ts';
import { reverseNameOf } from '../../src/model/reverse-name.ts';
import type { OptionName } from '../../src/options.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { readBase } from '../../src/review/base.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { createZones } from '../../src/zones/zones.ts';
import { closedPort, dropping, IPV4, IPV6, type Listener, listen } from '../probe/listeners.ts';

let dns: RunningServer;
beforeAll(async () => {
  const zones = createZones();
  const root = '.' as DomainName;
  const add = (owner: string, type: string, data: string) => {
    const name = parseDomainName(owner);
    if (name.ok)
      zones.add({ owner: name.value, type, ttl: 60, data, location: { path: 'test' }, zone: root });
  };
  add('.', 'SOA', 'ns. h. 1 2 3 4 5');
  for (const address of [IPV4, IPV6] as IpAddress[]) {
    add('www.example.org', address === IPV4 ? 'A' : 'AAAA', address);
    add(reverseNameOf(address), 'PTR', 'www.example.org');
  }
  dns = await startServer(zones);
});
afterAll(() => dns.close());

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
async function start(listener: Promise<Listener>): Promise<Listener> {
  const started = await listener;
  closing.push(() => started.close());
  return started;
}

/** A Prometheus that answers every query with these series. */
async function production(
  ...result: readonly (readonly [Record<string, string>, string])[]
): Promise<string> {
  const server = createServer((_, response) =>
    response.end(
      JSON.stringify({
        status: 'success',
        data: {
          resultType: 'vector',
          result: result.map(([metric, value]) => ({ metric, value: [1, value] })),
        },
      }),
    ),
  );
  server.listen(0, IPV4);
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const manifest = (health: string, expected = 'www.example.org: [127.0.0.1, "::1"]') =>
  `expect: {${expected}}\npolicy: {networks: [127.0.0.0/8, "::1"]}\n${health}\n`;
const allowed = (fields: string) => `health: {allow: [127.0.0.0/8, "::1"], ${fields}}`;

async function check(
  head: string,
  baseText?: string,
  flags: Partial<Record<OptionName, string>> = {},
): Promise<Summary> {
  const tree = memoryTree({ 'ptr-gate.yml': head });
  const texts = new Map<OptionName, readonly string[]>([
    ['resolvers', dns.addresses.slice(0, 1).map(({ address, port }) => `${address}:${port}`)],
    ...Object.entries(flags).map(([name, text]) => [name as OptionName, [text]] as const),
  ]);
  const base =
    baseText === undefined
      ? undefined
      : await readBase(
          {
            title: 'the base',
            tree: Object.assign(memoryTree(baseText === '' ? {} : { 'ptr-gate.yml': baseText }), {
              absent: new Set<string>(),
            }),
            fetchAbsent: async () => {},
          } as unknown as Parameters<typeof readBase>[0],
          { head: tree, configPath: undefined, files: [] },
        );
  const prepared = await prepareCheck({
    ...{ tree, files: [], now: new Date('2026-11-23'), base },
    flags: { place: (name) => `--${name}`, texts },
  });
  return prepared.run(() => {});
}
const found = ({ findings }: Summary) => findings.map(({ rule, severity }) => `${severity} ${rule}`);

describe('a check', () => {
  test('measures nothing where health is not configured', async () => {
    const report = await check(manifest(''));
    expect(report).toMatchObject({ exitCode: 0, findings: [] });
    expect(report).not.toHaveProperty('health');
    expect(report.coverage.notes.join()).not.toContain('ealth');
  });

  test('passes where both families answer, and reports how they do', async () => {
    const server = await start(listen());
    const report = await check(manifest(allowed(`ports: [${server.port}], attempts: 5`)));
    expect(report).toMatchObject({ exitCode: 0, verdict: 'pass', findings: [] });
    expect(report.health).toMatchObject([
      { name: 'www.example.org', family: 4, attempts: 5, succeeded: 5 },
      { name: 'www.example.org', family: 6, attempts: 5, succeeded: 5, fallback: { pairs: 5, fallbacks: 0 } },
    ]);
    expect(report.coverage.notes).toContain(
      `Health: 10 connection attempts at 2 of 2 addresses, port ${server.port}.`,
    );
  });

  test('fails where IPv6 is dropped, on the line of the address', async () => {
    const deaf = await start(dropping(IPV6));
    await start(listen({ addresses: [IPV4], port: deaf.port }));
    const report = await check(manifest(allowed(`ports: [${deaf.port}], attempts: 4, timeout: 200ms`)));
    expect([report.exitCode, found(report)]).toEqual([1, ['error ipv6-unhealthy']]);
    expect(report.findings[0]).toMatchObject({ address: IPV6, location: { path: 'ptr-gate.yml', line: 1 } });
    expect(report.counts).toMatchObject({ failed: 1, verified: 1 });
  });

  test('warns where one family is refused', async () => {
    const port = await closedPort();
    await start(listen({ addresses: [IPV6], port }));
    const report = await check(manifest(allowed(`ports: [${port}], attempts: 3`)));
    expect([report.exitCode, found(report)]).toEqual([0, ['warning not-dual-stack']]);
    expect(report.findings[0]!.address).toBe(IPV4);
  });

  test('says so where nothing answers at all', async () => {
    const port = await closedPort();
    const { coverage, findings } = await check(manifest(allowed(`ports: [${port}], attempts: 3`)));
    expect(findings).toEqual([]);
    expect(coverage.notes).toContain(`Nothing answers at all: www.example.org, port ${port}.`);
  });

  test('sends nothing offline, and says so', async () => {
    const server = await start(listen());
    const report = await check(manifest(allowed(`ports: [${server.port}]`)), undefined, { offline: 'true' });
    expect(report.coverage.notes).toContain('Health was not measured: the check is offline.');
    expect(server.accepted).toBe(0);
  });
});

describe('production numbers', () => {
  const query = (url: string, max = '1%') =>
    `health: {ports: [], prometheus: {url: "${url}", query: "x", max: ${max}}}`;
  const regional = 'www.example.org: {us: {A: 127.0.0.1}, eu: {AAAA: "::1"}}';

  test.each<[string, readonly (readonly [Record<string, string>, string])[], 0 | 1, readonly string[]]>([
    ['below the limit', [[{}, '0.01']], 0, []],
    ['above the limit', [[{}, '0.011']], 1, ['error ipv6-unhealthy']],
    ['of the region', [[{ region: 'eu' }, '0.5']], 1, ['error ipv6-unhealthy']],
    ['of another region', [[{ region: 'us' }, '0.5']], 0, ['notice health-unmeasured']],
    [
      'of the region and another',
      [
        [{ region: 'us' }, '0.5'],
        [{ region: 'eu' }, '0'],
      ],
      0,
      [],
    ],
    ['of the name, written otherwise', [[{ name: 'WWW.Example.org.' }, '0.5']], 1, ['error ipv6-unhealthy']],
    ['of another name', [[{ name: 'example.org' }, '0.5']], 0, ['notice health-unmeasured']],
    [
      'of the address, written otherwise',
      [[{ address: '0:0:0:0:0:0:0:1' }, '0.5']],
      1,
      ['error ipv6-unhealthy'],
    ],
    ['of an IPv4 address', [[{ address: '127.0.0.1' }, '0.5']], 0, ['notice health-unmeasured']],
    ['with labels that mean nothing here', [[{ job: 'x' }, '0.5']], 1, ['error ipv6-unhealthy']],
    ['that are NaN', [[{}, 'NaN']], 0, ['notice health-unmeasured']],
    ['that are not there', [], 0, ['notice health-unmeasured']],
    [
      'of which one is NaN',
      [
        [{ job: 'a' }, 'NaN'],
        [{ job: 'b' }, '0.5'],
      ],
      1,
      ['error ipv6-unhealthy', 'notice health-unmeasured'],
    ],
  ])('%s', async (_, series, exitCode, findings) => {
    const report = await check(manifest(query(await production(...series)), regional));
    expect([report.exitCode, found(report)]).toEqual([exitCode, findings]);
  });

  test('that cannot be had are told, and never pass in silence', async () => {
    const port = await closedPort();
    const report = await check(manifest(query(`http://127.0.0.1:${port}`)));
    expect([report.exitCode, found(report)]).toEqual([0, ['notice health-unmeasured']]);
    expect(report.findings[0]!.message).toContain('ECONNREFUSED');
    const strict = await check(manifest(query(`http://127.0.0.1:${port}`)), undefined, {
      rules: 'health-unmeasured=error',
    });
    expect(strict.exitCode).toBe(1);
  });
});

describe('a change', () => {
  // Claim: inside-policy
  test('does not say itself what is connected to: health comes from the base', async () => {
    const server = await start(listen());
    const opened = manifest(allowed(`ports: [${server.port}]`));
    const before = manifest('', 'www.example.org: 127.0.0.1');
    const report = await check(opened, before);
    expect(server.accepted).toBe(0);
    expect(found(report)).toContain('notice policy-changed');
    const fromNothing = await check(opened, '');
    expect(server.accepted).toBe(0);
    expect(fromNothing.coverage.notes).toContain(
      'Health was not measured: health: is new in this change, and holds once it is merged.',
    );
  });

  test('is measured at the names that it touches, over both families, and nowhere else', async () => {
    const server = await start(listen());
    const health = allowed(`ports: [${server.port}], attempts: 3`);
    const before = manifest(health, 'www.example.org: 127.0.0.1, old.example.org: [127.0.0.3, 127.0.0.4]');
    const after = manifest(
      health,
      'www.example.org: [127.0.0.1, "::1"], old.example.org: [127.0.0.3, 127.0.0.4]',
    );
    const report = await check(after, before);
    expect(report.health?.map(({ name, family, succeeded }) => [name, family, succeeded])).toEqual([
      ['www.example.org', 4, 3],
      ['www.example.org', 6, 3],
    ]);
    await expect.poll(() => server.accepted).toBe(6);
  });

  test('that touches nothing is not measured', async () => {
    const server = await start(listen());
    const same = manifest(allowed(`ports: [${server.port}]`));
    expect(await check(same, same)).toMatchObject({ exitCode: 0, findings: [] });
    expect(server.accepted).toBe(0);
  });
});
