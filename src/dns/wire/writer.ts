import { type DomainName, MAX_LABEL_OCTETS, MAX_NAME_OCTETS, ROOT } from '../../model/domain-name.ts';

/** Pointers have 14 bits (RFC 1035 section 4.1.4). */
const MAX_POINTER = 0x3fff;

/** Writes a message, or the RDATA of one record, into a buffer that grows. */
export class Writer {
  at = 0;
  private buffer: Buffer;
  /** Where the names written so far, and their parents, begin. */
  private readonly names = new Map<string, number>();

  constructor(capacity = 512) {
    this.buffer = Buffer.allocUnsafe(capacity);
  }

  private room(octets: number): Buffer {
    if (this.at + octets > this.buffer.length) {
      const larger = Buffer.allocUnsafe(2 * (this.at + octets));
      this.buffer.copy(larger, 0, 0, this.at);
      this.buffer = larger;
    }
    return this.buffer;
  }

  u8(value: number): void {
    checkRange(value, 0xff);
    this.room(1)[this.at++] = value;
  }

  u16(value: number): void {
    checkRange(value, 0xffff);
    this.at = this.room(2).writeUInt16BE(value, this.at);
  }

  u32(value: number): void {
    checkRange(value, 0xffffffff);
    this.at = this.room(4).writeUInt32BE(value, this.at);
  }

  octets(octets: Uint8Array): void {
    this.room(octets.length).set(octets, this.at);
    this.at += octets.length;
  }

  /** Overwrites 16 bits that were written before. */
  patchU16(value: number, at: number): void {
    this.buffer.writeUInt16BE(value, at);
  }

  name(name: DomainName): void {
    this.at = writeName(name, this.room(MAX_NAME_OCTETS), this.at);
  }

  /** As `name`, but ends in a pointer where the name or a parent of it was written by this method before. */
  compressedName(name: DomainName): void {
    // Labels are checked one by one below; whether they are too many is only in question for a long text.
    if (name.length > MAX_NAME_OCTETS - 2) writeName(name, Buffer.alloc(MAX_NAME_OCTETS), 0);
    let rest: string = name === ROOT ? '' : name;
    while (rest !== '') {
      const known = this.names.get(rest);
      if (known !== undefined) {
        this.u16(0xc000 | known);
        return;
      }
      if (this.at <= MAX_POINTER) this.names.set(rest, this.at);
      const end = labelEnd(rest);
      // One label with its length; the root octet that follows it is overwritten by what comes next.
      this.at = writeName(rest.slice(0, end) as DomainName, this.room(MAX_NAME_OCTETS), this.at) - 1;
      rest = rest.slice(end + 1);
    }
    this.u8(0);
  }

  /** A copy of what was written. */
  done(): Buffer {
    return Buffer.from(this.buffer.subarray(0, this.at));
  }
}

function checkRange(value: number, most: number): void {
  if (!(Number.isInteger(value) && value >= 0 && value <= most))
    throw new TypeError(`${value} is not a whole number from 0 to ${most}`);
}

/** Where the first label of canonical text ends. */
function labelEnd(name: string): number {
  let at = 0;
  while (at < name.length && name[at] !== '.') at += name[at] === '\\' ? escapeLength(name, at) : 1;
  return at;
}

function escapeLength(name: string, at: number): number {
  const code = name.charCodeAt(at + 1);
  return code >= 0x30 && code <= 0x39 ? 4 : 2;
}

/**
 * The name uncompressed, at `at`; there must be room for 255 octets. Returns where it ends.
 * @throws {TypeError} on text that is no canonical name.
 */
export function writeName(name: DomainName, buffer: Uint8Array, at: number): number {
  if (name === ROOT) {
    buffer[at] = 0;
    return at + 1;
  }
  const last = at + MAX_NAME_OCTETS - 1;
  /** Where the length of the present label goes. */
  let length = at;
  let to = at + 1;
  for (let i = 0; i < name.length; i++) {
    let code = name.charCodeAt(i);
    if (code === 0x2e) {
      closeLabel(name, buffer, length, to);
      length = to++;
    } else {
      if (code === 0x5c) {
        const size = escapeLength(name, i);
        code = size === 4 ? Number(name.slice(i + 1, i + 4)) : name.charCodeAt(i + 1);
        i += size - 1;
      }
      if (!(code <= 0xff)) throw new TypeError(`not a canonical name: ${name}`);
      if (to < last) buffer[to] = code;
      to++;
    }
    if (to > last) throw new TypeError(`longer than ${MAX_NAME_OCTETS} octets: ${name}`);
  }
  closeLabel(name, buffer, length, to);
  buffer[to] = 0;
  return to + 1;
}

function closeLabel(name: string, buffer: Uint8Array, length: number, end: number): void {
  const octets = end - length - 1;
  if (octets < 1 || octets > MAX_LABEL_OCTETS)
    throw new TypeError(`a label of ${octets} octets, not 1 to ${MAX_LABEL_OCTETS}: ${name}`);
  buffer[length] = octets;
}
