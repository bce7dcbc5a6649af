import type { DomainName } from './domain-name.ts';
import type { Change, Expectation } from './expectation.ts';
import type { Health } from './health.ts';
import type { SourceLocation } from './record.ts';

export type QuestionType = 'A' | 'AAAA' | 'PTR' | 'CNAME' | 'SOA' | 'NS';

/** What is asked, and from where it is seen: equal `questionKey`s are one question on the wire. */
export interface Question {
  readonly name: DomainName;
  readonly type: QuestionType;
  readonly vantage?: Vantage;
}

/** Servers or a client subnet that replace the run's own, for the view of one region. */
export interface Vantage {
  readonly region?: string;
  /** Resolver as written in the configuration. */
  readonly resolver?: string;
  /** EDNS Client Subnet (RFC 7871), as `ADDRESS/LENGTH`. */
  readonly subnet?: string;
}

export type FailureCause = 'timeout' | 'servfail' | 'refused' | 'bogus' | 'lame' | 'network' | 'malformed';

/** What came back. "No such data" is an answer; only failure is an error. */
export type Answer =
  | {
      readonly kind: 'rrset';
      /** Canonical text: addresses in RFC 5952 form, names as DomainName. Sorted, each once. */
      readonly targets: readonly string[];
      /** Seconds left, the least over the chain. */
      readonly ttl: number;
      /** Aliases followed on the way (CNAME, DNAME), in order; the last is the canonical name. */
      readonly aliases: readonly DomainName[];
      /** Apex of the zone that holds the RRset, where it is known. */
      readonly zone?: DomainName;
    }
  | {
      /** RFC 2308: the name exists without this type, or does not exist. With aliases: the end of the chain. */
      readonly kind: 'nodata' | 'nxdomain';
      /** Seconds that caches may keep the answer (RFC 2308 section 5). */
      readonly negativeTtl?: number;
      /** Apex of the zone whose SOA came with the answer. */
      readonly zone?: DomainName;
      readonly aliases: readonly DomainName[];
    }
  | { readonly kind: 'failure'; readonly cause: FailureCause; readonly detail: string };

/** An Extended DNS Error (RFC 8914). */
export interface ExtendedError {
  readonly code: number;
  /** The registered purpose of the code, in words. */
  readonly meaning: string;
  readonly text: string;
}

/** What one authoritative server said. */
export interface ServerAnswer {
  /** `name (address)` of the server. */
  readonly server: string;
  readonly answer: Answer | { readonly kind: 'not-asked'; readonly detail: string };
  readonly authoritative: boolean;
  readonly serial?: number;
  /**
   * Where a client subnet was sent (RFC 7871): the prefix length that the answer is for, 0 for every client; null where
   * the server took no account of it.
   */
  readonly scope?: number | null;
  /** What it added to a failure (RFC 8914). */
  readonly errors?: readonly ExtendedError[];
  readonly rttMs?: number;
}

export interface Lookup {
  readonly question: Question;
  readonly answer: Answer;
  /** Who said so: `127.0.0.1:53 (udp)`, or the path of the zone file for the declared world. */
  readonly server: string;
  /** True where a validating resolver vouched for it (AD, RFC 4035 section 3.2.3). */
  readonly authenticated: boolean;
  /** True where the server holds the zone itself (AA), so that no cache delays what it says. */
  readonly authoritative?: boolean;
  /** True where the answer came from a cache that the authorities could not be asked to confirm. */
  readonly fromCache?: boolean;
  /** As in `ServerAnswer`, where one server answered. */
  readonly scope?: number | null;
  readonly errors?: readonly ExtendedError[];
  readonly servers?: readonly ServerAnswer[];
}

/** A lookup in the zones that the repository itself holds. */
export interface DeclaredLookup {
  readonly answer: Exclude<Answer, { kind: 'failure' }>;
  /** Apex of the zone that answered. */
  readonly zone: DomainName;
  /** The records that answered, or the zone's SOA or first record for a negative answer. */
  readonly locations: readonly SourceLocation[];
  /** What this change does to the records that answered; null or absent without a base to compare with. */
  readonly change?: Change | null;
  /** True where the change brings the zone itself: nothing shows yet that anybody publishes it from here. */
  readonly isNewZone?: boolean;
}

/** Everything known about one pair, from the DNS and from the repository's own zones. */
export interface Observation {
  readonly expectation: Expectation;
  readonly live?: {
    /** Absent where the forward was not asked (wildcards, regions without a vantage). */
    readonly forward?: Lookup;
    /** Absent only for expectations that require the forward alone. */
    readonly reverse?: Lookup;
    /** Forward lookups of PTR targets other than the name itself. */
    readonly confirmations: readonly Lookup[];
  };
  /** Absent members are zones that the repository does not hold. */
  readonly declared?: {
    readonly forward?: DeclaredLookup;
    readonly reverse?: DeclaredLookup;
  };
  /** The PTR data of the address in a zone that the base held, where the change leaves the repository without one. */
  readonly droppedReverse?: DeclaredLookup;
  /** Absent where nothing of the pair was to be measured. */
  readonly health?: Health;
}
