import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import { isAtOrBelow } from '../../src/model/domain-name.ts';
import {
  addressFromBytes,
  bytesOf,
  formatNetwork,
  networkContains,
  networkOf,
} from '../../src/model/ip-address.ts';
import { classifyReverseOwner, reverseNameOf } from '../../src/model/reverse-name.ts';
import { classlessZonesOf, networkOfReverseZone, reverseZonesOf } from '../../src/model/reverse-zone.ts';
import { anyBytes, ip4Bytes } from './shapes.ts';

test('at every length exactly one of the zones holds an address of the network, and none another', () => {
  fc.assert(
    fc.property(anyBytes, anyBytes, fc.nat(128), (bytes, others, wish) => {
      const length = wish % (bytes.length * 8 + 1);
      const network = networkOf(addressFromBytes(bytes), length);
      const zones = reverseZonesOf(network);
      const holders = (name: DomainName) => zones.filter((zone) => isAtOrBelow(name, zone)).length;
      expect(holders(reverseNameOf(addressFromBytes(bytes)))).toBe(1);
      const other = addressFromBytes(others);
      expect(holders(reverseNameOf(other))).toBe(networkContains(network, other) ? 1 : 0);
      const networks = zones.map((zone) => networkOfReverseZone(zone)!);
      expect(networks[0]!.address).toBe(network.address);
      for (const part of networks) expect(networkContains(network, part.address)).toBe(true);
      if (zones.length === 1) expect(networks).toEqual([network]);
    }),
  );
});

test('classless names lead back to their network and serve its addresses', () => {
  fc.assert(
    fc.property(ip4Bytes, fc.integer({ min: 1, max: 31 }), (bytes, length) => {
      const address = addressFromBytes(bytes);
      const network = networkOf(address, length);
      const zones = classlessZonesOf(network);
      expect(zones.length).toBe(length % 8 === 0 ? 0 : length > 24 ? 3 : 2);
      const below = [...bytesOf(address)]
        .slice(length >> 3)
        .reverse()
        .join('.');
      for (const { form, zone } of zones) {
        const back = networkOfReverseZone(zone);
        // 0-31 is /31 to some and a range to others.
        if (back !== undefined || form === 'RFC 2317')
          expect(formatNetwork(back!)).toBe(formatNetwork(network));
        expect(classifyReverseOwner(`${below}.${zone}` as DomainName)).toMatchObject({
          kind: 'classless',
          address,
        });
      }
    }),
  );
});

describe('no network', () => {
  test.each([
    'arpa',
    'example.org',
    '5.0/25.2.0.192.in-addr.arpa',
    '0-31.2.0.192.in-addr.arpa',
    '256.in-addr.arpa',
    '01.in-addr.arpa',
    'aa.ip6.arpa',
    '.',
  ])('at %s', (zone) => expect(networkOfReverseZone(zone as DomainName)).toBeUndefined());
});
