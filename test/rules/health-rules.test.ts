import { describe, expect, test } from 'vitest';
import type { ConnectionHealth, Health, QueriedRate, Unmeasured } from '../../src/model/health.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import { rateAtLeast } from '../../src/probe/statistics.ts';
import { createJudge } from '../../src/rules/judge.ts';
import {
  contextOf,
  expectedOf,
  judgeOne,
  NAME,
  nxdomain,
  observe,
  outcomeOf,
  POLICY,
  pair,
  type Row,
  rrset,
} from './situations.ts';

const latency = {
  p50Ms: 12.3,
  p95Ms: 3.21,
  p99Ms: 900,
  sumMs: 99,
  buckets: [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1],
};

function port(
  attempts: number,
  timedOut: number,
  refused = 0,
  fields: Partial<ConnectionHealth> = {},
): ConnectionHealth {
  const succeeded = attempts - timedOut - refused;
  return {
    port: 443,
    tls: false,
    attempts,
    succeeded,
    timedOut,
    failures: refused === 0 ? [] : [{ reason: 'connection refused', count: refused }],
    timeoutRateAtLeast: rateAtLeast(timedOut, attempts),
    latency: succeeded === 0 ? null : latency,
    ...fields,
  };
}
const health = (fields: Partial<Health>): Health => ({
  maxTimeoutRate: 0.01,
  connections: [],
  otherFamily: [],
  queried: [],
  unmeasured: [],
  ...fields,
});
const queried = (value: number, fields: Partial<QueriedRate> = {}): QueriedRate => ({
  value,
  max: 0.01,
  labels: '{region="eu-west"}',
  query: 'sum by (region) (x)',
  server: 'https://prometheus.example.org',
  ...fields,
});
const unmeasured = (fields: Partial<Unmeasured> = {}): Unmeasured => ({
  what: 'connections',
  reason: 'no-route',
  detail: 'this machine has no route to it (no IPv6 here)',
  addresses: 1,
  ...fields,
});

const ok = { reverse: rrset([NAME]), forward: nxdomain() };
const ipv4 = pair({ address: '151.101.1.69' as IpAddress });
const row = (title: string, given: Health, finds: readonly string[], fields: Partial<Row> = {}): Row => ({
  title,
  ...ok,
  health: given,
  finds,
  state: finds.some((id) => !id.includes(':')) ? 'failed' : 'ready',
  ...fields,
});

const ROWS: readonly Row[] = [
  row('nothing measured', health({}), []),
  row('all well', health({ connections: [port(20, 0)], otherFamily: [port(20, 0)] }), []),
  row('2 % of 2,000', health({ connections: [port(2000, 40)] }), ['ipv6-unhealthy']),
  row('1 of 10', health({ connections: [port(10, 1)] }), []),
  row('1 of 20, the default number', health({ connections: [port(20, 1)] }), []),
  row('2 of 20', health({ connections: [port(20, 2)] }), ['ipv6-unhealthy']),
  row('1 % of 2,000 exactly', health({ connections: [port(2000, 20)] }), []),
  row('a higher limit', health({ maxTimeoutRate: 0.05, connections: [port(2000, 40)] }), []),
  row('a limit of zero', health({ maxTimeoutRate: 0, connections: [port(2000, 1)] }), ['ipv6-unhealthy']),
  row('no limit at all', health({ maxTimeoutRate: 1, connections: [port(20, 20)] }), []),
  row(
    'IPv4 times out, which is not what the rule is about',
    health({ connections: [port(2000, 40)], otherFamily: [port(20, 0)] }),
    [],
    { pair: ipv4 },
  ),
  row('two ports, one of them ill', health({ connections: [port(20, 0), port(20, 20, 0, { port: 25 })] }), [
    'ipv6-unhealthy',
  ]),
  row(
    'IPv6 does not answer, IPv4 does',
    health({ connections: [port(20, 20)], otherFamily: [port(20, 0)] }),
    ['ipv6-unhealthy'],
  ),
  row(
    'IPv6 is refused, IPv4 is not',
    health({ connections: [port(20, 0, 20)], otherFamily: [port(20, 0)] }),
    ['not-dual-stack:warning'],
  ),
  row(
    'IPv6 is refused now and then',
    health({ connections: [port(20, 0, 19)], otherFamily: [port(20, 0)] }),
    [],
  ),
  row('neither is there', health({ connections: [port(20, 0, 20)], otherFamily: [port(20, 0, 20)] }), []),
  row('IPv6 alone is declared', health({ connections: [port(20, 0, 20)] }), []),
  row(
    'IPv4 does not answer, IPv6 does',
    health({ connections: [port(20, 20)], otherFamily: [port(20, 0)] }),
    ['not-dual-stack:warning'],
    { pair: ipv4 },
  ),
  row(
    'too few attempts for the rate, and none succeeded',
    health({ connections: [port(1, 1)], maxTimeoutRate: 0.5, otherFamily: [port(1, 0)] }),
    ['not-dual-stack:warning'],
  ),
  row(
    'IPv4 of another port',
    health({ connections: [port(20, 0, 20)], otherFamily: [port(20, 0, 0, { port: 25 })] }),
    [],
  ),
  row('production is well', health({ queried: [queried(0.01)] }), []),
  row('production is ill', health({ queried: [queried(0.0101)] }), ['ipv6-unhealthy']),
  row('not measured', health({ unmeasured: [unmeasured()] }), ['health-unmeasured:notice']),
  row(
    'one thing measured, the other not',
    health({ connections: [port(2000, 40)], unmeasured: [unmeasured({ what: 'query', reason: 'no-data' })] }),
    ['ipv6-unhealthy', 'health-unmeasured:notice'],
  ),
];

describe('health', () => {
  test.each(ROWS)('$title', (given) => {
    expect(outcomeOf(given)).toEqual(expectedOf(given));
  });
});

test('the message has the sample, the bound and the limit', () => {
  const [finding] = judgeOne({
    ...ok,
    health: health({
      connections: [port(2000, 40, 0, { fallback: { pairs: 2000, fallbacks: 40 } })],
      otherFamily: [port(2000, 0)],
    }),
  }).findings;
  expect(finding?.message).toBe(
    `IPv6 connections to ${NAME} at 2606:2800:220:1:248:1893:25c8:1946, port 443, time out: 40 of 2,000 attempts (2 %; with 95 % confidence at least 1.43 %), and the limit is 1 %`,
  );
  expect(finding?.evidence).toEqual([
    {
      question: '2,000 attempts to connect to 2606:2800:220:1:248:1893:25c8:1946, port 443',
      answer:
        '1,960 succeeded (p50 12 ms, p95 3.2 ms, p99 900 ms), 40 timed out, a client by RFC 8305 falls back to IPv4 in 2 %',
      server: 'from this machine',
    },
    {
      question: '2,000 attempts to connect to IPv4, port 443',
      answer: '2,000 succeeded (p50 12 ms, p95 3.2 ms, p99 900 ms)',
      server: 'from this machine',
    },
  ]);
});

test('where IPv4 times out as well, the remedy looks nearer first', () => {
  const [finding] = judgeOne({
    ...ok,
    health: health({ connections: [port(20, 20)], otherFamily: [port(20, 20)] }),
  }).findings;
  expect(finding?.remedy?.text).toMatch(/^Over IPv4 everything times out as well/);
});

test('production numbers are told once for all pairs they speak of, with their labels and in their own unit', () => {
  const judge = createJudge(POLICY, contextOf());
  const given = health({ queried: [queried(0.023), queried(17.5, { labels: '', max: 12 })] });
  const first = judge.judgeObservation(observe({ ...ok, health: given }));
  expect(first.findings.map(({ message }) => message)).toEqual([
    'Production says that IPv6 is unhealthy for {region="eu-west"}: 2.3 %, and the limit is 1 %',
    'Production says that IPv6 is unhealthy: 17.5, and the limit is 12',
  ]);
  const second = judge.judgeObservation(observe({ ...ok, health: given }));
  expect([second.findings, second.result?.state]).toEqual([[], 'failed']);
});

test('what was not measured is told once for each reason, and can be made to block', () => {
  const policy = { ...POLICY, rules: new Map([['health-unmeasured', 'error' as const]]) };
  const judge = createJudge(policy, contextOf());
  const given = health({ unmeasured: [unmeasured({ addresses: 7 })] });
  const [finding] = judge.judgeObservation(observe({ ...ok, health: given })).findings;
  expect(finding).toMatchObject({
    severity: 'error',
    message: `The service of ${NAME} at 2606:2800:220:1:248:1893:25c8:1946 was not measured: this machine has no route to it (no IPv6 here); the same holds for 6 other addresses`,
  });
  expect(judge.judgeObservation(observe({ ...ok, health: given })).findings).toEqual([]);
});
