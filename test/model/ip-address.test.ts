import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import {
  addressFromBytes,
  bytesOf,
  compareAddresses,
  formatNetwork,
  type IpAddress,
  networkContains,
  networkOf,
  parseIpAddress,
  parseNetwork,
} from '../../src/model/ip-address.ts';
import { anyBytes } from './shapes.ts';

function address(text: string): IpAddress {
  const result = parseIpAddress(text);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

describe('reading', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['2001:0DB8:0000:0000:0000:0000:0000:0001', '2001:db8::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:db8::1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['::ffff:c000:201', '::ffff:192.0.2.1'],
    ['0:0:0:0:0:FFFF:192.0.2.1', '::ffff:192.0.2.1'],
    ['::192.0.2.1', '::c000:201'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['::ffff:0:192.0.2.1', '::ffff:0:c000:201'],
    ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:102:304'],
  ])('%s is %s', (text, expected) => {
    expect(parseIpAddress(text)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['', 'empty'],
    ['010.1.1.1', 'leading zero, which some software reads as octal; write 10.1.1.1'],
    ['010.1.1.256', 'has a leading zero, which some software reads as octal'],
    ['192.0.2.08', 'leading zero'],
    ['0x7f.1', 'octets'],
    ['0x7f000001', 'hexadecimal'],
    ['127.1', '2 octets'],
    ['1.2.3.4.5', '5 octets'],
    ['2130706433', 'plain number'],
    ['256.1.1.1', 'over 255'],
    ['1.2..4', 'empty octet'],
    ['1.2.3.4.', 'dot'],
    ['1.2.3.x', 'not a'],
    [' 192.0.2.1', 'white space'],
    ['192.0.2.1\n', 'white space'],
    ['\uff11.2.3.4', 'outside ASCII'],
    ['2001:db8::\uff11', 'outside ASCII'],
    ['\u0661.2.3.4', 'outside ASCII'],
    ['fe80::1%eth0', 'zone id'],
    ['fe80::1%25eth0', 'zone id'],
    ['[::1]', 'brackets'],
    ['[::1]:53', 'brackets'],
    ['192.0.2.1:53', 'write 192.0.2.1'],
    ['192.0.2.0/24', 'network'],
    ['::/0', 'network'],
    ['::1::1', 'more than once'],
    [':::', 'not a group'],
    ['1:::2', 'not a group'],
    [':1::2', 'empty group'],
    ['1::2:', 'empty group'],
    ['1:2:3:4:5:6:7', '7 groups'],
    ['1:2:3:4:5:6:7:8:9', '9 groups'],
    ['1:2:3:4::5:6:7:8', "beside '::'"],
    ['12345::', "'12345'"],
    ['::g', "'g'"],
    ['::1.2.3', '3 octets'],
    ['::01.2.3.4', 'leading zero'],
    ['::1.2.3.4:5', 'at the end'],
    ['1.2.3.4::', 'at the end'],
    ['1:2:3:4:5:6:7:1.2.3.4', '9 groups'],
    ['example.org', 'not an address'],
    ['cafe', 'not an address'],
    [':'.repeat(1_000_000), 'not an address'],
    ['1'.repeat(1_000_000), 'plain number'],
  ])('refuses %j', (text, problem) => {
    const result = parseIpAddress(text);
    expect(result.ok ? result.value : result.problem).toContain(problem);
    if (!result.ok) expect(result.problem.length).toBeLessThan(250);
  });

  test('every shape of address survives, in one spelling', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const text = addressFromBytes(bytes);
        expect([...bytesOf(text)]).toEqual([...bytes]);
        expect(parseIpAddress(text)).toEqual({ ok: true, value: text });
        if (bytes.length === 16) {
          const long = Buffer.from(bytes).toString('hex').toUpperCase().match(/.{4}/g)!.join(':');
          expect(parseIpAddress(long)).toEqual({ ok: true, value: text });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('beside ipaddr.js', () => {
  test('every address it prints we read alike, and print alike', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const theirs = ipaddr.fromByteArray([...bytes]);
        const text = theirs.kind() === 'ipv6' ? (theirs as ipaddr.IPv6).toRFC5952String() : theirs.toString();
        const mapped = theirs.kind() === 'ipv6' && (theirs as ipaddr.IPv6).isIPv4MappedAddress();
        const ours = addressFromBytes(bytes);
        expect(address(text)).toBe(ours);
        if (!mapped) expect(text).toBe(ours);
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever both accept is the same address, save the pinned differences', () => {
    const text = fc.string({ unit: fc.constantFrom('0', '1', 'f', ':', '::', '.', '25'), maxLength: 14 });
    fc.assert(
      fc.property(text, (input) => {
        const ours = parseIpAddress(input);
        if (!ours.ok) return;
        expect(ipaddr.isValid(input)).toBe(true);
        if (/^::[0-9.]+$/.test(input)) return;
        expect(ipaddr.parse(input).toByteArray()).toEqual([...bytesOf(ours.value)]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['010.1.1.1', '8.1.1.1'],
    ['0x7f.1', '127.0.0.1'],
    ['127.1', '127.0.0.1'],
    ['2130706433', '127.0.0.1'],
    ['fe80::1%eth0', 'fe80::1%eth0'],
  ])('%s: ipaddr.js reads %s, we refuse', (text, theirs) => {
    expect(ipaddr.parse(text).toString()).toBe(theirs);
    expect(parseIpAddress(text).ok).toBe(false);
  });

  test('::192.0.2.1 stays IPv4-compatible, where ipaddr.js makes it mapped', () => {
    expect((ipaddr.parse('::192.0.2.1') as ipaddr.IPv6).isIPv4MappedAddress()).toBe(true);
    expect([...bytesOf(address('::192.0.2.1'))]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 192, 0, 2, 1]);
  });
});

describe('order', () => {
  test('by family, then by bits', () => {
    const ordered = [
      '9.0.0.0',
      '10.0.0.0',
      '255.0.0.0',
      '::',
      '::1',
      '2001:db8::9',
      '2001:db8::10',
      'ff00::',
    ].map(address);
    expect(ordered.toReversed().sort(compareAddresses)).toEqual(ordered);
  });
});

describe('networks', () => {
  test.each([
    ['192.0.2.0/24', '192.0.2.0/24'],
    ['192.0.2.1', '192.0.2.1/32'],
    ['2001:DB8::/32', '2001:db8::/32'],
    ['::1', '::1/128'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['::/0', '::/0'],
  ])('%s is %s', (text, expected) => {
    const network = parseNetwork(text);
    expect(network.ok && formatNetwork(network.value)).toBe(expected);
  });

  test.each([
    ['192.0.2.1/24', 'write 192.0.2.0/24'],
    ['2001:db8::1/64', 'write 2001:db8::/64'],
    ['192.0.2.0/33', '0 to 32'],
    ['::/129', '0 to 128'],
    ['192.0.2.0/', '0 to 32'],
    ['192.0.2.0/024', '0 to 32'],
    ['192.0.2.0/-1', '0 to 32'],
    ['192.0.2.0/255.255.255.0', '0 to 32'],
    ['10/8', 'plain number'],
  ])('refuses %s', (text, problem) => {
    const network = parseNetwork(text);
    expect(network.ok ? 'accepted' : network.problem).toContain(problem);
  });

  test('hold exactly the addresses that share their first bits', () => {
    fc.assert(
      fc.property(anyBytes, fc.nat(128), fc.nat(127), (bytes, wish, flip) => {
        const bits = bytes.length * 8;
        const length = wish % (bits + 1);
        const flipped = flip % bits;
        const network = networkOf(addressFromBytes(bytes), length);
        expect(networkContains(network, addressFromBytes(bytes))).toBe(true);
        const other = Uint8Array.from(bytes);
        other[flipped >> 3]! ^= 0x80 >> (flipped & 7);
        expect(networkContains(network, addressFromBytes(other))).toBe(flipped >= length);
        expect(networkOf(network.address, length)).toEqual(network);
      }),
    );
  });

  test('of one family never hold the other', () => {
    expect(networkContains({ address: address('0.0.0.0'), length: 0 }, address('::'))).toBe(false);
    expect(networkContains({ address: address('::'), length: 0 }, address('1.2.3.4'))).toBe(false);
  });
});
