import { type DomainName, ROOT } from '../../../model/domain-name.ts';
import { parseIpAddress } from '../../../model/ip-address.ts';
import { parseZoneName } from '../names.ts';
import { parseRecordType } from '../record-types.ts';
import { parseSeconds } from '../ttl.ts';
import { type Field, hasMore, plainWord, type Reading, refuse } from './reading.ts';

/** A name of the RDATA, without its final dot. */
export function readName(reading: Reading): DomainName | undefined {
  const word = plainWord(reading, 'a name');
  if (word === undefined) return undefined;
  const name = parseZoneName(word, reading.origin);
  if (!name.ok) {
    refuse(reading, name.problem);
    return undefined;
  }
  reading.at++;
  return name.value;
}

/** A name as presentation format writes it outside its zone: with the final dot. */
export const name: Field = (reading) => {
  const value = readName(reading);
  if (value === undefined) return '';
  return value === ROOT ? '.' : `${value}.`;
};

function integer(max: number): Field {
  return (reading) => {
    const word = plainWord(reading, `a number from 0 to ${max}`);
    if (word === undefined) return '';
    if (!/^[0-9]+$/.test(word)) return refuse(reading, `'${word}' is not a decimal number`);
    const value = Number(word);
    if (value > max) return refuse(reading, `${word} is above ${max}`);
    reading.at++;
    return String(value);
  };
}

export const u8 = integer(0xff);
export const u16 = integer(0xffff);
export const u32 = integer(0xffffffff);

/** Seconds, also with units as in `1h30m`. */
export const seconds: Field = (reading) => {
  const word = plainWord(reading, 'a time in seconds');
  if (word === undefined) return '';
  const value = parseSeconds(word);
  if (value === undefined)
    return refuse(reading, `'${word}' is not a time; write seconds, or units as in 1h30m`);
  reading.at++;
  return String(value);
};

/** A number that some registry gives names to; the registry grows, so any name is let through as it is. */
function numberOrMnemonic(max: number): Field {
  const number = integer(max);
  return (reading) => {
    const word = plainWord(reading, 'a number or its mnemonic');
    if (word === undefined) return '';
    if (!/^[a-z][a-z0-9_|-]*$/i.test(word)) return number(reading);
    reading.at++;
    return word.toUpperCase();
  };
}

export const u8OrMnemonic = numberOrMnemonic(0xff);
export const u16OrMnemonic = numberOrMnemonic(0xffff);

/** The octets of a word of text, one character each; undefined for a broken escape. */
function octetsOf(word: string): string | undefined {
  if (!word.includes('\\')) return word;
  let octets = '';
  for (let i = 0; i < word.length; i++) {
    if (word[i] !== '\\') octets += word[i];
    else if (/^[0-9]$/.test(word[i + 1] ?? '')) {
      const digits = word.slice(i + 1, i + 4);
      if (!/^[0-9]{3}$/.test(digits) || Number(digits) > 255) return undefined;
      octets += String.fromCharCode(Number(digits));
      i += 3;
    } else if (i + 1 >= word.length) return undefined;
    else octets += word[++i];
  }
  return octets;
}

function quote(octets: string): string {
  const inside = octets.replace(/["\\\0-\x1f\x7f-\xff]/g, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : `\\${String(char.charCodeAt(0)).padStart(3, '0')}`,
  );
  return `"${inside}"`;
}

function text(maxOctets: number): Field {
  return (reading) => {
    const { words, at } = reading;
    if (at >= words.count) return refuse(reading, 'the record ends where a text should follow');
    const octets = octetsOf(words.word(at));
    if (octets === undefined)
      return refuse(
        reading,
        `'${words.word(at)}': a backslash is followed by three digits up to 255, or by a character`,
      );
    if (octets.length > maxOctets)
      return refuse(
        reading,
        `the text has ${octets.length} octets, the limit is ${maxOctets}; split it into several`,
      );
    reading.at++;
    return quote(octets);
  };
}

/** A character-string (RFC 1035 section 3.3), in quotes or not. */
export const characterString = text(255);
/** Text that fills the rest of the RDATA. */
export const longText = text(0xffff);

/** A field once or more, to the end. */
export function oneOrMore(field: Field): Field {
  return (reading) => {
    const parts = [field(reading)];
    while (hasMore(reading)) parts.push(field(reading));
    return parts.join(' ');
  };
}

/** A field where there is something left to read. */
export function optional(field: Field): Field {
  return (reading) => (hasMore(reading) ? field(reading) : '');
}

/** The rest of the RDATA, whose pieces white space may separate. */
function rest(reading: Reading, expected: string): string {
  const first = plainWord(reading, expected);
  if (first === undefined) return '';
  let whole = '';
  while (hasMore(reading)) {
    whole += plainWord(reading, expected) ?? '';
    if (reading.problem === undefined) reading.at++;
  }
  return whole;
}

/** Hexadecimal to the end of the record, any number of octets or exactly so many. */
export function hexRest(octets?: number): Field {
  return (reading) => {
    const start = reading.at;
    const hex = rest(reading, 'hexadecimal digits');
    if (reading.problem !== undefined) return '';
    if (!/^(?:[0-9a-f]{2})+$/i.test(hex)) {
      reading.at = start;
      const odd = /^[0-9a-f]+$/i.test(hex);
      return refuse(
        reading,
        odd ? `the ${hex.length} hexadecimal digits are not pairs` : `'${hex}' is not hexadecimal`,
      );
    }
    if (octets !== undefined && hex.length !== 2 * octets) {
      reading.at = start;
      return refuse(reading, `there are ${hex.length / 2} octets of digest where its type has ${octets}`);
    }
    return hex.toUpperCase();
  };
}

/** Base64 (RFC 4648 section 4) to the end of the record. */
export const base64Rest: Field = (reading) => {
  const start = reading.at;
  const data = rest(reading, 'base64 data');
  if (reading.problem !== undefined) return '';
  if (data.length % 4 !== 0 || !/^[a-z0-9+/]+={0,2}$/i.test(data)) {
    reading.at = start;
    return refuse(reading, `'${data.length > 40 ? `${data.slice(0, 40)}...` : data}' is not base64`);
  }
  return data;
};

/** One word of the given form, kept as it is. */
export function word(form: RegExp, expected: string): Field {
  return (reading) => {
    const found = plainWord(reading, expected);
    if (found === undefined) return '';
    if (!form.test(found)) return refuse(reading, `'${found}' is not ${expected}`);
    reading.at++;
    return found;
  };
}

export const recordType: Field = (reading) => {
  const found = plainWord(reading, 'a record type');
  if (found === undefined) return '';
  const type = parseRecordType(found);
  // A bitmap may name types that this list does not know yet; a mnemonic is all that can be told.
  if (type === undefined && !/^[a-z][a-z0-9-]*$/i.test(found))
    return refuse(reading, `'${found}' is not a record type`);
  reading.at++;
  return type ?? found.toUpperCase();
};

function address(family: 4 | 6): Field {
  return (reading) => {
    const found = plainWord(reading, `an IPv${family} address`);
    if (found === undefined) return '';
    const parsed = parseIpAddress(found);
    if (!parsed.ok) return refuse(reading, parsed.problem);
    if (parsed.value.includes(':') !== (family === 6))
      return refuse(
        reading,
        `${found} is an IPv${family === 6 ? 4 : 6} address; ${family === 6 ? 'AAAA holds IPv6, A holds IPv4' : 'A holds IPv4, AAAA holds IPv6'}`,
      );
    reading.at++;
    return parsed.value;
  };
}

export const ipv4 = address(4);
export const ipv6 = address(6);

/** Everything to the end as it is written, for RDATA whose inner syntax is not read here. */
export const opaque: Field = (reading) => {
  const { words } = reading;
  if (reading.at >= words.count) return refuse(reading, 'the record ends where its data should follow');
  let whole = '';
  for (let first = true; reading.at < words.count; reading.at++, first = false) {
    const { at } = reading;
    const part = words.isQuoted(at) ? `"${words.word(at)}"` : words.word(at);
    whole += first || words.isGlued(at) ? part : ` ${part}`;
  }
  return whole;
};
