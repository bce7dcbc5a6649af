import type { DomainName } from '../model/domain-name.ts';
import type { Answer } from '../model/evidence.ts';
import { bytesOf, type IpAddress, type Network, networkContains, networkOf } from '../model/ip-address.ts';

/** The name that has IPv4 addresses only, so that an AAAA at it is a resolver's invention (RFC 7050 section 3). */
export const IPV4_ONLY = 'ipv4only.arpa' as DomainName;

const WELL_KNOWN = [170, 171];
/** Prefix lengths of RFC 6052 section 2.2, and where the four octets stand: octet 8 is always left out. */
const LAYOUTS: readonly (readonly [length: number, octets: readonly number[]])[] = [
  [32, [4, 5, 6, 7]],
  [40, [5, 6, 7, 9]],
  [48, [6, 7, 9, 10]],
  [56, [7, 9, 10, 11]],
  [64, [9, 10, 11, 12]],
  [96, [12, 13, 14, 15]],
];

/** The NAT64 prefixes that the AAAA answer for `ipv4only.arpa` gives away; none where the resolver does not do DNS64. */
export function nat64Prefixes(answer: Answer): readonly Network[] {
  if (answer.kind !== 'rrset') return [];
  const prefixes = new Map<string, Network>();
  for (const address of answer.targets as readonly IpAddress[]) {
    const bytes = bytesOf(address);
    for (const [length, [a, b, c, d]] of LAYOUTS) {
      if (bytes[a!] !== 192 || bytes[b!] !== 0 || bytes[c!] !== 0 || !WELL_KNOWN.includes(bytes[d!]!))
        continue;
      const prefix = networkOf(address, length);
      prefixes.set(`${prefix.address}/${length}`, prefix);
    }
  }
  return [...prefixes.values()];
}

/** Where nobody but a translator has addresses: the well-known prefix, and the one for local use (RFC 8215). */
const TRANSLATED = [
  { address: '64:ff9b::' as IpAddress, length: 96 },
  { address: '64:ff9b:1::' as IpAddress, length: 48 },
];

/** The first AAAA address that could have been made up from one of the A addresses, with whichever prefix. */
export function maybeSynthesised(
  addresses: readonly IpAddress[],
  from: readonly IpAddress[],
): IpAddress | undefined {
  const sources = from.map(bytesOf);
  return addresses.find((address) => {
    const bytes = bytesOf(address);
    return LAYOUTS.some(([, octets]) =>
      sources.some((source) => octets.every((octet, i) => bytes[octet] === source[i])),
    );
  });
}

/** True in the prefixes that need no A address beside them to be suspect. */
export function isTranslated(address: IpAddress): boolean {
  return TRANSLATED.some((network) => networkContains(network, address));
}

/** The answer without the addresses that the resolver made up; without any left, the name has no AAAA. */
export function withoutSynthesised(answer: Answer, prefixes: readonly Network[]): Answer {
  if (answer.kind !== 'rrset' || prefixes.length === 0) return answer;
  const targets = (answer.targets as readonly IpAddress[]).filter(
    (address) => !prefixes.some((prefix) => networkContains(prefix, address)),
  );
  if (targets.length === answer.targets.length) return answer;
  return targets.length > 0 ? { ...answer, targets } : { kind: 'nodata', aliases: answer.aliases };
}
