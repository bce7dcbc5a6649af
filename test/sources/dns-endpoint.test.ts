import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DomainName, isWildcard } from '../../src/model/domain-name.ts';
import { addressOfReverseName, reverseNameOf } from '../../src/model/reverse-name.ts';
import { declare } from '../../src/sources/declared.ts';
import * as dnsEndpoint from '../../src/sources/dns-endpoint/read.ts';
import { read as readFiles } from '../../src/sources/read.ts';
import { memoryTree } from '../repository/memory-tree.ts';
import { readText, textAt } from './read-pairs.ts';

const read = (text: string, path = 'endpoints.yaml') => readText(dnsEndpoint, path, text);
const corpus = (path: string) =>
  readFileSync(new URL(`../corpus/external-dns/${path}`, import.meta.url), 'utf8');

const HEAD = 'apiVersion: externaldns.k8s.io/v1alpha1\nkind: DNSEndpoint\nspec:\n  endpoints:\n';
const endpoint = (yaml: string) => `${HEAD}  - ${yaml}\n`;

describe('what is read', () => {
  test.each([
    [
      '{dnsName: a.example.org, recordType: A, targets: [192.0.2.1, 192.0.2.2]}',
      ['5:55 pair a.example.org 192.0.2.1', '5:66 pair a.example.org 192.0.2.2'],
    ],
    [
      '{dnsName: a.example.org., recordType: AAAA, targets: ["2001:DB8::0:1"]}',
      ['5:59 pair a.example.org 2001:db8::1'],
    ],
    [
      '{dnsName: "*.example.org", recordType: A, targets: [192.0.2.1]}',
      ['5:57 pair *.example.org 192.0.2.1'],
    ],
    [
      '{dnsName: a.example.org, targets: [192.0.2.1, "2001:db8::1", b.example.org]}',
      [
        '5:40 pair a.example.org 192.0.2.1',
        '5:51 pair a.example.org 2001:db8::1',
        '5:66 CNAME a.example.org b.example.org',
      ],
    ],
    [
      '{dnsName: a.example.org, recordType: A, targets: [192.0.2.1], setIdentifier: eu}',
      ['5:55 pair a.example.org 192.0.2.1 region=eu'],
    ],
    [
      '{dnsName: 1.2.0.192.in-addr.arpa, recordType: PTR, targets: [a.example.org, b.example.org.]}',
      ['5:66 PTR 1.2.0.192.in-addr.arpa a.example.org', '5:81 PTR 1.2.0.192.in-addr.arpa b.example.org'],
    ],
    ['{dnsName: a.example.org, recordType: TXT, targets: ["v=spf1 -all"]}', []],
    [
      '{dnsName: a.example.org, recordType: A, recordTTL: 300, labels: {a: b}, targets: [192.0.2.1]}',
      ['5:87 pair a.example.org 192.0.2.1'],
    ],
  ])('%s', (yaml, lines) => {
    const text = endpoint(yaml);
    const found = read(text);
    expect(found.lines).toEqual(lines);
    for (const { location, address } of found.pairs) {
      expect(textAt(text, location).toLowerCase()).toContain(address.slice(-2));
    }
  });

  test('documents of other kinds, and lists', () => {
    const item = (name: string) => ({
      apiVersion: 'externaldns.k8s.io/v1alpha1',
      kind: 'DNSEndpoint',
      spec: { endpoints: [{ dnsName: name, recordType: 'A', targets: ['192.0.2.1'] }] },
    });
    const service = {
      apiVersion: 'v1',
      kind: 'Service',
      spec: { endpoints: [{ dnsName: 'x.example.org' }] },
    };
    const list = {
      apiVersion: 'v1',
      kind: 'List',
      items: [item('a.example.org'), service, item('b.example.org')],
    };
    expect(read(JSON.stringify(list), 'all.json').pairs.map(({ name }) => name)).toEqual([
      'a.example.org',
      'b.example.org',
    ]);
    const stream = `---\n${JSON.stringify(service)}\n---\n---\n${JSON.stringify(item('a.example.org'))}\n---\n${JSON.stringify({ ...list, kind: 'DNSEndpointList' })}\n`;
    expect(read(stream).pairs.map(({ name }) => name)).toEqual([
      'a.example.org',
      'a.example.org',
      'b.example.org',
    ]);
  });

  test('a file without a DNSEndpoint says so', () => {
    expect(read('apiVersion: v1\nkind: Service\n').lines).toEqual(['1:1 skip no-endpoint']);
    expect(read('').lines).toEqual(['1:1 skip no-endpoint']);
    // A resource of the same name in another API is not ours.
    expect(
      read(endpoint('{dnsName: a, targets: [x]}').replace('externaldns.k8s.io', 'example.org')).lines,
    ).toEqual(['1:1 skip no-endpoint']);
  });

  test('a resource without endpoints declares nothing', () => {
    expect(read(HEAD).lines).toEqual([]);
    expect(read(`${HEAD}    []\n`).lines).toEqual([]);
  });
});

describe('what is skipped, and why', () => {
  const proxied = (name: string, value: string) =>
    `{dnsName: a.example.org, recordType: A, targets: [192.0.2.1], providerSpecific: [{name: ${name}, value: ${value}}]}`;
  test.each([
    [proxied('external-dns.kubernetes.io/cloudflare-proxied', '"true"'), 'proxied'],
    [proxied('external-dns.alpha.kubernetes.io/cloudflare-proxied', '"true"'), 'proxied'],
    [
      '{dnsName: a.example.org, recordType: A, targets: [lb.example.net], providerSpecific: [{name: alias, value: "true"}]}',
      'alias',
    ],
    [
      '{dnsName: a.example.org, recordType: CNAME, targets: [lb.example.net], providerSpecific: [{name: alias, value: "true"}]}',
      'alias',
    ],
  ])('%s', (yaml, reason) => {
    expect(read(endpoint(yaml)).skips).toMatchObject([
      { reason, name: 'a.example.org', location: { line: 5 } },
    ]);
  });

  test('a property that is off changes nothing', () => {
    const off = proxied('external-dns.kubernetes.io/cloudflare-proxied', '"false"');
    expect(read(endpoint(off)).lines).toEqual(['5:55 pair a.example.org 192.0.2.1']);
  });
});

describe('what is refused', () => {
  test.each([
    ['{recordType: A, targets: [192.0.2.1]}', 'has no dnsName'],
    ['{dnsName: a.example.org, recordType: A}', 'has no targets'],
    ['{dnsName: a.example.org, recordType: A, targets: []}', 'has no targets'],
    [
      '{dnsName: a.example.org, recordType: A, targets: ["2001:db8::1"]}',
      'is an IPv6 address in a record of type A',
    ],
    [
      '{dnsName: a.example.org, recordType: AAAA, targets: [192.0.2.1]}',
      'is an IPv4 address in a record of type AAAA',
    ],
    ['{dnsName: a.example.org, recordType: A, targets: [b.example.org]}', 'is not an address'],
    [
      '{dnsName: a.example.org, recordType: A, targets: [[192.0.2.1]]}',
      'a list stands where a target belongs',
    ],
    ['{dnsName: a..example.org, recordType: A, targets: [192.0.2.1]}', 'empty label'],
    ['{dnsName: 192.0.2.1, recordType: A, targets: [192.0.2.1]}', 'is an address where a name belongs'],
    [
      '{dnsName: 1.2.0.192.in-addr.arpa, recordType: PTR, targets: [192.0.2.1]}',
      'is an address where a name belongs',
    ],
    ['text', 'stands where an endpoint belongs'],
  ])('%s', (yaml, message) => {
    const more = '  - {dnsName: more.example.org, recordType: A, targets: [192.0.2.9]}\n';
    const { defects, pairs } = read(endpoint(yaml) + more);
    expect(defects).toHaveLength(1);
    expect(defects[0]).toMatchObject({ kind: 'source-syntax', location: { line: 5 } });
    expect(defects[0]!.message).toContain(message);
    expect(defects[0]!.remedy).toMatch(/^Write /);
    expect(pairs.map(({ name }) => name)).toEqual(['more.example.org']);
  });

  test.each([
    ['dnsName: {{ .Values.host }}', /^endpoints\.yaml:5:14: '\{\{' begins a template that is not rendered/],
    [
      '{dnsName: "{{ .Values.host }}.example.org", recordType: A, targets: [192.0.2.1]}',
      /^endpoints\.yaml:5:15: '\{\{' begins a template/,
    ],
    [
      '{dnsName: a.example.org, recordType: A, targets: ["{{ .Values.ip }}"]}',
      /^endpoints\.yaml:5:55: '\{\{' begins a template/,
    ],
  ])('a Helm template: %s', (yaml, message) => {
    expect(() => read(endpoint(yaml))).toThrow(message);
  });

  test('a template between the lines', () => {
    expect(() => read(`${HEAD}  {{- range .Values.names }}\n  - dnsName: {{ . }}\n  {{- end }}\n`)).toThrow(
      /:5:3: '\{\{' begins a template/,
    );
  });

  test('what is no YAML, and a YAML bomb', () => {
    expect(() => read(`${HEAD}  - dnsName: [a\n`)).toThrow(/^endpoints\.yaml:[0-9]+:[0-9]+: /);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [i, name] of [...'bcdefghij'].entries()) {
      const before = 'abcdefghij'[i];
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    }
    expect(() => read(bomb.join('\n'))).toThrow(/more than 1,000,000 nodes/);
  });
});

describe("external-dns's own documents", () => {
  test.each([
    [
      'docs/snippets/tutorials/aws-localstack/dnsendpoint-alias.yml',
      ['14:11 CNAME alias.example.com my-lb.eu-west-1.elb.amazonaws.com'],
    ],
    [
      'docs/snippets/tutorials/aws-localstack/dnsendpoint-cname.yml',
      ['14:11 CNAME www.example.com example.com'],
    ],
    [
      'docs/snippets/tutorials/aws-localstack/dnsendpoint-multi.yml',
      [
        '14:11 pair dnsendpoint-a.example.com 192.168.1.100',
        '19:11 pair dnsendpoint-a-lb.example.com 10.0.1.1',
        '20:11 pair dnsendpoint-a-lb.example.com 10.0.1.2',
        '21:11 pair dnsendpoint-a-lb.example.com 10.0.1.3',
        '26:11 pair dnsendpoint-aaaa.example.com 2001:db8:85a3::8a2e:370:7334',
      ],
    ],
    ['docs/snippets/tutorials/aws-localstack/dnsendpoint-txt.yml', []],
    [
      'docs/snippets/tutorials/rfc2136/fixtures.yaml',
      ['15:7 pair app.example.local 192.168.49.10', '20:7 pair api.example.local 192.168.49.20'],
    ],
    ['docs/sources/crd/dnsendpoint-example.yaml', ['7:14 skip proxied']],
    [
      'docs/sources/crd/dnsendpoint-aws-example.yaml',
      ['18:7 CNAME subdomain.foo.bar.com other-subdomain.foo.bar.com'],
    ],
    // No DNSEndpoint at all: Services, resource definitions, a table of tests.
    ['docs/snippets/tutorials/coredns/fixtures.yaml', ['1:1 skip no-endpoint']],
    ['charts/external-dns/crds/dnsendpoints.externaldns.k8s.io.yaml', ['1:1 skip no-endpoint']],
    ['charts/external-dns/crds/dnsrecords.externaldns.k8s.io.yaml', ['1:1 skip no-endpoint']],
    ['tests/integration/scenarios/tests.yaml', ['1:1 skip no-endpoint']],
  ])('%s', (path, lines) => {
    expect(read(corpus(path)).lines).toEqual(lines);
  });
});

describe('the PTR records that external-dns makes for endpoints', () => {
  interface Endpoint {
    readonly dnsName: string;
    readonly recordType: string;
    readonly targets: readonly string[];
  }
  const { vectors } = JSON.parse(
    readFileSync(new URL('../corpus/vectors/external-dns-ptr-source.json', import.meta.url), 'utf8'),
  ) as {
    vectors: readonly {
      case: string;
      ptr_enabled: boolean;
      input: readonly Endpoint[];
      expected: readonly Endpoint[];
    }[];
  };

  test.each(vectors.filter(({ ptr_enabled }) => ptr_enabled))('$case', async ({ input, expected }) => {
    const document = {
      apiVersion: 'externaldns.k8s.io/v1alpha1',
      kind: 'DNSEndpoint',
      spec: { endpoints: input },
    };
    const path = 'endpoints.json';
    const files = await readFiles(memoryTree({ [path]: JSON.stringify(document) }), [{ pattern: path }]);
    expect(files[0]!.source).toBe('dns-endpoint');
    const { namesOf } = declare(files);
    const addresses = new Set(
      [...files[0]!.declarations()].flatMap((one) => (one.kind === 'pair' ? [one.pair.address] : [])),
    );
    const made = [...addresses].flatMap((address) => {
      const targets = namesOf(address).filter((name) => !isWildcard(name));
      return targets.length === 0 ? [] : [{ dnsName: reverseNameOf(address), targets }];
    });
    const wanted = expected
      .filter(({ recordType }) => recordType === 'PTR')
      .map(({ dnsName, targets }) => ({ dnsName, targets }));
    expect(made).toEqual(wanted);
    for (const { dnsName } of wanted) expect(addressOfReverseName(dnsName as DomainName)).toBeDefined();
  });
});
