import type { ServiceHealth } from '../model/health.ts';
import type { SourceLocation } from '../model/record.ts';
import type { Finding, Result, Summary } from '../model/report.ts';
import type { RolloutStatus } from '../model/rollout.ts';
import { jsonText } from './escape.ts';
import { remedyText } from './remedies.ts';
import { inPieces, type Reporter } from './reporter.ts';

/**
 * The report for programs: one JSON object whose shape `schema/report.schema.json` fixes. `results` comes first, one
 * to a line, so that it can be written and read as a stream.
 */
export const json: Reporter = {
  format: 'json',
  title: 'one JSON object, described by schema/report.schema.json',
  begin: () => RESULTS_START,
  result: (result, index) => `${index === 0 ? '\n' : ',\n'}${jsonText(resultOf(result))}`,
  ...inPieces(function* (summary) {
    yield '\n]';
    if (summary.incomplete === true) yield ',\n"incomplete":true';
    yield `,\n"verdict":${jsonText(summary.verdict)}`;
    yield `,\n"counts":${jsonText(summary.counts)}`;
    yield* list('findings', summary.findings, findingOf);
    yield* list('suppressed', summary.suppressed, ({ finding, reason, until, by }) => ({
      finding: findingOf(finding),
      reason,
      until,
      by: locationOf(by),
    }));
    yield* list('skipped', summary.skipped, skipOf);
    yield `,\n"coverage":${jsonText(summary.coverage)}`;
    if (summary.rollout !== undefined) yield `,\n"rollout":${jsonText(rolloutOf(summary.rollout))}`;
    if (summary.health !== undefined) yield* list('health', summary.health, healthOf);
    if (summary.shard !== undefined) yield `,\n"shard":${jsonText(summary.shard)}`;
    yield '}\n';
  }),
};

/** The first line. */
export const RESULTS_START = '{"version":1,"results":[';

/** A member that is a list, one item to a line. */
function* list<T>(name: string, items: readonly T[], of: (item: T) => unknown): Iterable<string> {
  yield `,\n"${name}":[`;
  for (const [i, item] of items.entries()) yield `${i === 0 ? '' : ','}\n${jsonText(of(item))}`;
  yield ']';
}

function rolloutOf({ at, start, every, regions }: RolloutStatus) {
  return {
    at,
    start,
    every,
    regions: regions.map(({ region, state, date, inDays }) => ({ region, state, date, inDays })),
  };
}

function resultOf(result: Result) {
  return {
    name: result.name,
    address: result.address,
    state: result.state,
    region: result.region,
    view: result.view,
    change: result.change,
    requires: result.requires,
    basis: result.basis,
    location: locationOf(result.location),
    expected: result.expected,
    ptr: result.ptr,
    forward: result.forward,
    live: result.live,
    ...positionOf(result),
  };
}

function findingOf(finding: Finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    gating: finding.gating,
    message: finding.message,
    remedy: remedyText(finding),
    fix:
      finding.remedy?.record === undefined
        ? null
        : { zone: finding.remedy.zone ?? null, record: finding.remedy.record },
    location: locationOf(finding.location),
    related: finding.related.map(locationOf),
    name: finding.name,
    address: finding.address,
    region: finding.region,
    expected: finding.expected,
    observed: finding.observed,
    evidence: finding.evidence.map(({ question, answer, server }) => ({ question, answer, server })),
    ...positionOf(finding),
    ...(finding.position === undefined || finding.once === undefined ? {} : { once: finding.once }),
  };
}

function skipOf(skip: Summary['skipped'][number]) {
  return {
    reason: skip.reason,
    detail: skip.detail,
    name: skip.name ?? null,
    address: skip.address ?? null,
    location: locationOf(skip.location),
    ...positionOf(skip),
  };
}

/** Only `merge` reads the places of what a shard reports; what is whole has none. */
function positionOf({ position }: { readonly position?: number }) {
  return position === undefined ? {} : { position };
}

/** One family of a service, as reports and `probe` write it. */
export function healthOf(service: ServiceHealth) {
  const { latency, fallback } = service;
  return {
    name: service.name,
    region: service.region,
    protocol: `ipv${service.family}`,
    port: service.port,
    tls: service.tls,
    attempts: service.attempts,
    succeeded: service.succeeded,
    timedOut: service.timedOut,
    timeoutRateAtLeast: service.timeoutRateAtLeast,
    failures: service.failures.map(({ reason, count }) => ({ reason, count })),
    latency: latency === null ? null : { p50Ms: latency.p50Ms, p95Ms: latency.p95Ms, p99Ms: latency.p99Ms },
    fallback: fallback === undefined ? null : { pairs: fallback.pairs, fallbacks: fallback.fallbacks },
  };
}

function locationOf(location: SourceLocation | null) {
  if (location === null) return null;
  const { path, line, column, endLine, endColumn } = location;
  return {
    path,
    line: line ?? null,
    column: column ?? null,
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}
