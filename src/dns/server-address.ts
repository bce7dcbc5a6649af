import { isHostName, parseDomainName } from '../model/domain-name.ts';
import { type Family, familyOf, parseIpAddress } from '../model/ip-address.ts';
import { type Parsed, parsed, refused } from '../model/parsed.ts';
import { withoutUserInfo } from '../model/user-info.ts';

export type TransportName = 'udp' | 'tcp' | 'tls' | 'https';

/** Where and how one server is asked. Equal `text`s are the same server. */
export interface ServerAddress {
  /** `udp` includes TCP where a reply was truncated or got lost again and again. */
  readonly transport: TransportName;
  /** An address (IPv6 perhaps with a zone id, `fe80::1%eth0`); for `tls` and `https` also a host name. */
  readonly host: string;
  readonly port: number;
  /** `tls`: the name that the certificate must carry, where it is not `host`. */
  readonly tlsName?: string;
  /** `https`: the URI path and query (RFC 8484 section 4.1, POST). */
  readonly path?: string;
  /** Canonical spelling, for messages: `192.0.2.1:53`, `tls://[2001:db8::1]:853#dns.example`. */
  readonly text: string;
}

/** One item of `--resolvers`. */
export type ResolverSpec =
  | { readonly kind: 'system' }
  | { readonly kind: 'authoritative' }
  | { readonly kind: 'server'; readonly server: ServerAddress };

const DEFAULT_PORT: Readonly<Record<TransportName, number>> = { udp: 53, tcp: 53, tls: 853, https: 443 };
const FORMS =
  'write system, authoritative, ADDRESS, ADDRESS:PORT, [IPv6]:PORT, tcp://ADDRESS, tls://HOST[#NAME] or https://HOST/PATH';

/** Reads one item of `--resolvers`; the problem says what to write instead. */
export function parseResolver(text: string): Parsed<ResolverSpec> {
  const item = text.trim();
  if (item === 'system' || item === 'authoritative') return parsed({ kind: item });
  const server = parseServerAddress(item);
  return server.ok ? parsed({ kind: 'server', server: server.value }) : server;
}

/** Reads `ADDRESS`, `ADDRESS:PORT`, `[v6]:PORT` or the same behind `udp://`, `tcp://`, `tls://`, or an `https://` URL. */
export function parseServerAddress(text: string): Parsed<ServerAddress> {
  const shown = withoutUserInfo(text);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
  const transport = scheme === null ? 'udp' : scheme[1]!.toLowerCase();
  if (transport === 'https') return parseUrl(text, shown);
  if (transport !== 'udp' && transport !== 'tcp' && transport !== 'tls')
    return refused(`the resolver '${shown}' has the unknown scheme '${transport}://'; ${FORMS}`);
  const [location, ...names] = text.slice(scheme?.[0].length ?? 0).split('#');
  if (names.length > 0 && transport !== 'tls')
    return refused(`the resolver '${shown}': only tls:// takes a #NAME`);
  const place = splitPort(location!.replace(/\/$/, ''), DEFAULT_PORT[transport]);
  if (place === undefined) return refused(`the resolver '${shown}' cannot be read; ${FORMS}`);
  const { host, port } = place;
  if (port < 1 || port > 65535) return refused(`the resolver '${shown}': the port must be 1 to 65535`);
  if (serverFamilyOf(host) === undefined) {
    if (transport !== 'tls')
      return refused(
        `the resolver '${shown}': '${withoutUserInfo(host)}' is not an address, and a name would need a resolver first`,
      );
    if (!isHost(host))
      return refused(
        `the resolver '${shown}': '${withoutUserInfo(host)}' is neither an address nor a host name`,
      );
  }
  const tlsName = names.length === 0 ? undefined : names.join('#');
  if (tlsName !== undefined && !isHost(tlsName))
    return refused(
      `the resolver '${shown}': '${withoutUserInfo(tlsName)}' is not a host name that a certificate could carry`,
    );
  return parsed(serverAddress(transport, host.toLowerCase(), port, tlsName?.toLowerCase()));
}

/** The server at an address that needs no reading, such as one found by a referral. */
export function serverAddress(
  transport: 'udp' | 'tcp' | 'tls',
  host: string,
  port = DEFAULT_PORT[transport],
  tlsName?: string,
): ServerAddress {
  const scheme = transport === 'udp' ? '' : `${transport}://`;
  const name = tlsName === undefined ? '' : `#${tlsName}`;
  return {
    transport,
    host,
    port,
    ...(tlsName === undefined ? {} : { tlsName }),
    text: `${scheme}${host.includes(':') ? `[${host}]` : host}:${port}${name}`,
  };
}

function parseUrl(text: string, shown: string): Parsed<ServerAddress> {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return refused(
      `the resolver '${shown}' is not a URL; write https://HOST/PATH, such as https://192.0.2.1/dns-query`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '')
    return refused(
      `the resolver '${url.origin}': a URL with a user, a password or a #fragment is not accepted`,
    );
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const path = url.pathname === '/' && url.search === '' ? '/dns-query' : `${url.pathname}${url.search}`;
  const port = url.port === '' ? 443 : Number(url.port);
  return parsed({ transport: 'https', host, port, path, text: `https://${url.host}${path}` });
}

function splitPort(text: string, fallback: number): { host: string; port: number } | undefined {
  const bracketed = /^\[([^\]]+)\](?::([0-9]{1,5}))?$/.exec(text);
  if (bracketed !== null) {
    if (serverFamilyOf(bracketed[1]!) !== 6) return undefined;
    return { host: bracketed[1]!, port: Number(bracketed[2] ?? fallback) };
  }
  if (serverFamilyOf(text) === 6) return { host: text, port: fallback };
  const plain = /^([^:[\]]+)(?::([0-9]{1,5}))?$/.exec(text);
  return plain === null ? undefined : { host: plain[1]!, port: Number(plain[2] ?? fallback) };
}

/**
 * The family of an address that a server is reached at, for IPv6 also with a zone id (RFC 4007 section 11); undefined for
 * anything else. Not `net.isIP`: to compile its patterns takes 4 ms of every start.
 */
export function serverFamilyOf(text: string): Family | undefined {
  const [, bare, zone] = /^([^%]*)(%[0-9A-Za-z.:-]+)?$/.exec(text) ?? [];
  const address = parseIpAddress(bare ?? '');
  if (!address.ok) return undefined;
  const family = familyOf(address.value);
  return zone === undefined || family === 6 ? family : undefined;
}

function isHost(text: string): boolean {
  // Digits and dots alone are a mistyped address, never a host name (RFC 1123 section 2.1).
  if (/^[0-9.]+$/.test(text)) return false;
  const name = parseDomainName(text);
  return name.ok && isHostName(name.value);
}
