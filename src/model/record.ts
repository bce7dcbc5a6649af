import type { DomainName } from './domain-name.ts';

/** A place in the repository. Lines and columns count from 1; columns count UTF-16 units; the end column is exclusive. */
export interface SourceLocation {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A resource record of class IN that the repository declares. */
export interface DnsRecord {
  readonly owner: DomainName;
  /** Upper-case mnemonic, or `TYPE123` (RFC 3597 section 5). */
  readonly type: string;
  /** Seconds; undefined where the source gives none. */
  readonly ttl: number | undefined;
  /**
   * RDATA as canonical text: an address in RFC 5952 form for A and AAAA, a DomainName for NS, CNAME, DNAME and PTR,
   * for every other type presentation format with fully qualified names, or `\# LENGTH HEX`.
   */
  readonly data: string;
  readonly location: SourceLocation;
  /** Apex of the zone that the record was read into. */
  readonly zone: DomainName;
  /** Name of the split-horizon view, where the source has views. */
  readonly view?: string;
  /** The region whose clients see the record, where the source serves each its own (octoDNS `geo` and pools). */
  readonly region?: string;
  /** Names of rules that a comment on the record's line asks to ignore. */
  readonly ignores?: readonly IgnoreComment[];
}

/** `; ptr-gate: ignore RULE[, RULE...] [until DATE] -- REASON` on a record's line. */
export interface IgnoreComment {
  readonly rules: readonly string[];
  readonly reason: string;
  /** Last day (YYYY-MM-DD, UTC) on which the comment holds. */
  readonly until?: string;
  /** True where the change under review adds the comment: it is shown, and suppresses nothing until it is merged. */
  readonly added?: boolean;
  readonly location: SourceLocation;
}
