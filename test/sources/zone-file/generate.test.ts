// biome-ignore-all lint/suspicious/noTemplateCurlyInString: $GENERATE writes its modifiers like that.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill, parseRange, parseTemplate } from '../../../src/sources/zone-file/generate.ts';
import { lines, readText } from './read.ts';

const VECTORS = JSON.parse(
  readFileSync(new URL('../../corpus/vectors/miekg-generate.json', import.meta.url), 'utf8'),
).vectors as (
  | { kind?: undefined; origin: string; zone: string; fails: boolean }
  | { kind: 'modifier'; modifier: string; fmt: string | null; offset: number; error: boolean }
)[];

/** Vectors of miekg/dns that BIND 9.18 reads otherwise; we follow BIND. */
const BIND_DIFFERS: Readonly<Record<string, string>> = {
  '$GENERATE 128-129 dhcp-${-129,4,d} A 10.0.0.$': 'BIND writes the negative number: dhcp--001, dhcp-0000',
};

describe('vectors of miekg/dns', () => {
  const zones = VECTORS.filter((vector) => vector.kind === undefined);
  const modifiers = VECTORS.filter((vector) => vector.kind === 'modifier');

  test.each(zones)('$zone', ({ origin, zone, fails }) => {
    const line = zone.slice(zone.indexOf('$GENERATE')).trimEnd();
    const { defects } = readText(zone, origin.replace(/\.$/, ''));
    expect(defects.length > 0).toBe(line in BIND_DIFFERS ? !fails : fails);
  });

  test.each(modifiers)('modifier $modifier', ({ modifier, fmt, offset, error }) => {
    const template = parseTemplate(`\${${modifier}}`);
    expect(template.ok).toBe(!error);
    if (!template.ok || fmt === null) return;
    const [, width, mode] = /^%0?(\d*)([doxX])$/.exec(fmt)!;
    const value = 200 + offset;
    const digits = value.toString({ d: 10, o: 8, x: 16, X: 16 }[mode!]);
    const text = mode === 'X' ? digits.toUpperCase() : digits;
    expect(fill(template.value, 200)).toBe(text.padStart(Number(width), '0'));
  });
});

/** What BIND 9.18 makes of these, asked with named-compilezone. */
test.each([
  ['$', 3, '3'],
  ['$-$', 3, '3-3'],
  ['a$$b', 3, 'a$b'],
  ['a\\$b', 3, 'a\\$b'],
  ['$$$', 3, '$3'],
  ['$}', 3, '3}'],
  ['${1}', 3, '4'],
  ['${1}}', 3, '4}'],
  ['${10,0,d}-$', 0, '10-0'],
  ['${0,3}', 5, '005'],
  ['${+3,+2,d}', 5, '08'],
  ['${010,2,d}', 0, '10'],
  ['${-129,4,d}', 128, '-001'],
  ['${-5,2,x}', 0, 'fffffffb'],
  ['${-5,2,n}', 0, 'b.f.f.f.f.f.f.f'],
  ['${0,3,o}${-1,2,X}', 10, '01209'],
  ['${15,00000000004,x}', 3, '0012'],
  ['${0,0,n}', 250, 'a.f'],
  ['${0,0,N}', 250, 'A.F'],
  ['${0,7,n}', 5, '5.0.0.0'],
  ['${0,8,n}', 5, '5.0.0.0.'],
  ['${9,3,n}x', 3, 'c.0x'],
] as const)('%s at %d is %s', (text, value, expected) => {
  const template = parseTemplate(text);
  expect(template.ok && fill(template.value, value)).toBe(expected);
});

test.each([
  '${}',
  '${',
  '${0',
  '${0,3',
  '${0,0,z}',
  '${0,0,0,d}',
  '${1,}',
  '${1,,d}',
  '${1,x}',
  '${0,-1}',
  '${0,128}',
  '${0x1}',
  '${-}',
  '${9999999999}',
])('refuses %s', (text) => {
  expect(parseTemplate(text).ok).toBe(false);
});

test.each([
  ['0-3', 0, 3, 1],
  ['+1-+4/+2', 1, 4, 2],
  ['00-010', 0, 10, 1],
  ['0-3/2x', 0, 3, 2],
  ['0-1x', 0, 1, 1],
  ['2147483646-2147483647', 2147483646, 2147483647, 1],
] as const)('the range %s', (text, start, stop, step) => {
  expect(parseRange(text)).toEqual({ ok: true, value: { start, stop, step } });
});

test.each([
  '',
  '1',
  '1-',
  '-1-1',
  '1-0',
  '0-1/',
  '0-1/step',
  '0-1/0',
  '1-4/-1',
  '0-2147483648',
  '0-4294967296',
  '0x0-0x1',
  'a-b',
])('refuses the range %j', (text) => {
  expect(parseRange(text).ok).toBe(false);
});

describe('lines', () => {
  const read = (line: string) => readText(`$TTL 60\n${line}\n`);

  test.each([
    [
      '$GENERATE 1-3/2 $ PTR host-${0,3}.example.net.',
      '1.example.org 60 PTR host-001.example.net',
      '3.example.org 60 PTR host-003.example.net',
    ],
    [
      '$GENERATE 9-10 h$ 5m IN A 192.0.2.$',
      'h9.example.org 300 A 192.0.2.9',
      'h10.example.org 300 A 192.0.2.10',
    ],
    [
      '$GENERATE 9-10 h$ IN 5m AAAA 2001:DB8::${0,0,x}',
      'h9.example.org 300 AAAA 2001:db8::9',
      'h10.example.org 300 AAAA 2001:db8::a',
    ],
    ['$GENERATE 1-1 m$ MX "10 mail$"', 'm1.example.org 60 MX 10 mail1.example.org.'],
    ['$GENERATE 1-1 t$ TXT "a b $"', 't1.example.org 60 TXT "a" "b" "1"'],
    ['$GENERATE 1-1 t$ TXT "\\"a b\\" $"', 't1.example.org 60 TXT "a b" "1"'],
    ['$GENERATE 1-1 a$$ CNAME $.0/25', 'a\\$.example.org 60 CNAME 1.0/25.example.org'],
    ['$GENERATE 26-26 ${0,3,n} PTR h', 'a.1.example.org 60 PTR h.example.org'],
    ['$generate 1-1 a$ A 192.0.2.1 ; comment', 'a1.example.org 60 A 192.0.2.1'],
  ])('%s', (line, ...expected) => {
    const found = read(line);
    expect(found.defects).toEqual([]);
    expect(lines(found)).toEqual(expected);
    expect(found.records.every(({ location }) => location.line === 2 && location.column === 1)).toBe(true);
  });

  test('up to the step that cannot be', () => {
    const found = read('$GENERATE 254-257 h$ A 192.0.2.$');
    expect(lines(found)).toEqual(['h254.example.org 60 A 192.0.2.254', 'h255.example.org 60 A 192.0.2.255']);
    expect(found.defects).toHaveLength(1);
    expect(found.defects[0]!.message).toContain('at 256');
    expect(found.zone?.complete).toBe(false);
  });

  test('outside the zone is left out', () => {
    const found = read('$GENERATE 0-1 a$.other. A 192.0.2.1');
    expect(found.skips.map(({ reason }) => reason)).toEqual(['out-of-zone', 'out-of-zone']);
    expect(found.defects).toEqual([]);
  });

  test.each([
    ['$GENERATE 0-999999999 a$ A 192.0.2.1', '1000000000 records'],
    ['$GENERATE 0-2147483647 a$ A 192.0.2.1', '2147483648 records'],
    ['$GENERATE 1-0 a$ A 192.0.2.1', 'ends before it starts'],
    ['$GENERATE 0-1', 'too early'],
    ['$GENERATE 0-1 a$ TXT a b', 'more than'],
    ['$GENERATE 0-1 a$ FOO a', 'not a record type'],
    ['$GENERATE 0-1 "a$" A 192.0.2.1', 'quotes'],
    ['$GENERATE 2147483647-2147483647 a${1} A 192.0.2.1', '32 bits'],
    ['$GENERATE 0-1 a$ A ""', 'empty'],
    ['$GENERATE 0-1 a..$ A 192.0.2.1', 'empty label'],
  ])('complains about %s', (line, piece) => {
    const found = readText(`$TTL 60\n${line}\nlast A 192.0.2.99\n`);
    expect(found.defects.map(({ message }) => message.includes(piece) || message)).toEqual([true]);
    expect(found.defects[0]!.location.line).toBe(2);
    expect(lines(found)).toEqual(['last.example.org 60 A 192.0.2.99']);
  });
});
