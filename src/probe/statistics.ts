import { type ConnectionHealth, type Fallback, LATENCY_BOUNDS_MS, type Latency } from '../model/health.ts';

/** What came of one attempt to connect. Times are milliseconds since its beginning. */
export type Attempt =
  /** `connectedMs` is when TCP stood, `ms` when everything that was asked for did. */
  | { readonly outcome: 'success'; readonly connectedMs: number; readonly ms: number }
  /** Nothing came in time; with `connectedMs`, TCP stood and the TLS handshake did not end. */
  | { readonly outcome: 'timeout'; readonly connectedMs?: number }
  | {
      readonly outcome: 'failure';
      readonly connectedMs?: number;
      readonly ms: number;
      readonly reason: string;
    };

/** Connection Attempt Delay of RFC 8305 section 5: how long IPv6 has before IPv4 is tried beside it. */
export const CONNECTION_ATTEMPT_DELAY_MS = 250;

/** Everything that is said of a number of attempts, the fallback aside. */
export function summarise(attempts: readonly Attempt[], port: number, tls: boolean): ConnectionHealth {
  const latencies: number[] = [];
  const failures = new Map<string, number>();
  let timedOut = 0;
  for (const attempt of attempts) {
    if (attempt.outcome === 'success') latencies.push(attempt.ms);
    else if (attempt.outcome === 'timeout') timedOut++;
    else failures.set(attempt.reason, (failures.get(attempt.reason) ?? 0) + 1);
  }
  return {
    port,
    tls,
    attempts: attempts.length,
    succeeded: latencies.length,
    timedOut,
    failures: [...failures].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
    timeoutRateAtLeast: rateAtLeast(timedOut, attempts.length),
    latency: latencyOf(latencies),
  };
}

function latencyOf(latencies: readonly number[]): Latency | null {
  if (latencies.length === 0) return null;
  const sorted = [...latencies].sort((a, b) => a - b);
  const buckets = LATENCY_BOUNDS_MS.map(() => 0);
  for (const ms of sorted) {
    for (const [i, bound] of LATENCY_BOUNDS_MS.entries()) if (ms <= bound) buckets[i]!++;
  }
  return {
    p50Ms: percentile(sorted, 50),
    p95Ms: percentile(sorted, 95),
    p99Ms: percentile(sorted, 99),
    sumMs: sorted.reduce((sum, ms) => sum + ms, 0),
    buckets,
  };
}

/** The least of the sorted values that at least `percent` % of them do not exceed (nearest rank). */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)]!;
}

/**
 * How often a client that tries IPv6 first and IPv4 250 ms later, or as soon as IPv6 fails (RFC 8305), would have ended
 * on IPv4. A race is an attempt over IPv6 and one over IPv4 of the same time; it is settled when TCP stands.
 */
export function fallbackOf(races: readonly (readonly [ipv6: Attempt, ipv4: Attempt])[]): Fallback {
  return {
    pairs: races.length,
    fallbacks: races.filter(([ipv6, ipv4]) => fallsBack(ipv6, ipv4)).length,
  };
}

function fallsBack(ipv6: Attempt, ipv4: Attempt): boolean {
  // Where neither stands the client fails, which is no fallback.
  if (ipv4.connectedMs === undefined) return false;
  if (ipv6.connectedMs === undefined) return true;
  return CONNECTION_ATTEMPT_DELAY_MS + ipv4.connectedMs < ipv6.connectedMs;
}

/**
 * Lower end of the two-sided confidence interval of Clopper and Pearson for a rate of which `events` in `trials` were
 * seen: with less confidence than asked for can it be said that the rate is higher. 1 of 10 gives 0.25 %, 40 of 2,000
 * give 1.43 %.
 */
export function rateAtLeast(events: number, trials: number, confidence = 0.95): number {
  if (events === 0 || trials === 0) return 0;
  const tail = (1 - confidence) / 2;
  // P(X >= events) grows with the rate; the bound is where it is `tail`.
  let low = 0;
  let high = events / trials;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, events, trials - events + 1) < tail) low = middle;
    else high = middle;
  }
  return low;
}

/** I_x(a, b), which is P(X >= a) of a binomial variable of a + b - 1 trials with the rate x. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on one side of the mean, and the function is symmetric.
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), evaluated by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return fraction;
}

/** ln Γ(z) for z >= 1 by Stirling's series, moved up to where it is exact. */
function logGamma(z: number): number {
  let shift = 0;
  let x = z;
  for (; x < 12; x++) shift += Math.log(x);
  const inverse = 1 / (x * x);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
