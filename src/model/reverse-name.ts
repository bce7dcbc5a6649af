import { type DomainName, isAtOrBelow, labelsOf } from './domain-name.ts';
import {
  addressFromBytes,
  bytesOf,
  formatNetwork,
  type IpAddress,
  type Network,
  networkContains,
} from './ip-address.ts';
import { explainMistypedTree } from './mistyped-tree.ts';
import {
  explainForwardOrder,
  explainIncomplete,
  explainMistake,
  type Mistake,
} from './reverse-name-mistake.ts';
import { networkOfReverseZone, octetOf, readClasslessName } from './reverse-zone.ts';

export const IN_ADDR_ARPA = 'in-addr.arpa' as DomainName;
export const IP6_ARPA = 'ip6.arpa' as DomainName;

const NIBBLES = '0123456789abcdef';
const DOT = 0x2e;

/** 32 nibbles with their dots, then `ip6.arpa`: filled in anew by every call. */
const IP6_NAME = Buffer.from(`${'0.'.repeat(32)}ip6.arpa`, 'latin1');

/** The owner of the address's PTR records: 4 octets (RFC 1035 section 3.5) or 32 nibbles (RFC 3596 section 2.5). */
export function reverseNameOf(address: IpAddress): DomainName {
  if (!address.includes(':')) {
    const [a, b, c, d] = address.split('.');
    return `${d}.${c}.${b}.${a}.in-addr.arpa` as DomainName;
  }
  const bytes = bytesOf(address);
  for (let i = 0; i < 16; i++) {
    IP6_NAME[62 - 4 * i] = NIBBLES.charCodeAt(bytes[i]! >> 4);
    IP6_NAME[60 - 4 * i] = NIBBLES.charCodeAt(bytes[i]! & 15);
  }
  return IP6_NAME.toString('latin1') as DomainName;
}

const REVERSED_OCTETS =
  /^(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})\.in-addr\.arpa$/;

/** The address whose reverse name this is, or undefined: exactly 4 canonical octets or exactly 32 nibbles. */
export function addressOfReverseName(name: DomainName): IpAddress | undefined {
  if (name.length === IP6_NAME.length && name.endsWith('.ip6.arpa')) {
    const bytes = new Uint8Array(16);
    for (let i = 0; i < 32; i++) {
      const code = name.charCodeAt(2 * i);
      // Names are in lower case: 0-9, then a-f.
      const nibble = code < 0x3a ? code - 0x30 : code >= 0x61 ? code - 0x57 : -1;
      if (nibble < 0 || nibble > 15 || name.charCodeAt(2 * i + 1) !== DOT) return undefined;
      bytes[15 - (i >> 1)]! |= nibble << (4 * (i & 1));
    }
    return addressFromBytes(bytes);
  }
  const octets = REVERSED_OCTETS.exec(name);
  if (octets === null) return undefined;
  const [, d, c, b, a] = octets;
  if (Number(a) > 255 || Number(b) > 255 || Number(c) > 255 || Number(d) > 255) return undefined;
  return `${a}.${b}.${c}.${d}` as IpAddress;
}

export function isInReverseTree(name: DomainName): boolean {
  return isAtOrBelow(name, IN_ADDR_ARPA) || isAtOrBelow(name, IP6_ARPA);
}

/** What the owner of a PTR record is, as far as its labels tell. */
export type ReverseOwner =
  /** The reverse name of one address. */
  | { readonly kind: 'address'; readonly address: IpAddress }
  /** Fewer labels than an address has: a zone (the tree roots are /0), where a PTR record answers for no address. */
  | {
      readonly kind: 'network';
      readonly network: Network;
      readonly problem: string;
      readonly suggestion?: DomainName;
    }
  /** At or below a classless name (RFC 2317, RFC 4183); the address it serves, where it is below and can be told. */
  | {
      readonly kind: 'classless';
      readonly zone: DomainName;
      readonly network?: Network;
      readonly address?: IpAddress;
      /** The addresses of the zone in words. */
      readonly covers: string;
    }
  /** A wildcard, or a service name such as `b._dns-sd._udp` (RFC 6763 section 11): no address is meant. */
  | { readonly kind: 'special'; readonly reason: 'wildcard' | 'underscore' }
  /** Meant as a reverse name and never asked for; `suggestion` is the right name where it can be told. */
  | {
      readonly kind: 'malformed';
      readonly problem: string;
      readonly suggestion?: DomainName;
      /** What the name would cover as a zone. */
      readonly network?: Network;
    }
  /** Not in the reverse tree, and not like it. */
  | { readonly kind: 'outside' };

/**
 * Tells what a PTR owner is. `intended` is the address that the writer had in mind, where the caller knows it: it decides between
 * readings and yields the suggestion where the labels alone do not.
 */
export function classifyReverseOwner(name: DomainName, intended?: IpAddress): ReverseOwner {
  const address = addressOfReverseName(name);
  if (address !== undefined) {
    const mistake = explainForwardOrder(name, address, intended);
    return mistake === undefined ? { kind: 'address', address } : malformed(mistake, intended);
  }
  const labels = labelsOf(name);
  const inTree = isInReverseTree(name);
  if (inTree) {
    if (labels.some((label) => label.startsWith('_'))) return { kind: 'special', reason: 'underscore' };
    if (labels.includes('*')) return { kind: 'special', reason: 'wildcard' };
    const network = networkOfReverseZone(name);
    const classless = readClasslessName(name);
    if (classless !== undefined) {
      const owner = classlessOwner(classless);
      return owner.kind === 'malformed' ? malformed(owner, intended) : owner;
    }
    if (network !== undefined) {
      const { problem, lacksOne } = explainIncomplete(labels, formatNetwork(network), intended);
      const suggestion = intended === undefined ? {} : { suggestion: reverseNameOf(intended) };
      return { kind: lacksOne ? 'malformed' : 'network', network, problem, ...suggestion };
    }
  }
  const mistake = explainMistake(labels) ?? (inTree ? undefined : explainMistypedTree(labels));
  return mistake === undefined ? { kind: 'outside' } : malformed(mistake, intended);
}

function malformed(mistake: Mistake, intended: IpAddress | undefined): ReverseOwner {
  const suggestion = intended === undefined ? mistake.suggestion : reverseNameOf(intended);
  const { problem } = mistake;
  return suggestion !== undefined && isRight(suggestion)
    ? { kind: 'malformed', problem, suggestion }
    : { kind: 'malformed', problem };
}

/** A repair of one mistake may leave another; then nothing is suggested. */
function isRight(name: DomainName): boolean {
  if (addressOfReverseName(name) !== undefined) return true;
  const network = networkOfReverseZone(name);
  const classless = readClasslessName(name);
  if (classless !== undefined) return classlessOwner(classless).kind === 'classless';
  return network !== undefined && network.length !== 124;
}

function classlessOwner(classless: NonNullable<ReturnType<typeof readClasslessName>>) {
  const { above, below, covers, network, octet, zone } = classless;
  const owner = { kind: 'classless', zone, covers, ...(network === undefined ? {} : { network }) } as const;
  if (octet === undefined || below.length === 0) return owner;
  const octets = below.map(octetOf).reverse();
  const wanted = 4 - above.length;
  const below4183 = wanted === 1 ? 'one octet' : `${wanted} octets`;
  const bad = below[octets.length - 1 - octets.indexOf(undefined)];
  if (octets.includes(undefined)) {
    return mistaken(
      `the label '${bad}' below the classless zone ${zone} is not an octet (0 to 255, no leading zeros)`,
    );
  }
  if (octets.length > wanted) {
    return mistaken(`${zone} takes ${below4183} below it for an address; this name has ${octets.length}`);
  }
  const [first] = octets as number[];
  if (first! < octet.first || first! > octet.last) {
    const found = [...above, ...(octets as number[])].join('.');
    const full = octets.length === wanted;
    return mistaken(
      `${found} lies outside ${covers}, which the zone ${zone} covers`,
      full ? (`${found.split('.').reverse().join('.')}.in-addr.arpa` as DomainName) : undefined,
    );
  }
  if (octets.length < wanted) return { kind: 'classless', zone, covers } as const;
  const address = [...above, ...octets].join('.') as IpAddress;
  if (network !== undefined && !networkContains(network, address))
    return { kind: 'classless', zone, covers, address } as const;
  return { ...owner, address };
}

function mistaken(problem: string, suggestion?: DomainName) {
  return { kind: 'malformed', problem, suggestion } as const;
}
