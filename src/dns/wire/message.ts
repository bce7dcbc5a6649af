import type { DomainName } from '../../model/domain-name.ts';

/** The first 12 octets of a message (RFC 1035 section 4.1.1). */
interface Header {
  readonly id: number;
  /** True for a response. */
  readonly qr: boolean;
  readonly opcode: number;
  readonly aa: boolean;
  readonly tc: boolean;
  readonly rd: boolean;
  readonly ra: boolean;
  readonly ad: boolean;
  readonly cd: boolean;
  /** In a `Header` the four bits on the wire; in a `Message` extended by EDNS to twelve (RFC 6891 section 6.1.3). */
  readonly rcode: number;
}

/** A header as it stands on the wire: how many entries each section claims to have. */
export interface WireHeader extends Header {
  readonly questionCount: number;
  readonly answerCount: number;
  readonly authorityCount: number;
  readonly additionalCount: number;
}

export interface MessageQuestion {
  readonly name: DomainName;
  /** Upper-case mnemonic, or `TYPE123`. */
  readonly type: string;
  readonly class: number;
}

export interface ResourceRecord {
  readonly owner: DomainName;
  /** Upper-case mnemonic, or `TYPE123` (RFC 3597 section 5). */
  readonly type: string;
  readonly class: number;
  /** Seconds, 0 to 2^31 - 1; a larger value on the wire reads as 0 (RFC 2181 section 8). */
  readonly ttl: number;
  /**
   * RDATA as canonical text: an address in RFC 5952 form for A and AAAA, a DomainName for NS, CNAME, DNAME and PTR,
   * for every other type presentation format with fully qualified names, or `\# LENGTH HEX` (RFC 3597 section 5).
   */
  readonly data: string;
}

export interface EdnsOption {
  readonly code: number;
  readonly data: Uint8Array;
}

/** What the OPT record says (RFC 6891 section 6.1); the extended RCODE is part of the message's `rcode`. */
export interface Edns {
  /** Largest UDP payload in octets that the sender takes. */
  readonly udpSize: number;
  readonly version: number;
  /** The DO bit (RFC 3225). */
  readonly dnssecOk: boolean;
  readonly options: readonly EdnsOption[];
}

/** A whole message. The OPT record stands in `edns`, never in `additionals`. */
export interface Message extends Header {
  readonly questions: readonly MessageQuestion[];
  readonly answers: readonly ResourceRecord[];
  readonly authorities: readonly ResourceRecord[];
  readonly additionals: readonly ResourceRecord[];
  readonly edns?: Edns;
}

export const HEADER_OCTETS = 12;
export const MAX_MESSAGE_OCTETS = 65535;
