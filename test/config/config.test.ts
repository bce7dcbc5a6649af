import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cannot-run.ts';
import { readConfig } from '../../src/config/config.ts';
import { CONFIG_PATHS, findConfig } from '../../src/config/path.ts';
import { policyLayer } from '../../src/config/policy-layer.ts';
import { configSchema } from '../../src/config/schema.ts';
import { settleOptions } from '../../src/options.ts';
import { memoryTree } from '../repository/memory-tree.ts';

const read = (text: string, path = 'ptr-gate.yml') => readConfig(memoryTree({ [path]: text }), path);

function problemsOf(text: string | Uint8Array, path = 'ptr-gate.yml'): string[] {
  try {
    readConfig(memoryTree({ [path]: text }), path);
  } catch (error) {
    expect(error).toBeInstanceOf(CannotRun);
    return (error as CannotRun).message.split('\n');
  }
  return [];
}

describe('finding the file', () => {
  test.each(CONFIG_PATHS)('%s is found', (path) => {
    expect(findConfig(memoryTree({ [path]: '', 'other.yml': '' }))).toBe(path);
  });

  test('none is no error, a missing one that was named is', () => {
    expect(findConfig(memoryTree({}))).toBeUndefined();
    expect(findConfig(memoryTree({ 'x.yml': '', 'ptr-gate.yml': '' }), 'x.yml')).toBe('x.yml');
    expect(() => findConfig(memoryTree({ 'ptr-gate.yml': '' }), 'x.yml')).toThrow(
      /^x\.yml: there is no such configuration file in .+\. Correct the path$/,
    );
  });

  test('two are refused by name', () => {
    const tree = memoryTree({ 'ptr-gate.yml': '', '.github/ptr-gate.json': '' });
    expect(() => findConfig(tree)).toThrow(
      /several configuration files: ptr-gate\.yml, \.github\/ptr-gate\.json\. Keep one/,
    );
  });
});

describe('a whole configuration', () => {
  const text = `expect: {a.example: 192.0.2.1}
records:
  - zones/db.*
  - {path: etc/db.ocf, as: zone-file, origin: OCF.example.}
policy:
  stage: published
  networks: [2001:db8::/32, 192.0.2.0/24]
  resolvers: 192.0.2.1, 192.0.2.2
  tries: 3
  timeout: 2s
  rules: {ptr-ambiguous: off, ptr-pending: warning}
  ignore:
    - {rule: ptr-missing, name: Old.example.org, address: "2001:DB8::1", path: "zones/*", reason: "moving, ticket 123", until: 2027-01-31}
    - {rule: reverse-lame, reason: 5}
regions: {us-east: {subnet: 203.0.113.0/24}, eu-west: {resolver: 192.0.2.53}, x: , y: {}}
`;
  const config = read(text);
  const place = (line: number, column: number) =>
    expect.objectContaining({ path: 'ptr-gate.yml', line, column });

  test('is read with the place of every entry', () => {
    expect(config.hasExpect).toBe(true);
    expect(config.records).toEqual([
      { pattern: 'zones/db.*', location: place(3, 5) },
      { pattern: 'etc/db.ocf', as: 'zone-file', origin: 'ocf.example', location: place(4, 5) },
    ]);
    expect(config.ignore).toEqual([
      {
        rule: 'ptr-missing',
        name: 'old.example.org',
        address: '2001:db8::1',
        path: 'zones/*',
        reason: 'moving, ticket 123',
        until: '2027-01-31',
        location: place(13, 7),
      },
      { rule: 'reverse-lame', reason: '5', location: place(14, 7) },
    ]);
    expect([...config.regions]).toEqual([
      ['us-east', { subnet: { address: '203.0.113.0', length: 24 }, location: place(15, 11) }],
      ['eu-west', { resolver: '192.0.2.53', location: place(15, 46) }],
      ['x', { location: place(15, 79) }],
      ['y', { location: place(15, 84) }],
    ]);
  });

  test('gives its options as a layer that names their places', () => {
    const layer = policyLayer(config);
    expect(layer.place('tries')).toBe('ptr-gate.yml:9:10: policy.tries');
    const settled = settleOptions([layer]);
    expect(settled.ok && settled.value).toMatchObject({
      stage: 'published',
      networks: [
        { address: '2001:db8::', length: 32 },
        { address: '192.0.2.0', length: 24 },
      ],
      resolvers: ['192.0.2.1', '192.0.2.2'],
      tries: 3,
      timeout: 2000,
      rules: new Map([
        ['ptr-ambiguous', 'off'],
        ['ptr-pending', 'warning'],
      ]),
    });
  });

  test('JSON says the same', () => {
    const json = read(
      '{"$schema": "x", "policy": {"tries": 3, "rules": {"ptr-ambiguous": "off"}}, "expect": null}',
      'ptr-gate.json',
    );
    expect([...json.policy].map(([name, { texts }]) => [name, texts])).toEqual([
      ['tries', ['3']],
      ['rules', ['ptr-ambiguous=off']],
    ]);
    expect(json.hasExpect).toBe(false);
  });
});

/** What a configuration may and may not say. Every row goes through the reader and through the JSON Schema. */
const ACCEPTED: readonly string[] = [
  '',
  '{}',
  'expect:\nrecords:\npolicy:\nregions:\n',
  'records: zones/*.zone',
  'records: []',
  'records: {path: a..b/c}',
  'records: [a/..b, ./x, ".hidden"]',
  'policy: {rules: }',
  'policy: {ignore: }',
  'policy: {ignore: {rule: ptr-missing, reason: x}}',
  'policy: {tries: 1}',
  'policy: {tries: 32}',
  'policy: {tries: "7"}',
  'policy: {timeout: 5}',
  'policy: {timeout: 500ms}',
  'policy: {timeout: 0.5}',
  'policy: {networks: "192.0.2.0/24, 2001:db8::/32"}',
  'policy: {networks: [192.0.2.1]}',
  'policy: {fail-on: notice}',
  'policy: {resolvers: [system]}',
  'policy: {rules: {x: error, y-2: notice}}',
  'regions: {a: {}, b: , C_1.x: {resolver: 192.0.2.1, subnet: 2001:db8::/32}}',
  'expect: {a.example: 192.0.2.1, b.example: [192.0.2.1, "2001:db8::1"], c.example: {address: 192.0.2.1, ptr: x.example}}',
  'expect: {a.example: {A: 192.0.2.1, AAAA: ["2001:db8::1"], ptr: [x.example]}, b.example: [{A: 192.0.2.1}, 192.0.2.2]}',
  'expect: {a.example: {us-east: {A: 192.0.2.1}, eu: {AAAA: "2001:db8::1", ptr: x.example}}}',
];

const HEALTH_ACCEPTED: readonly string[] = [
  'health:',
  'health: {}',
  'health: {ports: 443, attempts: 2000, timeout: 500ms, max-timeout-rate: 0.5 %, tls: true}',
  'health: {ports: [25, 443], attempts: "5", timeout: 3, max-timeout-rate: 0.01, tls: "false", allow: 10.0.0.0/8}',
  'health: {allow: [10.0.0.0/8, "fd00::/8"], max-timeout-rate: 100%}',
  'health: {ports: [], prometheus: {url: "http://127.0.0.1:9090/base/", query: "sum(x)", max: 12, header-env: AUTH}}',
  'health: {prometheus: {url: "https://x", query: up, max: 0.5%}}',
];

const REFUSED: readonly (readonly [string, readonly string[]])[] = [
  [
    'x',
    ["1:1: a configuration is a mapping, and 'x' stands here. Write expect: {mail.example.org: 192.0.2.25}"],
  ],
  [
    '[]',
    [
      '1:1: a configuration is a mapping, and an empty list stands here. Write expect: {mail.example.org: 192.0.2.25}',
    ],
  ],
  ['expct: {}', ["1:1: 'expct' is not a key of ptr-gate.yml. Did you mean 'expect'?"]],
  ['Policy: {}', ["1:1: 'Policy' is not a key of ptr-gate.yml. Did you mean 'policy'?"]],
  [
    'zzzzzzz: {}',
    [
      "1:1: 'zzzzzzz' is not a key of ptr-gate.yml. Write one of expect, records, policy, regions, rollout, health, $schema",
    ],
  ],
  [
    'rollout: {}',
    ['start', 'every', 'order'].map(
      (key) =>
        `1:10: 'rollout:' has no '${key}'. Write rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}`,
    ),
  ],
  [
    '\nhealth: 1',
    [
      "2:9: 'health:' is a mapping, and '1' stands here. Write health: {ports: [443], attempts: 20, max-timeout-rate: 1%}",
    ],
  ],
  ['health: {port: 443}', ["1:10: 'port' is not a key of 'health:'. Did you mean 'ports'?"]],
  [
    'health: {ports: [443, 0, https, 70000]}',
    [
      "1:23: '0' is not a port from 1 to 65535. Write ports: [443]",
      "1:26: 'https' is not a port from 1 to 65535. Write ports: [443]",
      "1:33: '70000' is not a port from 1 to 65535. Write ports: [443]",
    ],
  ],
  [
    'health: {attempts: 0}',
    ["1:20: 'attempts:' '0' is not a whole number from 1 to 10000. Write attempts: 20"],
  ],
  [
    'health: {timeout: 31}',
    ["1:19: 'timeout:' '31' is out of range; the least is 100 ms, the most 30 s. Write timeout: 3s"],
  ],
  [
    'health: {max-timeout-rate: 1}',
    ["1:28: 'max-timeout-rate:' '1' could mean 1 % or all of them. Write max-timeout-rate: 1%"],
  ],
  [
    'health: {max-timeout-rate: low}',
    ["1:28: 'max-timeout-rate:' 'low' is neither a percentage nor a number. Write max-timeout-rate: 1%"],
  ],
  ['health: {tls: yes}', ["1:15: 'tls:' 'yes' is neither true nor false. Write tls: true"]],
  [
    'health: {allow: [example.org]}',
    ["1:18: 'allow:' 'example.org' is not an address. Write allow: [2001:db8::/32]"],
  ],
  [
    'health: {prometheus: {query: up}}',
    [
      "1:22: 'prometheus:' has no 'url'. Write prometheus: {url: 'https://prometheus.example.org', query: 'sum by (region) (ipv6_timeout_ratio)', max: 1%}",
    ],
  ],
  [
    'health: {prometheus: {url: "ftp://x", query: up, max: -1}}',
    [
      "1:28: 'url:' 'ftp:' is neither http: nor https:. Write url: https://prometheus.example.org",
      "1:55: 'max:' '-1' is neither a percentage nor a number. Write max: 1%",
    ],
  ],
  [
    'health: {prometheus: {url: "https://me:s3cret@x", query: up}}',
    [
      "1:28: 'url:' holds a user name or password, which everyone can read here. Name a variable under 'header-env:'. Write url: https://prometheus.example.org",
    ],
  ],
  [
    'health: {prometheus: {url: "https://x", query: up, header-env: GITHUB_TOKEN}}',
    [
      "1:64: 'header-env:' 'GITHUB_TOKEN' belongs to the workflow runner and is not sent anywhere. Write header-env: PROMETHEUS_AUTHORIZATION",
    ],
  ],
  [
    'policy: [stage]',
    ["1:9: 'policy:' is a mapping, and a list stands here. Write policy: {stage: published}"],
  ],
  ['policy: {stge: published}', ["1:10: 'stge' is not a key of 'policy:'. Did you mean 'stage'?"]],
  [
    'policy: {offline: true}',
    ["1:10: 'offline' cannot be set in 'policy:'. Write it on the command line, --offline"],
  ],
  ['policy: {stage: }', ["1:16: 'stage:' is empty. Write a value, or remove the key"]],
  [
    'policy: {stage: [published]}',
    ["1:17: 'stage:' holds a list where one value belongs. Write stage: pre-publish"],
  ],
  ['policy: {stage: {a: b}}', ["1:17: 'stage:' holds a mapping where a text belongs. Write one value"]],
  [
    'policy: {match: exakt}',
    ["1:17: policy.match: 'exakt' is not one of exact, any, confirmed. Did you mean exact?"],
  ],
  ['policy: {tries: 0}', ["1:17: policy.tries: '0' is not a whole number from 1 to 32"]],
  ['policy: {tries: 33}', ["1:17: policy.tries: '33' is not a whole number from 1 to 32"]],
  ['policy: {tries: many}', ["1:17: policy.tries: 'many' is not a whole number from 1 to 32"]],
  ['policy: {timeout: 1d}', ["1:19: policy.timeout: '1d' is not a duration; write 500ms, 10s, 5m or 1h"]],
  [
    'policy: {timeout: 121}',
    ["1:19: policy.timeout: '121' is out of range; the least is 100 ms, the most 120 s"],
  ],
  ['policy: {fail-on: fatal}', ["1:19: policy.fail-on: 'fatal' is not one of error, warning, notice"]],
  ['policy: {networks: []}', ["1:20: 'networks:' is an empty list. Write a value, or remove the key"]],
  ['policy: {networks: [mail.example.org]}', ["1:21: policy.networks: 'mail.example.org' is not an address"]],
  [
    'policy: {rules: [ptr-missing]}',
    ["1:17: 'rules:' is a mapping, and a list stands here. Write rules: {ptr-ambiguous: off}"],
  ],
  [
    'policy: {rules: {ptr-missing: fatal}}',
    ["1:31: 'fatal' is not a level. Write one of error, warning, notice, off"],
  ],
  [
    'policy: {rules: {ptr-missing: }}',
    ['1:30: nothing is not a level. Write one of error, warning, notice, off'],
  ],
  ['policy: {rules: {PTR: off}}', ["1:18: 'PTR' is not the id of a rule. Write one such as ptr-missing"]],
  [
    'policy: {ignore: [x]}',
    [
      `1:19: 'x' stands where an entry of 'ignore:' belongs. Write {rule: ptr-missing, name: old.example.org, reason: "moving, ticket 123", until: 2027-01-31}`,
    ],
  ],
  [
    'policy: {ignore: {rule: ptr-missing}}',
    [
      `1:18: this entry of 'ignore:' has no 'reason'. Write {rule: ptr-missing, name: old.example.org, reason: "moving, ticket 123", until: 2027-01-31}`,
    ],
  ],
  [
    'policy: {ignore: {rule: ptr-missing, reason: " "}}',
    [`1:46: 'reason:' holds ' ' where a text belongs. Write reason: "moving, ticket 123"`],
  ],
  [
    'policy: {ignore: {rule: ptr-missing, reason: x, until: tomorrow}}',
    ["1:56: 'tomorrow' is not a day. Write YYYY-MM-DD, such as 2027-01-31"],
  ],
  [
    'policy: {ignore: {rule: ptr-missing, reason: x, until: 2027-13-01}}',
    ["1:56: '2027-13-01' is not a day. Write YYYY-MM-DD, such as 2027-01-31"],
  ],
  [
    'policy: {ignore: {rule: ptr-missing, reason: x, rules: y}}',
    ["1:49: 'rules' is not a key of an entry of 'ignore:'. Did you mean 'rule'?"],
  ],
  [
    'policy: {ignore: {rule: ptr-missing, reason: x, address: mail}}',
    ["1:58: 'address:' 'mail' is not an address. Write address: 2001:db8::25"],
  ],
  [
    'records: [/etc/named.conf]',
    ["1:11: '/etc/named.conf' is an absolute path. Write it relative to the root of the repository"],
  ],
  ['records: ../x', ["1:10: '../x' leads upwards by '..'. Write it relative to the root of the repository"]],
  [
    'records: [a/../../x]',
    ["1:11: 'a/../../x' leads upwards by '..'. Write it relative to the root of the repository"],
  ],
  [
    'records: ["!a"]',
    ["1:11: '!a' begins with an exclamation mark. Patterns only add files; write a narrower one"],
  ],
  [
    'records: [[a]]',
    ["1:11: 'records:' holds a list where a path or pattern belongs. Write one such as zones/db.*"],
  ],
  [
    'records: {as: zone-file}',
    ["1:10: this entry of 'records:' has no 'path'. Write {path: zones/db.example.org, as: zone-file}"],
  ],
  [
    'records: {path: a, as: Zone File}',
    ["1:24: 'Zone File' is not the id of a format. Write one such as zone-file or hosts"],
  ],
  [
    'records: {path: a, orign: b}',
    ["1:20: 'orign' is not a key of an entry of 'records:'. Did you mean 'origin'?"],
  ],
  [
    'regions: [a]',
    [
      "1:10: 'regions:' is a mapping, and a list stands here. Write regions: {us-east: {subnet: 203.0.113.0/24}}",
    ],
  ],
  [
    'regions: {AAAA: {}}',
    [
      "1:11: 'AAAA' cannot name a region. Write letters, digits, '.', '_' and '-', and none of A, AAAA, address, ptr",
    ],
  ],
  [
    'regions: {us east: {}}',
    [
      "1:11: 'us east' cannot name a region. Write letters, digits, '.', '_' and '-', and none of A, AAAA, address, ptr",
    ],
  ],
  [
    'regions: {us: {subnt: 192.0.2.0/24}}',
    ["1:16: 'subnt' is not a key of a region. Did you mean 'subnet'?"],
  ],
  [
    'regions: {us: 192.0.2.0/24}',
    ["1:15: the region 'us' is a mapping, and '192.0.2.0/24' stands here. Write us: {resolver: 192.0.2.53}"],
  ],
  [
    'regions: {us: {subnet: here}}',
    ["1:24: 'subnet:' 'here' is not an address. Write subnet: 203.0.113.0/24"],
  ],
];

/** What code knows and a schema cannot say. */
const BEYOND_SCHEMA: readonly (readonly [string, readonly string[]])[] = [
  [
    'policy: {ignore: {rule: x, reason: y, until: 2027-02-30}}',
    ["1:46: '2027-02-30' is not a day. Write YYYY-MM-DD, such as 2027-01-31"],
  ],
  [
    'regions: {us: {subnet: 192.0.2.5/24}}',
    ["1:24: 'subnet:' '192.0.2.5/24' has bits set beyond /24; write 192.0.2.0/24"],
  ],
  [
    'policy: {networks: [192.0.2.1/24]}',
    ["1:21: policy.networks: '192.0.2.1/24' has bits set beyond /24; write 192.0.2.0/24"],
  ],
  ['policy: {networks: "10.0.0.0/8, x"}', ["1:20: policy.networks: 'x' is not an address"]],
  [
    'health: {ports: []}',
    ["1:17: without a port and without 'prometheus:' nothing is measured. Write ports: [443]"],
  ],
  ['health: {ports: [443, 443]}', ['1:23: the port 443 is named twice. Keep one of the two']],
  [
    'health: {max-timeout-rate: 101%}',
    ["1:28: 'max-timeout-rate:' '101%' is more than all of them. Write max-timeout-rate: 1%"],
  ],
  [
    'records: {path: a, origin: a..b}',
    ["1:28: 'origin:' 'a..b' has an empty label. Write origin: example.org"],
  ],
  ['policy: {tries: "99"}', ["1:17: policy.tries: '99' is not a whole number from 1 to 32"]],
];

const validate = new Ajv2020({ strict: false, allErrors: false }).compile(configSchema() as object);
/** A file as an editor's JSON Schema support sees it. */
const passesSchema = (text: string) =>
  validate(load(text.trim() === '' ? 'null' : text, { schema: undefined }) ?? null);

describe('accepted by the reader and the schema', () => {
  test.each([...ACCEPTED, ...HEALTH_ACCEPTED])('%j', (text) => {
    expect(problemsOf(text)).toEqual([]);
    expect(passesSchema(text), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('refused by the reader and the schema', () => {
  test.each(REFUSED)('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems.map((problem) => `ptr-gate.yml:${problem}`));
    expect(passesSchema(text)).toBe(false);
  });
});

describe('refused by the reader alone', () => {
  test.each(BEYOND_SCHEMA)('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems.map((problem) => `ptr-gate.yml:${problem}`));
    expect(passesSchema(text)).toBe(true);
  });
});

describe('everything that is wrong is told at once', () => {
  test('in the order of the file', () => {
    expect(
      problemsOf('policy: {match: x}\nrecord: 1\nregions: {a: {b: 1}}\nrecords: /x\n').map((line) =>
        line.slice(0, 17),
      ),
    ).toEqual(['ptr-gate.yml:1:17', 'ptr-gate.yml:2:1:', 'ptr-gate.yml:3:15', 'ptr-gate.yml:4:10']);
  });

  test('up to twenty, and how many more', () => {
    const text = Array.from({ length: 25 }, (_, i) => `key${i}x: 1`).join('\n');
    const problems = problemsOf(text);
    expect(problems).toHaveLength(21);
    expect(problems[19]).toMatch(/^ptr-gate\.yml:20:1: 'key19x' is not a key/);
    expect(problems[20]).toBe('... and 5 more problems in the same file');
  });
});

describe('a file that cannot be read at all', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      'no YAML',
      'policy: [',
      "ptr-gate.yml:1:10: a '[' or '{' is still open at the end. Write the closing bracket",
    ],
    [
      'a duplicate key',
      'policy: {}\npolicy: {}',
      "ptr-gate.yml:2:1: the key 'policy' is written a second time; the first is at ptr-gate.yml:1:1. Keep one of the two",
    ],
    [
      'not UTF-8',
      Uint8Array.of(0x61, 0x3a, 0x20, 0xff),
      'ptr-gate.yml:1:4: the octet 0xFF is not UTF-8. Save the file as UTF-8',
    ],
  ])('%s', (_, content, problem) => {
    expect(problemsOf(content)).toEqual([problem]);
  });

  test('a missing file', () => {
    expect(() => readConfig(memoryTree({}), 'x.yml')).toThrow(CannotRun);
  });
});

test('the published schema is the one made from the tables', () => {
  const path = join(import.meta.dirname, '..', '..', 'schema', 'ptr-gate.schema.json');
  expect(JSON.parse(readFileSync(path, 'utf8')), 'run `npm run generate`').toEqual(configSchema());
});

describe('health', () => {
  test('is read whole, with what was left out filled in', () => {
    const text =
      'health: {ports: [443, 25], timeout: 500ms, max-timeout-rate: 0.5%, tls: true, allow: "fd00::/8", prometheus: {url: "https://x/p", query: q, header-env: A}}';
    expect(read(text).health).toEqual({
      ports: [443, 25],
      attempts: 20,
      timeoutMs: 500,
      maxTimeoutRate: 0.005,
      tls: true,
      allow: [{ address: 'fd00::', length: 8 }],
      prometheus: { url: 'https://x/p', query: 'q', max: 0.005, headerEnv: 'A' },
      location: expect.objectContaining({ line: 1, column: 9 }),
    });
    expect(read('health: {}').health).toMatchObject({
      ports: [443],
      attempts: 20,
      timeoutMs: 3000,
      maxTimeoutRate: 0.01,
      tls: false,
      allow: [],
    });
    expect(read('policy: {}').health).toBeUndefined();
  });
});
