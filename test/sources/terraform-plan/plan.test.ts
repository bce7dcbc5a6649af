import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declare } from '../../../src/sources/declared.ts';
import { expectations } from '../../../src/sources/expect.ts';
import { read as readFiles } from '../../../src/sources/read.ts';
import * as terraformPlan from '../../../src/sources/terraform-plan/read.ts';
import { memoryTree } from '../../repository/memory-tree.ts';
import { readText, textAt } from '../read-pairs.ts';
import { type Change, planOf, readPlan, said } from './plan.ts';

const a = (name: string, address: string, more: Partial<Change> = {}): Change => ({
  type: 'powerdns_record',
  name,
  after: { zone: 'example.org.', name: `${name}.example.org.`, type: 'A', records: [address] },
  ...more,
});

describe('which resources a plan declares', () => {
  test.each([
    [['create'], true],
    [['update'], true],
    [['no-op'], true],
    [['delete', 'create'], true],
    [['create', 'delete'], true],
    [['delete'], false],
    [['forget'], false],
  ])('%j', (actions, isDeclared) => {
    const { after } = a('www', '192.0.2.1');
    const change = { ...a('www', '192.0.2.1'), actions, before: after!, after: isDeclared ? after! : null };
    expect(said(readPlan([change]))).toEqual(isDeclared ? ['pair www.example.org 192.0.2.1'] : []);
  });

  test('data sources and other types declare nothing', () => {
    const other = { type: 'null_resource', after: { name: 'x', records: ['192.0.2.1'] } };
    const prototype = { type: 'constructor', after: { records: ['192.0.2.1'] } };
    expect(readPlan([a('www', '192.0.2.1', { mode: 'data' }), other, prototype]).lines).toEqual([]);
  });

  test('records of a provider that is not known are told once for each type', () => {
    const other = (type: string, key: string) => ({ type, key, after: { name: 'x', target: ['192.0.2.1'] } });
    const read = readPlan([
      other('akamai_dns_record', '0'),
      other('akamai_dns_record', '1'),
      other('ns1_record', '0'),
      other('openstack_dns_recordset_v2', '0'),
      other('opentelekomcloud_dns_ptrrecord_v2', '0'),
      other('azurerm_dns_txt_record', '0'),
      other('example_dns_txt_record_v2', '0'),
      other('aws_instance', '0'),
      other('dns_mx_record_set', '0'),
    ]);
    expect(said(read)).toEqual(Array(4).fill('skip resource-type-not-read'));
    expect(read.skips[0]!.detail).toContain('akamai_dns_record.x[0] and 1 more of its type');
    expect(read.skips[1]!.detail).toContain('ns1_record.x[0]: ');
  });

  test('planned values add what the changes lack, in all modules', () => {
    const planned = (address: string, name: string, records: unknown) => ({
      address,
      mode: 'managed',
      type: 'powerdns_record',
      name: 'x',
      values: {
        zone: 'example.org.',
        name: `${name}.example.org.`,
        type: 'A',
        ...(records === undefined ? {} : { records }),
      },
      sensitive_values: {},
    });
    const root_module = {
      resources: [
        planned('powerdns_record.www', 'stale', ['192.0.2.9']),
        planned('powerdns_record.b', 'b', ['192.0.2.2']),
      ],
      child_modules: [
        {
          address: 'module.m',
          resources: [planned('module.m.powerdns_record.c', 'c', ['192.0.2.3', null])],
          child_modules: [
            {
              address: 'module.m.module.n["k"]',
              resources: [planned('module.m.module.n["k"].powerdns_record.d', 'd', undefined)],
            },
          ],
        },
      ],
    };
    const read = readPlan([a('www', '192.0.2.1')], { planned_values: { root_module } });
    expect(said(read)).toEqual([
      'pair www.example.org 192.0.2.1',
      'pair b.example.org 192.0.2.2',
      'pair c.example.org 192.0.2.3',
      'skip known-after-apply',
      'skip known-after-apply',
    ]);
    expect(read.skips[1]!.detail).toContain('module.m.module.n["k"].powerdns_record.d');
    // What `terraform show -json` prints of a state has the same resources under another key.
    const state = JSON.stringify({
      format_version: '1.0',
      terraform_version: '1.9.8',
      values: { root_module },
    });
    expect(said(readText(terraformPlan, 'state.json', state)).slice(0, 2)).toEqual([
      'pair stale.example.org 192.0.2.9',
      'pair b.example.org 192.0.2.2',
    ]);
  });

  test('a change that is put off', () => {
    const { resource_changes } = planOf([a('www', '192.0.2.1')]) as { resource_changes: unknown[] };
    const more = {
      deferred_changes: [{ reason: 'provider_config_unknown', resource_change: resource_changes[0] }],
    };
    expect(said(readPlan([], more))).toEqual(['skip known-after-apply']);
  });
});

describe('values that are not told', () => {
  test('one unknown element leaves the known ones', () => {
    const change = a('www', '', {
      after: {
        zone: 'example.org.',
        name: 'www.example.org.',
        type: 'A',
        records: ['192.0.2.1', null, '192.0.2.3'],
      },
      unknown: { records: [false, true, false], id: true },
    });
    const read = readPlan([{ ...change, module: 'module.web["eu"]', key: '0' }]);
    expect(said(read)).toEqual([
      'pair www.example.org 192.0.2.1',
      'skip known-after-apply',
      'pair www.example.org 192.0.2.3',
    ]);
    expect(read.skips[0]).toMatchObject({ name: 'www.example.org' });
    expect(read.skips[0]!.detail).toContain('module.web["eu"].powerdns_record.www[0]:');
  });

  test('an unknown object in a list', () => {
    const change = {
      type: 'hcloud_zone_rrset',
      after: { zone: 'example.org', name: 'www', type: 'A', records: [{ value: '192.0.2.1' }, {}] },
      unknown: { records: [{}, { value: true }] },
    };
    expect(said(readPlan([change]))).toEqual(['pair www.example.org 192.0.2.1', 'skip known-after-apply']);
  });

  test.each([
    ['all of it', { sensitive: { records: true } }],
    ['one element', { sensitive: { records: [true] } }],
    ['the name', { sensitive: { name: true } }],
  ])('a sensitive value is not shown: %s', (_, more) => {
    const read = readPlan([a('secret', '192.0.2.77', more)]);
    expect(said(read)).toEqual(['skip sensitive-value']);
    const shown = JSON.stringify(read.skips);
    expect(shown).not.toContain('192.0.2.77');
    if ('name' in more.sensitive) expect(shown).not.toContain('secret.example.org');
  });

  test('an unknown address of a reverse record', () => {
    const change = {
      type: 'hcloud_rdns',
      after: { dns_ptr: 'www.example.org' },
      unknown: { ip_address: true },
    };
    const read = readPlan([change]);
    expect(said(read)).toEqual(['skip known-after-apply']);
    expect(read.skips[0]!.detail).toContain('hcloud_rdns.x: its ip_address is known only after apply');
  });
});

describe('the name behind a zone id', () => {
  const www = (more: Partial<Change> & { readonly zone_id?: string }): Change => ({
    type: 'cloudflare_record',
    name: 'www',
    after: {
      name: 'www',
      type: 'A',
      content: '192.0.2.1',
      ...(more.zone_id === undefined ? {} : { zone_id: more.zone_id }),
    },
    unknown: more.zone_id === undefined ? { zone_id: true } : {},
    ...more,
  });
  const zone = (id: string | undefined, name: string, more: Partial<Change> = {}): Change => ({
    type: 'cloudflare_zone',
    name: 'main',
    after: id === undefined ? { zone: name } : { id, zone: name },
    unknown: id === undefined ? { id: true } : {},
    ...more,
  });
  const configured = (expression: object, module_calls: object = {}) => ({
    configuration: {
      root_module: {
        resources: [
          {
            address: 'cloudflare_record.www',
            type: 'cloudflare_record',
            name: 'www',
            expressions: { zone_id: expression },
          },
        ],
        module_calls,
      },
    },
  });
  const FOUND = ['pair www.example.org 192.0.2.1'];
  const UNKNOWN = ['skip zone-name-unknown'];

  test('a zone in the same plan, a data source, the state before', () => {
    expect(said(readPlan([www({ zone_id: 'c1' }), zone('c1', 'example.org')]))).toEqual(FOUND);
    expect(said(readPlan([www({ zone_id: 'c1' }), zone('c2', 'example.org')]))).toEqual(UNKNOWN);
    const data = {
      address: 'data.cloudflare_zone.z',
      mode: 'data',
      type: 'cloudflare_zone',
      name: 'z',
      values: { id: 'c1', name: 'example.org' },
    };
    const prior_state = {
      values: { root_module: { child_modules: [{ address: 'module.m', resources: [data] }] } },
    };
    expect(said(readPlan([www({ zone_id: 'c1' })], { prior_state }))).toEqual(FOUND);
    const list = {
      ...data,
      type: 'cloudflare_zones',
      values: {
        result: [
          { id: 'c0', name: 'example.net' },
          { id: 'c1', name: 'example.org' },
        ],
      },
    };
    expect(
      said(
        readPlan([www({ zone_id: 'c1' })], {
          prior_state: { values: { root_module: { resources: [list] } } },
        }),
      ),
    ).toEqual(FOUND);
  });

  test('an id of another provider is another id', () => {
    const linode = { type: 'linode_domain', after: { id: 'c1', domain: 'example.net' } };
    expect(said(readPlan([www({ zone_id: 'c1' }), linode]))).toEqual(UNKNOWN);
  });

  test('a name that has its zone at its end', () => {
    const complete = www({
      zone_id: 'c1',
      after: { zone_id: 'c1', name: 'a.dev', type: 'A', content: '192.0.2.1' },
    });
    expect(said(readPlan([complete, zone('c1', 'a.dev')]))).toEqual(['pair a.dev 192.0.2.1']);
    expect(said(readPlan([complete, zone('c1', 'example.org')]))).toEqual([
      'pair a.dev.example.org 192.0.2.1',
    ]);
    // Labels are compared, not text tails.
    const tail = www({
      zone_id: 'c1',
      after: { zone_id: 'c1', name: 'myexample.org', type: 'A', content: '192.0.2.1' },
    });
    expect(said(readPlan([tail, zone('c1', 'example.org')]))).toEqual([
      'pair myexample.org.example.org 192.0.2.1',
    ]);
  });

  test('a zone that the same plan creates', () => {
    const references = { references: ['cloudflare_zone.main.id', 'cloudflare_zone.main'] };
    expect(said(readPlan([www({}), zone(undefined, 'example.org')], configured(references)))).toEqual(FOUND);
    expect(said(readPlan([www({}), zone(undefined, 'example.org')]))).toEqual(UNKNOWN);
    const two = {
      references: [
        'cloudflare_zone.main.id',
        'cloudflare_zone.main',
        'cloudflare_zone.other.id',
        'cloudflare_zone.other',
      ],
    };
    expect(said(readPlan([www({}), zone(undefined, 'example.org')], configured(two)))).toEqual(UNKNOWN);
  });

  test('one of several zones', () => {
    const zones = [
      zone(undefined, 'example.net', { key: '"net"' }),
      zone(undefined, 'example.org', { key: '"org"' }),
    ];
    const all = { references: ['cloudflare_zone.main'] };
    expect(said(readPlan([www({}), ...zones], configured(all)))).toEqual(UNKNOWN);
    expect(said(readPlan([www({}), zones[1]!], configured(all)))).toEqual(FOUND);
    const written = {
      references: ['cloudflare_zone.main["org"].id', 'cloudflare_zone.main["org"]', 'cloudflare_zone.main'],
    };
    expect(said(readPlan([www({}), ...zones], configured(written)))).toEqual(FOUND);
    const keyed = { references: ['cloudflare_zone.main', 'each.key'] };
    expect(said(readPlan([www({ key: '"org"' }), ...zones], configured(keyed)))).toEqual(FOUND);
    const valued = { references: ['cloudflare_zone.main', 'each.value.zone', 'each.value'] };
    expect(said(readPlan([www({ key: '"org"' }), ...zones], configured(valued)))).toEqual(UNKNOWN);
  });

  test('through variables, modules and outputs', () => {
    const inner = {
      address: 'cloudflare_record.www',
      type: 'cloudflare_record',
      name: 'www',
      expressions: { zone_id: { references: ['var.zone_id'] } },
    };
    const configuration = {
      root_module: {
        module_calls: {
          web: {
            expressions: { zone_id: { references: ['module.dns.zone_id', 'module.dns'] } },
            module: { resources: [inner] },
          },
          dns: {
            module: {
              outputs: {
                zone_id: { expression: { references: ['cloudflare_zone.main.id', 'cloudflare_zone.main'] } },
              },
            },
          },
        },
      },
    };
    const changes = [www({ module: 'module.web' }), zone(undefined, 'example.org', { module: 'module.dns' })];
    expect(said(readPlan(changes, { configuration }))).toEqual(FOUND);
    // A root variable holds the id itself.
    const more = { ...configured({ references: ['var.zone'] }), variables: { zone: { value: 'c1' } } };
    expect(said(readPlan([www({}), zone('c1', 'example.org')], more))).toEqual(FOUND);
  });

  test('references in a circle end', () => {
    const module: { module_calls: object; outputs: object } = { module_calls: {}, outputs: {} };
    module.outputs = { o: { expression: { references: ['module.m.o'] } } };
    module.module_calls = { m: { module: { outputs: module.outputs } } };
    const read = readPlan([www({})], configured({ references: ['module.m.o'] }, { m: { module } }));
    expect(said(read)).toEqual(UNKNOWN);
  });

  test.each([
    [
      'aws_route53_zone',
      { zone_id: 'z', name: 'example.org', vpc: [{ vpc_id: 'v' }] },
      { type: 'aws_route53_record', after: { zone_id: 'z', name: 'www', type: 'A', records: ['192.0.2.1'] } },
    ],
    [
      'google_dns_managed_zone',
      { name: 'z', dns_name: 'example.org.', visibility: 'private' },
      {
        type: 'google_dns_record_set',
        after: { managed_zone: 'z', name: 'www.example.org.', type: 'A', rrdatas: ['192.0.2.1'] },
      },
    ],
  ])('a private zone is a view of its own: %s', (type, after, record) => {
    expect(said(readPlan([record, { type, name: 'zone', after }]))).toEqual([
      'pair www.example.org 192.0.2.1 view=private',
    ]);
  });
});

test('what is expected of a plan: its addresses both ways, its PTR records forward', async () => {
  const rdns = { type: 'hcloud_rdns', after: { ip_address: '192.0.2.1', dns_ptr: 'www.example.org' } };
  const tree = memoryTree({ 'plan.json': JSON.stringify(planOf([a('www', '192.0.2.1'), rdns])) });
  const files = await readFiles(tree, [{ pattern: 'plan.json' }]);
  const policy = { stage: 'pre-publish', match: undefined, networks: undefined } as const;
  const found = [...expectations(files, declare(files), policy)];
  expect(found).toMatchObject([
    {
      expectation: {
        name: 'www.example.org',
        address: '192.0.2.1',
        requires: 'both',
        ptr: ['www.example.org'],
      },
    },
    { expectation: { name: 'www.example.org', address: '192.0.2.1', requires: 'forward' } },
  ]);
});

describe('what is refused', () => {
  test.each([
    ['192.0.2.256', 'octet 256 is over 255'],
    ['2001:db8::1', 'is an IPv6 address in a record of type A'],
    ['www.example.org', 'is not an address'],
  ])('the address %s', (address, message) => {
    const read = readPlan([a('bad', address), a('good', '192.0.2.1')]);
    expect(said(read)).toEqual(['defect', 'pair good.example.org 192.0.2.1']);
    expect(read.defects[0]).toMatchObject({ kind: 'source-syntax', name: 'bad.example.org' });
    expect(read.defects[0]!.message).toContain(message);
  });

  test.each([
    ['{}', 'plan.json:1:1: this is no plan'],
    ['[]', 'plan.json:1:1: this is no plan'],
    ['{"format_version":"1.0","resource_changes":[', 'plan.json:1:45: '],
    ['{"version":4,"terraform_version":"1.5.0","resources":[]}', 'plan.json:1:1: this is no plan'],
    [
      '{"format_version":"1.2","resource_changes":[],"errored":true}',
      'plan.json:1:57: planning ended in an error',
    ],
  ])('%s', (text, message) => {
    expect(() => readText(terraformPlan, 'plan.json', text)).toThrow(message);
  });

  test('the plan file itself', () => {
    expect(() => readText(terraformPlan, 'plan.out', 'PK\x03\x04rest')).toThrow(
      "plan.out: this is the plan file itself. Write what 'terraform show -json plan.out' prints",
    );
  });

  test('a plan that PowerShell wrote', () => {
    const utf16 = Buffer.from(`\ufeff${JSON.stringify(planOf([]))}`, 'utf16le');
    expect(() => readText(terraformPlan, 'plan.json', utf16)).toThrow(/the file is UTF-16. Save it as UTF-8/);
  });
});

describe("other projects' plans", () => {
  const PLANS = [
    'terraform-compliance/test_issue-249/plan.out.json',
    'terraform-compliance/test_issue-427/plan.out.json',
    'terraform-compliance/test_non_created_module_resource_parameter/plan.out.json',
    'checkov/plan_root_module_resources_no_values/tfplan_route53.json',
  ];

  interface Route53 {
    readonly address: string;
    readonly type: string;
    readonly change: {
      readonly after: {
        readonly type?: string;
        readonly alias: readonly object[];
        readonly records?: readonly string[] | null;
      };
    };
  }

  /** What must be said of each Route 53 record, found without the reader. */
  function expected(text: string): string[] {
    const { resource_changes } = JSON.parse(text) as { resource_changes: readonly Route53[] };
    return resource_changes
      .filter(({ type }) => type === 'aws_route53_record')
      .map(({ address, change: { after } }) => {
        const at = text.indexOf(JSON.stringify(address), text.indexOf('"resource_changes"')) + 1;
        const reason =
          after.type === undefined ? 'known-after-apply' : after.alias.length > 0 ? 'alias' : 'data';
        return `1:${at} skip ${reason}`;
      });
  }

  test.each(PLANS)('%s', (path) => {
    const text = readFileSync(new URL(`../../corpus/${path}`, import.meta.url), 'utf8');
    const read = readText(terraformPlan, path, text);
    expect(read.lines).toEqual(expected(text));
    expect(read.lines).toHaveLength({ [PLANS[0]!]: 1, [PLANS[1]!]: 3, [PLANS[2]!]: 2 }[path] ?? 0);
    for (const { location, detail } of read.skips) {
      expect(detail).toContain(JSON.parse(textAt(text, location)) as string);
    }
  });
});

test('a plan on one line of megabytes: the columns still count', () => {
  const changes = Array.from({ length: 4000 }, (_, i) => a(`h${i}`, `192.0.${i >> 8}.${i & 255}`));
  const text = JSON.stringify(planOf(changes));
  expect(text.length).toBeGreaterThan(1_000_000);
  const { pairs } = readText(terraformPlan, 'plan.json', text);
  expect(pairs).toHaveLength(4000);
  for (const { address, location } of [pairs[0]!, pairs[2000]!, pairs[3999]!]) {
    expect(textAt(text, location)).toBe(`"${address}"`);
  }
});
