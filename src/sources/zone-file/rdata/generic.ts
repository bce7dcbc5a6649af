import { type DomainName, nameFromLabels } from '../../../model/domain-name.ts';
import { addressFromBytes } from '../../../model/ip-address.ts';
import { hasMore, plainWord, type Reading, refuse } from './reading.ts';

/** True where the RDATA is in the form of RFC 3597 section 5, `\# LENGTH HEX`. A TXT record may hold the text `\#`. */
export function isGeneric(type: string, { words, at }: Reading): boolean {
  if (at >= words.count || words.isQuoted(at) || words.word(at) !== '\\#') return false;
  return type !== 'TXT' || (at + 1 < words.count && /^[0-9]+$/.test(words.word(at + 1)));
}

/** Reads `\# LENGTH HEX`; types whose data has a canonical text of its own get that one. */
export function readGeneric(type: string, reading: Reading): string {
  reading.at++;
  const length = plainWord(reading, 'the number of octets');
  if (length === undefined) return '';
  if (!/^[0-9]{1,5}$/.test(length) || Number(length) > 0xffff)
    return refuse(reading, `'${length}' is not a number of octets from 0 to 65535`);
  reading.at++;
  let hex = '';
  while (hasMore(reading)) {
    const part = plainWord(reading, 'hexadecimal digits') ?? '';
    if (!/^[0-9a-f]*$/i.test(part)) return refuse(reading, `'${part}' is not hexadecimal`);
    hex += part.toLowerCase();
    if (reading.problem === undefined) reading.at++;
  }
  if (reading.problem !== undefined) return '';
  if (hex.length !== 2 * Number(length)) {
    reading.at--;
    return refuse(
      reading,
      `there are ${hex.length} hexadecimal digits where ${length} octets need ${2 * Number(length)}`,
    );
  }
  return canonical(type, Buffer.from(hex, 'hex'), reading) ?? (hex === '' ? '\\# 0' : `\\# ${length} ${hex}`);
}

function canonical(type: string, octets: Buffer, reading: Reading): string | undefined {
  const wrong = (what: string) => {
    reading.at--;
    return refuse(reading, `these octets are not ${what}`);
  };
  switch (type) {
    case 'A':
      return octets.length === 4 ? addressFromBytes(octets) : wrong('an IPv4 address, which has 4');
    case 'AAAA':
      return octets.length === 16 ? addressFromBytes(octets) : wrong('an IPv6 address, which has 16');
    case 'NS':
    case 'CNAME':
    case 'DNAME':
    case 'PTR':
      return wireName(octets) ?? wrong('a name in wire form (RFC 1035 section 3.1)');
  }
  return undefined;
}

function wireName(octets: Buffer): DomainName | undefined {
  const labels: string[] = [];
  let at = 0;
  for (;;) {
    const length = octets[at];
    if (length === undefined || length > 63) return undefined;
    at++;
    if (length === 0) break;
    if (at + length > octets.length) return undefined;
    labels.push(octets.toString('latin1', at, at + length));
    at += length;
  }
  if (at !== octets.length) return undefined;
  const name = nameFromLabels(labels);
  return name.ok ? name.value : undefined;
}
