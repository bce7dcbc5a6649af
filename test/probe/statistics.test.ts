import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Attempt,
  CONNECTION_ATTEMPT_DELAY_MS,
  fallbackOf,
  percentile,
  rateAtLeast,
  summarise,
} from '../../src/probe/statistics.ts';

const success = (connectedMs: number, ms = connectedMs): Attempt => ({ outcome: 'success', connectedMs, ms });
const timeout: Attempt = { outcome: 'timeout' };
const refused = (ms: number): Attempt => ({ outcome: 'failure', ms, reason: 'connection refused' });

describe('the lower end of the confidence interval', () => {
  /** Made with scipy.stats.beta.ppf((1 - c) / 2, k, n - k + 1). */
  test.each([
    [1, 10, 0.95, 0.002528578544461785],
    [40, 2000, 0.95, 0.014325786914066904],
    [2, 20, 0.95, 0.012348527170294813],
    [1, 20, 0.95, 0.0012650894979498047],
    [20, 20, 0.95, 0.8315665290169147],
    [1, 1, 0.95, 0.025000000000000022],
    [3, 300, 0.95, 0.0020670072350923168],
    [500, 1000000, 0.95, 0.00045713814855847455],
    [9999, 10000, 0.95, 0.9994429630020529],
    [7, 50, 0.99, 0.04246878737883438],
    [1, 100000, 0.95, 2.531780477933316e-7],
    [5000, 10000, 0.95, 0.4901513805899805],
  ])('%i of %i at %f', (events, trials, confidence, bound) => {
    expect(rateAtLeast(events, trials, confidence) / bound).toBeCloseTo(1, 8);
  });

  test('2 % of 2,000 attempts are above a limit of 1 %, and 1 of 10 is not', () => {
    expect(rateAtLeast(40, 2000)).toBeGreaterThan(0.01);
    expect(rateAtLeast(1, 10)).toBeLessThan(0.01);
    expect(rateAtLeast(1, 20)).toBeLessThan(0.01);
    expect(rateAtLeast(0, 10_000)).toBe(0);
    expect(rateAtLeast(0, 0)).toBe(0);
  });

  /** P(X >= k) summed term by term, as a definition and no approximation. */
  function upperTail(events: number, trials: number, rate: number): number {
    let sum = 0;
    let term = (1 - rate) ** trials;
    for (let k = 0; k < events; k++) {
      sum += term;
      term *= ((trials - k) / (k + 1)) * (rate / (1 - rate));
    }
    return 1 - sum;
  }

  test('is the rate at which so many events or more are as rare as the confidence says', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 60 })
          .chain((trials) => fc.tuple(fc.integer({ min: 1, max: trials }), fc.constant(trials))),
        ([events, trials]) => {
          const bound = rateAtLeast(events, trials);
          expect(bound).toBeGreaterThan(0);
          expect(bound).toBeLessThan(events / trials);
          expect(upperTail(events, trials, bound)).toBeCloseTo(0.025, 6);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a race by RFC 8305', () => {
  const delay = CONNECTION_ATTEMPT_DELAY_MS;
  test.each<[string, Attempt, Attempt, 0 | 1]>([
    ['both fast', success(20), success(10), 0],
    ['IPv6 slow, inside its head start', success(delay), success(1), 0],
    ['IPv6 slow, IPv4 not faster enough', success(delay + 40), success(50), 0],
    ['IPv6 slow, IPv4 overtakes it', success(delay + 60), success(50), 1],
    ['IPv6 times out', timeout, success(10), 1],
    ['IPv6 is refused at once', refused(1), success(10), 1],
    ['neither answers', timeout, timeout, 0],
    ['IPv4 does not answer', success(10), timeout, 0],
    ['IPv6 stands at once, and only its TLS is slow', success(10, 5000), success(5, 6), 0],
    ['IPv6 stands at once, and its TLS never ends', { outcome: 'timeout', connectedMs: 9 }, success(5), 0],
    [
      'IPv4 stands, and its TLS fails',
      timeout,
      { outcome: 'failure', connectedMs: 3, ms: 9, reason: 'x' },
      1,
    ],
  ])('%s', (_, ipv6, ipv4, fallbacks) => {
    expect(fallbackOf([[ipv6, ipv4]])).toEqual({ pairs: 1, fallbacks });
  });
});

describe('a summary', () => {
  test('counts every attempt in one place, and keeps times of the successful ones only', () => {
    const attempts = [
      success(1, 30),
      timeout,
      refused(2),
      success(2, 10),
      refused(3),
      { ...refused(1), reason: 'x' },
    ];
    expect(summarise(attempts as Attempt[], 443, true)).toEqual({
      port: 443,
      tls: true,
      attempts: 6,
      succeeded: 2,
      timedOut: 1,
      failures: [
        { reason: 'connection refused', count: 2 },
        { reason: 'x', count: 1 },
      ],
      timeoutRateAtLeast: rateAtLeast(1, 6),
      latency: { p50Ms: 10, p95Ms: 30, p99Ms: 30, sumMs: 40, buckets: [0, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2] },
    });
  });

  test('without a success there is no latency', () => {
    expect(summarise([timeout], 1, false)).toMatchObject({ succeeded: 0, timedOut: 1, latency: null });
  });

  test('a percentile is a value that was seen, with that share at or below it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 200 }),
        fc.constantFrom(50, 95, 99, 100),
        (values, percent) => {
          const sorted = [...values].sort((a, b) => a - b);
          const seen = percentile(sorted, percent);
          expect(values).toContain(seen);
          expect(values.filter((value) => value <= seen).length).toBeGreaterThanOrEqual(
            (values.length * percent) / 100,
          );
          expect(values.filter((value) => value < seen).length).toBeLessThan((values.length * percent) / 100);
        },
      ),
    );
  });
});
