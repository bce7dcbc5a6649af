import { type DomainName, labelsOf, nameFromLabels } from './domain-name.ts';
import { addressFromBytes, bytesOf, familyOf, formatNetwork, type Network } from './ip-address.ts';

/** `text` where it is a decimal octet without leading zeros, else undefined. */
export function octetOf(text: string): number | undefined {
  return /^(?:0|[1-9][0-9]{0,2})$/.test(text) && Number(text) <= 255 ? Number(text) : undefined;
}

/**
 * The zones that together hold the reverse names of the network, in order of address: one where the length falls on an octet
 * (IPv4) or nibble (IPv6), else its parts at the next such length: up to 128 for IPv4, 8 for IPv6.
 */
export function reverseZonesOf(network: Network): DomainName[] {
  const width = familyOf(network.address) === 4 ? 8 : 4;
  const kept = Math.ceil(network.length / width);
  const above = digitsOf(network).slice(0, kept);
  const first = above.pop();
  if (first === undefined) return [zoneName([], width)];
  const parts = 2 ** (kept * width - network.length);
  return Array.from({ length: parts }, (_, part) => zoneName([...above, first + part], width));
}

/** Octets or nibbles of the network's first address. */
function digitsOf(network: Network): number[] {
  const bytes = [...bytesOf(network.address)];
  return bytes.length === 4 ? bytes : bytes.flatMap((octet) => [octet >> 4, octet & 15]);
}

function zoneName(digits: readonly number[], width: 4 | 8): DomainName {
  const labels = digits.map((digit) => digit.toString(width === 8 ? 10 : 16)).reverse();
  return [...labels, width === 8 ? 'in-addr.arpa' : 'ip6.arpa'].join('.') as DomainName;
}

/** A name under which the reverse names of an IPv4 network that is not on an octet boundary can be delegated. */
export interface ClasslessZone {
  readonly form: 'RFC 2317' | 'RFC 4183' | 'range';
  readonly zone: DomainName;
}

/**
 * The usual classless names: `0/25.2.0.192.in-addr.arpa` (RFC 2317, beyond /24 only), `0-25...` (RFC 4183, at any length),
 * and `0-127...`. None for IPv6 and for lengths on an octet boundary.
 */
export function classlessZonesOf(network: Network): ClasslessZone[] {
  const { length } = network;
  if (familyOf(network.address) === 6 || length % 8 === 0) return [];
  const octets = digitsOf(network);
  const kept = length >> 3;
  const first = octets[kept]!;
  const last = first + 2 ** (8 - (length % 8)) - 1;
  const parent = zoneName(octets.slice(0, kept), 8);
  const zones: ClasslessZone[] = [];
  if (length > 24) zones.push({ form: 'RFC 2317', zone: `${first}/${length}.${parent}` as DomainName });
  zones.push({ form: 'RFC 4183', zone: `${first}-${length}.${parent}` as DomainName });
  zones.push({ form: 'range', zone: `${first}-${last}.${parent}` as DomainName });
  return zones;
}

/** What a classless name below in-addr.arpa stands for. */
export interface ClasslessName {
  /** The network, where the label has one meaning and covers a whole prefix. */
  readonly network?: Network;
  /** The addresses in words, for messages. */
  readonly covers: string;
  /** Inclusive bounds of the octet that the label divides; undefined where the label cannot be understood. */
  readonly octet?: { readonly first: number; readonly last: number };
  /** Octets of the address above the classless label, first octet first. */
  readonly above: readonly number[];
  /** Labels below the classless label, most specific first. */
  readonly below: readonly string[];
  /** The classless zone itself. */
  readonly zone: DomainName;
}

const CLASSLESS_LABEL = /^([0-9]{1,3})([/_:-]|--)([0-9]{1,3})$/;

/** Reads the classless part of a name below in-addr.arpa; undefined where it has none. */
export function readClasslessName(name: DomainName): ClasslessName | undefined {
  const labels = labelsOf(name);
  if (labels.length < 3 || labels.at(-1) !== 'arpa' || labels.at(-2) !== 'in-addr') return undefined;
  const above: number[] = [];
  let at = labels.length - 3;
  for (; at >= 0 && above.length < 4; at--) {
    const octet = octetOf(labels[at]!);
    if (octet === undefined) break;
    above.push(octet);
  }
  if (at < 0 || above.length > 3 || !CLASSLESS_LABEL.test(labels[at]!)) return undefined;
  // A part may itself be delegated in parts: 8/29.0/25.2.0.192.in-addr.arpa. The innermost label decides.
  while (at > 0 && CLASSLESS_LABEL.test(labels[at - 1]!)) at--;
  const zone = nameFromLabels(labels.slice(at));
  if (!zone.ok) return undefined;
  return { ...readLabel(labels[at]!, above), above, below: labels.slice(0, at), zone: zone.value };
}

function readLabel(
  label: string,
  above: readonly number[],
): Pick<ClasslessName, 'network' | 'covers' | 'octet'> {
  const [, left, mark, right] = CLASSLESS_LABEL.exec(label)!;
  const first = Number(left);
  const number = Number(right);
  const prefix = readPrefix(first, number, above);
  const range = mark === '/' ? undefined : readRange(first, number, above);
  if (prefix && range) {
    const { octet } = prefix.octet.last > range.octet.last ? prefix : range;
    // 0-25 is far more likely a length than the odd range; of 0-31 nobody can tell whether it is /31 or /27.
    if (!range.network || range.covers === prefix.covers) return { ...prefix, octet };
    return { covers: `${prefix.covers} (RFC 4183) or ${range.covers} (a range)`, octet };
  }
  return prefix ?? range ?? { covers: `addresses that its label '${label}' does not tell` };
}

/** `N/L` and `N-L`: the octet's first value and the length of the whole prefix. */
function readPrefix(first: number, length: number, above: readonly number[]) {
  const bits = length - 8 * above.length;
  const size = 2 ** (8 - bits);
  if (bits < 0 || bits > 8 || first > 255 || first % size !== 0) return undefined;
  const network = { address: addressFromBytes(octetsFrom([...above, first])), length };
  return { network, covers: formatNetwork(network), octet: { first, last: first + size - 1 } };
}

/** `N-M`: the octet's first and last value. */
function readRange(first: number, last: number, above: readonly number[]) {
  if (last > 255 || last < first) return undefined;
  const octet = { first, last };
  const size = last - first + 1;
  const low = addressFromBytes(octetsFrom([...above, first]));
  const high = addressFromBytes(octetsFrom([...above, last], 255));
  if (!Number.isInteger(Math.log2(size)) || first % size !== 0) return { covers: `${low} to ${high}`, octet };
  const network = { address: low, length: 8 * (above.length + 1) - Math.log2(size) };
  return { network, covers: formatNetwork(network), octet };
}

function octetsFrom(octets: readonly number[], fill = 0): Uint8Array {
  return Uint8Array.from({ length: 4 }, (_, i) => octets[i] ?? fill);
}

/**
 * The network whose reverse names lie at and below the name: a tree root, whole octets or nibbles, or a classless zone that has
 * one meaning. Undefined for every other name, also for names below a classless zone.
 */
export function networkOfReverseZone(name: DomainName): Network | undefined {
  const labels = labelsOf(name);
  const tree = labels.splice(-2).join('.');
  if (tree === 'in-addr.arpa') {
    const octets = labels.map(octetOf).reverse();
    if (octets.length <= 4 && octets.every((octet) => octet !== undefined)) {
      return { address: addressFromBytes(octetsFrom(octets)), length: 8 * octets.length };
    }
    const classless = readClasslessName(name);
    return classless?.below.length === 0 ? classless.network : undefined;
  }
  if (tree !== 'ip6.arpa' || labels.length > 32 || !labels.every((label) => /^[0-9a-f]$/.test(label))) {
    return undefined;
  }
  const hex = labels.reverse().join('').padEnd(32, '0');
  return { address: addressFromBytes(Buffer.from(hex, 'hex')), length: 4 * labels.length };
}
