import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/document/nearest.ts';

const KNOWN = ['ptr-missing', 'ptr-mismatch', 'stage', 'resolvers', 'match', 'output'];

describe('the nearest known word', () => {
  test.each([
    ['resolver', 'resolvers'],
    ['reslovers', 'resolvers'],
    ['STAGE', 'stage'],
    ['stgae', 'stage'],
    ['ptr-mismach', 'ptr-mismatch'],
    ['ptr_missing', 'ptr-missing'],
    ['outputs', 'output'],
  ])('%s: did you mean %s', (word, known) => {
    expect(nearest(word, KNOWN)).toBe(known);
  });

  test.each(['', 'x', 'dns', 'frobnicate', 'ptr', 'm'.repeat(1_000_000)])('nothing is near %.20s', (word) => {
    expect(nearest(word, KNOWN)).toBeUndefined();
  });

  test('of two that are near, the nearer', () => {
    expect(nearest('matchh', ['catch', 'match'])).toBe('match');
    expect(nearest('match', ['matches', 'march', 'match'])).toBe('match');
  });

  test('one slip in a word of four letters or more is always found', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{4,12}$/),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap', 'change'),
        (word, at, slip) => {
          const i = at % (word.length - 1);
          const [head, a, b, tail] = [word.slice(0, i), word[i]!, word[i + 1]!, word.slice(i + 2)];
          const slipped = { drop: b, double: a + a + b, swap: b + a, change: `0${b}` }[slip];
          expect(nearest(head + slipped + tail, [word])).toBe(word);
        },
      ),
    );
  });
});
