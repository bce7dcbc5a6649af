// biome-ignore-all lint/suspicious/noTemplateCurlyInString: $GENERATE writes its modifiers like that.
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../src/sources/source.ts';
import { zoneFile } from '../../../src/sources/zone-file.ts';
import { memoryTree } from '../../repository/memory-tree.ts';
import { lines, readAll, readText } from './read.ts';

const HEAD = '$TTL 60\n';

/** One entry, and the records it gives as `owner ttl type data`. */
const READ: readonly (readonly [string, string, ...string[]])[] = [
  ['all fields', 'a 5 IN A 192.0.2.1', 'a.example.org 5 A 192.0.2.1'],
  ['class before TTL', 'a IN 5 A 192.0.2.1', 'a.example.org 5 A 192.0.2.1'],
  ['TTL units', 'a 1w2d3h4m5s A 192.0.2.1', 'a.example.org 788645 A 192.0.2.1'],
  ['a plain number after a unit of nothing', 'a 0h30 A 192.0.2.1', 'a.example.org 30 A 192.0.2.1'],
  ['a TTL above 2^31 - 1 counts as 0', 'a 2147483648 A 192.0.2.1', 'a.example.org 0 A 192.0.2.1'],
  ['a numeric owner', '10 PTR h.example.org.', '10.example.org 60 PTR h.example.org'],
  ['an owner that looks like a class', 'IN A 192.0.2.1', 'in.example.org 60 A 192.0.2.1'],
  ['an owner that looks like a TTL', '1h A 192.0.2.1', '1h.example.org 60 A 192.0.2.1'],
  ['an owner that looks like a type', 'A A 192.0.2.1', 'a.example.org 60 A 192.0.2.1'],
  ['the apex', '@ A 192.0.2.1', 'example.org 60 A 192.0.2.1'],
  ['the apex in quotes', '"@" A 192.0.2.1', 'example.org 60 A 192.0.2.1'],
  ['an owner in quotes', '"a b" A 192.0.2.1', 'a\\032b.example.org 60 A 192.0.2.1'],
  ['an escaped at sign', '\\@ A 192.0.2.1', '\\@.example.org 60 A 192.0.2.1'],
  ['escaped dots', 'a\\.b A 192.0.2.1', 'a\\.b.example.org 60 A 192.0.2.1'],
  ['a decimal escape', 'a\\046b A 192.0.2.1', 'a\\.b.example.org 60 A 192.0.2.1'],
  ['UTF-8 stays octets', 'é A 192.0.2.1', '\\195\\169.example.org 60 A 192.0.2.1'],
  ['no space before a parenthesis', 'a(A)192.0.2.1', 'a.example.org 60 A 192.0.2.1'],
  ['a parenthesis around everything', '(a A 192.0.2.1)', 'a.example.org 60 A 192.0.2.1'],
  ['a parenthesis before the owner', '(\na A 192.0.2.1)', 'a.example.org 60 A 192.0.2.1'],
  ['nested parentheses', 'a (A ( 192.0.2.1 )\n) ; )', 'a.example.org 60 A 192.0.2.1'],
  [
    'class and type in any case, by number',
    'a class1 type28 2001:DB8::0',
    'a.example.org 60 AAAA 2001:db8::',
  ],
  ['class IN with zeros before its number', 'a CLASS00001 A 192.0.2.1', 'a.example.org 60 A 192.0.2.1'],
  ['an IPv4-mapped address', 'a AAAA ::FFFF:192.0.2.1', 'a.example.org 60 AAAA ::ffff:192.0.2.1'],
  ['upper case', 'WWW CNAME Host.EXAMPLE.', 'www.example.org 60 CNAME host.example'],
  ['a wildcard', '* A 192.0.2.1', '*.example.org 60 A 192.0.2.1'],
  ['the root as target', 'a CNAME .', 'a.example.org 60 CNAME .'],
  ['DNAME', 'a DNAME b', 'a.example.org 60 DNAME b.example.org'],
  ['generic address data', 'a A \\# 4 c0000201', 'a.example.org 60 A 192.0.2.1'],
  ['generic data of a name', 'a PTR \\# 3 01 4100', 'a.example.org 60 PTR a'],
  ['generic data of an unknown type', 'a TYPE65280 \\# 3 aB cdEF', 'a.example.org 60 TYPE65280 \\# 3 abcdef'],
  ['empty generic data', 'a TYPE65280 \\# 0', 'a.example.org 60 TYPE65280 \\# 0'],
  ['MX', 'a MX 010 mail', 'a.example.org 60 MX 10 mail.example.org.'],
  ['a null MX', 'a MX 0 .', 'a.example.org 60 MX 0 .'],
  ['SRV', '_x._tcp SRV 1 2 3 h', '_x._tcp.example.org 60 SRV 1 2 3 h.example.org.'],
  [
    'SOA with units',
    '@ SOA ns1 root.x. 1 2h 15m 1w 1h',
    'example.org 60 SOA ns1.example.org. root.x. 1 7200 900 604800 3600',
  ],
  ['TXT', 'a TXT foo "b;a(r" "q\\"x"', 'a.example.org 60 TXT "foo" "b;a(r" "q\\"x"'],
  ['TXT octets', 'a TXT \\065\\007"\\\\"', 'a.example.org 60 TXT "A\\007" "\\\\"'],
  ['TXT that is not generic data', 'a TXT \\# foo', 'a.example.org 60 TXT "#" "foo"'],
  ['an escaped newline in quotes', 'a TXT "x\\\ny"', 'a.example.org 60 TXT "x\\010y"'],
  ['CAA', 'a CAA 0 issue ca.example', 'a.example.org 60 CAA 0 issue "ca.example"'],
  [
    'DS with a mnemonic',
    'a DS 1 RSASHA256 1 ( 123456789abcdef67890 123456789abcdef67890 )',
    'a.example.org 60 DS 1 RSASHA256 1 123456789ABCDEF67890123456789ABCDEF67890',
  ],
  [
    'SVCB parameters',
    'a HTTPS 1 . alpn="h2,h3" port=8443',
    'a.example.org 60 HTTPS 1 . alpn="h2,h3" port=8443',
  ],
  ['a type whose inside is not read', 'a LOC 52 N 4 E 0m', 'a.example.org 60 LOC 52 N 4 E 0m'],
  ['a comment without space before it', 'a A 192.0.2.1;x', 'a.example.org 60 A 192.0.2.1'],
  ['a directive in lower case', '$origin sub\na A 192.0.2.1', 'a.sub.example.org 60 A 192.0.2.1'],
  ['a relative $ORIGIN appends', '$ORIGIN b\n$ORIGIN a\n@ A 192.0.2.1', 'a.b.example.org 60 A 192.0.2.1'],
  ['$TTL for what follows', '$TTL 1h\na A 192.0.2.1', 'a.example.org 3600 A 192.0.2.1'],
  [
    'an owner carried over directives',
    'a A 192.0.2.1\n$ORIGIN sub\n A 192.0.2.2',
    'a.example.org 60 A 192.0.2.1',
    'a.example.org 60 A 192.0.2.2',
  ],
  [
    'a lone carriage return ends a line',
    'a A 192.0.2.1\rb A 192.0.2.2',
    'a.example.org 60 A 192.0.2.1',
    'b.example.org 60 A 192.0.2.2',
  ],
  ['a white line and comments', '   \n;x\n\t; y\na A 192.0.2.1', 'a.example.org 60 A 192.0.2.1'],
];

test.each(READ)('reads %s', (_what, entry, ...expected) => {
  const read = readText(`${HEAD}${entry}\n`);
  expect(read.defects).toEqual([]);
  expect(lines(read)).toEqual(expected);
  expect(read.zone).toEqual({ kind: 'zone', apex: 'example.org', path: 'zone', complete: true });
});

// An escaped end of line is one octet only, and CRLF are two.
test.each(READ.filter(([, entry]) => !/\\\n|\r/.test(entry)))(
  'reads the same from pieces of one octet, with CRLF and without final newline: %s',
  (_what, entry, ...expected) => {
    const text = `${HEAD}${entry}`.replaceAll('\n', '\r\n');
    expect(lines(readText(text, 'example.org', 1))).toEqual(expected);
  },
);

/** An entry that cannot be read: where the complaint points, and a piece of what it says. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  [
    'a CLASS0 A 192.0.2.1',
    '2:3-9',
    'CLASS0 is reserved and no class of records (RFC 6895). Write IN, or leave it out',
  ],
  ['a A 1.2.3', '2:5-10', '3 octets'],
  ['a A 01.2.3.4', '2:5-13', 'leading zero'],
  ['a A 1.2.3.256', '2:5-14', 'over 255'],
  ['a A ::1', '2:5-8', 'AAAA'],
  ['a AAAA 192.0.2.1', '2:8-17', 'IPv4'],
  ['a AAAA 1::2::3', '2:8-15', "'::' more than once"],
  ['a AAAA fe80::1%eth0', '2:8-20', 'zone id'],
  ['a A', '2:1-4', 'ends where'],
  ['a', '2:1-2', 'ends before its type'],
  ['a IN', '2:1-5', 'ends before its type'],
  ['a A 192.0.2.1 x', '2:15-16', 'more than'],
  ['a CNAME "b"', '2:9-12', 'quotes'],
  ['a ANAME b', '2:3-8', 'not a record type'],
  ['a 1h30 A 192.0.2.1', '2:3-7', 'not a record type'],
  ['a ANY IN A 192.0.2.1', '2:3-6', 'no type of data'],
  ['a AXFR x', '2:3-7', 'no type of data'],
  ['a MD x', '2:3-5', 'no type of data'],
  ['a..b A 192.0.2.1', '2:1-5', 'empty label'],
  ['.a A 192.0.2.1', '2:1-3', 'begins with a dot'],
  [`${'x'.repeat(64)} A 192.0.2.1`, '2:1-65', '63'],
  [`${'a.'.repeat(130)} A 192.0.2.1`, '2:1-261', '255'],
  ['a\\256 A 192.0.2.1', '2:1-6', '256'],
  ['a\\25 A 192.0.2.1', '2:1-5', 'three digits'],
  ['a\\', '2:1-3', 'backslash'],
  ['\\[x1 A 192.0.2.1', '2:1-5', 'bit-string'],
  ['a A 192.0.2.1 )', '2:15-16', "')'"],
  ['a TXT "x', '2:7-8', 'closing'],
  ['a TXT \\300', '2:7-11', '255'],
  [`a TXT ${'x'.repeat(256)}`, '2:7-263', '255'],
  ['a MX 65536 b', '2:6-11', '65535'],
  ['a MX b', '2:6-7', 'number'],
  ['a TYPE65280 abc', '2:13-16', '\\#'],
  ['a TYPE65280 \\# 2 ab', '2:18-20', 'digits'],
  ['a A \\# 5 0102030405', '2:10-20', '4'],
  ['a TLSA 3 1 1 abc', '2:14-17', 'pairs'],
  ['a DS 1 8 2 ABCD', '2:12-16', '32'],
  ['a DNSKEY 256 3 8 !', '2:18-19', 'base64'],
  ['a HTTPS 1 . foo bar?', '2:17-21', 'parameter'],
  ['sub SOA . . 1 2 3 4 5', '2:1-22', 'apex'],
  ['$TTL x', '2:6-7', 'not a TTL'],
  ['$TTL 1 2', '2:8-9', 'more than'],
  ['$ORIGIN', '2:1-8', 'too early'],
  ['$ORIGIN a..b.', '2:9-14', 'empty label'],
  ['$FOO bar', '2:1-5', 'not a directive'],
  ['$INCLUDE nosuch', '2:10-16', 'nosuch'],
  ['$INCLUDE ../up', '2:10-15', 'outside the repository'],
  ['$INCLUDE /etc/passwd', '2:10-21', 'outside the repository'],
  ['$INCLUDE zone', '2:10-14', 'itself'],
  ['a A 192.0.2.1\0', '2:14-15', 'NUL'],
];

test.each(REFUSED)('complains about %j at %s and reads on', (entry, place, piece) => {
  const read = readText(`${HEAD}${entry}\nlast A 192.0.2.99\n`);
  const [defect] = read.defects;
  expect(read.defects).toHaveLength(1);
  expect(defect!.kind).toBe('source-syntax');
  expect(defect!.message).toContain(piece);
  const { path, line, column, endColumn } = defect!.location;
  expect(`${path}: ${line}:${column}-${endColumn}`).toBe(`zone: ${place}`);
  if (entry.startsWith('$ORIGIN')) expect(read.skips.map(({ reason }) => reason)).toEqual(['origin-unknown']);
  else expect(lines(read)).toEqual(['last.example.org 60 A 192.0.2.99']);
  expect(read.zone?.complete).toBe(entry.startsWith('$TTL'));
});

describe('places', () => {
  test('a record has its line, columns and, over several lines, its end', () => {
    const { records } = readText('$TTL 1\n@ SOA a b (\n 1 2\n 3 4 5 ) ; end\n  TXT "é" x ; é\n');
    expect(records.map((record) => record.location)).toEqual([
      { path: 'zone', line: 2, column: 1, endLine: 4, endColumn: 7 },
      { path: 'zone', line: 5, column: 3, endColumn: 12 },
    ]);
  });

  test('columns count UTF-16 units as editors do, and no byte order mark', () => {
    const read = readText('\uFEFF"é😀" TXT x y\nb A nope\n');
    expect(read.records[0]!.location).toEqual({ path: 'zone', line: 1, column: 1, endColumn: 14 });
    const { defects } = readText('$TTL 1\n"é😀" A nope\n');
    expect(defects[0]!.location).toEqual({ path: 'zone', line: 2, column: 9, endColumn: 13 });
  });

  test('an included file has lines of its own', () => {
    const tree = memoryTree({
      'z/db': '$TTL 1\n\n$INCLUDE inc\nb A 192.0.2.2',
      'z/inc': '\na A 192.0.2.1\n',
    });
    const { records } = readAll('z/db', tree, 'example.org');
    expect(records.map(({ owner, location }) => `${owner} ${location.path}:${location.line}`)).toEqual([
      'a.example.org z/inc:2',
      'b.example.org z/db:4',
    ]);
  });
});

describe('TTLs', () => {
  test('the MINIMUM of a first SOA record holds where nothing else does', () => {
    const read = readText('@ SOA a b 1 2 3 4 5m\na A 192.0.2.1\nb 7 A 192.0.2.1\nc A 192.0.2.1');
    expect(read.records.map(({ ttl }) => ttl)).toEqual([300, 300, 7, 300]);
  });

  test('without $TTL the last explicit TTL holds (RFC 1035)', () => {
    const read = readText('@ 9 SOA a b 1 2 3 4 5m\na A 192.0.2.1\nb 7 A 192.0.2.1\nc A 192.0.2.1');
    expect(read.records.map(({ ttl }) => ttl)).toEqual([9, 9, 7, 7]);
  });

  test('no TTL at all is said once, and the records are still judged', () => {
    const read = readText('a A 192.0.2.1\nb A 192.0.2.2\n');
    expect(lines(read)).toEqual(['a.example.org - A 192.0.2.1', 'b.example.org - A 192.0.2.2']);
    expect(
      read.defects.map(({ location, message }) => [location.line, message.includes('$TTL 3600')]),
    ).toEqual([[1, true]]);
    expect(read.zone?.complete).toBe(true);
  });
});

describe('$INCLUDE', () => {
  test('origin and owner are those of before afterwards, $TTL is not', () => {
    const tree = memoryTree({
      zone: '$TTL 1\na A 192.0.2.1\n$INCLUDE inc sub\n A 192.0.2.2\nd A 192.0.2.3\n',
      inc: ' A 192.0.2.9\n$ORIGIN deep\n$TTL 2\nb A 192.0.2.8\n',
    });
    expect(lines(readAll('zone', tree, 'example.org'))).toEqual([
      'a.example.org 1 A 192.0.2.1',
      'a.example.org 1 A 192.0.2.9',
      'b.deep.sub.example.org 2 A 192.0.2.8',
      'a.example.org 2 A 192.0.2.2',
      'd.example.org 2 A 192.0.2.3',
    ]);
  });

  test('one file under several origins gives its records under each', () => {
    const tree = memoryTree({
      zone: '$TTL 1\n$INCLUDE inc a\n$INCLUDE inc b.example.org.\n',
      inc: '1 PTR x.',
    });
    expect(lines(readAll('zone', tree, 'example.org'))).toEqual([
      '1.a.example.org 1 PTR x',
      '1.b.example.org 1 PTR x',
    ]);
  });

  test('a path is looked for beside the including file, then from the root', () => {
    const tree = memoryTree({
      'zones/db': '$TTL 1\n$INCLUDE inc\n$INCLUDE zones/inc\n$INCLUDE ./sub/../inc\n',
      'zones/inc': 'a A 192.0.2.1\n',
      inc: 'wrong A 192.0.2.2\n',
    });
    expect(lines(readAll('zones/db', tree, 'example.org'))).toEqual(
      Array(3).fill('a.example.org 1 A 192.0.2.1'),
    );
  });

  test('files that include one another end in a complaint', () => {
    const tree = memoryTree({ zone: '$TTL 1\n$INCLUDE b\n', b: 'x A 192.0.2.1\n$INCLUDE zone\n' });
    const read = readAll('zone', tree, 'example.org');
    expect(lines(read)).toEqual(['x.example.org 1 A 192.0.2.1']);
    expect(read.defects.map(({ location }) => `${location.path}:${location.line}`)).toEqual(['b:2']);
  });
});

describe('what is left out is said', () => {
  test('data outside the zone', () => {
    const read = readText('$TTL 1\nwww.example.net. A 192.0.2.1\n A 192.0.2.2\na A 192.0.2.3\n');
    expect(lines(read)).toEqual(['a.example.org 1 A 192.0.2.3']);
    expect(read.skips).toMatchObject([
      { reason: 'out-of-zone', name: 'www.example.net', address: '192.0.2.1', location: { line: 2 } },
      { reason: 'out-of-zone', name: 'www.example.net', address: '192.0.2.2', location: { line: 3 } },
    ]);
    expect(read.zone?.complete).toBe(true);
  });

  test('other classes; a file without anything else declares no zone', () => {
    const read = readText('$TTL 1\n@ CH SOA a b 1 2 3 4 5\nversion.bind. CHAOS TXT "x"\n');
    expect(read.skips.map(({ reason }) => reason)).toEqual(['other-class', 'other-class']);
    expect(read.records).toEqual([]);
  });

  test('records after an owner that cannot be read do not go to the owner before it', () => {
    const read = readText('$TTL 1\na A 192.0.2.1\nb..c A 192.0.2.2\n A 192.0.2.3\nd A 192.0.2.4');
    expect(lines(read)).toEqual(['a.example.org 1 A 192.0.2.1', 'd.example.org 1 A 192.0.2.4']);
    expect(read.defects.map(({ location }) => location.line)).toEqual([3, 4]);
  });

  test('records that depend on a $ORIGIN that cannot be read', () => {
    const read = readText('$TTL 1\n$ORIGIN a..b\nx A 192.0.2.1\n$ORIGIN example.org.\ny A 192.0.2.2');
    expect(lines(read)).toEqual(['y.example.org 1 A 192.0.2.2']);
    expect(read.skips).toMatchObject([{ reason: 'origin-unknown', location: { line: 3 } }]);
  });
});

describe('an open parenthesis', () => {
  test('is complained about where it opens, and reading goes on behind its record', () => {
    const read = readText('$TTL 1\n@ SOA a b (\n  1 2\n  3 4 5\na A 192.0.2.1\nb TXT ( "x"\n  "y" )\n');
    expect(lines(read)).toEqual(['a.example.org 1 A 192.0.2.1', 'b.example.org 1 TXT "x" "y"']);
    expect(read.defects.map(({ location }) => [location.line, location.column])).toEqual([[2, 11]]);
  });
});

describe('the origin', () => {
  const zone = (path: string, text: string) => readAll(path, memoryTree({ [path]: text })).zone?.apex;

  test.each([
    ['the file name', 'db.example.org', '@ A 192.0.2.1', 'example.org'],
    ['a leading $ORIGIN', 'x', '$ORIGIN example.net.\n@ A 192.0.2.1', 'example.net'],
    ['the SOA record below a leading $ORIGIN', 'x', '$ORIGIN org.\nexample SOA a b 1 2 3 4 5', 'example.org'],
    ['an absolute SOA record', 'x', 'example.org. 1 SOA a b 1 2 3 4 5\nwww A 192.0.2.1', 'example.org'],
    ['the SOA record against the file name', 'db.old.org', 'example.org. 1 SOA a b 1 2 3 4 5', 'example.org'],
    [
      'the file name above a $ORIGIN',
      'db.example.org',
      '$ORIGIN sub.example.org.\n@ A 192.0.2.1',
      'example.org',
    ],
    ['the file name of an empty file', 'example.org.zone', '; nothing\n', 'example.org'],
  ])('is taken from %s', (_from, path, text, apex) => {
    expect(zone(path, `$TTL 1\n${text}\n`)).toBe(apex);
  });

  test('that nobody gives is an error that says how to', () => {
    expect(() => zone('zones/db.192.168.1', '$TTL 1\n1 PTR a.\n')).toThrow(SourceError);
    expect(() => zone('zones/db.192.168.1', '$TTL 1\n1 PTR a.\n')).toThrow(
      /zones\/db\.192\.168\.1:2:1: .*\$ORIGIN.*origin: /,
    );
  });

  describe('a byte order mark, which name servers take for a part of the first word', () => {
    const message =
      'the file begins with a byte order mark (EF BB BF), which name servers take for a part of its first word. Save it as UTF-8 without one.';

    test('is a defect, and what follows is read', () => {
      const read = readText('\uFEFF$ORIGIN example.org.\n$TTL 60\na A 192.0.2.1\n');
      expect(read.defects).toEqual([
        { kind: 'source-syntax', message, location: { path: 'zone', line: 1, column: 1 } },
      ]);
      expect(lines(read)).toEqual(['a.example.org 60 A 192.0.2.1']);
      expect(read.zone?.complete).toBe(true);
    });

    test('is one in an included file as well', () => {
      const tree = memoryTree({ 'z/db': '$TTL 1\n$INCLUDE inc\n', 'z/inc': '\uFEFFa A 192.0.2.1\n' });
      const read = readAll('z/db', tree, 'example.org');
      expect(read.defects.map(({ location, message: said }) => [location, said])).toEqual([
        [{ path: 'z/inc', line: 1, column: 1 }, message],
      ]);
      expect(lines(read)).toEqual(['a.example.org 1 A 192.0.2.1']);
    });
  });

  test('a file that is not there, or in UTF-16, is an error', () => {
    expect(() => readAll('nosuch', memoryTree({}))).toThrow(SourceError);
    expect(() =>
      zone('db.example.org', Buffer.from('\uFEFFa A 1', 'utf16le').toString('latin1')),
    ).not.toThrow();
    const tree = memoryTree({ 'db.example.org': Buffer.from('\uFEFFa A 192.0.2.1', 'utf16le') });
    expect(() => readAll('db.example.org', tree)).toThrow(/UTF-8/);
  });
});

describe('recognition', () => {
  const score = (path: string, head: string) => zoneFile.recognises({ path }, head);

  test('a byte order mark hides no zone', () => {
    for (const first of ['$ORIGIN example.org.', '@ 60 IN SOA ns h 1 2 3 4 5', 'a 60 IN A 192.0.2.1'])
      expect(score('x', `\uFEFF${first}\n`)).toBe(2);
  });

  test.each([
    ['x', '$ORIGIN example.org.\n'],
    ['x', '; comment\n@ IN SOA ns1 root (\n'],
    ['x', '@ 3600 SOA ns1 root (\n'],
    ['x', 'www\tIN\tAAAA\t2001:db8::1\n'],
    ['x', '10 IN PTR a.example.org.\r\n'],
  ])('by content: %s %j', (path, head) => {
    expect(score(path, head)).toBe(2);
  });

  test('by name alone', () => {
    expect(score('zones/db.example.org', '; nothing yet\n')).toBe(1);
    expect(score('zones/notes.md', 'nothing\n')).toBe(0);
  });

  test.each([
    ['named.conf', 'zone "example.org" IN { type master; file "db.example.org"; };\n'],
    ['config.yaml', '---\nwww:\n  type: A\n  value: 192.0.2.1\n'],
    ['plan.json', '{"planned_values": {}}'],
    ['hosts', '127.0.0.1 localhost\n::1 localhost\n'],
    ['pairs.csv', 'name,address\na.example.org,192.0.2.1\n'],
    ['ptr-gate.yml', 'expect:\n  a.example.org: 192.0.2.1\n'],
  ])('not %s', (path, head) => {
    expect(score(path, head)).toBe(0);
  });
});
