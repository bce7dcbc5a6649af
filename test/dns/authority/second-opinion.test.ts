import { afterEach, describe, expect, test } from 'vitest';
import { confirmAtAuthorities } from '../../../src/dns/authority/second-opinion.ts';
import { observe } from '../../../src/dns/observe.ts';
import { createResolver } from '../../../src/dns/resolver.ts';
import { serverAddress } from '../../../src/dns/server-address.ts';
import { encodeExtendedError } from '../../../src/dns/wire/edns-options.ts';
import type { Observation } from '../../../src/model/evidence.ts';
import type { IpAddress } from '../../../src/model/ip-address.ts';
import { pair } from '../../rules/situations.ts';
import { name } from '../../zones/declare.ts';
import { rr, type Site, startInternet } from './little-internet.ts';
import { FORWARD, NS1, NS2, SOA, type World, world } from './world.ts';

const CACHE = '127.0.1.88';
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A cache that knows what `site` says, before the little Internet. */
async function start(site: Site, situation: World = {}) {
  const internet = await startInternet({ ...world(situation), [CACHE]: site });
  let opened = 0;
  const resolver = confirmAtAuthorities(
    createResolver({ servers: [serverAddress('udp', CACHE, internet.port)], timeoutMs: 1_000 }),
    async () => {
      opened++;
      return internet.resolver();
    },
  );
  closing.push(internet.close, resolver.close);
  return { internet, resolver, opened: () => opened };
}

const STALE: Site = { zones: { '2.0.192.in-addr.arpa': SOA, 'example.org': `${SOA}www A 192.0.2.99` } };
const WWW = { name: name('www.example.org'), type: 'A' } as const;
const PTR = { name: name('1.2.0.192.in-addr.arpa'), type: 'PTR' } as const;

describe('answers of a cache', () => {
  test('without a doubt the authorities are never asked', async () => {
    const { internet, resolver, opened } = await start(STALE);
    expect((await resolver.lookup(PTR)).answer.kind).toBe('nxdomain');
    expect(opened()).toBe(0);
    expect(internet.count(NS1)).toBe(0);
  });

  test('a client subnet goes to the authorities, for caches do not pass it on', async () => {
    const { internet, resolver } = await start(STALE);
    const vantage = { region: 'eu', subnet: '203.0.113.0/24' };
    const lookup = await resolver.lookup({ ...WWW, vantage });
    expect(lookup.answer).toMatchObject({ kind: 'rrset', targets: ['192.0.2.1'] });
    expect(lookup.servers?.map(({ scope }) => scope)).toEqual([0, 0]);
    expect(await resolver.confirm({ ...WWW, vantage })).toEqual(lookup);
    expect(internet.count(CACHE)).toBe(0);
    // Where a region has a resolver of its own, that one is asked.
    const named = { region: 'eu', resolver: `${CACHE}:${internet.port}` };
    expect((await resolver.lookup({ ...WWW, vantage: named })).answer).toMatchObject({
      targets: ['192.0.2.99'],
    });
  });

  test('a client subnet goes to the cache where no authority can be reached, and that is marked', async () => {
    const { internet, resolver } = await start(STALE, {
      sites: { '127.0.1.1': { behaviour: () => 'silent' } },
    });
    const vantage = { region: 'eu', subnet: '203.0.113.0/24' };
    const lookup = await resolver.lookup({ ...WWW, vantage });
    expect(lookup).toMatchObject({ answer: { targets: ['192.0.2.99'] }, fromCache: true });
    expect(internet.count(CACHE)).toBe(1);
  });

  test('a denial that the authorities no longer make', async () => {
    const { resolver } = await start(STALE);
    const lookup = await resolver.confirm(PTR);
    expect(lookup.answer).toMatchObject({ kind: 'rrset', targets: ['www.example.org'] });
    expect(lookup.servers).toHaveLength(2);
    expect(lookup.fromCache).toBeUndefined();
    expect(resolver.statistics().notes).toEqual([]);
  });

  test('a denial that the authorities still make', async () => {
    const { resolver } = await start(STALE);
    const lookup = await resolver.confirm({ name: name('9.2.0.192.in-addr.arpa'), type: 'PTR' });
    expect(lookup).toMatchObject({
      answer: { kind: 'nxdomain' },
      server: '2 authoritative servers of 2.0.192.in-addr.arpa',
    });
  });

  test('an old address', async () => {
    const { resolver } = await start(STALE);
    const lookup = await resolver.confirm({ name: name('www.example.org'), type: 'A' });
    expect(lookup.answer).toMatchObject({ targets: ['192.0.2.1'] });
  });

  test('a failure of the cache, where the authorities answer', async () => {
    const { resolver } = await start({ behaviour: () => 'servfail' });
    expect((await resolver.confirm(PTR)).answer).toMatchObject({ kind: 'rrset' });
  });

  test.each<[string, Site['reply'], string]>([
    [
      'an answer comes with checking disabled',
      (_, { cd }) =>
        cd ? { ra: true, answers: [rr('www.example.org A 192.0.2.1')] } : { ra: true, rcode: 2 },
      'bogus',
    ],
    [
      'an extended error says so',
      () => ({
        ra: true,
        rcode: 2,
        edns: { udpSize: 1232, version: 0, dnssecOk: false, options: [encodeExtendedError({ code: 7 })] },
      }),
      'servfail',
    ],
  ])(
    'data that does not validate stays a failure, since the authorities validate nothing: %s',
    async (_how, reply, cause) => {
      const { resolver } = await start({ reply });
      expect((await resolver.confirm(WWW)).answer).toMatchObject({ kind: 'failure', cause });
    },
  );

  test('authorities that do not answer for this zone leave the answer to the cache', async () => {
    const lame: Site = { zones: { 'example.org': FORWARD } };
    const { resolver } = await start(STALE, { sites: { [NS1]: lame, [NS2]: lame } });
    expect(await resolver.confirm(PTR)).toMatchObject({
      answer: { kind: 'nxdomain' },
      server: expect.stringContaining(CACHE),
      fromCache: true,
    });
    expect(resolver.statistics().notes).toEqual([
      'The authoritative servers could not be asked to confirm it: 1 answer is from a cache.',
    ]);
  });

  test('another server that was named is not overruled', async () => {
    const { internet, resolver, opened } = await start(STALE);
    const lookup = await resolver.confirm({
      ...PTR,
      vantage: { region: 'eu', resolver: `${CACHE}:${internet.port}` },
    });
    expect(lookup.answer.kind).toBe('nxdomain');
    expect(opened()).toBe(0);
  });
});

describe('where no DNS leaves the network', () => {
  test('the wait goes by once, not for each pair, and the report says what came of it', async () => {
    const silent: Site = { behaviour: () => 'silent' };
    const { internet, resolver } = await start(STALE, { sites: { '127.0.1.1': silent } });
    const names = Array.from({ length: 200 }, (_, i) => name(`${i}.2.0.192.in-addr.arpa`));
    const lookups = await Promise.all(names.map((owner) => resolver.confirm({ name: owner, type: 'PTR' })));
    const later = await resolver.confirm({ name: name('200.2.0.192.in-addr.arpa'), type: 'PTR' });
    for (const { answer, fromCache } of [...lookups, later]) {
      expect(answer.kind).toBe('nxdomain');
      expect(fromCache).toBe(true);
    }
    expect(internet.count('127.0.1.1')).toBeLessThan(20);
    expect(resolver.statistics().notes).toEqual([
      expect.stringMatching(
        /^The authoritative servers could not be asked to confirm it \(no .*\): 201 answers are from a cache\.$/,
      ),
    ]);
  });
});

describe('pairs', () => {
  test('only a pair that the cache speaks against is asked about again, with all its questions', async () => {
    const { internet, resolver } = await start({
      zones: { '2.0.192.in-addr.arpa': `${SOA}2 PTR mail.example.org.`, 'example.org': FORWARD },
    });
    const pairs = ['www 192.0.2.1', 'mail 192.0.2.2'].map((text) => {
      const [label, address] = text.split(' ') as [string, IpAddress];
      const owner = name(`${label}.example.org`);
      return pair({ name: owner, address, ptr: [owner] });
    });
    const seen: Observation[] = [];
    const secondOpinion = {
      lookup: resolver.confirm,
      isNeeded: ({ live }: Observation) => live?.reverse?.answer.kind !== 'rrset',
    };
    for await (const batch of observe(pairs, resolver, { secondOpinion })) seen.push(...batch);
    expect(seen.map(({ live }) => live!.reverse!.answer)).toMatchObject([
      { targets: ['www.example.org'] },
      { targets: ['mail.example.org'] },
    ]);
    expect(seen[0]!.live!.forward!.servers).toHaveLength(2);
    expect(internet.questions.filter((question) => question.includes('2.2.0.192'))).toEqual([
      `${CACHE} 2.2.0.192.in-addr.arpa PTR`,
    ]);
  });
});
