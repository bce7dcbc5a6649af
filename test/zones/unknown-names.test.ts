import { expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import { declaredLookup } from '../../src/zones/declared-lookup.ts';
import { createZones } from '../../src/zones/zones.ts';

const names = (...texts: string[]) => texts as DomainName[];

test.each([
  // A proxied name, an alias of one, and what a proxied wildcard covers.
  ['proxied.example.org', undefined],
  ['alias.example.org', undefined],
  ['any.wild.example.org', undefined],
  ['deep.any.wild.example.org', undefined],
  ['www.example.org', 'rrset'],
  ['wild.example.org', 'nxdomain'],
  ['other.example.org', 'nxdomain'],
  ['below.proxied.example.org', 'nxdomain'],
])('what %s answers is held: %s', (name, kind) => {
  const zones = createZones();
  const [apex] = names('example.org');
  const record = { zone: apex!, ttl: 60, location: { path: 'x' } };
  zones.add({ ...record, owner: names('www.example.org')[0]!, type: 'A', data: '192.0.2.1' });
  zones.add({ ...record, owner: names('alias.example.org')[0]!, type: 'CNAME', data: 'proxied.example.org' });
  zones.addZone(apex!, undefined, true, undefined, names('proxied.example.org', '*.wild.example.org'));
  expect(declaredLookup(zones, name as DomainName, 'A', undefined)?.answer.kind).toBe(kind);
});
