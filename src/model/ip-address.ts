import { type Parsed, parsed, refused } from './parsed.ts';

declare const brand: unique symbol;

/** An IPv4 address in dotted decimal or an IPv6 address in RFC 5952 form. Equal strings are equal addresses. */
export type IpAddress = string & { readonly [brand]: 'IpAddress' };

export type Family = 4 | 6;

const DOTTED =
  /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$/;

/** The eight groups of the IPv6 address being read: one buffer for all, as none outlives the call that fills it. */
const GROUPS = new Uint16Array(8);

/** Holds the text of an IPv6 address while it is written. */
const TEXT = Buffer.alloc(40);
const COLON = 0x3a;
const HEX = '0123456789abcdef';

/** Reads an address strictly: four decimal octets without leading zeros, or RFC 4291 section 2.2 text without a zone id. */
export function parseIpAddress(text: string): Parsed<IpAddress> {
  if (DOTTED.test(text)) return parsed(text as IpAddress);
  if (readGroups(text)) return parsed(formatGroups());
  return refused(addressProblem(text));
}

/** Fills GROUPS from RFC 4291 section 2.2 text; false where the text is anything else. */
function readGroups(text: string): boolean {
  const end = text.length;
  // The longest form: six full groups and a dotted tail.
  if (end < 2 || end > 45) return false;
  let count = 0;
  let gap = -1;
  let i = 0;
  if (text.startsWith('::')) {
    gap = 0;
    i = 2;
  }
  while (i < end) {
    if (count === 8) return false;
    const start = i;
    let value = 0;
    for (; i < end && i < start + 4; i++) {
      const digit = hexDigit(text.charCodeAt(i));
      if (digit < 0) break;
      value = value * 16 + digit;
    }
    if (i === start) return false;
    if (text[i] === '.') {
      const tail = text.slice(start);
      if (count > 6 || !DOTTED.test(tail)) return false;
      const [a, b, c, d] = tail.split('.').map(Number) as [number, number, number, number];
      GROUPS[count++] = (a << 8) | b;
      GROUPS[count++] = (c << 8) | d;
      break;
    }
    GROUPS[count++] = value;
    if (i === end) break;
    if (text[i++] !== ':' || i === end) return false;
    if (text[i] === ':') {
      if (gap >= 0) return false;
      gap = count;
      i++;
    }
  }
  if (gap < 0) return count === 8;
  if (count === 8) return false;
  // By hand: copyWithin and fill cost more than so few elements are worth.
  const after = count - gap;
  for (let k = 1; k <= after; k++) GROUPS[8 - k] = GROUPS[count - k]!;
  for (let k = gap; k < 8 - after; k++) GROUPS[k] = 0;
  return true;
}

/** The value of an ASCII hexadecimal digit, or -1. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 && code < 0x80 ? lower - 0x57 : -1;
}

/** GROUPS in RFC 5952 form: the first longest run of two or more zero groups becomes `::`, a mapped address ends dotted. */
function formatGroups(): IpAddress {
  let start = 8;
  let length = 1;
  for (let i = 0; i < 8; i++) {
    let run = 0;
    while (i + run < 8 && GROUPS[i + run] === 0) run++;
    if (run > length) {
      start = i;
      length = run;
    }
    i += run;
  }
  if (start === 0 && length === 5 && GROUPS[5] === 0xffff) {
    return `::ffff:${GROUPS[6]! >> 8}.${GROUPS[6]! & 255}.${GROUPS[7]! >> 8}.${GROUPS[7]! & 255}` as IpAddress;
  }
  let end = 0;
  for (let i = 0; i < 8; i++) {
    if (i === start) {
      TEXT[end++] = COLON;
      TEXT[end++] = COLON;
      i += length - 1;
      continue;
    }
    if (i > 0 && i !== start + length) TEXT[end++] = COLON;
    const group = GROUPS[i]!;
    for (let shift = group > 0xfff ? 12 : group > 0xff ? 8 : group > 0xf ? 4 : 0; shift >= 0; shift -= 4)
      TEXT[end++] = HEX.charCodeAt((group >> shift) & 15);
  }
  // One piece of text: glued together from sixteen, it would be taken apart again at every comparison.
  return TEXT.toString('latin1', 0, end) as IpAddress;
}

/** One sentence on why the text is not an address. */
function addressProblem(text: string): string {
  const shown = text.length <= 100 ? `'${text}'` : `'${text.slice(0, 80)}...'`;
  if (text === '') return 'the address is empty';
  if (/^\s|\s$/.test(text)) return `${shown} has white space around the address`;
  if (/[^\0-\x7f]/.test(text)) return `${shown} has characters outside ASCII; write plain digits`;
  if (text.includes('%')) return `${shown} has a zone id (%...), which means nothing in the DNS`;
  if (text.includes('/')) return `${shown} is a network, not an address`;
  if (/[[\]]/.test(text)) return `${shown}: write the address without brackets or port`;
  return text.includes(':') ? ipv6Problem(text, shown) : ipv4Problem(text, shown);
}

function ipv4Problem(text: string, shown: string): string {
  if (/^0x[0-9a-f]+$/i.test(text)) return `${shown} is hexadecimal; write four decimal octets`;
  if (/^[0-9]+$/.test(text)) return `${shown} is a plain number; write four decimal octets`;
  if (!/^[0-9a-fx.]+$/i.test(text) || !/[0-9]/.test(text)) return `${shown} is not an address`;
  if (text.endsWith('.')) return `${shown} ends in a dot; an address has none`;
  const octets = text.split('.');
  if (octets.includes('')) return `${shown} has an empty octet`;
  if (octets.length !== 4) {
    return `${shown} has ${octets.length} octet${octets.length === 1 ? '' : 's'}; an IPv4 address has 4`;
  }
  for (const octet of octets) {
    if (/^0[0-9]+$/.test(octet)) {
      const meant = octets.map(Number);
      const write = meant.every((value) => value <= 255) ? `; write ${meant.join('.')}` : '';
      return `${shown}: octet '${octet}' has a leading zero, which some software reads as octal${write}`;
    }
    if (!/^[0-9]+$/.test(octet)) return `${shown}: '${octet}' is not a decimal octet`;
    if (Number(octet) > 255) return `${shown}: octet ${octet} is over 255`;
  }
  return `${shown} is not an address`;
}

function ipv6Problem(text: string, shown: string): string {
  const port = /^([0-9.]+):[0-9]*$/.exec(text);
  if (port && DOTTED.test(port[1]!)) return `${shown} has a port; write ${port[1]}`;
  if (text.length > 100) return `${shown} is not an address`;
  const halves = text.split('::');
  if (halves.length > 2) return `${shown} has '::' more than once`;
  let count = 0;
  for (const [half, part] of halves.entries()) {
    const groups = part === '' ? [] : part.split(':');
    for (const [i, group] of groups.entries()) {
      const last = half === halves.length - 1 && i === groups.length - 1;
      if (group.includes('.')) {
        if (!last) return `${shown}: dotted octets may only stand at the end`;
        if (!DOTTED.test(group)) return `${shown}: ${ipv4Problem(group, `'${group}'`)}`;
        count++;
      } else if (!/^[0-9a-f]{1,4}$/i.test(group)) {
        const found = group === '' ? 'an empty group' : `'${group}'`;
        return `${shown}: ${found} is not a group of 1 to 4 hexadecimal digits`;
      }
      count++;
    }
  }
  return halves.length === 2
    ? `${shown} has ${count} groups beside '::'; an IPv6 address has 8 in all`
    : `${shown} has ${count} group${count === 1 ? '' : 's'} of 16 bits; an IPv6 address has 8`;
}

/** The address of 4 or 16 octets in network order. */
export function addressFromBytes(bytes: Uint8Array): IpAddress {
  if (bytes.length === 4) return `${bytes[0]}.${bytes[1]}.${bytes[2]}.${bytes[3]}` as IpAddress;
  if (bytes.length !== 16) throw new TypeError(`an address has 4 or 16 octets, not ${bytes.length}`);
  return ipv6At(bytes, 0);
}

/** The IPv6 address whose 16 octets begin at that offset. */
export function ipv6At(bytes: Uint8Array, at: number): IpAddress {
  for (let i = 0; i < 8; i++) GROUPS[i] = (bytes[at + 2 * i]! << 8) | bytes[at + 2 * i + 1]!;
  return formatGroups();
}

export function familyOf(address: IpAddress): Family {
  return address.includes(':') ? 6 : 4;
}

/** The record type that publishes the address: A or AAAA (RFC 3596). */
export function addressTypeOf(address: IpAddress): 'A' | 'AAAA' {
  return address.includes(':') ? 'AAAA' : 'A';
}

/** The 4 or 16 octets in network order. */
export function bytesOf(address: IpAddress): Uint8Array {
  if (familyOf(address) === 4) {
    const bytes = new Uint8Array(4);
    for (let i = 0, octet = 0; i < address.length; i++) {
      const code = address.charCodeAt(i);
      if (code === 0x2e) octet++;
      else bytes[octet] = bytes[octet]! * 10 + code - 0x30;
    }
    return bytes;
  }
  if (!readGroups(address)) throw new TypeError(`not a canonical address: ${addressProblem(address)}`);
  const bytes = new Uint8Array(16);
  for (let i = 0; i < 8; i++) {
    bytes[2 * i] = GROUPS[i]! >> 8;
    bytes[2 * i + 1] = GROUPS[i]! & 255;
  }
  return bytes;
}

/** Order by family, then by bits. */
export function compareAddresses(a: IpAddress, b: IpAddress): number {
  if (a === b) return 0;
  if (familyOf(a) !== familyOf(b)) return familyOf(a) - familyOf(b);
  return Buffer.compare(bytesOf(a), bytesOf(b));
}

/** A prefix: an address whose bits below `length` are zero, and the number of leading bits that count. */
export interface Network {
  readonly address: IpAddress;
  readonly length: number;
}

/** Reads `ADDRESS/LENGTH`; a plain address is the network of that one address. Host bits below the length are refused. */
export function parseNetwork(text: string): Parsed<Network> {
  const slash = text.indexOf('/');
  const address = parseIpAddress(slash < 0 ? text : text.slice(0, slash));
  if (!address.ok) return address;
  const bits = familyOf(address.value) === 4 ? 32 : 128;
  if (slash < 0) return parsed({ address: address.value, length: bits });
  const suffix = text.slice(slash + 1);
  if (!/^(?:0|[1-9][0-9]{0,2})$/.test(suffix) || Number(suffix) > bits) {
    const shown = suffix.length <= 40 ? suffix : `${suffix.slice(0, 40)}...`;
    return refused(`'${address.value}/${shown}': the prefix length must be a number from 0 to ${bits}`);
  }
  const network = networkOf(address.value, Number(suffix));
  if (network.address !== address.value) {
    return refused(`'${text}' has bits set beyond /${suffix}; write ${network.address}/${suffix}`);
  }
  return parsed(network);
}

/** The network of the given length that holds the address. */
export function networkOf(address: IpAddress, length: number): Network {
  const bytes = bytesOf(address).map(
    (octet, i) => octet & (0xff00 >> Math.min(8, Math.max(0, length - 8 * i))),
  );
  return { address: addressFromBytes(bytes), length };
}

export function networkContains(network: Network, address: IpAddress): boolean {
  return (
    familyOf(network.address) === familyOf(address) &&
    samePrefix(bytesOf(network.address), bytesOf(address), network.length)
  );
}

/** True where the first `length` bits are equal. */
export function samePrefix(a: Uint8Array, b: Uint8Array, length: number): boolean {
  const whole = length >> 3;
  for (let i = 0; i < whole; i++) if (a[i] !== b[i]) return false;
  return length % 8 === 0 || (a[whole]! ^ b[whole]!) >> (8 - (length % 8)) === 0;
}

export function formatNetwork(network: Network): string {
  return `${network.address}/${network.length}`;
}
