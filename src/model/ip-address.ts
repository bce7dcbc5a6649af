import { type Parsed, parsed, refused } from './parsed.ts';

declare const brand: unique symbol;

/** An IPv4 address in dotted decimal or an IPv6 address in RFC 5952 form. Equal strings are equal addresses. */
export type IpAddress = string & { readonly [brand]: 'IpAddress' };

export type Family = 4 | 6;

const DOTTED =
  /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$/;

/** Reads an address strictly: four decimal octets without leading zeros, or RFC 4291 section 2.2 text without a zone id. */
export function parseIpAddress(text: string): Parsed<IpAddress> {
  if (DOTTED.test(text)) return parsed(text as IpAddress);
  if (text.includes(':')) {
    const bytes = ipv6Bytes(text);
    return bytes.ok ? parsed(addressFromBytes(bytes.value)) : bytes;
  }
  return refused(ipv4Problem(text));
}

function ipv4Problem(text: string): string {
  if (text === '') return 'the address is empty';
  if (text.includes('/')) return `'${text}' is a network, not an address`;
  if (/^0x[0-9a-f]+/i.test(text)) return `'${text}' is hexadecimal; write four decimal octets`;
  if (/^[0-9]+$/.test(text)) return `'${text}' is a plain number; write four decimal octets`;
  if (!/^[0-9a-fx.]+$/i.test(text)) return `'${text}' is not an address`;
  const octets = text.split('.');
  if (octets.length !== 4) return `'${text}' has ${octets.length} octets; an IPv4 address has 4`;
  for (const octet of octets) {
    if (/^0[0-9]+$/.test(octet))
      return `'${text}': octet '${octet}' has a leading zero, which some software reads as octal`;
    if (!/^[0-9]+$/.test(octet)) return `'${text}': '${octet}' is not a decimal octet`;
    if (Number(octet) > 255) return `'${text}': octet ${octet} is over 255`;
  }
  return `'${text}' is not an address`;
}

function ipv6Bytes(text: string): Parsed<Uint8Array> {
  if (text.includes('%')) return refused(`'${text}' has a zone id (%...), which means nothing in the DNS`);
  if (text.includes('/')) return refused(`'${text}' is a network, not an address`);
  if (text.startsWith('[')) return refused(`'${text}': write the address without brackets`);
  const halves = text.split('::');
  if (halves.length > 2) return refused(`'${text}' has '::' more than once`);
  const bytes = new Uint8Array(16);
  const head = groupBytes(halves[0]!, halves.length === 1, text);
  if (!head.ok) return head;
  const tail = groupBytes(halves[1] ?? '', true, text);
  if (!tail.ok) return tail;
  const written = head.value.length + tail.value.length;
  if (halves.length === 1 && written !== 16) {
    return refused(`'${text}' has ${written / 2} groups of 16 bits; an IPv6 address has 8`);
  }
  if (halves.length === 2 && written > 14) return refused(`'${text}' has too many groups beside '::'`);
  bytes.set(head.value, 0);
  bytes.set(tail.value, 16 - tail.value.length);
  return parsed(bytes);
}

function groupBytes(part: string, last: boolean, text: string): Parsed<number[]> {
  const bytes: number[] = [];
  if (part === '') return parsed(bytes);
  const groups = part.split(':');
  for (const [i, group] of groups.entries()) {
    if (last && i === groups.length - 1 && group.includes('.')) {
      if (!DOTTED.test(group)) return refused(`'${text}': ${ipv4Problem(group)}`);
      bytes.push(...group.split('.').map(Number));
    } else if (/^[0-9a-f]{1,4}$/i.test(group)) {
      const value = Number.parseInt(group, 16);
      bytes.push(value >> 8, value & 0xff);
    } else {
      const found = group === '' ? 'an empty group' : `'${group}'`;
      return refused(`'${text}': ${found} is not a group of 1 to 4 hexadecimal digits`);
    }
  }
  return parsed(bytes);
}

/** The address of 4 or 16 octets in network order. */
export function addressFromBytes(bytes: Uint8Array): IpAddress {
  if (bytes.length === 4) return `${bytes[0]}.${bytes[1]}.${bytes[2]}.${bytes[3]}` as IpAddress;
  const groups: number[] = [];
  for (let i = 0; i < 16; i += 2) groups.push((bytes[i]! << 8) | bytes[i + 1]!);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return `::ffff:${bytes[12]}.${bytes[13]}.${bytes[14]}.${bytes[15]}` as IpAddress;
  }
  return compressed(groups) as IpAddress;
}

/** RFC 5952 section 4.2: the first longest run of two or more zero groups becomes `::`. */
function compressed(groups: readonly number[]): string {
  let start = -1;
  let length = 1;
  for (let i = 0; i < 8; i++) {
    let run = 0;
    while (i + run < 8 && groups[i + run] === 0) run++;
    if (run > length) {
      start = i;
      length = run;
    }
    i += run;
  }
  const hex = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return start < 0 ? hex(groups) : `${hex(groups.slice(0, start))}::${hex(groups.slice(start + length))}`;
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
  if (familyOf(address) === 4) return Uint8Array.from(address.split('.'), Number);
  const bytes = ipv6Bytes(address);
  if (!bytes.ok) throw new TypeError(`not a canonical address: ${bytes.problem}`);
  return bytes.value;
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
    return refused(`'${text}': the prefix length must be 0 to ${bits}`);
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
    networkOf(address, network.length).address === network.address
  );
}

export function formatNetwork(network: Network): string {
  return `${network.address}/${network.length}`;
}
