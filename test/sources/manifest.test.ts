import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as reader from '../../src/sources/manifest/read.ts';
import { manifest } from '../../src/sources/manifest.ts';
import { type Declaration, SourceError } from '../../src/sources/source.ts';
import { memoryTree } from '../repository/memory-tree.ts';

function read(content: string | Uint8Array, path = 'ptr-gate.yml'): Declaration[] {
  return [...reader.read({ path }, memoryTree({ [path]: content }))];
}

/** A declaration on one line: where, and what. */
function shown(declaration: Declaration): string {
  if (declaration.kind === 'pair') {
    const { name, address, region, ptr, location } = declaration.pair;
    const place = `${location.line}:${location.column}-${location.endColumn}`;
    return [
      place,
      name,
      address,
      ...(region === undefined ? [] : [`in ${region}`]),
      ...(ptr === undefined ? [] : ['ptr', ...ptr]),
    ].join(' ');
  }
  if (declaration.kind === 'defect') {
    const { kind, message, remedy, location } = declaration.defect;
    return `${location.line}:${location.column} ${kind}: ${message}. ${remedy}`;
  }
  if (declaration.kind === 'skip')
    return `${declaration.skip.location.line}:${declaration.skip.location.column} ${declaration.skip.reason}: ${declaration.skip.detail}`;
  return declaration.kind;
}

const under = (entry: string) => read(`expect:\n  ${entry}\n`).map(shown);

describe('every shape of an entry', () => {
  test.each<[string, string[]]>([
    ['a.example: 192.0.2.1', ['2:14-23 a.example 192.0.2.1']],
    ['a.example: "2001:DB8:0::1"', ['2:14-29 a.example 2001:db8::1']],
    [
      'a.example: [192.0.2.25, 2001:db8::25]',
      ['2:15-25 a.example 192.0.2.25', '2:27-39 a.example 2001:db8::25'],
    ],
    [
      'a.example: {address: 2001:db8::80, ptr: edge1.example}',
      ['2:24-36 a.example 2001:db8::80 ptr edge1.example'],
    ],
    [
      'a.example: {ptr: [X.example., y.example], address: [192.0.2.1, 192.0.2.2]}',
      [
        '2:55-64 a.example 192.0.2.1 ptr x.example y.example',
        '2:66-75 a.example 192.0.2.2 ptr x.example y.example',
      ],
    ],
    [
      'a.example: [{address: 192.0.2.1, ptr: x.example}, 192.0.2.2]',
      ['2:25-34 a.example 192.0.2.1 ptr x.example', '2:53-62 a.example 192.0.2.2'],
    ],
    [
      'a.example: {A: 192.0.2.1, AAAA: [2001:db8::1, 2001:db8::2]}',
      ['2:18-27 a.example 192.0.2.1', '2:36-47 a.example 2001:db8::1', '2:49-60 a.example 2001:db8::2'],
    ],
    [
      'a.example: {us: {A: 192.0.2.1, ptr: x.example}, eu: {AAAA: 2001:db8::1, address: 192.0.2.2}}',
      [
        '2:23-32 a.example 192.0.2.1 in us ptr x.example',
        '2:62-73 a.example 2001:db8::1 in eu',
        '2:84-93 a.example 192.0.2.2 in eu',
      ],
    ],
    ['Bücher.EXAMPLE.: 192.0.2.1', ['2:20-29 xn--bcher-kva.example 192.0.2.1']],
    ['"*.example.org": 192.0.2.1', ['2:20-29 *.example.org 192.0.2.1']],
    ['_srv.a-b.example: 192.0.2.1', ['2:21-30 _srv.a-b.example 192.0.2.1']],
    ['a\\032b.example: 192.0.2.1', ['2:19-28 a\\032b.example 192.0.2.1']],
  ])('%s', (entry, expected) => {
    expect(under(entry)).toEqual(expected);
  });

  test('block style, anchors and merge keys', () => {
    const text = `expect:
  a.example: &a
    address: 192.0.2.1
    ptr: x.example
  b.example:
    <<: *a
    address:
      - 192.0.2.2
  c.example: *a
`;
    expect(read(text).map(shown)).toEqual([
      '3:14-23 a.example 192.0.2.1 ptr x.example',
      '8:9-18 b.example 192.0.2.2 ptr x.example',
      '9:14-16 c.example 192.0.2.1 ptr x.example',
    ]);
  });

  test('JSON', () => {
    const text = '{\n "expect": {\n  "a.example": ["192.0.2.1", {"AAAA": "2001:db8::1"}]}}';
    expect(read(text, 'pairs.json').map(shown)).toEqual([
      '3:17-28 a.example 192.0.2.1',
      '3:39-52 a.example 2001:db8::1',
    ]);
  });

  test('a pair said twice in the same words is read once, and told', () => {
    const text =
      'expect:\n  a.example: [192.0.2.1, 192.0.2.1]\n  A.example.: {address: 192.0.2.1, ptr: x.example}\n';
    expect(read(text).map(shown)).toEqual([
      '2:15-24 a.example 192.0.2.1',
      '2:26 duplicate: a.example with 192.0.2.1 is declared on line 2 already',
      '3:25-34 a.example 192.0.2.1 ptr x.example',
    ]);
  });

  test('two entries are two declarations, also where their names are spelt otherwise', () => {
    expect(read('expect:\n  A.Example.: 192.0.2.1\n  a.example: 192.0.2.1\n').map(shown)).toEqual([
      '2:15-24 a.example 192.0.2.1',
      '3:14-23 a.example 192.0.2.1',
    ]);
  });

  test.each(['', 'expect:', 'expect: {}', 'policy: {}'])('%j declares nothing', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('an entry that cannot be read is told on its line, and the rest is read', () => {
  test.each<[string, string[]]>([
    [
      '192.0.2.1: a.example',
      ["2:3 source-syntax: the address '192.0.2.1' stands before the name. Write 'a.example: 192.0.2.1'"],
    ],
    [
      'a.example: b.example',
      [
        "2:14 source-syntax: 'b.example' is a name where an address belongs. Write its address; another PTR target is written {address: 192.0.2.25, ptr: b.example}",
      ],
    ],
    [
      'a.example: 192.0.2.256',
      ["2:14 source-syntax: '192.0.2.256': octet 256 is over 255. Write one such as 192.0.2.25"],
    ],
    [
      'a.example: 1:20',
      [
        "2:14 source-syntax: '1:20' has 2 groups of 16 bits; an IPv6 address has 8. Write one such as 2001:db8::25",
      ],
    ],
    [
      'a.example: fe80::1%eth0',
      [
        "2:14 source-syntax: 'fe80::1%eth0' has a zone id (%...), which means nothing in the DNS. Write one such as 2001:db8::25",
      ],
    ],
    [
      'a.example: {A: "2001:db8::1"}',
      ["2:18 source-syntax: '2001:db8::1' is an IPv6 address under 'A:'. Write it under 'AAAA:'"],
    ],
    [
      'a.example: {AAAA: [192.0.2.1]}',
      ["2:22 source-syntax: '192.0.2.1' is an IPv4 address under 'AAAA:'. Write it under 'A:'"],
    ],
    ['a.example:', ["2:3 source-syntax: 'a.example' has no address. Write 'a.example: 2001:db8::25'"]],
    ['a.example: ~', ["2:14 source-syntax: 'a.example' has no address. Write 'a.example: 2001:db8::25'"]],
    [
      'a.example: []',
      ['2:14 source-syntax: the list of addresses is empty. Write one such as [2001:db8::25]'],
    ],
    [
      'a.example: {}',
      [
        '2:14 source-syntax: this entry has no address. Write {address: 2001:db8::25}, or {A: ..., AAAA: ...}',
      ],
    ],
    [
      'a.example: {ptr: x.example}',
      [
        '2:14 source-syntax: this entry has no address. Write {address: 2001:db8::25}, or {A: ..., AAAA: ...}',
      ],
    ],
    [
      'a.example: [2001:db8::]',
      [
        `2:15 source-syntax: the address '2001:db8::' ends in ':', which makes it a key in YAML. Write it in quotes: "2001:db8::"`,
      ],
    ],
    [
      'a.example: {AAAA: [2001:db8::]}',
      [
        `2:22 source-syntax: the address '2001:db8::' ends in ':', which makes it a key in YAML. Write it in quotes: "2001:db8::"`,
      ],
    ],
    [
      'a.example: [[192.0.2.1], 192.0.2.2]',
      [
        '2:15 source-syntax: a list stands inside a list. Write all addresses in one list',
        '2:28-37 a.example 192.0.2.2',
      ],
    ],
    [
      'a.example: {us: {A: 192.0.2.1}, eu: 192.0.2.2}',
      [
        '2:23-32 a.example 192.0.2.1 in us',
        "2:39 source-syntax: the region 'eu' holds '192.0.2.2'. Write eu: {A: 192.0.2.25, AAAA: 2001:db8::25}",
      ],
    ],
    [
      'a.example: {address: 192.0.2.1, ptr: 192.0.2.1}',
      [
        "2:40 source-syntax: '192.0.2.1' is an address where a PTR target belongs. Write the name that the PTR record holds",
      ],
    ],
    [
      'a.example: {address: 192.0.2.1, ptr: }',
      [
        "2:35 source-syntax: 'ptr:' holds nothing where a name belongs. Write ptr: mail.example.org, or leave it out",
      ],
    ],
    [
      'a.example: {address: 192.0.2.1, ptr: "*.example"}',
      ["2:40 source-syntax: '*.example' is a wildcard, and a PTR record holds one name. Write that name"],
    ],
    [
      'https://a.example/: 192.0.2.1',
      ["2:3 source-syntax: 'https://a.example/' is a URL. Write the name alone: 'a.example'"],
    ],
    [
      '1.2.0.192.in-addr.arpa: 192.0.2.1',
      [
        "2:3 source-syntax: '1.2.0.192.in-addr.arpa' is a reverse name. Write the name first, and 192.0.2.1 as its value",
      ],
    ],
    [
      '192.0.2: 192.0.2.1',
      [
        "2:3 source-syntax: '192.0.2' ends in a number, as only addresses do. Write a name such as mail.example.org",
      ],
    ],
    [
      'a*.example: 192.0.2.1',
      [
        "2:3 source-syntax: 'a*.example' has a '*' inside. Write it as the whole first label, such as '*.example.org'",
      ],
    ],
    [
      'a..example: 192.0.2.1',
      ["2:3 source-syntax: 'a..example' has an empty label. Write a name such as mail.example.org"],
    ],
    [
      'a.example: 192.0.2.1,192.0.2.3',
      ["2:14 source-syntax: '192.0.2.1,192.0.2.3' are 2 addresses in one text. Write [192.0.2.1, 192.0.2.3]"],
    ],
    [
      'a.example: 192.0.2.1 2001:db8::1',
      [
        "2:14 source-syntax: '192.0.2.1 2001:db8::1' are 2 addresses in one text. Write [192.0.2.1, 2001:db8::1]",
      ],
    ],
    ['".": 192.0.2.1', ["2:3 source-syntax: '.' is the root. Write a name such as mail.example.org"]],
  ])('%s', (entry, expected) => {
    const after = `3:14-23 z.example 192.0.2.9`;
    expect(under(`${entry}\n  z.example: 192.0.2.9`)).toEqual([...expected, after]);
  });

  test('a bad name does not hide a bad address', () => {
    expect(under('a b.example: 192.0.2.999').map((line) => line.slice(0, 24))).toEqual([
      "2:3 source-syntax: 'a b.",
      "2:16 source-syntax: '192",
    ]);
  });
});

function problemsOf(content: string | Uint8Array, path = 'ptr-gate.yml'): string[] {
  try {
    read(content, path);
  } catch (error) {
    expect(error).toBeInstanceOf(SourceError);
    return (error as SourceError).message.split('\n');
  }
  return [];
}

describe('a file whose structure is wrong cannot be read', () => {
  test.each<[string, string[]]>([
    ['expect: [', ["ptr-gate.yml:1:10: a '[' or '{' is still open at the end. Write the closing bracket"]],
    [
      'expect: [a]',
      [
        "ptr-gate.yml:1:9: 'expect:' is a mapping of names to addresses, and a list stands here. Write expect: {mail.example.org: 192.0.2.25}",
      ],
    ],
    [
      '- a',
      [
        "ptr-gate.yml:1:1: no mapping with 'expect:' stands here. Write expect: {mail.example.org: 192.0.2.25}",
      ],
    ],
    ['expct: {}', ["ptr-gate.yml:1:1: 'expct' is not a key of a manifest. Did you mean 'expect'?"]],
    [
      'expect:\n  a.example: 192.0.2.1\n  a.example: 192.0.2.2',
      [
        "ptr-gate.yml:3:3: the key 'a.example' is written a second time; the first is at ptr-gate.yml:2:3. Keep one of the two",
      ],
    ],
    [
      'expect: {a.example: {adress: 192.0.2.1}}',
      ["ptr-gate.yml:1:22: 'adress' is not a key of an entry of 'expect:'. Did you mean 'address'?"],
    ],
    ...['us: 192.0.2.1', 'ap: 192.0.2.1', 'ap: [192.0.2.1]'].map((entry): [string, string[]] => [
      `expect: {a.example: {${entry}}}`,
      [
        `ptr-gate.yml:1:22: '${entry.slice(0, 2)}' is not a key of an entry of 'expect:'. Write one of address, A, AAAA, ptr, or a region as ${entry.slice(0, 2)}: {A: ..., AAAA: ...}`,
      ],
    ]),
    [
      'expect: {a.example: {aaaa: "2001:db8::1", PTR: x.example}}',
      [
        "ptr-gate.yml:1:22: 'aaaa' is not a key of an entry of 'expect:'. Did you mean 'AAAA'?",
        "ptr-gate.yml:1:43: 'PTR' is not a key of an entry of 'expect:'. Did you mean 'ptr'?",
      ],
    ],
    [
      'expect: {a.example: {A: 192.0.2.1, us-east: {A: 192.0.2.2}}}',
      [
        "ptr-gate.yml:1:36: 'us-east' is not a key of an entry of 'expect:'. Write one of address, A, AAAA, ptr",
      ],
    ],
    [
      'expect: {a.example: {us-est: {A: 192.0.2.1}}}\nregions: {us-east: {}}',
      ["ptr-gate.yml:1:22: 'us-est' is not a key of 'regions:' of this file. Did you mean 'us-east'?"],
    ],
    [
      'expect: {a.example: {sa: {A: 192.0.2.1}}}\nregions: {us-east: {}, eu-west: {}}',
      [
        "ptr-gate.yml:1:22: 'sa' is not a key of 'regions:' of this file. Write one of us-east, eu-west, or add the region there, sa: {}",
      ],
    ],
    [
      'expect: {a.example: {sa: {A: 192.0.2.1}}}\nregions: {}',
      ["ptr-gate.yml:1:22: 'sa' is not a key of 'regions:' of this file. Add the region there, sa: {}"],
    ],
    [
      'expect: {*.a.example: 192.0.2.1}',
      [`ptr-gate.yml:1:10: '*' begins an alias in YAML. Put the text in quotes: "*.a.example"`],
    ],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('the error carries its place', () => {
    try {
      read('expect:\n  a.example: {adress: 192.0.2.1}');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ path: 'ptr-gate.yml', line: 2, column: 15 });
    }
  });

  test('octets that are no text', () => {
    expect(problemsOf(Uint8Array.of(0xff, 0xfe, 0x65))).toEqual([
      'ptr-gate.yml:1:1: the file is UTF-16. Save it as UTF-8',
    ]);
  });
});

describe('recognition', () => {
  test.each<[string, string, 0 | 1 | 2]>([
    ['ptr-gate.yml', 'expect:\n  a: b', 2],
    ['x.yaml', '# c\npolicy: {}\nexpect: {}', 2],
    ['x.json', '{\n  "policy": {"expect": 1},\n  "expect": {', 2],
    ['x.yaml', '{expect: {', 2],
    ['x.json', '{"policy": {"expect": {}}}', 0],
    ['x.json', '{"a": "expect:", "b": ["expect"]}', 0],
    ['x.yaml', 'a:\n  expect: 1', 0],
    ['x.yaml', 'expected: 1', 0],
    ['.github/ptr-gate.yml', 'policy: {}', 1],
    ['zones/db.example.org', '$TTL 3600\n@ SOA a b 1 2 3 4 5', 0],
  ])('%s %j', (path, head, sure) => {
    expect(manifest.recognises({ path }, head)).toBe(sure);
  });
});

test('a hundred thousand pairs are read, each on its line', () => {
  const count = 100_000;
  const lines = Array.from(
    { length: count },
    (_, i) => `  host${i}.example.org: 2001:db8::${i >> 16}:${(i & 0xffff).toString(16)}`,
  );
  const pairs = read(`expect:\n${lines.join('\n')}\n`);
  expect(pairs).toHaveLength(count);
  expect(shown(pairs[count - 1]!)).toBe('100001:26-42 host99999.example.org 2001:db8::1:869f');
});

test('whatever stands there, declarations or a SourceError come out, each with a place', () => {
  const word = fc.constantFrom(
    'expect',
    'A',
    'AAAA',
    'address',
    'ptr',
    'regions',
    'us',
    'a.example',
    '*.b',
    '192.0.2.1',
    '2001:db8::',
    '::',
    '~',
    '',
    'null',
    '1.2.0.192.in-addr.arpa',
    'a b',
    '..',
    '\\',
    'ü',
    '&x',
    '*x',
    '<<',
    '!t',
    '"',
    '\u0000',
    '\ud800',
    'x'.repeat(300),
  );
  const value: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.constantFrom(null, 1, true),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(word, tie('node'), { maxKeys: 4 }),
    ),
  })).node;
  const asJson = value.map((content) => ['a.json', JSON.stringify({ expect: content })] as const);
  const asYaml = fc
    .array(fc.tuple(fc.nat({ max: 3 }), word, fc.constantFrom(': ', ':\n', '\n', ', ', ' ')), {
      maxLength: 8,
    })
    .map(
      (parts) =>
        [
          'a.yml',
          `expect:\n${parts.map(([indent, text, end]) => ' '.repeat(indent * 2) + text + end).join('')}`,
        ] as const,
    );
  fc.assert(
    fc.property(fc.oneof(asJson, asYaml), ([path, text]) => {
      try {
        for (const declaration of read(text, path)) {
          expect(shown(declaration)).toMatch(/^[1-9]\d*:[1-9]\d*/);
          if (declaration.kind === 'defect') expect(declaration.defect.remedy).toMatch(/^Write /);
        }
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        expect(error.message).toMatch(/^a\.(?:json|yml):\d+:\d+: /);
      }
    }),
    { numRuns: 3000 },
  );
});
