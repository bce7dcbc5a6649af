import { describe, expect, test } from 'vitest';
import { readText } from './read.ts';

const read = (line: string) => readText(`$TTL 60\n${line}\nlast A 192.0.2.99\n`);

describe('on a line of a record', () => {
  test.each([
    ['a A 192.0.2.1 ; ptr-gate: ignore ptr-missing -- moving', { rules: ['ptr-missing'], reason: 'moving' }],
    ['a A 192.0.2.1 ; PTR-Gate: Ignore ptr-missing -- x', { rules: ['ptr-missing'], reason: 'x' }],
    ['a A 192.0.2.1;ptr-gate:ignore ptr-missing -- x', { rules: ['ptr-missing'], reason: 'x' }],
    [
      'a A 192.0.2.1 ; ptr-gate: ignore ptr-missing, ptr-mismatch until 2027-01-31 -- ticket 123 -- é',
      { rules: ['ptr-missing', 'ptr-mismatch'], until: '2027-01-31', reason: 'ticket 123 -- é' },
    ],
    ['a (\n A 192.0.2.1 ) ;; ptr-gate: ignore ptr-missing -- x\t', { rules: ['ptr-missing'], reason: 'x' }],
    [
      '$GENERATE 1-1 a A 192.0.2.1 ; ptr-gate: ignore ptr-missing -- x\r',
      { rules: ['ptr-missing'], reason: 'x' },
    ],
  ])('%j', (line, ignore) => {
    const { records, defects } = read(line);
    expect(defects).toEqual([]);
    expect(records[0]!.ignores).toMatchObject([ignore]);
    expect(records[1]!.ignores).toBeUndefined();
  });

  test('is read whatever the length of its spaces, and in no more time than its length asks for', () => {
    const spaces = ' '.repeat(300_000);
    const { defects } = read(`a A 192.0.2.1 ; ptr-gate: ignore a${spaces}b -- r`);
    expect(defects.map(({ message }) => message)).toEqual([expect.stringContaining("is not a rule's name")]);
    const { records } = read(
      `a A 192.0.2.1 ; ptr-gate: ignore${spaces}ptr-missing${spaces}until${spaces}2027-01-31 -- r`,
    );
    expect(records[0]!.ignores).toMatchObject([{ rules: ['ptr-missing'], until: '2027-01-31', reason: 'r' }]);
  });

  test('has its own place', () => {
    const { records } = read('"é" A 192.0.2.1 ; ptr-gate: ignore ptr-missing -- é!');
    expect(records[0]!.ignores![0]!.location).toEqual({ path: 'zone', line: 2, column: 19, endColumn: 53 });
  });
});

describe('that cannot be understood is complained about, and the record is read', () => {
  test.each([
    ['ptr-gate: ignore ptr-missing', 'no reason'],
    ['ptr-gate: ignore ptr-missing --', 'no reason'],
    ['ptr-gate: ignore -- because', 'names no rule'],
    ['ptr-gate: ignore ptr-missing, -- because', 'names no rule'],
    ['ptr-gate: ignore everything! -- because', "'everything!' is not a rule"],
    ['ptr-gate: ignore ptr-missing ptr-mismatch -- because', 'is not a rule'],
    ['ptr-gate: ignore ptr-missing until -- because', 'date'],
    ['ptr-gate: ignore ptr-missing until tomorrow -- because', 'date'],
    ['ptr-gate: ignore ptr-missing until 2027-02-30 -- because', 'date'],
    ['ptr-gate: skip ptr-missing -- because', "'ptr-gate: skip'"],
    ['ptr-gate ignore ptr-missing -- because', 'ptr-gate: ignore RULE'],
  ])('%s', (comment, piece) => {
    const { records, defects } = read(`a A 192.0.2.1 ; ${comment}`);
    expect(records).toHaveLength(2);
    expect(defects.map(({ message }) => message.includes(piece) || message)).toEqual([true]);
    expect(defects[0]!.message).toContain("Write '; ptr-gate: ignore RULE");
    expect(defects[0]!.location).toMatchObject({ line: 2, column: 17 });
  });

  test.each(['; ptr-gate: ignore ptr-missing -- x', '$TTL 60 ; ptr-gate: ignore ptr-missing -- x'])(
    'on a line without a record: %s',
    (line) => {
      const { defects, zone } = read(line);
      expect(defects[0]!.message).toContain("on no record's line");
      expect(zone?.complete).toBe(true);
    },
  );

  test('prose that names ptr-gate is prose', () => {
    expect(read('a A 192.0.2.1 ; see ptr-gate: it is nice').defects).toEqual([]);
  });
});
