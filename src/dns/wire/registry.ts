/** The IANA "Domain Name System (DNS) Parameters" registry: numbers and their mnemonics. */

const TYPES: Readonly<Record<string, number>> = {
  A: 1,
  NS: 2,
  MD: 3,
  MF: 4,
  CNAME: 5,
  SOA: 6,
  MB: 7,
  MG: 8,
  MR: 9,
  NULL: 10,
  WKS: 11,
  PTR: 12,
  HINFO: 13,
  MINFO: 14,
  MX: 15,
  TXT: 16,
  RP: 17,
  AFSDB: 18,
  X25: 19,
  ISDN: 20,
  RT: 21,
  NSAP: 22,
  'NSAP-PTR': 23,
  SIG: 24,
  KEY: 25,
  PX: 26,
  GPOS: 27,
  AAAA: 28,
  LOC: 29,
  NXT: 30,
  EID: 31,
  NIMLOC: 32,
  SRV: 33,
  ATMA: 34,
  NAPTR: 35,
  KX: 36,
  CERT: 37,
  A6: 38,
  DNAME: 39,
  SINK: 40,
  OPT: 41,
  APL: 42,
  DS: 43,
  SSHFP: 44,
  IPSECKEY: 45,
  RRSIG: 46,
  NSEC: 47,
  DNSKEY: 48,
  DHCID: 49,
  NSEC3: 50,
  NSEC3PARAM: 51,
  TLSA: 52,
  SMIMEA: 53,
  HIP: 55,
  NINFO: 56,
  RKEY: 57,
  TALINK: 58,
  CDS: 59,
  CDNSKEY: 60,
  OPENPGPKEY: 61,
  CSYNC: 62,
  ZONEMD: 63,
  SVCB: 64,
  HTTPS: 65,
  DSYNC: 66,
  HHIT: 67,
  BRID: 68,
  SPF: 99,
  UINFO: 100,
  UID: 101,
  GID: 102,
  UNSPEC: 103,
  NID: 104,
  L32: 105,
  L64: 106,
  LP: 107,
  EUI48: 108,
  EUI64: 109,
  NXNAME: 128,
  TKEY: 249,
  TSIG: 250,
  IXFR: 251,
  AXFR: 252,
  MAILB: 253,
  MAILA: 254,
  ANY: 255,
  URI: 256,
  CAA: 257,
  AVC: 258,
  DOA: 259,
  AMTRELAY: 260,
  RESINFO: 261,
  WALLET: 262,
  CLA: 263,
  IPN: 264,
  TA: 32768,
  DLV: 32769,
};

const NUMBER_OF_TYPE: ReadonlyMap<string, number> = new Map(Object.entries(TYPES));
const NAME_OF_TYPE: ReadonlyMap<number, string> = new Map(
  Object.entries(TYPES).map(([name, number]) => [number, name]),
);

/** The mnemonics of all registered types. */
export const TYPE_NAMES: readonly string[] = [...NUMBER_OF_TYPE.keys()];

/** The mnemonic, or `TYPE123` (RFC 3597 section 5). */
export function typeName(number: number): string {
  return NAME_OF_TYPE.get(number) ?? `TYPE${number}`;
}

/** The number of an upper-case mnemonic or of `TYPE123`; undefined for anything else. */
export function typeNumber(name: string): number | undefined {
  return NUMBER_OF_TYPE.get(name) ?? generic(name, 'TYPE');
}

export const CLASS = { IN: 1, CH: 3, HS: 4, NONE: 254, ANY: 255 } as const;

const CLASS_NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(CLASS).map(([name, number]) => [number, name]),
);

/** The mnemonic, or `CLASS123` (RFC 3597 section 5). */
export function className(number: number): string {
  return CLASS_NAMES.get(number) ?? `CLASS${number}`;
}

/** The number of an upper-case mnemonic or of `CLASS123`; undefined for anything else. */
export function classNumber(name: string): number | undefined {
  return Object.hasOwn(CLASS, name) ? CLASS[name as keyof typeof CLASS] : generic(name, 'CLASS');
}

function generic(name: string, prefix: string): number | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const digits = name.slice(prefix.length);
  return /^(?:0|[1-9][0-9]{0,4})$/.test(digits) && Number(digits) <= 0xffff ? Number(digits) : undefined;
}

export const OPCODE = { QUERY: 0, IQUERY: 1, STATUS: 2, NOTIFY: 4, UPDATE: 5, DSO: 6 } as const;

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
