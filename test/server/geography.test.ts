import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type IpAddress,
  type Network,
  networkContains,
  networkOf,
  parseNetwork,
} from '../../src/model/ip-address.ts';
import { locate, type Territory } from '../../src/server/geography.ts';

function network(text: string): Network {
  const read = parseNetwork(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const at = (...subnets: string[]): Territory[] =>
  subnets.map((subnet) => ({ view: subnet, subnet: network(subnet) }));

describe('who a client is, and how far that holds', () => {
  test.each<[string, string, string | undefined, number]>([
    ['in a territory: its prefix length', '192.0.2.7/32', '192.0.2.0/24', 24],
    ['as wide as the territory', '192.0.2.0/24', '192.0.2.0/24', 24],
    ['in none: as far as no territory begins', '192.0.3.0/24', undefined, 24],
    ['in none, far away', '10.0.0.0/8', undefined, 1],
    ['too wide to tell: a longer scope than was sent', '192.0.0.0/16', undefined, 23],
    ['too wide, and right at the territory', '192.0.2.0/23', undefined, 24],
    ['in the inner of two', '198.51.100.9/32', '198.51.100.0/28', 28],
    ['in the outer of two, beside the inner one', '198.51.100.16/32', '198.51.100.0/24', 28],
    ['in the outer of two, far from the inner one', '198.51.100.128/25', '198.51.100.0/24', 25],
    ['of the other family', '2001:db8::/56', '2001:db8::/32', 32],
    ['of the other family, in none', '2001:db9::/56', undefined, 32],
    ['nobody: no bit is given away', '0.0.0.0/0', undefined, 0],
  ])('%s', (_, client, view, scope) => {
    const territories = at('192.0.2.0/24', '198.51.100.0/24', '198.51.100.0/28', '2001:db8::/32');
    expect(locate(territories, network(client))).toEqual({ view, scope });
  });

  test('no territories: the same for everybody', () => {
    expect(locate([], network('192.0.2.0/24'))).toEqual({ view: undefined, scope: 0 });
    expect(locate(at('192.0.2.0/24'), network('2001:db8::/56'))).toEqual({ view: undefined, scope: 0 });
  });
});

const octet = fc.integer({ min: 0, max: 255 });
const subnet = fc
  .tuple(octet, fc.integer({ min: 25, max: 32 }))
  .map(([last, length]) => networkOf(`192.0.2.${last}` as IpAddress, length));

test('every client within the scope sees the same, and a scope one bit shorter would not do', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(subnet, { maxLength: 6, selector: ({ address, length }) => `${address}/${length}` }),
      octet,
      (subnets, last) => {
        const territories = subnets.map((one, i) => ({ view: `v${i}`, subnet: one }));
        const client = networkOf(`192.0.2.${last}` as IpAddress, 32);
        const { view, scope } = locate(territories, client);
        const viewOf = (address: IpAddress) =>
          territories
            .filter((one) => networkContains(one.subnet, address))
            .sort((a, b) => b.subnet.length - a.subnet.length)[0]?.view;
        const all = Array.from({ length: 256 }, (_, i) => `192.0.2.${i}` as IpAddress);
        const seenWithin = (length: number) =>
          new Set(all.filter((one) => networkContains(networkOf(client.address, length), one)).map(viewOf));
        expect(seenWithin(scope)).toEqual(new Set([view]));
        const home = territories.find((one) => one.view === view)?.subnet.length ?? 0;
        // Never wider than the territory itself, whose answer is not known to hold beyond it.
        if (scope > Math.max(home, 24)) expect(seenWithin(scope - 1).size).toBeGreaterThan(1);
        else expect(scope).toBeGreaterThanOrEqual(home);
      },
    ),
    { numRuns: 300 },
  );
});
