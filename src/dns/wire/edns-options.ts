import type { ExtendedError } from '../../model/evidence.ts';
import type { Network } from '../../model/ip-address.ts';
import { type Parsed, refused } from '../../model/parsed.ts';
import type { EdnsOption } from './message.ts';

export const OPTION = { NSID: 3, CLIENT_SUBNET: 8, COOKIE: 10, KEEPALIVE: 11, PADDING: 12, EXTENDED_ERROR: 15 } as const;

/** EDNS Client Subnet (RFC 7871): `scope` is 0 in a query; in a response the prefix length that the answer is for. */
export interface ClientSubnet {
  readonly network: Network;
  readonly scope: number;
}

/** DNS Cookies (RFC 7873): 8 octets of the client, then none or 8 to 32 of the server. */
export interface Cookie {
  readonly client: Uint8Array;
  readonly server?: Uint8Array;
}

export function encodeClientSubnet(_subnet: ClientSubnet): EdnsOption {
  throw new Error('not yet');
}
export function decodeClientSubnet(_data: Uint8Array): Parsed<ClientSubnet> {
  return refused('not yet');
}
export function encodeCookie(_cookie: Cookie): EdnsOption {
  throw new Error('not yet');
}
export function decodeCookie(_data: Uint8Array): Parsed<Cookie> {
  return refused('not yet');
}
export function encodeExtendedError(_error: { readonly code: number; readonly text?: string }): EdnsOption {
  throw new Error('not yet');
}
/** The text is foreign: decoded as UTF-8 with U+FFFD for what is none, a final NUL dropped, nothing else changed. */
export function decodeExtendedError(_data: Uint8Array): Parsed<ExtendedError> {
  return refused('not yet');
}
/** Every Extended DNS Error among the options, in order; malformed ones are left out. */
export function extendedErrorsOf(_options: readonly EdnsOption[]): ExtendedError[] {
  return [];
}
