import { type DomainName, escapeLabel, MAX_NAME_OCTETS, ROOT } from '../../model/domain-name.ts';
import { HEADER_OCTETS } from './message.ts';

/**
 * Thrown inside the decoder and caught at its border. No `Error`: hostile packets come by the million, and a stack
 * trace costs more than reading the packet.
 */
export class Malformed {
  readonly problem: string;
  /** True where the octets simply end, as a truncated message may. */
  readonly cut: boolean;
  constructor(problem: string, cut = false) {
    this.problem = problem;
    this.cut = cut;
  }
}

export function malformed(problem: string): never {
  throw new Malformed(problem);
}

/** The canonical text of every octet of a label, and its character code where that text is one character, else 0. */
const TEXT = Array.from({ length: 256 }, (_, octet) => escapeLabel(String.fromCharCode(octet)));
const PLAIN = Uint8Array.from(TEXT, (text) => (text.length === 1 ? text.charCodeAt(0) : 0));

/** Holds the text of one name while it is read: at most four characters an octet. */
const scratch = Buffer.alloc(4 * MAX_NAME_OCTETS);

/** A name has at most 127 labels, so no name needs more pointers than this. */
const MAX_POINTERS = 127;

/**
 * What the names of one message may expand to, in octets; a name read again through the same pointer costs nothing.
 * The largest sensible message stays below; a hostile one of 64 KiB could otherwise ask for many times this.
 */
const MAX_EXPANDED_OCTETS = 1 << 20;

/** Reads forward through a message, or through the RDATA of one record when `end` is narrowed. */
export class Reader {
  readonly packet: Buffer;
  at: number;
  /** First octet that may not be read any more: of the packet, or of the RDATA being read. */
  end: number;
  private inRdata = false;
  private names: Map<number, DomainName> | undefined;
  private expandedOctets = 0;

  constructor(packet: Uint8Array, at = 0) {
    this.packet = Buffer.isBuffer(packet)
      ? packet
      : Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength);
    this.at = at;
    this.end = packet.length;
  }

  /** Moves over `count` octets and returns where they begin. */
  skip(count: number): number {
    const start = this.at;
    if (start + count > this.end) this.endsEarly();
    this.at = start + count;
    return start;
  }

  u8(): number {
    return this.packet[this.skip(1)]!;
  }

  u16(): number {
    const start = this.skip(2);
    return (this.packet[start]! << 8) | this.packet[start + 1]!;
  }

  u32(): number {
    const start = this.skip(4);
    const { packet } = this;
    return (
      ((packet[start]! << 24) |
        (packet[start + 1]! << 16) |
        (packet[start + 2]! << 8) |
        packet[start + 3]!) >>>
      0
    );
  }

  /** A view of the next octets; of all that are left where `count` is left out. */
  octets(count = this.end - this.at): Buffer {
    const start = this.skip(count);
    return this.packet.subarray(start, start + count);
  }

  /** Bounds what follows to the next `octets`, one record's RDATA, until `leaveRdata`. */
  enterRdata(octets: number): void {
    if (this.at + octets > this.end) this.endsEarly();
    this.end = this.at + octets;
    this.inRdata = true;
  }

  leaveRdata(): void {
    if (this.at !== this.end) malformed(`${this.left} octets are left over in the RDATA`);
    this.end = this.packet.length;
    this.inRdata = false;
  }

  get left(): number {
    return this.end - this.at;
  }

  /** The next name (RFC 1035 sections 3.1 and 4.1.4). Its own octets obey `end`; what a pointer leads to lies before. */
  name(compression: 'accepted' | 'refused' = 'accepted'): DomainName {
    const start = this.at;
    const { packet } = this;
    if (packet[start]! >= 0xc0 && start + 1 < this.end && compression === 'accepted') {
      const target = ((packet[start]! & 0x3f) << 8) | packet[start + 1]!;
      const known = this.names?.get(target);
      if (known !== undefined) {
        this.at = start + 2;
        return known;
      }
      const name = this.expand(compression);
      this.remember(target, name);
      return name;
    }
    const name = this.expand(compression);
    if (name !== ROOT) this.remember(start, name);
    return name;
  }

  /** The last name of a message, that nothing can point at any more. */
  lastName(): DomainName {
    return this.expand('accepted');
  }

  private remember(at: number, name: DomainName): void {
    this.names ??= new Map();
    this.names.set(at, name);
  }

  private expand(compression: 'accepted' | 'refused'): DomainName {
    const { packet } = this;
    let at = this.at;
    let end = this.end;
    /** A pointer must lead to before the place that the name, or its part behind the last pointer, began at. */
    let before = at;
    let after = -1;
    let octets = 1;
    let pointers = 0;
    let length = 0;
    for (;;) {
      if (at >= end) this.endsEarly();
      const size = packet[at]!;
      if (size === 0) break;
      if (size < 0x40) {
        octets += size + 1;
        if (octets > MAX_NAME_OCTETS) malformed(`a name is longer than ${MAX_NAME_OCTETS} octets`);
        if (at + 1 + size > end) this.endsEarly();
        if (length > 0) scratch[length++] = 0x2e;
        const stop = at + 1 + size;
        for (let i = at + 1; i < stop; i++) {
          const plain = PLAIN[packet[i]!]!;
          if (plain !== 0) scratch[length++] = plain;
          else {
            const text = TEXT[packet[i]!]!;
            for (let j = 0; j < text.length; j++) scratch[length++] = text.charCodeAt(j);
          }
        }
        at = stop;
      } else if (size >= 0xc0) {
        if (at + 1 >= end) this.endsEarly();
        if (compression === 'refused') malformed('a name is compressed in a type that forbids it');
        const target = ((size & 0x3f) << 8) | packet[at + 1]!;
        if (after < 0) after = at + 2;
        if (target >= before) malformed(`a compression pointer at octet ${at} does not lead backwards`);
        if (target < HEADER_OCTETS) malformed(`a compression pointer at octet ${at} leads into the header`);
        if (++pointers > MAX_POINTERS) malformed(`a name has more than ${MAX_POINTERS} compression pointers`);
        // Behind a pointer the name lies in octets that were read before, so only the packet bounds it.
        end = packet.length;
        before = target;
        at = target;
      } else malformed(`a label begins with the reserved octet 0x${size.toString(16)}`);
    }
    this.at = after < 0 ? at + 1 : after;
    this.expandedOctets += octets + pointers;
    if (this.expandedOctets > MAX_EXPANDED_OCTETS)
      malformed(`the names expand to more than ${MAX_EXPANDED_OCTETS} octets`);
    return length === 0 ? ROOT : (scratch.toString('latin1', 0, length) as DomainName);
  }

  private endsEarly(): never {
    throw this.inRdata
      ? new Malformed('a field runs past the end of its RDATA')
      : new Malformed('the message ends in the middle of an entry', true);
  }
}
