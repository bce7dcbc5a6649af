import { describe, expect, test } from 'vitest';
import {
  decodeClientSubnet,
  decodeCookie,
  decodeExtendedError,
  encodeClientSubnet,
  encodeCookie,
  encodeExtendedError,
  extendedErrorsOf,
} from '../../../src/dns/wire/edns-options.ts';
import { parseNetwork } from '../../../src/model/ip-address.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('client subnet (RFC 7871)', () => {
  test.each([
    ['192.0.2.0/24', 0, '00011800c00002'],
    ['192.0.2.1/32', 24, '00012018c0000201'],
    ['192.0.0.0/18', 0, '00011200c00000'],
    ['0.0.0.0/0', 0, '00010000'],
    ['2001:db8::/56', 48, '0002383020010db8000000'],
    ['::/0', 0, '00020000'],
    ['2001:db8::1/128', 0, '0002800020010db8000000000000000000000001'],
  ])('%s scope %i', (text, scope, hex) => {
    const network = parseNetwork(text);
    if (!network.ok) throw new Error(network.problem);
    expect(encodeClientSubnet({ network: network.value, scope })).toEqual({ code: 8, data: bytes(hex) });
    expect(decodeClientSubnet(bytes(hex))).toEqual({ ok: true, value: { network: network.value, scope } });
  });

  test.each([
    ['', /0 octets/],
    ['000118', /3 octets/],
    ['00031800c00002', /family 3/],
    ['00012100c000020100', /over 32/],
    ['00011821c00002', /over 32/],
    ['00028100', /over 128/],
    ['00011800c000', /2 address octets/],
    ['00011800c0000200', /4 address octets/],
    ['00011700c00003', /beyond its prefix/],
  ])('%s is refused', (hex, problem) => {
    expect(decodeClientSubnet(bytes(hex))).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });
});

describe('cookies (RFC 7873)', () => {
  const client = bytes('0102030405060708');
  test('of the client alone, and with one of the server', () => {
    expect(decodeCookie(encodeCookie({ client }).data)).toEqual({ ok: true, value: { client } });
    const server = new Uint8Array(16).fill(9);
    expect(decodeCookie(encodeCookie({ client, server }).data)).toEqual({
      ok: true,
      value: { client, server },
    });
  });

  test('other lengths', () => {
    for (let length = 0; length < 60; length++) {
      const allowed = length === 8 || (length >= 16 && length <= 40);
      expect(decodeCookie(new Uint8Array(length)).ok).toBe(allowed);
    }
    expect(() => encodeCookie({ client: new Uint8Array(7) })).toThrow(TypeError);
    expect(() => encodeCookie({ client, server: new Uint8Array(7) })).toThrow(TypeError);
  });
});

describe('extended errors (RFC 8914)', () => {
  test.each([
    [0, 'Other Error'],
    [6, 'DNSSEC Bogus'],
    [18, 'Prohibited'],
    [22, 'No Reachable Authority'],
    [24, 'Invalid Data'],
    [30, 'Invalid Query Type'],
    [35, 'Blocked by Upstream DNS Server'],
    [4242, 'unassigned error 4242'],
    [49152, 'private-use error 49152'],
    [65535, 'private-use error 65535'],
  ])('%i is %s', (code, meaning) => {
    const { data } = encodeExtendedError({ code, text: 'why \u20ac' });
    expect(decodeExtendedError(data)).toEqual({ ok: true, value: { code, meaning, text: 'why \u20ac' } });
  });

  test('text that is no UTF-8, ends in NUL, or gives commands', () => {
    const text = (hex: string) => {
      const error = decodeExtendedError(bytes(`0006${hex}`));
      return error.ok ? error.value.text : error.problem;
    };
    expect(text('')).toBe('');
    expect(text('ff61c3')).toBe('\ufffda\ufffd');
    expect(text('6100')).toBe('a');
    expect(text('efbbbf61')).toBe('\ufeffa');
    expect(text(Buffer.from('::error::x\n\x1b[2J').toString('hex'))).toBe('::error::x\n\x1b[2J');
  });

  test('all of them, without the malformed and the others', () => {
    const options = [
      { code: 10, data: new Uint8Array(8) },
      encodeExtendedError({ code: 6 }),
      { code: 15, data: Uint8Array.of(1) },
      encodeExtendedError({ code: 7, text: 'x' }),
    ];
    expect(extendedErrorsOf(options).map(({ code }) => code)).toEqual([6, 7]);
  });
});
