import { afterEach, describe, expect, test } from 'vitest';
import { createAsking } from '../../../src/dns/authority/asking.ts';
import type { AuthoritativeOptions } from '../../../src/dns/authority/authoritative-resolver.ts';
import type { Exchange } from '../../../src/dns/exchange.ts';
import { serverAddress } from '../../../src/dns/server-address.ts';
import type { Lookup, QuestionType } from '../../../src/model/evidence.ts';
import type { IpAddress } from '../../../src/model/ip-address.ts';
import { name } from '../../zones/declare.ts';
import { type Internet, rr, type Site, soa, startInternet } from './little-internet.ts';
import { FORWARD, IN_ADDR, NS1, NS2, NS3, OWN_SERVERS, REVERSE, SOA, type World, world } from './world.ts';

let internet: Internet | undefined;
afterEach(async () => {
  await internet?.close();
  internet = undefined;
});

async function ask(
  question: string,
  situation: World = {},
  options: AuthoritativeOptions = {},
): Promise<Lookup> {
  internet = await startInternet(world(situation));
  const [owner, type] = question.split(' ') as [string, QuestionType];
  return internet.resolver(options).lookup({ name: name(owner), type });
}

const PTR1 = '1.2.0.192.in-addr.arpa PTR';
const serverNames = ({ servers = [] }: Lookup) => servers.map(({ server }) => server);

describe('delegations that lead nowhere', () => {
  test('two zones whose servers can only be found by way of each other', async () => {
    const { answer } = await ask(PTR1, {
      delegation: '2.0.192 NS ns.a.example.net.',
      lines: { net: 'a.example NS ns.b.example.net.\nb.example NS ns.a.example.net.' },
    });
    expect(answer).toMatchObject({
      kind: 'failure',
      cause: 'lame',
      detail: expect.stringContaining('ns.a.example.net was not asked: its address is not known: '),
    });
    expect(internet!.questions.length).toBeLessThan(40);
  });

  test('a zone whose servers are in the zone itself, without glue', async () => {
    const { answer } = await ask('www.a.example.net AAAA', {
      lines: { net: 'a.example NS ns.a.example.net.' },
    });
    expect(answer).toMatchObject({ kind: 'failure', cause: 'lame' });
    expect(internet!.questions.length).toBeLessThan(40);
  });

  test('many lookups at once over zones in a circle all end, and those with a way out succeed', async () => {
    const served = `${SOA}@ NS ns.b.example.net.\n@ NS ns1.example.org.\nns A ${NS3}\nwww A 192.0.2.9\n`;
    internet = await startInternet(
      world({
        // a needs b; b needs a, or ns1.example.org.
        lines: {
          net: 'a.example NS ns.b.example.net.\nb.example NS ns.a.example.net.\nb.example NS ns1.example.org.',
        },
        sites: {
          [NS1]: { zones: { 'example.org': FORWARD, 'b.example.net': served } },
          [NS3]: {
            zones: { 'a.example.net': `${SOA}@ NS ns.b.example.net.\nns A ${NS3}\nwww A 192.0.2.8\n` },
          },
        },
      }),
    );
    const resolver = internet.resolver();
    const names = ['www.a.example.net', 'www.b.example.net', 'x.a.example.net', 'x.b.example.net'];
    const lookups = await Promise.all(
      names.map((owner) => resolver.lookup({ name: name(owner), type: 'A' })),
    );
    expect(lookups.map(({ answer }) => answer.kind)).toEqual(['rrset', 'rrset', 'nxdomain', 'nxdomain']);
  });

  test('server names without any address', async () => {
    const lookup = await ask(PTR1, {
      delegation: '2.0.192 NS ns1.example.org.\n2.0.192 NS gone.example.org.\n2.0.192 NS other.example.org.',
      lines: { 'example.org': 'other CNAME ns1.example.org.' },
    });
    expect(lookup.answer).toMatchObject({ kind: 'rrset' });
    expect(Object.fromEntries(lookup.servers!.map(({ server, answer }) => [server, answer]))).toMatchObject({
      'gone.example.org': { kind: 'failure', cause: 'lame', detail: 'the name has no address' },
      'other.example.org': { kind: 'failure', cause: 'lame', detail: expect.stringContaining('is an alias') },
    });
  });

  test('no server has an address', async () => {
    const { answer } = await ask(PTR1, { delegation: '2.0.192 NS gone.example.org.' });
    expect(answer).toMatchObject({
      kind: 'failure',
      detail: expect.stringContaining('gone.example.org: the name has no address'),
    });
  });
});

describe('hostile servers', () => {
  // Claim: bound-fanout
  test('fifty name servers, each in a zone with fifty more, cost a bounded number of questions (CVE-2020-12662)', async () => {
    const flood = (text: string) => Array.from({ length: 50 }, (_, i) => text.replaceAll('#', String(i)));
    const { answer } = await ask('www.victim.example.net A', {
      lines: {
        net: `example NS ns3.example.org.`,
        'example.org': `ns3 A ${NS3}`,
        org: `ns3.example A ${NS3}`,
      },
      sites: {
        [NS3]: {
          reply({ name: asked }) {
            const apex = /([a-z0-9-]+\.example\.net)$/.exec(asked)?.[1];
            if (apex === undefined) return { aa: true, authorities: [soa('example.net')] };
            return { authorities: flood(`${apex} NS ns.n#-${apex.length}.example.net`).map(rr) };
          },
        },
      },
    });
    expect(answer).toMatchObject({ kind: 'failure', cause: 'lame' });
    expect(new Set(internet!.questions).size).toBeLessThanOrEqual(151);
  });

  test('of a zone with more servers than the root, the first are asked, and the report says so', async () => {
    const servers = Array.from({ length: 50 }, (_, i) => `ns${i + 20}.example.org.`);
    internet = await startInternet(
      world({
        delegation: ['ns1.example.org.', ...servers].map((server) => `2.0.192 NS ${server}`).join('\n'),
        lines: { 'example.org': servers.map((server) => `${server} A ${NS2}`).join('\n') },
      }),
    );
    const resolver = internet.resolver();
    const lookup = await resolver.lookup({ name: name('1.2.0.192.in-addr.arpa'), type: 'PTR' });
    expect(lookup.answer).toMatchObject({ kind: 'rrset' });
    expect(lookup.servers).toHaveLength(13);
    expect(resolver.statistics().notes).toEqual([
      expect.stringMatching(/^\d\d of the name servers of 2\.0\.192\.in-addr\.arpa were not asked/),
    ]);
  });

  // Claim: answer-bailiwick
  test('addresses of names that the referring server has no say about are not believed', async () => {
    const lookup = await ask(PTR1, {
      sites: {
        [IN_ADDR]: {
          reply: () => ({
            authorities: [rr('2.0.192.in-addr.arpa NS ns1.example.org')],
            additionals: [rr(`ns1.example.org A ${NS3}`)],
          }),
        },
        [NS3]: { zones: { '2.0.192.in-addr.arpa': REVERSE.replace('www', 'evil') } },
      },
    });
    expect(lookup.answer).toMatchObject({ targets: ['www.example.org'] });
    expect(internet!.count(NS3)).toBe(0);
  });

  test.each([
    ['sideways', '3.0.192.in-addr.arpa NS ns1.example.org'],
    ['upwards', 'arpa NS ns1.example.org'],
    ['to itself', 'in-addr.arpa NS ns1.example.org'],
  ])('a referral %s is not followed', async (_, record) => {
    const { answer } = await ask(PTR1, {
      sites: { [IN_ADDR]: { reply: () => ({ authorities: [rr(record)] }) } },
    });
    expect(answer).toMatchObject({ kind: 'failure', cause: 'lame' });
    expect(internet!.questions.length).toBeLessThan(30);
  });

  test('an endless way down ends', async () => {
    const { answer } = await ask(`${'a.'.repeat(100)}example.net A`, {
      lines: { net: `example NS ns3.example.org.`, 'example.org': `ns3 A ${NS3}` },
      sites: {
        [NS3]: {
          reply({ name: asked }) {
            const depth = internet!.count(NS3);
            const apex = asked
              .split('.')
              .slice(-2 - depth)
              .join('.');
            return { authorities: [rr(`${apex} NS ns.${apex}`)], additionals: [rr(`ns.${apex} A ${NS3}`)] };
          },
        },
      },
    });
    expect(answer.kind).toBe('failure');
    expect(internet!.questions.length).toBeLessThan(300);
  });

  // Claim: inside-authorities
  test('name servers inside private networks are not asked when the root is the public one', async () => {
    const never = { server: () => expect.unreachable(), ask: () => expect.unreachable() };
    const asking = createAsking({
      exchange: never as unknown as Exchange,
      port: 53,
      isPrivate: false,
      hasRoute: () => true,
    });
    for (const address of [
      '127.0.0.1',
      '10.0.0.1',
      '169.254.169.254',
      'fd00::1',
      '::1',
      'fe80::1',
      // Made from IPv4 addresses: a translator or tunnel on the way would lead inside.
      '64:ff9b::a9fe:a9fe',
      '64:ff9b::7f00:1',
      '2002:a00:1::53',
    ] as IpAddress[])
      expect(await asking.obstacle(address)).toMatch(/is no address of the public Internet/);
    for (const address of [
      '198.41.0.4',
      '2001:503:ba3e::2:30',
      '64:ff9b::c629:4',
      '2002:c629:4::1',
      '2620:4f:8000::1',
    ] as IpAddress[])
      expect(await asking.obstacle(address)).toBeUndefined();
  });
});

// Claim: inside-authorities
test('where the recursive servers are those of this machine, what they find inside its network is not asked', async () => {
  internet = await startInternet({
    ...world({}),
    '127.0.1.99': {
      reply: ({ name: asked, type }) => {
        if (type === 'SOA') return { ra: true, authorities: [soa('2.0.192.in-addr.arpa')] };
        if (type === 'NS') return { ra: true, answers: [rr(`${asked} NS ns.example`)] };
        return { ra: true, answers: type === 'A' ? [rr(`ns.example A ${NS1}`)] : [] };
      },
    },
  });
  const finders = [serverAddress('udp', '127.0.1.99', internet.port)];
  const asked = async (mayAskPrivate: boolean) => {
    const resolver = internet!.resolver({ finders, mayAskPrivate });
    await resolver.lookup({ name: name('1.2.0.192.in-addr.arpa'), type: 'PTR' });
    return internet!.count(NS1, 'PTR');
  };
  expect(await asked(false)).toBe(0);
  expect(await asked(true)).toBe(1);
});

describe('a chain of aliases through many zones', () => {
  const HOPS = 10;
  /** From 1.2.0.192.in-addr.arpa by way of 1.h1.org to 1.h10.org; ns1.example.org serves all of it. */
  function chain(serversOf: (hop: number) => string, glueOf: (hop: number) => string): World {
    const zones: Record<string, string> = {};
    let org = '';
    for (let hop = 1; hop <= HOPS; hop++) {
      const end = hop === HOPS ? 'PTR www.example.org.' : `CNAME 1.h${hop + 1}.org.`;
      org += `h${hop} NS good.h${hop}\ngood.h${hop} A ${NS1}\n${glueOf(hop)}`;
      zones[`h${hop}.org`] = `${SOA}@ NS good\ngood A ${NS1}\n${serversOf(hop)}1 ${end}\n`;
    }
    const reverse = `${SOA}@ NS ns1.example.org.\n1 CNAME 1.h1.org.\n`;
    return {
      delegation: '2.0.192 NS ns1.example.org.',
      lines: { org },
      sites: { [NS1]: { zones: { '2.0.192.in-addr.arpa': reverse, 'example.org': FORWARD, ...zones } } },
    };
  }

  test('is followed on while one server of the first zone still keeps silent', async () => {
    const SLOW = '127.0.3.1';
    const { sites, lines, ...rest } = chain(
      (hop) => (hop === 1 ? `@ NS slow\nslow A ${SLOW}\n` : ''),
      (hop) => (hop === 1 ? `h1 NS slow.h1\nslow.h1 A ${SLOW}\n` : ''),
    );
    const slow: Site = {
      reply: ({ name: asked, type }) =>
        type !== 'PTR' || internet!.questions.includes(`${NS1} 1.h${HOPS}.org PTR`)
          ? { aa: true, answers: [rr(type === 'PTR' ? `${asked} CNAME 1.h2.org` : `h1.org NS slow.h1.org`)] }
          : undefined,
    };
    const lookup = await ask(
      PTR1,
      { ...rest, ...(lines && { lines }), sites: { ...sites, [SLOW]: slow } },
      { timeoutMs: 3_000 },
    );
    expect(lookup.servers!.find(({ server }) => server.includes(SLOW))?.answer).toMatchObject({
      kind: 'rrset',
      targets: ['www.example.org'],
    });
  });

  // Claim: bound-fanout
  test('costs no more questions than any other lookup, whatever servers its zones name', async () => {
    const VICTIM = '127.0.1.77';
    const { sites, lines, ...rest } = chain(
      (hop) => Array.from({ length: 12 }, (_, i) => `@ NS n${i}.h${hop}.victim.org.\n`).join(''),
      () => '',
    );
    const victim: Site = { zones: { 'victim.org': `${SOA}@ NS ns\nns A ${VICTIM}\n` } };
    const org = `${lines!.org}victim NS ns.victim\nns.victim A ${VICTIM}\n`;
    const { answer } = await ask(PTR1, { ...rest, lines: { org }, sites: { ...sites, [VICTIM]: victim } });
    expect(answer.kind).toBe('failure');
    // One more for the root, which is asked for its servers once in a run. What a busy machine asks again does not count.
    expect(new Set(internet!.questions).size).toBeLessThanOrEqual(151);
  });

  test('that takes longer than a lookup may last is unverified, never missing', async () => {
    const { sites, ...rest } = chain(
      () => '',
      () => '',
    );
    const asked = new Set<string>();
    // Each question has to be asked twice, which takes longer than all of them may.
    const behaviour: Site['behaviour'] = ({ name: owner, type }) => {
      if (asked.has(`${owner} ${type}`)) return 'answer';
      asked.add(`${owner} ${type}`);
      return 'silent';
    };
    const { answer } = await ask(
      PTR1,
      { ...rest, sites: { [NS1]: { ...sites![NS1]!, behaviour } } },
      { lookupTimeoutMs: 300 },
    );
    expect(answer).toMatchObject({
      kind: 'failure',
      cause: 'timeout',
      detail: expect.stringContaining('the servers on the way took longer than one lookup may last'),
    });
    expect(asked.has(`1.h${HOPS}.org PTR`)).toBe(false);
  });
});

describe('what can be asked from here', () => {
  const only4 = (address: IpAddress) => !address.includes(':');

  test('a server with IPv6 addresses only is not asked where there is no IPv6 route, and not called lame', async () => {
    internet = await startInternet(
      world({
        delegation: '2.0.192 NS ns1.example.org.\n2.0.192 NS ns6.example.org.',
        lines: { 'example.org': 'ns6 AAAA 2001:db8::53', '2.0.192.in-addr.arpa': '@ NS ns6.example.org.' },
      }),
    );
    const resolver = internet.resolver({ hasRoute: only4 });
    const lookup = await resolver.lookup({ name: name('1.2.0.192.in-addr.arpa'), type: 'PTR' });
    expect(lookup.answer).toMatchObject({ kind: 'rrset', targets: ['www.example.org'] });
    expect(lookup.servers!.find(({ server }) => server.startsWith('ns6'))).toEqual({
      server: 'ns6.example.org',
      answer: { kind: 'not-asked', detail: 'IPv6 only, no IPv6 route here' },
      authoritative: false,
    });
    expect(resolver.statistics().notes).toEqual([
      'Name servers were not asked over IPv6: there is no IPv6 route here.',
    ]);
  });

  test('a zone with IPv6 servers only cannot be judged from an IPv4-only machine', async () => {
    const { answer } = await ask(
      PTR1,
      { delegation: '2.0.192 NS ns6.example.org.', lines: { 'example.org': 'ns6 AAAA 2001:db8::53' } },
      { hasRoute: only4 },
    );
    expect(answer).toMatchObject({
      kind: 'failure',
      cause: 'network',
      detail: expect.stringContaining('no IPv6 route here'),
    });
  });

  test('over IPv6 all the same', async () => {
    const lookup = await ask(PTR1, {
      delegation: '2.0.192 NS ns1.example.org.',
      lines: { 'example.org': 'ns1 AAAA ::1' },
      sites: { '::1': { zones: { '2.0.192.in-addr.arpa': OWN_SERVERS } } },
    });
    expect(serverNames(lookup)).toContain(`ns1.example.org (${NS1})`);
    const six = lookup.servers!.find(({ server }) => server.includes('::1'));
    expect(six?.answer.kind).toBe('nxdomain');
  });

  test.each([
    ['no second server where IPv4 can be used', true, NS1],
    ['the way to the server where only IPv6 can', false, '2001:db8:64::7f00:10b'],
  ])('an address that a DNS64 made up is %s', async (_, hasIpv4, expected) => {
    internet = await startInternet({
      ...world(),
      '127.0.1.99': {
        reply: ({ name: asked, type }) => {
          if (type === 'SOA') return { ra: true, authorities: [soa('2.0.192.in-addr.arpa')] };
          if (type === 'NS') return { ra: true, answers: [rr(`${asked} NS ns1.example.org`)] };
          const address = asked === 'ipv4only.arpa' ? '2001:db8:64::c000:aa' : '2001:db8:64::7f00:10b';
          return { ra: true, answers: [rr(`${asked} ${type} ${type === 'A' ? NS1 : address}`)] };
        },
      },
    });
    const resolver = internet.resolver({
      finders: [serverAddress('udp', '127.0.1.99', internet.port)],
      hasRoute: (address) => hasIpv4 || address.includes(':'),
      timeoutMs: 300,
    });
    const lookup = await resolver.lookup({ name: name('1.2.0.192.in-addr.arpa'), type: 'PTR' });
    const asked = lookup.servers!.map(({ server }) => / \((.+)\)$/.exec(server)?.[1]);
    expect(new Set(asked)).toEqual(new Set([expected]));
  });

  test('at most two addresses of each family are asked of one server', async () => {
    const addresses = ['127.0.1.31', '127.0.1.32', '127.0.1.33'];
    const lookup = await ask(PTR1, {
      delegation: '2.0.192 NS many.example.org.',
      lines: { 'example.org': addresses.map((address) => `many A ${address}`).join('\n') },
      sites: Object.fromEntries(
        addresses.map((address) => [
          address,
          { zones: { '2.0.192.in-addr.arpa': `${SOA}@ NS many.example.org.\n1 PTR www.example.org.` } },
        ]),
      ),
    });
    expect(lookup.servers).toHaveLength(2);
  });

  test('a root that does not answer', async () => {
    internet = await startInternet({ '127.0.1.1': { behaviour: () => 'silent' } });
    const resolver = internet.resolver({ timeoutMs: 300 });
    expect(await resolver.unreachable()).toMatch(/^no server of the root could be asked: .*no reply to/);
    const { answer } = await resolver.lookup({ name: name('x.example'), type: 'A' });
    expect(answer).toMatchObject({ kind: 'failure', cause: 'timeout' });
  });

  test('something on the way that answers in place of the root', async () => {
    internet = await startInternet({
      '127.0.1.1': { reply: () => ({ ra: true, answers: [rr('. NS a.root-servers.net')] }) },
    });
    expect(await internet.resolver().unreachable()).toMatch(/something on the way answers in its place/);
  });

  test('the recursive servers that should find the zones do not answer', async () => {
    const { answer } = await ask(
      PTR1,
      {},
      { finders: [serverAddress('udp', '127.0.1.77', 1)], timeoutMs: 300 },
    );
    expect(answer).toMatchObject({ kind: 'failure', cause: 'network' });
  });
});
