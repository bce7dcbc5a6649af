import { afterEach, describe, expect, test } from 'vitest';
import { createResolver, type Resolver, type ResolverOptions } from '../../src/dns/resolver.ts';
import { type ServerAddress, serverAddress } from '../../src/dns/server-address.ts';
import { decodeClientSubnet, encodeClientSubnet, OPTION } from '../../src/dns/wire/edns-options.ts';
import type { Message } from '../../src/dns/wire/message.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { Lookup, QuestionType } from '../../src/model/evidence.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import {
  closedPort,
  type FakeServer,
  type Query,
  record,
  type Script,
  soa,
  startFakeServer,
} from './fake-server.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function serve(script: Script, options?: { host?: string; tcp?: boolean }): Promise<FakeServer> {
  const server = await startFakeServer(script, options);
  opened.push(server);
  return server;
}

function resolverOf(servers: readonly ServerAddress[], options: Partial<ResolverOptions> = {}): Resolver {
  const resolver = createResolver({ servers, timeoutMs: 3_000, ...options });
  opened.push(resolver);
  return resolver;
}

function ask(resolver: Resolver, name: string, type: QuestionType): Promise<Lookup> {
  return resolver.lookup({ name: name as DomainName, type });
}

/** One question to one server that does what the script says. */
async function look(
  script: Script,
  name: string,
  type: QuestionType,
  options: Partial<ResolverOptions> = {},
): Promise<Lookup & { resolver: Resolver; server_: FakeServer }> {
  const server = await serve(script);
  const resolver = resolverOf([server.udp], options);
  return { ...(await ask(resolver, name, type)), resolver, server_: server };
}

const PTR = '25.2.0.192.in-addr.arpa';

describe('answers', () => {
  test('an RRset: targets sorted, each once, the least TTL, and who said so', async () => {
    const found = await look(
      (query) =>
        query.reply({
          answers: [
            record('a.example', 'AAAA', '2001:db8::10', 300),
            record('a.example', 'AAAA', '2001:db8::9', 60),
            record('a.example', 'AAAA', '2001:db8::10', 300),
          ],
        }),
      'a.example',
      'AAAA',
    );
    expect(found.answer).toEqual({
      kind: 'rrset',
      targets: ['2001:db8::9', '2001:db8::10'],
      ttl: 60,
      aliases: [],
    });
    expect(found.server).toBe(`127.0.0.1:${found.server_.port} (udp)`);
    expect(found.authenticated).toBe(false);
  });

  test('over IPv6', async () => {
    const server = await serve((query) => query.reply({ answers: [record('a.example', 'A', '192.0.2.1')] }), {
      host: '::1',
    });
    const found = await ask(resolverOf([server.udp]), 'a.example', 'A');
    expect(found.answer).toMatchObject({ kind: 'rrset', targets: ['192.0.2.1'] });
    expect(found.server).toBe(`[::1]:${server.port} (udp)`);
  });

  test('names in another case are the same names', async () => {
    const found = await look(
      (query) => {
        const packet = query.packet({ answers: [record(PTR, 'PTR', 'mail.example.org')] });
        query.raw(
          Buffer.from(
            packet.toString('latin1').replace('in-addr', 'IN-ADDR').replace('mail', 'MAIL'),
            'latin1',
          ),
        );
      },
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({ kind: 'rrset', targets: ['mail.example.org'] });
  });

  test.each([
    [3, 'nxdomain'],
    [0, 'nodata'],
  ])(
    'rcode %i with a SOA is %s, for as long as RFC 2308 says, in the zone of the SOA',
    async (rcode, kind) => {
      const found = await look(
        (query) => query.reply({ rcode, authorities: [soa('2.0.192.in-addr.arpa', 60, 3600)] }),
        PTR,
        'PTR',
      );
      expect(found.answer).toEqual({ kind, negativeTtl: 60, zone: '2.0.192.in-addr.arpa', aliases: [] });
    },
  );

  test('the TTL of the SOA counts where it is less than MINIMUM', async () => {
    const found = await look(
      (query) => query.reply({ rcode: 3, authorities: [soa('example', 900, 30)] }),
      'a.example',
      'A',
    );
    expect(found.answer).toMatchObject({ negativeTtl: 30 });
  });

  test('a SOA of a zone that the name is not in says nothing', async () => {
    const found = await look(
      (query) => query.reply({ rcode: 3, authorities: [soa('other.example')] }),
      'a.example',
      'A',
    );
    expect(found.answer).toEqual({ kind: 'nxdomain', aliases: [] });
  });

  test('the zone of an authoritative answer is known where its name servers come along', async () => {
    const answers = [record(PTR, 'PTR', 'mail.example.org')];
    const authorities = [
      record('other.example', 'NS', 'ns.example'),
      record('2.0.192.in-addr.arpa', 'NS', 'ns.example'),
    ];
    const told = await look((query) => query.reply({ answers, authorities }), PTR, 'PTR');
    expect(told.answer).toMatchObject({ kind: 'rrset', zone: '2.0.192.in-addr.arpa' });
    const cached = await look(
      (query) => query.reply({ aa: false, ra: true, answers, authorities }),
      PTR,
      'PTR',
    );
    expect(cached.answer).not.toHaveProperty('zone');
  });

  test('records off the chain are ignored: another owner, type or class', async () => {
    const found = await look(
      (query) =>
        query.reply({
          answers: [
            record('b.example', 'A', '192.0.2.66'),
            record('a.example', 'AAAA', '2001:db8::66'),
            { ...record('a.example', 'A', '192.0.2.67'), class: 3 },
            record('a.example', 'A', '192.0.2.1'),
          ],
        }),
      'a.example',
      'A',
    );
    expect(found.answer).toMatchObject({ targets: ['192.0.2.1'] });
  });

  test('AD is told, and so are extended errors, in words', async () => {
    const option = { code: 15, data: Buffer.concat([Buffer.from([0, 3]), Buffer.from('from the cellar')]) };
    const found = await look(
      (query) =>
        query.reply({
          ad: true,
          ra: true,
          aa: false,
          answers: [record('a.example', 'A', '192.0.2.1')],
          edns: { udpSize: 1232, version: 0, dnssecOk: false, options: [option] },
        }),
      'a.example',
      'A',
    );
    expect(found.authenticated).toBe(true);
    expect(found.errors).toEqual([{ code: 3, meaning: 'Stale Answer', text: 'from the cellar' }]);
  });
});

describe('aliases', () => {
  test('a chain within the message, in any order, with the least TTL', async () => {
    const found = await look(
      (query) =>
        query.reply({
          answers: [
            record('c.example', 'A', '192.0.2.1', 500),
            record('b.example', 'CNAME', 'c.example', 20),
            record('a.example', 'CNAME', 'b.example', 100),
          ],
        }),
      'a.example',
      'A',
    );
    expect(found.answer).toEqual({
      kind: 'rrset',
      targets: ['192.0.2.1'],
      ttl: 20,
      aliases: ['b.example', 'c.example'],
    });
  });

  test('a chain that leaves the message is followed by asking', async () => {
    const found = await look(
      (query) =>
        query.reply({
          answers: [
            query.name === PTR
              ? record(PTR, 'CNAME', '25.0/25.2.0.192.in-addr.arpa')
              : record('25.0/25.2.0.192.in-addr.arpa', 'PTR', 'mail.example.org'),
          ],
        }),
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({
      kind: 'rrset',
      targets: ['mail.example.org'],
      aliases: ['25.0/25.2.0.192.in-addr.arpa'],
    });
  });

  test('a DNAME counts with or without the CNAME made from it', async () => {
    const zone = '2.0.192.in-addr.arpa';
    const dname = record(zone, 'DNAME', 'rev.example.org');
    const ptr = record('25.rev.example.org', 'PTR', 'mail.example.org');
    for (const answers of [
      [dname, ptr],
      [dname, record(PTR, 'CNAME', '25.rev.example.org', 0), ptr],
    ]) {
      const found = await look((query) => query.reply({ answers }), PTR, 'PTR');
      expect(found.answer).toMatchObject({
        kind: 'rrset',
        targets: ['mail.example.org'],
        aliases: ['25.rev.example.org'],
      });
    }
  });

  test('a chain into nothing is negative, and keeps its aliases', async () => {
    const found = await look(
      (query) =>
        query.reply({
          rcode: 3,
          answers: [record('a.example', 'CNAME', 'gone.example')],
          authorities: [soa('example')],
        }),
      'a.example',
      'A',
    );
    expect(found.answer).toEqual({
      kind: 'nxdomain',
      zone: 'example',
      negativeTtl: 60,
      aliases: ['gone.example'],
    });
  });

  test('a CNAME question is answered by the CNAME itself', async () => {
    const found = await look(
      (query) => query.reply({ answers: [record('a.example', 'CNAME', 'b.example')] }),
      'a.example',
      'CNAME',
    );
    expect(found.answer).toMatchObject({ kind: 'rrset', targets: ['b.example'], aliases: [] });
  });

  test.each<[string, Script]>([
    [
      'within one message',
      (query) =>
        query.reply({
          answers: [record('a.example', 'CNAME', 'b.example'), record('b.example', 'CNAME', 'a.example')],
        }),
    ],
    ['to itself', (query) => query.reply({ answers: [record('a.example', 'CNAME', 'a.example')] })],
    [
      'over messages',
      (query) =>
        query.reply({
          answers: [record(query.name, 'CNAME', query.name === 'a.example' ? 'b.example' : 'a.example')],
        }),
    ],
  ])('a loop %s is named as one', async (_where, script) => {
    const found = await look(script, 'a.example', 'A');
    expect(found.answer).toMatchObject({ kind: 'failure', detail: expect.stringContaining('loop') });
  });

  test('an endless chain is cut, and named', async () => {
    const found = await look(
      (query) => query.reply({ answers: [record(query.name, 'CNAME', `x${query.name}`)] }),
      'a.example',
      'A',
    );
    expect(found.answer).toMatchObject({
      kind: 'failure',
      detail: expect.stringContaining('more than 16 aliases'),
    });
    expect(found.server_.queries.length).toBeLessThan(20);
  });

  test('several CNAMEs at one name are no answer', async () => {
    const found = await look(
      (query) =>
        query.reply({
          answers: [record('a.example', 'CNAME', 'b.example'), record('a.example', 'CNAME', 'c.example')],
        }),
      'a.example',
      'A',
    );
    expect(found.answer).toMatchObject({
      kind: 'failure',
      detail: expect.stringContaining('more than one CNAME'),
    });
  });
});

describe('failures are never "no such data"', () => {
  test('silence', async () => {
    const found = await look(() => {}, PTR, 'PTR', { timeoutMs: 300 });
    expect(found.answer).toMatchObject({
      kind: 'failure',
      cause: 'timeout',
      detail: expect.stringContaining('no reply'),
    });
  });

  test('a forwarder that refuses what comes beyond its limit gets less at once, and the rest later', async () => {
    let open = 0;
    let refused = 0;
    const server = await serve(({ name, reply }) => {
      if (open >= 100) {
        refused++;
        reply({ rcode: 5 });
        return;
      }
      open++;
      setTimeout(() => {
        open--;
        reply({ answers: [record(name, 'PTR', 'mail.example.org')] });
      }, 30);
    });
    const resolver = resolverOf([server.udp], { timeoutMs: 10_000 });
    const names = Array.from({ length: 600 }, (_, i) => `${i}.2.0.192.in-addr.arpa`);
    const found = await Promise.all(names.map((name) => ask(resolver, name, 'PTR')));
    expect(refused).toBeGreaterThan(0);
    expect(found.filter(({ answer }) => answer.kind !== 'rrset')).toEqual([]);
  });

  test('REFUSED stays REFUSED, also in a crowd', async () => {
    const server = await serve(({ reply }) => reply({ rcode: 5 }));
    const resolver = resolverOf([server.udp]);
    const names = Array.from({ length: 300 }, (_, i) => `${i}.2.0.192.in-addr.arpa`);
    const found = await Promise.all(names.map((name) => ask(resolver, name, 'PTR')));
    for (const { answer } of found) expect(answer).toMatchObject({ kind: 'failure', cause: 'refused' });
    expect(server.queries.length).toBeLessThanOrEqual(5 * names.length);
  });

  test('the time for which this process stood still is no silence of the server', async () => {
    const found = await look(
      ({ nth, reply }) => {
        if (nth > 1) return;
        const until = performance.now() + 700;
        while (performance.now() < until);
        setTimeout(() => reply({ answers: [record(PTR, 'PTR', 'mail.example.org')] }), 60);
      },
      PTR,
      'PTR',
      { timeoutMs: 400 },
    );
    expect(found.answer).toMatchObject({ targets: ['mail.example.org'] });
  });

  test('tries are bounded', async () => {
    const found = await look(() => {}, PTR, 'PTR', { timeoutMs: 3_000, tries: 2 });
    expect(found.answer).toMatchObject({ kind: 'failure', cause: 'timeout' });
    expect(found.server_.queries.length).toBe(2);
  });

  test('SERVFAIL, also with checking disabled', async () => {
    const found = await look((query) => query.reply({ rcode: 2 }), PTR, 'PTR');
    expect(found.answer).toMatchObject({
      kind: 'failure',
      cause: 'servfail',
      detail: expect.stringContaining('SERVFAIL'),
    });
  });

  test('SERVFAIL that an answer with CD=1 shows to be a failed validation, with its extended error', async () => {
    const option = { code: 15, data: Buffer.from([0, 7]) };
    const found = await look(
      (query) =>
        query.message.cd
          ? query.reply({ aa: false, ra: true, answers: [record(PTR, 'PTR', 'mail.example.org')] })
          : query.reply({
              rcode: 2,
              edns: { udpSize: 1232, version: 0, dnssecOk: false, options: [option] },
            }),
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({ kind: 'failure', cause: 'bogus' });
    expect(found.errors).toEqual([{ code: 7, meaning: 'Signature Expired', text: '' }]);
  });

  test('a failed validation names the signatures whose time is over or not yet come', async () => {
    const signed = (until: string, from: string) =>
      `PTR 13 6 300 ${until} ${from} 4711 2.0.192.in-addr.arpa. c2lnbmF0dXJl`;
    const found = await look(
      ({ message, reply }) => {
        if (!message.cd) reply({ rcode: 2 });
        else {
          // DO=1: without it no signature comes.
          const rrsig = record(PTR, 'RRSIG', signed('20200201000000', '20200101000000'));
          const signatures = message.edns?.dnssecOk === true ? [rrsig] : [];
          const answers = [record(PTR, 'PTR', 'mail.example.org'), ...signatures];
          reply({ aa: false, ra: true, answers });
        }
      },
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({
      kind: 'failure',
      cause: 'bogus',
      detail: expect.stringContaining(
        'the signature of 2.0.192.in-addr.arpa expired 2020-02-01 00:00 UTC; 127.0.0.1',
      ),
    });
  });

  test('an authority that fails now and then is not taken for one that validates', async () => {
    const found = await look(
      (query) =>
        query.message.cd
          ? query.reply({ answers: [record(PTR, 'PTR', 'mail.example.org')] })
          : query.reply({ rcode: 2 }),
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({ kind: 'failure', cause: 'servfail' });
  });

  test('SERVFAIL that passes is no failure', async () => {
    const found = await look(
      (query) =>
        query.nth === 1
          ? query.reply({ rcode: 2 })
          : query.reply({ answers: [record(PTR, 'PTR', 'mail.example.org')] }),
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({ kind: 'rrset', targets: ['mail.example.org'] });
  });

  test.each([
    ['REFUSED', 5],
    ['NOTAUTH', 9],
  ])('%s', async (name, rcode) => {
    const found = await look((query) => query.reply({ rcode }), PTR, 'PTR');
    expect(found.answer).toMatchObject({
      kind: 'failure',
      cause: 'refused',
      detail: expect.stringContaining(name),
    });
  });

  test('a referral', async () => {
    const found = await look(
      (query) =>
        query.reply({ aa: false, authorities: [record('in-addr.arpa', 'NS', 'a.in-addr-servers.arpa')] }),
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({
      kind: 'failure',
      cause: 'lame',
      detail: expect.stringContaining('in-addr.arpa'),
    });
  });

  test('an empty reply of a server that neither holds the zone nor resolves', async () => {
    const found = await look((query) => query.reply({ aa: false, ra: false }), PTR, 'PTR');
    expect(found.answer).toMatchObject({ kind: 'failure', cause: 'lame' });
  });

  test('but NXDOMAIN says itself that there is nothing, whatever flags a plain server leaves out', async () => {
    const found = await look((query) => query.reply({ aa: false, ra: false, rcode: 3 }), PTR, 'PTR');
    expect(found.answer).toMatchObject({ kind: 'nxdomain' });
  });

  test.each([
    ['another owner', record('other.example', 'PTR', 'mail.example.org')],
    ['another type', record(PTR, 'TXT', '"x"')],
    ['another class', { ...record(PTR, 'PTR', 'mail.example.org'), class: 3 }],
  ])('records that nobody asked for, and nothing else: %s', async (_, answer) => {
    const found = await look((query) => query.reply({ aa: false, ra: true, answers: [answer] }), PTR, 'PTR');
    expect(found.answer).toMatchObject({
      kind: 'failure',
      cause: 'lame',
      detail: expect.stringContaining('not asked for'),
    });
  });

  test.each<[string, Partial<Message>]>([
    ['in an empty reply', { ra: false }],
    ['beside records that nobody asked for', { answers: [record('portal.example', 'A', '192.0.2.9')] }],
    ['beside a record of another type', { answers: [record(PTR, 'TXT', '"x"')], authorities: [soa(PTR)] }],
  ])('a SOA makes no denial of it %s', async (_, parts) => {
    const reply = { aa: false, ra: true, authorities: [soa('portal.example')], ...parts };
    const found = await look((query) => query.reply(reply), PTR, 'PTR');
    expect(found.answer).toMatchObject({ kind: 'failure', cause: 'lame' });
  });

  test.each([[[]], [[soa('2.0.192.in-addr.arpa')]]])('YXDOMAIN without a DNAME', async (authorities) => {
    const found = await look((query) => query.reply({ rcode: 6, authorities }), PTR, 'PTR');
    expect(found.answer).toMatchObject({ kind: 'failure', detail: expect.stringContaining('YXDOMAIN') });
  });

  test('a closed port', async () => {
    const resolver = resolverOf([serverAddress('udp', '127.0.0.1', await closedPort())]);
    expect((await ask(resolver, PTR, 'PTR')).answer).toMatchObject({
      kind: 'failure',
      cause: 'network',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('an address that the system will not send to', async () => {
    // Broadcast needs a socket option that is not set: the system refuses, and nothing leaves.
    const resolver = resolverOf([serverAddress('udp', '255.255.255.255', 9)], { timeoutMs: 300 });
    expect((await ask(resolver, PTR, 'PTR')).answer).toMatchObject({ kind: 'failure', cause: 'network' });
  });

  test('only malformed replies', async () => {
    const found = await look(
      (query) => query.raw(query.packet({ answers: [record(PTR, 'PTR', 'x.example')] }).subarray(0, -5)),
      PTR,
      'PTR',
      {
        timeoutMs: 300,
      },
    );
    expect(found.answer).toMatchObject({ kind: 'failure', cause: 'malformed' });
  });

  test('no server at all', async () => {
    expect((await ask(resolverOf([]), PTR, 'PTR')).answer).toMatchObject({
      kind: 'failure',
      cause: 'network',
    });
  });

  test('closing ends what is open', async () => {
    const server = await serve(() => {});
    const resolver = resolverOf([server.udp], { timeoutMs: 60_000 });
    const found = ask(resolver, PTR, 'PTR');
    resolver.close();
    expect((await found).answer).toMatchObject({ kind: 'failure' });
    expect((await ask(resolver, 'later.example', 'A')).answer).toMatchObject({ kind: 'failure' });
  });
});

describe('packets that are not the reply are ignored', () => {
  const good = [record(PTR, 'PTR', 'mail.example.org')];
  const evil = [record(PTR, 'PTR', 'evil.example')];
  test.each<[string, Script]>([
    [
      'a wrong id',
      (query) => {
        query.raw(query.packet({ id: query.message.id ^ 1, answers: evil }));
        query.reply({ answers: good });
      },
    ],
    [
      'a wrong question',
      (query) => {
        query.raw(
          query.packet({
            questions: [{ name: 'x.example' as DomainName, type: 'PTR', class: 1 }],
            answers: evil,
          }),
        );
        query.raw(
          query.packet({ questions: [{ ...query.message.questions[0]!, type: 'A' }], answers: evil }),
        );
        query.raw(query.packet({ questions: [], answers: evil }));
        query.reply({ answers: good });
      },
    ],
    [
      'another source port',
      (query) => {
        query.fromElsewhere(query.packet({ answers: evil }));
        setTimeout(() => query.reply({ answers: good }), 30);
      },
    ],
    [
      'a query in place of a response',
      (query) => {
        query.raw(query.packet({ qr: false, answers: evil }));
        query.reply({ answers: good });
      },
    ],
    [
      'another opcode',
      (query) => {
        query.raw(query.packet({ opcode: 4, answers: evil }));
        query.reply({ answers: good });
      },
    ],
    [
      'garbage',
      (query) => {
        query.raw(Buffer.alloc(0));
        query.raw(Buffer.from([0]));
        query.raw(Buffer.alloc(700, 0xc0));
        query.raw(Buffer.concat([query.packet({ answers: evil }), Buffer.from('trailing')]));
        query.reply({ answers: good });
      },
    ],
  ])('%s', async (_what, script) => {
    const found = await look(script, PTR, 'PTR');
    expect(found.answer).toMatchObject({ kind: 'rrset', targets: ['mail.example.org'] });
    expect(found.resolver.statistics().retries).toBe(0);
  });

  test('a reply that comes twice, or after its question is done', async () => {
    const server = await serve((query) => {
      query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] });
      query.reply({ answers: [record(query.name, 'A', '192.0.2.66')] });
    });
    const resolver = resolverOf([server.udp]);
    for (let i = 0; i < 20; i++)
      expect((await ask(resolver, `n${i}.example`, 'A')).answer).toMatchObject({ targets: ['192.0.2.1'] });
  });
});

describe('asking again', () => {
  const answers = [record(PTR, 'PTR', 'mail.example.org')];

  test('after loss; the late reply to an earlier try is as good', async () => {
    const first: (() => void)[] = [];
    const found = await look(
      (query) => {
        if (query.nth === 1) first.push(() => query.reply({ answers }));
        else first[0]!();
      },
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({ kind: 'rrset' });
    expect(found.resolver.statistics()).toMatchObject({ questions: 1, sent: 2, retries: 1 });
  });

  test('with another id and, in the long run, other ports', async () => {
    const server = await serve((query) => query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] }));
    const resolver = resolverOf([server.udp]);
    await Promise.all(Array.from({ length: 64 }, (_, i) => ask(resolver, `n${i}.example`, 'A')));
    expect(server.ports.size).toBeGreaterThan(1);
    const ids = new Set(server.queries.map(({ message }) => message.id));
    expect(ids.size).toBeGreaterThan(60);
  });

  test('over TCP when the reply is truncated', async () => {
    const found = await look(
      (query) => (query.transport === 'udp' ? query.reply({ tc: true }) : query.reply({ answers })),
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({ kind: 'rrset' });
    expect(found.server).toMatch(/\(tcp\)$/);
    expect(found.resolver.statistics().truncated).toBe(1);
    expect(found.resolver.statistics().servers).toEqual([
      `127.0.0.1:${found.server_.port} (udp)`,
      `127.0.0.1:${found.server_.port} (tcp)`,
    ]);
  });

  test.each<[string, Partial<Message>, (query: Query) => boolean]>([
    ['over TCP when it is truncated', { tc: true }, ({ transport }) => transport === 'tcp'],
    ['without EDNS when it is refused', { rcode: 1 }, ({ message }) => message.edns === undefined],
  ])('after a reply to an earlier try alone, %s', async (_how, reply, isOtherWay) => {
    let first: Query | undefined;
    const found = await look(
      (query) => {
        if (isOtherWay(query)) query.reply({ answers });
        else if (first === undefined) first = query;
        else first.reply(reply);
      },
      PTR,
      'PTR',
      { tries: 2 },
    );
    expect(found.answer).toMatchObject({ kind: 'rrset' });
    expect(found.server_.queries.filter(isOtherWay).length).toBe(1);
  });

  test('once over TCP, however many tries get a truncated reply', async () => {
    const waiting: Query[] = [];
    const found = await look(
      (query) => {
        if (query.transport === 'udp') waiting.push(query);
        if (waiting.length < 2) return;
        if (query.transport === 'udp') for (const each of waiting) each.reply({ tc: true });
        else setTimeout(() => query.reply({ answers }), 50);
      },
      PTR,
      'PTR',
      { tries: 2 },
    );
    expect(found.answer).toMatchObject({ kind: 'rrset' });
    expect(found.server_.queries.map(({ transport }) => transport)).toEqual(['udp', 'udp', 'tcp']);
  });

  test('a truncated reply is no answer where TCP is closed', async () => {
    const server = await serve((query) => query.reply({ tc: true, answers }), { tcp: false });
    const found = await ask(resolverOf([server.udp]), PTR, 'PTR');
    expect(found.answer).toMatchObject({ kind: 'failure', cause: 'network' });
  });

  test('over TCP when UDP stays silent', async () => {
    const found = await look((query) => query.transport === 'tcp' && query.reply({ answers }), PTR, 'PTR', {
      timeoutMs: 10_000,
    });
    expect(found.answer).toMatchObject({ kind: 'rrset' });
    expect(found.server).toMatch(/\(tcp\)$/);
  });

  test('over UDP alone, once TCP turned out to be closed', async () => {
    const server = await serve(
      (query) => {
        const silent = query.name.startsWith('a') ? 0 : 3;
        if (query.nth > silent) query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] });
      },
      { tcp: false },
    );
    const resolver = resolverOf([server.udp], { timeoutMs: 10_000, tries: 4 });
    // The first one shows how near the server is; of the second, the fourth try finds TCP closed.
    await ask(resolver, 'a.example', 'A');
    expect((await ask(resolver, 'b.example', 'A')).answer).toMatchObject({ cause: 'timeout' });
    expect((await ask(resolver, 'c.example', 'A')).answer).toMatchObject({ targets: ['192.0.2.1'] });
  });

  test('over TCP first, where only TCP was ever answered', async () => {
    const server = await serve((query) => {
      if (query.transport === 'tcp') query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] });
    });
    const resolver = resolverOf([server.udp], { timeoutMs: 10_000 });
    await ask(resolver, 'a.example', 'A');
    await ask(resolver, 'b.example', 'A');
    const asked = server.queries.map(({ name, transport }) => `${name} ${transport}`);
    expect(asked.slice(-2)).toEqual(['a.example tcp', 'b.example tcp']);
  });

  test('without EDNS after two tries, and from then on, where nothing with EDNS was ever answered', async () => {
    const server = await serve((query) => {
      if (query.message.edns === undefined) query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] });
    });
    const resolver = resolverOf([server.udp], { timeoutMs: 10_000 });
    for (const name of ['a.example', 'b.example']) {
      expect((await ask(resolver, name, 'A')).answer).toMatchObject({ targets: ['192.0.2.1'] });
    }
    expect(server.queries.map(({ name, transport }) => `${name} ${transport}`)).toEqual([
      ...['a.example udp', 'a.example udp', 'a.example udp', 'b.example udp'],
    ]);
  });

  test.each([
    ['FORMERR', 1],
    ['NOTIMP', 4],
    ['BADVERS', 16],
  ])('without EDNS after %s, and from then on', async (_name, rcode) => {
    const server = await serve((query) => {
      if (query.message.edns === undefined) query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] });
      else if (rcode === 16) query.reply({ rcode });
      else {
        // As servers do that know nothing of EDNS: no OPT in the reply, perhaps not even the question.
        const packet = query.packet({ rcode, questions: [] });
        packet.writeUInt16BE(0, 10);
        query.raw(packet.subarray(0, 12));
      }
    });
    const resolver = resolverOf([server.udp]);
    expect((await ask(resolver, 'a.example', 'A')).answer).toMatchObject({ kind: 'rrset' });
    expect((await ask(resolver, 'b.example', 'A')).answer).toMatchObject({ kind: 'rrset' });
    expect(server.queries.map(({ message }) => message.edns !== undefined)).toEqual([true, false, false]);
  });

  test.each<[string, Script]>([
    ['is silent', () => {}],
    ['answers SERVFAIL', (query) => query.reply({ rcode: 2 })],
    ['refuses', (query) => query.reply({ rcode: 5 })],
    ['is lame', (query) => query.reply({ aa: false, authorities: [record('arpa', 'NS', 'a.example')] })],
  ])('of the next server when the first %s', async (_how, script) => {
    const bad = await serve(script);
    const good = await serve((query) => query.reply({ answers }));
    const found = await ask(resolverOf([bad.udp, good.udp]), PTR, 'PTR');
    expect(found.answer).toMatchObject({ kind: 'rrset' });
    expect(found.server).toContain(String(good.port));
  });

  test('of the next server when the first has a closed port', async () => {
    const good = await serve((query) => query.reply({ answers }));
    const bad = serverAddress('udp', '127.0.0.1', await closedPort());
    expect((await ask(resolverOf([bad, good.udp]), PTR, 'PTR')).answer).toMatchObject({ kind: 'rrset' });
  });

  test('the failure names every server and what it did', async () => {
    const refusing = await serve((query) => query.reply({ rcode: 5 }));
    const silent = await serve(() => {});
    const found = await ask(resolverOf([refusing.udp, silent.udp], { timeoutMs: 600 }), PTR, 'PTR');
    expect(found.answer).toMatchObject({ kind: 'failure', cause: 'refused' });
    const { detail } = found.answer as { detail: string };
    expect(detail).toContain(`127.0.0.1:${refusing.port}: answered REFUSED`);
    expect(detail).toContain(`127.0.0.1:${silent.port}: no reply`);
  });

  test('under heavy loss every question is answered, and rightly', async () => {
    let packets = 0;
    const server = await serve((query) => {
      // Every fourth packet is lost, every seventh reply doubled, some replies overtake others.
      packets++;
      if (packets % 4 === 0) return;
      const reply = () => query.reply({ answers: [record(query.name, 'A', `192.0.2.${query.name.length}`)] });
      if (packets % 5 === 0) setTimeout(reply, 20);
      else reply();
      if (packets % 7 === 0) reply();
    });
    const resolver = resolverOf([server.udp], { timeoutMs: 10_000 });
    const names = Array.from({ length: 150 }, (_, i) => `${'x'.repeat((i % 50) + 1)}.n${i}.example`);
    const found = await Promise.all(names.map((name) => ask(resolver, name, 'A')));
    for (const [i, name] of names.entries())
      expect(found[i]!.answer).toMatchObject({ kind: 'rrset', targets: [`192.0.2.${name.length}`] });
  });
});

describe('cookies', () => {
  const cookieOf = (query: Query) =>
    query.message.edns?.options.find(({ code }) => code === OPTION.COOKIE)?.data ?? new Uint8Array();
  const withCookie = (data: Uint8Array) => ({
    edns: { udpSize: 1232, version: 0, dnssecOk: false, options: [{ code: OPTION.COOKIE, data }] },
  });
  const SERVER = Uint8Array.from({ length: 16 }, (_, i) => i + 1);

  test("the server's cookie comes back to it", async () => {
    const server = await serve((query) =>
      query.reply({
        answers: [record(query.name, 'A', '192.0.2.1')],
        ...withCookie(Uint8Array.of(...cookieOf(query).subarray(0, 8), ...SERVER)),
      }),
    );
    const resolver = resolverOf([server.udp]);
    await ask(resolver, 'a.example', 'A');
    await ask(resolver, 'b.example', 'A');
    const [first, second] = server.queries.map(cookieOf);
    expect(first!.length).toBe(8);
    expect(second).toEqual(Uint8Array.of(...first!, ...SERVER));
  });

  // Claim: spoof-cookie
  test("a reply with a cookie that is not ours is somebody else's", async () => {
    const found = await look(
      (query) => {
        query.reply({ answers: [record(PTR, 'PTR', 'evil.example')], ...withCookie(new Uint8Array(24)) });
        query.reply({ answers: [record(PTR, 'PTR', 'mail.example.org')] });
      },
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({ targets: ['mail.example.org'] });
  });

  test.each([
    ['with the cookie that came with it', 1, 'udp'],
    ['over TCP where that does not help', 99, 'tcp'],
  ])('after BADCOOKIE the question is asked again %s', async (_how, refusals, transport) => {
    const found = await look(
      (query) => {
        const parts = withCookie(Uint8Array.of(...cookieOf(query).subarray(0, 8), ...SERVER));
        if (query.transport === 'udp' && query.nth <= refusals) query.reply({ rcode: 23, ...parts });
        else query.reply({ answers: [record(PTR, 'PTR', 'mail.example.org')] });
      },
      PTR,
      'PTR',
    );
    expect(found.answer).toMatchObject({ kind: 'rrset' });
    expect(found.server).toContain(`(${transport})`);
  });
});

describe('a client subnet', () => {
  const name = 'a.example' as DomainName;

  test('is sent, and makes a question of its own', async () => {
    const server = await serve((query) => {
      const subnet = query.message.edns?.options.find(({ code }) => code === OPTION.CLIENT_SUBNET);
      const read = subnet === undefined ? undefined : decodeClientSubnet(subnet.data);
      query.reply({
        answers: [record(name, 'A', read?.ok ? '192.0.2.2' : '192.0.2.1')],
        edns: { udpSize: 1232, version: 0, dnssecOk: false, options: subnet === undefined ? [] : [subnet] },
      });
    });
    const resolver = resolverOf([server.udp]);
    const vantage = { region: 'eu', subnet: '203.0.113.0/24' };
    expect((await resolver.lookup({ name, type: 'A' })).answer).toMatchObject({ targets: ['192.0.2.1'] });
    expect(await resolver.lookup({ name, type: 'A', vantage })).toMatchObject({
      answer: { targets: ['192.0.2.2'] },
      scope: 0,
    });
    expect(resolver.statistics().notes).toEqual([
      expect.stringMatching(/does not answer a\.example by geography: it gives scope 0/),
    ]);
  });

  test('comes back with the prefix length that the answer is for; a negative one without says nothing', async () => {
    const server = await serve((query) => {
      const scope = query.type === 'A' ? 20 : 0;
      const network = { address: '203.0.113.0' as IpAddress, length: 24 };
      query.reply({
        answers: query.type === 'A' ? [record(name, 'A', '192.0.2.2')] : [],
        authorities: query.type === 'A' ? [] : [soa('example')],
        edns: {
          udpSize: 1232,
          version: 0,
          dnssecOk: false,
          options: [encodeClientSubnet({ network, scope })],
        },
      });
    });
    const resolver = resolverOf([server.udp]);
    const vantage = { region: 'eu', subnet: '203.0.113.0/24' };
    expect(await resolver.lookup({ name, type: 'A', vantage })).toMatchObject({ scope: 20 });
    expect(await resolver.lookup({ name, type: 'AAAA', vantage })).toMatchObject({ scope: 0 });
    expect((await resolver.lookup({ name, type: 'A' })).scope).toBeUndefined();
    expect(resolver.statistics().notes).toEqual([]);
  });

  test('that the server ignored is told', async () => {
    const server = await serve((query) => query.reply({ answers: [record(name, 'A', '192.0.2.1')] }));
    const resolver = resolverOf([server.udp]);
    await resolver.lookup({ name, type: 'A', vantage: { region: 'eu', subnet: '203.0.113.0/24' } });
    expect(resolver.statistics().notes).toEqual([expect.stringContaining('client subnet')]);
  });

  describe('is in every query of its question, since without it the answer is for this machine:', () => {
    const vantage = { region: 'eu', subnet: '203.0.113.0/24' };
    const subnetIn = (query: Query) =>
      query.message.edns?.options.find(({ code }) => code === OPTION.CLIENT_SUBNET);
    /** The region is seen as 192.0.2.2, this machine as 192.0.2.1. */
    const byGeography: Script = (query) => {
      const subnet = subnetIn(query);
      const options = subnet === undefined ? [] : [subnet];
      query.reply({
        answers: [record(query.name, 'A', subnet === undefined ? '192.0.2.1' : '192.0.2.2')],
        ...(query.message.edns && { edns: { udpSize: 1232, version: 0, dnssecOk: false, options } }),
      });
    };
    const withoutIt = ({ queries }: FakeServer) => queries.filter((query) => subnetIn(query) === undefined);

    test('after lost packets', async () => {
      const server = await serve((query) => query.nth > 3 && byGeography(query));
      const resolver = resolverOf([server.udp], { timeoutMs: 10_000 });
      for (const each of ['a.example', 'b.example'] as DomainName[])
        expect((await resolver.lookup({ name: each, type: 'A', vantage })).answer).toMatchObject({
          targets: ['192.0.2.2'],
        });
      expect(withoutIt(server)).toEqual([]);
    });

    test('after another question was answered without EDNS alone', async () => {
      const server = await serve((query) => {
        if (query.name === name || query.message.edns === undefined) byGeography(query);
      });
      const resolver = resolverOf([server.udp], { timeoutMs: 10_000 });
      expect((await ask(resolver, 'b.example', 'A')).answer).toMatchObject({ targets: ['192.0.2.1'] });
      expect((await resolver.lookup({ name, type: 'A', vantage })).answer).toMatchObject({
        targets: ['192.0.2.2'],
      });
    });

    test('over one TCP connection for many, too', async () => {
      const server = await serve((query) =>
        query.name !== 'a.example' || query.message.edns === undefined ? byGeography(query) : undefined,
      );
      const limits = { timeoutMs: 10_000, bulkPerMs: 0, concurrency: 100 };
      const resolver = resolverOf([server.udp], limits);
      await ask(resolver, 'a.example', 'A');
      const names = Array.from({ length: 3_000 }, (_, i) => `n${i}.example` as DomainName);
      const found = await Promise.all(
        names.map((each) => resolver.lookup({ name: each, type: 'A', vantage })),
      );
      for (const { answer } of found) expect(answer).toMatchObject({ targets: ['192.0.2.2'] });
      expect(server.connections()).toBe(1);
    });

    test.each([
      ['silent', undefined],
      ['FORMERR', 1],
      ['NOTIMP', 4],
    ])('a server that takes no EDNS (%s) cannot show the region', async (_how, rcode) => {
      const server = await serve((query) => {
        if (query.message.edns === undefined) byGeography(query);
        else if (rcode !== undefined) query.reply({ rcode });
      });
      const resolver = resolverOf([server.udp], { timeoutMs: 2_000 });
      const found = await resolver.lookup({ name, type: 'A', vantage });
      expect(found.answer).toMatchObject({
        kind: 'failure',
        detail: expect.stringMatching(/client subnet/),
      });
      expect(withoutIt(server)).toEqual([]);
      expect(resolver.statistics().notes).toEqual([]);
    });
  });

  describe.each<[string, string, Uint8Array]>([
    ['another address', '203.0.113.0/24', Uint8Array.of(0, 1, 24, 24, 198, 51, 100)],
    ['another source prefix length', '203.0.113.0/24', Uint8Array.of(0, 1, 20, 20, 203, 0, 112)],
    ['another family', '203.0.113.0/24', Uint8Array.of(0, 2, 24, 24, 203, 0, 113)],
    ['nothing that can be read', '203.0.113.0/24', Uint8Array.of(0, 1, 24)],
    ['an IPv4 subnet for an IPv6 one', '2001:db8::/32', Uint8Array.of(0, 1, 24, 24, 203, 0, 113)],
  ])('a reply that is for %s', (_for, subnet, data) => {
    const options = [{ code: OPTION.CLIENT_SUBNET, data }];
    const foreign = {
      answers: [record(name, 'A', '192.0.2.66')],
      edns: { udpSize: 1232, version: 0, dnssecOk: false, options },
    };

    test('is not the answer, which may still come', async () => {
      const server = await serve((query) => {
        query.reply(foreign);
        query.reply({ answers: [record(name, 'A', '192.0.2.2')] });
      });
      const found = await resolverOf([server.udp]).lookup({
        name,
        type: 'A',
        vantage: { region: 'eu', subnet },
      });
      expect(found.answer).toMatchObject({ targets: ['192.0.2.2'] });
    });

    test.each(['udp', 'tcp'] as const)(
      'is a failure that says so, where no other comes over %s',
      async (how) => {
        const server = await serve((query) => query.reply(foreign));
        const resolver = resolverOf([server[how]], { timeoutMs: 300 });
        const found = await resolver.lookup({ name, type: 'A', vantage: { region: 'eu', subnet } });
        expect(found.answer).toMatchObject({
          kind: 'failure',
          cause: 'malformed',
          detail: expect.stringMatching(/not for the client subnet that was asked about/),
        });
      },
    );
  });

  test('that cannot be read is a failure', async () => {
    const resolver = resolverOf([]);
    const found = await resolver.lookup({ name, type: 'A', vantage: { subnet: '203.0.113.1/24' } });
    expect(found.answer).toMatchObject({
      kind: 'failure',
      detail: expect.stringContaining('203.0.113.0/24'),
    });
  });
});

describe('DNS64', () => {
  const recursive = { aa: false, ra: true };

  test.each([
    ['64:ff9b::c000:201', ['64:ff9b::c000:aa', '64:ff9b::c000:ab']],
    ['2001:db8:122:344:c0:2:100:0', ['2001:db8:122:344:c0:0:aa00:0']],
    ['2001:db8:c000:201::', ['2001:db8:c000:aa::']],
  ])('an AAAA made up as %s is no evidence', async (made, known) => {
    const server = await serve((query) =>
      query.reply({
        ...recursive,
        answers:
          query.name === 'ipv4only.arpa'
            ? known.map((address) => record(query.name, 'AAAA', address))
            : [record(query.name, 'AAAA', made)],
      }),
    );
    const resolver = resolverOf([server.udp]);
    expect((await ask(resolver, 'a.example', 'AAAA')).answer).toEqual({ kind: 'nodata', aliases: [] });
    expect(resolver.statistics().notes).toEqual([expect.stringContaining('DNS64')]);
  });

  test('real ones stay, whether the resolver does DNS64 or not', async () => {
    for (const known of [[], ['64:ff9b::c000:aa']]) {
      const server = await serve((query) =>
        query.name === 'ipv4only.arpa' && known.length === 0
          ? query.reply({ ...recursive, authorities: [soa('ipv4only.arpa')] })
          : query.reply({
              ...recursive,
              answers:
                query.name === 'ipv4only.arpa'
                  ? known.map((address) => record(query.name, 'AAAA', address))
                  : [record(query.name, 'AAAA', '2001:db8::1')],
            }),
      );
      const found = await Promise.all(
        ['a.example', 'b.example', 'c.example'].map((name) => ask(resolverOf([server.udp]), name, 'AAAA')),
      );
      for (const { answer } of found)
        expect(answer).toMatchObject({ kind: 'rrset', targets: ['2001:db8::1'] });
    }
  });

  describe.each<[string, Script]>([
    ['SERVFAIL', (query) => query.reply({ ...recursive, rcode: 2 })],
    ['REFUSED', (query) => query.reply({ ...recursive, rcode: 5 })],
    ['silence', () => {}],
  ])('where the prefix cannot be asked for (%s)', (_how, prefixScript) => {
    /** A name with the A record 192.0.2.1 and that AAAA record; the prefix is told after so many refusals. */
    const both = (aaaa: string, refusals = Number.POSITIVE_INFINITY): Script => {
      let refused = 0;
      return (query) => {
        if (query.name !== 'ipv4only.arpa')
          query.reply({
            ...recursive,
            answers: [record(query.name, query.type, query.type === 'A' ? '192.0.2.1' : aaaa)],
          });
        else if (refused >= refusals)
          query.reply({ ...recursive, answers: [record(query.name, 'AAAA', '2001:db8:1::c000:aa')] });
        else {
          refused++;
          prefixScript(query);
        }
      };
    };
    const limits = { timeoutMs: 300 };

    test.each(['64:ff9b::c000:201', '64:ff9b::102:304', '64:ff9b:1::1', '2001:db8:1::c000:201'])(
      '%s may be made up: no evidence, and none against it',
      async (made) => {
        const server = await serve(both(made));
        const resolver = resolverOf([server.udp], limits);
        for (const name of ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'])
          expect((await ask(resolver, name, 'AAAA')).answer).toMatchObject({
            kind: 'failure',
            detail: expect.stringMatching(/DNS64.*ipv4only\.arpa/),
          });
        const prefixQueries = server.queries.filter(({ name }) => name === 'ipv4only.arpa').length;
        expect(prefixQueries).toBeLessThan(40);
      },
    );

    test('what cannot be made from the A record is evidence', async () => {
      const server = await serve(both('2001:db8::1'));
      const resolver = resolverOf([server.udp], limits);
      for (const name of ['a.example', 'b.example'])
        expect((await ask(resolver, name, 'AAAA')).answer).toMatchObject({ targets: ['2001:db8::1'] });
      expect(resolver.statistics().notes).toEqual([]);
    });
  });

  test('a prefix that was not told at first is asked for again', async () => {
    const server = await serve((query) => {
      if (query.name === 'ipv4only.arpa' && query.nth <= 2) query.reply({ ...recursive, rcode: 2 });
      else {
        const aaaa = query.name === 'ipv4only.arpa' ? '2001:db8:1::c000:aa' : '2001:db8:1::c000:201';
        const address = query.type === 'A' ? '192.0.2.1' : aaaa;
        query.reply({ ...recursive, answers: [record(query.name, query.type, address)] });
      }
    });
    const resolver = resolverOf([server.udp]);
    await ask(resolver, 'a.example', 'AAAA');
    expect((await ask(resolver, 'b.example', 'AAAA')).answer).toEqual({ kind: 'nodata', aliases: [] });
  });

  describe.each([
    ['a validating resolver', { ...recursive, ad: true }],
    ['a server that holds the zone', { aa: true, ad: false }],
  ])('%s vouches for its inventions, too:', (_who, flags) => {
    const telling =
      (prefix: Script, aaaa: string): Script =>
      (query) =>
        query.name === 'ipv4only.arpa'
          ? prefix(query)
          : query.reply({ ...flags, answers: [record(query.name, 'AAAA', aaaa)] });

    test('they are none where the prefix is known', async () => {
      const told: Script = (query) =>
        query.reply({ ...flags, answers: [record(query.name, 'AAAA', '2001:db8:64::c000:aa')] });
      const server = await serve(telling(told, '2001:db8:64::c000:201'));
      const found = await ask(resolverOf([server.udp]), 'a.example', 'AAAA');
      expect(found.answer).toEqual({ kind: 'nodata', aliases: [] });
    });

    test('they are none where it is told at the second time', async () => {
      const told: Script = (query) => {
        if (query.nth === 1) query.reply({ ...flags, rcode: 2 });
        else query.reply({ ...flags, answers: [record(query.name, 'AAAA', '2001:db8:64::c000:aa')] });
      };
      const server = await serve(telling(told, '2001:db8:64::c000:201'));
      const found = await ask(resolverOf([server.udp]), 'a.example', 'AAAA');
      expect(found.answer).toEqual({ kind: 'nodata', aliases: [] });
    });

    test.each<[string, number, Script]>([
      ['a server that does not recurse', 1, (query) => query.reply({ aa: false, rcode: 5 })],
      ['SERVFAIL', 3, (query) => query.reply({ aa: false, ra: true, rcode: 2 })],
      ['silence', 8, () => {}],
    ])('without a prefix (%s) its word counts, and little is spent on that', async (_how, most, prefix) => {
      const server = await serve(telling(prefix, '2001:db8::1'));
      const resolver = resolverOf([server.udp], { timeoutMs: 300 });
      const names = Array.from({ length: 100 }, (_, i) => `n${i}.example`);
      const found = await Promise.all(names.map((name) => ask(resolver, name, 'AAAA')));
      for (const name of ['a.example', 'b.example', 'c.example', 'd.example'])
        found.push(await ask(resolver, name, 'AAAA'));
      for (const { answer } of found) expect(answer).toMatchObject({ targets: ['2001:db8::1'] });
      expect(server.queries.filter(({ type }) => type === 'A')).toEqual([]);
      const prefixes = server.queries.filter(({ name }) => name === 'ipv4only.arpa').length;
      expect(prefixes).toBeLessThanOrEqual(most);
    });
  });

  test('the prefix is asked for beside the question, and once', async () => {
    let waiting: (() => void) | undefined;
    // Neither question is answered before both are asked.
    const server = await serve((query) => {
      const reply = () => query.reply({ answers: [record(query.name, 'AAAA', '2001:db8::1')] });
      if (server.queries.length > 2) reply();
      else if (waiting === undefined) waiting = reply;
      else for (const each of [waiting, reply]) each();
    });
    const resolver = resolverOf([server.udp], { tries: 1 });
    for (const name of ['a.example', 'b.example', 'c.example'])
      expect((await ask(resolver, name, 'AAAA')).answer).toMatchObject({ targets: ['2001:db8::1'] });
    expect(server.queries.map(({ name }) => name)).toEqual([
      'a.example',
      'ipv4only.arpa',
      'b.example',
      'c.example',
    ]);
  });

  test('the prefix is asked of the server that gave the address', async () => {
    const plain = await serve((query) => {
      if (query.name === 'ipv4only.arpa') query.reply({ ...recursive, authorities: [soa('ipv4only.arpa')] });
      else query.reply({ ...recursive, rcode: 2 });
    });
    const inventive = await serve((query) => {
      const aaaa = query.name === 'ipv4only.arpa' ? '2001:db8:64::c000:aa' : '2001:db8:64::c000:201';
      query.reply({ ...recursive, answers: [record(query.name, 'AAAA', aaaa)] });
    });
    const found = await ask(resolverOf([plain.udp, inventive.udp]), 'a.example', 'AAAA');
    expect(found.answer).toEqual({ kind: 'nodata', aliases: [] });
  });

  test('nobody is asked for a prefix where no AAAA record is sought', async () => {
    const server = await serve((query) => query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] }));
    await ask(resolverOf([server.udp]), 'a.example', 'A');
    expect(server.queries.length).toBe(1);
  });
});

describe('each distinct question is asked once', () => {
  test('whether it is asked again at once or later', async () => {
    const server = await serve((query) =>
      query.reply({
        answers: [record(query.name, query.type, query.type === 'A' ? '192.0.2.1' : '2001:db8::1')],
      }),
    );
    const resolver = resolverOf([server.udp]);
    const both = [ask(resolver, 'a.example', 'A'), ask(resolver, 'a.example', 'A')];
    expect(await both[0]).toBe(await both[1]);
    await ask(resolver, 'a.example', 'A');
    await ask(resolver, 'a.example', 'AAAA');
    const questions = ['a.example A', 'a.example AAAA', 'ipv4only.arpa AAAA'];
    expect(server.queries.map(({ name, type }) => `${name} ${type}`)).toEqual(questions);
    expect(resolver.statistics().questions).toBe(questions.length);
  });

  test('a vantage is a question of its own, to the resolver that it names', async () => {
    const here = await serve((query) => query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] }));
    const there = await serve((query) => query.reply({ answers: [record(query.name, 'A', '192.0.2.2')] }));
    const resolver = resolverOf([here.udp]);
    const name = 'a.example' as DomainName;
    const vantage = { region: 'eu', resolver: there.udp.text };
    expect((await resolver.lookup({ name, type: 'A' })).answer).toMatchObject({ targets: ['192.0.2.1'] });
    expect((await resolver.lookup({ name, type: 'A', vantage })).answer).toMatchObject({
      targets: ['192.0.2.2'],
    });
    const nowhere = { region: 'us', resolver: 'not a resolver' };
    expect((await resolver.lookup({ name, type: 'A', vantage: nowhere })).answer).toMatchObject({
      kind: 'failure',
    });
    expect(resolver.statistics().notes.length).toBe(1);
  });
});

describe('bounds', () => {
  // Claim: bound-questions
  test('never more questions in flight than the ceiling', async () => {
    // From the first packet of a question to its first reply: on a busy machine later tries arrive after the end.
    const seen = new Set<string>();
    let open = 0;
    let most = 0;
    const server = await serve((query) => {
      if (seen.has(query.name)) return;
      seen.add(query.name);
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] });
      }, 5);
    });
    const resolver = resolverOf([server.udp], { concurrency: 7 });
    await Promise.all(Array.from({ length: 100 }, (_, i) => ask(resolver, `n${i}.example`, 'A')));
    expect(most).toBeLessThanOrEqual(7);
    expect(most).toBeGreaterThan(1);
  });

  // Claim: bound-questions
  test('no more packets a second than asked for', async () => {
    const server = await serve((query) => query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] }));
    const resolver = resolverOf([server.udp], { qps: 100 });
    const start = performance.now();
    await Promise.all(Array.from({ length: 42 }, (_, i) => ask(resolver, `n${i}.example`, 'A')));
    // 2 at once, then one every 10 ms.
    expect(performance.now() - start).toBeGreaterThan(380);
  });

  test('a dead server costs one deadline, however many questions there are', async () => {
    const server = await serve(() => {});
    const resolver = resolverOf([server.udp], { timeoutMs: 300, concurrency: 20 });
    const start = performance.now();
    const found = await Promise.all(
      Array.from({ length: 2_000 }, (_, i) => ask(resolver, `n${i}.example`, 'A')),
    );
    expect(found.every(({ answer }) => answer.kind === 'failure' && answer.cause === 'timeout')).toBe(true);
    // One after the other in windows of 20 they would take 30 s.
    expect(performance.now() - start).toBeLessThan(5_000);
  }, 20_000);

  test('an in-between silence is waited for', async () => {
    let silent = false;
    const server = await serve(
      (query) => !silent && query.reply({ answers: [record(query.name, 'A', '192.0.2.1')] }),
    );
    const resolver = resolverOf([server.udp], { timeoutMs: 5_000 });
    await ask(resolver, 'before.example', 'A');
    silent = true;
    const during = ask(resolver, 'during.example', 'A');
    setTimeout(() => {
      silent = false;
    }, 500);
    expect((await during).answer).toMatchObject({ kind: 'rrset' });
  });
});
