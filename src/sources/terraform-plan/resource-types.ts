import { placeOf } from '../../document/node.ts';
import type { PairType } from '../provider-record.ts';
import type { Declaration } from '../source.ts';
import { type NoData, type RecordData, type ResourceReader, recordSet, reverseRecord } from './record-set.ts';
import { attributeOf, fieldOf, hasBlock, knownText, membersOf, type Resource } from './resource.ts';

/** Every resource type that holds A, AAAA, CNAME or PTR records. Another provider is another row. */
export const RESOURCE_TYPES: Readonly<Record<string, ResourceReader>> = {
  aws_eip_domain_name: reverseOfElasticIp,
  aws_route53_record: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'either',
    completeName: 'fqdn',
    hasOctalNames: true,
    zone: { attribute: 'zone_id', holds: 'id', of: 'aws_route53_zone' },
    data: ['records'],
    region: routingPolicyOfAws,
    withoutData: (resource) =>
      hasBlock(resource, 'alias') ? aliasOf(resource, 'its alias block') : undefined,
  }),

  azurerm_dns_a_record: azureRecordSet('A'),
  azurerm_dns_aaaa_record: azureRecordSet('AAAA'),
  azurerm_dns_cname_record: azureRecordSet('CNAME'),
  azurerm_dns_ptr_record: azureRecordSet('PTR'),
  azurerm_private_dns_a_record: azureRecordSet('A', 'private'),
  azurerm_private_dns_aaaa_record: azureRecordSet('AAAA', 'private'),
  azurerm_private_dns_cname_record: azureRecordSet('CNAME', 'private'),
  azurerm_private_dns_ptr_record: azureRecordSet('PTR', 'private'),
  azurerm_public_ip: reverseRecord({ address: ['ip_address'], ptr: 'reverse_fqdn', isOptional: true }),

  cloudflare_record: cloudflareRecord(),
  cloudflare_dns_record: cloudflareRecord(),

  // The DNS UPDATE provider (RFC 2136). Without a name, the record stands at the zone's apex.
  dns_a_record_set: updateRecordSet('A', 'addresses'),
  dns_aaaa_record_set: updateRecordSet('AAAA', 'addresses'),
  dns_cname_record: updateRecordSet('CNAME', 'cname'),
  dns_ptr_record: updateRecordSet('PTR', 'ptr'),

  desec_rrset: recordSet({
    type: { attribute: 'type' },
    name: 'subname',
    nameIs: 'relative',
    zone: { attribute: 'domain', holds: 'name', of: 'desec_domain' },
    data: ['records'],
  }),

  digitalocean_domain: recordSet({
    type: 'A',
    name: 'name',
    nameIs: 'complete',
    data: ['ip_address'],
    isOptional: true,
  }),
  digitalocean_record: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'relative',
    completeName: 'fqdn',
    zone: { attribute: 'domain', holds: 'name', of: 'digitalocean_domain' },
    data: ['value'],
    hasRelativeTargets: true,
  }),

  dnsimple_zone_record: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'relative',
    completeName: 'qualified_name',
    zone: { attribute: 'zone_name', holds: 'name', of: 'dnsimple_zone' },
    data: ['value'],
  }),

  gandi_livedns_record: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'relative',
    zone: { attribute: 'zone', holds: 'name', of: 'gandi_livedns_domain' },
    data: ['values'],
    hasRelativeTargets: true,
  }),

  google_dns_record_set: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'complete',
    zone: { attribute: 'managed_zone', holds: 'id', of: 'google_dns_managed_zone' },
    data: dataOfGoogle,
  }),

  hcloud_rdns: reverseRecord({ address: ['ip_address'], ptr: 'dns_ptr' }),
  hcloud_zone_record: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'relative',
    zone: { attribute: 'zone', holds: 'either', of: 'hcloud_zone' },
    data: ['value'],
    hasRelativeTargets: true,
  }),
  hcloud_zone_rrset: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'relative',
    zone: { attribute: 'zone', holds: 'either', of: 'hcloud_zone' },
    data: (resource) => fieldOfEach(resource, 'records', 'value'),
    hasRelativeTargets: true,
  }),
  hetznerdns_record: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'relative',
    completeName: 'fqdn',
    zone: { attribute: 'zone_id', holds: 'id', of: 'hetznerdns_zone' },
    data: ['value'],
    hasRelativeTargets: true,
  }),

  linode_domain_record: recordSet({
    type: { attribute: 'record_type' },
    name: 'name',
    nameIs: 'either',
    zone: { attribute: 'domain_id', holds: 'id', of: 'linode_domain' },
    data: ['target'],
  }),
  linode_rdns: reverseRecord({ address: ['address'], ptr: 'rdns' }),

  ovh_domain_zone_record: recordSet({
    type: { attribute: 'fieldtype' },
    name: 'subdomain',
    nameIs: 'relative',
    zone: { attribute: 'zone', holds: 'name', of: 'ovh_domain_zone' },
    data: ['target'],
    hasRelativeTargets: true,
  }),
  // Up to version 0.13 the address stood in `ipreverse`, or in `ip` alone.
  ovh_ip_reverse: reverseRecord({ address: ['ip_reverse', 'ipreverse', 'ip'], ptr: 'reverse' }),

  powerdns_ptr_record: reverseRecord({ address: ['ip_address'], ptr: 'hostname' }),
  powerdns_record: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'complete',
    zone: { attribute: 'zone', holds: 'name', of: 'powerdns_zone' },
    data: ['records'],
  }),

  scaleway_domain_record: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'relative',
    completeName: 'fqdn',
    zone: { attribute: 'dns_zone', holds: 'name', of: 'scaleway_domain_zone' },
    data: ['data'],
    hasRelativeTargets: true,
  }),
  scaleway_ipam_ip_reverse_dns: reverseRecord({ address: ['address'], ptr: 'hostname' }),

  vultr_dns_record: recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'relative',
    zone: { attribute: 'domain', holds: 'name', of: 'vultr_dns_domain' },
    data: ['data'],
  }),
  vultr_reverse_ipv4: reverseRecord({ address: ['ip'], ptr: 'reverse' }),
  vultr_reverse_ipv6: reverseRecord({ address: ['ip'], ptr: 'reverse' }),
};

/** It sets the PTR of an address that only its `aws_eip` knows, by an id. */
function* reverseOfElasticIp(resource: Resource): Iterable<Declaration> {
  const name = knownText(attributeOf(resource, 'domain_name'));
  const detail = `${resource.address} lets the PTR of an Elastic IP name ${name ?? 'something'}, and does not hold that address. Write the pair under expect:`;
  yield { kind: 'skip', skip: { reason: 'address-elsewhere', detail, location: placeOf(resource.place) } };
}

function azureRecordSet(type: PairType, view?: string): ResourceReader {
  return recordSet({
    type,
    name: 'name',
    nameIs: 'relative',
    zone: { attribute: 'zone_name', holds: 'name', of: 'azurerm_dns_zone' },
    data: type === 'CNAME' ? ['record'] : ['records'],
    ...(view === undefined ? {} : { view }),
    withoutData(resource) {
      const target = attributeOf(resource, 'target_resource_id');
      const isSet = target.kind === 'known' ? knownText(target) !== '' : target.kind !== 'absent';
      return isSet && !(target.kind === 'unknown' && (resource.omitsUnknown || hasBlock(resource, 'records')))
        ? aliasOf(resource, 'target_resource_id')
        : undefined;
    },
  });
}

/** Version 4 calls the data `value` or `content` and computes `hostname`; version 5 takes complete names. */
function cloudflareRecord(): ResourceReader {
  return recordSet({
    type: { attribute: 'type' },
    name: 'name',
    nameIs: 'either',
    completeName: 'hostname',
    zone: { attribute: 'zone_id', holds: 'id', of: 'cloudflare_zone' },
    data: ['content', 'value'],
    withoutData: (resource) =>
      knownText(attributeOf(resource, 'proxied')) === 'true'
        ? {
            reason: 'proxied',
            detail: `${resource.address} is proxied by Cloudflare, whose own addresses answer for it`,
          }
        : undefined,
  });
}

function updateRecordSet(type: PairType, data: string): ResourceReader {
  return recordSet({
    type,
    name: 'name',
    nameIs: 'relative',
    zone: { attribute: 'zone', holds: 'name', of: '' },
    data: [data],
  });
}

function aliasOf(resource: Resource, what: string): NoData {
  return {
    reason: 'alias',
    detail: `${resource.address} is an alias by ${what}: the provider answers with the addresses of another resource`,
  };
}

/** Routing policies make the answer depend on who asks: the set is what one region sees. */
function routingPolicyOfAws(resource: Resource): string | undefined {
  const [latency] = membersOf(attributeOf(resource, 'latency_routing_policy'));
  const region = latency === undefined ? undefined : knownText(fieldOf(latency, 'region'));
  return region ?? (knownText(attributeOf(resource, 'set_identifier')) || undefined);
}

/** `rrdatas`, or the `routing_policy` in their place: weighted, by location, or with a backup. */
function* dataOfGoogle(resource: Resource): Iterable<RecordData> {
  if (!hasBlock(resource, 'routing_policy')) {
    yield { value: attributeOf(resource, 'rrdatas') };
    return;
  }
  for (const policy of membersOf(attributeOf(resource, 'routing_policy'))) {
    if (policy.kind !== 'known') yield { value: policy };
    let index = 0;
    for (const item of listIn(policy, 'wrr')) yield* dataOfItem(item, `wrr-${index++}`);
    for (const item of listIn(policy, 'geo')) yield* dataOfItem(item, knownText(fieldOf(item, 'location')));
    for (const backup of listIn(policy, 'primary_backup')) {
      for (const primary of listIn(backup, 'primary')) yield* balancersIn(primary, 'primary');
      for (const item of listIn(backup, 'backup_geo')) {
        yield* dataOfItem(item, knownText(fieldOf(item, 'location')));
      }
    }
  }
}

type Item = ReturnType<typeof attributeOf>;

function listIn(value: Item, key: string): readonly Item[] {
  return membersOf(fieldOf(value, key)).filter(({ kind }) => kind === 'known');
}

function* dataOfItem(item: Item, region: string | undefined): Iterable<RecordData> {
  const rrdatas = fieldOf(item, 'rrdatas');
  if (rrdatas.kind !== 'absent') yield { value: rrdatas, region };
  for (const targets of listIn(item, 'health_checked_targets')) {
    yield* balancersIn(targets, region);
    const external = fieldOf(targets, 'external_endpoints');
    if (external.kind !== 'absent') yield { value: external, region };
  }
}

function* balancersIn(targets: Item, region: string | undefined): Iterable<RecordData> {
  for (const balancer of listIn(targets, 'internal_load_balancers')) {
    yield { value: fieldOf(balancer, 'ip_address'), region };
  }
}

/** One field of every object in a list; an object that is not known yet stays so. */
function* fieldOfEach(resource: Resource, attribute: string, field: string): Iterable<RecordData> {
  for (const member of membersOf(attributeOf(resource, attribute))) {
    yield { value: member.kind === 'known' ? fieldOf(member, field) : member };
  }
}
