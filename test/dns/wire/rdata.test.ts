import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeMessage } from '../../../src/dns/wire/decode.ts';
import { encodeRdata } from '../../../src/dns/wire/rdata.ts';
import { hex } from '../../../src/dns/wire/text.ts';
import { messageWithRdata } from './packets.ts';

/** Type, canonical text, and the octets that BIND's `named-rrchecker -u` makes of that text. */
const vectors: [string, string, string][] = JSON.parse(
  readFileSync(new URL('data/rdata.json', import.meta.url), 'utf8'),
);

function textOf(type: string, rdata: string, recordClass = 1): string {
  const message = decodeMessage(messageWithRdata(type, Buffer.from(rdata, 'hex'), recordClass));
  return message.ok ? message.value.answers[0]!.data : `refused: ${message.problem}`;
}

describe('RDATA agrees with BIND', () => {
  test.each(vectors)('%s %s', (type, text, octets) => {
    expect(hex(encodeRdata(type, text))).toBe(octets);
    expect(textOf(type, octets)).toBe(text);
  });
});

describe('what zone files may write instead', () => {
  test.each([
    ['TXT', 'plain "two words"', '05706c61696e0974776f20776f726473'],
    ['TXT', 'a\\ b', '03612062'],
    [
      'DS',
      '60485 RSASHA1 1 2BB183AF 5f22588179a53b0a 98631fad1a292118',
      'ec4505012bb183af5f22588179a53b0a98631fad1a292118',
    ],
    ['DNSKEY', '256 3 ECDSAP256SHA256 AQID BAUG', '0100030d010203040506'],
    ['MX', '10 Mail.Example', '000a046d61696c076578616d706c6500'],
    ['NS', '.', '00'],
    ['AAAA', '2001:0DB8::0:1', '20010db8000000000000000000000001'],
    ['LOC', '42 N 71 W 0', '001216138903210070c3da8000989680'],
    [
      'RRSIG',
      'A 13 2 60 4294967295 0 1 example. AA==',
      '00010d020000003cffffffff000000000001076578616d706c650000',
    ],
    ['HTTPS', '1 . port="8443" alpn=h2', '000100000100030268320003000220fb'],
    ['A', '\\# 4 c0000201', 'c0000201'],
    ['TYPE1', '\\# 0', ''],
    ['TYPE65280', '\\# 3 ab CDEF', 'abcdef'],
  ])('%s %s', (type, text, octets) => {
    expect(encodeRdata(type, text).toString('hex')).toBe(octets);
  });
});

describe('text that has no wire form is a TypeError that says why', () => {
  test.each([
    ['A', '192.0.2', /3 octets/],
    ['A', '2001:db8::1', /not an IPv4 address/],
    ['AAAA', '192.0.2.1', /not an IPv6 address/],
    ['A', '192.0.2.1 192.0.2.2', /more than A takes/],
    ['MX', '10', /a name is missing/],
    ['MX', '65536 mail.example', /not a number from 0 to 65535/],
    ['MX', 'ten mail.example', /not a number/],
    ['NS', 'a..example', /empty label/],
    ['TXT', '"open', /left open/],
    ['TXT', `"${'a'.repeat(256)}"`, /limit is 255/],
    ['TXT', '"\\25"', /three digits/],
    ['TXT', '"\u20ac"', /no octet/],
    ['DS', '1 13 2 ABC', /not hexadecimal/],
    ['DS', '1 13 2', /missing/],
    ['DNSKEY', '256 3 13 A===', /not base64/],
    ['RRSIG', 'NOSUCH 13 2 60 1 0 1 example. AA==', /not a record type/],
    ['RRSIG', 'A 13 2 60 20261301000000 0 1 example. AA==', /not a date/],
    ['RRSIG', 'A 13 2 60 22260101000000 0 1 example. AA==', /not a time in 32 bits/],
    ['NSEC3PARAM', '1 0 0 abc', /not hexadecimal/],
    ['HTTPS', '1 . port=1 port=2', /twice/],
    ['HTTPS', '1 . nothing=1', /not a service parameter/],
    ['LOC', '91 N 0 E 0', /not a position/],
    ['CAA', '0 is-sue "x"', /not a tag/],
    ['EUI48', '00-00-5e-00-53', /not 6 groups/],
    ['WKS', '192.0.2.1 tcp smtp', /no text form/],
    ['NOSUCH', '1', /not a record type/],
    ['A', '\\# 4 c00002', /3 octets, not 4/],
    ['A', '\\# 4 c00002zz', /not hexadecimal/],
  ])('%s %s', (type, text, problem) => {
    expect(() => encodeRdata(type, text)).toThrow(TypeError);
    expect(() => encodeRdata(type, text)).toThrow(problem);
  });
});

describe('RDATA that is allowed but has no text is shown as octets', () => {
  test.each([
    ['LOC', '0112', 'a later version'],
    ['LOC', '0012161a000000008000000000989680', 'a size without a meaning'],
    ['CAA', '0003612d620178', 'a tag with a hyphen'],
    ['HTTPS', '00010000030001ff', 'a port of one octet'],
    ['DNSKEY', '0100030d', 'no key'],
    ['NULL', '00ff', 'no structure'],
  ])('%s %s: %s', (type, octets) => {
    expect(textOf(type, octets)).toBe(`\\# ${octets.length / 2} ${octets.toUpperCase()}`);
  });

  test('addresses of another class', () => {
    expect(textOf('A', '036e657400ff01', 3)).toBe('\\# 7 036E657400FF01');
  });

  test('a name is a name in every class', () => {
    expect(textOf('NS', '036e657400', 3)).toBe('net');
  });

  test('records of an update without RDATA (RFC 2136)', () => {
    expect(textOf('A', '', 255)).toBe('\\# 0');
    expect(textOf('PTR', '', 254)).toBe('\\# 0');
  });
});

describe('RDATA that its type does not allow refuses the message', () => {
  test.each([
    ['A', '0102', 'a 2-byte address'],
    ['A', '0102030405', 'a 5-byte address'],
    ['AAAA', '20010db8', 'a 4-byte AAAA'],
    ['AAAA', '', 'no AAAA at all'],
    ['PTR', '', 'no target at all'],
    ['PTR', '0361626300ff', 'an octet behind the target'],
    ['PTR', '036162', 'a label past RDLENGTH'],
    ['PTR', '03616263', 'a name without an end'],
    ['PTR', 'c0', 'half a pointer'],
    ['MX', '000a', 'no exchange'],
    ['SOA', '000000000001', 'numbers cut off'],
    ['TXT', '', 'no string'],
    ['TXT', '0461626300ff', 'a string past RDLENGTH'],
    ['TXT', '05616263', 'a string past RDLENGTH'],
    ['RRSIG', '00010d020000003c00000000000000000001c00c00', 'a compressed signer'],
    ['NSEC', '000002', 'half a block'],
    ['NSEC', '000000', 'an empty block'],
    ['NSEC', '00000140000140', 'a block twice'],
    ['NSEC', '0000024000', 'zeros at the end of a block'],
    ['HTTPS', '000100000300020050000300020050', 'a parameter twice'],
    ['NSEC3', '010000000000', 'an empty hash'],
    ['SRV', '00000000', 'no port'],
  ])('%s %s: %s', (type, octets) => {
    expect(textOf(type, octets)).toMatch(/^refused: /);
  });
});
