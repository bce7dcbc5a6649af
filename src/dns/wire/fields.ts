import { type DomainName, parseDomainName, ROOT } from '../../model/domain-name.ts';
import { addressFromBytes, bytesOf, familyOf, parseIpAddress } from '../../model/ip-address.ts';
import { malformed, type Reader } from './reader.ts';
import { typeName, typeNumber } from './registry.ts';
import {
  base32hex,
  base64,
  fromBase32hex,
  fromBase64,
  fromHex,
  hex,
  quoted,
  unquoted,
  type Words,
} from './text.ts';
import type { Writer } from './writer.ts';

/** One field of RDATA, both ways. */
export interface Field {
  /** The field's text; undefined where the octets are allowed but have none, so that the record is shown as `\#`. */
  read(reader: Reader): string | undefined;
  /**
   * `compress` is true where a whole message is written, and so there is something to point at.
   * @throws {TypeError} on text that has no wire form.
   */
  write(words: Words, writer: Writer, compress: boolean): void;
}

function number(what: string, octets: 1 | 2 | 4): Field {
  const method = octets === 1 ? 'u8' : octets === 2 ? 'u16' : 'u32';
  return {
    read: (reader) => String(reader[method]()),
    write: (words, writer) => writer[method](words.number(what, 2 ** (8 * octets) - 1)),
  };
}

export const u8 = number('an octet', 1);
export const u16 = number('a 16-bit number', 2);
export const u32 = number('a 32-bit number', 4);

/** The canonical name that a word of text means; a final dot is taken for granted. */
function nameOf(word: string): DomainName {
  const name = parseDomainName(word, { octets: true });
  if (!name.ok) throw new TypeError(name.problem);
  return name.value;
}

/**
 * What compression a type's names may have (RFC 3597 section 4): `sent` in the types of RFC 1035, `accepted` in those
 * that older software compresses, `refused` in all others.
 */
export function name(compression: 'sent' | 'accepted' | 'refused', finalDot = true): Field {
  const accepted = compression === 'refused' ? 'refused' : 'accepted';
  return {
    read(reader) {
      const text = reader.name(accepted);
      return finalDot && text !== ROOT ? `${text}.` : text;
    },
    write(words, writer, compress) {
      const text = nameOf(words.take('a name'));
      if (compress && compression === 'sent') writer.compressedName(text);
      else writer.name(text);
    },
  };
}

function address(family: 4 | 6): Field {
  return {
    read: (reader) => addressFromBytes(reader.octets(family === 4 ? 4 : 16)),
    write(words, writer) {
      const parsed = parseIpAddress(words.take('an address'));
      if (!parsed.ok) throw new TypeError(parsed.problem);
      if (familyOf(parsed.value) !== family)
        throw new TypeError(`'${parsed.value}' is not an IPv${family} address`);
      writer.octets(bytesOf(parsed.value));
    },
  };
}

export const ipv4 = address(4);
export const ipv6 = address(6);

function putString(octets: Uint8Array, writer: Writer): void {
  if (octets.length > 255)
    throw new TypeError(`a character-string has ${octets.length} octets, the limit is 255`);
  writer.u8(octets.length);
  writer.octets(octets);
}

/** A character-string (RFC 1035 section 3.3). */
export const string: Field = {
  read: (reader) => quoted(reader.octets(reader.u8())),
  write: (words, writer) => putString(unquoted(words.take('a character-string')), writer),
};

/** Character-strings to the end of the RDATA, at least one. */
export const strings: Field = {
  read(reader) {
    const texts = [];
    do texts.push(string.read(reader));
    while (reader.left > 0);
    return texts.join(' ');
  },
  write(words, writer, compress) {
    do string.write(words, writer, compress);
    while (words.left > 0);
  },
};

/** One character-string, or none. */
export const optionalString: Field = {
  read: (reader) => (reader.left === 0 ? '' : string.read(reader)),
  write(words, writer, compress) {
    if (words.left > 0) string.write(words, writer, compress);
  },
};

/** The rest of the RDATA as one quoted text without a length (RFC 7553, RFC 8659). */
export const restQuoted: Field = {
  read: (reader) => quoted(reader.octets()),
  write: (words, writer) => writer.octets(unquoted(words.take('a quoted text'))),
};

/** A property tag (RFC 8659 section 4.1): ASCII letters and digits after their count. */
export const tag: Field = {
  read(reader) {
    const text = reader.octets(reader.u8()).toString('latin1');
    return /^[a-zA-Z0-9]+$/.test(text) ? text : undefined;
  },
  write(words, writer) {
    const text = words.take('a tag');
    if (!/^[a-zA-Z0-9]{1,255}$/.test(text)) throw new TypeError(`'${text}' is not a tag`);
    putString(Buffer.from(text, 'latin1'), writer);
  },
};

function rest(
  what: string,
  encode: (octets: Uint8Array) => string,
  decode: (text: string) => Uint8Array,
): Field {
  return {
    read: (reader) => (reader.left === 0 ? undefined : encode(reader.octets())),
    write(words, writer) {
      if (words.left === 0) throw new TypeError(`${what} is missing`);
      writer.octets(decode(words.rest()));
    },
  };
}

export const restHex = rest('hexadecimal data', hex, fromHex);
export const restBase64 = rest('base64 data', base64, fromBase64);

/** A salt (RFC 5155 section 3.3): hexadecimal after its length, `-` where empty. */
export const salt: Field = {
  read: (reader) => hex(reader.octets(reader.u8())) || '-',
  write(words, writer) {
    const text = words.take('a salt');
    putString(text === '-' ? Buffer.alloc(0) : fromHex(text), writer);
  },
};

/** A hashed owner (RFC 5155 section 3.3): base32hex after its length. */
export const hashedOwner: Field = {
  read: (reader) => base32hex(reader.octets(reader.u8())) || malformed('the hashed owner is empty'),
  write: (words, writer) => putString(fromBase32hex(words.take('a hashed owner')), writer),
};

export const recordType: Field = {
  read: (reader) => typeName(reader.u16()),
  write: (words, writer) => writer.u16(typeOf(words.take('a record type'))),
};

function typeOf(word: string): number {
  const number = typeNumber(word.toUpperCase());
  if (number === undefined) throw new TypeError(`'${word}' is not a record type`);
  return number;
}

/** Numbers of DNSSEC algorithms, whose mnemonics zone files may use (RFC 4034 appendix A.1). */
const ALGORITHMS: Readonly<Record<string, number>> = {
  DELETE: 0,
  RSAMD5: 1,
  DH: 2,
  DSA: 3,
  RSASHA1: 5,
  'DSA-NSEC3-SHA1': 6,
  'RSASHA1-NSEC3-SHA1': 7,
  RSASHA256: 8,
  RSASHA512: 10,
  'ECC-GOST': 12,
  ECDSAP256SHA256: 13,
  ECDSAP384SHA384: 14,
  ED25519: 15,
  ED448: 16,
  SM2SM3: 17,
  'ECC-GOST12': 23,
  INDIRECT: 252,
  PRIVATEDNS: 253,
  PRIVATEOID: 254,
};

export const algorithm: Field = {
  read: u8.read,
  write(words, writer) {
    const word = words.take('an algorithm');
    const number = ALGORITHMS[word.toUpperCase()] ?? (/^[0-9]{1,3}$/.test(word) ? Number(word) : 256);
    if (number > 255) throw new TypeError(`'${word}' is not a DNSSEC algorithm`);
    writer.u8(number);
  },
};

function timeText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace(/[-T:]/g, '');
}

/** A time as YYYYMMDDHHmmSS in UTC (RFC 4034 section 3.2); on the wire seconds since 1970 in 32 bits. */
export const time: Field = {
  read: (reader) => timeText(reader.u32()),
  write(words, writer) {
    const word = words.take('a time');
    const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(word);
    if (parts === null && !/^\d{1,10}$/.test(word)) throw new TypeError(`'${word}' is not a time`);
    const [year, month, day, hour, minute, second] = (parts ?? []).slice(1).map(Number) as number[];
    const seconds =
      parts === null ? Number(word) : Date.UTC(year!, month! - 1, day, hour, minute, second) / 1000;
    if (parts !== null && timeText(seconds) !== word) throw new TypeError(`'${word}' is not a date`);
    if (!(seconds >= 0 && seconds <= 0xffffffff)) throw new TypeError(`'${word}' is not a time in 32 bits`);
    writer.u32(seconds);
  },
};

/** A type bit map (RFC 4034 section 4.1.2): blocks of 256 types in order, none empty, none with zeros at its end. */
export const typeBitMap: Field = {
  read(reader) {
    const types: string[] = [];
    let last = -1;
    while (reader.left > 0) {
      const block = reader.u8();
      const octets = reader.octets(reader.u8());
      if (block <= last) malformed('the blocks of a type bit map are out of order');
      if (octets.length < 1 || octets.length > 32 || octets[octets.length - 1] === 0)
        malformed('a block of a type bit map has a wrong length');
      last = block;
      for (let i = 0; i < 8 * octets.length; i++)
        if ((octets[i >> 3]! & (0x80 >> (i & 7))) !== 0) types.push(typeName(256 * block + i));
    }
    return types.join(' ');
  },
  write(words, writer) {
    const blocks = new Map<number, Uint8Array>();
    while (words.left > 0) {
      const number = typeOf(words.take('a record type'));
      const block = blocks.get(number >> 8) ?? new Uint8Array(32);
      block[(number & 0xff) >> 3]! |= 0x80 >> (number & 7);
      blocks.set(number >> 8, block);
    }
    for (const [block, octets] of [...blocks].sort(([a], [b]) => a - b)) {
      const length = octets.findLastIndex((octet) => octet !== 0) + 1;
      writer.u8(block);
      putString(octets.subarray(0, length), writer);
    }
  },
};

/** Octets as lower-case pairs or fours of digits with a separator: EUI-48, EUI-64 (RFC 7043), locators (RFC 6742). */
export function groups(octets: number, perGroup: 1 | 2, separator: '-' | ':'): Field {
  const group = new RegExp(`.{${2 * perGroup}}(?=.)`, 'g');
  return {
    read: (reader) => hex(reader.octets(octets)).toLowerCase().replace(group, `$&${separator}`),
    write(words, writer) {
      const word = words.take('an identifier');
      const parts = word.split(separator).map((part) => part.padStart(2 * perGroup, '0'));
      const bytes = fromHex(parts.join(''));
      if (bytes.length !== octets || parts.length !== octets / perGroup)
        throw new TypeError(`'${word}' has not ${octets / perGroup} groups`);
      writer.octets(bytes);
    },
  };
}
