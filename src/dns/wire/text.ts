/** Presentation format of RDATA (RFC 1035 section 5.1): words, character-strings, and the encodings of octets. */

const WORD = /[ \t\r\n]*((?:[^ \t\r\n"\\]|\\.)+(?:"(?:[^"\\]|\\.)*")?|"(?:[^"\\]|\\.)*")/sy;

/** The words of RDATA text; quotes and escapes stay as they are. */
export class Words {
  private readonly words: readonly string[];
  private next = 0;

  /** @throws {TypeError} on an unclosed quote or a lone backslash. */
  constructor(text: string) {
    const words: string[] = [];
    let at = 0;
    const end = text.trimEnd().length;
    while (at < end) {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      if (match === null) throw new TypeError(`a quote or an escape is left open: ${text}`);
      words.push(match[1]!);
      at = WORD.lastIndex;
    }
    this.words = words;
  }

  get left(): number {
    return this.words.length - this.next;
  }

  /** @throws {TypeError} when there is none left. */
  take(what: string): string {
    const word = this.words[this.next++];
    if (word === undefined) throw new TypeError(`${what} is missing`);
    return word;
  }

  /** Everything left, without the spaces between. */
  rest(): string {
    const rest = this.words.slice(this.next).join('');
    this.next = this.words.length;
    return rest;
  }

  /** The next word as a decimal number from 0 to `max`. */
  number(what: string, max: number): number {
    const word = this.take(what);
    if (!/^[0-9]{1,10}$/.test(word) || Number(word) > max)
      throw new TypeError(`${what} is '${word}', not a number from 0 to ${max}`);
    return Number(word);
  }
}

/** Octets as a quoted character-string. */
export function quoted(octets: Uint8Array): string {
  let text = '"';
  for (const octet of octets) {
    if (octet === 0x22 || octet === 0x5c) text += `\\${String.fromCharCode(octet)}`;
    else if (octet >= 0x20 && octet <= 0x7e) text += String.fromCharCode(octet);
    else text += `\\${String(octet).padStart(3, '0')}`;
  }
  return `${text}"`;
}

/**
 * The octets of a character-string, quoted or not.
 * @throws {TypeError} on an escape that is none, or a character that is no octet.
 */
export function unquoted(word: string): Buffer {
  const text = word.startsWith('"') ? word.slice(1, -1) : word;
  const octets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code === 0x5c) {
      const digits = /^[0-9]{3}/.exec(text.slice(i + 1, i + 4))?.[0];
      if (digits === undefined && /[0-9]/.test(text[i + 1] ?? '0'))
        throw new TypeError(`a backslash before a digit needs three digits: ${word}`);
      code = digits === undefined ? text.charCodeAt(i + 1) : Number(digits);
      i += digits === undefined ? 1 : 3;
    }
    if (code > 0xff) throw new TypeError(`a character is no octet; write it as \\DDD: ${word}`);
    octets.push(code);
  }
  return Buffer.from(octets);
}

export function hex(octets: Uint8Array): string {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('hex').toUpperCase();
}

/** @throws {TypeError} on anything but pairs of hexadecimal digits. */
export function fromHex(text: string): Buffer {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) throw new TypeError(`not hexadecimal: ${text}`);
  return Buffer.from(text, 'hex');
}

export function base64(octets: Uint8Array): string {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('base64');
}

/** @throws {TypeError} on anything but padded base64 (RFC 4648 section 4). */
export function fromBase64(text: string): Buffer {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
    throw new TypeError(`not base64: ${text}`);
  return Buffer.from(text, 'base64');
}

const BASE32HEX = '0123456789ABCDEFGHIJKLMNOPQRSTUV';

/** Base 32 with the extended hex alphabet and no padding (RFC 4648 section 7, RFC 5155 section 3.3). */
export function base32hex(octets: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const octet of octets) {
    value = (value << 8) | octet;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32HEX[(value >> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + BASE32HEX[(value << (5 - bits)) & 31];
}

/** @throws {TypeError} on a character outside the alphabet. */
export function fromBase32hex(text: string): Buffer {
  const octets: number[] = [];
  let bits = 0;
  let value = 0;
  for (const char of text.toUpperCase()) {
    const digit = BASE32HEX.indexOf(char);
    if (digit < 0) throw new TypeError(`not base32hex: ${text}`);
    value = (value << 5) | digit;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      octets.push(value >> bits);
      value &= (1 << bits) - 1;
    }
  }
  return Buffer.from(octets);
}
