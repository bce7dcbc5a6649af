import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressFromBytes,
  formatNetwork,
  type IpAddress,
  networkContains,
  parseNetwork,
} from '../../src/model/ip-address.ts';
import { SPECIAL_PURPOSES, specialPurposeOf } from '../../src/model/special-purpose.ts';
import { anyBytes } from './shapes.ts';

function network(block: string) {
  const result = parseNetwork(block);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

test.each([
  ['10.1.2.3', 'private', '10.0.0.0/8'],
  ['172.31.255.255', 'private', '172.16.0.0/12'],
  ['192.168.0.1', 'private', '192.168.0.0/16'],
  ['100.64.0.1', 'private', '100.64.0.0/10'],
  ['fd00::1', 'private', 'fc00::/7'],
  ['0.0.0.0', 'not-global', '0.0.0.0/32'],
  ['0.1.2.3', 'not-global', '0.0.0.0/8'],
  ['127.0.0.1', 'not-global', '127.0.0.0/8'],
  ['169.254.1.1', 'not-global', '169.254.0.0/16'],
  ['192.0.0.1', 'not-global', '192.0.0.0/29'],
  ['192.0.0.9', 'global', '192.0.0.9/32'],
  ['192.0.0.11', 'not-global', '192.0.0.0/24'],
  ['192.0.0.171', 'not-global', '192.0.0.171/32'],
  ['192.0.2.1', 'not-global', '192.0.2.0/24'],
  ['192.88.99.1', 'not-global', '192.88.99.0/24'],
  ['192.88.99.2', 'not-global', '192.88.99.2/32'],
  ['192.175.48.1', 'global', '192.175.48.0/24'],
  ['198.19.255.255', 'not-global', '198.18.0.0/15'],
  ['224.0.0.1', 'not-global', '224.0.0.0/4'],
  ['250.0.0.1', 'not-global', '240.0.0.0/4'],
  ['255.255.255.255', 'not-global', '255.255.255.255/32'],
  ['::', 'not-global', '::/128'],
  ['::1', 'not-global', '::1/128'],
  ['::2', 'not-global', '::/96'],
  ['::ffff:8.8.8.8', 'not-global', '::ffff:0:0/96'],
  ['64:ff9b::808:808', 'global', '64:ff9b::/96'],
  ['64:ff9b:1::1', 'not-global', '64:ff9b:1::/48'],
  ['100::1', 'not-global', '100::/64'],
  ['100:0:0:1::1', 'not-global', '100:0:0:1::/64'],
  ['100:0:0:2::1', 'not-global', '::/0'],
  ['2001::1', 'not-global', '2001::/32'],
  ['2001:1::1', 'global', '2001:1::1/128'],
  ['2001:1::4', 'not-global', '2001::/23'],
  ['2001:4:112::1', 'global', '2001:4:112::/48'],
  ['2001:1f::1', 'not-global', '2001:10::/28'],
  ['2001:2f::1', 'global', '2001:20::/28'],
  ['2001:db8::1', 'not-global', '2001:db8::/32'],
  ['2002:c000:201::1', 'global', '2002::/16'],
  ['2620:4f:8000::1', 'global', '2620:4f:8000::/48'],
  ['3fff:fff::1', 'not-global', '3fff::/20'],
  ['5f00::1', 'not-global', '5f00::/16'],
  ['4000::1', 'not-global', '::/0'],
  ['fe80::1', 'not-global', 'fe80::/10'],
  ['fec0::1', 'not-global', 'fec0::/10'],
  ['fe00::1', 'not-global', '::/0'],
  ['ff02::1', 'not-global', 'ff00::/8'],
])('%s is %s by %s', (address, kind, block) => {
  expect(specialPurposeOf(address as IpAddress)).toMatchObject({ kind, block });
});

test.each([
  '8.8.8.8',
  '192.0.1.1',
  '100.128.0.0',
  '172.32.0.0',
  '198.20.0.0',
  '223.255.255.255',
  '2001:200::1',
  '2606:2800:220:1:248:1893:25c8:1946',
  '2001:4860:4860::8888',
  '2003::1',
  '3fff:1000::1',
  '2a00::1',
])('%s is ordinary', (address) => expect(specialPurposeOf(address as IpAddress)).toBeUndefined());

test('every row is a canonical block, named once', () => {
  for (const { block, rfc } of SPECIAL_PURPOSES) {
    if (block !== '::ffff:0:0/96') expect(formatNetwork(network(block))).toBe(block);
    expect(rfc).toMatch(/^RFC [0-9]+$/);
  }
  expect(new Set(SPECIAL_PURPOSES.map(({ block }) => block)).size).toBe(SPECIAL_PURPOSES.length);
});

test('the longest matching row decides', () => {
  const near = fc.tuple(fc.constantFrom(...SPECIAL_PURPOSES), anyBytes).map(([{ block }, bytes]) => {
    const { address } = network(block);
    return block.includes(':') === (bytes.length === 16) ? address : addressFromBytes(bytes);
  });
  fc.assert(
    fc.property(fc.oneof(near, anyBytes.map(addressFromBytes)), (address) => {
      const rows = SPECIAL_PURPOSES.filter(({ block }) => networkContains(network(block), address));
      const longest = rows.sort((a, b) => network(b.block).length - network(a.block).length)[0];
      const unicast =
        address.includes(':') && longest?.block === '::/0' && networkContains(network('2000::/3'), address);
      expect(specialPurposeOf(address)).toBe(unicast ? undefined : longest);
    }),
    { numRuns: 1000 },
  );
});
