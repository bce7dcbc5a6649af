import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DomainName, isAtOrBelow, isWildcard, parseDomainName } from '../../src/model/domain-name.ts';
import {
  formatNetwork,
  type Network,
  networkOf,
  parseIpAddress,
  parseNetwork,
} from '../../src/model/ip-address.ts';
import { addressOfReverseName, IN_ADDR_ARPA, IP6_ARPA, reverseNameOf } from '../../src/model/reverse-name.ts';
import { classlessZonesOf, networkOfReverseZone, reverseZonesOf } from '../../src/model/reverse-zone.ts';

// biome-ignore lint/suspicious/noExplicitAny: each file has its own shape
function vectors(file: string): any[] {
  return JSON.parse(readFileSync(new URL(`../corpus/vectors/${file}.json`, import.meta.url), 'utf8')).vectors;
}

/** Where we answer otherwise than a source, and why. Input, what the source says, what we say. */
const DIFFERENCES: Readonly<Record<string, { theirs: string | null; ours: string | null; why: string }>> = {
  '::ffff:127.0.0.1': mapped('1.0.0.127.in-addr.arpa', '1.0.0.0.0.0.f.7'),
  '::ffff:12.34.56.78': mapped('78.56.34.12.in-addr.arpa', 'e.4.8.3.2.2.c.0'),
  '::ffff:174.136.107.15': mapped('15.107.136.174.in-addr.arpa', 'f.0.b.6.8.8.e.a'),
  '0.0.0.0/0': { theirs: null, ours: 'in-addr.arpa', why: 'the root of a tree is a zone like any other' },
  '168.192.in-addr.arpa': {
    theirs: null,
    ours: '192.168.0.0/16',
    why: 'a name given without its final dot is taken as fully qualified',
  },
  '174.0.0.0/15': {
    theirs: null,
    ours: '0.174.in-addr.arpa 1.174.in-addr.arpa',
    why: 'a length between octets is two zones, not an error',
  },
};

function mapped(theirs: string, low: string) {
  return {
    theirs,
    ours: `${low}.f.f.f.f.${'0.'.repeat(20)}ip6.arpa`,
    why: 'an IPv4-mapped address is an IPv6 address that is never on the wire; its AAAA must not pass for the A (RFC 4291 section 2.5.5.2)',
  };
}

function absolute(text: string | null): string | null {
  return text === null ? null : text.replace(/\.$/, '');
}

function reverse(text: string): string | null {
  const address = parseIpAddress(text);
  return address.ok ? reverseNameOf(address.value) : null;
}

/** The one zone of a network, its RFC 4183 form where it has several. */
function zone(network: Network, form: 'RFC 2317' | 'RFC 4183'): string {
  const classless = classlessZonesOf(network);
  return (
    (classless.find((name) => name.form === form) ?? classless[0])?.zone ?? reverseZonesOf(network).join(' ')
  );
}

function expected(input: string, theirs: string | null): string | null {
  const difference = DIFFERENCES[input];
  if (difference === undefined) return theirs;
  expect(difference.theirs).toBe(theirs);
  return difference.ours;
}

function zoneOf(cidr: string, form: 'RFC 2317' | 'RFC 4183'): string | null {
  const network = parseNetwork(cidr);
  return network.ok ? zone(network.value, form) : null;
}

describe('address to reverse name', () => {
  test.each(vectors('go-net-reverseaddr'))('Go: $address', ({ address, reverse: theirs }) => {
    expect(reverse(address)).toBe(expected(address, absolute(theirs)));
  });
  const own = vectors('dnspython-reversename').filter(({ origin }) => origin === null);
  test.each(own)('dnspython: $test', ({ op, address, reverse: text }) => {
    if (op === 'from_address') expect(reverse(address)).toBe(expected(address, absolute(text)));
    else expect(addressOfReverseName(text.slice(0, -1)) ?? null).toBe(address);
  });
  // Reverse trees under another origin are no reverse names to us: nobody asks there.
  test.each(
    vectors('dnspython-reversename').filter(({ origin, op }) => origin !== null && op === 'to_address'),
  )('dnspython: $test is outside the tree', ({ reverse: text }) =>
    expect(addressOfReverseName(text.slice(0, -1))).toBeUndefined(),
  );
  test.each(
    vectors('octodns-autoarpa').flatMap(({ ptrs, record }) =>
      ptrs ? [{ ptrs, records: [record].flat() }] : [],
    ),
  )('octoDNS: $ptrs', ({ ptrs, records }) => {
    const values = records
      .filter(({ name }) => !isWildcard(name))
      .flatMap(({ values, geo, dynamic_pools }) =>
        [values, ...Object.values(geo ?? {}), ...Object.values(dynamic_pools ?? {})].flat(),
      );
    const found = new Set(values.map((value: string) => `${reverse(value)}.`));
    for (const owner of Object.keys(ptrs)) expect(found).toContain(owner);
    expect(Object.keys(ptrs).length === 0).toBe(found.size === 0);
  });
  test('octoDNS: an address lies in the zone of its own octets', () => {
    const [{ record, in_zone }] = vectors('octodns-autoarpa').filter(
      ({ test: title }) => title === 'test_address_boundaries',
    );
    for (const [apex, inside] of Object.entries(in_zone)) {
      expect(isAtOrBelow(reverse(record.values[0]) as DomainName, apex.slice(0, -1) as DomainName)).toBe(
        inside,
      );
    }
  });
  test.each(vectors('external-dns-ptr-source').filter(({ ptr_enabled }) => ptr_enabled))(
    'external-dns: $case',
    ({ input, expected: out }) => {
      const owners = input
        .filter(
          ({ recordType, dnsName }: { recordType: string; dnsName: string }) =>
            recordType === 'A' && !isWildcard(dnsName as DomainName),
        )
        .flatMap(({ targets }: { targets: string[] }) => targets.map(reverse));
      const ptrs = out.filter(({ recordType }: { recordType: string }) => recordType === 'PTR');
      expect([...new Set(owners)]).toEqual(ptrs.map(({ dnsName }: { dnsName: string }) => dnsName));
    },
  );
});

describe('reverse name to address', () => {
  test.each(vectors('coredns-reverse-to-address'))('CoreDNS: $reverse', ({ reverse: text, address }) => {
    const name = parseDomainName(text);
    expect((name.ok ? addressOfReverseName(name.value) : undefined) ?? null).toBe(address);
  });
  test.each(vectors('coredns-is-reverse'))('CoreDNS: $name', ({ name: text, kind }) => {
    const name = parseDomainName(text);
    const tree = name.ok ? [IN_ADDR_ARPA, IP6_ARPA].find((root) => isAtOrBelow(name.value, root)) : undefined;
    expect(tree ?? null).toBe(kind);
  });
});

describe('network to zone', () => {
  test.each(vectors('coredns-cidr-split'))('CoreDNS: $cidr', ({ cidr, split, zones }) => {
    const [text, length] = cidr.split('/');
    const address = parseIpAddress(text);
    if (!address.ok) throw new Error(address.problem);
    const names = reverseZonesOf(networkOf(address.value, Number(length)));
    expect(names.map((name) => `${name}.`)).toEqual(zones);
    expect(names.map((name) => formatNetwork(networkOfReverseZone(name)!))).toEqual(split);
  });
  test.each(vectors('dnscontrol-cidr-to-zone-rfc2317'))(
    'DNSControl, RFC 2317: $cidr',
    ({ cidr, error, zone: theirs }) => {
      expect(zoneOf(cidr, 'RFC 2317')).toBe(expected(cidr, error ? null : theirs));
    },
  );
  // DNSControl drops the bits beyond the length; we say so and show the network, so the test drops them first.
  test.each(vectors('dnscontrol-cidr-to-zone-rfc4183'))(
    'DNSControl, RFC 4183: $cidr',
    ({ cidr, zone: theirs }) => {
      const refusal = parseNetwork(cidr);
      const repaired = refusal.ok ? cidr : (/write (\S+\/[0-9]+)$/.exec(refusal.problem)?.[1] ?? cidr);
      const ours = cidr === '2001::/0' ? null : zoneOf(repaired, 'RFC 4183');
      expect(ours).toBe(expected(cidr, theirs));
    },
  );
  test.each(vectors('external-dns-cidr-to-inaddr'))('external-dns: $cidr', ({ cidr, zone: theirs }) => {
    const ours =
      cidr === '174.0.0.0/15'
        ? reverseZonesOf(networkOf('174.0.0.0' as never, 15)).join(' ')
        : zoneOf(cidr, 'RFC 2317');
    // 2001:db80::/30 falls between two nibbles: four zones to us, an error there.
    if (cidr === '2001:db80::/30') expect(ours?.split(' ')).toHaveLength(4);
    else expect(ours).toBe(expected(cidr, theirs));
  });
});

test.each(vectors('hickory-parse-arpa-name'))('zone to network, Hickory: $name', ({ name: text, net }) => {
  const name = parseDomainName(text);
  if (!name.ok) throw new Error(name.problem);
  const network = networkOfReverseZone(name.value);
  expect(network ? formatNetwork(network) : null).toBe(expected(text, net));
});
