import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { init } from '../../src/commands/init.ts';
import { readConfig } from '../../src/config/config.ts';
import { GITHUB_WORKFLOW } from '../../src/init/pipelines.ts';
import type { OptionName } from '../../src/options.ts';
import { workingTree } from '../../src/repository/working-tree.ts';
import { stubTerminal } from './terminal.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

type Files = Readonly<Record<string, string | Uint8Array>>;

function repository(files: Files, remote?: string): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'init-')));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  if (remote === undefined) return root;
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' });
  git('init', '-q', '-b', 'trunk');
  git('remote', 'add', 'origin', remote);
  return root;
}

const flags = (texts: Readonly<Record<string, string>>) => ({
  place: (name: string) => `--${name}`,
  texts: new Map(Object.entries(texts).map(([name, text]) => [name as OptionName, [text]])),
});

/** What the command prints, and what it leaves behind. */
async function started(root: string, texts: Readonly<Record<string, string>> = {}, cwd = root) {
  const { said, stub } = stubTerminal(cwd);
  const code = await init([], flags(texts), stub);
  const read = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
  const config = read('ptr-gate.yml');
  const records =
    config === undefined
      ? undefined
      : (loadAll(config)[0] as { records?: unknown[] } | undefined | null)?.records;
  return { code, out: said.out, config, records, workflow: read('.github/workflows/ptr-gate.yml') };
}

/** The exit code and report of an offline check of what was written. */
async function checked(root: string) {
  const { said, stub } = stubTerminal(root);
  const code = await check([], flags({ offline: 'true', format: 'json' }), stub);
  return { code, report: JSON.parse(said.out) };
}

/** How many pairs a report is about. */
const judged = (report: { counts: Record<string, number> }) =>
  Object.values(report.counts).reduce((all, number) => all + number, 0);

const SOA = '$TTL 1h\n@ IN SOA ns hostmaster 1 1h 1h 1h 1h\n@ IN NS ns\n';
const ZONE = `${SOA}ns IN A 5.9.2.53\nmail IN AAAA 2a01:4f8::25\n`;
const REVERSE = `${SOA}53 IN PTR ns.example.org.\n`;
const PLAN = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.9.0',
  planned_values: {
    root_module: {
      resources: [
        {
          address: 'aws_route53_record.mail',
          type: 'aws_route53_record',
          mode: 'managed',
          values: {
            fqdn: 'mail.example.org',
            name: 'mail.example.org',
            type: 'AAAA',
            records: ['2a01:4f8::25'],
          },
        },
      ],
    },
  },
  resource_changes: [],
});
const IR = JSON.stringify({
  registrars: [],
  dns_providers: [],
  domains: [{ name: 'example.net', records: [{ type: 'A', name: 'www', target: '5.9.2.80' }] }],
});
const ENDPOINT = `apiVersion: externaldns.k8s.io/v1alpha1
kind: DNSEndpoint
metadata: {name: mail}
spec:
  endpoints:
    - {dnsName: mail.example.org, recordType: A, targets: [5.9.2.25]}
`;

describe('what it recognises', () => {
  test.each<[string, Files, unknown[]]>([
    ['zone files', { 'zones/db.example.org': ZONE, 'zones/db.example.net': ZONE }, ['zones/db.*']],
    ['one zone file', { 'dns/example.org.zone': ZONE }, ['dns/example.org.zone']],
    [
      "BIND's configuration, without what it names",
      {
        'etc/named.conf': 'zone "example.org" { type primary; file "/var/named/db.one"; };\n',
        'var/named/db.one': ZONE,
      },
      ['etc/named.conf'],
    ],
    [
      'octoDNS, by its configuration',
      {
        'config/production.yaml':
          'providers:\n  config:\n    class: octodns.provider.yaml.YamlProvider\n    directory: ./zones\nzones:\n  example.org.:\n    sources: [config]\n    targets: []\n',
        'zones/example.org.yaml': 'mail:\n  type: AAAA\n  value: 2a01:4f8::25\n',
      },
      ['config/production.yaml'],
    ],
    [
      'an octoDNS zone',
      { 'example.org.yaml': 'mail:\n  type: AAAA\n  value: 2a01:4f8::25\n' },
      ['example.org.yaml'],
    ],
    ['DNSControl', { 'print-ir.json': IR }, ['print-ir.json']],
    ['a Terraform plan', { 'plan.json': PLAN }, ['plan.json']],
    [
      'DNSEndpoint resources',
      { 'k8s/dns.yaml': ENDPOINT, 'k8s/web.yaml': 'kind: Service\n' },
      ['k8s/dns.yaml'],
    ],
    ['a hosts file', { 'etc/hosts': '5.9.2.25 mail.example.org\n' }, ['etc/hosts']],
    ['a table', { 'names.csv': 'name,address\nmail.example.org,5.9.2.25\n' }, ['names.csv']],
    ['pairs in another file', { 'pairs.yml': 'expect: {mail.example.org: 5.9.2.25}\n' }, ['pairs.yml']],
    [
      'all of them side by side',
      { 'zones/db.example.org': ZONE, 'print-ir.json': IR, hosts: '5.9.2.25 www.example.com\n' },
      ['hosts', 'print-ir.json', 'zones/db.example.org'],
    ],
  ])('%s', async (_, files, expected) => {
    const root = repository(files);
    const { code, records, out } = await started(root);
    expect([code, records]).toEqual([0, expected]);
    expect(out).toMatch(/^Looked at \d+ files? here\n/);
    const { report } = await checked(root);
    expect(judged(report)).toBeGreaterThan(0);
  });

  test.each<[string, Files]>([
    ['nothing at all', {}],
    [
      'prose that shows a record',
      { 'README.md': '# Zones\n\nWrite\n\nwww IN A 5.9.2.1\n\nand so on: it\nworks.\n' },
    ],
    [
      'a program',
      { 'main.go': 'package main\n\nfunc main() {}\n', 'docker-compose.prod.yaml': 'services: {}\n' },
    ],
    ['an inventory', { 'inventory/hosts': '[web]\nweb1.example.org ansible_host=5.9.2.1\n' }],
    ['a list of blocked names', { hosts: '0.0.0.0 ads.example.com\n0.0.0.0 track.example.com\n' }],
    ['a zone without an address', { 'db.example.org': `${SOA}@ IN TXT "v=spf1 -all"\n` }],
    ['an empty file', { 'db.example.org': '' }],
    ['pictures', { 'a.zone': Uint8Array.from([0, 1, 2, 3]) }],
    ['the zones of tests', { 'tests/db.example.org': ZONE }],
    ['a template', { 'templates/dns.yaml': ENDPOINT.replace('5.9.2.25', '{{ .Values.ip }}') }],
  ])('and not %s', async (_, files) => {
    const root = repository(files);
    const { code, config, records, workflow, out } = await started(root);
    expect([code, records]).toEqual([0, undefined]);
    expect(workflow).toBe(GITHUB_WORKFLOW);
    expect(config).toContain('# expect:\n');
    expect(out).toContain('None of them holds names and addresses');
    expect(out).toContain('Write a name and its address into ptr-gate.yml');
    expect(out).not.toContain('First run');
    // The configuration loads as it is, and takes the example where its marks are removed.
    expect(readConfig(workingTree(root), 'ptr-gate.yml').hasExpect).toBe(false);
  });

  test('the example in the comments is one that can be used', async () => {
    const root = repository({ 'zones/db.example.org': ZONE });
    const { config } = await started(root);
    writeFileSync(join(root, 'ptr-gate.yml'), config!.replace(/^# ((?:expect|policy):| {2})/gm, '$1'));
    const { policy, hasExpect, records } = readConfig(workingTree(root), 'ptr-gate.yml');
    expect([hasExpect, records.length]).toEqual([true, 1]);
    expect([...policy.keys()].sort()).toEqual(['networks', 'rules', 'stage']);
  });

  test('one pattern for many files, also over many folders, and no pattern that meets others', async () => {
    const many = repository(
      Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e'].flatMap((team) => [
          [`teams/${team}/dns/${team}.example.zone`, ZONE],
          [`teams/${team}/dns/${team}.test.zone`, ZONE],
        ]),
      ),
    );
    expect((await started(many)).records).toEqual(['teams/**/*.zone']);
    const mixed = repository({
      'zones/example.org': ZONE,
      'zones/example.net': ZONE,
      'zones/Makefile': 'all:\n\ttrue\n',
    });
    expect((await started(mixed)).records).toEqual(['zones/example.net', 'zones/example.org']);
    const yaml = repository({ 'a.yaml': ENDPOINT, 'b.yaml': ENDPOINT, 'c.yaml': ENDPOINT });
    expect((await started(yaml)).records).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
    for (const root of [many, mixed, yaml]) expect(judged((await checked(root)).report)).toBeGreaterThan(0);
  });

  test('a format and a copy of its zones in another format are listed once', async () => {
    const root = repository({
      'zones/example.net.zone': `${SOA}www IN A 5.9.2.80\n`,
      'print-ir.json': IR,
    });
    const { records, config } = await started(root);
    expect(records).toEqual(['zones/example.net.zone']);
    expect(config).toMatch(/# - print-ir\.json {3}# its zones stand in zones\/example\.net\.zone, too/);
  });

  test.each(['example.org', 'db.5.9.1', 'db.example.org', 'example.org.zone'])(
    'one broken record keeps %s among the files: it is the first thing to be found',
    async (name) => {
      const origin = name.startsWith('db.5') ? '$ORIGIN 1.9.5.in-addr.arpa.\n' : '';
      const record =
        origin === '' ? 'mail IN A 5.9.2.7\nbad IN A 5.9.2.300\n' : '7 IN PTR a.example.org.\n8 IN PTR\n';
      const root = repository({ [`zones/${name}`]: `${origin}${SOA}${record}` });
      const { records, out } = await started(root);
      expect(records).toEqual([`zones/${name}`]);
      expect(out).toContain('1 record unreadable');
      expect(out).toMatch(/error {2}source-syntax/);
    },
  );

  test('files that cannot be read say why, and two files with one zone are told', async () => {
    const root = repository({
      'etc/named.conf': 'zone "example.org" { type primary; file "/var/lib/gone"; };\n',
      'internal/db.example.org': ZONE,
      'external/db.example.org': ZONE,
    });
    const { out, records } = await started(root);
    expect(records).toEqual(['external/db.example.org', 'internal/db.example.org']);
    expect(out).toMatch(/etc\/named\.conf: nothing in it can be read \(line 1: .*gone/);
    expect(out).toContain('example.org: external/db.example.org, internal/db.example.org\n');
  });

  test('neither what is left over beside a zone nor its signed form is another zone', async () => {
    const root = repository({
      'zones/db.example.org': ZONE,
      'zones/db.example.org.signed': ZONE,
      'zones/db.example.org.bak': ZONE,
      'zones/db.example.org~': ZONE,
    });
    const { records, config } = await started(root);
    expect(records).toEqual(['zones/db.example.org']);
    expect(config).toContain('- zones/db.example.org.signed   # the signed form of zones/db.example.org');
  });

  test('what zone files include is no zone of its own', async () => {
    const root = repository({
      'zones/db.example.org': `${ZONE}$INCLUDE hosts.inc\n`,
      'zones/hosts.inc': 'www IN A 5.9.2.80\n',
    });
    expect((await started(root)).records).toEqual(['zones/db.example.org']);
  });

  test('files that a program has yet to make are told', async () => {
    const root = repository({
      'dns/main.tf': 'resource "aws_route53_record" "mail" {\n  type = "A"\n}\n',
      'dnsconfig.js': 'var REG = NewRegistrar("none");\n',
    });
    const { config, out } = await started(root);
    expect(config).toContain('terraform show -json plan.bin > plan.json');
    expect(config).toContain('dnscontrol print-ir > print-ir.json');
    expect(out).toContain('dns/main.tf: what Terraform makes of it can be checked');
    expect(out).toContain('dnsconfig.js: what DNSControl makes of it can be checked');
  });

  test('names that mean something to YAML, to globs or to a terminal', async () => {
    const root = repository({
      "zones/[it's] {a}, *b*.zone": ZONE.replaceAll('@', 'example.org.'),
      'zones/: #.zone': ZONE.replaceAll('@', 'example.net.'),
      '!x.zone': ZONE.replaceAll('@', 'example.com.'),
      'other.txt': '',
      'zones/\u001b[31m##[error]x': 'nothing',
    });
    const { records, out } = await started(root);
    expect(records).toHaveLength(2);
    expect(judged((await checked(root)).report)).toBe(6);
    expect(out).not.toContain('\u001b');
  });
});

describe('origins that no file tells', () => {
  const bare = 'www IN A 5.9.2.80\nmail IN A 5.9.2.25\n';
  const reverse = '1 IN PTR one.example.org.\n2 IN PTR two.example.org.\n';
  test.each([
    ['zones/db.example.org.external', bare, 'example.org'],
    ['zones/example_org.zone', bare, 'example.org'],
    ['zones/example.org/records.zone', bare, 'example.org'],
    ['zones/db.192.168.7', reverse, '7.168.192.in-addr.arpa'],
    ['zones/192.168.7.0.rev', reverse, '7.168.192.in-addr.arpa'],
    ['zones/db.7.168.192', reverse, '7.168.192.in-addr.arpa'],
    ['zones/192-168-7.rev', reverse, '7.168.192.in-addr.arpa'],
    ['zones/rev.198.51.100', reverse, '100.51.198.in-addr.arpa'],
    ['zones/127.0.0.1.zone', '1 IN PTR localhost.\n', '0.0.127.in-addr.arpa'],
  ])('%s', async (path, content, origin) => {
    const root = repository({ [path]: content });
    const { records, config, out } = await started(root);
    expect(records).toEqual([{ path, as: 'zone-file', origin }]);
    expect(config).toMatch(/ {3}# origin guessed from the (?:file|folder)'s name: check it\n/);
    expect(out).toContain(`origin ${origin} guessed from the`);
    expect(judged((await checked(root)).report)).toBeGreaterThan(0);
  });

  test('the other files settle the order of octets', async () => {
    const root = repository({
      'db.example.org': `${SOA}one IN A 203.0.10.1\ntwo IN A 203.0.10.2\n`,
      'db.10.0.203': reverse,
    });
    expect((await started(root)).records).toEqual([
      { path: 'db.10.0.203', as: 'zone-file', origin: '10.0.203.in-addr.arpa' },
      'db.example.org',
    ]);
    expect((await checked(root)).report.counts.verified).toBe(4);
  });

  test('files that are listed by name are not all there will ever be, which the configuration says', async () => {
    const note = '  # A new file is read only where a line here names it: add one for it.';
    const root = repository({ 'zones/db.example.org': ZONE, 'zones/db.2.9.5': reverse });
    expect((await started(root)).config).toContain(note);
    writeFileSync(join(root, 'zones/db.example.net'), ZONE);
    const again = await started(root);
    expect(again.out).toContain('Found, and not listed in ptr-gate.yml\n  zones/db.example.net');
    const matched = repository({ 'zones/db.example.org': ZONE, 'zones/db.example.net': ZONE });
    expect((await started(matched)).config).not.toContain(note);
  });

  test('one that nothing tells is left to a person, and the line says how', async () => {
    const root = repository({ 'zones/db.example.org': ZONE, 'zones/internal': bare });
    const { records, config, out } = await started(root);
    expect(records).toEqual(['zones/db.example.org']);
    expect(config).toContain(
      '  # - {path: zones/internal, as: zone-file, origin: example.org}   # give the name of its zone',
    );
    expect(out).toContain('zones/internal: give the name of its zone: neither the file nor its name does');
  });
});

describe('what it shows', () => {
  test('the first findings, what only a live run can tell, and what to do next', async () => {
    const root = repository({
      'zones/db.example.org': `${ZONE}www IN A 5.9.2.80\n`,
      'zones/db.2.9.5.in-addr.arpa': REVERSE,
    });
    const { out } = await started(root);
    expect(out).toContain('First run, against the zones of this repository alone (no packet was sent)');
    expect(out).toContain('zones/db.example.org:6:1  error  ptr-missing');
    expect(out).toContain('Of 1 pair the other direction lies in zones that are not in this repository');
    expect(out).toContain('npx ptr-gate --offline  every finding with its line and its remedy');
    expect(out).toContain('require the status check ptr-gate');
  });

  test('a few findings of each rule, and the numbers of the rest', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `h${i} IN A 5.9.2.${i + 100}`);
    const root = repository({
      'db.example.org': `${SOA}${names.join('\n')}\nns IN A 5.9.2.53\n`,
      'db.2.9.5.in-addr.arpa': REVERSE,
    });
    const { out } = await started(root);
    expect(out.match(/error {2}ptr-missing\n/g)).toHaveLength(2);
    expect(out).toContain('... and 38 more ptr-missing');
  });
});

describe('file names that would be lines of their own', () => {
  const EVIL = 'db.a\n\nFirst run\n  Nothing wrong was seen.\n\u001b[2J\u202e.example.org';

  test('are one line in what it prints, wherever they stand', async () => {
    const root = repository({
      [EVIL]: `${SOA}ns IN A 5.9.2.80\n`,
      [`${EVIL}.broken`]: `${SOA}$ORIGIN example.org.\nns IN A 5.9.2.x\n`,
      [`tests/${EVIL}`]: `$ORIGIN x.example.\n${ZONE}`,
      'db.2.9.5.in-addr.arpa': REVERSE,
    });
    const { code, out } = await started(root);
    expect(code).toBe(0);
    expect(out).toContain('db.a\\x0a\\x0aFirst run\\x0a');
    expect(out.split('\n').filter((line) => /^(?:First run$| *Nothing wrong)/.test(line))).toEqual([]);
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('what is there already', () => {
  test('is kept byte for byte, and told; --force writes it anew', async () => {
    const mine = 'records: [zones/db.example.org]\n';
    const root = repository({
      'zones/db.example.org': ZONE,
      'zones/db.example.net': ZONE,
      'ptr-gate.yml': mine,
      '.github/workflows/ptr-gate.yml': 'on: push\n',
    });
    const first = await started(root);
    expect([first.code, first.config, first.workflow]).toEqual([0, mine, 'on: push\n']);
    expect(first.out).toContain('Left as it was\n  ptr-gate.yml (--force writes it anew)');
    expect(first.out).toContain('Found, and not listed in ptr-gate.yml\n  zones/db.*');
    expect(first.out).toContain('First run');
    expect(first.out).not.toContain('Wrote');
    const second = await started(root, { force: 'true' });
    expect(second.records).toEqual(['zones/db.*']);
    expect(second.workflow).toBe(GITHUB_WORKFLOW);
  });

  test('a configuration elsewhere gets no second one beside it', async () => {
    const root = repository({ 'zones/db.example.org': ZONE, '.github/ptr-gate.yml': 'records: [zones/*]\n' });
    const { config, out } = await started(root);
    expect(config).toBeUndefined();
    expect(out).toContain('.github/ptr-gate.yml (--force writes it anew)');
    expect(judged((await checked(root)).report)).toBe(2);
  });

  test('a broken configuration is told with its place, and kept', async () => {
    const root = repository({ 'ptr-gate.yml': 'recrods: [a]\n' });
    await expect(started(root)).rejects.toThrow("ptr-gate.yml:1:1: 'recrods' is not a key");
    expect(readFileSync(join(root, 'ptr-gate.yml'), 'utf8')).toBe('recrods: [a]\n');
  });

  test('JSON is not overwritten by YAML', async () => {
    const root = repository({ 'ptr-gate.json': '{"expect": {"mail.example.org": "5.9.2.25"}}' });
    await expect(started(root, { force: 'true' })).rejects.toThrow('ptr-gate.json is JSON');
  });

  test('a workflow of another name that runs the gate is enough', async () => {
    const root = repository({
      'zones/db.example.org': ZONE,
      '.github/workflows/dns.yml': 'jobs:\n  a:\n    steps:\n      - uses: ptr-gate/ptr-gate@v0\n',
    });
    const { workflow, out } = await started(root);
    expect(workflow).toBeUndefined();
    expect(out).toContain('.github/workflows/dns.yml (it runs ptr-gate already)');
  });

  test('no link leads a file out of the repository', async () => {
    const outside = repository({});
    const root = repository({ 'zones/db.example.org': ZONE });
    symlinkSync(outside, join(root, '.github'));
    await expect(started(root)).rejects.toThrow('a link leads out of the checkout');
    expect(existsSync(join(outside, 'workflows'))).toBe(false);
  });

  test('an argument is refused: it looks at the whole repository', async () => {
    await expect(init(['zones'], flags({}), stubTerminal(tmpdir()).stub)).rejects.toThrow(
      "init takes no argument, and 'zones' is one",
    );
  });
});

describe('where it runs', () => {
  test('below the top of a git checkout it works at the top, and says so', async () => {
    const root = repository({ 'zones/db.example.org': ZONE }, 'https://github.com/example/zones.git');
    const { records, out } = await started(root, {}, join(root, 'zones'));
    expect(records).toEqual(['zones/db.example.org']);
    expect(out).toContain(`of ${root}`);
    expect(out).toContain(`cd ${root}`);
    expect(out).toContain('git add ptr-gate.yml .github/workflows/ptr-gate.yml');
  });

  test('a link to the checkout is the checkout', async () => {
    const root = repository({ 'zones/db.example.org': ZONE }, 'https://github.com/example/zones.git');
    const link = join(repository({}), 'link');
    symlinkSync(root, link);
    const { out } = await started(root, {}, link);
    expect(out).toMatch(/^Looked at 1 file that git knows or does not ignore\n/);
    expect(out).not.toContain('cd ');
  });

  test("neither what git ignores nor other people's packages are looked at", async () => {
    const root = repository(
      {
        '.gitignore': 'build/\n',
        'build/db.example.org': ZONE,
        'vendor/dns/db.example.net': ZONE,
        'node_modules/x/db.example.com': ZONE,
        'zones/db.example.org': ZONE,
      },
      'git@github.com:example/zones.git',
    );
    const { records, out } = await started(root);
    expect(records).toEqual(['zones/db.example.org']);
    expect(out).toContain('Looked at 2 files that git knows or does not ignore');
  });

  test.each([
    ['git@gitlab.com:example/zones.git', {}, 'For GitLab CI, write this into .gitlab-ci.yml', false],
    [
      'https://gitlab.example.org/a/zones.git',
      { '.gitlab-ci.yml': 'stages: [a]\n' },
      'add this to .gitlab-ci.yml',
      false,
    ],
    [
      'ssh://git@git.example.org:22/zones.git',
      { Jenkinsfile: 'pipeline {}\n' },
      'For Jenkins, add this to Jenkinsfile',
      false,
    ],
    ['https://github.com/example/gitlab', { Jenkinsfile: 'pipeline {}\n' }, 'For Jenkins, add this to', true],
    ['https://git.example.org/zones.git', {}, '.github/workflows/ptr-gate.yml', true],
    ['https://git.example.org/github/zones.git', { '.gitlab-ci.yml': '' }, 'For GitLab CI', false],
  ])('%s with %j', async (remote, more, said, onGitHub) => {
    const root = repository({ 'zones/db.example.org': ZONE, ...more }, remote);
    const { out, workflow } = await started(root);
    expect(out).toContain(said);
    expect(workflow !== undefined).toBe(onGitHub);
    for (const [path, text] of Object.entries(more))
      expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  test('the job for GitLab is YAML with the parts of one', async () => {
    const root = repository({ 'zones/db.example.org': ZONE }, 'git@gitlab.com:example/zones.git');
    const { out } = await started(root);
    const job = /\n\n((?: {2}.*\n)+)\n/.exec(out.slice(out.indexOf('For GitLab CI')))![1]!;
    const { 'ptr-gate': gate } = load(job) as { 'ptr-gate': Record<string, unknown> };
    expect(Object.keys(gate)).toEqual(['image', 'rules', 'variables', 'script', 'artifacts']);
  });

  test('the workflow is the one that README.md shows', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`yaml\n${GITHUB_WORKFLOW}\`\`\``);
  });

  test('thousands of files take one pass', async () => {
    const files: Record<string, string> = { 'zones/db.example.org': ZONE };
    for (let i = 0; i < 3000; i++) files[`src/part${i % 50}/file${i}.py`] = 'print(1)\n';
    for (let i = 0; i < 500; i++) files[`zones/many/n${i}.example.zone`] = ZONE;
    const { records, out } = await started(repository(files));
    expect(records).toEqual(['zones/db.example.org', 'zones/many/*.zone']);
    expect(out).toContain('500 zone files, 1,000 pairs');
  });
});
