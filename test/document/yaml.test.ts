import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/document/document-error.ts';
import { at, get, isNull, itemsOf, type Node, textOf } from '../../src/document/node.ts';
import { parseDocument, parseDocuments } from '../../src/document/parse.ts';

const read = (text: string, tags = false) => parseDocument(text, { path: 'a.yml', tags });

/** Every node in the order of the file: what it is, and `line:column-endLine:endColumn`. */
function outline(node: Node): string[] {
  const place = `${node.line}:${node.column}-${node.endLine}:${node.endColumn}`;
  if (node.kind === 'scalar') return [`${node.quoted ? JSON.stringify(node.text) : node.text} ${place}`];
  const inner =
    node.kind === 'list'
      ? node.items.flatMap(outline)
      : node.entries.flatMap(({ key, value }) => [...outline(key), ...outline(value)]);
  return [`${node.kind} ${place}`, ...inner];
}

function problemOf(text: string): string {
  try {
    parseDocument(text, { path: 'a.yml' });
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
    return (error as DocumentError).message;
  }
  return 'no problem';
}

describe('places', () => {
  test.each<[string, string, string[]]>([
    ['a plain value', 'a: bc\n', ['map 1:1-1:6', 'a 1:1-1:2', 'bc 1:4-1:6']],
    [
      'quotes belong to the place',
      `a: "b"\n'c': 'd'`,
      ['map 1:1-2:9', 'a 1:1-1:2', '"b" 1:4-1:7', '"c" 2:1-2:4', '"d" 2:6-2:9'],
    ],
    [
      'a flow list with its brackets',
      'a: [1, 2 ]',
      ['map 1:1-1:11', 'a 1:1-1:2', 'list 1:4-1:11', '1 1:5-1:6', '2 1:8-1:9'],
    ],
    [
      'a flow mapping over lines, with a comment',
      'a: {b: 1, # no }\n  c: 2,\n  }',
      ['map 1:1-3:4', 'a 1:1-1:2', 'map 1:4-3:4', 'b 1:5-1:6', '1 1:8-1:9', 'c 2:3-2:4', '2 2:6-2:7'],
    ],
    [
      'empty brackets',
      'a: []\nb: { }',
      ['map 1:1-2:7', 'a 1:1-1:2', 'list 1:4-1:6', 'b 2:1-2:2', 'map 2:4-2:7'],
    ],
    [
      'a value that is not there stands behind its colon',
      'a:\nb: # c\n',
      ['map 1:1-2:3', 'a 1:1-1:2', ' 1:3-1:3', 'b 2:1-2:2', ' 2:3-2:3'],
    ],
    [
      'an item that is not there stands behind its dash',
      '- \n- a',
      ['list 1:1-2:4', ' 1:2-1:2', 'a 2:3-2:4'],
    ],
    ['a BOM is not counted', '\ufeffa: b', ['map 1:1-1:5', 'a 1:1-1:2', 'b 1:4-1:5']],
    [
      'CRLF and lone CR end lines',
      'a: 1\r\nb: 2\rc: 3',
      ['map 1:1-3:5', 'a 1:1-1:2', '1 1:4-1:5', 'b 2:1-2:2', '2 2:4-2:5', 'c 3:1-3:2', '3 3:4-3:5'],
    ],
    ['columns count UTF-16 units', '"𝒳ü": z', ['map 1:1-1:9', '"𝒳ü" 1:1-1:6', 'z 1:8-1:9']],
    [
      'a block scalar begins with its text',
      'a: |\n  x\n  y\n',
      ['map 1:1-3:4', 'a 1:1-1:2', '"x\\ny\\n" 2:3-3:4'],
    ],
    ['a pair in a list', '[a: b]', ['list 1:1-1:7', 'map 1:2-1:6', 'a 1:2-1:3', 'b 1:5-1:6']],
    ['an explicit key', '? a\n: b', ['map 1:1-2:4', 'a 1:3-1:4', 'b 2:3-2:4']],
    ['an empty file', '', [' 1:1-1:1']],
    ['only a comment', '# nothing\n', [' 1:1-1:1']],
  ])('%s', (_, text, expected) => {
    expect(outline(read(text))).toEqual(expected);
  });

  test('an alias is the node it stands for, all of it at the place of the alias', () => {
    const root = read('a: &x [1, {b: 2}]\nc: *x\n');
    expect(outline(get(root, 'a')!)[1]).toBe('1 1:8-1:9');
    expect(outline(get(root, 'c')!)).toEqual([
      ...['list 2:4-2:6', '1 2:4-2:6', 'map 2:4-2:6', 'b 2:4-2:6', '2 2:4-2:6'],
    ]);
  });

  test('also in a large mapping', () => {
    const keys = Array.from({ length: 20 }, (_, i) => `k${i}: ${i}`);
    const root = read(`a: &x {${keys.join(', ')}}\nb: *x\n`);
    expect(outline(at(root, 'b', 'k19')!)).toEqual(['19 2:4-2:6']);
    expect(at(root, 'b', 'k20')).toBeUndefined();
  });
});

describe('scalars stay the text that is written', () => {
  test.each([
    '012',
    '0o14',
    '1:20',
    '1.10',
    'yes',
    'off',
    'No',
    '1e3',
    '0x10',
    '2606:2800::1',
    '2001-01-01',
    '.inf',
    '+1',
    '::1',
  ])('%s', (text) => {
    expect(textOf(get(read(`a: ${text}`), 'a'))).toBe(text);
  });

  test.each(['', '~', 'null', 'Null', 'NULL'])(
    "'%s' is nothing where it is plain, and text in quotes",
    (text) => {
      expect(isNull(get(read(`a: ${text}`), 'a')!)).toBe(true);
      expect(textOf(get(read(`a: ${text}`), 'a'))).toBeUndefined();
      expect(textOf(get(read(`a: "${text}"`), 'a'))).toBe(text);
      expect(textOf(get(read(`a: !!str ${text}`), 'a'))).toBe(text);
    },
  );

  test('escapes are decoded', () => {
    expect(textOf(read(String.raw`"a\tA\U0001F600\\"`))).toBe('a\tA\u{1f600}\\');
    expect(textOf(read("'it''s'"))).toBe("it's");
  });

  test('keys of any spelling are found', () => {
    const root = read("? ''\n: 1\n__proto__: 2\nconstructor: 3\n012: 4\n~: 5");
    expect(['', '__proto__', 'constructor', '012', '~'].map((key) => textOf(get(root, key)))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(get(root, 'toString')).toBeUndefined();
  });

  test('a tag is kept where it has a meaning', () => {
    const root = read('a: !include b.yaml\nc: !!int 012\n<<: !include d.yaml', true);
    expect(get(root, 'a')).toMatchObject({ tag: '!include', text: 'b.yaml' });
    expect(get(root, 'c')).toMatchObject({ tag: undefined, text: '012' });
    expect(get(root, '<<')).toMatchObject({ tag: '!include', text: 'd.yaml' });
  });

  test('accessors answer for what is not there', () => {
    const root = read('a: {b: [1, 2]}\nc: x\nd:');
    expect(itemsOf(at(root, 'a', 'b')).map(textOf)).toEqual(['1', '2']);
    expect(itemsOf(get(root, 'c')).map(textOf)).toEqual(['x']);
    expect(itemsOf(get(root, 'd'))).toEqual([]);
    expect(at(root, 'a', 'x', 'y')).toBeUndefined();
    expect(at(root, 'c', 'b')).toBeUndefined();
  });
});

describe('merge keys', () => {
  test('the own entry wins, then the first source; merged entries keep their places', () => {
    const root = read('x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz:\n  <<: [*y, *x]\n  c: 3\n');
    const z = get(root, 'z')!;
    expect(['a', 'b', 'c'].map((key) => textOf(get(z, key)))).toEqual(['1', '2', '3']);
    expect(get(z, 'b')).toMatchObject({ line: 2, column: 11 });
    expect(get(z, '<<')).toBeUndefined();
  });

  test('in quotes it is a key like any other', () => {
    expect(textOf(get(read('"<<": 1'), '<<'))).toBe('1');
  });
});

describe('several documents', () => {
  test('are read one by one, each with its own anchors', () => {
    const documents = parseDocuments('--- &a\nx: 1\n---\n---\ny: 2\n...\n', { path: 'a.yml' });
    expect(documents.map((node) => (isNull(node) ? null : outline(node)))).toEqual([
      ['map 2:1-2:5', 'x 2:1-2:2', '1 2:4-2:5'],
      null,
      ['map 5:1-5:5', 'y 5:1-5:2', '2 5:4-5:5'],
    ]);
    expect(() => parseDocuments('a: &a 1\n---\nb: *a', { path: 'a.yml' })).toThrow(
      /^a\.yml:3:4: .*no anchor '&a'/,
    );
    expect(parseDocuments('', { path: 'a.yml' })).toEqual([]);
  });
});

describe('what is wrong, where, and what to write', () => {
  test.each<[string, string]>([
    ['a: 1\nb\nc: 2\n', "a.yml:2:1: ':' is missing after 'b'. Write 'key: value'"],
    ['a: 1\nb c\n', "a.yml:2:1: ':' is missing after 'b c'. Write 'key: value'"],
    ['a:1\nb: 2\n', "a.yml:1:1: a space is missing after ':' in 'a:1'. Write 'a: 1'"],
    ['a:\n\tb: 2\n', 'a.yml:2:1: a tab stands in the indentation. Write spaces: YAML allows no tabs there'],
    ['*.example.org: x\n', `a.yml:1:1: '*' begins an alias in YAML. Put the text in quotes: "*.example.org"`],
    [
      'e:\n  *.example.org: x\n',
      `a.yml:2:3: '*' begins an alias in YAML. Put the text in quotes: "*.example.org"`,
    ],
    [
      'a: *b',
      `a.yml:1:4: '*' begins an alias, and no anchor '&b' stands before it. Put text that begins with '*' in quotes: "*b"`,
    ],
    ['a: &b [*b]', "a.yml:1:8: the alias '*b' stands inside the node that it names. Write the value out"],
    [
      'a: 2001:db8::\n',
      `a.yml:1:4: the value ends in ':', which makes it a key. Put it in quotes: "2001:db8::"`,
    ],
    [
      'a: b: c\n',
      "a.yml:1:5: a second ': ' stands on the line. Put the value in quotes, or begin the inner mapping on its own line",
    ],
    [
      'a: 1\n  b: 2\n',
      "a.yml:2:3: 'b: 2' is indented deeper than the line above, which has a value already. Indent it like its neighbours",
    ],
    ['a: @b\n', "a.yml:1:4: text cannot begin with '@' in YAML. Put the text in quotes"],
    ['a: [1,,2]', "a.yml:1:7: ',' stands where an entry is expected. Remove the comma, or write the entry"],
    ['a: {b: 1', "a.yml:1:9: a '[' or '{' is still open at the end. Write the closing bracket"],
    ['a: "b', 'a.yml:1:6: a quote is still open at the end. Write the closing quote'],
    [
      "a: 'it's'\n",
      "a.yml:1:8: 's'' stands after a closing quote or bracket. Remove it, or put the whole text in quotes",
    ],
    [
      'a: !include b',
      "a.yml:1:4: the tag '!include' has no meaning here. Write the value itself, or put text that begins with '!' in quotes",
    ],
    [
      '<<: 3',
      "a.yml:1:5: '<<' merges mappings, and '3' stands here. Write an alias of a mapping, such as <<: *defaults",
    ],
    [
      '{{ .x }}: 1',
      "a.yml:1:1: '{{' begins a mapping that stands as a key: a template that was not rendered? Render it first, or put the text in quotes",
    ],
    [
      '[a]: 1',
      "a.yml:1:1: a list stands as a key. Write text as the key, in quotes where it begins with '['",
    ],
    ['x: &x {a: 1}\n*x : 1', 'a.yml:2:1: a mapping stands as a key. Write text as the key'],
    [
      'a: 1\nb: 2\n"a": 3',
      "a.yml:3:1: the key 'a' is written a second time; the first is at a.yml:1:1. Keep one of the two",
    ],
    [
      'a: 1\n---\nb: 2',
      "a.yml:3:1: a second document begins above this line ('---'). Write one document to a file",
    ],
    ['a: \0', 'a.yml:1:4: a NUL character stands in the file. Remove it: is this a text file in UTF-8?'],
    [
      'a: \x01',
      'a.yml:1:4: a control character stands here. Remove it, or write it as \\xXX in double quotes',
    ],
  ])('%j', (text, message) => {
    expect(problemOf(text)).toBe(message);
  });

  test('a duplicate among many keys', () => {
    const lines = Array.from({ length: 500 }, (_, i) => `k${i}: ${i}`);
    expect(problemOf([...lines, 'k250: again'].join('\n'))).toMatch(
      /^a\.yml:501:1: .*first is at a\.yml:251:1/,
    );
  });
});

describe('octets', () => {
  const octets = (...bytes: number[]) => Uint8Array.from(bytes);
  test.each<[string, Uint8Array, string]>([
    [
      'Latin-1',
      Buffer.concat([Buffer.from('a: ü\nb: '), octets(0xfc, 0x0a)]),
      'a.yml:2:4: the octet 0xFC is not UTF-8. Save the file as UTF-8',
    ],
    [
      'a lead without its tail',
      octets(0x61, 0xc3, 0x41),
      'a.yml:1:2: the octet 0xC3 is not UTF-8. Save the file as UTF-8',
    ],
    [
      'cut off at the end',
      octets(0x61, 0xe2, 0x82),
      'a.yml:1:2: the octet 0xE2 is not UTF-8. Save the file as UTF-8',
    ],
    [
      'an encoded surrogate',
      octets(0xed, 0xa0, 0x80),
      'a.yml:1:1: the octet 0xED is not UTF-8. Save the file as UTF-8',
    ],
    ['UTF-16', octets(0xff, 0xfe, 0x61, 0x00), 'a.yml:1:1: the file is UTF-16. Save it as UTF-8'],
  ])('%s', (_, content, message) => {
    expect(() => parseDocument(content, { path: 'a.yml' })).toThrow(message);
  });

  test('UTF-8 with a BOM is read', () => {
    expect(outline(parseDocument(Buffer.from('\ufeffü: x'), { path: 'a.yml' }))).toEqual([
      'map 1:1-1:5',
      'ü 1:1-1:2',
      'x 1:4-1:5',
    ]);
  });
});
