/** The IANA "Domain Name System (DNS) Parameters" registry: numbers and their mnemonics. */

import { RECORD_TYPES } from '../../model/record-type.ts';

const NUMBER_OF_TYPE: ReadonlyMap<string, number> = new Map(Object.entries(RECORD_TYPES));
const NAME_OF_TYPE: ReadonlyMap<number, string> = new Map(
  Object.entries(RECORD_TYPES).map(([name, number]) => [number, name]),
);

/** The mnemonic, or `TYPE123` (RFC 3597 section 5). */
export function typeName(number: number): string {
  return NAME_OF_TYPE.get(number) ?? `TYPE${number}`;
}

/** The number of an upper-case mnemonic or of `TYPE123`; undefined for anything else. */
export function typeNumber(name: string): number | undefined {
  const registered = NUMBER_OF_TYPE.get(name);
  if (registered !== undefined) return registered;
  const digits = /^TYPE(0|[1-9][0-9]{0,4})$/.exec(name)?.[1];
  return digits !== undefined && Number(digits) <= 0xffff ? Number(digits) : undefined;
}

export const CLASS = { IN: 1, CH: 3, HS: 4, NONE: 254, ANY: 255 } as const;

const CLASS_NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(CLASS).map(([name, number]) => [number, name]),
);

/** The mnemonic, or `CLASS123` (RFC 3597 section 5). */
export function className(number: number): string {
  return CLASS_NAMES.get(number) ?? `CLASS${number}`;
}

export const RCODE = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
  YXDOMAIN: 6,
  YXRRSET: 7,
  NXRRSET: 8,
  NOTAUTH: 9,
  NOTZONE: 10,
  DSOTYPENI: 11,
  BADVERS: 16,
  BADKEY: 17,
  BADTIME: 18,
  BADMODE: 19,
  BADNAME: 20,
  BADALG: 21,
  BADTRUNC: 22,
  BADCOOKIE: 23,
} as const;

const RCODE_NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(RCODE).map(([name, number]) => [number, name]),
);

/** The mnemonic of an RCODE, or `RCODE123`. 16 reads as BADVERS: BADSIG shares the number, but stands in TSIG only. */
export function rcodeName(number: number): string {
  return RCODE_NAMES.get(number) ?? `RCODE${number}`;
}

const EXTENDED_ERRORS: readonly string[] = [
  'Other Error',
  'Unsupported DNSKEY Algorithm',
  'Unsupported DS Digest Type',
  'Stale Answer',
  'Forged Answer',
  'DNSSEC Indeterminate',
  'DNSSEC Bogus',
  'Signature Expired',
  'Signature Not Yet Valid',
  'DNSKEY Missing',
  'RRSIGs Missing',
  'No Zone Key Bit Set',
  'NSEC Missing',
  'Cached Error',
  'Not Ready',
  'Blocked',
  'Censored',
  'Filtered',
  'Prohibited',
  'Stale NXDOMAIN Answer',
  'Not Authoritative',
  'Not Supported',
  'No Reachable Authority',
  'Network Error',
  'Invalid Data',
  'Signature Expired before Valid',
  'Too Early',
  'Unsupported NSEC3 Iterations Value',
  'Unable to conform to policy',
  'Synthesized',
  'Invalid Query Type',
  'Rate Limited',
  'Over Quota',
  'Negative Trust Anchor',
  'New Delegation Only',
  'Blocked by Upstream DNS Server',
];

/** The registered purpose of an Extended DNS Error code (RFC 8914 section 5.2). */
export function extendedErrorMeaning(code: number): string {
  const meaning = EXTENDED_ERRORS[code];
  if (meaning !== undefined) return meaning;
  return code >= 49152 ? `private-use error ${code}` : `unassigned error ${code}`;
}

/** Bogus, or not validated for a reason that only the zone's signatures and keys give (RFC 8914 section 4). */
const VALIDATION_ERRORS: ReadonlySet<number> = new Set([1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 27]);

/** Whether the Extended DNS Error code tells of DNSSEC data that does not validate. */
export function isValidationError(code: number): boolean {
  return VALIDATION_ERRORS.has(code);
}
