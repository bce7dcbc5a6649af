import { afterEach, describe, expect, test } from 'vitest';
import { observe } from '../../src/dns/observe.ts';
import { createResolver, type Resolver } from '../../src/dns/resolver.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { Lookup, Observation, Question } from '../../src/model/evidence.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import { record, soa, startFakeServer } from './fake-server.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

function pair(name: string, address: string, more: Partial<Expectation> = {}): Expectation {
  return {
    name: name as DomainName,
    address: address as IpAddress,
    ptr: [name as DomainName],
    match: 'exact',
    requires: 'both',
    forward: 'required',
    declaredAs: 'expect',
    change: null,
    location: { path: 'ptr-gate.yml' },
    ...more,
  };
}

/** A resolver whose answers are a table; what is not there is NXDOMAIN. */
function tableResolver(table: Readonly<Record<string, readonly string[]>>): Resolver & { asked: string[] } {
  const asked: string[] = [];
  const lookup = async (question: Question): Promise<Lookup> => {
    const key = `${question.name} ${question.type}${question.vantage === undefined ? '' : ` ${question.vantage.resolver}`}`;
    asked.push(key);
    const targets = table[key];
    return {
      question,
      answer:
        targets === undefined
          ? { kind: 'nxdomain', aliases: [] }
          : { kind: 'rrset', targets, ttl: 60, aliases: [] },
      server: 'table',
      authenticated: false,
    };
  };
  return { lookup, asked, close() {}, statistics: undefined as never };
}

async function all(batches: AsyncIterable<readonly Observation[]>): Promise<Observation[]> {
  const observations: Observation[] = [];
  for await (const batch of batches) observations.push(...batch);
  return observations;
}

describe('what is asked for a pair', () => {
  test('the forward in the family of the address, and the reverse', async () => {
    const resolver = tableResolver({ 'a.example AAAA': ['2001:db8::1'] });
    const [one] = await all(observe([pair('a.example', '2001:db8::1')], resolver));
    expect(resolver.asked).toEqual(['a.example AAAA', `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa PTR`]);
    expect(one!.live!.forward!.answer).toMatchObject({ targets: ['2001:db8::1'] });
    expect(one!.live!.reverse!.answer).toMatchObject({ kind: 'nxdomain' });
    expect(one!.live!.confirmations).toEqual([]);
  });

  test('PTR targets other than the name are confirmed, also what is no host name; the name itself is not', async () => {
    const resolver = tableResolver({
      '1.2.0.192.in-addr.arpa PTR': ['::error\\032file.example', 'a.example', 'b.example', 'c.example'],
      'b.example A': ['192.0.2.1'],
    });
    const [one] = await all(observe([pair('a.example', '192.0.2.1')], resolver));
    expect(
      one!.live!.confirmations.map(({ question, answer }) => [question.name, question.type, answer.kind]),
    ).toEqual([
      ['::error\\032file.example', 'A', 'nxdomain'],
      ['b.example', 'A', 'rrset'],
      ['c.example', 'A', 'nxdomain'],
    ]);
    expect(resolver.asked.filter((key) => key === 'a.example A').length).toBe(1);
  });

  test('confirmations are bounded', async () => {
    const targets = Array.from({ length: 500 }, (_, i) => `t${i}.example`);
    const resolver = tableResolver({ '1.2.0.192.in-addr.arpa PTR': targets });
    const [one] = await all(observe([pair('a.example', '192.0.2.1')], resolver));
    expect(one!.live!.confirmations.length).toBe(8);
  });

  test('acceptable targets are confirmed before a crowd of others', async () => {
    const targets = [...Array.from({ length: 20 }, (_, i) => `t${i}.example`), 'z.example'];
    const resolver = tableResolver({ '1.2.0.192.in-addr.arpa PTR': targets });
    const expectation = { ...pair('a.example', '192.0.2.1'), ptr: ['z.example' as DomainName] };
    const [one] = await all(observe([expectation], resolver));
    expect(one!.live!.confirmations.map(({ question }) => question.name)).toContain('z.example');
  });

  test('names that an acceptable wildcard may cover are confirmed before a crowd of others', async () => {
    const strangers = Array.from({ length: 20 }, (_, i) => `t${i}.other`);
    const resolver = tableResolver({
      '1.2.0.192.in-addr.arpa PTR': [...strangers, 'deep.z.example', 'xexample'],
    });
    const [one] = await all(observe([pair('*.example', '192.0.2.1')], resolver));
    const asked = one!.live!.confirmations.map(({ question }) => question.name);
    expect(asked).toEqual(['deep.z.example', ...strangers.slice(0, 7)]);
  });

  test('only the assertion that the expectation makes', async () => {
    const resolver = tableResolver({});
    const [reverse, forward] = await all(
      observe(
        [
          pair('a.example', '192.0.2.1', { requires: 'reverse' }),
          pair('b.example', '192.0.2.2', { requires: 'forward' }),
        ],
        resolver,
      ),
    );
    expect(resolver.asked).toEqual(['1.2.0.192.in-addr.arpa PTR', 'b.example A']);
    expect(Object.keys(reverse!.live!)).toEqual(['reverse', 'confirmations']);
    expect(Object.keys(forward!.live!)).toEqual(['forward', 'confirmations']);
  });

  test('not the forward of a wildcard', async () => {
    const resolver = tableResolver({});
    await all(observe([pair('*.example', '192.0.2.1')], resolver));
    expect(resolver.asked).toEqual(['1.2.0.192.in-addr.arpa PTR']);
  });

  test('the forward of a region from its vantage, the reverse from here; without a vantage not at all', async () => {
    const resolver = tableResolver({ '1.2.0.192.in-addr.arpa PTR': ['b.example'] });
    const [eu, us] = await all(
      observe(
        [pair('a.example', '192.0.2.1', { region: 'eu' }), pair('a.example', '192.0.2.1', { region: 'us' })],
        resolver,
        {
          vantageOf: (region) => (region === 'eu' ? { region, resolver: '192.0.2.53' } : undefined),
        },
      ),
    );
    expect(resolver.asked).toContain('a.example A 192.0.2.53');
    expect(resolver.asked).not.toContain('a.example A');
    expect(eu!.live!.forward).toBeDefined();
    expect(us!.live!.forward).toBeUndefined();
    expect(us!.live!.reverse).toBeDefined();
  });

  test('nothing of what must not be asked', async () => {
    const resolver = tableResolver({});
    const [one] = await all(observe([pair('a.example', '10.0.0.1')], resolver, { mayAsk: () => false }));
    expect(resolver.asked).toEqual([]);
    expect(one!.live).toBeUndefined();
  });
});

describe('the stream', () => {
  test('keeps the order of the pairs, whatever the order of the replies', async () => {
    const server = await startFakeServer((query) => {
      const answers = [record(query.name, query.type, query.type === 'A' ? '192.0.2.1' : 'x.example')];
      if (query.name.length % 3 === 0) setTimeout(() => query.reply({ answers }), query.name.length % 7);
      else query.reply({ answers });
    });
    opened.push(server);
    const resolver = createResolver({ servers: [server.udp] });
    opened.push(resolver);
    const pairs = Array.from({ length: 1_500 }, (_, i) => ({
      ...pair(`n${i}.example`, `10.0.${i >> 8}.${i & 255}`),
      ptr: ['x.example' as DomainName],
    }));
    const seen = await all(observe(pairs, resolver));
    expect(seen.map(({ expectation }) => expectation.name)).toEqual(pairs.map(({ name }) => name));
    expect(seen.every(({ live }) => live!.forward!.answer.kind === 'rrset')).toBe(true);
    // One forward and one reverse lookup a pair, and one confirmation for all of them.
    expect(resolver.statistics().questions).toBe(3_001);
  });

  test('takes pairs only as its window moves on, and leaves the source closed', async () => {
    let taken = 0;
    let closed = false;
    function* source(): Generator<Expectation> {
      try {
        for (let i = 0; i < 10_000; i++) {
          taken++;
          yield pair(`n${i}.example`, '192.0.2.1');
        }
      } finally {
        closed = true;
      }
    }
    const stream = observe(source(), tableResolver({}), { window: 50 })[Symbol.asyncIterator]();
    await stream.next();
    expect(taken).toBeLessThanOrEqual(50);
    await stream.return?.();
    expect(closed).toBe(true);
  });

  test('stopped, it hands over what is answered, in order, without what is not', async () => {
    const controller = new AbortController();
    const silent = new Set(['n0.example', 'n7.example']);
    const table = tableResolver({});
    const resolver = {
      ...table,
      lookup: (question: Question) =>
        silent.has(question.name) ? new Promise<Lookup>(() => {}) : table.lookup(question),
    };
    const pairs = Array.from({ length: 600 }, (_, i) => pair(`n${i}.example`, '192.0.2.1'));
    const seen = all(observe(pairs, resolver, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 50);
    const { length } = await seen;
    expect(length).toBe(598);
    expect((await seen).map(({ expectation }) => expectation)).toEqual(
      pairs.filter(({ name }) => !silent.has(name)),
    );
    const before = all(observe(pairs, resolver, { signal: AbortSignal.abort() }));
    expect(await before).toEqual([]);
  });

  test('a failed lookup is evidence like any other', async () => {
    const server = await startFakeServer((query) =>
      query.type === 'PTR'
        ? query.reply({ rcode: 2 })
        : query.reply({ rcode: 3, authorities: [soa('example')] }),
    );
    opened.push(server);
    const resolver = createResolver({ servers: [server.udp], timeoutMs: 2_000 });
    opened.push(resolver);
    const [one] = await all(observe([pair('a.example', '192.0.2.1')], resolver));
    expect(one!.live!.reverse!.answer).toMatchObject({ kind: 'failure', cause: 'servfail' });
    expect(one!.live!.forward!.answer).toMatchObject({ kind: 'nxdomain' });
  });

  test('no pairs, no observations', async () => {
    expect(await all(observe([], tableResolver({})))).toEqual([]);
  });
});
