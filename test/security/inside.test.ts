import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askingOf } from '../../src/check/asking.ts';
import type { OpenedResolver } from '../../src/check/open-resolver.ts';
import { readConfig } from '../../src/config/config.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import { specialPurposeOf } from '../../src/model/special-purpose.ts';
import { measure } from '../../src/probe/measure.ts';
import { refusalsOf } from '../../src/probe/refusals.ts';
import { workingTree } from '../../src/repository/working-tree.ts';
import { firstPolicy } from '../../src/review/first-policy.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { declare } from '../../src/sources/declared.ts';
import { step } from '../e2e/action-step.ts';
import { folder } from '../e2e/dist.ts';
import { changed, forward, judge, reverse } from './review.ts';

/** A service inside the network of the runner, over TCP and UDP, that nobody may reach by way of a pull request. */
async function inside(host = '127.0.0.1') {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    heard.push('a connection');
    socket.on('error', () => {});
    socket.once('data', (data) => heard.push(String(data)));
  });
  tcp.listen(0, host);
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  udp.on('message', (packet) => heard.push(`a packet of ${packet.length} octets`));
  udp.bind(port, host);
  await once(udp, 'listening');
  onTestFinished(() => {
    tcp.close();
    udp.close();
  });
  return { port, heard };
}

describe('inside-policy: a change cannot send the check to an address of its choice', () => {
  const HEADS: Readonly<Record<string, (place: string) => string>> = {
    'policy.resolvers': (place) => `policy: {resolvers: ["${place}"]}\n`,
    'policy.resolvers over TCP': (place) => `policy: {resolvers: ["tcp://${place}"]}\n`,
    'policy.resolvers over TLS': (place) => `policy: {resolvers: ["tls://${place}"]}\n`,
    'policy.resolvers over HTTPS': (place) => `policy: {resolvers: ["https://${place}/dns-query"]}\n`,
    'policy.root-hints': (place) => `policy: {resolvers: [authoritative], root-hints: ["${place}"]}\n`,
    'regions.resolver': (place) => `regions: {a: {resolver: "${place}"}}\n`,
    'regions.subnet': (place) => `regions: {a: {subnet: 10.0.0.0/8, resolver: "${place}"}}\n`,
    'health.ports': (place) =>
      `health: {allow: [127.0.0.0/8], ports: [${place.split(':')[1]}], attempts: 1}\n`,
    'health.prometheus.url': (place) =>
      `health: {ports: [], prometheus: {url: "http://${place}", query: up, header-env: HOME}}\n`,
  };

  test.each(Object.entries(HEADS))('%s of the head has no effect, and is shown', async (_, head) => {
    const bait = await inside();
    // The base's own resolver is silent, so that nothing but silence can come of what is asked.
    const named = await inside('127.0.0.2');
    const ofBase = `policy: {resolvers: ["127.0.0.2:${named.port}"], tries: 1, timeout: 300ms}\n`;
    const config = (pairs: string, rest: string) => ({
      'ptr-gate.yml': `expect:\n  old.example: {a: {A: 8.8.8.1}}\n${pairs}records: [zones/*]\n${rest}`,
    });
    const ofHead = head(`127.0.0.1:${bait.port}`);
    const own = changed(
      {
        ...config('', ofBase),
        'zones/db.8': reverse('1 PTR old.example.'),
        'zones/db.corp': forward('old A 8.8.8.1'),
      },
      config(
        '  new.example: {a: {A: 127.0.0.1}}\n  other.example: 8.8.8.4\n',
        ofHead.startsWith('policy') ? ofHead : `${ofBase}${ofHead}`,
      ),
    );
    const [, base] = own.git('rev-parse', 'HEAD', 'HEAD~1').split('\n');
    const payload = { pull_request: { number: 7, base: { sha: base }, head: { sha: own.head } } };
    const event = folder({ 'event.json': JSON.stringify(payload) });
    const ran = await step(
      own.root,
      {},
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: `${event}/event.json` },
    );
    expect([ran.code, bait.heard]).toEqual([expect.any(Number), []]);
    expect(named.heard.length).toBeGreaterThan(0);
    expect(ran.summary).toContain('policy-changed');
  });
});

const INSIDE = [
  '169.254.169.254',
  '127.0.0.1',
  '127.8.8.8',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '0.0.0.0',
  '192.0.0.192',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fd00:ec2::254',
  'fec0::1',
  'ff02::1',
  '::ffff:7f00:1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b:1::1',
  '2002:7f00:1::1',
  '2002:a00:1::1',
  '2001::1',
  '100::1',
  '4000::1',
] as IpAddress[];

test('inside-policy: a first configuration, which judges itself, does not say whom to ask either', async () => {
  const bait = await inside();
  const named = await inside('127.0.0.2');
  const place = `127.0.0.1:${bait.port}`;
  const own = changed(
    { 'README.md': 'x\n' },
    {
      'ptr-gate.yml': `expect: {www.example: {a: {A: 8.8.8.4}}}\nregions: {a: {resolver: "${place}"}}\npolicy: {resolvers: ["${place}"], root-hints: ["${place}"]}\n`,
    },
  );
  const flags = { resolvers: `127.0.0.2:${named.port}`, tries: '1', timeout: '300ms' };
  const { coverage } = await judge(own.root, 'HEAD~1', { inputs: flags });
  expect(bait.heard).toEqual([]);
  expect(named.heard.length).toBeGreaterThan(0);
  expect(coverage.notes).toContain(
    'Not heeded before it is merged, for it says whom to ask: policy.resolvers, policy.root-hints, regions.a.resolver.',
  );
  const config = readConfig(workingTree(own.root), 'ptr-gate.yml');
  expect([...firstPolicy(config).policy!.policy.keys()]).toEqual([]);
});

describe('inside-probe: addresses that a change declares are connected to only where they are ordinary public ones', () => {
  test('every special-purpose address is refused before a socket is opened', async () => {
    const refusals = await refusalsOf(INSIDE, []);
    expect(INSIDE.filter((address) => refusals.get(address)?.reason !== 'special-purpose')).toEqual([]);
    // None was so much as looked up in the routing table.
    expect([...refusals.routes]).toEqual([]);
  });

  test('and no port of them answers', async () => {
    const bait = await inside();
    const targets = INSIDE.map((address) => ({ name: 'www.example.org' as DomainName, address }));
    const policy = {
      ports: [bait.port],
      attempts: 2,
      timeoutMs: 300,
      maxTimeoutRate: 0,
      tls: false,
      allow: [],
    };
    const measured = await measure(targets, policy);
    expect([measured.attempts, measured.services, bait.heard]).toEqual([0, [], []]);
  });
});

test('inside-questions: nobody but servers that were named is asked about addresses of an inside network', () => {
  const policy = undefined;
  const mayAsk = (address: IpAddress, mayAskPrivate: boolean) =>
    askingOf(
      { policy, declared: declare([]) },
      {} as RuleContext,
      { resolver: {} as OpenedResolver['resolver'], mayAskPrivate },
      (observation) => observation,
    ).mayAsk!({ address } as Expectation);
  // Made from inside addresses and global by the registry: their names lie in the public reverse tree, and nothing is connected to.
  const outside = INSIDE.filter((address) => specialPurposeOf(address)?.kind === 'global');
  for (const address of INSIDE)
    expect([address, mayAsk(address, false), mayAsk(address, true)]).toEqual([
      address,
      outside.includes(address),
      true,
    ]);
  expect(outside.length).toBeLessThan(5);
});
