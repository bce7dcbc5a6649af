import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAddressBook } from '../../../src/dns/authority/address-book.ts';
import { ask, newBudget, newErrand, spend } from '../../../src/dns/authority/errand.ts';
import type { Addresses } from '../../../src/dns/authority/finder.ts';
import { serverAddress } from '../../../src/dns/server-address.ts';
import type { Lookup, QuestionType } from '../../../src/model/evidence.ts';
import type { IpAddress } from '../../../src/model/ip-address.ts';
import { name } from '../../zones/declare.ts';
import { type Internet, rr, type Site, soa, startInternet } from './little-internet.ts';
import { FORWARD, NS1, NS2, NS3, OWN_SERVERS, SOA, world } from './world.ts';

const MINUTES = 10 * 60_000;
let ahead = 0;
beforeEach(() => {
  const now = performance.now.bind(performance);
  ahead = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
});
let internet: Internet | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await internet?.close();
  internet = undefined;
});

function lookUp(resolver: ReturnType<Internet['resolver']>, question: string): Promise<Lookup> {
  const [owner, type] = question.split(' ') as [string, QuestionType];
  return resolver.lookup({ name: name(owner), type });
}
const kinds = ({ servers = [] }: Lookup) => servers.map(({ server, answer }) => `${server}: ${answer.kind}`);

const OTHER = '127.0.1.66';
/** ns.other.net serves 192.0.2 as well, and lacks the PTR records; `dns.other.net` knows its address. */
const withOther = (behaviour: Site['behaviour'], addresses = `ns A ${NS3}\n`) =>
  world({
    delegation: '2.0.192 NS ns1.example.org.\n2.0.192 NS ns.other.net.',
    lines: { net: `other NS dns.other\ndns.other A ${OTHER}` },
    sites: {
      [OTHER]: {
        zones: { 'other.net': `${SOA}@ NS dns\ndns A ${OTHER}\n${addresses}` },
        ...(behaviour && { behaviour }),
      },
      [NS3]: { zones: { '2.0.192.in-addr.arpa': `${SOA}@ NS ns1.example.org.\n@ NS ns.other.net.\n` } },
    },
  });

describe('a name server whose address cannot be had for a moment', () => {
  test('is told of, and asked once its address is known', async () => {
    let isSick = true;
    internet = await startInternet(withOther(() => (isSick ? 'servfail' : 'answer')));
    const resolver = internet.resolver();
    const first = await lookUp(resolver, '1.2.0.192.in-addr.arpa PTR');
    expect(first.answer.kind).toBe('rrset');
    expect(kinds(first)[0]).toBe('ns.other.net: not-asked');
    expect(resolver.statistics().notes).toEqual([
      expect.stringMatching(
        /^ns\.other\.net, a name server of 2\.0\.192\.in-addr\.arpa, was not asked: its address is not known \(.*answered SERVFAIL\)\.$/,
      ),
    ]);
    isSick = false;
    ahead += MINUTES;
    const second = await lookUp(resolver, '2.2.0.192.in-addr.arpa PTR');
    expect(kinds(second)[0]).toBe(`ns.other.net (${NS3}): nxdomain`);
    expect(second.answer.kind).toBe('nxdomain');
  });

  test('is not said to have IPv6 only where it is its A record that could not be looked up', async () => {
    internet = await startInternet(
      withOther(({ type }) => (type === 'A' ? 'servfail' : 'answer'), `ns A ${NS3}\nns AAAA 2001:db8::53\n`),
    );
    const resolver = internet.resolver({ hasRoute: (address) => !address.includes(':') });
    const { servers } = await lookUp(resolver, '1.2.0.192.in-addr.arpa PTR');
    expect(servers![0]).toMatchObject({
      server: 'ns.other.net',
      answer: {
        kind: 'not-asked',
        detail: expect.stringMatching(
          /^no IPv6 route here; its A records could not be looked up: .*answered SERVFAIL$/,
        ),
      },
    });
  });
});

test('a zone below on the same servers, whose own servers nobody tells at first, is not taken for the zone above for ever', async () => {
  let isSick = true;
  const child = `${SOA}@ NS ns1.example.org.\n@ NS ns3.example.org.\n`;
  const parent = `${OWN_SERVERS}5 NS ns1.example.org.\n5 NS ns3.example.org.\n`;
  internet = await startInternet(
    world({
      lines: { 'example.org': `ns3 A ${NS3}` },
      sites: {
        [NS1]: {
          zones: {
            'example.org': `${FORWARD}ns3 A ${NS3}\n`,
            '2.0.192.in-addr.arpa': parent,
            '5.2.0.192.in-addr.arpa': `${child}1 PTR host.example.org.\n2 PTR host.example.org.\n`,
          },
          behaviour: ({ name: asked, type }) =>
            isSick && type === 'NS' && asked?.startsWith('5.') ? 'servfail' : 'answer',
        },
        [NS2]: {
          zones: { 'example.org': `${FORWARD}ns3 A ${NS3}\n` },
          behaviour: () => (isSick ? 'servfail' : 'answer'),
        },
        [NS3]: { zones: { '5.2.0.192.in-addr.arpa': child } },
      },
    }),
  );
  const resolver = internet.resolver();
  await lookUp(resolver, '1.5.2.0.192.in-addr.arpa PTR');
  isSick = false;
  ahead += MINUTES;
  expect(kinds(await lookUp(resolver, '2.5.2.0.192.in-addr.arpa PTR'))).toEqual([
    `ns1.example.org (${NS1}): rrset`,
    `ns3.example.org (${NS3}): nxdomain`,
  ]);
});

describe('recursive servers that find the zones', () => {
  const startWith = async (failures: number) => {
    let left = failures;
    internet = await startInternet({
      ...world(),
      '127.0.1.99': {
        reply: ({ name: asked, type }) => {
          if (type === 'SOA') return { ra: true, authorities: [soa('2.0.192.in-addr.arpa')] };
          if (type === 'NS')
            return left-- > 0
              ? { ra: true, rcode: 2 }
              : { ra: true, answers: [rr(`${asked} NS ns1.example.org`)] };
          return { ra: true, answers: type === 'A' ? [rr(`ns1.example.org A ${NS1}`)] : [] };
        },
      },
    });
    const resolver = internet.resolver({ finders: [serverAddress('udp', '127.0.1.99', internet.port)] });
    return (owner: string) => lookUp(resolver, `${owner}.2.0.192.in-addr.arpa PTR`);
  };

  test('one SERVFAIL to the question for the servers of a zone', async () => {
    const lookup = await startWith(1);
    expect((await lookup('1')).answer.kind).toBe('rrset');
  });

  test('a failure to find a zone is not kept for the whole run', async () => {
    const lookup = await startWith(2);
    expect((await lookup('1')).answer).toMatchObject({ kind: 'failure', cause: 'servfail' });
    ahead += MINUTES;
    expect((await lookup('2')).answer.kind).toBe('rrset');
  });
});

describe('the address book', () => {
  const NS = name('ns1.provider.example');
  const good: Addresses = { addresses: ['192.0.2.53' as IpAddress] };
  const nothing = (detail: string): Addresses => ({
    addresses: [],
    problem: { cause: 'servfail', detail, isKnown: false },
  });

  test('lookups without questions left do not spoil the address for others', async () => {
    const book = createAddressBook(async (_, errand) => {
      await null;
      return spend(errand) ? good : nothing('used up');
    });
    const poor = () => newErrand({ questions: 0, deadline: Number.MAX_SAFE_INTEGER });
    const late = () => newErrand({ questions: 9, deadline: 0 });
    for (const errand of [poor(), late(), poor(), late(), poor()])
      expect((await book.addressesOf(NS, errand)).addresses).toEqual([]);
    expect(await book.addressesOf(NS, newErrand(newBudget(1_000)))).toEqual(good);
  });

  test('of lookups that wait together, one that has questions left looks it up', async () => {
    const book = createAddressBook(async (_, errand) => {
      await null;
      return spend(errand) ? good : nothing('used up');
    });
    const errands = [0, 0, 1, 0].map((questions) =>
      newErrand({ questions, deadline: Number.MAX_SAFE_INTEGER }),
    );
    const all = await Promise.all(errands.map((errand) => book.addressesOf(NS, errand)));
    expect(all.map(({ addresses }) => addresses.length)).toEqual([0, 0, 1, 0]);
    expect(await book.addressesOf(NS, newErrand({ questions: 0, deadline: 0 }))).toEqual(good);
  });

  test('a failure is kept for a while, and then forgotten', async () => {
    let calls = 0;
    const book = createAddressBook(async () => (++calls === 1 ? nothing('answered SERVFAIL') : good));
    const addresses = () => book.addressesOf(NS, newErrand(newBudget(1_000)));
    expect(await addresses()).toEqual(nothing('answered SERVFAIL'));
    expect(await addresses()).toEqual(nothing('answered SERVFAIL'));
    expect(calls).toBe(1);
    ahead += MINUTES;
    expect(await addresses()).toEqual(good);
    ahead += MINUTES;
    expect(await addresses()).toEqual(good);
    expect(calls).toBe(2);
  });
});

test('time in which a question waits for its turn does not count against the lookup', async () => {
  const budget = newBudget(1_000);
  const errand = newErrand(budget);
  await ask(errand, async () => {
    ahead += 5_000;
    return { startedAt: performance.now() };
  });
  expect(spend(errand)).toBe(true);
  await ask(errand, async () => {
    const startedAt = performance.now();
    ahead += 5_000;
    return { startedAt };
  });
  expect(spend(errand)).toBe(false);
});

test('a zone that one garbled reply tells of, and that its servers deny, is none', async () => {
  const garbler = '127.0.1.66';
  const apex = '2.0.192.in-addr.arpa';
  internet = await startInternet(
    world({
      delegation: '2.0.192 NS garbler.example.org.',
      lines: { 'example.org': `garbler A ${garbler}` },
      sites: {
        [garbler]: {
          reply: ({ name: asked, type }) => {
            // One octet of the SOA record's owner went wrong on the way: it points to the name that was asked for.
            if (type === 'SOA' && asked !== apex) return { aa: true, authorities: [soa(asked)] };
            if (type === 'SOA') return { aa: true, answers: [soa(apex)] };
            return { aa: true, rcode: 3, authorities: [soa(apex)] };
          },
        },
      },
    }),
  );
  const { answer, servers } = await lookUp(internet.resolver(), `9.${apex} PTR`);
  expect(answer).toMatchObject({ kind: 'nxdomain', zone: apex });
  expect(servers).toMatchObject([{ answer: { kind: 'nxdomain' }, authoritative: true }]);
});
