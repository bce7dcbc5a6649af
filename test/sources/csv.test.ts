import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import * as csv from '../../src/sources/csv/read.ts';
import { readText, textAt } from './read-pairs.ts';

const read = (text: string | Uint8Array, chunkOctets?: number) =>
  readText(csv, 'pairs.csv', text, chunkOctets);

describe('what is read', () => {
  test.each([
    ['name,address\nwww.example.org,192.0.2.1', ['2:1 pair www.example.org 192.0.2.1']],
    ['address,name\n2001:DB8::0:1,www.example.org', ['2:15 pair www.example.org 2001:db8::1']],
    ['Name;ADDRESS\nwww.example.org;192.0.2.1\n', ['2:1 pair www.example.org 192.0.2.1']],
    ['name\taddress\nwww.example.org\t192.0.2.1\n', ['2:1 pair www.example.org 192.0.2.1']],
    ['name,address\r\nwww.example.org,192.0.2.1\r\n', ['2:1 pair www.example.org 192.0.2.1']],
    ['\ufeffname,address\nwww.example.org,192.0.2.1', ['2:1 pair www.example.org 192.0.2.1']],
    ['"name","address"\n"www.example.org","192.0.2.1"', ['2:1 pair www.example.org 192.0.2.1']],
    ['name , address\n www.example.org. , 192.0.2.1 \n', ['2:2 pair www.example.org 192.0.2.1']],
    ['# pairs\n\nname,address\n\n# one\nwww.example.org,192.0.2.1\n', ['6:1 pair www.example.org 192.0.2.1']],
    ['name,address\n,\n\t\nwww.example.org,192.0.2.1', ['4:1 pair www.example.org 192.0.2.1']],
    ['name,address\nbücher.example.org,192.0.2.1', ['2:1 pair xn--bcher-kva.example.org 192.0.2.1']],
    ['name,address\n*.example.org,192.0.2.1', ['2:1 pair *.example.org 192.0.2.1']],
    ['name,address\n"a\\.b.example.org",192.0.2.1', ['2:1 pair a\\.b.example.org 192.0.2.1']],
    [
      'name,address,ptr\na.example.org,192.0.2.1,edge.example.org\nb.example.org,192.0.2.2,\nc.example.org,192.0.2.3\n',
      [
        '2:1 pair a.example.org 192.0.2.1 ptr=edge.example.org',
        '3:1 pair b.example.org 192.0.2.2',
        '4:1 pair c.example.org 192.0.2.3',
      ],
    ],
    [
      'name,address,ptr\na.example.org,192.0.2.1,x.example.org y.example.org|z.example.org|x.example.org\n',
      ['2:1 pair a.example.org 192.0.2.1 ptr=x.example.org+y.example.org+z.example.org'],
    ],
    [
      'name,note,address\na.example.org,"two\nlines, ""quoted""",192.0.2.1\nb.example.org,,192.0.2.2',
      ['1:6 skip column-not-read', '2:1 pair a.example.org 192.0.2.1', '4:1 pair b.example.org 192.0.2.2'],
    ],
    ['name,note,address\n"x",y,\n', ['1:6 skip column-not-read', '2:7 defect']],
    ['name,address', []],
  ])('%j', (text, lines) => {
    const found = read(text);
    expect(found.lines).toEqual(lines);
    for (const octets of [1, 3, 16]) expect(read(text, octets)).toEqual(found);
  });

  test('a place covers the name as it is written', () => {
    const text = 'address,name\n192.0.2.1,  WWW.example.org \n192.0.2.2,"mail.example.org"\n';
    expect(read(text).pairs.map(({ location }) => textAt(text, location))).toEqual([
      'WWW.example.org',
      '"mail.example.org"',
    ]);
  });
});

describe('what is refused, in one row', () => {
  test.each([
    ['a.example.org', 1, 'has 1 of 3 cells'],
    ['a.example.org,192.0.2.1,,', 26, 'the row has 4 cells, and the header 3'],
    ['a.example.org,192.0.2.256', 15, 'octet 256 is over 255'],
    ['a.example.org,', 15, 'the address is empty'],
    ['a.example.org,b.example.org', 15, 'is not an address'],
    ['a.example.org,fe80::1%eth0', 15, 'zone id'],
    [',192.0.2.1', 1, 'there is no name'],
    ['192.0.2.1,a.example.org', 1, 'is an address where a name belongs'],
    ['a b.example.org,192.0.2.1', 1, 'contains a space'],
    ['https://example.org,192.0.2.1', 1, 'is a URL'],
    ['a.example.org.5,192.0.2.1', 1, 'ends in a number'],
    ['1.2.0.192.in-addr.arpa,192.0.2.1', 1, 'is a reverse name'],
    [`${'a'.repeat(64)}.example.org,192.0.2.1`, 1, '64 octets'],
    ['a.example.org,192.0.2.1,192.0.2.1', 25, 'is an address where a PTR target belongs'],
    ['a.example.org,192.0.2.1,x..y', 25, 'empty label'],
    ['"a.example.org"x,192.0.2.1', 16, 'text follows the closing quote'],
    ['a"b.example.org,192.0.2.1', 1, 'contains'],
  ])('%s', (row, column, message) => {
    const { defects, pairs } = read(
      `name,address,ptr\nok.example.org,192.0.2.9\n${row}\nmore.example.org,192.0.2.9\n`,
    );
    expect(defects.map((defect) => defect.message).join()).toContain(message);
    expect(defects[0]!.location).toMatchObject({ path: 'pairs.csv', line: 3, column });
    expect(defects[0]!.remedy).toMatch(/^Write /);
    expect(pairs.map(({ name }) => name)).toEqual(['ok.example.org', 'more.example.org']);
  });
});

describe('what is refused as a whole', () => {
  test.each([
    ['', 'pairs.csv:1:1: there is no header'],
    ['# nothing\n\n', 'pairs.csv:1:1: there is no header'],
    ['www.example.org,192.0.2.1\n', "pairs.csv:1:1: the header has no column 'name'"],
    ['name,ip\n', "pairs.csv:1:1: the header has no column 'address'"],
    ['name,adress\n', "pairs.csv:1:6: 'adress' is not a column. Did you mean 'address'?"],
    ['name,address,ptrs\n', "pairs.csv:1:14: 'ptrs' is not a column. Did you mean 'ptr'?"],
    ['name,address,name\n', "pairs.csv:1:14: the column 'name' stands twice"],
    [
      '"name,address\na.example.org,192.0.2.1\n',
      'pairs.csv:1:1: the quote that opens here is not closed on its line, or text follows where it is',
    ],
  ])('%j', (text, message) => {
    for (const octets of [1, 1024]) {
      expect(() => read(text, octets)).toThrow(message);
    }
  });

  test('a line without an end, however large the file is', () => {
    const header = Buffer.from('name,address\n');
    let octets = 0;
    const tree = {
      title: 'an endless file',
      has: () => true,
      read: () => header,
      glob: () => [],
      *chunks() {
        yield header;
        for (;;) {
          octets += 65_536;
          yield Buffer.alloc(65_536, 'a');
        }
      },
    };
    expect(() => [...csv.read({ path: 'pairs.csv' }, tree)]).toThrow(/pairs\.csv:2: this line has more than/);
    expect(octets).toBeLessThan(2 * 1024 * 1024);
  });
});

test('any table reads back as it was written, in any pieces', () => {
  const cell = fc.stringMatching(/^[a-z0-9 ,;"\n|]{0,12}$/);
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
  const row = fc.record({
    name: fc.tuple(label, label).map((labels) => `${labels.join('.')}.example`),
    address: fc.ipV4(),
    note: cell,
    quoted: fc.boolean(),
  });
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 20 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 64 }),
      (rows, delimiter, lineEnd, octets) => {
        const text = [
          ['address', 'note', 'name'].join(delimiter),
          ...rows.map(({ name, address, note, quoted }) =>
            [address, quote(note), quoted ? quote(name) : name].join(delimiter),
          ),
          '',
        ].join(lineEnd);
        const found = read(text, octets);
        expect(found.defects).toEqual([]);
        expect(found.pairs.map(({ name, address }) => [name, address])).toEqual(
          rows.map(({ name, address }) => [name, address]),
        );
      },
    ),
    { numRuns: 200 },
  );
});

describe('a file whose pairs stand alone', () => {
  const standsAlone = (text: string) =>
    csv.standsAlone({ path: 'pairs.csv' }, memoryTree({ 'pairs.csv': text }));

  test('has neither PTR targets nor wildcards', () => {
    expect(standsAlone('name,address\na.example.org,192.0.2.1\n')).toBe(true);
    expect(standsAlone('# all of them\nAddress;"Name"\n192.0.2.1;a.example.org\n')).toBe(true);
  });

  test.each([
    ['a ptr column', 'name,address,ptr\na.example.org,192.0.2.1,b.example.org\n'],
    ['a ptr column in quotes and capitals', '"PTR";name;address\n;a.example.org;192.0.2.1\n'],
    ['a wildcard', 'name,address\n*.example.org,192.0.2.1\n'],
    [
      'a wildcard far behind',
      `name,address\n${'a.example.org,192.0.2.1\n'.repeat(50_000)}*.example.org,192.0.2.1\n`,
    ],
    ['a header behind more comments than one reads ahead', `${'# x\n'.repeat(100_000)}name,address,ptr\n`],
  ])('not one with %s', (_, text) => {
    expect(standsAlone(text)).toBe(false);
  });
});

describe('a quote that is not closed is a defect of its row, and the rest is read', () => {
  const OPEN = 'defect';
  const MESSAGE = 'the quote that opens here is not closed on its line, or text follows where it is';
  test.each([
    [
      'at the end of the file',
      'a.example.org,192.0.2.1\n"b.example.org,192.0.2.2\nc.example.org,192.0.2.3\n',
      ['2:1 pair a.example.org 192.0.2.1', `3:1 ${OPEN}`, '4:1 pair c.example.org 192.0.2.3'],
    ],
    [
      'before a row with quotes of its own',
      'a.example.org,"192.0.2.1\nb.example.org,192.0.2.2\n"c.example.org","192.0.2.3"\n',
      [`2:15 ${OPEN}`, '3:1 pair b.example.org 192.0.2.2', '4:1 pair c.example.org 192.0.2.3'],
    ],
    [
      'in every row',
      '"a.example.org,192.0.2.1\r\n"b.example.org,192.0.2.2\r\n"c.example.org,192.0.2.3',
      [`2:1 ${OPEN}`, `3:1 ${OPEN}`, `4:1 ${OPEN}`],
    ],
  ])('%s', (_, rows, expected) => {
    for (const octets of [1, 7, 1024]) {
      const { lines, defects } = read(`name,address\n${rows}`, octets);
      expect(lines).toEqual(expected);
      for (const { message } of defects) expect(message).toBe(MESSAGE);
    }
  });

  test('behind a cell that goes on over lines, as it may', () => {
    const rows =
      'a.example.org,192.0.2.1,"two\nlines"\nb.example.org,192.0.2.2,"open\nc.example.org,192.0.2.3,\n';
    expect(read(`name,address,note\n${rows}`).lines.slice(1)).toEqual([
      '2:1 pair a.example.org 192.0.2.1',
      `4:25 ${OPEN}`,
      '5:1 pair c.example.org 192.0.2.3',
    ]);
  });

  test('of a large file', () => {
    const rows = 'b.example.org,192.0.2.2\n'.repeat(80_000);
    const found = read(`name,address\na.example.org,"192.0.2.1\n${rows}`).lines;
    expect([found[0], found.length]).toEqual([`2:15 ${OPEN}`, 80_001]);
  });

  test('however many there are, in time that grows with the file', () => {
    for (const row of ['"', '"""', 'a,""b', '"a""', '""",']) {
      const found = read(`name,address\n${`${row}\n`.repeat(50_000)}`).lines;
      expect(found.length).toBeGreaterThan(10_000);
    }
  }, 20_000);
});
