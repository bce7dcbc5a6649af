import { addressFromBytes, bytesOf, type IpAddress, parseNetwork, samePrefix } from './ip-address.ts';

/**
 * `private`: of use inside one administration only (RFC 1918, RFC 4193, RFC 6598). `not-global`: nobody on the Internet
 * can reach it. `global`: reserved for a purpose, and reachable.
 */
type SpecialPurposeKind = 'private' | 'not-global' | 'global';

export interface SpecialPurpose {
  /** The block as the registry writes it. */
  readonly block: string;
  /** The registry's name of the block. */
  readonly name: string;
  /** The document that reserves it, such as `RFC 3849`. */
  readonly rfc: string;
  readonly kind: SpecialPurposeKind;
  /** The registry's column "Globally Reachable"; null where it says N/A or nothing, or where the block is not its own. */
  readonly globallyReachable: boolean | null;
}

/**
 * The IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890, RFC 8190), every row as of July 2026, and the blocks that other
 * IANA registries set apart. Columns: block, name, document, kind, globally reachable.
 */
const ROWS: readonly (readonly [string, string, string, SpecialPurposeKind, boolean | null])[] = [
  ['0.0.0.0/8', 'This network', 'RFC 791', 'not-global', false],
  ['0.0.0.0/32', 'This host on this network', 'RFC 1122', 'not-global', false],
  ['10.0.0.0/8', 'Private-Use', 'RFC 1918', 'private', false],
  ['100.64.0.0/10', 'Shared Address Space', 'RFC 6598', 'private', false],
  ['127.0.0.0/8', 'Loopback', 'RFC 1122', 'not-global', false],
  ['169.254.0.0/16', 'Link Local', 'RFC 3927', 'not-global', false],
  ['172.16.0.0/12', 'Private-Use', 'RFC 1918', 'private', false],
  ['192.0.0.0/24', 'IETF Protocol Assignments', 'RFC 6890', 'not-global', false],
  ['192.0.0.0/29', 'IPv4 Service Continuity Prefix', 'RFC 7335', 'not-global', false],
  ['192.0.0.8/32', 'IPv4 dummy address', 'RFC 7600', 'not-global', false],
  ['192.0.0.9/32', 'Port Control Protocol Anycast', 'RFC 7723', 'global', true],
  ['192.0.0.10/32', 'Traversal Using Relays around NAT Anycast', 'RFC 8155', 'global', true],
  ['192.0.0.170/32', 'NAT64/DNS64 Discovery', 'RFC 8880', 'not-global', false],
  ['192.0.0.171/32', 'NAT64/DNS64 Discovery', 'RFC 8880', 'not-global', false],
  ['192.0.2.0/24', 'Documentation (TEST-NET-1)', 'RFC 5737', 'not-global', false],
  ['192.31.196.0/24', 'AS112-v4', 'RFC 7535', 'global', true],
  ['192.52.193.0/24', 'AMT', 'RFC 7450', 'global', true],
  ['192.88.99.0/24', 'Deprecated (6to4 Relay Anycast)', 'RFC 7526', 'not-global', null],
  ['192.88.99.2/32', '6a44-relay anycast address', 'RFC 6751', 'not-global', false],
  ['192.168.0.0/16', 'Private-Use', 'RFC 1918', 'private', false],
  ['192.175.48.0/24', 'Direct Delegation AS112 Service', 'RFC 7534', 'global', true],
  ['198.18.0.0/15', 'Benchmarking', 'RFC 2544', 'not-global', false],
  ['198.51.100.0/24', 'Documentation (TEST-NET-2)', 'RFC 5737', 'not-global', false],
  ['203.0.113.0/24', 'Documentation (TEST-NET-3)', 'RFC 5737', 'not-global', false],
  ['224.0.0.0/4', 'Multicast', 'RFC 5771', 'not-global', null],
  ['240.0.0.0/4', 'Reserved', 'RFC 1112', 'not-global', false],
  ['255.255.255.255/32', 'Limited Broadcast', 'RFC 919', 'not-global', false],

  ['::/0', 'Unallocated', 'RFC 4291', 'not-global', null],
  ['::/96', 'Deprecated (IPv4-compatible Address)', 'RFC 4291', 'not-global', null],
  ['::/128', 'Unspecified Address', 'RFC 4291', 'not-global', false],
  ['::1/128', 'Loopback Address', 'RFC 4291', 'not-global', false],
  ['::ffff:0:0/96', 'IPv4-mapped Address', 'RFC 4291', 'not-global', false],
  ['64:ff9b::/96', 'IPv4-IPv6 Translation', 'RFC 6052', 'global', true],
  ['64:ff9b:1::/48', 'IPv4-IPv6 Translation', 'RFC 8215', 'not-global', false],
  ['100::/64', 'Discard-Only Address Block', 'RFC 6666', 'not-global', false],
  ['100:0:0:1::/64', 'Dummy IPv6 Prefix', 'RFC 9780', 'not-global', false],
  ['2001::/23', 'IETF Protocol Assignments', 'RFC 2928', 'not-global', false],
  ['2001::/32', 'TEREDO', 'RFC 4380', 'not-global', null],
  ['2001:1::1/128', 'Port Control Protocol Anycast', 'RFC 7723', 'global', true],
  ['2001:1::2/128', 'Traversal Using Relays around NAT Anycast', 'RFC 8155', 'global', true],
  ['2001:1::3/128', 'DNS-SD Service Registration Protocol Anycast', 'RFC 9665', 'global', true],
  ['2001:2::/48', 'Benchmarking', 'RFC 5180', 'not-global', false],
  ['2001:3::/32', 'AMT', 'RFC 7450', 'global', true],
  ['2001:4:112::/48', 'AS112-v6', 'RFC 7535', 'global', true],
  ['2001:10::/28', 'Deprecated (previously ORCHID)', 'RFC 4843', 'not-global', null],
  ['2001:20::/28', 'ORCHIDv2', 'RFC 7343', 'global', true],
  ['2001:30::/28', 'Drone Remote ID Protocol Entity Tags (DETs) Prefix', 'RFC 9374', 'global', true],
  ['2001:db8::/32', 'Documentation', 'RFC 3849', 'not-global', false],
  // The registry says N/A: reachable wherever the IPv4 address inside is, with a reverse tree of its own (RFC 5158).
  ['2002::/16', '6to4', 'RFC 3056', 'global', null],
  ['2620:4f:8000::/48', 'Direct Delegation AS112 Service', 'RFC 7534', 'global', true],
  ['3fff::/20', 'Documentation', 'RFC 9637', 'not-global', false],
  ['5f00::/16', 'Segment Routing (SRv6) SIDs', 'RFC 9602', 'not-global', false],
  ['fc00::/7', 'Unique-Local', 'RFC 4193', 'private', false],
  ['fe80::/10', 'Link-Local Unicast', 'RFC 4291', 'not-global', false],
  ['fec0::/10', 'Deprecated (Site-Local Unicast)', 'RFC 3879', 'not-global', null],
  ['ff00::/8', 'Multicast', 'RFC 4291', 'not-global', null],
];

interface Block extends SpecialPurpose {
  readonly bytes: Uint8Array;
  readonly length: number;
}

const BLOCKS: readonly Block[] = ROWS.map(([block, name, rfc, kind, globallyReachable]) => {
  const network = parseNetwork(block);
  if (!network.ok) throw new TypeError(network.problem);
  const { address, length } = network.value;
  return { block, name, rfc, kind, globallyReachable, bytes: bytesOf(address), length };
});

/** Blocks by the first two octets of an address, longest first: nearly every address on the Internet finds none. */
const BY_START = new Map<number, readonly Block[]>();

function blocksAt(octets: number, start: number): readonly Block[] {
  const key = octets * 65536 + start;
  let blocks = BY_START.get(key);
  if (blocks === undefined) {
    const bytes = Uint8Array.of(start >> 8, start & 255);
    blocks = BLOCKS.filter(
      (block) =>
        block.bytes.length === octets &&
        samePrefix(block.bytes, bytes, Math.min(16, block.length)) &&
        // IANA assigns global unicast from 2000::/3 alone.
        !(block.block === '::/0' && start >> 13 === 1),
    ).sort((a, b) => b.length - a.length);
    BY_START.set(key, blocks);
  }
  return blocks;
}

/** The address asked about last: several rules ask about one pair in turn. */
let lastAddress: IpAddress | undefined;
let lastBlock: SpecialPurpose | undefined;

/** The most specific block that holds the address; undefined for ordinary global unicast. */
export function specialPurposeOf(address: IpAddress): SpecialPurpose | undefined {
  if (address !== lastAddress) {
    lastBlock = findBlock(address);
    lastAddress = address;
  }
  return lastBlock;
}

function findBlock(address: IpAddress): Block | undefined {
  const bytes = bytesOf(address);
  for (const block of blocksAt(bytes.length, (bytes[0]! << 8) | bytes[1]!)) {
    if (samePrefix(block.bytes, bytes, block.length)) return block;
  }
  return undefined;
}

/** Octets before the IPv4 address that an IPv6 address of the block is made from (RFC 6052 section 2.2, RFC 3056). */
const EMBEDDED_AT: Readonly<Record<string, number>> = { '64:ff9b::/96': 12, '2002::/16': 2 };

/**
 * The block that keeps packets off the public Internet; undefined where they go there. An IPv6 address that is made
 * from an IPv4 address leads where that leads, by a translator or a tunnel.
 */
export function insideBlockOf(address: IpAddress): SpecialPurpose | undefined {
  const special = specialPurposeOf(address);
  if (special === undefined || special.kind !== 'global') return special;
  const at = EMBEDDED_AT[special.block];
  return at === undefined
    ? undefined
    : insideBlockOf(addressFromBytes(bytesOf(address).subarray(at, at + 4)));
}

/** Every row, for documentation and tests. */
export const SPECIAL_PURPOSES: readonly SpecialPurpose[] = BLOCKS;
