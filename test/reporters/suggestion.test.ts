import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import { correctedLine, suggestionBody, wrongPtrs } from '../../src/reporters/suggestion.ts';
import { renderMarkdown } from './parsers.ts';
import { finding } from './sample.ts';

const names = { wrong: 'old.example.org', right: 'new.example.net' };

describe('the corrected line', () => {
  test.each([
    ['25 PTR old.example.org.', '25 PTR new.example.net.'],
    ['25\t3600\tIN\tPTR\told.example.org.\t; rack 7 ', '25\t3600\tIN\tPTR\tnew.example.net.\t; rack 7 '],
    ['25 in 1h ptr OLD.Example.ORG.;x', '25 in 1h ptr new.example.net.;x'],
    ['    PTR old.example.org.', '    PTR new.example.net.'],
    ['25.2.0.192.in-addr.arpa. IN PTR old', '25.2.0.192.in-addr.arpa. IN PTR new.example.net.'],
    ['@ PTR old.example', '@ PTR new.example.net.'],
  ])('%j', (line, corrected) => {
    expect(correctedLine(line, names)).toBe(corrected);
  });

  test.each([
    ['another target', '25 PTR other.example.org.'],
    ['a longer relative target', '25 PTR older'],
    ['no PTR', '25 CNAME old.example.org.'],
    ['a directive', '$GENERATE 1-9 $ PTR old.example.org.'],
    ['parentheses', '25 PTR ( old.example.org. )'],
    ['an escape', '25 PTR ol\\100.example.org.'],
    ['two targets', '25 PTR old.example.org. old.example.org.'],
    ['a commented line', '; 25 PTR old.example.org.'],
    ['something that cannot be seen', '25 PTR old.example.org. ; \u202e'],
    ['a line end of DOS', '25 PTR old.example.org.\r'],
    ['another format', '  value: old.example.org.'],
    ['a line that is nearly one, and long', `${'25 1 '.repeat(5_000)}x`],
  ])('none for %s', (_, line) => {
    expect(correctedLine(line, names)).toBeUndefined();
  });

  test('its backticks do not end the block', () => {
    const html = renderMarkdown(suggestionBody('<!-- m -->', '25 PTR new.example.net. ; ```'));
    expect(html).toContain('language-suggestion">25 PTR new.example.net. ; ```');
  });
});

describe('which records are surely wrong', () => {
  const location = { path: 'zones/reverse', line: 4 };
  const one = finding({
    rule: 'ptr-mismatch',
    related: [location],
    expected: [names.right],
    observed: [names.wrong],
  });

  test('one record, one acceptable target', () => {
    expect(wrongPtrs([one, one])).toEqual([{ location, ...names }]);
  });

  test.each([
    ['an untouched pair', { gating: false }],
    ['another rule', { rule: 'ptr-ambiguous' }],
    ['two acceptable targets', { expected: ['a.example', 'b.example'] }],
    ['a wildcard', { expected: ['*.example'] }],
    ['two records', { observed: ['a.example', 'b.example'] }],
    ['an alias on the way', { related: [location, { path: 'zones/reverse', line: 9 }] }],
    ['a live PTR only', { related: [] }],
  ])('not %s', (_, parts) => {
    expect(wrongPtrs([{ ...one, ...parts }])).toEqual([]);
  });

  test('not where two findings disagree, in whatever order', () => {
    const other = { ...one, name: 'x.example' as DomainName, expected: ['x.example'] };
    for (const findings of [
      [one, other],
      [other, one],
      [one, other, one],
      [one, { ...one, observed: ['a.example', 'b.example'] }, one],
    ])
      expect(wrongPtrs(findings)).toEqual([]);
  });
});
