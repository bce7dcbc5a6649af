import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIpAddress } from '../../../src/model/ip-address.ts';
import { workingTree } from '../../../src/repository/working-tree.ts';
import * as octodns from '../../../src/sources/octodns/read.ts';
import { read } from '../../../src/sources/read.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { memoryTree } from '../../repository/memory-tree.ts';
import { type Declarations, declarationsOf, shown } from '../declarations.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const corpus = workingTree(CORPUS);

function zone(
  text: string,
  path = 'example.org.yaml',
  files: Readonly<Record<string, string>> = {},
): Declarations {
  return declarationsOf(octodns, path, memoryTree({ [path]: text, ...files }));
}

function pairsIn({ records, skips }: Declarations): string[] {
  return [
    ...records
      .filter(({ type }) => type === 'A' || type === 'AAAA')
      .map(({ owner, data, location }) => `${owner} ${data} ${location.path}:${location.line}`),
    // octoDNS is told to ignore one of them.
    ...skips.flatMap(({ reason, name, address, location }) =>
      reason === 'ignored' ? [`${name} ${address} ${location.path}:${location.line}`] : [],
    ),
  ].sort();
}

describe("octoDNS's own zones", () => {
  const expected = JSON.parse(readFileSync(`${CORPUS}/expected/octodns-suite.json`, 'utf8'));
  interface Pair {
    readonly name: string;
    readonly address: string;
    readonly file: string;
    readonly line: number;
    readonly record_line: number;
  }

  test.each<[string, string]>(
    expected.zones.map(({ file, origin }: { file: string; origin: string }) => [file, origin]),
  )('%s: every pair with its line', (file, origin) => {
    const read = declarationsOf(octodns, `octodns/config/${file}`, corpus);
    const wanted = expected.pairs
      .filter((pair: Pair) => pair.file === file)
      .map((pair: Pair) => `${pair.name} ${pair.address} octodns/config/${pair.file}:${pair.line}`);
    expect(pairsIn(read)).toEqual(wanted.sort());
    expect(read.zones).toMatchObject([{ apex: origin }]);
    expect(read.defects).toEqual([]);
  });

  test('every PTR with its line', () => {
    const { records } = declarationsOf(octodns, 'octodns/config/unit.tests.yaml', corpus);
    expect(
      records
        .filter(({ type }) => type === 'PTR')
        .map(({ owner, data, location }) => [owner, data, location.line]),
    ).toEqual(
      expected.ptrs.map((ptr: { owner: string; target: string; line: number }) => [
        ptr.owner,
        ptr.target,
        ptr.line,
      ]),
    );
  });

  test('the suite has many', () => {
    expect(expected.pairs).toHaveLength(73);
  });

  test('data of other types is canonical', () => {
    const read = declarationsOf(octodns, 'octodns/config/unit.tests.yaml', corpus);
    expect(shown(read).filter((line) => !/ (?:A|AAAA|PTR) /.test(line))).toEqual([
      'unit.tests SSHFP 1 1 BF6B6825D2977C511A475BBEFB88AAD54A92AC73',
      'unit.tests SSHFP 1 1 7491973E5F8B39D5327CD4E08BC81B05F7710B49',
      'unit.tests NS 6.2.3.4',
      'unit.tests NS 7.2.3.4',
      'unit.tests CAA 0 issue "ca.unit.tests"',
      '_imap._tcp.unit.tests SRV 0 0 0 .',
      '_pop3._tcp.unit.tests SRV 0 0 0 .',
      '_srv._tcp.unit.tests SRV 12 20 30 foo-2.unit.tests.',
      '_srv._tcp.unit.tests SRV 10 20 30 foo-1.unit.tests.',
      'cname.unit.tests CNAME unit.tests',
      'dname.unit.tests DNAME unit.tests',
      'excluded.unit.tests CNAME unit.tests',
      'included.unit.tests CNAME unit.tests',
      'loc.unit.tests LOC 31 58 52.1 S 115 49 11.7 E 20m 10m 10m 2m',
      'loc.unit.tests LOC 53 13 10 N 2 18 26 W 20m 10m 1000m 2m',
      'mx.unit.tests MX 40 smtp-1.unit.tests.',
      'mx.unit.tests MX 20 smtp-2.unit.tests.',
      'mx.unit.tests MX 30 smtp-3.unit.tests.',
      'mx.unit.tests MX 10 smtp-4.unit.tests.',
      'naptr.unit.tests NAPTR 100 100 "U" "SIP+D2U" "!^.*$!sip:info@bar.example.com!" .',
      'naptr.unit.tests NAPTR 10 100 "S" "SIP+D2U" "!^.*$!sip:info@bar.example.com!" .',
      'spf.unit.tests SPF "v=spf1 ip4:192.168.0.1/16-all"',
      'sub.unit.tests NS 6.2.3.4',
      'sub.unit.tests NS 7.2.3.4',
      'sub.txt.unit.tests NS ns1.test',
      'sub.txt.unit.tests NS ns2.test',
      'subzone.unit.tests NS 192.0.2.1',
      'subzone.unit.tests NS 192.0.2.8',
      'txt.unit.tests TXT "Bah bah black sheep"',
      'txt.unit.tests TXT "have you any wool."',
      'txt.unit.tests TXT "v=DKIM1;k=rsa;s=email;h=sha256;p=A/kinda+of/long/string+with+numb3rs"',
    ]);
    expect(read.skips.map(({ reason, name }) => `${name} ${reason}`)).toEqual([
      'ignored.unit.tests ignored',
      'urlfwd.unit.tests provider-feature',
    ]);
  });

  const split = corpus.glob('octodns/config/split/*.tst/*.yaml');
  test.each(split)('%s belongs to the zone of its directory', (path) => {
    const apex = posix.basename(posix.dirname(path)).replace(/\.tst$/, '');
    const read = declarationsOf(octodns, path, corpus);
    expect(read.zones.map((zone) => zone.apex)).toEqual([apex]);
    expect(read.defects).toEqual([]);
  });

  test('a split zone read through the configuration is the zone', () => {
    const read = declarationsOf(octodns, 'octodns/config/simple-split.yaml', corpus);
    const whole = declarationsOf(octodns, 'octodns/config/subzone.unit.tests.yaml', corpus);
    expect(
      shown(read)
        .filter((line) => line.includes('.subzone.'))
        .sort(),
    ).toEqual(shown(whole).sort());
    expect(read.zones.map(({ apex, complete }) => `${apex} ${complete}`)).toEqual([
      'unit.tests true',
      'subzone.unit.tests true',
      'empty true',
    ]);
    expect(read.defects.map(({ message }) => message)).toEqual([
      'none of the sources of the zone empty has a file for it',
    ]);
  });

  test.each(corpus.glob('octodns/config/**/*.yaml'))(
    '%s is recognised by this source or ends in a clear error',
    (path) => {
      let outcome: unknown;
      try {
        outcome = declarationsOf(octodns, path, corpus);
      } catch (error) {
        outcome = error;
      }
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(SourceError);
        expect(outcome.message).toMatch(/octodns\/config\/.*\.yaml/);
      } else expect(outcome).toMatchObject({ defects: expect.any(Array), zones: expect.any(Array) });
    },
  );
});

describe('vectors of the AutoArpa processor', () => {
  const { vectors } = JSON.parse(readFileSync(`${CORPUS}/vectors/octodns-autoarpa.json`, 'utf8'));
  interface Written {
    readonly name: string;
    readonly type: string;
    readonly values: readonly string[];
    readonly geo?: Readonly<Record<string, readonly string[]>>;
    readonly dynamic_pools?: Readonly<Record<string, readonly string[]>>;
  }
  interface Vector {
    readonly test: string;
    readonly record: Written | Written[];
    readonly ptrs: Record<string, string[]>;
  }
  const usable = vectors.filter(({ ptrs }: { ptrs?: unknown }) => ptrs !== undefined);

  test.each<[string, Vector]>(usable.map((vector: Vector) => [vector.test, vector]))('%s', (_, vector) => {
    const { record, ptrs } = vector;
    const records = [record].flat();
    // `ff:0c::4:2` and its like stand in the vectors as they are.
    const text = Object.fromEntries(
      records.map(({ name, dynamic_pools: pools, ...rest }) => [
        name.replace(/\.?unit\.tests\.$/, ''),
        {
          ...rest,
          ...(pools === undefined
            ? {}
            : {
                dynamic: {
                  pools: Object.fromEntries(
                    Object.entries(pools).map(([pool, values]) => [
                      pool,
                      { values: values.map((value) => ({ value })) },
                    ]),
                  ),
                },
              }),
        },
      ]),
    );
    const configuration = {
      manager: { auto_arpa: true },
      providers: { config: { class: 'octodns.provider.yaml.YamlProvider', directory: './zones' } },
      zones: {
        'unit.tests.': { sources: ['config'] },
        'in-addr.arpa.': { sources: ['auto-arpa'] },
        'ip6.arpa.': { sources: ['auto-arpa'] },
      },
    };
    const tree = memoryTree({
      'octodns.yaml': JSON.stringify(configuration),
      'zones/unit.tests.yaml': JSON.stringify(text),
    });
    const made = declarationsOf(octodns, 'octodns.yaml', tree).records.filter(({ type }) => type === 'PTR');
    const wanted = Object.entries(ptrs).flatMap(([owner, targets]) =>
      targets.map((target) => `${owner} ${target}`),
    );
    expect(made.map(({ owner, data }) => `${owner}. ${data}.`).sort()).toEqual(wanted.sort());
  });

  test('there are several', () => {
    expect(usable.length).toBeGreaterThan(5);
    expect(parseIpAddress('ff:0c::4:2').ok).toBe(true);
  });
});

describe('the zone of a file', () => {
  const one = 'www: {type: A, value: 192.0.2.1}\n';
  test.each([
    ['zones/example.org.yaml', 'example.org'],
    ['zones/b\u00fccher.example.yaml', 'xn--bcher-kva.example'],
    ['2.0.192.in-addr.arpa.yaml', '2.0.192.in-addr.arpa'],
    ['zones/$example.org.yaml', 'example.org'],
    ['zones/example.org./www.yaml', 'example.org'],
    ['zones/example.org.d/www.yaml', 'example.org'],
    ['zones/my zone.yaml', undefined],
  ])('%s is %s', (path, apex) => {
    if (apex !== undefined) expect(zone(one, path).zones.map((found) => found.apex)).toEqual([apex]);
    else expect(() => zone(one, path)).toThrow(/the name of the zone is not known/);
  });

  test('is that of the file beside it which is named for the whole zone', () => {
    const read = zone(one, 'any/www.yaml', { 'any/$example.net.yaml': '' });
    expect(shown(read)).toEqual(['www.example.net A 192.0.2.1']);
  });

  test('may be given', () => {
    const tree = memoryTree({ 'x.yaml': one });
    expect(shown(declarationsOf(octodns, 'x.yaml', tree, 'example.net'))).toEqual([
      'www.example.net A 192.0.2.1',
    ]);
  });
});

describe('names and records', () => {
  test.each([
    ["'': {type: A, value: 192.0.2.1}", 'example.org A 192.0.2.1'],
    ["? ''\n: - type: A\n    values: [192.0.2.1]", 'example.org A 192.0.2.1'],
    ["'*': {type: A, value: 192.0.2.1}", '*.example.org A 192.0.2.1'],
    ['10: {type: A, value: 192.0.2.1}', '10.example.org A 192.0.2.1'],
    ['1.5: {type: A, value: 192.0.2.1}', '1.5.example.org A 192.0.2.1'],
    ["'1.10': {type: A, value: 192.0.2.1}", '1.10.example.org A 192.0.2.1'],
    ['k\u00e4se: {type: A, value: 192.0.2.1}', 'xn--kse-qla.example.org A 192.0.2.1'],
    ["w: {type: AAAA, values: ['2001:DB8:0::1']}", 'w.example.org AAAA 2001:db8::1'],
    ['w: {type: AAAA, value: 2001:db8::1}', 'w.example.org AAAA 2001:db8::1'],
    ['w: {type: CNAME, value: K\u00e4se.example.}', 'w.example.org CNAME xn--kse-qla.example'],
    ['w: {type: CNAME, value: other.example, octodns: {lenient: true}}', 'w.example.org CNAME other.example'],
    ['w: {type: TXT, value: \'a\\;b "c"\'}', 'w.example.org TXT "a;b \\"c\\""'],
    [
      'w: {type: HTTPS, value: {svcpriority: 1, targetname: ., svcparams: {alpn: [h2, h3], port: 443}}}',
      'w.example.org HTTPS 1 . alpn="h2,h3" port="443"',
    ],
    [
      'w: &x {type: A, value: 192.0.2.1}\nv:\n  <<: *x',
      'w.example.org A 192.0.2.1,v.example.org A 192.0.2.1',
    ],
    ['w: []', ''],
    ['w:', ''],
  ])('%j reads %s', (text, wanted) => {
    const read = zone(text);
    expect(shown(read).join()).toBe(wanted);
    expect([...read.defects, ...read.skips]).toEqual([]);
    expect(read.zones).toMatchObject([{ apex: 'example.org', complete: true, path: 'example.org.yaml' }]);
  });

  test.each([
    ['1.10: {type: A, value: 192.0.2.1}', /reads the name '1.10' as a number/],
    ['012: {type: A, value: 192.0.2.1}', /reads the name '012' as a number/],
    ['on: {type: A, value: 192.0.2.1}', /reads the name 'on' as true or false/],
    ['~: {type: A, value: 192.0.2.1}', /reads the name '~' as nothing/],
    ["'@': {type: A, value: 192.0.2.1}", /refuses the name '@'/],
    ['www.example.org.: {type: A, value: 192.0.2.1}', /names are relative to the zone/],
    ['a..b: {type: A, value: 192.0.2.1}', /has an empty label/],
    ['w: {value: 192.0.2.1}', /has no type/],
    ['w: {type: A}', /has no value/],
    ['w: {type: A, values: []}', /has no value/],
    ['w: {type: A, value: 192.0.2.256}', /octet 256 is over 255/],
    ['w: {type: A, value: 2001:db8::1}', /is an IPv6 address/],
    ['w: {type: AAAA, value: 2001:1:2:3:4:5:6:7}', /as a number of base 60/],
    ['w: {type: A, value: {value: 192.0.2.1}}', /a mapping stands where/],
    ['w: {type: A, values: [[192.0.2.1]]}', /a list stands where/],
    ['w: {type: CNAME, value: other.example}', /has no final dot/],
    ['w: {type: MX, value: {preference: 10}}', /the value has no 'exchange'/],
    ['w: 192.0.2.1', /'192.0.2.1' stands where a record/],
    ['w: {type: A, value: 192.0.2.9, geo: {EU: [x]}}', /'x' is not an address/],
  ])('%j is a defect, and the rest is read', (text, message) => {
    const read = zone(`${text}\nok: {type: A, value: 192.0.2.7}`);
    expect(read.defects.map((defect) => `${defect.message}. ${defect.remedy}`).join()).toMatch(message);
    expect(read.defects).toHaveLength(1);
    expect(read.defects[0]!.location).toMatchObject({ path: 'example.org.yaml', line: 1 });
    expect(shown(read)).toContain('ok.example.org A 192.0.2.7');
    expect(read.zones).toMatchObject([{ complete: false }]);
  });

  test.each([
    [
      'w: {type: A, value: 192.0.2.1, octodns: {cloudflare: {proxied: true}}}',
      'proxied w.example.org 192.0.2.1',
    ],
    ['w: {type: CNAME, value: x., octodns: {cloudflare: {proxied: yes}}}', 'proxied w.example.org undefined'],
    ['w: {type: A, value: 192.0.2.1, octodns: {ignored: true}}', 'ignored w.example.org 192.0.2.1'],
    ['w: {type: ALIAS, value: x.}', 'alias w.example.org undefined'],
    ['w: {type: Route53Provider/ALIAS, value: x.}', 'alias w.example.org undefined'],
    ['w: {type: URLFWD, value: {path: /}}', 'provider-feature w.example.org undefined'],
  ])('%j is skipped: %s', (text, wanted) => {
    const read = zone(text);
    expect(read.skips.map(({ reason, name, address }) => `${reason} ${name} ${address}`)).toEqual([wanted]);
    expect([...read.records, ...read.defects]).toEqual([]);
    // What the name answers is not known, and nothing may be concluded from its absence.
    expect(read.zones).toMatchObject([{ complete: true, unknown: ['w.example.org'] }]);
  });

  test.each([
    'w: {type: A, value: 192.0.2.1, octodns: {excluded: [a], cloudflare: {proxied: false}}}',
    'w: {type: A, value: 192.0.2.1, octodns: {route53: {proxied: true}}}',
  ])('that only some providers get, or heed, are declared all the same: %s', (text) => {
    const read = zone(text);
    expect(shown(read)).toEqual(['w.example.org A 192.0.2.1']);
  });

  test('data that touches no name or address is a skip where it cannot be read', () => {
    const read = zone(
      'w: {type: TLSA, value: {certificate_usage: 3, selector: 1, matching_type: 1, certificate_association_data: xyz}}',
    );
    expect(read.skips.map(({ reason }) => reason)).toEqual(['unreadable-data']);
    expect(read.zones).toMatchObject([{ complete: true }]);
  });

  test('stand at the value', () => {
    const { records } = zone("---\nw:\n  ttl: 60\n  type: AAAA\n  values:\n  - '2001:db8::1'\n");
    expect(records).toEqual([
      {
        owner: 'w.example.org',
        type: 'AAAA',
        ttl: 60,
        data: '2001:db8::1',
        zone: 'example.org',
        location: { path: 'example.org.yaml', line: 6, column: 5, endLine: 6, endColumn: 18 },
      },
    ]);
  });
});

describe('includes', () => {
  test('stand for what the files hold, with places in those files', () => {
    const read = zone(
      'www: !include parts/www.yaml\n<<: !include more.yaml\nweb:\n  type: A\n  values: !include [a.yaml, b.yaml]\n',
      'zones/example.org.yaml',
      {
        'zones/parts/www.yaml': 'type: A\nvalue: !include ../a-value.yaml\n',
        'zones/a-value.yaml': '192.0.2.1\n',
        'zones/more.yaml': 'www: {type: A, value: 192.0.2.9}\nmail: {type: A, value: 192.0.2.2}\n',
        'zones/a.yaml': '- 192.0.2.3\n',
        'zones/b.yaml': '- 192.0.2.4\n',
      },
    );
    expect(read.defects).toEqual([]);
    expect(
      read.records.map(({ owner, data, location }) => `${owner} ${data} ${location.path}:${location.line}`),
    ).toEqual([
      'www.example.org 192.0.2.1 zones/a-value.yaml:1',
      'web.example.org 192.0.2.3 zones/a.yaml:1',
      'web.example.org 192.0.2.4 zones/b.yaml:1',
      'mail.example.org 192.0.2.2 zones/more.yaml:2',
    ]);
  });

  test.each([
    ['w: !include nope.yaml', /example.org.yaml:1:13: 'nope.yaml' is included, and there is no such file/],
    ['w: !include ../../etc/passwd', /no such file in the repository/],
    ['w: !include /etc/passwd', /no such file in the repository/],
    ['w: !include example.org.yaml', /example.org.yaml is included while it is being read/],
    ['w: !include a.yaml', /a.yaml is included while it is being read/],
    ['w: !env HOME', /the tag '!env' has no meaning/],
    ['w: !include {a: b}', /takes a file or a list of files/],
    ['w: !include [s.yaml, l.yaml]', /hold all mappings or all lists/],
    [`w: [${'!include s.yaml, '.repeat(1001)}]`, /more than 1000 files/],
  ])('%j is refused', (text, message) => {
    const files = {
      'a.yaml': '!include b.yaml',
      'b.yaml': '- !include a.yaml',
      's.yaml': 'x',
      'l.yaml': '[]',
    };
    expect(() => zone(text, 'example.org.yaml', files)).toThrow(message);
  });
});

describe('a configuration', () => {
  const provider = (directory: string, more = '') =>
    `{class: octodns.provider.yaml.YamlProvider, directory: ${directory}${more}}`;

  test('names its zones, aliases and patterns among them, and the default TTL', () => {
    const tree = memoryTree({
      'dns/production.yaml': `providers:\n  a: ${provider('./zones', ', default_ttl: 77')}\n  cf: {class: octodns_cloudflare.CloudflareProvider}\nzones:\n  example.org.: {sources: [a], targets: [cf]}\n  alias.example.: {alias: example.org.}\n  '*.arpa.': {sources: [a], targets: [cf]}\n  '*': {sources: [a, cf]}\n`,
      'dns/zones/example.org.yaml': 'www: {type: A, value: 192.0.2.1}\n',
      'dns/zones/2.0.192.in-addr.arpa.yaml': "'1': {type: PTR, value: www.example.org., ttl: 5}\n",
      'dns/zones/example.net.yaml': 'www: {type: A, value: 192.0.2.2}\n',
    });
    const read = declarationsOf(octodns, 'dns/production.yaml', tree);
    expect(
      read.records.map(({ owner, data, ttl, location }) => `${owner} ${data} ${ttl} ${location.path}`),
    ).toEqual([
      'www.example.org 192.0.2.1 77 dns/zones/example.org.yaml',
      'www.alias.example 192.0.2.1 77 dns/zones/example.org.yaml',
      '1.2.0.192.in-addr.arpa www.example.org 5 dns/zones/2.0.192.in-addr.arpa.yaml',
      'www.example.net 192.0.2.2 77 dns/zones/example.net.yaml',
    ]);
    expect(read.defects).toEqual([]);
    expect(read.skips.map(({ reason, name }) => `${reason} ${name}`)).toEqual(['other-source example.net']);
    expect(read.zones.map(({ apex, complete }) => `${apex} ${complete}`)).toEqual([
      'example.org true',
      'alias.example true',
      '2.0.192.in-addr.arpa true',
      'example.net false',
    ]);
  });

  test.each([
    ['[cf]', []],
    ['[cf, r53]', ['w.example.org A 192.0.2.1']],
    ['[r53]', ['w.example.org A 192.0.2.1']],
    ['[cf, a]', []],
    ['[cf, made-elsewhere]', []],
  ])('with the targets %s: what is to be proxied is so at Cloudflare alone', (targets, wanted) => {
    const tree = memoryTree({
      'octodns.yaml': `providers: {a: ${provider('zones')}, cf: {class: octodns_cloudflare.CloudflareProvider}, r53: {class: octodns_route53.Route53Provider}}\nzones: {example.org.: {sources: [a], targets: ${targets}}}\n`,
      'zones/example.org.yaml': 'w: {type: A, value: 192.0.2.1, octodns: {cloudflare: {proxied: true}}}\n',
    });
    const read = declarationsOf(octodns, 'octodns.yaml', tree);
    expect(shown(read)).toEqual(wanted);
    expect(read.skips).toHaveLength(wanted.length === 0 ? 1 : 0);
  });

  test('listed with its zones is read once', async () => {
    const tree = memoryTree({
      'octodns.yaml': `providers: {a: ${provider('zones')}}\nzones: {example.org.: {sources: [a]}}\n`,
      'zones/example.org.yaml': 'www: !include part.yaml\n',
      'zones/part.yaml': '{type: A, value: 192.0.2.1}\n',
      'zones/example.net.yaml': 'www:\n  type: A\n  value: 192.0.2.1\n',
    });
    const files = await read(tree, [{ pattern: 'zones/example.*' }, { pattern: 'octodns.yaml' }]);
    expect(files.map(({ path }) => path)).toEqual(['zones/example.net.yaml', 'octodns.yaml']);
  });

  test('may have a source replace records of another', () => {
    const tree = memoryTree({
      'octodns.yaml': `providers:\n  a: ${provider('a')}\n  b: ${provider('b', ', populate_should_replace: true')}\nzones: {example.org.: {sources: [a, b]}}\n`,
      'a/example.org.yaml': 'www: {type: A, value: 192.0.2.1}\nmail: {type: A, value: 192.0.2.2}\n',
      'b/example.org.yaml': 'www: {type: A, value: 192.0.2.3}\n',
    });
    const read = declarationsOf(octodns, 'octodns.yaml', tree);
    expect(shown(read)).toEqual(['mail.example.org A 192.0.2.2', 'www.example.org A 192.0.2.3']);
    expect(read.skips.map(({ reason }) => reason)).toEqual(['replaced']);
  });

  test('whose PTR records octoDNS makes holds those reverse zones', () => {
    const tree = memoryTree({
      'octodns.yaml': `manager: {auto_arpa: {ttl: 99}}\nproviders: {a: ${provider('.')}}\nzones:\n  example.org.: {sources: [a]}\n  2.0.192.in-addr.arpa.: {sources: [a, auto-arpa]}\n`,
      'example.org.yaml':
        "www: {type: A, values: [192.0.2.1, 192.0.2.2, 198.51.100.1]}\n'*': {type: A, value: 192.0.2.3}\n",
      '2.0.192.in-addr.arpa.yaml': "'2': {type: PTR, value: other.example.}\n",
    });
    const read = declarationsOf(octodns, 'octodns.yaml', tree);
    expect(
      read.records
        .filter(({ type }) => type === 'PTR')
        .map(({ owner, data, ttl }) => `${owner} ${data} ${ttl}`),
    ).toEqual(['2.2.0.192.in-addr.arpa other.example 3600', '1.2.0.192.in-addr.arpa www.example.org 99']);
    expect(read.zones).toMatchObject([{ complete: true }, { apex: '2.0.192.in-addr.arpa', complete: true }]);
  });

  test('may have the processor that makes PTR records as a source', () => {
    const tree = memoryTree({
      'octodns.yaml': `processors: {arpa: {class: octodns.processor.arpa.AutoArpa, ttl: 55}}\nproviders: {a: ${provider('.')}}\nzones:\n  example.org.: {sources: [a], processors: [arpa]}\n  2.0.192.in-addr.arpa.: {sources: [arpa]}\n`,
      'example.org.yaml': 'www: {type: A, value: 192.0.2.1}\n',
    });
    const read = declarationsOf(octodns, 'octodns.yaml', tree);
    expect(read.records.map(({ owner, data, ttl }) => `${owner} ${data} ${ttl}`)).toEqual([
      'www.example.org 192.0.2.1 3600',
      '1.2.0.192.in-addr.arpa www.example.org 55',
    ]);
    expect(read.defects).toEqual([]);
  });

  test.each([
    [
      `providers: {a: ${provider('nowhere')}}\nzones: {x.y.: {sources: [a]}}`,
      /the directory 'nowhere' of the provider a is not in the repository/,
    ],
    [`providers: {a: ${provider('env/ZONES')}}\nzones: {x.y.: {sources: [a]}}`, /the directory 'env\/ZONES'/],
    ['providers: {}\nzones: {x.y.: {sources: [a]}}', /there is no provider 'a'/],
    [
      `providers: {a: ${provider('zones')}}\nzones: {x.y.: {sources: [a]}}`,
      /none of the sources of the zone x.y has a file for it/,
    ],
    [
      `providers: {a: ${provider('zones')}}\nzones: {x.y.: {alias: q.}}`,
      /is an alias of 'q.', which is no zone with sources/,
    ],
    [`providers: {a: ${provider('zones')}}\nzones: {x..y.: {sources: [a]}}`, /has an empty label/],
  ])('%j says what is wrong', (text, message) => {
    const read = declarationsOf(
      octodns,
      'o.yaml',
      memoryTree({ 'o.yaml': text, 'zones/example.org.yaml': '' }),
    );
    expect(
      [...read.defects.map((defect) => defect.message), ...read.skips.map((skip) => skip.detail)].join('\n'),
    ).toMatch(message);
  });
});

test.each(['[]', 'text', 'a: [', '\u0000', '{"a": 1', 'a: 1\na: 2', 'a: *b', '&a [*a]'])(
  '%j is no zone',
  (text) => {
    expect(() => {
      const read = zone(text);
      if (read.defects.length > 0) throw new SourceError('defect', { path: 'x' });
    }).toThrow(SourceError);
  },
);

test('mutated files end in declarations or a SourceError', () => {
  const text = readFileSync(`${CORPUS}/octodns/config/unit.tests.yaml`, 'utf8');
  const edit = fc.tuple(
    fc.nat(text.length),
    fc.nat(12),
    fc.oneof(
      fc.constantFrom(
        '',
        '- ',
        ': ',
        '\n',
        '{',
        '}',
        '[',
        ']',
        ',',
        '? ',
        '!include x',
        '&a ',
        '*a',
        '<<: ',
        "'",
        '"',
        '..',
        '~',
      ),
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
        zone(mutated);
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError);
      }
    }),
    { numRuns: 300 },
  );
});

test('a bomb of aliases or of includes ends in a clear error', () => {
  const aliases = Array.from(
    { length: 30 },
    (_, i) => `k${i}: &k${i} [${i === 0 ? 'x' : `*k${i - 1}, *k${i - 1}`}]`,
  ).join('\n');
  expect(() => zone(aliases)).toThrow(/stand for more than/);
  const levels = (body: (next: string) => string) =>
    Object.fromEntries(
      Array.from({ length: 7 }, (_, i) => [`l${i}.yaml`, i === 6 ? '[192.0.2.1]' : body(`l${i + 1}.yaml`)]),
    );
  const nested = levels((next) => `[${`!include ${next}, `.repeat(100)}]`);
  expect(zone('w: !include l0.yaml', 'example.org.yaml', nested).defects).toHaveLength(100);
  const joined = levels((next) => `!include [${`${next}, `.repeat(100)}]`);
  expect(() => zone('w: {type: A, values: !include l0.yaml}', 'example.org.yaml', joined)).toThrow(
    /these files hold 100000000 entries together, which is too many/,
  );
});
