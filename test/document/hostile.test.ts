import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/document/document-error.ts';
import { get, type Node } from '../../src/document/node.ts';
import { parseDocument } from '../../src/document/parse.ts';

function depthOf(node: Node): number {
  if (node.kind === 'scalar') return 0;
  const children = node.kind === 'list' ? node.items : node.entries.map((entry) => entry.value);
  return 1 + Math.max(0, ...children.map(depthOf));
}

function outcome(text: string, path = 'a.yml'): string {
  try {
    parseDocument(text, { path });
    return 'read';
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
}

describe('nesting', () => {
  test.each<[string, string, number]>([
    ['lists', '[', 100_000],
    ['mappings', '{a: ', 100_000],
    ['block lists', '- ', 100_000],
    ['lists as keys', '? [', 100_000],
  ])('of a hundred thousand %s ends in an error', (_, piece, count) => {
    expect(outcome(piece.repeat(count))).toMatch(/^a\.yml:1:\d+: the nesting is deeper than 100 levels/);
  });

  test('in JSON, too', () => {
    expect(outcome('['.repeat(100_000), 'a.json')).toBe(
      'a.json:1:101: the nesting is deeper than 100 levels. Write the document flatter',
    );
    expect(outcome('{"a":'.repeat(100_000), 'a.json')).toMatch(/deeper than 100 levels/);
  });

  test.each(['a.yml', 'a.json'])('of a hundred levels is read (%s)', (path) => {
    expect(depthOf(parseDocument(`${'['.repeat(100)}1${']'.repeat(100)}`, { path }))).toBe(100);
  });

  test('by aliases is bounded like any other, so that no reader of the tree overflows', () => {
    const lines = Array.from({ length: 200 }, (_, i) =>
      i === 0 ? 'k0: &k0 [1]' : `k${i}: &k${i} [*k${i - 1}]`,
    );
    expect(outcome(lines.join('\n'))).toMatch(/^a\.yml:\d+:\d+: the nesting is deeper than 100 levels/);
  });
});

describe('bombs', () => {
  const letters = [...'abcdefghij'];
  const nine = (what: string) => Array(9).fill(what).join(', ');

  test('a billion laughs', () => {
    const lines = letters.map(
      (name, i) => `${name}: &${name} [${nine(i === 0 ? 'lol' : `*${letters[i - 1]}`)}]`,
    );
    expect(outcome(lines.join('\n'))).toMatch(
      /^a\.yml:\d+:\d+: the aliases of this document stand for more than 1,000,000 nodes/,
    );
  });

  test('a billion merged keys', () => {
    const wide = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join(', ');
    const merges = Array.from({ length: 1000 }, (_, i) => `m${i}: {<<: *wide}`);
    expect(outcome([`wide: &wide {${wide}}`, ...merges].join('\n'))).toMatch(
      /stand for more than 1,000,000 nodes/,
    );
  });

  test('more entries than fit in memory are counted before they are read', () => {
    expect(outcome(`[${'a,'.repeat(2_000_000)}]`)).toMatch(
      /^a\.yml:1:\d+: the file has more entries than fit in memory/,
    );
    expect(outcome(`{${'a,'.repeat(2_000_000)}}`)).toMatch(/more entries than fit in memory/);
  });
});

describe('size', () => {
  test.each<[string, string]>([
    ['a quoted scalar of 10 MB', `a: "${'x'.repeat(10_000_000)}"`],
    ['a plain scalar of 10 MB over many lines', `a:\n${'  xyz\n'.repeat(1_700_000)}`.slice(0, 10_000_000)],
    ['ten megabytes of blanks', ' '.repeat(10_000_000)],
    ['ten megabytes of comment', `#${'#'.repeat(10_000_000)}`],
  ])('%s ends soon', (_, text) => {
    expect(outcome(text)).toMatch(/^read$|more entries than fit/);
  });

  test('the message about a huge line stays short', () => {
    expect(outcome(`a: "x" ${'y'.repeat(1_000_000)}`).length).toBeLessThan(300);
    expect(outcome(`${'y'.repeat(1_000_000)}\nb: 1`).length).toBeLessThan(300);
    expect(
      outcome(`{"${'y'.repeat(1_000_000)}":1,"${'y'.repeat(1_000_000)}":1}`, 'a.json').length,
    ).toBeLessThan(300);
  });

  test('a hundred thousand keys are found one by one', () => {
    const text = Array.from(
      { length: 100_000 },
      (_, i) => `name${i}.example.org: 2001:db8::${i.toString(16)}`,
    ).join('\n');
    const root = parseDocument(text, { path: 'a.yml' });
    expect(get(root, 'name99999.example.org')).toMatchObject({
      text: '2001:db8::1869f',
      line: 100_000,
      column: 24,
    });
  });
});

test('messages hold no raw control characters of the file', () => {
  expect(outcome('a: !\u001b[31m x')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  expect(outcome('{"\\u001b[31m":1,"\\u001b[31m":2}', 'a.json')).toContain('\\u001b[31m');
  expect(outcome('"\\e[31m": 1\n"\\e[31m": 2')).toContain('\\u001b[31m');
});
