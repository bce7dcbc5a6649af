import { describe, expect, test } from 'vitest';
import { className, RCODE, rcodeName, typeName, typeNumber } from '../../../src/dns/wire/registry.ts';
import { RECORD_TYPES } from '../../../src/model/record-type.ts';

describe('types', () => {
  test('each mnemonic has one number and the number has the mnemonic', () => {
    const names = Object.keys(RECORD_TYPES);
    expect(names.map((name) => typeName(typeNumber(name)!))).toEqual(names);
    expect(new Set(names.map(typeNumber)).size).toBe(names.length);
  });

  test.each([
    ['A', 1],
    ['PTR', 12],
    ['AAAA', 28],
    ['OPT', 41],
    ['HTTPS', 65],
    ['ANY', 255],
    ['TYPE12', 12],
    ['TYPE0', 0],
    ['TYPE65535', 65535],
    ['TYPE65536', undefined],
    ['TYPE012', undefined],
    ['TYPE', undefined],
    ['ptr', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%s is %s', (name, number) => {
    expect(typeNumber(name)).toBe(number);
  });

  test('numbers without a mnemonic', () => {
    expect([typeName(0), typeName(54), typeName(65280)]).toEqual(['TYPE0', 'TYPE54', 'TYPE65280']);
  });
});

test('classes', () => {
  expect([className(1), className(255), className(7)]).toEqual(['IN', 'ANY', 'CLASS7']);
});

test('response codes', () => {
  expect(rcodeName(RCODE.NXDOMAIN)).toBe('NXDOMAIN');
  expect(rcodeName(16)).toBe('BADVERS');
  expect(rcodeName(3000)).toBe('RCODE3000');
});
