import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareNames,
  type DomainName,
  isAtOrBelow,
  isHostName,
  isWildcard,
  labelsOf,
  nameFromLabels,
  parentOf,
  parseDomainName,
  ROOT,
  relativeTo,
} from '../../src/model/domain-name.ts';

function name(text: string): DomainName {
  const result = parseDomainName(text, { octets: true });
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const label = fc.uint8Array({ minLength: 1, maxLength: 63 }).map((octets) =>
  Buffer.from(octets)
    .toString('latin1')
    .replace(/[A-Z]/g, (c) => c.toLowerCase()),
);
const labels = fc.array(label, { maxLength: 6 }).filter((list) => list.join('.').length <= 253);
const anyName = labels.map((list) => {
  const result = nameFromLabels(list);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
});

describe('reading', () => {
  test.each([
    ['www.example.org', 'www.example.org'],
    ['WWW.Example.ORG.', 'www.example.org'],
    ['.', '.'],
    ['a\\.b.example', 'a\\.b.example'],
    ['a\\046b.example.', 'a\\.b.example'],
    ['\\065.example', 'a.example'],
    ['a\\b.example', 'ab.example'],
    ['a\\\\.example.', 'a\\\\.example'],
    ['tail\\.', 'tail\\.'],
    ['0/25.2.0.192.in-addr.arpa', '0/25.2.0.192.in-addr.arpa'],
    ['1', '1'],
    ['0x7f.1', '0x7f.1'],
    ['_dmarc.example', '_dmarc.example'],
    ['*.example', '*.example'],
    ['\\*.example', '*.example'],
    ['a\\032b.example', 'a\\032b.example'],
    ['b\u00fccher.example', 'xn--bcher-kva.example'],
    ['B\u00dcCHER.example', 'xn--bcher-kva.example'],
    ['bu\u0308cher.example', 'xn--bcher-kva.example'],
    ['fa\u00df.example', 'xn--fa-hia.example'],
    ['FA\u1e9e.example', 'xn--fa-hia.example'],
    ['0/25.b\u00fccher.1', '0/25.xn--bcher-kva.1'],
    ['\u4e2d\u6587.\u65e5\u672c\u8a9e', 'xn--fiq228c.xn--wgv71a119e'],
    ['\\195\\188.example', '\\195\\188.example'],
  ])('%s is %s', (text, expected) => {
    expect(parseDomainName(text)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['', 'empty'],
    ['..', 'begins with a dot'],
    ['.example', 'begins with a dot'],
    ['a..b', 'empty label'],
    ['a..', 'empty label'],
    ['a\\', 'lone backslash'],
    ['a\\1', 'three digits'],
    ['a\\12x', 'three digits'],
    ['a\\256', 'not an octet'],
    ['a b.example', 'a space'],
    [' example', 'a space'],
    ['a\tb', '0x09'],
    ['a\nb', '0x0A'],
    ['@', 'origin'],
    ['\u00fc/25.example', 'internationalised'],
    ['\u00fc%41.example', 'internationalised'],
    ['\u00fc:1.example', 'internationalised'],
    ['\u00fc?.example', 'internationalised'],
    ['_\u00fc.example', 'internationalised'],
    ['-\u00fc.example', 'internationalised'],
    ['xn--\u00fc.example', 'internationalised'],
    ['\u200b.example', 'internationalised'],
    ['\ud800.example', 'internationalised'],
    ['a\uff0eb', "write '.'"],
    ['a\u3002b', "write '.'"],
    ['\u00fc\\.x.example', 'mixes escapes'],
    ['\\\u00fc.example', 'escapes ASCII'],
    [`${'a'.repeat(64)}.example`, '64 octets'],
    [`${'\u00e4'.repeat(63)}.example`, 'the limit is 63'],
    ['a'.repeat(5_000_000), '5000000 characters'],
  ])('refuses %j', (text, problem) => {
    const result = parseDomainName(text);
    expect(result.ok ? result.value : result.problem).toContain(problem);
    if (!result.ok) expect(result.problem.length).toBeLessThan(400);
    expect(result.ok).toBe(false);
  });

  test('a fullwidth digit never becomes an address', () => {
    const result = parseDomainName('\uff11.example');
    expect(result.ok ? result.value : 'refused').toBe('1.example');
  });

  test('255 octets are a name, 256 are not', () => {
    const full = `${'a.'.repeat(126)}a`;
    expect(parseDomainName(full).ok).toBe(true);
    expect(parseDomainName(`${full}.`).ok).toBe(true);
    expect(parseDomainName(`a${full}`)).toMatchObject({ ok: false });
    expect(parseDomainName('\\255.'.repeat(127)).ok).toBe(true);
    expect(parseDomainName('\\255.'.repeat(128)).ok).toBe(false);
  });

  test.each([
    ['www', 'example.org', 'www.example.org'],
    ['www.', 'example.org', 'www'],
    ['@', 'example.org', 'example.org'],
    ['\\@', 'example.org', '\\@.example.org'],
    ['www', '.', 'www'],
    ['a\\.b', 'c\\.d.org', 'a\\.b.c\\.d.org'],
  ])('%s with origin %s is %s', (text, origin, expected) => {
    expect(parseDomainName(text, { origin: name(origin) })).toEqual({ ok: true, value: expected });
  });

  test('a name that the origin makes too long is refused', () => {
    const origin = name(`${'a.'.repeat(120)}a`);
    expect(parseDomainName('bbbbbbbbbbb', { origin }).ok).toBe(true);
    expect(parseDomainName('bbbbbbbbbbbb', { origin })).toMatchObject({ ok: false });
  });

  test('octets of a zone file stay octets, and characters that are none are refused', () => {
    expect(parseDomainName('\u00c9.example', { octets: true })).toEqual({ ok: true, value: '\\201.example' });
    expect(parseDomainName('\u20ac.example', { octets: true }).ok).toBe(false);
  });

  test('any octets survive writing and reading', () => {
    fc.assert(
      fc.property(labels, fc.boolean(), (list, dot) => {
        const written = nameFromLabels(list);
        if (!written.ok) throw new Error(written.problem);
        expect(labelsOf(written.value)).toEqual(list);
        const again = parseDomainName(dot && list.length > 0 ? `${written.value}.` : written.value);
        expect(again).toEqual(written);
      }),
    );
  });

  test('arbitrary text is refused or canonical, and never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', '.', '\\', '0', '2', '9', '@', ' ', '\u00fc', '*', 'X', '-') }),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (input, octets) => {
        const result = parseDomainName(input, { octets });
        if (result.ok) {
          expect(result.value).toMatch(/^[!-~]+$/);
          expect(parseDomainName(result.value)).toEqual(result);
        } else expect(result.problem).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('relations', () => {
  test.each([
    ['a.example', 'example', true],
    ['example', 'example', true],
    ['notexample', 'example', false],
    ['13.2.1.in-addr.arpa', '3.2.1.in-addr.arpa', false],
    ['a\\.example', 'example', false],
    ['a\\\\.example', 'example', true],
    ['b.a\\.example', 'a\\.example', true],
    ['b\\a\\.example', 'example', false],
    ['example', 'a.example', false],
    ['example', '.', true],
    ['.', 'example', false],
  ])('%s at or below %s: %s', (below, above, expected) => {
    expect(isAtOrBelow(name(below), name(above))).toBe(expected);
  });

  test('agree with comparing labels', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const [left, right] = [labelsOf(a), labelsOf(b)];
        const byLabels =
          left.length >= right.length && right.every((l, i) => l === left[left.length - right.length + i]);
        expect(isAtOrBelow(a, b)).toBe(byLabels);
        expect(labelsOf(parentOf(a))).toEqual(left.slice(1));
        if (a !== ROOT) expect(isAtOrBelow(a, parentOf(a))).toBe(true);
        const joined = nameFromLabels([...left, ...right]);
        if (joined.ok) {
          expect(isAtOrBelow(joined.value, b)).toBe(true);
          expect(parseDomainName(relativeTo(joined.value, b), { origin: b })).toEqual(joined);
        }
        expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0);
        expect(compareNames(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('the order of RFC 4034 section 6.1', () => {
    const ordered = [
      'example',
      'a.example',
      'yljkjljk.a.example',
      'Z.a.example',
      'zABC.a.EXAMPLE',
      'z.example',
      '\\001.z.example',
      '*.z.example',
      '\\200.z.example',
    ].map(name);
    expect(ordered.toReversed().sort(compareNames)).toEqual(ordered);
  });

  test.each([
    ['www.example.org', 'example.org', 'www'],
    ['example.org', 'example.org', '@'],
    ['example.net', 'example.org', 'example.net.'],
    ['notexample.org', 'example.org', 'notexample.org.'],
    ['example.org', '.', 'example.org.'],
    ['.', 'example.org', '.'],
  ])('%s in the zone %s is written %s', (text, zone, expected) => {
    expect(relativeTo(name(text), name(zone))).toBe(expected);
  });
});

describe('host names', () => {
  test.each([
    'www.example.org',
    '3com.example',
    'a-b.c',
    'xn--tda.example',
    'localhost',
    '1.2.3.4.in-addr.arpa',
    'a--b.c',
  ])('%s is one', (text) => expect(isHostName(name(text))).toBe(true));
  test.each([
    '.',
    '_a.example',
    '-a.example',
    'a-.example',
    'a.-b',
    'a.b-',
    '*.example',
    '0/25.example',
    'a\\.b.example',
    '192.0.2.1',
    '1',
    'a\\032b',
  ])('%s is none', (text) => expect(isHostName(name(text))).toBe(false));
  test('wildcards', () => {
    expect(isWildcard(name('*.example'))).toBe(true);
    expect(isWildcard(name('a.*.example'))).toBe(false);
    expect(isWildcard(name('*a.example'))).toBe(false);
  });
});
