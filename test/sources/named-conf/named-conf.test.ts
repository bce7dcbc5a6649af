import { describe, expect, test } from 'vitest';
import * as reader from '../../../src/sources/named-conf/read.ts';
import { namedConf } from '../../../src/sources/named-conf.ts';
import { read } from '../../../src/sources/read.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { memoryTree } from '../../repository/memory-tree.ts';
import { declarationsOf, shown } from '../declarations.ts';

const ZONE = '@ 300 IN SOA ns mail 1 2 3 4 5\nwww 300 IN AAAA 2001:db8::1\n';

function conf(text: string, files: Readonly<Record<string, string>> = {}) {
  return declarationsOf(reader, 'bind/named.conf', memoryTree({ 'bind/named.conf': text, ...files }));
}

function problemOf(text: string, files: Readonly<Record<string, string>> = {}): string {
  try {
    conf(text, files);
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  return 'no problem';
}

describe('the zone files that a configuration names', () => {
  test('have the origin and the view of their zone statement', () => {
    const read = conf(
      `// comment { ; "
      # another ' {
      /* and " one */ options { directory "/etc/bind"; allow-query { !10/8; { any; }; key "x"; }; };
      view "inside" IN {
        match-clients { 10/8; };
        ZONE example.ORG. in { TYPE Primary; file "zones/db.a"; also-notify { 192.0.2.7 port 53; }; };
      };
      view outside { zone "example.org" { type master; file "zones/db.b"; }; };`,
      { 'bind/zones/db.a': ZONE, 'bind/zones/db.b': 'mail 60 IN A 192.0.2.1\n' },
    );
    expect(shown(read).filter((line) => !line.includes('SOA'))).toEqual([
      'www.example.org AAAA 2001:db8::1 (inside)',
      'mail.example.org A 192.0.2.1 (outside)',
    ]);
    expect(read.zones).toEqual([
      { kind: 'zone', apex: 'example.org', view: 'inside', path: 'bind/zones/db.a', complete: true },
      { kind: 'zone', apex: 'example.org', view: 'outside', path: 'bind/zones/db.b', complete: true },
    ]);
    expect([...read.defects, ...read.skips]).toEqual([]);
  });

  test('keep line and column of every record', () => {
    const { records } = conf('zone "example.org" { type primary; file "db"; };', { 'bind/db': ZONE });
    expect(records[1]!.location).toMatchObject({ path: 'bind/db', line: 2, column: 1 });
  });

  test('are read for a view that takes a zone from another view', () => {
    const read = conf(
      `view a { zone "example.org" { type primary; file "db"; }; };
       view b { zone "example.org" { in-view "a"; }; zone "nope.org" { in-view a; }; };`,
      { 'bind/db': 'www 60 IN A 192.0.2.1\n' },
    );
    expect(shown(read)).toEqual(['www.example.org A 192.0.2.1 (a)', 'www.example.org A 192.0.2.1 (b)']);
    expect(read.defects.map(({ message }) => message)).toEqual([
      "the zone nope.org is taken from the view 'a', which has no such zone.",
    ]);
  });

  test('take relative includes from the directory of the server', () => {
    const read = conf(
      'options { directory "/srv"; }; zone "example.org" { type primary; file "zones/db"; };',
      { 'zones/db': '$INCLUDE zones/more\n', 'zones/more': 'www 60 IN A 192.0.2.1\n', 'zones/zones/x': '' },
    );
    expect(read.defects).toEqual([]);
    expect(shown(read)).toEqual(['www.example.org A 192.0.2.1']);
  });

  test('may be named in a template', () => {
    const read = conf(
      `template p { type primary; file "zones/$name.db"; };
       zone "example.org" { template p; }; zone "example.net" { template p; file "other"; };`,
      { 'bind/zones/example.org.db': 'a 60 IN A 192.0.2.1\n', 'bind/other': 'b 60 IN A 192.0.2.2\n' },
    );
    expect(shown(read)).toEqual(['a.example.org A 192.0.2.1', 'b.example.net A 192.0.2.2']);
  });

  test('listed beside the configuration are read once, as it says', async () => {
    const tree = memoryTree({
      'bind/named.conf':
        'include "named.conf.local"; zone "example.org" { type primary; file "db.wrong.example"; };',
      'bind/named.conf.local': 'zone "example.net" { type primary; file "db.example.net"; };',
      'bind/db.wrong.example': ZONE,
      'bind/db.example.net': ZONE,
      'bind/db.other.example': ZONE,
    });
    const files = await read(tree, [{ pattern: 'bind/*' }]);
    expect(files.map(({ path }) => path)).toEqual(['bind/db.other.example', 'bind/named.conf']);
  });
});

describe('a path of the server is found in the repository', () => {
  const cases: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
    ['beside the configuration', '', 'db.x', { 'bind/db.x': 'hit', 'db.x': '' }],
    ['at the root', '', 'zones/db.x', { 'zones/db.x': 'hit', 'db.x': '' }],
    ['below the directory first', '/etc/bind/zones', 'db.x', { 'bind/zones/db.x': 'hit', 'bind/db.x': '' }],
    ['with an absolute path', '', '/etc/bind/zones/db.x', { 'bind/zones/db.x': 'hit', 'bind/db.x': '' }],
    ['with the longest tail', '', '/var/named/a/db.x', { 'named/a/db.x': 'hit', 'a/db.x': '' }],
    ['with a relative directory', 'data', 'db.x', { 'bind/data/db.x': 'hit', 'bind/db.x': '' }],
    ['elsewhere', '/etc/bind', 'zones/db.x', { 'dns/primary/zones/db.x': 'hit', 'dns/old/db.x': '' }],
    ['elsewhere by its name alone', '/etc/bind', 'zones/db.x', { 'dns/primary/db.x': 'hit' }],
    ['with a path that leads upwards', '/etc/bind', '../zones/db.x', { 'zones/db.x': 'hit' }],
  ];
  test.each(cases)('%s', (_, directory, file, files) => {
    const hit = Object.keys(files).find((path) => files[path] === 'hit')!;
    const contents = Object.fromEntries(Object.keys(files).map((path) => [path, ZONE]));
    const options = directory === '' ? '' : `options { directory "${directory}"; };`;
    // The options may as well stand behind the zones.
    const { zones } = conf(`zone "example.org" { type primary; file "${file}"; }; ${options}`, contents);
    expect(zones.map(({ path }) => path)).toEqual([hit]);
  });

  test('or the message says where it was looked for', () => {
    const { defects } = conf('zone "example.org" {\n  type primary;\n  file "/etc/bind/db.x"; };');
    expect(defects).toEqual([
      {
        kind: 'source-syntax',
        message:
          "'/etc/bind/db.x', the file of the zone example.org, is not in the repository. Looked for: bind/etc/bind/db.x, etc/bind/db.x, bind/bind/db.x, bind/db.x, db.x; and for that name anywhere.",
        remedy: 'Add the file, correct the path, or list the zone file itself with its origin.',
        location: { path: 'bind/named.conf', line: 3, column: 8, endLine: 3, endColumn: 24 },
      },
    ]);
  });

  test('or which files it may be', () => {
    const { defects } = conf('zone "example.org" { type primary; file "/x/db.x"; };', {
      'a/db.x': ZONE,
      'b/db.x': ZONE,
    });
    expect(defects[0]!.message).toBe(
      "'/x/db.x', the file of the zone example.org, may be any of a/db.x, b/db.x.",
    );
  });

  test('and two paths of the server are never taken for one file', () => {
    const read = conf(
      'zone "example.org" { type primary; file "/a/db"; }; zone "example.net" { type primary; file "/b/db"; };',
      { 'bind/db': 'www 60 IN A 192.0.2.1\n' },
    );
    expect(shown(read)).toEqual(['www.example.org A 192.0.2.1']);
    expect(read.defects[0]!.message).toContain("already taken for '/a/db'");
  });
});

test.each([
  ['type secondary; file "db"; masters { 192.0.2.1; };', 'not-primary'],
  ['type slave; masters { 192.0.2.1; };', 'not-primary'],
  ['type mirror;', 'not-primary'],
  ['type stub; masters { 192.0.2.1; };', 'not-primary'],
  ['type static-stub;', 'not-primary'],
  ['type forward; forwarders { 192.0.2.1; };', 'not-primary'],
  ['type hint; file "db";', 'not-primary'],
  ['type redirect; file "db";', 'not-primary'],
  ['type primary; database "ldap x";', 'no-zone-file'],
  ['type primary; masterfile-format raw; file "db";', 'binary-zone'],
  ['type primary; file "/etc/bind/db.127";', 'zone-file-not-found'],
])('a zone with %s is skipped as %s', (body, reason) => {
  const { skips, defects, records } = conf(`zone "example.org" { ${body} };`, { 'bind/db': ZONE });
  expect(skips.map((skip) => [skip.reason, skip.location.line, skip.location.column])).toEqual([
    [reason, 1, 6],
  ]);
  expect([...defects, ...records]).toEqual([]);
});

test('class IN by its number is class IN', () => {
  const { records, skips } = conf('zone "example.org" CLASS01 { type primary; file "db"; };', {
    'bind/db': ZONE,
  });
  expect(records.length).toBeGreaterThan(0);
  expect(skips).toEqual([]);
});

test.each(['CH', 'hesiod', 'CLASS3', 'CLASS003'])('a zone of class %s is skipped', (name) => {
  const { skips } = conf(
    `zone "example.org" ${name} { type primary; file "db"; }; view v ${name} { zone "x.org" { type primary; file "db"; }; };`,
    { 'bind/db': ZONE },
  );
  expect(skips.map(({ reason }) => reason)).toEqual(['other-class', 'other-class']);
});

test.each(['zone "a" any { type hint; };', 'view v nonsense { zone "a" { type hint; }; };'])(
  '%s has no class to speak of',
  (text) => {
    expect(conf(text).defects[0]!.message).toMatch(/is not a class. Write IN, or leave it out/);
  },
);

test.each([
  ['type primary;', 'the zone example.org has no file.'],
  ['file "db";', 'the zone example.org has no type.'],
  ['type prymary; file "db";', "'prymary' is not a type of zone."],
])('a zone with %s is a defect', (body, message) => {
  const { defects } = conf(`zone "example.org" { ${body} };`, { 'bind/db': ZONE });
  expect(defects.map((defect) => defect.message.slice(0, message.length))).toEqual([message]);
});

test('a broken zone statement does not hide the next', () => {
  const read = conf(
    'zone "a..b" { type primary; file "db"; }; zone "x.org" { type primary; file "db"; }; zone "X.org." { type primary; file "db"; };',
    { 'bind/db': 'www 60 IN A 192.0.2.1\n' },
  );
  expect(shown(read)).toEqual(['www.x.org A 192.0.2.1']);
  expect(read.defects).toHaveLength(2);
  expect(read.defects[1]!.message).toBe('the zone x.org is declared twice: here and at bind/named.conf:1.');
});

describe('includes', () => {
  test('stand for their statements, also inside blocks, and may be patterns', () => {
    const read = conf('include "/etc/bind/conf.d/*.conf"; view v { include "zones.conf"; };', {
      'bind/conf.d/a.conf': 'zone "a.org" { include "body"; };',
      'bind/conf.d/b.conf': '',
      'bind/body': 'type primary; file "db";',
      'bind/zones.conf': 'zone "c.org" { type primary; file "db"; };',
      'bind/conf.d/db': 'a 60 IN A 192.0.2.1\n',
      'bind/db': 'b 60 IN A 192.0.2.2\n',
    });
    expect(read.defects).toEqual([]);
    expect(shown(read)).toEqual(['b.a.org A 192.0.2.2', 'b.c.org A 192.0.2.2 (v)']);
  });

  test('that the repository lacks are skipped, for keys seldom are in a repository', () => {
    const { skips } = conf('include "/etc/bind/rndc.key";\n');
    expect(skips).toMatchObject([{ reason: 'include-not-found', location: { line: 1, column: 9 } }]);
  });

  test.each([
    [
      { 'bind/a': 'include "b";', 'bind/b': 'include "a";' },
      /bind\/b:1:9: bind\/a is included while it is being read/,
    ],
    [{ 'bind/a': 'include "a";' }, /bind\/a:1:9: bind\/a is included while/],
    [{ 'bind/a': 'include "../bind/named.conf";' }, /bind\/named.conf is included while/],
    [
      Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [i === 0 ? 'bind/a' : `bind/a${i}`, `include "a${i + 1}";`]),
      ),
      /more than 32 deep/,
    ],
    [
      // 10 x 10 x 10 x 10 includes.
      {
        'bind/a': 'include "b";'.repeat(10),
        'bind/b': 'include "c";'.repeat(10),
        'bind/c': 'include "d";'.repeat(10),
        'bind/d': '',
      },
      /more than 1000 files are included/,
    ],
  ])('that never end are refused: %#', (files, message) => {
    expect(problemOf('include "a";'.repeat(2), files)).toMatch(message);
  });
});

test.each([
  ['zone "a" { type primary; file "db"; }', "1:38: a ';' is missing at the end of the file."],
  ['zone "a" { type primary; file "db"; }\nzone "b" { type hint; };', "2:1: a ';' is missing before 'zone'."],
  ['zone "a" { type primary; file "db" };', "1:36: a ';' is missing before this '}'."],
  ['zone "a" {\n  type primary\n  file "db"; };', "3:3: a ';' is missing before 'file'."],
  [
    'zone "a" { type primary; file db; };',
    "1:31: 'file' is followed by 'db'. Write a path in double quotes, as in file \"name\";",
  ],
  [
    'zone "a" { type "primary"; file "db"; };',
    '1:17: \'type\' is followed by "primary". Write one word, as in type primary;',
  ],
  [
    'zone "a" { type primary; file "db"; }; };',
    "1:40: this '}' closes nothing. Remove it, or look for a '}' too many above.",
  ],
  ['zone "a" {\n  type primary; file "db";', "1:10: the block that begins here has no closing '}'."],
  ['zone "a" { type primary; file "db; };', "1:31: the string that begins here has no closing '\"'."],
  ['\n /* zone', "2:2: the comment that begins here has no closing '*/'."],
  ['zone { type primary; };', "1:6: 'zone' is followed by '{' where its name belongs."],
  [
    'zone "a" "IN" { type primary; };',
    "1:10: '{' is expected in this 'zone' statement, and \"IN\" stands here.",
  ],
  [';', "1:1: a ';' stands where a statement should begin. Remove it."],
  ['zone "a" { template x; };', "1:21: there is no template 'x'."],
  ['zo\u0001ne', '1:3: the control character 0x01 cannot stand here. Remove it.'],
  ['{'.repeat(200), '1:101: the blocks are nested deeper than 100 levels.'],
  ['include x;', "1:9: 'include' is followed by 'x'. Write a path in double quotes, as in include \"name\";"],
])('%j is refused with its place', (text, problem) => {
  expect(problemOf(text, { 'bind/db': ZONE })).toBe(`bind/named.conf:${problem}`);
});

test('an origin beside a configuration is refused', () => {
  const tree = memoryTree({ 'named.conf': '' });
  expect(() => declarationsOf(reader, 'named.conf', tree, 'example.org')).toThrow(
    "named.conf names the origin of each zone itself. Remove 'origin: example.org'.",
  );
});

test.each([
  ['named.conf', '', 1],
  ['etc/named.conf.local', '// nothing', 1],
  ['x', 'zone "a" {', 2],
  ['x', '\n  view internal\n{', 2],
  ['x', 'options {\n directory "/x"; };', 2],
  ['x', 'include "/etc/bind/named.conf.options";', 2],
  ['x.yaml', 'zone:\n  - domain: example.org\n', 0],
  ['db.example.org', 'zone 300 IN A 192.0.2.1\n', 0],
  ['hosts', '192.0.2.1 zone view options\n', 0],
])('%s with %j is recognised: %i', (path, head, sure) => {
  expect(namedConf.recognises({ path }, head)).toBe(sure);
});

// Claim: bound-pairs
test('zones that share a file of $GENERATE lines make a bounded number of records together', {
  timeout: 60_000,
}, () => {
  const zones = Array.from({ length: 100 }, (_, i) => `zone "z${i}.example" { type primary; file "db"; };`);
  const tree = memoryTree({
    'named.conf': zones.join('\n'),
    db: `$TTL 60\n@ SOA ns h 1 2 3 4 5\n$GENERATE 1-1048576 a$ A 192.0.2.1\n`,
  });
  let records = 0;
  const refused: string[] = [];
  for (const one of reader.read({ path: 'named.conf' }, tree)) {
    if (one.kind === 'record') records++;
    else if (one.kind === 'defect') refused.push(one.defect.message);
  }
  expect(records).toBeLessThan(2 ** 22 + 200);
  expect(refused).toHaveLength(96);
  expect(refused[0]).toMatch(/the \$GENERATE lines of all zones make more than 4194304 records/);
});
