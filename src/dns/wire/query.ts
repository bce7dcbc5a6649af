import type { DomainName } from '../../model/domain-name.ts';
import type { EdnsOption, WireHeader } from './message.ts';

/** A question to send. */
export interface Query {
  /** 0 to 65535. */
  readonly id: number;
  readonly name: DomainName;
  /** Mnemonic or `TYPE123`. */
  readonly type: string;
  /** Class IN (1) where left out. */
  readonly class?: number;
  readonly rd?: boolean;
  readonly cd?: boolean;
  readonly ad?: boolean;
  /** Without it the query carries no OPT record. */
  readonly edns?: {
    readonly udpSize: number;
    readonly dnssecOk?: boolean;
    readonly options?: readonly EdnsOption[];
  };
}

/**
 * The query as a message; its question starts at octet 12.
 * @throws {TypeError} on a type that has no number or an id out of range.
 */
export function encodeQuery(_query: Query): Buffer {
  throw new Error('not yet');
}

/** The question section entry alone: name, type, class; what `matchesQuestion` compares with. */
export function encodeQuestion(_name: DomainName, _type: string, _qclass = 1): Buffer {
  throw new Error('not yet');
}

/** The header, or undefined where the packet is shorter than one. Nothing behind it is looked at. */
export function peekHeader(_packet: Uint8Array): WireHeader | undefined {
  throw new Error('not yet');
}

/**
 * True where the packet carries exactly one question and it is this one; letters compare without case (RFC 1035
 * section 2.3.3). Allocates nothing. A refusal without any question section (`questionCount` 0) does not match.
 */
export function matchesQuestion(_packet: Uint8Array, _question: Uint8Array): boolean {
  throw new Error('not yet');
}
