import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DomainName, nameFromLabels, parseDomainName } from '../../src/model/domain-name.ts';
import { addressFromBytes, type IpAddress } from '../../src/model/ip-address.ts';
import {
  addressOfReverseName,
  classifyReverseOwner,
  isInReverseTree,
  reverseNameOf,
} from '../../src/model/reverse-name.ts';
import { anyBytes } from './shapes.ts';

function name(text: string): DomainName {
  const result = parseDomainName(text);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const NIBBLES = '6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2';
const RIGHT = `${NIBBLES}.ip6.arpa`;
const SITE = '2606:2800:220:1:248:1893:25c8:1946' as IpAddress;

test('every address has one reverse name, and it leads back', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const address = addressFromBytes(bytes);
      const reverse = reverseNameOf(address);
      expect(reverse).toBe(
        bytes.length === 4
          ? `${[...bytes].reverse().join('.')}.in-addr.arpa`
          : `${[...Buffer.from(bytes).toString('hex')].reverse().join('.')}.ip6.arpa`,
      );
      expect(addressOfReverseName(reverse)).toBe(address);
      expect(parseDomainName(`${reverse.toUpperCase()}.`)).toEqual({ ok: true, value: reverse });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '1.2.3.in-addr.arpa',
  '1.2.3.4.5.in-addr.arpa',
  '01.2.3.4.in-addr.arpa',
  '1.2.3.256.in-addr.arpa',
  '1\\.2.3.4.5.in-addr.arpa',
  '1.2.3.4.in-addr.arpa.example',
  `${NIBBLES}.0.ip6.arpa`,
  `${NIBBLES.slice(2)}.ip6.arpa`,
  `g${NIBBLES.slice(1)}.ip6.arpa`,
  `12${NIBBLES.slice(2)}.ip6.arpa`,
  `${NIBBLES}.ip6.int`,
])('%s is the reverse name of no address', (text) =>
  expect(addressOfReverseName(name(text))).toBeUndefined(),
);

describe('a PTR owner', () => {
  test.each<[string, object]>([
    [RIGHT, { kind: 'address', address: SITE }],
    ['25.2.0.192.in-addr.arpa', { kind: 'address', address: '192.0.2.25' }],
    [`2.${'0.'.repeat(31)}ip6.arpa`, { kind: 'address', address: '::2' }],
    ['in-addr.arpa', { kind: 'network', network: { address: '0.0.0.0', length: 0 } }],
    ['ip6.arpa', { kind: 'network', network: { address: '::', length: 0 } }],
    ['2.0.192.in-addr.arpa', { kind: 'network', network: { address: '192.0.2.0', length: 24 } }],
    ['8.b.d.0.1.0.0.2.ip6.arpa', { kind: 'network', network: { address: '2001:db8::', length: 32 } }],
    ['*.2.0.192.in-addr.arpa', { kind: 'special', reason: 'wildcard' }],
    ['b._dns-sd._udp.0.2.0.192.in-addr.arpa', { kind: 'special', reason: 'underscore' }],
    ['0/25.2.0.192.in-addr.arpa', { kind: 'classless', network: { address: '192.0.2.0', length: 25 } }],
    ['5.0/25.2.0.192.in-addr.arpa', { kind: 'classless', address: '192.0.2.5' }],
    ['5.0-25.2.0.192.in-addr.arpa', { kind: 'classless', address: '192.0.2.5', covers: '192.0.2.0/25' }],
    ['5.0-127.2.0.192.in-addr.arpa', { kind: 'classless', address: '192.0.2.5', covers: '192.0.2.0/25' }],
    [
      '5.1-99.2.0.192.in-addr.arpa',
      { kind: 'classless', address: '192.0.2.5', covers: '192.0.2.1 to 192.0.2.99' },
    ],
    ['5.129.128-23.20.10.in-addr.arpa', { kind: 'classless', address: '10.20.129.5' }],
    ['9.8.7.192-13.10.in-addr.arpa', { kind: 'malformed' }],
    ['9.8.199.192-13.10.in-addr.arpa', { kind: 'classless', address: '10.199.8.9' }],
    [
      '9.8/29.0/25.2.0.192.in-addr.arpa',
      { kind: 'classless', zone: '8/29.0/25.2.0.192.in-addr.arpa', address: '192.0.2.9' },
    ],
    ['20.0-31.2.0.192.in-addr.arpa', { kind: 'classless', address: '192.0.2.20' }],
    ['200.0/25.2.0.192.in-addr.arpa', { kind: 'malformed', suggestion: '200.2.0.192.in-addr.arpa' }],
    ['www.example.org', { kind: 'outside' }],
    ['*.example.org', { kind: 'outside' }],
    ['4.3.2.1.dnsbl.example.org', { kind: 'outside' }],
    ['4.3.2.1.e164.arpa', { kind: 'outside' }],
    ['1.2.3.4.home.arpa', { kind: 'outside' }],
    ['in-addr.arpa.example.com', { kind: 'outside' }],
    ['ipv4only.arpa', { kind: 'outside' }],
    ['.', { kind: 'outside' }],
  ])('%s', (text, expected) => expect(classifyReverseOwner(name(text))).toMatchObject(expected));

  test('whose label has two meanings names no single network', () => {
    expect(classifyReverseOwner(name('0-31.2.0.192.in-addr.arpa'))).toEqual({
      kind: 'classless',
      zone: '0-31.2.0.192.in-addr.arpa',
      covers: '192.0.2.0/31 (RFC 4183) or 192.0.2.0/27 (a range)',
    });
    expect(classifyReverseOwner(name('5.64/25.2.0.192.in-addr.arpa'))).not.toHaveProperty('address');
  });
});

describe('a malformed owner', () => {
  /** owner, part of the explanation, right name (null where the labels cannot tell it) */
  test.each<[string, string, string | null]>([
    [
      '2606.2800.220.1.248.1893.25c8.1946.ip6.arpa',
      '8 groups of up to 4 digits in the order of the address',
      RIGHT,
    ],
    ['1946.25c8.1893.248.1.220.2800.2606.ip6.arpa', '8 groups of up to 4 digits in reverse order', RIGHT],
    ['2606.2800.0220.0001.0248.1893.25c8.1946.ip6.arpa', '8 groups', RIGHT],
    ['6491.8c52.3981.8420.1000.0220.0082.6062.ip6.arpa', 'without dots', RIGHT],
    ['26062800022000010248189325c81946.ip6.arpa', 'one hexadecimal digit', RIGHT],
    ['2606.2800.220.1.248.1893.25c8.1946.in-addr.arpa', '8 groups', RIGHT],
    ['2606.2800.220.1.248.1893.25c8.2001.ip6.arpa', 'or', null],
    ['248.1893.25c8.1946.1.0.0.0.0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa', 'are groups of an address', null],
    [`${NIBBLES.slice(2)}.ip6.arpa`, '31 nibbles: one nibble is missing', null],
    [`${NIBBLES}.0.ip6.arpa`, '32 nibbles and this one has 33', null],
    [`${NIBBLES}.8.2.6.0.6.2.ip6.arpa`, 'already complete', RIGHT],
    [`${NIBBLES}.ip6.arpa.8.2.6.0.6.2.ip6.arpa`, 'lacks its final dot', RIGHT],
    [NIBBLES.split('.').reverse().join('.').concat('.ip6.arpa'), 'order of the address', RIGHT],
    ['cafe1.ip6.arpa', '5 digits', null],
    ['g.8.b.d.0.1.0.0.2.ip6.arpa', "'g' is not a nibble", null],
    [`www.${RIGHT}`, "'www' stands below a complete reverse name", RIGHT],
    [`${NIBBLES}.in-addr.arpa`, 'belong below ip6.arpa', RIGHT],
    ['d.0.1.0.0.2.in-addr.arpa', 'belong below ip6.arpa', 'd.0.1.0.0.2.ip6.arpa'],
    ['54.119.58.176.ip6.arpa', 'belong below in-addr.arpa', '54.119.58.176.in-addr.arpa'],
    [`${NIBBLES}.ip6.int`, "not 'ip6.int'", RIGHT],
    [`${NIBBLES}.ipv6.arpa`, "not 'ipv6.arpa'", RIGHT],
    [`${NIBBLES}.arpa`, "not 'arpa'", RIGHT],
    [NIBBLES, 'lacks ip6.arpa', RIGHT],
    ['2001:db8::1.example.org', 'in its usual form', reverseNameOf('2001:db8::1' as IpAddress)],
    ['25.2.0.192.inaddr.arpa', 'the reverse tree is in-addr.arpa', '25.2.0.192.in-addr.arpa'],
    ['25.2.0.192.in-arpa.addr', 'the reverse tree is in-addr.arpa', '25.2.0.192.in-addr.arpa'],
    ['25.2.0.192.in-addr.apra', 'the reverse tree is in-addr.arpa', '25.2.0.192.in-addr.arpa'],
    ['25.2.0.192.in-addr', 'the reverse tree is in-addr.arpa', '25.2.0.192.in-addr.arpa'],
    ['25.2.0.192.arpa', 'the reverse tree is in-addr.arpa', '25.2.0.192.in-addr.arpa'],
    ['5.0/25.2.0.192.inaddr.arpa', 'the reverse tree is in-addr.arpa', '5.0/25.2.0.192.in-addr.arpa'],
    ['25.2.0.192.in-addr.arpa.2.0.192.in-addr.arpa', 'lacks its final dot', '25.2.0.192.in-addr.arpa'],
    ['25.2.0.192.in-addr.arpa.example.org', 'lacks its final dot', '25.2.0.192.in-addr.arpa'],
    ['192.0.2.25.2.0.192.in-addr.arpa', 'the address 192.0.2.25 itself', '25.2.0.192.in-addr.arpa'],
    ['25.2.0.192.2.0.192.in-addr.arpa', 'already complete', '25.2.0.192.in-addr.arpa'],
    ['1.2.3.4.5.in-addr.arpa', '4 octets and this one has 5', null],
    ['192.0.2.25', 'is no reverse name', null],
    ['025.2.0.192.in-addr.arpa', 'leading zero', '25.2.0.192.in-addr.arpa'],
    ['256.2.0.192.in-addr.arpa', 'over 255', null],
    ['www.2.0.192.in-addr.arpa', "'www' is neither an octet", null],
    ['x.0/25.2.0.192.in-addr.arpa', 'is not an octet', null],
    ['6.5.0/25.2.0.192.in-addr.arpa', 'takes one octet', null],
  ])('%s', (text, problem, suggestion) => {
    const owner = classifyReverseOwner(name(text));
    if (owner.kind !== 'malformed') throw new Error(`found ${owner.kind}`);
    expect(owner.problem).toContain(problem);
    expect(owner.suggestion ?? null).toBe(suggestion);
  });

  test('beside the intended address shows its name, and which nibble is lost', () => {
    expect(classifyReverseOwner(name(`${NIBBLES.replace('8.c.5', '8.5')}.ip6.arpa`), SITE)).toMatchObject({
      kind: 'malformed',
      problem: expect.stringContaining("the nibble 'c' is missing at position 6 from the left"),
      suggestion: RIGHT,
    });
    expect(classifyReverseOwner(name('192.0.2.25.in-addr.arpa'), '192.0.2.25' as IpAddress)).toMatchObject({
      kind: 'malformed',
      suggestion: '25.2.0.192.in-addr.arpa',
    });
    expect(classifyReverseOwner(name(RIGHT), SITE)).toEqual({ kind: 'address', address: SITE });
  });

  test('in groups always leads back to an address in use, whatever the padding', () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((octets) => {
      octets.set([0x20, 0x01, 0x0d, 0xb8]);
      // An end that looks like a prefix too would leave two readings.
      octets[14] = 0x10;
      octets[15] = 0x08;
      return octets;
    });
    fc.assert(
      fc.property(bytes, fc.boolean(), fc.boolean(), (octets, padded, turned) => {
        const groups = Buffer.from(octets).toString('hex').match(/.{4}/g)!;
        const written = padded ? groups : groups.map((group) => group.replace(/^0{1,3}/, ''));
        const owner = classifyReverseOwner(
          name(`${(turned ? written.toReversed() : written).join('.')}.ip6.arpa`),
        );
        expect(owner).toMatchObject({
          kind: 'malformed',
          suggestion: reverseNameOf(addressFromBytes(octets)),
        });
      }),
    );
  });

  test('any labels get an answer, and a suggestion that is right itself', () => {
    const label = fc.oneof(
      fc.constantFrom(
        '0',
        'a',
        '1',
        '192',
        '256',
        '01',
        'in-addr',
        'arpa',
        'ip6',
        'ip6.int',
        '0/25',
        '0-31',
        '*',
        '_x',
        'x',
        '2001',
        '::1',
        '',
      ),
      fc.string({ unit: 'binary-ascii', maxLength: 6 }),
    );
    const end = fc.constantFrom([], ['in-addr', 'arpa'], ['ip6', 'arpa'], ['in-adr', 'arpa']);
    fc.assert(
      fc.property(fc.array(label, { maxLength: 36 }), end, fc.boolean(), (labels, tree, known) => {
        const result = nameFromLabels([...labels, ...tree]);
        if (!result.ok) return;
        const owner = classifyReverseOwner(result.value, known ? SITE : undefined);
        expect(owner.kind === 'outside').toBe(!isInReverseTree(result.value) && owner.kind !== 'malformed');
        if (owner.kind !== 'malformed' || owner.suggestion === undefined) return;
        expect(isInReverseTree(owner.suggestion)).toBe(true);
        expect(owner.suggestion).not.toBe(result.value);
        expect(['address', 'network', 'classless']).toContain(classifyReverseOwner(owner.suggestion).kind);
      }),
      { numRuns: 2000 },
    );
  });
});
