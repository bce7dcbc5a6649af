import { type DomainName, isAtOrBelow, labelsOf } from './domain-name.ts';
import { addressFromBytes, bytesOf, type IpAddress } from './ip-address.ts';

export const IN_ADDR_ARPA = 'in-addr.arpa' as DomainName;
export const IP6_ARPA = 'ip6.arpa' as DomainName;

const NIBBLES = '0123456789abcdef';

/** The owner of the address's PTR records: 4 octets (RFC 1035 section 3.5) or 32 nibbles (RFC 3596 section 2.5). */
export function reverseNameOf(address: IpAddress): DomainName {
  if (!address.includes(':')) {
    const [a, b, c, d] = address.split('.');
    return `${d}.${c}.${b}.${a}.in-addr.arpa` as DomainName;
  }
  const bytes = bytesOf(address);
  let name = '';
  for (let i = 15; i >= 0; i--) name += `${NIBBLES[bytes[i]! & 15]}.${NIBBLES[bytes[i]! >> 4]}.`;
  return `${name}ip6.arpa` as DomainName;
}

/** The address whose reverse name this is, or undefined: exactly 4 canonical octets or exactly 32 nibbles. */
export function addressOfReverseName(name: DomainName): IpAddress | undefined {
  const labels = labelsOf(name);
  if (isAtOrBelow(name, IN_ADDR_ARPA) && labels.length === 6) {
    const octets = labels.slice(0, 4).reverse();
    if (!octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) <= 255))
      return undefined;
    return octets.join('.') as IpAddress;
  }
  if (isAtOrBelow(name, IP6_ARPA) && labels.length === 34) {
    const nibbles = labels.slice(0, 32).reverse();
    if (!nibbles.every((nibble) => /^[0-9a-f]$/.test(nibble))) return undefined;
    return addressFromBytes(Buffer.from(nibbles.join(''), 'hex'));
  }
  return undefined;
}

export function isInReverseTree(name: DomainName): boolean {
  return isAtOrBelow(name, IN_ADDR_ARPA) || isAtOrBelow(name, IP6_ARPA);
}
