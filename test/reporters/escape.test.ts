import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, escapeLog, prose, visible, workflowCommand, zoneLine } from '../../src/reporters/escape.ts';
import { parseCommand, runnerReads } from '../runner/commands.ts';

describe('visible', () => {
  test.each([
    ['plain, Ünïcode 漢字 \u{1f600}', 'plain, Ünïcode 漢字 \u{1f600}'],
    ['\x1b[31m\x07\x7f\x9b', '\\x1b[31m\\x07\\x7f\\x9b'],
    ['\u202e\u2066\u2069\u200b\ufeff\u00ad', '\\u202e\\u2066\\u2069\\u200b\\ufeff\\xad'],
    ['a\nb\tc\u2028d', 'a\\x0ab\\x09c\\u2028d'],
    ['\ud800x\udc00', '\\ud800x\\udc00'],
    ['\u{e0041}\ufffe', '\\u{e0041}\\ufffe'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

test.each([
  ['a.example (z/db:2) and', '`a.example` (`z/db:2`) and'],
  ['names x.y (z/db:2, z/db:3 and z/r:4).', 'names `x.y` (`z/db:2`, `z/db:3` and `z/r:4`).'],
  ['fn(x) (f(x))', '`fn(x)` (`f(x)`)'],
  ['( () (. )', '`(` `()` `(`. `)`'],
])('brackets around several words of prose stay outside of their code: %s', (text, shown) => {
  expect(prose(text)).toBe(shown);
});

describe('plain log lines', () => {
  test.each([
    ['::error::x', '\\x3a:error::x'],
    ['  \u3000::add-mask::x', '  \u3000\\x3a:add-mask::x'],
    ['a ##[add-mask]b ###[error]c', 'a ##\\x5badd-mask]b ###\\x5berror]c'],
    [
      'one\n::error::two\r\n##[group]three\r::error::four',
      'one\n\\x3a:error::two\n##\\x5bgroup]three\\x0d::error::four',
    ],
    ['::1 and fe80::1', '::1 and fe80::1'],
    ['2001:db8::1 is fine', '2001:db8::1 is fine'],
  ])('%j', (text, shown) => {
    expect(escapeLog(text)).toBe(shown);
  });

  test('no text is a command', () => {
    const piece = fc.constantFrom(
      '::',
      '##[',
      '#',
      '[',
      ']',
      'error',
      'add-mask',
      ' ',
      '\t',
      '\x85',
      '\u2028',
      '\r',
      '\n',
      '\ufeff',
      '\u00a0',
      ':',
      '%0A',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const seen = runnerReads(escapeLog(pieces.join('')));
        expect([seen.annotations, seen.effects]).toEqual([[], []]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('workflow commands', () => {
  test('read back as they were meant', () => {
    const properties = { file: 'a:b,c%3A %25.zone', line: 3, col: undefined, title: 'x, y: 100%' };
    const back = parseCommand(workflowCommand('error', properties, 'first\nsecond 100% %0A ::error::'))!;
    expect(Object.fromEntries(back.properties)).toEqual({
      file: properties.file,
      line: '3',
      title: properties.title,
    });
    expect(back.data).toBe('first\nsecond 100% %0A ::error::');
  });

  test('a message that begins with a combining mark leaves the command whole', () => {
    expect(workflowCommand('error', {}, '\u0301x')).toBe('::error::\u25cc\u0301x');
  });

  test('a long message is cut below 4096 units, never inside a character', () => {
    for (const lead of ['', 'x']) {
      const back = parseCommand(workflowCommand('error', {}, lead + '\u{1f600}'.repeat(3000)))!;
      expect(back.data.length).toBeLessThan(4096);
      expect(back.data.length).toBeGreaterThan(4080);
      expect(back.data).toMatch(/^x?(?:\u{1f600})+ \[\.\.\.\]$/u);
    }
  });
});

test('cut leaves what fits', () => {
  expect(cut('abc', 3)).toBe('abc');
  expect(cut('abcdefghijkl', 10)).toBe('abcd [...]');
});

test('a line for a zone file keeps its meaning', () => {
  expect(zoneLine('##[add-mask]e\tIN PTR a\\.b.')).toBe('##\\091add-mask]e\tIN PTR a\\.b.');
  expect(zoneLine('::error::x IN PTR a\x1b.')).toBe('\\058:error::x IN PTR a\\027.');
});
