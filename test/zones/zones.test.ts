import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import { declaredLookup } from '../../src/zones/declared-lookup.ts';
import { createZones } from '../../src/zones/zones.ts';
import { inWords, name, records, zonesOf } from './declare.ts';

const SOA = 'ns1.example.org. admin.example.org. 1 3600 600 86400 300';

describe('what a zone takes in', () => {
  test('records beyond the apex and repeated records are told apart from the rest', () => {
    const zones = createZones();
    const outcomes = records(
      'example.org',
      `www.example.org. 60 A 192.0.2.1
       www.example.org. 90 A 192.0.2.1
       www.example.org. A 192.0.2.2
       www.example.org. AAAA 2001:db8::1
       www.example.com. A 192.0.2.1
       wwwexample.org. A 192.0.2.1
       org. A 192.0.2.1
       example.org. SOA ${SOA}`,
    ).map((record) => zones.add(record));
    expect(outcomes).toEqual([
      'added',
      'duplicate',
      'added',
      'added',
      'outside',
      'outside',
      'outside',
      'added',
    ]);
    expect(inWords(zones, 'www.example.org A')).toBe('192.0.2.1 | 192.0.2.2');
    expect(zones.find(name('www.example.org'), undefined)?.size).toBe(4);
  });

  test('duplicates are found on crowded owners too', () => {
    const zones = createZones();
    const text = Array.from({ length: 500 }, (_, i) => `a.example.org. PTR n${i % 250}.example.org.`).join(
      '\n',
    );
    const outcomes = records('example.org', text).map((record) => zones.add(record));
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(250);
    expect(outcomes.slice(250).every((outcome) => outcome === 'duplicate')).toBe(true);
  });

  test('a record added after a lookup is seen by the next', () => {
    const zones = zonesOf({ 'example.org': `example.org. SOA ${SOA}` });
    expect(inWords(zones, 'b.example.org A')).toBe('nxdomain example.org');
    for (const record of records('example.org', 'a.b.example.org. A 192.0.2.1')) zones.add(record);
    expect(inWords(zones, 'b.example.org A')).toBe('nodata example.org');
    expect(inWords(zones, 'a.b.example.org A')).toBe('192.0.2.1');
  });
});

describe('views', () => {
  test('see their own zones only', () => {
    const zones = createZones();
    for (const record of records('example.org', 'www.example.org. A 10.0.0.1', 'inside')) zones.add(record);
    for (const record of records('example.org', 'www.example.org. A 192.0.2.1', 'outside')) zones.add(record);
    expect(inWords(zones, 'www.example.org A', 'inside')).toBe('10.0.0.1');
    expect(inWords(zones, 'www.example.org A', 'outside')).toBe('192.0.2.1');
    expect(inWords(zones, 'www.example.org A')).toBe('outside');
    expect([...zones.zones()].map((zone) => zone.view)).toEqual(['inside', 'outside']);
  });
});

describe('the declared world', () => {
  const held = {
    'example.org': `
      example.org. 7200 SOA ${SOA}
      www.example.org. 60 AAAA 2001:db8::2
      www.example.org. 60 AAAA 2001:db8::1
      alias.example.org. 30 CNAME www.example.org.
      away.example.org. CNAME www.example.net.
      sub.example.org. NS ns.example.net.
      self.example.org. CNAME self.example.org.
      *.pool.example.org. AAAA 2001:db8::3`,
  };
  const declared = (owner: string, type: 'AAAA' | 'PTR' = 'AAAA') =>
    declaredLookup(zonesOf(held), name(owner), type, undefined);

  test('data is given sorted, with the least TTL of the chain and the lines it stands on', () => {
    expect(declared('alias.example.org')).toEqual({
      answer: {
        kind: 'rrset',
        targets: ['2001:db8::1', '2001:db8::2'],
        ttl: 30,
        aliases: ['www.example.org'],
      },
      zone: 'example.org',
      locations: [
        { path: 'db.example.org', line: 3 },
        { path: 'db.example.org', line: 4 },
        { path: 'db.example.org', line: 5 },
      ],
    });
    expect(declared('x.pool.example.org')?.answer).toMatchObject({
      kind: 'rrset',
      targets: ['2001:db8::3'],
      ttl: 300,
    });
  });

  test('a negative answer names the zone, its negative TTL and its SOA', () => {
    expect(declared('nothing.example.org')).toEqual({
      answer: { kind: 'nxdomain', negativeTtl: 300, zone: 'example.org', aliases: [] },
      zone: 'example.org',
      locations: [{ path: 'db.example.org', line: 2 }],
    });
    expect(declared('www.example.org', 'PTR')?.answer.kind).toBe('nodata');
  });

  test.each(['x.sub.example.org', 'away.example.org', 'self.example.org', 'www.example.net', 'org'])(
    '%s is not held',
    (owner) => {
      expect(declared(owner)).toBeUndefined();
    },
  );

  test('a zone that was not read in full holds nothing, also at the end of an alias', () => {
    const zones = zonesOf({ ...held, 'example.net': 'www.example.net. AAAA 2001:db8::5' });
    const answer = () => declaredLookup(zones, name('away.example.org'), 'AAAA', undefined)?.answer;
    expect(answer()).toMatchObject({ kind: 'rrset', targets: ['2001:db8::5'] });
    zones.addZone(name('example.net'), undefined, false);
    expect(answer()).toBeUndefined();
    expect(declaredLookup(zones, name('www.example.org'), 'AAAA', undefined)).toBeDefined();
    zones.addZone(name('example.net'), undefined, true);
    expect(answer()).toBeUndefined();
  });

  test('records of a zone that nobody declares are not held', () => {
    const zones = createZones();
    for (const record of records('example.org', held['example.org'])) zones.add(record);
    expect(declaredLookup(zones, name('www.example.org'), 'AAAA', undefined)).toBeUndefined();
  });

  test('a zone without a record is held, and empty', () => {
    const zones = createZones();
    zones.addZone(name('8.b.d.0.1.0.0.2.ip6.arpa'), undefined, true, { path: 'db.2001' });
    expect(
      declaredLookup(zones, `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa` as DomainName, 'PTR', undefined),
    ).toEqual({
      answer: { kind: 'nxdomain', zone: '8.b.d.0.1.0.0.2.ip6.arpa', aliases: [] },
      zone: '8.b.d.0.1.0.0.2.ip6.arpa',
      locations: [{ path: 'db.2001' }],
    });
  });
});
