import { afterEach, describe, expect, test } from 'vitest';
import type { AuthoritativeOptions } from '../../../src/dns/authority/authoritative-resolver.ts';
import { serverAddress } from '../../../src/dns/server-address.ts';
import type { Lookup, QuestionType } from '../../../src/model/evidence.ts';
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
  return lookUp(internet.resolver(options), question);
}

function lookUp(resolver: ReturnType<Internet['resolver']>, question: string): Promise<Lookup> {
  const [owner, type] = question.split(' ') as [string, QuestionType];
  return resolver.lookup({ name: name(owner), type });
}

/** `SERVER: ANSWER` for each server, `?` where it came without authority. */
function matrix({ servers = [] }: Lookup): string[] {
  return servers.map(({ server, answer, authoritative }) => {
    const said =
      answer.kind === 'rrset'
        ? [...answer.aliases, ...answer.targets].join(' ')
        : 'detail' in answer
          ? `${answer.kind === 'failure' ? answer.cause : 'not asked'} (${answer.detail})`
          : [...answer.aliases, answer.kind].join(' ');
    return `${server}: ${said}${authoritative || 'detail' in answer ? '' : '?'}`;
  });
}

const PTR1 = '1.2.0.192.in-addr.arpa PTR';

describe('servers that agree', () => {
  test('every server of the zone is asked, and shows answer, authority, serial and round trip', async () => {
    const lookup = await ask(PTR1);
    expect(lookup).toMatchObject({
      answer: { kind: 'rrset', targets: ['www.example.org'], aliases: [], zone: '2.0.192.in-addr.arpa' },
      server: '2 authoritative servers of 2.0.192.in-addr.arpa',
      authenticated: false,
      servers: [
        { server: `ns1.example.org (${NS1})`, authoritative: true, serial: 7 },
        { server: `ns2.example.org (${NS2})`, authoritative: true, serial: 7 },
      ],
    });
    for (const { rttMs } of lookup.servers!) expect(rttMs).toBeGreaterThan(0);
  });

  test.each([
    ['9.2.0.192.in-addr.arpa PTR', 'nxdomain'],
    ['1.2.0.192.in-addr.arpa A', 'nodata'],
    ['www.example.org PTR', 'nodata'],
    ['no.www.example.org AAAA', 'nxdomain'],
  ])('%s is %s, with the time that caches keep it', async (question, kind) => {
    expect((await ask(question)).answer).toMatchObject({ kind, negativeTtl: 300 });
  });

  test('an address whose network nobody delegated is denied by the servers of the zone above', async () => {
    const lookup = await ask('1.100.51.198.in-addr.arpa PTR');
    expect(lookup.answer).toMatchObject({ kind: 'nxdomain', zone: 'in-addr.arpa' });
    expect(matrix(lookup)).toEqual([`ns.in-addr.arpa (${IN_ADDR}): nxdomain`]);
  });

  test('a thousand names of one zone cost each server one question each, and one of them a second for the cut', async () => {
    internet = await startInternet(world());
    const resolver = internet.resolver();
    const names = Array.from(
      { length: 1000 },
      (_, i) => `${i % 250}.${Math.floor(i / 250)}.2.0.192.in-addr.arpa`,
    );
    const lookups = await Promise.all([...names, ...names].map((owner) => lookUp(resolver, `${owner} PTR`)));
    expect(new Set(lookups.map(({ answer }) => answer.kind))).toEqual(new Set(['nxdomain']));
    // A busy machine may lose or delay a packet, which is then sent again.
    const asked = new Set(internet.questions);
    for (const address of [NS1, NS2]) {
      expect([...asked].filter((one) => one.startsWith(`${address} `) && one.endsWith(' PTR'))).toHaveLength(
        1000,
      );
      expect(internet.count(address, 'PTR')).toBeLessThan(1200);
    }
    expect(internet.count(NS1, 'SOA') + internet.count(NS2, 'SOA')).toBeLessThan(1200);
    for (const above of ['127.0.1.1', '127.0.1.2', IN_ADDR]) expect(internet.count(above)).toBeLessThan(60);
  });

  test('with recursive servers beside it, those find the zone cuts and addresses, and the authorities are asked', async () => {
    const whole = { zones: { ...world()[IN_ADDR]!.zones, ...world()[NS1]!.zones } };
    internet = await startInternet(world({ sites: { '127.0.1.99': whole } }));
    const finders = [serverAddress('udp', '127.0.1.99', internet.port)];
    const lookup = await lookUp(internet.resolver({ finders }), PTR1);
    expect(matrix(lookup)).toEqual([
      `ns1.example.org (${NS1}): www.example.org`,
      `ns2.example.org (${NS2}): www.example.org`,
    ]);
    expect(internet.count('127.0.1.1')).toBe(0);
  });
});

describe('servers that disagree or fail', () => {
  const other = (reverse: string): World => ({
    sites: { [NS2]: { zones: { 'example.org': FORWARD, '2.0.192.in-addr.arpa': reverse } } },
  });

  test('one server lacks the PTR: the matrix says which, and the answer is the negative one', async () => {
    const lookup = await ask(PTR1, other(OWN_SERVERS.replace(' 7 ', ' 6 ')));
    expect(lookup.answer.kind).toBe('nxdomain');
    expect(matrix(lookup)).toEqual([
      `ns1.example.org (${NS1}): www.example.org`,
      `ns2.example.org (${NS2}): nxdomain`,
    ]);
    expect(lookup.servers!.map(({ serial }) => serial)).toEqual([7, 6]);
  });

  test('of targets that differ, those count that all servers give', async () => {
    const lookup = await ask(PTR1, other(`${REVERSE}1 PTR old.example.org.\n`));
    expect(lookup.answer).toMatchObject({ kind: 'rrset', targets: ['www.example.org'] });
    expect(matrix(lookup)[1]).toBe(`ns2.example.org (${NS2}): old.example.org www.example.org`);
  });

  const upwards = { authorities: [rr('. NS a.root.test')] };
  const faults: [string, Site, RegExp][] = [
    ['REFUSED', { zones: { 'example.org': FORWARD } }, /: refused \(answered REFUSED\)$/],
    ['SERVFAIL', { behaviour: () => 'servfail' }, /: servfail \(answered SERVFAIL\)$/],
    ['silence', { behaviour: () => 'silent' }, /: timeout \(no reply to \d+ quer(y|ies) in 1\.\d s\)$/],
    [
      'an answer without AA',
      { reply: () => ({ answers: [rr('1.2.0.192.in-addr.arpa PTR www.example.org')] }) },
      /: www.example.org\?$/,
    ],
    [
      'an empty answer without AA',
      { reply: () => ({}) },
      /: lame \(answers without authority for 2.0.192.in-addr.arpa\)$/,
    ],
    [
      'an upward referral',
      { reply: () => upwards },
      /: lame \(does not serve .*; it refers to the servers of the root\)$/,
    ],
    [
      'an upward referral with AA',
      { reply: () => ({ ...upwards, aa: true }) },
      /: lame \(does not serve .*; it refers/,
    ],
    [
      'a referral to the zone itself',
      { reply: () => ({ authorities: [rr('2.0.192.in-addr.arpa NS ns1.example.org')] }) },
      /: lame \(does not serve/,
    ],
    [
      'a denial by the zone above',
      { reply: () => ({ aa: true, rcode: 3, authorities: [soa('192.in-addr.arpa')] }) },
      /: lame \(answers for 192.in-addr.arpa, it does not serve 2.0.192.in-addr.arpa\)$/,
    ],
    [
      'an answer to another question',
      {
        reply: ({ name: asked }) =>
          asked.endsWith('in-addr.arpa')
            ? { aa: true, answers: [rr('2.2.0.192.in-addr.arpa A 192.0.2.2')] }
            : {},
      },
      /: lame \(answered with records that were not asked for\)$/,
    ],
    [
      'an answer in another class',
      {
        reply: ({ name: asked }) => ({
          aa: true,
          answers: [{ ...rr(`${asked} PTR www.example.org.`), class: 3 }],
        }),
      },
      /: lame \(answered with records that were not asked for\)$/,
    ],
  ];
  test.each(faults)('%s of one server is its own failure; the other decides', async (_, site, expected) => {
    const lookup = await ask(PTR1, { sites: { [NS2]: site } });
    expect(lookup.answer).toMatchObject({ kind: 'rrset', targets: ['www.example.org'] });
    expect(matrix(lookup)[0]).toBe(`ns1.example.org (${NS1}): www.example.org`);
    expect(matrix(lookup)[1]).toMatch(expected);
  });

  test('where no server answers with authority, the failure names each of them and the most telling cause', async () => {
    const delegation = '2.0.192 NS ns1.example.org.\n2.0.192 NS ns3.example.net.';
    const { answer } = await ask(PTR1, {
      delegation,
      lines: { net: `ns3.example A ${NS3}` },
      sites: {
        [NS1]: { zones: { 'example.org': FORWARD } },
        [NS2]: { zones: { 'example.org': FORWARD } },
        [NS3]: { behaviour: () => 'servfail' },
      },
    });
    expect(answer).toEqual({
      kind: 'failure',
      cause: 'servfail',
      detail: `no server of 2.0.192.in-addr.arpa answers with authority; ns3.example.net (${NS3}): answered SERVFAIL; ns1.example.org (${NS1}): answered REFUSED`,
    });
  });

  test('servers that only deny one name by SERVFAIL are named one by one', async () => {
    const site: Site = {
      zones: { 'example.org': FORWARD, '2.0.192.in-addr.arpa': REVERSE },
      behaviour: ({ type }) => (type === 'PTR' ? 'servfail' : 'answer'),
    };
    const { answer } = await ask(PTR1, { sites: { [NS1]: site, [NS2]: site } });
    expect(answer).toEqual({
      kind: 'failure',
      cause: 'servfail',
      detail: `no server of 2.0.192.in-addr.arpa answers with authority; ns1.example.org (${NS1}): answered SERVFAIL; ns2.example.org (${NS2}): answered SERVFAIL`,
    });
  });

  test('a silent server is waited for a few times, then no longer', async () => {
    internet = await startInternet(world({ sites: { [NS2]: { behaviour: () => 'silent' } } }));
    const resolver = internet.resolver();
    const first = await lookUp(resolver, PTR1);
    expect(matrix(first)[1]).toMatch(/timeout \(no reply/);
    await lookUp(resolver, '2.2.0.192.in-addr.arpa PTR');
    const packets = internet.count(NS2);
    const later = await lookUp(resolver, '3.2.0.192.in-addr.arpa PTR');
    expect(matrix(later)[1]).toMatch(/timeout \(no reply to the \d questions before this one\)/);
    expect(internet.count(NS2)).toBe(packets);
  });

  test('a server that the zone names and the delegation does not is asked too', async () => {
    const lookup = await ask(PTR1, {
      delegation: '2.0.192 NS ns1.example.org.',
      lines: { '2.0.192.in-addr.arpa': '@ NS ns3.example.org.', 'example.org': `ns3 A ${NS3}` },
      sites: { [NS3]: { zones: { '2.0.192.in-addr.arpa': OWN_SERVERS } } },
    });
    expect(matrix(lookup)).toEqual([
      `ns1.example.org (${NS1}): www.example.org`,
      `ns2.example.org (${NS2}): www.example.org`,
      `ns3.example.org (${NS3}): nxdomain`,
    ]);
  });
});

describe('zone cuts', () => {
  test('the servers of a zone below, on servers of the zone above, are all found and asked', async () => {
    const child = `${SOA}@ NS ns1.example.org.\n@ NS ns3.example.org.\n`;
    const lookup = await ask('5.2.0.192.in-addr.arpa PTR', {
      lines: {
        'example.org': `ns3 A ${NS3}`,
        '2.0.192.in-addr.arpa': '5 NS ns1.example.org.\n5 NS ns3.example.org.',
      },
      sites: {
        [NS1]: {
          zones: {
            'example.org': `${FORWARD}ns3 A ${NS3}\n`,
            '2.0.192.in-addr.arpa': `${REVERSE}5 NS ns1.example.org.\n5 NS ns3.example.org.\n`,
            '5.2.0.192.in-addr.arpa': `${child}@ PTR host.example.org.\n`,
          },
        },
        [NS3]: { zones: { '5.2.0.192.in-addr.arpa': child } },
      },
    });
    expect(matrix(lookup)).toEqual([
      `ns1.example.org (${NS1}): host.example.org`,
      `ns3.example.org (${NS3}): nodata`,
    ]);
    expect(lookup.answer).toMatchObject({ kind: 'nodata', zone: '5.2.0.192.in-addr.arpa' });
  });

  test('delegations within delegations, of IPv6 nibbles, down to the reverse name itself', async () => {
    const whole = name(`1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`);
    const [network, site] = [whole.slice(2 * 24), whole.slice(2 * 16)];
    const lookup = await ask(`${whole} PTR`, {
      lines: {
        'ip6.arpa': `${network}. NS ns1.example.org.`,
        'example.org': `ns3 A ${NS3}`,
      },
      sites: {
        [NS1]: {
          zones: {
            'example.org': `${FORWARD}ns3 A ${NS3}\n`,
            [network]: `${SOA}@ NS ns1.example.org.\n${site}. NS ns2.example.org.\n`,
          },
        },
        [NS2]: {
          zones: {
            'example.org': `${FORWARD}ns3 A ${NS3}\n`,
            [site]: `${SOA}@ NS ns2.example.org.\n${whole}. NS ns3.example.org.\n`,
          },
        },
        [NS3]: { zones: { [whole]: `${SOA}@ NS ns3.example.org.\n@ PTR www.example.org.\n` } },
      },
    });
    expect(matrix(lookup)).toEqual([`ns3.example.org (${NS3}): www.example.org`]);
    expect(lookup.answer).toMatchObject({ zone: whole });
  });

  test('a server that denies empty non-terminals (against RFC 8020) still leads to the names below', async () => {
    const lookup = await ask('8.7.2.0.192.in-addr.arpa PTR', {
      delegation: '2.0.192 NS ns3.example.org.',
      lines: { 'example.org': `ns3 A ${NS3}` },
      sites: { [NS3]: denier('8.7.2.0.192.in-addr.arpa') },
    });
    expect(lookup.answer).toMatchObject({ kind: 'rrset', targets: ['www.example.org'] });
  });

  function denier(owner: string): Site {
    const zone = '2.0.192.in-addr.arpa';
    return {
      reply({ name: asked, type }) {
        const head = { aa: true, authorities: [soa(zone)] };
        if (asked === owner)
          return type === 'PTR' ? { aa: true, answers: [rr(`${owner} PTR www.example.org`)] } : head;
        if (asked === zone)
          return { aa: true, answers: [type === 'NS' ? rr(`${zone} NS ns3.example.org`) : soa(zone)] };
        return { ...head, rcode: 3 };
      },
    };
  }
});

describe('aliases', () => {
  test('RFC 2317: the CNAME leads to a zone of its own, whose servers are asked', async () => {
    const lookup = await ask('130.2.0.192.in-addr.arpa PTR', {
      lines: {
        '2.0.192.in-addr.arpa': '130 CNAME 130.128/25\n128/25 NS ns3.example.org.',
        'example.org': `ns3 A ${NS3}`,
      },
      sites: {
        [NS3]: {
          zones: { '128/25.2.0.192.in-addr.arpa': `${SOA}@ NS ns3.example.org.\n130 PTR cust.example.org.` },
        },
      },
    });
    const behind = '130.128/25.2.0.192.in-addr.arpa';
    expect(lookup).toMatchObject({
      answer: { targets: ['cust.example.org'], aliases: [behind], zone: '128/25.2.0.192.in-addr.arpa' },
      server: 'the authoritative server of 128/25.2.0.192.in-addr.arpa',
    });
    expect(matrix(lookup)).toEqual([
      `ns1.example.org (${NS1}): ${behind} cust.example.org`,
      `ns2.example.org (${NS2}): ${behind} cust.example.org`,
      `ns3.example.org (${NS3}): cust.example.org`,
    ]);
  });

  // Claim: answer-bailiwick
  test('what a server says about the target of an alias counts only where it serves that zone', async () => {
    const alien = `${SOA}@ NS ns3.example.org.\n130 PTR stale.example.org.`;
    const reverse = `${REVERSE}130 CNAME 130.customer.example.net.\n`;
    const lookup = await ask('130.2.0.192.in-addr.arpa PTR', {
      lines: { net: `ns3.example A ${NS3}\ncustomer.example NS ns3.example` },
      sites: {
        [NS1]: {
          zones: { 'example.org': FORWARD, '2.0.192.in-addr.arpa': reverse, 'customer.example.net': alien },
        },
        [NS2]: { zones: { 'example.org': FORWARD, '2.0.192.in-addr.arpa': reverse } },
        [NS3]: { zones: { 'customer.example.net': alien.replace('stale', 'fresh') } },
      },
    });
    expect(lookup.answer).toMatchObject({ kind: 'rrset', targets: ['fresh.example.org'] });
  });

  test('DNAME: the whole network is elsewhere', async () => {
    const lookup = await ask('4.1.100.51.198.in-addr.arpa PTR', {
      lines: {
        'in-addr.arpa': '1.100.51.198 DNAME rev.example.org.',
        'example.org': '4.rev PTR www.example.org.',
      },
    });
    expect(lookup.answer).toMatchObject({
      targets: ['www.example.org'],
      aliases: ['4.rev.example.org'],
      zone: 'example.org',
    });
  });

  test('servers that give different aliases are followed both ways', async () => {
    const lookup = await ask('3.2.0.192.in-addr.arpa PTR', {
      sites: Object.fromEntries(
        [NS1, NS2].map((address, i) => [
          address,
          {
            zones: {
              'example.org': `${FORWARD}a PTR www.example.org.\nb PTR mail.example.org.\n`,
              '2.0.192.in-addr.arpa': `${REVERSE}3 CNAME ${'ab'[i]}.example.org.\n`,
            },
          },
        ]),
      ),
    });
    expect(matrix(lookup).slice(0, 2)).toEqual([
      `ns1.example.org (${NS1}): a.example.org www.example.org`,
      `ns2.example.org (${NS2}): b.example.org mail.example.org`,
    ]);
  });

  test('a chain that comes back to itself is told as such', async () => {
    const { answer } = await ask('3.2.0.192.in-addr.arpa PTR', {
      lines: {
        '2.0.192.in-addr.arpa': '3 CNAME x.example.org.',
        'example.org': 'x CNAME 3.2.0.192.in-addr.arpa.',
      },
    });
    expect(answer).toMatchObject({
      kind: 'failure',
      cause: 'servfail',
      detail: expect.stringContaining('form a loop'),
    });
  });

  test('a dangling alias is a negative answer about its target', async () => {
    const { answer } = await ask('3.2.0.192.in-addr.arpa PTR', {
      lines: { '2.0.192.in-addr.arpa': '3 CNAME gone.example.org.' },
    });
    expect(answer).toMatchObject({ kind: 'nxdomain', aliases: ['gone.example.org'], zone: 'example.org' });
  });
});
