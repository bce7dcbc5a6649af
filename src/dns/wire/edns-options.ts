import type { ExtendedError } from '../../model/evidence.ts';
import {
  addressFromBytes,
  bytesOf,
  familyOf,
  formatNetwork,
  type Network,
  networkOf,
} from '../../model/ip-address.ts';
import { type Parsed, parsed, refused } from '../../model/parsed.ts';
import type { EdnsOption } from './message.ts';
import { extendedErrorMeaning } from './registry.ts';

export const OPTION = {
  NSID: 3,
  CLIENT_SUBNET: 8,
  EXPIRE: 9,
  COOKIE: 10,
  TCP_KEEPALIVE: 11,
  PADDING: 12,
  EXTENDED_ERROR: 15,
} as const;

/** EDNS Client Subnet (RFC 7871): `scope` is 0 in a query; in a response the prefix length that the answer is for. */
export interface ClientSubnet {
  readonly network: Network;
  readonly scope: number;
}

const SOURCE_LENGTH_AT = 2;
const SCOPE_LENGTH_AT = 3;

/** Only the octets that the prefix length needs are sent (RFC 7871 section 6). */
export function encodeClientSubnet({ network, scope }: ClientSubnet): EdnsOption {
  const octets = bytesOf(network.address).subarray(0, Math.ceil(network.length / 8));
  const family = familyOf(network.address) === 4 ? 1 : 2;
  return { code: OPTION.CLIENT_SUBNET, data: Uint8Array.of(0, family, network.length, scope, ...octets) };
}

/** Refuses what RFC 7871 section 6 calls a format error: a wrong octet count, bits beyond the length, another family. */
export function decodeClientSubnet(data: Uint8Array): Parsed<ClientSubnet> {
  if (data.length < 4) return refused(`the client subnet has ${data.length} octets, at least 4 are needed`);
  const family = (data[0]! << 8) | data[1]!;
  if (family !== 1 && family !== 2) return refused(`the client subnet is of address family ${family}`);
  const octets = new Uint8Array(family === 1 ? 4 : 16);
  const length = data[SOURCE_LENGTH_AT]!;
  const scope = data[SCOPE_LENGTH_AT]!;
  if (length > 8 * octets.length || scope > 8 * octets.length)
    return refused(`the client subnet has prefix lengths ${length} and ${scope}, over ${8 * octets.length}`);
  const address = data.subarray(4);
  if (address.length !== Math.ceil(length / 8))
    return refused(`the client subnet has ${address.length} address octets for a prefix length of ${length}`);
  octets.set(address);
  const network = { address: addressFromBytes(octets), length };
  if (networkOf(network.address, length).address !== network.address)
    return refused(`the client subnet ${formatNetwork(network)} has bits set beyond its prefix length`);
  return parsed({ network, scope });
}

/**
 * False where a reply to a query with these options says that it is for another client subnet, in family, source prefix length or
 * address: it must be dropped (RFC 7871 section 7.3). One that says nothing of a subnet took no account of it.
 */
export function isForSubnetOf(query: readonly EdnsOption[], reply: readonly EdnsOption[]): boolean {
  const asked = query.find(({ code }) => code === OPTION.CLIENT_SUBNET)?.data;
  // Of a query that leaves the subnet to the server, the reply tells which one that took.
  if (asked === undefined || asked[SOURCE_LENGTH_AT] === 0) return true;
  return reply.every(
    ({ code, data }) =>
      code !== OPTION.CLIENT_SUBNET ||
      (data.length === asked.length && asked.every((octet, i) => i === SCOPE_LENGTH_AT || octet === data[i])),
  );
}

/** DNS Cookies (RFC 7873): 8 octets of the client, then none or 8 to 32 of the server. */
export interface Cookie {
  readonly client: Uint8Array;
  readonly server?: Uint8Array;
}

/** @throws {TypeError} on cookies of other lengths. */
export function encodeCookie({ client, server = new Uint8Array() }: Cookie): EdnsOption {
  const data = Uint8Array.of(...client, ...server);
  if (client.length !== 8 || !cookieLength(data.length))
    throw new TypeError(`cookies of ${client.length} and ${server.length} octets`);
  return { code: OPTION.COOKIE, data };
}

export function decodeCookie(data: Uint8Array): Parsed<Cookie> {
  if (!cookieLength(data.length)) return refused(`the cookie has ${data.length} octets, not 8 or 16 to 40`);
  const client = data.slice(0, 8);
  return parsed(data.length === 8 ? { client } : { client, server: data.slice(8) });
}

function cookieLength(octets: number): boolean {
  return octets === 8 || (octets >= 16 && octets <= 40);
}

/** An Extended DNS Error (RFC 8914 section 2). */
export function encodeExtendedError(error: { readonly code: number; readonly text?: string }): EdnsOption {
  const text = Buffer.from(error.text ?? '', 'utf8');
  return { code: OPTION.EXTENDED_ERROR, data: Uint8Array.of(error.code >> 8, error.code & 0xff, ...text) };
}

/**
 * The text is foreign: read as UTF-8 with U+FFFD for what is none, a final NUL dropped (RFC 8914 section 2), nothing
 * else changed. Whoever shows it escapes it.
 */
export function decodeExtendedError(data: Uint8Array): Parsed<ExtendedError> {
  if (data.length < 2) return refused(`the extended error has ${data.length} octets, at least 2 are needed`);
  const code = (data[0]! << 8) | data[1]!;
  const text = Buffer.from(data.subarray(2)).toString('utf8').replace(/\0$/, '');
  return parsed({ code, meaning: extendedErrorMeaning(code), text });
}

/** Every Extended DNS Error among the options, in order; malformed ones are left out. */
export function extendedErrorsOf(options: readonly EdnsOption[]): ExtendedError[] {
  const errors: ExtendedError[] = [];
  for (const { code, data } of options) {
    if (code !== OPTION.EXTENDED_ERROR) continue;
    const error = decodeExtendedError(data);
    if (error.ok) errors.push(error.value);
  }
  return errors;
}
