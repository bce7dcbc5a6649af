import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as hosts from '../../src/sources/hosts/read.ts';
import { readText, textAt } from './read-pairs.ts';

const read = (text: string | Uint8Array, chunkOctets?: number) =>
  readText(hosts, 'etc/hosts', text, chunkOctets);

describe('what is read', () => {
  test.each([
    ['192.0.2.1 www.example.org', ['1:11 pair www.example.org 192.0.2.1']],
    ['2001:DB8::0:1\twww.example.org.', ['1:15 pair www.example.org 2001:db8::1']],
    [
      '192.0.2.1  a.example.org\t b.example.org # c.example.org',
      ['1:12 pair a.example.org 192.0.2.1', '1:27 pair b.example.org 192.0.2.1'],
    ],
    ['  192.0.2.1 a_b.example.org#note', ['1:13 pair a_b.example.org 192.0.2.1']],
    ['192.0.2.1 WWW.Example.ORG', ['1:11 pair www.example.org 192.0.2.1']],
    ['192.0.2.1 bücher.example.org', ['1:11 pair xn--bcher-kva.example.org 192.0.2.1']],
    ['# 192.0.2.1 www.example.org\n\n   \n192.0.2.2 x.example.org', ['4:11 pair x.example.org 192.0.2.2']],
    [
      '192.0.2.1 a.example.org\r\n192.0.2.2 b.example.org\r\n',
      ['1:11 pair a.example.org 192.0.2.1', '2:11 pair b.example.org 192.0.2.2'],
    ],
    ['\ufeff192.0.2.1 a.example.org', ['1:11 pair a.example.org 192.0.2.1']],
    ['', []],
  ])('%j', (text, lines) => {
    const found = read(text);
    expect(found.lines).toEqual(lines);
    for (const { location } of found.pairs) {
      expect(textAt(text, location)).toMatch(/^\S+$/);
      expect(location.endLine).toBe(location.line);
    }
  });

  test('the pieces that a file is read in leave no trace', () => {
    const text = Array.from(
      { length: 50 },
      (_, i) => `192.0.2.${i}\tä${i}.example.org n${i}.example.org`,
    ).join('\r\n');
    for (const octets of [1, 2, 7, 64]) expect(read(text, octets)).toEqual(read(text));
  });
});

describe('what is skipped, and why', () => {
  test.each([
    ['127.0.0.1 localhost', 'loopback'],
    ['127.0.1.1 my.example.org', 'loopback'],
    ['::1 ip6-localhost', 'loopback'],
    ['fe00::0 ip6-localnet', 'loopback'],
    ['ff02::1 ip6-allnodes', 'loopback'],
    ['255.255.255.255 broadcasthost', 'loopback'],
    ['224.0.0.1 all-systems.mcast.net', 'loopback'],
    ['0.0.0.0 ads.example.org', 'loopback'],
    ['fe80::1%lo0 localhost', 'scope-id'],
    ['fe80::1%eth0 router.example.org', 'scope-id'],
    ['192.0.2.7 db1', 'unqualified-name'],
  ])('%s: %s', (text, reason) => {
    const { lines, skips } = read(text);
    expect(lines).toHaveLength(1);
    expect(skips[0]).toMatchObject({ reason, location: { line: 1, column: text.indexOf(' ') + 2 } });
  });

  test('an address that merely begins like a special one is judged', () => {
    expect(read('127a.example.org').pairs).toEqual([]);
    expect(read('12.7.0.1 a.example.org\nff0::1 b.example.org\n240.0.0.1 c.example.org').lines).toEqual([
      '1:10 pair a.example.org 12.7.0.1',
      '2:8 pair b.example.org ff0::1',
      '3:11 pair c.example.org 240.0.0.1',
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    ['192.0.2.1', 1, 'no name follows'],
    ['192.0.2.256 a.example.org', 1, 'octet 256 is over 255'],
    ['010.0.0.1 a.example.org', 1, 'leading zero'],
    ['192.0.2.0/24 a.example.org', 1, 'is a network'],
    ['a.example.org 192.0.2.1', 1, 'stands behind the name'],
    ['192.0.2.1 192.0.2.2', 11, 'is a second address'],
    ['192.0.2.1 a..example.org', 11, 'empty label'],
    ['192.0.2.1 *.example.org', 11, 'is a wildcard'],
    ['192.0.2.1 a/b.example.org', 11, "the character '/'"],
    ['192.0.2.1 1.2.0.192.in-addr.arpa', 11, 'is a reverse name'],
    ['fe80::g%eth0 a.example.org', 1, "'g' is not a group"],
  ])('%s', (text, column, message) => {
    const { defects, lines } = read(`192.0.2.9 ok.example.org\n${text}\n192.0.2.9 more.example.org`);
    expect(defects).toHaveLength(1);
    expect(defects[0]!.message).toContain(message);
    expect(defects[0]!.remedy).toMatch(/^Write /);
    expect(defects[0]!.location).toMatchObject({ path: 'etc/hosts', line: 2, column });
    // The lines around it are read all the same.
    expect(lines.filter((line) => line.includes(' pair '))).toHaveLength(2);
  });

  test('a file that is no UTF-8 text says where', () => {
    const latin1 = Buffer.from('192.0.2.1 a.example.org\n192.0.2.2 b\xfccher.example.org\n', 'latin1');
    for (const octets of [5, 4096]) {
      expect(() => read(latin1, octets)).toThrow(/^etc\/hosts:2:12: the octet 0xFC is not UTF-8/);
    }
    expect(() => read(Buffer.from('\ufeff192.0.2.1 a.example.org', 'utf16le'))).toThrow(/UTF-16/);
  });

  test('a line without an end', () => {
    const endless = Buffer.alloc(2 ** 21, 'a');
    expect(() => read(Buffer.concat([Buffer.from('192.0.2.1 a.example.org\n'), endless]))).toThrow(
      /^etc\/hosts:2: this line has more than 1,048,576 octets/,
    );
  });
});

describe('ignore comments', () => {
  test('hold for every name of their line', () => {
    const text =
      '192.0.2.1 a.example.org b.example.org # ptr-gate: ignore ptr-missing until 2027-01-31 -- ticket 123\n192.0.2.1 c.example.org';
    const { pairs, defects } = read(text);
    const ignore = { rules: ['ptr-missing'], reason: 'ticket 123', until: '2027-01-31' };
    expect(pairs.map(({ ignores }) => ignores)).toMatchObject([[ignore], [ignore], undefined]);
    expect(textAt(text, pairs[0]!.ignores![0]!.location)).toMatch(/^ptr-gate: .*123$/);
    expect(defects).toEqual([]);
  });

  test('without a reason are refused, and the names are read', () => {
    const found = read('192.0.2.1 a.example.org # ptr-gate: ignore ptr-missing');
    expect(found.lines).toEqual(['1:27 defect', '1:11 pair a.example.org 192.0.2.1']);
    expect(found.defects[0]!.message).toContain('gives no reason');
  });
});

test("another project's hosts file", () => {
  const text = readFileSync(new URL('../corpus/hickory/hosts', import.meta.url), 'utf8');
  expect(read(text).lines).toEqual([
    '7:17 skip loopback',
    '8:17 skip loopback',
    '9:17 skip loopback',
    '10:17 skip scope-id',
    '11:17 pair example.com 10.0.1.102',
    '12:17 pair a.example.com 10.0.1.111',
    '12:31 pair b.example.com 10.0.1.111',
    '13:1 defect',
  ]);
});
