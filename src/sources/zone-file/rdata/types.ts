import {
  base64Rest,
  characterString,
  hexRest,
  ipv4,
  ipv6,
  longText,
  name,
  oneOrMore,
  opaque,
  optional,
  recordType,
  seconds,
  u8,
  u8OrMnemonic,
  u16,
  u16OrMnemonic,
  u32,
  word,
} from './fields.ts';
import type { Field, Reading } from './reading.ts';

/** Octets of a DS digest by digest type (IANA registry "DS RR Type Digest Algorithms"). */
const DIGEST_OCTETS: Readonly<Record<string, number>> = { 1: 20, 2: 32, 3: 32, 4: 48, 5: 32, 6: 32 };

const digest: Field = (reading) => {
  const type = reading.words.word(reading.at - 1);
  return hexRest(DIGEST_OCTETS[Number(type)])(reading);
};

const salt = word(/^(?:-|(?:[0-9a-f]{2}){1,255})$/i, "a salt of hexadecimal digits, or '-'");
const hashedName = word(/^[0-9a-v]+$/i, 'a hash in base32');
const time = word(/^(?:[0-9]{14}|[0-9]{1,10})$/, 'a time such as 20270131000000');
const types = optional(oneOrMore(recordType));
const locator = word(/^[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){3}$/i, 'four groups of hexadecimal digits');

/** The gateway of IPSECKEY and the relay of AMTRELAY: what it is, the number `back` fields before says. */
function gateway(back: number): Field {
  return (reading: Reading) => {
    const kind = Number(reading.words.word(reading.at - back));
    if (kind === 1) return ipv4(reading);
    if (kind === 2) return ipv6(reading);
    if (kind === 3) return name(reading);
    return word(/^\.$/, "'.', which stands for none")(reading);
  };
}

/** Parameters of SVCB (RFC 9460 section 2.1): keys are checked for form, values are kept. */
const serviceParameters: Field = (reading) => {
  const { words } = reading;
  for (let i = reading.at; i < words.count; i++) {
    if (words.isGlued(i)) continue;
    const key = words.word(i);
    if (!words.isQuoted(i) && /^[a-z0-9-]+(?:=|$)/.test(key)) continue;
    reading.at = i;
    reading.problem = `'${key}' is not a service parameter such as alpn=h2`;
    return '';
  }
  return opaque(reading);
};

const base64Word = word(/^(?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?$/i, 'base64 data');

const mailbox2 = [name, name];
const preferenceAndName = [u16, name];
const delegationSigner = [u16, u8OrMnemonic, u8, digest];
const key = [u16OrMnemonic, u8OrMnemonic, u8OrMnemonic, optional(base64Rest)];
const signature = [recordType, u8OrMnemonic, u8, seconds, time, time, u16, name, base64Rest];
const service = [u16, name, optional(serviceParameters)];
const texts = [oneOrMore(characterString)];

/**
 * The fields of each type's RDATA, in order. What is not here is kept as it is written: better a value that nobody
 * looked into than a complaint about a good one.
 */
export const RDATA: Readonly<Record<string, readonly Field[]>> = {
  SOA: [name, name, u32, seconds, seconds, seconds, seconds],
  MX: preferenceAndName,
  AFSDB: preferenceAndName,
  RT: preferenceAndName,
  KX: preferenceAndName,
  LP: preferenceAndName,
  PX: [u16, name, name],
  SRV: [u16, u16, u16, name],
  NAPTR: [u16, u16, characterString, characterString, characterString, name],
  RP: mailbox2,
  MINFO: mailbox2,
  TALINK: mailbox2,
  MB: [name],
  MG: [name],
  MR: [name],
  'NSAP-PTR': [name],
  TXT: texts,
  SPF: texts,
  AVC: texts,
  NINFO: texts,
  RESINFO: texts,
  WALLET: texts,
  HINFO: [characterString, characterString],
  X25: [characterString],
  ISDN: [characterString, optional(characterString)],
  GPOS: [characterString, characterString, characterString],
  CAA: [u8, word(/^[a-z0-9]{1,255}$/i, 'a property of letters and digits'), longText],
  URI: [u16, u16, longText],
  DS: delegationSigner,
  CDS: [u16, u8OrMnemonic, u8, hexRest()],
  DLV: delegationSigner,
  TA: delegationSigner,
  SSHFP: [u8, u8, hexRest()],
  TLSA: [u8, u8, u8, hexRest()],
  SMIMEA: [u8, u8, u8, hexRest()],
  ZONEMD: [u32, u8, u8, hexRest()],
  DNSKEY: key,
  CDNSKEY: key,
  KEY: key,
  RKEY: key,
  RRSIG: signature,
  SIG: signature,
  NSEC: [name, types],
  NSEC3: [u8, u8, u16, salt, hashedName, types],
  NSEC3PARAM: [u8, u8, u16, salt],
  CSYNC: [u32, u16, types],
  OPENPGPKEY: [base64Rest],
  DHCID: [base64Rest],
  BRID: [base64Rest],
  HHIT: [base64Rest],
  CERT: [u16OrMnemonic, u16, u8OrMnemonic, base64Rest],
  IPSECKEY: [u8, u8, u8OrMnemonic, gateway(2), optional(base64Rest)],
  AMTRELAY: [u8, word(/^[01]$/, '0 or 1'), u8, gateway(1)],
  HIP: [u8, word(/^(?:[0-9a-f]{2})+$/i, 'hexadecimal digits'), base64Word, optional(oneOrMore(name))],
  DSYNC: [recordType, u8OrMnemonic, u16, name],
  SVCB: service,
  HTTPS: service,
  NID: [u16, locator],
  L64: [u16, locator],
  L32: [u16, ipv4],
  EUI48: [word(/^[0-9a-f]{2}(?:-[0-9a-f]{2}){5}$/i, 'six octets such as 00-00-5e-00-53-2a')],
  EUI64: [word(/^[0-9a-f]{2}(?:-[0-9a-f]{2}){7}$/i, 'eight octets such as 00-00-5e-ef-10-00-00-2a')],
};
