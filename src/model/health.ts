import type { DomainName } from './domain-name.ts';
import type { RegionName } from './expectation.ts';
import type { Family } from './ip-address.ts';

/** Upper ends of the latency histogram's buckets, in milliseconds; one more bucket without an end follows. */
export const LATENCY_BOUNDS_MS: readonly number[] = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];

/** How long the successful attempts took, TLS handshake included where there was one. */
export interface Latency {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly sumMs: number;
  /** Attempts that took at most so long, one number for each of `LATENCY_BOUNDS_MS`. */
  readonly buckets: readonly number[];
}

/** What came of connecting several times to one port, by literal address. */
export interface ConnectionHealth {
  readonly port: number;
  /** True where an attempt had to finish a TLS handshake as well; whether the certificate is good is not asked. */
  readonly tls: boolean;
  /** Attempts that say something about the other side: those that failed on this machine are not among them. */
  readonly attempts: number;
  readonly succeeded: number;
  readonly timedOut: number;
  /** Attempts that were answered with a refusal of some kind, in words, the most frequent first. */
  readonly failures: readonly { readonly reason: string; readonly count: number }[];
  /** Lower end of the 95 % confidence interval (Clopper and Pearson) of the timeout rate, 0 to 1. */
  readonly timeoutRateAtLeast: number;
  /** Null where no attempt succeeded. */
  readonly latency: Latency | null;
  /** Only for IPv6 beside IPv4: how often a client that follows RFC 8305 would have gone over to IPv4. */
  readonly fallback?: Fallback;
}

/** Attempts over both families at the same time, and in how many of them IPv4 would have won the race. */
export interface Fallback {
  readonly pairs: number;
  readonly fallbacks: number;
}

/** What the Prometheus of the installation says. */
export interface QueriedRate {
  readonly value: number;
  /** The largest value that is in order. */
  readonly max: number;
  /** The series' labels, as Prometheus writes them; empty for a scalar. */
  readonly labels: string;
  readonly query: string;
  /** `https://prometheus.example.org`, without user, path or anything secret. */
  readonly server: string;
}

export type UnmeasuredReason =
  | 'no-route'
  | 'special-purpose'
  | 'this-machine'
  | 'no-time'
  | 'too-many'
  | 'no-data'
  | 'query-failed';

/** Something that the policy wants measured and that could not be: neither good nor bad. */
export interface Unmeasured {
  readonly what: 'connections' | 'query';
  readonly reason: UnmeasuredReason;
  /** A clause: `this machine has no IPv6 route to the Internet`. */
  readonly detail: string;
  /** Addresses of the run to which the same applies, this one included. */
  readonly addresses: number;
}

/** How the service at one address does, as far as it was measured. */
export interface Health {
  /** The largest timeout rate that is in order, 0 to 1. */
  readonly maxTimeoutRate: number;
  /** One for each port that was measured. */
  readonly connections: readonly ConnectionHealth[];
  /** The name's addresses of the other family taken together, one for each port; empty where it has none. */
  readonly otherFamily: readonly ConnectionHealth[];
  readonly queried: readonly QueriedRate[];
  readonly unmeasured: readonly Unmeasured[];
}

/** One family of a name, all its addresses taken together, for reports. */
export interface ServiceHealth extends ConnectionHealth {
  readonly name: DomainName;
  readonly region: RegionName | null;
  readonly family: Family;
}
