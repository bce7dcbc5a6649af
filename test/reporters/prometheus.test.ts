import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DomainName } from '../../src/model/domain-name.ts';
import { LATENCY_BOUNDS_MS, type ServiceHealth } from '../../src/model/health.ts';
import { json } from '../../src/reporters/json.ts';
import { prometheus } from '../../src/reporters/prometheus.ts';
import { withPrograms } from '../servers/daemon.ts';
import { parseExposition } from './exposition.ts';
import { HOSTILE, hostileReport, INCIDENT_REPORT, render } from './sample.ts';

function service(fields: Partial<ServiceHealth> = {}): ServiceHealth {
  return {
    name: 'www.example.org' as DomainName,
    region: null,
    family: 6,
    port: 443,
    tls: false,
    attempts: 2000,
    succeeded: 1950,
    timedOut: 40,
    failures: [{ reason: 'connection refused', count: 10 }],
    timeoutRateAtLeast: 0.0143,
    latency: {
      p50Ms: 12,
      p95Ms: 40,
      p99Ms: 700,
      sumMs: 31_500,
      buckets: [0, 10, 1800, 1900, 1910, 1920, 1930, 1950, 1950, 1950, 1950],
    },
    fallback: { pairs: 2000, fallbacks: 60 },
    ...fields,
  };
}
const IPV4 = service({ family: 4, succeeded: 2000, timedOut: 0, failures: [], timeoutRateAtLeast: 0 });
const { fallback: _, ...withoutFallback } = IPV4;
const REPORT = {
  ...INCIDENT_REPORT,
  health: [withoutFallback, service(), service({ region: 'eu-west', latency: null, succeeded: 0 })],
};
const metrics = (report: Parameters<typeof render>[1]) => parseExposition(render(prometheus, report));

describe('health as metrics', () => {
  const seen = metrics(REPORT);
  const of = (name: string, protocol = 'ipv6', region = '') =>
    seen.get(name)?.get(`name="www.example.org",port="443",protocol="${protocol}",region="${region}"`);

  test('has the shares of each protocol', () => {
    expect(of('ptr_gate_connection_success_ratio')).toBe(0.975);
    expect(of('ptr_gate_connection_success_ratio', 'ipv4')).toBe(1);
    expect(of('ptr_gate_connection_timeout_ratio')).toBe(0.02);
    expect(of('ptr_gate_connection_timeout_ratio_lower_bound')).toBe(0.0143);
    expect(of('ptr_gate_connection_fallback_ratio')).toBe(0.03);
    expect(of('ptr_gate_connection_fallback_ratio', 'ipv4')).toBeUndefined();
    expect(of('ptr_gate_connection_attempts', 'ipv6', 'eu-west')).toBe(2000);
  });

  test('has a histogram in seconds whose last bucket is its count', () => {
    expect(of('ptr_gate_connection_duration_seconds_sum')).toBe(31.5);
    expect(of('ptr_gate_connection_duration_seconds_count')).toBe(1950);
    const bucket = seen.get('ptr_gate_connection_duration_seconds_bucket')!;
    const le = (text: string) =>
      bucket.get(`le="${text}",name="www.example.org",port="443",protocol="ipv6",region=""`);
    expect(LATENCY_BOUNDS_MS.map((bound) => le(String(bound / 1000)))).toEqual(service().latency!.buckets);
    expect(le('+Inf')).toBe(1950);
    expect(of('ptr_gate_connection_duration_seconds_count', 'ipv6', 'eu-west')).toBe(0);
  });

  test('has a bounded number of series, the worst services first', () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      service({ name: `n${i}.example` as DomainName, succeeded: 1950 - i }),
    );
    const all = metrics({ ...INCIDENT_REPORT, health: many });
    const ratios = all.get('ptr_gate_connection_success_ratio')!;
    expect(ratios.size).toBe(200);
    expect(Math.max(...ratios.values())).toBeLessThan(0.58);
    expect(all.get('ptr_gate_services_left_out')!.get('')).toBe(800);
  });

  test('is absent where nothing was measured', () => {
    expect(render(prometheus, INCIDENT_REPORT)).not.toContain('connection');
  });
});

describe('the report as metrics', () => {
  test('has every state and every verdict, so that no series goes away', () => {
    const seen = metrics(INCIDENT_REPORT);
    expect([...seen.get('ptr_gate_pairs')!]).toEqual([
      ['state="verified"', 1],
      ['state="ready"', 1],
      ['state="pending"', 0],
      ['state="failed"', 1],
      ['state="unverified"', 1],
      ['state="skipped"', 2],
    ]);
    expect([...seen.get('ptr_gate_verdict')!]).toEqual([
      ['verdict="pass"', 0],
      ['verdict="fail"', 1],
      ['verdict="unverified"', 0],
    ]);
  });

  test('is read back whatever stands in it', () => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }));
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 5 }), (names) => {
        const services = names.map((name, i) => service({ name: name as DomainName, region: `r${i}` }));
        const seen = metrics({ ...hostileReport(names), health: services });
        expect(seen.get('ptr_gate_connection_attempts')?.size ?? 0).toBe(services.length);
      }),
      { numRuns: 200 },
    );
  });

  test.runIf(withPrograms({ promtool: 'prometheus' }))(
    'has nothing that promtool would find fault with',
    () => {
      for (const report of [
        REPORT,
        { ...hostileReport(), health: HOSTILE.map((text) => service({ name: text as DomainName })) },
      ]) {
        const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
          input: render(prometheus, report),
          encoding: 'utf8',
        });
        expect([status, stdout, stderr]).toEqual([0, '', '']);
      }
    },
  );
});

test('the JSON report has the same services, as its schema says', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'),
  );
  const isReport = new Ajv2020().compile(schema);
  const report = JSON.parse(render(json, REPORT));
  expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  expect(report.health[1]).toMatchObject({
    protocol: 'ipv6',
    timedOut: 40,
    latency: { p50Ms: 12, p95Ms: 40, p99Ms: 700 },
    fallback: { pairs: 2000, fallbacks: 60 },
  });
  expect(report.health[0].fallback).toBeNull();
  expect(JSON.parse(render(json, INCIDENT_REPORT))).not.toHaveProperty('health');
});
