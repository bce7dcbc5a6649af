import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/dns/wire/message.ts';
import { rcodeName } from '../../src/dns/wire/registry.ts';
import { isAtOrBelow } from '../../src/model/domain-name.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { type RunningBind, startBind, withBind } from '../servers/bind.ts';
import { inWords, zonesOf } from '../zones/declare.ts';
import { decoded, lines, overTcp, overUdp, query } from './client.ts';

const ZONES = 40;
const APEXES = Array.from({ length: ZONES }, (_, i) => `z${i}.test`);

const label = fc.constantFrom('a', 'b', 'c', '*', 'd\\.e');
const path = fc.array(label, { maxLength: 4 });
/**
 * Names in a zone, or in none. Not in another zone of the server: BIND ends a chain there, this server follows it as
 * RFC 1034 section 4.3.2 step 1 says.
 */
const target = fc.record({
  labels: path,
  outside: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
});
const recordOf = fc.record({
  owner: path,
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constant('A') },
    fc.constantFrom('TXT', 'MX', 'AAAA', 'CNAME', 'CNAME', 'DNAME', 'NS', 'PTR'),
  ),
  target,
  octet: fc.integer({ min: 1, max: 3 }),
});
const zoneOf = fc.array(recordOf, { minLength: 1, maxLength: 14 });
const questionOf = fc.record({
  target,
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constant('A') },
    fc.constantFrom('TXT', 'AAAA', 'CNAME', 'DNAME', 'NS', 'SOA', 'DS', 'PTR', 'ANY'),
  ),
});

interface Target {
  readonly labels: readonly string[];
  readonly outside: boolean;
}

function absolute({ labels, outside }: Target, zone: number): string {
  return [...labels, outside ? 'elsewhere.invalid' : APEXES[zone]!].join('.');
}

/** A zone that BIND loads: singletons single, a CNAME alone at its owner, no NS or DNAME at a wildcard. */
function zoneText(
  records: readonly { owner: readonly string[]; type: string; target: Target; octet: number }[],
  zone: number,
): string {
  const apex = APEXES[zone]!;
  const rows = [
    `${apex}. 600 SOA ns.${apex}. admin.${apex}. 1 3600 600 86400 60`,
    `${apex}. 300 NS ns.elsewhere.invalid.`,
  ];
  const types = new Map<string, Set<string>>([[apex, new Set(['SOA', 'NS'])]]);
  for (const { owner, type, target: to, octet } of records) {
    const name = absolute({ labels: owner, outside: false }, zone);
    const there = types.get(name) ?? new Set();
    const lonely = type === 'CNAME' ? there.size > 0 : there.has('CNAME');
    const twice = type === 'DNAME' && (there.has('DNAME') || (there.has('NS') && name !== apex));
    const refused = (type === 'NS' || type === 'DNAME') && owner.includes('*');
    if (lonely || twice || refused || (type === 'NS' && there.has('DNAME') && name !== apex)) continue;
    types.set(name, there.add(type));
    const pointed = `${absolute(to, zone)}.`;
    const data =
      type === 'A'
        ? `192.0.2.${octet}`
        : type === 'AAAA'
          ? `2001:db8::${octet}`
          : type === 'TXT'
            ? `"${octet}"`
            : type === 'MX'
              ? `${octet} ${pointed}`
              : pointed;
    rows.push(`${name}. 300 ${type} ${data}`);
  }
  return rows.join('\n');
}

/** What random zones seldom hold: chains into a cut, glue beside a cut, a SOA whose own TTL is the lesser. */
const BY_HAND = `
by-hand.test. 30 SOA ns.by-hand.test. admin.by-hand.test. 1 3600 600 86400 60
by-hand.test. 300 NS ns.by-hand.test.
ns.by-hand.test. 300 A 192.0.2.53
cut.by-hand.test. 300 NS ns.cut.by-hand.test.
cut.by-hand.test. 300 NS ns.by-hand.test.
ns.cut.by-hand.test. 300 A 192.0.2.54
ns.cut.by-hand.test. 300 AAAA 2001:db8::54
into.by-hand.test. 300 CNAME www.cut.by-hand.test.
*.wild.by-hand.test. 300 CNAME into.by-hand.test.
moved.by-hand.test. 300 DNAME cut.by-hand.test.
text.by-hand.test. 300 TXT "a b" "c\\"d"
host.by-hand.test. 300 HINFO "PC" "none"
srv.by-hand.test. 300 SRV 1 2 3 ns.by-hand.test.
caa.by-hand.test. 300 CAA 0 issue "ca.example.net"
any.by-hand.test. 300 TYPE65280 \\# 3 010203
`;
const HAND_QUESTIONS = [
  ...['by-hand', 'nothing.by-hand', 'cut.by-hand', 'a.cut.by-hand', 'into.by-hand', 'x.wild.by-hand'],
  ...['x.moved.by-hand', 'moved.by-hand', 'ns.cut.by-hand', 'wild.by-hand'],
].flatMap((owner) => ['A', 'SOA', 'NS', 'DS', 'CNAME', 'DNAME'].map((type) => `${owner}.test ${type}`));
const HAND_TYPES = ['text TXT', 'host HINFO', 'srv SRV', 'caa CAA', 'any TYPE65280'].map((question) =>
  question.replace(' ', '.by-hand.test '),
);

/** What must be equal: everything a resolver acts on, glue below the cut included. Other addresses are a courtesy. */
function essence(message: Message) {
  const cut = message.authorities.find(({ type }) => type === 'NS')?.owner;
  const glue = message.additionals.filter(({ owner }) => cut !== undefined && isAtOrBelow(owner, cut));
  return {
    rcode: rcodeName(message.rcode),
    aa: message.aa,
    answers: lines(message.answers),
    authorities: lines(message.authorities),
    glue: lines(glue),
  };
}

describe.skipIf(!withBind())('the embedded server says what BIND says', () => {
  const texts = Object.fromEntries(
    fc
      .sample(zoneOf, { numRuns: ZONES, seed: 2026 })
      .map((records, zone) => [APEXES[zone]!, zoneText(records, zone)]),
  );
  texts['by-hand.test'] = BY_HAND;
  const zones = zonesOf(texts);
  let bind: RunningBind;
  let ours: RunningServer;

  beforeAll(async () => {
    bind = await startBind({ zones: texts, options: { 'minimal-any': 'no', 'zero-no-soa-ttl': 'no' } });
    ours = await startServer(zones);
  });
  afterAll(async () => {
    await ours?.close();
    await bind?.stop();
  });

  test('the zones load', () => {
    expect(bind.notLoaded).toEqual([]);
  });

  const questions = fc
    .sample(fc.tuple(fc.nat(ZONES - 1), questionOf), { numRuns: 4000, seed: 42 })
    .map(([zone, { target: to, type }]) => `${absolute(to, zone)} ${type}`);

  test.each([
    ['udp', '127.0.0.1'],
    ['tcp', '127.0.0.1'],
    ['udp', '::1'],
    ['tcp', '::1'],
  ])('over %s at %s', async (transport, address) => {
    // Over UDP this server keeps ANY small (RFC 8482).
    const asked = [...new Set([...questions, ...HAND_QUESTIONS, ...HAND_TYPES])].filter(
      (question) => transport === 'tcp' || !question.endsWith(' ANY'),
    );
    const send = transport === 'udp' ? overUdp : overTcp;
    const packets = asked.map((question, id) => query(question, id, { udpSize: 1232 }));
    const theirs = await send({ address, port: bind.port }, packets);
    const mine = await send({ address, port: ours.port }, packets);
    const kinds = new Set<string>();
    const differences: unknown[] = [];
    const endless: [string, string][] = [];
    for (const [i, question] of asked.entries()) {
      const expected = essence(decoded(theirs[i]));
      const got = essence(decoded(mine[i]));
      if (expected.rcode === 'SERVFAIL') {
        // What BIND says to chains without end. This server shows them, so that a client can tell what is wrong.
        endless.push([question, inWords(zones, question)]);
        continue;
      }
      kinds.add(
        `${expected.rcode} ${expected.aa} ${expected.answers.length > 0} ${expected.authorities.length > 0}`,
      );
      if (JSON.stringify(got) !== JSON.stringify(expected)) differences.push({ question, expected, got });
    }
    expect(differences.slice(0, 5)).toEqual([]);
    for (const [, words] of endless) expect(words).toMatch(/(?:loop|too-many-aliases)$/);
    // Guards against a sample that asks for nothing interesting.
    expect(kinds.size).toBeGreaterThanOrEqual(6);
  });
});
