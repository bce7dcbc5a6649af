import { expect, test } from 'vitest';
import { originOfFileName } from '../../../src/sources/zone-file/origin.ts';

test.each([
  ['db.example.org', 'example.org'],
  ['zones/db.Example.ORG', 'example.org'],
  ['example.org.zone', 'example.org'],
  ['example.org.db', 'example.org'],
  ['example.org.hosts', 'example.org'],
  ['db.example.org.signed', 'example.org'],
  ['named.example.org', 'example.org'],
  ['pri.example.org', 'example.org'],
  ['zones/example.org', 'example.org'],
  ['zones/example.org.', 'example.org'],
  ['xn--bcher-kva.example.zone', 'xn--bcher-kva.example'],
  ['localhost.zone', 'localhost'],
  ['10.in-addr.arpa', '10.in-addr.arpa'],
  ['db.2.0.192.in-addr.arpa', '2.0.192.in-addr.arpa'],
  ['8.b.d.0.1.0.0.2.ip6.arpa.zone', '8.b.d.0.1.0.0.2.ip6.arpa'],
  ['db.10', '10.in-addr.arpa'],
  ['db.127', '127.in-addr.arpa'],
  ['db.10.10', '10.10.in-addr.arpa'],
  ['db.2001:db8', '8.b.d.0.1.0.0.2.ip6.arpa'],
  ['2001:DB8:0:1.zone', '1.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'],
])('%s is the zone %s', (path, origin) => {
  expect(originOfFileName(path)).toBe(origin);
});

test.each([
  'db.192.168.1',
  '192.168.1.zone',
  'db.1.2',
  'db.256',
  'db.2001:db8::',
  'db.local',
  'db.root',
  'db.empty',
  'zone',
  'named.conf',
  'db.example.org.bak',
  'example.org.inc',
  'example org.zone',
  'db.example.123',
  '',
  '10',
])('%j names no zone', (path) => {
  expect(originOfFileName(path)).toBeUndefined();
});
