import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/document/document-error.ts';
import { get, isNull, type Node, textOf } from '../../src/document/node.ts';
import { parseDocument } from '../../src/document/parse.ts';

const read = (text: string) => parseDocument(text, { path: 'a.json' });

function jsonOf(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(jsonOf);
  if (node.kind === 'map') {
    const value = Object.create(null);
    for (const { key, value: inner } of node.entries) value[key.text] = jsonOf(inner);
    return { ...value };
  }
  if (node.quoted) return node.text;
  return isNull(node)
    ? null
    : node.text === 'true'
      ? true
      : node.text === 'false'
        ? false
        : Number(node.text);
}

describe('what is wrong, where, and what to write', () => {
  test.each<[string, string]>([
    ['', 'a.json:1:1: the file is empty. Write a JSON value, such as {}'],
    ['[1,]', "a.json:1:3: ',' stands before ']'. Remove the comma: JSON has none after the last entry"],
    ['{"a":1\n,}', "a.json:2:1: ',' stands before '}'. Remove the comma: JSON has none after the last entry"],
    ['{"a" 1}', "a.json:1:6: '1' stands after the key 'a'. Write a ':' between key and value"],
    ['{a:1}', `a.json:1:2: 'a' stands where a key is expected. Write the key in double quotes: "key": value`],
    ['[1 2]', "a.json:1:4: '2' stands inside the list that begins on line 1. Write ',' or ']'"],
    ['{\n"a": 1', "a.json:2:7: the file ends inside the mapping that begins on line 1. Write ',' or '}'"],
    ['["abc', 'a.json:1:2: the string is not closed before the file ends. Write the closing "'],
    [
      '"a\nb"',
      'a.json:1:1: the string is not closed on its line. Write the closing ", or \\n for a line break',
    ],
    ['"\\q"', `a.json:1:2: '\\q' is no escape of JSON. Write \\\\ for a backslash, or \\" \\n \\t \\uXXXX`],
    ['[01]', `a.json:1:2: '01' is no value of JSON. Write text in double quotes: "01"`],
    ['[yes]', `a.json:1:2: 'yes' is no value of JSON. Write text in double quotes: "yes"`],
    [
      '{"a":1}\n// x',
      'a.json:2:1: a comment begins, and JSON has no comments, after the end of the document. Remove the rest',
    ],
    [
      '{"a":1,"a":2}',
      "a.json:1:8: the key 'a' is written a second time; the first is at a.json:1:2. Keep one of the two",
    ],
    [
      '{"a":1,"\\u0061":2}',
      "a.json:1:8: the key 'a' is written a second time; the first is at a.json:1:2. Keep one of the two",
    ],
    ["['a']", "a.json:1:2: ''' stands where a value is expected. JSON strings stand in double quotes"],
  ])('%j', (text, message) => {
    let found = 'no problem';
    try {
      read(text);
    } catch (error) {
      found = (error as DocumentError).message;
    }
    expect(found).toBe(message);
  });
});

test('places cover the quotes and brackets, and a BOM is not counted', () => {
  const root = read('\ufeff{\n  "a": ["x", 1.10]\n}\n');
  expect(root).toMatchObject({ line: 1, column: 1, endLine: 3, endColumn: 2 });
  expect(get(root, 'a')).toMatchObject({ line: 2, column: 8, endLine: 2, endColumn: 19 });
  const list = get(root, 'a')!;
  expect(list.kind === 'list' && list.items).toMatchObject([
    { text: 'x', quoted: true, column: 9, endColumn: 12 },
    { text: '1.10', quoted: false, column: 14, endColumn: 18 },
  ]);
});

test('"<<" and "null" are text in JSON', () => {
  expect(textOf(get(read('{"<<": "null"}'), '<<'))).toBe('null');
});

describe('agreement with JSON.parse', () => {
  test('every JSON value comes out as it went in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(jsonOf(read(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  test('what is refused there is refused here with a place, and the other way round', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"b"',
        '1',
        '-0.5e+3',
        'null',
        'true',
        ' ',
        '\n',
        '"',
        '\\',
        '.',
        'x',
        '\ud83d',
      ),
      { maxLength: 12 },
    );
    const mutated = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '\\', '}', '0', '\t', '\u0000'),
      )
      .map(
        ([text, at, piece]) =>
          text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((all) => all.join('')),
          mutated,
        ),
        (text) => {
          let expected: unknown;
          let refused = false;
          try {
            expected = JSON.parse(text);
          } catch {
            refused = true;
          }
          try {
            expect(jsonOf(read(text))).toEqual(expected);
            expect(refused).toBe(false);
          } catch (error) {
            if (!(error instanceof DocumentError)) throw error;
            if (!error.message.includes('written a second time')) expect(refused).toBe(true);
            expect(error.line).toBeGreaterThan(0);
            expect(error.column).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
