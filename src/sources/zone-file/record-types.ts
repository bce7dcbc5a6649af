/** Record types of the IANA registry that may stand in a zone file; names and numbers. */
const NUMBERS: Readonly<Record<string, number>> = {
  A: 1,
  NS: 2,
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

/** Types of questions and of messages, and two that RFC 973 took out: no zone holds them. */
const NOT_DATA: Readonly<Record<string, number>> = {
  MD: 3,
  MF: 4,
  OPT: 41,
  NXNAME: 128,
  TKEY: 249,
  TSIG: 250,
  IXFR: 251,
  AXFR: 252,
  MAILB: 253,
  MAILA: 254,
  ANY: 255,
};

const MNEMONICS: ReadonlyMap<number, string> = new Map(
  Object.entries(NUMBERS).map(([mnemonic, number]) => [number, mnemonic]),
);
const REFUSED_NUMBERS: ReadonlySet<number> = new Set(Object.values(NOT_DATA));

/** The mnemonic in upper case, or `TYPE123` where there is none (RFC 3597 section 5); undefined for what is no type. */
export function parseRecordType(text: string): string | undefined {
  const upper = text.toUpperCase();
  if (Object.hasOwn(NUMBERS, upper)) return upper;
  const generic = /^TYPE([0-9]{1,5})$/.exec(upper);
  if (generic === null) return undefined;
  const number = Number(generic[1]);
  if (number === 0 || number > 65535 || REFUSED_NUMBERS.has(number)) return undefined;
  return MNEMONICS.get(number) ?? `TYPE${number}`;
}

/** True for `ANY`, `AXFR`, `OPT` and the like: registered, but never data of a zone. */
export function isTypeWithoutData(text: string): boolean {
  const upper = text.toUpperCase();
  return Object.hasOwn(NOT_DATA, upper) || /^TYPE(?:0|3|4|41|128|249|25[0-5])$/.test(upper);
}

/** `IN`, `CH`, `HS` or `CLASS123`; undefined for what is no class. */
export function parseRecordClass(text: string): string | undefined {
  const upper = text.toUpperCase();
  switch (upper) {
    case 'IN':
    case 'CLASS1':
      return 'IN';
    case 'CH':
    case 'CHAOS':
    case 'CLASS3':
      return 'CH';
    case 'HS':
    case 'HESIOD':
    case 'CLASS4':
      return 'HS';
  }
  return /^CLASS[0-9]{1,5}$/.test(upper) && Number(upper.slice(5)) <= 65535 ? upper : undefined;
}
