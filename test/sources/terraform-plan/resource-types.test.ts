import { describe, expect, test } from 'vitest';
import { RESOURCE_TYPES } from '../../../src/sources/terraform-plan/resource-types.ts';
import { type Change, readPlan, said } from './plan.ts';

type Case = readonly [type: string, after: object, lines: readonly string[]];

const A = 'pair www.example.org 192.0.2.1';
const AAAA = 'pair www.example.org 2001:db8::1';
const V6 = '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa';
const PTR = 'PTR 1.2.0.192.in-addr.arpa www.example.org';
const PTR6 = `PTR ${V6} www.example.org`;

/** Attributes as the providers' documentation has them. */
const CASES: readonly Case[] = [
  [
    'aws_eip_domain_name',
    { allocation_id: 'eipalloc-1', domain_name: 'www.example.org', ptr_record: 'www.example.org.' },
    ['skip address-elsewhere'],
  ],
  [
    'aws_route53_record',
    { zone_id: 'Z1', name: 'www.example.org', type: 'A', records: ['192.0.2.1'], alias: [] },
    [A],
  ],
  [
    'aws_route53_record',
    { zone_id: 'Z1', name: 'www', fqdn: 'www.example.org', type: 'AAAA', records: ['2001:db8::1'] },
    [AAAA],
  ],
  [
    'aws_route53_record',
    { zone_id: 'Z1', name: '\\052.example.org', type: 'A', records: ['192.0.2.1'] },
    ['pair *.example.org 192.0.2.1'],
  ],
  [
    'aws_route53_record',
    { zone_id: 'Z1', name: '1.2.0.192.in-addr.arpa', type: 'PTR', records: ['www.example.org'] },
    [PTR],
  ],
  [
    'aws_route53_record',
    { zone_id: 'Z1', name: 'www.example.org', type: 'CNAME', records: ['a.example.net.'] },
    ['CNAME www.example.org a.example.net'],
  ],
  ['aws_route53_record', { zone_id: 'Z1', name: 'www.example.org', type: 'TXT', records: ['text'] }, []],
  [
    'aws_route53_record',
    { name: 'www.example.org', type: 'A', alias: [{ name: 'lb.example.net', zone_id: 'Z2' }] },
    ['skip alias'],
  ],
  [
    'aws_route53_record',
    {
      name: 'www.example.org',
      type: 'A',
      records: ['192.0.2.1'],
      set_identifier: 'blue',
      weighted_routing_policy: [{ weight: 1 }],
    },
    [`${A} region=blue`],
  ],
  [
    'aws_route53_record',
    {
      name: 'www.example.org',
      type: 'A',
      records: ['192.0.2.1'],
      set_identifier: 'x',
      latency_routing_policy: [{ region: 'eu-west-1' }],
    },
    [`${A} region=eu-west-1`],
  ],
  [
    'aws_route53_record',
    { name: 'www', zone_id: 'Z9', type: 'A', records: ['192.0.2.1'] },
    ['skip zone-name-unknown'],
  ],
  [
    'aws_route53_record',
    { name: '', zone_id: 'Z9', type: 'A', records: ['192.0.2.1'] },
    ['skip zone-name-unknown'],
  ],

  ['azurerm_dns_a_record', { name: 'www', zone_name: 'example.org', records: ['192.0.2.1'] }, [A]],
  ['azurerm_dns_a_record', { name: '@', zone_name: 'www.example.org', records: ['192.0.2.1'] }, [A]],
  [
    'azurerm_dns_a_record',
    { name: 'www', zone_name: 'example.org', records: null, target_resource_id: '/subscriptions/1' },
    ['skip alias'],
  ],
  ['azurerm_dns_aaaa_record', { name: 'www', zone_name: 'example.org', records: ['2001:db8::1'] }, [AAAA]],
  [
    'azurerm_dns_cname_record',
    { name: 'www', zone_name: 'example.org', record: 'a.example.net' },
    ['CNAME www.example.org a.example.net'],
  ],
  [
    'azurerm_dns_ptr_record',
    { name: '1', zone_name: '2.0.192.in-addr.arpa', records: ['www.example.org'] },
    [PTR],
  ],
  [
    'azurerm_private_dns_a_record',
    { name: 'www', zone_name: 'example.org', records: ['192.0.2.1'] },
    [`${A} view=private`],
  ],
  [
    'azurerm_private_dns_aaaa_record',
    { name: 'www', zone_name: 'example.org', records: ['2001:db8::1'] },
    [`${AAAA} view=private`],
  ],
  [
    'azurerm_private_dns_cname_record',
    { name: 'www', zone_name: 'example.org', record: 'a.example.net' },
    ['CNAME www.example.org a.example.net view=private'],
  ],
  [
    'azurerm_private_dns_ptr_record',
    { name: '1', zone_name: '2.0.192.in-addr.arpa', records: ['www.example.org'] },
    [`${PTR} view=private`],
  ],
  ['azurerm_public_ip', { ip_address: '192.0.2.1', reverse_fqdn: 'www.example.org.' }, [PTR]],
  ['azurerm_public_ip', { ip_address: '192.0.2.1', reverse_fqdn: null }, []],

  [
    'cloudflare_record',
    { zone_id: 'c1', name: 'www.example.org', type: 'A', value: '192.0.2.1', content: null, proxied: false },
    [A],
  ],
  [
    'cloudflare_record',
    { zone_id: 'c1', name: 'www', hostname: 'www.example.org', type: 'AAAA', content: '2001:db8::1' },
    [AAAA],
  ],
  [
    'cloudflare_record',
    { zone_id: 'c1', name: 'www.example.org', type: 'A', value: '192.0.2.1', proxied: true },
    ['skip proxied'],
  ],
  [
    'cloudflare_record',
    { zone_id: 'c1', name: 'www', type: 'A', value: '192.0.2.1' },
    ['skip zone-name-unknown'],
  ],
  [
    'cloudflare_record',
    { zone_id: 'c1', name: '@', type: 'A', value: '192.0.2.1' },
    ['skip zone-name-unknown'],
  ],
  [
    'cloudflare_dns_record',
    { zone_id: 'c1', name: 'www.example.org', type: 'A', content: '192.0.2.1', ttl: 1, proxied: null },
    [A],
  ],
  [
    'cloudflare_dns_record',
    { zone_id: 'c1', name: 'example.org', type: 'A', content: '192.0.2.1' },
    ['pair example.org 192.0.2.1'],
  ],
  // `api.eu` is a label and a region in some zone far more often than the name of a host.
  [
    'cloudflare_dns_record',
    { zone_id: 'c1', name: 'api.eu', type: 'A', content: '192.0.2.1' },
    ['skip zone-name-unknown'],
  ],

  ['desec_rrset', { domain: 'example.org', subname: 'www', type: 'A', records: ['192.0.2.1'] }, [A]],
  ['desec_rrset', { domain: 'www.example.org', subname: '', type: 'A', records: ['192.0.2.1'] }, [A]],
  ['digitalocean_domain', { name: 'www.example.org', ip_address: '192.0.2.1' }, [A]],
  ['digitalocean_domain', { name: 'www.example.org', ip_address: null }, []],
  ['digitalocean_record', { domain: 'example.org', name: 'www', type: 'A', value: '192.0.2.1' }, [A]],
  [
    'digitalocean_record',
    { domain: 'example.org', name: 'a.b', type: 'A', value: '192.0.2.1' },
    ['pair a.b.example.org 192.0.2.1'],
  ],
  [
    'digitalocean_record',
    { domain: 'example.org', name: 'www', type: 'CNAME', value: '@' },
    ['CNAME www.example.org example.org'],
  ],
  [
    'digitalocean_record',
    { domain: 'example.org', name: 'www', type: 'CNAME', value: 'a.example.net.' },
    ['CNAME www.example.org a.example.net'],
  ],
  ['dns_a_record_set', { zone: 'example.org.', name: 'www', addresses: ['192.0.2.1'] }, [A]],
  ['dns_a_record_set', { zone: 'www.example.org.', name: null, addresses: ['192.0.2.1'] }, [A]],
  ['dns_aaaa_record_set', { zone: 'example.org.', name: 'www', addresses: ['2001:db8::1'] }, [AAAA]],
  [
    'dns_cname_record',
    { zone: 'example.org.', name: 'www', cname: 'a.example.net.' },
    ['CNAME www.example.org a.example.net'],
  ],
  ['dns_ptr_record', { zone: '2.0.192.in-addr.arpa.', name: '1', ptr: 'www.example.org.' }, [PTR]],
  ['dnsimple_zone_record', { zone_name: 'example.org', name: 'www', type: 'A', value: '192.0.2.1' }, [A]],
  ['dnsimple_zone_record', { zone_name: 'www.example.org', name: '', type: 'A', value: '192.0.2.1' }, [A]],
  [
    'gandi_livedns_record',
    { zone: 'example.org', name: 'www', type: 'AAAA', values: ['2001:db8::1'] },
    [AAAA],
  ],

  [
    'google_dns_record_set',
    { managed_zone: 'z', name: 'www.example.org.', type: 'A', rrdatas: ['192.0.2.1'], routing_policy: [] },
    [A],
  ],
  [
    'google_dns_record_set',
    { managed_zone: 'z', name: '1.2.0.192.in-addr.arpa.', type: 'PTR', rrdatas: ['www.example.org.'] },
    [PTR],
  ],
  [
    'google_dns_record_set',
    {
      managed_zone: 'z',
      name: 'www.example.org.',
      type: 'A',
      rrdatas: null,
      routing_policy: [
        {
          wrr: [
            { weight: 0.2, rrdatas: ['192.0.2.1'], health_checked_targets: [] },
            { weight: 0.8, rrdatas: ['192.0.2.2'], health_checked_targets: [] },
          ],
          geo: [
            { location: 'europe-west1', rrdatas: ['192.0.2.3'] },
            {
              location: 'us-east1',
              rrdatas: null,
              health_checked_targets: [{ internal_load_balancers: [{ ip_address: '192.0.2.4' }] }],
            },
          ],
          primary_backup: [
            {
              primary: [{ internal_load_balancers: [{ ip_address: '192.0.2.5' }] }],
              backup_geo: [{ location: 'us-west1', rrdatas: ['192.0.2.6'] }],
            },
          ],
        },
      ],
    },
    ['wrr-0', 'wrr-1', 'europe-west1', 'us-east1', 'primary', 'us-west1'].map(
      (region, i) => `pair www.example.org 192.0.2.${i + 1} region=${region}`,
    ),
  ],

  ['hcloud_rdns', { server_id: 1, ip_address: '192.0.2.1', dns_ptr: 'www.example.org' }, [PTR]],
  ['hcloud_rdns', { server_id: 1, ip_address: '2001:DB8::0:1', dns_ptr: 'www.example.org' }, [PTR6]],
  ['hcloud_zone_record', { zone: 'example.org', name: 'www', type: 'A', value: '192.0.2.1' }, [A]],
  [
    'hcloud_zone_rrset',
    {
      zone: 'example.org',
      name: 'www',
      type: 'A',
      records: [{ value: '192.0.2.1', comment: null }, { value: '192.0.2.2' }],
    },
    [A, 'pair www.example.org 192.0.2.2'],
  ],
  [
    'hcloud_zone_rrset',
    { zone: 'www.example.org', name: '@', type: 'AAAA', records: [{ value: '2001:db8::1' }] },
    [AAAA],
  ],
  [
    'hcloud_zone_rrset',
    { zone: '4711', name: 'www', type: 'A', records: [{ value: '192.0.2.1' }] },
    ['skip zone-name-unknown'],
  ],
  [
    'hcloud_zone_rrset',
    { zone: 'example.org', name: 'www', type: 'CNAME', records: [{ value: 'web' }] },
    ['CNAME www.example.org web.example.org'],
  ],
  [
    'hetznerdns_record',
    { zone_id: 'h1', name: 'www', type: 'A', value: '192.0.2.1' },
    ['skip zone-name-unknown'],
  ],
  [
    'linode_domain_record',
    { domain_id: 5, name: 'www.example.org', record_type: 'A', target: '192.0.2.1' },
    [A],
  ],
  [
    'linode_domain_record',
    { domain_id: 5, name: 'www', record_type: 'A', target: '192.0.2.1' },
    ['skip zone-name-unknown'],
  ],
  ['linode_rdns', { address: '192.0.2.1', rdns: 'www.example.org' }, [PTR]],
  [
    'ovh_domain_zone_record',
    { zone: 'example.org', subdomain: 'www', fieldtype: 'AAAA', target: '2001:db8::1' },
    [AAAA],
  ],
  [
    'ovh_domain_zone_record',
    { zone: 'www.example.org', subdomain: null, fieldtype: 'A', target: '192.0.2.1' },
    [A],
  ],
  ['ovh_ip_reverse', { ip: '192.0.2.0/24', ip_reverse: '192.0.2.1', reverse: 'www.example.org.' }, [PTR]],
  ['ovh_ip_reverse', { ip: '192.0.2.1/32', ipreverse: null, reverse: 'www.example.org.' }, [PTR]],
  [
    'powerdns_ptr_record',
    { ip_address: '2001:db8::1', hostname: 'www.example.org.', reverse_zone: '8.b.d.0.1.0.0.2.ip6.arpa.' },
    [PTR6],
  ],
  [
    'powerdns_record',
    { zone: 'example.org.', name: 'www.example.org.', type: 'A', records: ['192.0.2.1'] },
    [A],
  ],
  [
    'powerdns_record',
    { zone: 'example.org.', name: `${V6}.`, type: 'PTR', records: ['www.example.org.'] },
    [PTR6],
  ],
  ['scaleway_domain_record', { dns_zone: 'example.org', name: 'www', type: 'A', data: '192.0.2.1' }, [A]],
  [
    'scaleway_ipam_ip_reverse_dns',
    { ipam_ip_id: 'x', hostname: 'www.example.org', address: '192.0.2.1' },
    [PTR],
  ],
  ['vultr_dns_record', { domain: 'example.org', name: 'www', type: 'A', data: '192.0.2.1' }, [A]],
  ['vultr_dns_record', { domain: 'www.example.org', name: '', type: 'A', data: '192.0.2.1' }, [A]],
  ['vultr_reverse_ipv4', { instance_id: 'i', ip: '192.0.2.1', reverse: 'www.example.org' }, [PTR]],
  ['vultr_reverse_ipv6', { instance_id: 'i', ip: '2001:db8::1', reverse: 'www.example.org' }, [PTR6]],
];

test.each(CASES)('%s %j', (type, after, lines) => {
  expect(said(readPlan([{ type, after }]))).toEqual(lines);
});

test('every row of the table is tried', () => {
  expect(Object.keys(RESOURCE_TYPES).filter((type) => !CASES.some(([tried]) => tried === type))).toEqual([]);
});

describe('a value that only apply tells', () => {
  // Every attribute that a case gives is left out in turn and marked: never a pair from what is left, never silence.
  const hidden = CASES.filter(([, , lines]) => lines.some((line) => !line.startsWith('skip'))).flatMap(
    ([type, after]) => Object.keys(after).map((attribute) => [type, attribute, after] as const),
  );
  test.each(hidden)('%s: %s', (type, attribute, after) => {
    const known = said(readPlan([{ type, after }]));
    const rest = Object.fromEntries(Object.entries(after).filter(([key]) => key !== attribute));
    const change: Change = { type, after: rest, unknown: { [attribute]: true } };
    const found = readPlan([change]);
    expect(found.defects).toEqual([]);
    if (said(found).join() !== known.join()) {
      for (const line of said(found))
        expect(line).toMatch(/^(?:skip (?:known-after-apply|zone-name-unknown|alias|no-value)|pair )/);
      expect(found.lines).not.toEqual([]);
    }
    for (const { detail, reason } of found.skips) {
      if (reason === 'known-after-apply') expect(detail).toContain(`${type}.x`);
    }
  });
});
