import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingTree } from '../../../src/repository/working-tree.ts';
import * as dnscontrol from '../../../src/sources/dnscontrol/read.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { memoryTree } from '../../repository/memory-tree.ts';
import { declarationsOf, shown } from '../declarations.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const corpus = workingTree(CORPUS);

function ir(domains: unknown, more: Readonly<Record<string, unknown>> = {}) {
  const text = JSON.stringify({ registrars: [], dns_providers: [], domains, ...more }, undefined, 1);
  return declarationsOf(dnscontrol, 'print-ir.json', memoryTree({ 'print-ir.json': text }));
}

function zone(records: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return ir([{ name: 'example.org', records, ...more }]);
}

describe('public print-ir files', () => {
  test('thefathacker/coredns: every PTR with the lines of its record', () => {
    const expected = JSON.parse(
      readFileSync(`${CORPUS}/expected/thefathacker+coredns.print-ir.json`, 'utf8'),
    );
    const read = declarationsOf(dnscontrol, 'repos/thefathacker+coredns/print-ir.emulated.json', corpus);
    expect([...read.defects, ...read.skips]).toEqual([]);
    expect(read.zones.map(({ apex, complete }) => [apex, complete])).toEqual(
      expected.zones.map(({ origin }: { origin: string }) => [origin, true]),
    );
    expect(
      read.records.map(({ owner, type, data, zone, ttl, location }) => ({
        type,
        owner,
        target: data,
        zone,
        ttl,
        line: location.line,
        end_line: location.endLine,
      })),
    ).toEqual(
      expected.ptrs.map(({ owner, target, zone, ttl, line, end_line }: Record<string, unknown>) => ({
        type: 'PTR',
        owner,
        target,
        zone,
        ttl,
        line,
        end_line,
      })),
    );
  });

  test.each([
    ['NixOS+infra', 3, ['nix.dev alias']],
    ['nix-community+infra', 1, ['nix-community.org alias']],
  ])('%s: every address, and nothing to complain about', (repository, zones, skips) => {
    const path = `repos/${repository}/print-ir.emulated.json`;
    const read = declarationsOf(dnscontrol, path, corpus);
    const raw: { name: string; records: { name: string; type: string; target: string }[] }[] = JSON.parse(
      readFileSync(`${CORPUS}/${path}`, 'utf8'),
    ).domains;
    expect(read.zones.length).toBeGreaterThanOrEqual(zones);
    expect(read.defects).toEqual([]);
    expect(read.skips.map(({ name, reason }) => `${name} ${reason}`)).toEqual(skips);
    const wanted = raw.flatMap(({ name, records }) =>
      records
        .filter(({ type }) => type === 'A' || type === 'AAAA')
        .map(
          (record) =>
            `${record.name === '@' ? name : `${record.name}.${name}`} ${record.type} ${record.target}`,
        ),
    );
    expect(shown(read).filter((line) => / A{1,4} /.test(line))).toEqual(wanted);
  });

  const parseTests = corpus.glob('dnscontrol/parse_tests/[0-9]*.json');

  test.each(parseTests)('%s: nothing to complain about', (path) => {
    const read = declarationsOf(dnscontrol, path, corpus);
    expect(read.defects).toEqual([]);
    const raw = JSON.parse(readFileSync(`${CORPUS}/${path}`, 'utf8'));
    const count = raw.domains.flatMap(({ records }: { records: unknown[] }) => records).length;
    expect(read.records.length + read.skips.length).toBe(count);
    expect(read.zones).toHaveLength(raw.domains.length);
  });

  test('there are many of them', () => {
    expect(parseTests.length).toBeGreaterThan(45);
  });

  test('names below an extended domain are whole, and views are told apart', () => {
    const extended = declarationsOf(dnscontrol, 'dnscontrol/parse_tests/030-dextenddoc.json', corpus);
    expect(shown(extended)).toContain('bbb.sub.domain.tld A 127.0.0.4');
    const horizon = declarationsOf(dnscontrol, 'dnscontrol/parse_tests/039-include.json', corpus);
    expect(horizon.zones.map(({ apex, view }) => `${apex} ${view}`)).toContain('foo.com external');
  });
});

describe('a domain', () => {
  test.each([
    [{ name: 'example.org!inside' }, 'inside'],
    [{ name: 'example.org', tag: 'inside', uniquename: 'example.org!inside' }, 'inside'],
    [{ name: 'example.org', uniquename: 'example.org!inside' }, 'inside'],
    [{ name: 'example.org', meta: { dnscontrol_uniquename: 'example.org!inside' } }, 'inside'],
    [{ name: 'example.org!', tag: '' }, undefined],
    [{ name: 'example.org', uniquename: 'example.org' }, undefined],
  ])('%j has the view %s', (domain, view) => {
    const read = ir([{ ...domain, records: [{ type: 'A', name: 'www', target: '192.0.2.1' }] }]);
    expect(read.records.map(({ owner, view: seen }) => [owner, seen])).toEqual([['www.example.org', view]]);
    expect(read.zones.map(({ apex, view: seen }) => [apex, seen])).toEqual([['example.org', view]]);
  });

  test('with U-labels has A-labels', () => {
    const read = ir([
      { name: 'b\u00fccher.example', records: [{ type: 'A', name: 'k\u00e4se', target: '192.0.2.1' }] },
    ]);
    expect(shown(read)).toEqual(['xn--kse-qla.xn--bcher-kva.example A 192.0.2.1']);
  });

  test('has the name servers that the provider gives it', () => {
    const { records } = zone([], {
      nameservers: [{ name: 'ns1.example.net' }, { name: 'ns2.example.net.' }],
    });
    expect(records.map(({ type, data }) => `${type} ${data}`)).toEqual([
      'NS ns1.example.net',
      'NS ns2.example.net',
    ]);
  });

  test.each([{ keepunknown: true }, { unmanaged: [{ label_pattern: 'x' }] }, { ignored_names: ['x'] }])(
    'with %j is not held as a whole',
    (more) => {
      expect(zone([], more).zones[0]).toMatchObject({ apex: 'example.org', complete: false });
    },
  );

  test.each([
    [[{ records: [] }], /has no name/],
    [[{ name: 'a..b', records: [] }], /the name of the domain: 'a..b' has an empty label/],
    [['example.org'], /'example.org' stands where a domain belongs/],
    [[{ name: 'example.org', records: 5 }], /'records' of example.org is '5'/],
  ])('%j is a defect', (domains, message) => {
    expect(
      ir(domains)
        .defects.map((defect) => defect.message)
        .join(),
    ).toMatch(message);
  });
});

describe('a record', () => {
  test.each([
    [{ type: 'A', name: '@', target: '192.0.2.1' }, 'example.org A 192.0.2.1'],
    [{ type: 'a', name: '', target: '192.0.2.1' }, 'example.org A 192.0.2.1'],
    [{ type: 'AAAA', name: 'w.', target: '2001:DB8:0::1' }, undefined],
    [{ type: 'AAAA', name: 'www.example.org.', target: '2001:DB8:0::1' }, 'www.example.org AAAA 2001:db8::1'],
    [{ type: 'A', name: '*', target: '192.0.2.1' }, '*.example.org A 192.0.2.1'],
    [{ type: 'CNAME', name: 'a', target: '@' }, 'a.example.org CNAME example.org'],
    [{ type: 'CNAME', name: 'a', target: 'b' }, 'a.example.org CNAME b.example.org'],
    [{ type: 'CNAME', name: 'a', target: 'B.Example.NET.' }, 'a.example.org CNAME b.example.net'],
    [{ type: 'MX', name: '@', target: 'mail', mxpreference: 10 }, 'example.org MX 10 mail.example.org.'],
    [{ type: 'TXT', name: '@', target: 'say "hi"\\;' }, 'example.org TXT "say \\"hi\\"\\\\;"'],
    [
      {
        type: 'DS',
        name: 'sub',
        target: '',
        dskeytag: 1,
        dsalgorithm: 8,
        dsdigesttype: 2,
        dsdigest: 'ab'.repeat(32),
      },
      `sub.example.org DS 1 8 2 ${'AB'.repeat(32)}`,
    ],
  ])('%j reads %s', (record, wanted) => {
    const read = zone([record]);
    expect(shown(read)).toEqual(wanted === undefined ? [] : [wanted]);
    expect(read.defects).toHaveLength(wanted === undefined ? 1 : 0);
  });

  test.each([
    [{ name: 'www', target: '192.0.2.1' }, /has no type/],
    [{ type: 'A', name: 'www' }, /A record of www.example.org: there is no target/],
    [{ type: 'A', name: 'www', target: '192.0.2.256' }, /octet 256 is over 255/],
    [{ type: 'A', name: 'www', target: '2001:db8::1' }, /is an IPv6 address/],
    [{ type: 'AAAA', name: 'www', target: '192.0.2.1' }, /is an IPv4 address/],
    [{ type: 'A', name: 'a..b', target: '192.0.2.1' }, /has an empty label/],
    [{ type: 'CNAME', name: 'www', target: 'b.example.net' }, /'b.example.net' has no final dot/],
    [{ type: 'A', name: 'www.example.net.', target: '192.0.2.1' }, /lies outside the domain/],
    [null, /has no type/],
    [[], /has no type/],
  ])('%j is a defect, and the rest is read', (record, message) => {
    const read = zone([record, { type: 'A', name: 'ok', target: '192.0.2.1' }]);
    expect(read.defects.map((defect) => defect.message).join()).toMatch(message);
    expect(shown(read)).toEqual(['ok.example.org A 192.0.2.1']);
    expect(read.zones[0]!.complete).toBe(false);
  });

  test.each([
    [{ type: 'ALIAS', name: '@', target: 'x.' }, {}, 'alias'],
    [{ type: 'R53_ALIAS', name: '@', target: 'x.', r53_alias: { type: 'A' } }, {}, 'alias'],
    [{ type: 'IMPORT_TRANSFORM', name: '@', target: 'x' }, {}, 'provider-feature'],
    [{ type: 'A', name: 'www', target: '192.0.2.1', meta: { cloudflare_proxy: 'on' } }, {}, 'proxied'],
    [{ type: 'AAAA', name: 'www', target: '2001:db8::1', meta: { cloudflare_proxy: 'FULL' } }, {}, 'proxied'],
    [
      { type: 'A', name: 'www', target: '192.0.2.1' },
      { meta: { cloudflare_proxy_default: 'on' } },
      'proxied',
    ],
  ])('%j with %j is skipped as %s', (record, more, reason) => {
    const read = zone([record], more);
    expect(read.skips.map((skip) => skip.reason)).toEqual([reason]);
    expect([...read.records, ...read.defects]).toEqual([]);
    // What the name answers is not known, and nothing may be concluded from its absence.
    expect(read.zones).toMatchObject([{ complete: true, unknown: [read.skips[0]!.name] }]);
  });

  test.each([
    [{ meta: { cloudflare_proxy: 'off' } }, { meta: { cloudflare_proxy_default: 'on' } }],
    [{}, { meta: { cloudflare_proxy_default: 'off' } }],
  ])('%j with %j is not proxied', (record, more) => {
    const read = zone([{ type: 'A', name: 'www', target: '192.0.2.1', ...record }], more);
    expect(shown(read)).toEqual(['www.example.org A 192.0.2.1']);
    expect(read.zones[0]!.complete).toBe(true);
  });

  test('of type PTR may have an address as its name', () => {
    const read = ir([
      {
        name: '2.0.192.in-addr.arpa',
        records: [
          { type: 'PTR', name: '192.0.2.7', target: 'a.example.org.' },
          { type: 'PTR', name: '8', target: 'b.example.org.' },
        ],
      },
      {
        name: '8.b.d.0.1.0.0.2.ip6.arpa',
        records: [{ type: 'PTR', name: '2001:db8::1', target: 'c.example.org.' }],
      },
    ]);
    expect(shown(read)).toEqual([
      '7.2.0.192.in-addr.arpa PTR a.example.org',
      '8.2.0.192.in-addr.arpa PTR b.example.org',
      `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa PTR c.example.org`,
    ]);
  });

  test('stands where its braces stand, and messages name its place in dnsconfig.js', () => {
    const text =
      '{"registrars": [], "domains": [{"name": "example.org", "records": [\n  {"type": "A", "name": "w", "target": "192.0.2.1", "ttl": 60},\n  {"type": "A", "name": "w",\n   "target": "x", "filepos": "[line:7:3]"}]}]}';
    const read = declarationsOf(dnscontrol, 'ir.json', memoryTree({ 'ir.json': text }));
    expect(read.records[0]).toMatchObject({
      ttl: 60,
      location: { path: 'ir.json', line: 2, column: 3, endLine: 2, endColumn: 63 },
    });
    expect(read.defects[0]).toMatchObject({
      message: "A record of w.example.org: 'x' is not an address (dnsconfig.js [line:7:3])",
      location: { path: 'ir.json', line: 4, column: 14, endLine: 4, endColumn: 17 },
    });
  });
});

test.each([
  ['{}', "ir.json:1:1: there is no 'domains' list"],
  ['[]', "ir.json:1:1: there is no 'domains' list"],
  ['{"domains": {}}', "ir.json:1:13: 'domains' is an empty mapping"],
  ['{"domains": [}', 'ir.json:1:14: '],
  ['', 'ir.json:1:1: the file is empty'],
])('%j is no print-ir', (text, message) => {
  expect(() => declarationsOf(dnscontrol, 'ir.json', memoryTree({ 'ir.json': text }))).toThrow(message);
});

test('mutated files end in declarations or a SourceError', () => {
  const text = readFileSync(`${CORPUS}/dnscontrol/parse_tests/030-dextenddoc.json`, 'utf8');
  const edit = fc.tuple(
    fc.nat(text.length),
    fc.nat(12),
    fc.oneof(
      fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', 'null', '\\', '@', '..', '!', '0'),
      fc.string({ unit: 'binary' }),
    ),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const mutated = edits.reduce(
        (at, [from, count, put]) => at.slice(0, from) + put + at.slice(from + count),
        text,
      );
      try {
        declarationsOf(dnscontrol, 'ir.json', memoryTree({ 'ir.json': mutated }));
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError);
      }
    }),
    { numRuns: 500 },
  );
});
