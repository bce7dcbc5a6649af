import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { Finding, Summary } from '../../src/model/report.ts';
import { columnsOf } from '../../src/reporters/frame.ts';
import { text } from '../../src/reporters/text.ts';
import { finding, hostileReport, INCIDENT_REPORT, render, summary } from './sample.ts';

const shown = (parts: Partial<Summary>) => text.end(summary(parts), { colour: false });

/** The framed line and the line under it. */
function frame(line: string, column: number, endColumn?: number): [string, string] {
  const location = { path: 'z', line: 7, column, ...(endColumn === undefined ? {} : { endColumn }) };
  const lines = shown({ findings: [finding({ location, excerpt: { firstLine: 7, lines: [line] } })] }).split(
    '\n',
  );
  const at = lines.findIndex((part) => part.startsWith('  7 │ '));
  return [lines[at]!.slice(6), lines[at + 1]!.slice(6)];
}

/** What stands above the carets, taken by terminal columns. */
function marked(line: string, column: number, endColumn?: number): string {
  const [source, carets] = frame(line, column, endColumn);
  const from = carets.indexOf('^');
  let columns = 0;
  let out = '';
  for (const char of source) {
    if (columns >= from && columns < carets.length) out += char;
    columns += columnsOf(char);
  }
  return out;
}

describe('the code frame', () => {
  test.each([
    ['plain', 'abc def', 5, 8, 'def'],
    ['no end: one character', 'abc def', 5, undefined, 'd'],
    ['tabs', '\ta\t\tbc', 5, 7, 'bc'],
    ['wide characters', '漢字 abc', 4, 7, 'abc'],
    ['a wide character itself', 'a漢b', 2, 3, '漢'],
    ['combining characters', 'e\u0301e\u0301 abc', 6, 9, 'abc'],
    ['surrogate pairs', '\u{1f600} abc', 4, 7, 'abc'],
    ['control characters', '\x1b[31m abc', 7, 10, 'abc'],
    ['a log command', '##[x] abc', 7, 10, 'abc'],
    ['far to the right', `${'x'.repeat(500)}abc${'y'.repeat(500)}`, 501, 504, 'abc'],
    ['far to the right, wide', `${'漢'.repeat(500)}abc`, 501, 504, 'abc'],
    ['far to the right, odd', `a${'漢'.repeat(500)}abc`, 502, 505, 'abc'],
  ])('%s', (_, line, column, endColumn, expected) => {
    expect(marked(line, column, endColumn)).toBe(expected);
  });

  test('columns as a terminal counts them', () => {
    expect(frame('漢字 abc', 4)[1]).toBe('     ^');
    expect(frame('e\u0301e\u0301 abc', 6)[1]).toBe('   ^');
    expect(frame('\tabc', 2)[1]).toBe('    ^');
    expect(frame('a\tb漢', 4, 5)[1]).toBe('     ^^');
    expect(frame('\x1bx', 2)[1]).toBe('    ^');
  });

  test('a line of megabytes takes one line', () => {
    const [source, carets] = frame('x'.repeat(5_000_000), 2_500_000, 4_000_000);
    expect(columnsOf(source)).toBeLessThan(100);
    expect(carets.length).toBeLessThan(100);
  });

  test('a column beyond the end of the line still has its caret', () => {
    expect(frame('abc', 4)[1]).toBe('   ^');
  });
});

const many = (number: number): Finding[] =>
  Array.from({ length: number }, (_, i) =>
    finding({
      message: `No PTR record for 192.0.2.${i}.`,
      location: { path: 'zone', line: i + 1, column: 1 },
      expected: [`h${i}.example.org`],
      remedy: {
        text: 'Publish this PTR record.',
        zone: '2.0.192.in-addr.arpa' as DomainName,
        record: `${i} IN PTR h${i}.example.org.`,
      },
    }),
  );

describe('many findings', () => {
  test('each is there, with its record; the zone and the advice of those in short are there once', () => {
    const output = shown({ verdict: 'fail', findings: many(1000) });
    for (const i of [0, 9, 10, 999]) {
      expect(output).toContain(`No PTR record for 192.0.2.${i}.\n`);
      expect(output).toContain(`      ${i} IN PTR h${i}.example.org.`);
    }
    expect(output).toContain('990 more ptr-missing');
    expect(output).toContain('Publish this PTR record. (990 times)');
    expect(output.split('$ORIGIN')).toHaveLength(12);
    expect(output).not.toContain('all of them:');
  });

  test('tens of thousands are counted, and it says where all of them are', () => {
    const output = shown({ verdict: 'fail', findings: many(50_000) });
    expect(output).toContain('49,990 more ptr-missing');
    expect(output.match(/48,990 more \(all of them: --format json, or --output json=FILE/g)).toHaveLength(2);
    expect(output).toContain('Publish this PTR record. (49,990 times)');
    expect(output).toContain('FAIL  50,000 errors.');
    expect(output.split('\n').length).toBeLessThan(3_500);
  });

  test('lines stay within 100 columns', () => {
    for (const line of render(text, INCIDENT_REPORT).split('\n'))
      expect(columnsOf(line)).toBeLessThanOrEqual(100);
  });
});

describe('colour', () => {
  test('only where the medium takes it, and without it the same text', () => {
    const plain = render(text, hostileReport());
    const coloured = render(text, hostileReport(), { colour: true });
    expect(plain).not.toContain('\x1b');
    expect(coloured).toContain('\x1b[31m');
    expect(coloured.replace(/\x1b\[[0-9]+m/g, '')).toBe(plain);
  });
});

describe('the verdict', () => {
  const counts = { verified: 2, ready: 1, pending: 0, failed: 0, unverified: 0, skipped: 0 };
  test.each<[string, Partial<Summary>, string]>([
    ['pass', { counts }, 'PASS  3 pairs hold. 1 pair can be published: the reverse is live already.'],
    [
      'ready by what the repository declares',
      { counts, coverage: { ...summary({}).coverage, unseenReverse: 1 } },
      'PASS  3 pairs hold. 1 pair can be published: the reverse is declared in this repository and was',
    ],
    [
      'ready in part by what it declares',
      { counts: { ...counts, ready: 1234 }, coverage: { ...summary({}).coverage, unseenReverse: 1200 } },
      'the reverse of 34 is live already, that of\n1,200 is declared in this repository and was not looked up.',
    ],
    [
      'some not judged',
      { counts, coverage: { ...summary({}).coverage, skipped: { glue: 6, occluded: 1 } } },
      'PASS  3 pairs hold, 7 were not judged. 1 pair can be published',
    ],
    [
      'one not judged',
      { counts: { ...counts, ready: 0 }, coverage: { ...summary({}).coverage, skipped: { glue: 1 } } },
      'PASS  2 pairs hold, 1 was not judged.',
    ],
    ['nothing judged', {}, 'PASS  No pair had to be judged.'],
    [
      'unverified',
      { verdict: 'unverified', counts: { ...counts, unverified: 1 } },
      'UNVERIFIED  Nothing wrong was seen, but 1 pair could not be verified.',
    ],
    ['fail', { verdict: 'fail', findings: many(1) }, 'FAIL  1 error. Do not publish yet:'],
  ])('%s', (_, parts, line) => {
    expect(shown(parts)).toContain(line);
  });
});
