import { describe, expect, test } from 'vitest';
import { type Files, reviewed } from './reviewed.ts';

const start = (apex: string) =>
  `$ORIGIN ${apex}.\n$TTL 300\n@ SOA ns.corp.example. h.corp.example. 1 3600 600 86400 300\n@ NS ns.corp.example.\n`;
const forward = (...lines: string[]) => `${start('corp.example')}${lines.join('\n')}\n`;
const reverse = (...lines: string[]) => `${start('8.8.8.in-addr.arpa')}${lines.join('\n')}\n`;
const OLD = forward('good A 8.8.8.1');
const BAD = forward('good A 8.8.8.1', 'bad A 8.8.8.4');
const REVERSE = reverse('1 PTR good.corp.example.', '4 PTR other.corp.example.');

const NAMED = (folder: string) =>
  [
    `options { directory "${folder}"; };`,
    `zone "corp.example" { type primary; file "${folder}/zones/db.corp"; };`,
    `zone "8.8.8.in-addr.arpa" { type primary; file "${folder}/zones/db.8.8.8"; };`,
    '',
  ].join('\n');

const OCTODNS = `providers:
  config: {class: octodns.provider.yaml.YamlProvider, directory: ./config}
  route53: {class: octodns_route53.Route53Provider}
zones:
  corp.example.: {sources: [config], targets: [route53]}
  8.8.8.in-addr.arpa.: {sources: [config], targets: [route53]}
`;
const YAML = (more = '') => `good: {type: A, value: 8.8.8.1}\n${more}`;
const YAML_BAD = YAML('bad: {type: A, value: 8.8.8.4}\n');
const YAML_REVERSE =
  "'1': {type: PTR, value: good.corp.example.}\n'4': {type: PTR, value: other.corp.example.}\n";

// Claim: gate-stand-ins
describe('a new file takes no published one out of sight', () => {
  const named = (folder: string, path: string) => ({
    'ptr-gate.yml': `records: [${path}]\n`,
    [path]: NAMED(folder),
    'zones/db.corp': OLD,
    'zones/db.8.8.8': REVERSE,
  });
  const octodns = {
    'ptr-gate.yml': 'records: [dns/octodns.yaml]\n',
    'dns/octodns.yaml': OCTODNS,
    'dns/config/corp.example.yaml': YAML(),
    'dns/config/8.8.8.in-addr.arpa.yaml': YAML_REVERSE,
  };

  test.each<[string, string, Files, Files]>([
    [
      'at the path that named.conf has on the server',
      'etc/bind/zones/db.corp',
      named('/etc/bind', 'named.conf'),
      { 'etc/bind/zones/db.corp': OLD, 'zones/db.corp': BAD },
    ],
    [
      'nearer to named.conf',
      'bind/zones/db.corp',
      named('/srv/dns', 'bind/named.conf'),
      { 'bind/zones/db.corp': OLD, 'zones/db.corp': BAD },
    ],
    [
      'in a folder that octoDNS may mean',
      'config/corp.example.yaml',
      octodns,
      {
        'config/corp.example.yaml': YAML(),
        'config/8.8.8.in-addr.arpa.yaml': YAML_REVERSE,
        'dns/config/corp.example.yaml': YAML_BAD,
      },
    ],
  ])('%s', async (_, standIn, first, edit) => {
    const { gating, exitCode, findings } = await reviewed(first, edit);
    expect(gating).toContain(`source-syntax ${standIn}:1`);
    expect(exitCode).toBe(1);
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/ led to .*corp.*, which this change alters, and now leads to /),
    );
  });

  test('nor does a folder that octoDNS may mean and that has no file for the zone', async () => {
    const { exitCode } = await reviewed(octodns, {
      'config/other.yaml': YAML(),
      'dns/config/corp.example.yaml': YAML_BAD,
    });
    expect(exitCode).toBe(1);
  });

  test('a file that named.conf names anew is read, and the old one left beside it blocks nothing', async () => {
    const listed = { 'ptr-gate.yml': 'records: [named.conf]\n' };
    const { gating, exitCode } = await reviewed(
      { ...listed, 'named.conf': NAMED('/etc/bind'), 'zones/db.corp': OLD, 'zones/db.8.8.8': REVERSE },
      {
        'named.conf': NAMED('/etc/bind').replace('zones/db.corp', 'zones/new/db.corp'),
        'zones/new/db.corp': forward('; moved', 'good A 8.8.8.1'),
      },
    );
    expect(gating).toEqual([]);
    expect(exitCode).toBe(0);
  });
});

// Claim: gate-hidden
describe('a new file hides no pair of another', () => {
  const FIRST = { 'ptr-gate.yml': 'records: [zones/*]\n', 'zones/corp': OLD, 'zones/rev': REVERSE };

  test.each([
    ['a zone cut', '$ORIGIN corp.example.\nbad 300 IN NS ns.x.\n'],
    ['a DNAME', '$ORIGIN corp.example.\n@ 300 IN DNAME x.\n'],
    ['a zone', '$ORIGIN bad.corp.example.\n@ 300 IN SOA ns.x. h.x. 1 2 3 4 5\n'],
  ])('by %s', async (_, text) => {
    const { gating } = await reviewed(FIRST, { 'zones/corp': BAD, 'zones/more': text });
    expect(gating).toContain('ptr-mismatch zones/corp:6');
  });

  test('but a zone cut in the file itself makes glue', async () => {
    const { gating, skipped } = await reviewed(FIRST, {
      'zones/corp': forward('good A 8.8.8.1', 'bad NS ns.bad', 'ns.bad A 8.8.8.4'),
    });
    expect(gating).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toContain('glue');
  });
});
