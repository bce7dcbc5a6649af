import { bytesOf, familyOf, type Network, networkContains } from '../model/ip-address.ts';

/** Clients that see a view of their own. */
export interface Territory {
  readonly view: string;
  readonly subnet: Network;
}

/**
 * The view of a client subnet (the longest territory around it), and the shortest prefix of it for which that holds
 * throughout: the scope of RFC 7871 section 7.2.1, longer than the subnet itself where that one is too wide to tell.
 */
export function locate(
  territories: readonly Territory[],
  client: Network,
): { readonly view: string | undefined; readonly scope: number } {
  // Who sends no bit of an address wants none to count (RFC 7871 section 7.1.2).
  if (client.length === 0) return { view: undefined, scope: 0 };
  let home: Territory | undefined;
  let scope = 0;
  for (const territory of territories) {
    const { subnet } = territory;
    if (familyOf(subnet.address) !== familyOf(client.address)) continue;
    if (subnet.length <= client.length && networkContains(subnet, client.address)) {
      if (home === undefined || subnet.length > home.subnet.length) home = territory;
    } else scope = Math.max(scope, Math.min(subnet.length, commonBits(subnet, client) + 1));
  }
  return { view: home?.view, scope: Math.max(scope, home?.subnet.length ?? 0) };
}

/** Leading bits that two addresses of one family share. */
function commonBits(one: Network, other: Network): number {
  const [a, b] = [bytesOf(one.address), bytesOf(other.address)];
  const at = a.findIndex((octet, i) => octet !== b[i]);
  return at < 0 ? 8 * a.length : 8 * at + Math.clz32(a[at]! ^ b[at]!) - 24;
}
