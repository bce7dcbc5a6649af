import { type DomainName, ROOT } from '../../model/domain-name.ts';
import { type IpAddress, parseIpAddress } from '../../model/ip-address.ts';
import { type Parsed, parsed, refused } from '../../model/parsed.ts';
import { withoutUserInfo } from '../../model/user-info.ts';
import { parseServerAddress } from '../server-address.ts';

/** A server of the root zone, to begin with: the list that it answers replaces it (RFC 8109). */
export interface RootHint {
  readonly name: DomainName;
  readonly addresses: readonly IpAddress[];
}

/** The servers of the public root (https://www.internic.net/domain/named.root). */
export const ROOT_HINTS: readonly RootHint[] = (
  [
    ['a', '198.41.0.4', '2001:503:ba3e::2:30'],
    ['b', '170.247.170.2', '2801:1b8:10::b'],
    ['c', '192.33.4.12', '2001:500:2::c'],
    ['d', '199.7.91.13', '2001:500:2d::d'],
    ['e', '192.203.230.10', '2001:500:a8::e'],
    ['f', '192.5.5.241', '2001:500:2f::f'],
    ['g', '192.112.36.4', '2001:500:12::d0d'],
    ['h', '198.97.190.53', '2001:500:1::53'],
    ['i', '192.36.148.17', '2001:7fe::53'],
    ['j', '192.58.128.30', '2001:503:c27::2:30'],
    ['k', '193.0.14.129', '2001:7fd::1'],
    ['l', '199.7.83.42', '2001:500:9f::42'],
    ['m', '202.12.27.33', '2001:dc3::35'],
  ] as const
).map(([letter, ...addresses]) => ({
  name: `${letter}.root-servers.net` as DomainName,
  addresses: addresses as readonly string[] as readonly IpAddress[],
}));

/** A root of one's own: where its servers are, and the port at which all authoritative servers are asked. */
export interface PrivateRoot {
  readonly hints: readonly RootHint[];
  readonly port: number;
}

/** Reads `ADDRESS`, `ADDRESS:PORT` or `[v6]:PORT` items; the port is one for all, 53 where none is written. */
export function parseRootHints(texts: readonly string[]): Parsed<PrivateRoot> {
  const addresses: IpAddress[] = [];
  let port: number | undefined;
  for (const text of texts) {
    const server = parseServerAddress(text.trim());
    const address = server.ok ? parseIpAddress(server.value.host) : server;
    if (!server.ok || !address.ok || server.value.transport !== 'udp')
      return refused(
        `the root hint '${withoutUserInfo(text)}' cannot be read; write ADDRESS, ADDRESS:PORT or [V6ADDRESS]:PORT`,
      );
    if (port !== undefined && server.value.port !== port)
      return refused(
        `the root hint '${withoutUserInfo(text)}': the port counts for all authoritative servers, and another root hint has ${port}`,
      );
    port = server.value.port;
    addresses.push(address.value);
  }
  if (port === undefined) return refused('a root hint needs an address; write ADDRESS or ADDRESS:PORT');
  return parsed({ hints: [{ name: ROOT, addresses }], port });
}
