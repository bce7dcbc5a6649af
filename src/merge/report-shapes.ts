import { LATENCY_BOUNDS_MS } from '../model/health.ts';
import { STATES } from '../model/report.ts';
import { MOST_SHARDS } from '../option-values.ts';
import { RULES } from '../rules/index.ts';
import {
  between,
  count,
  either,
  flag,
  listOf,
  mapOf,
  nullable,
  number,
  object,
  oneOf,
  type Shape,
  text,
} from './shape.ts';

// What schema/report.schema.json says of the report of a shard, and of `shard.run` and `shard.health` what it leaves out.
// Whoever wrote a report, nothing behind these shapes has to expect anything else.

const severity = oneOf('error', 'warning', 'notice');
/** Lines and columns count from 1. */
const position = between(1, Number.MAX_SAFE_INTEGER);
const ends = { endLine: position, endColumn: position };
/** As the report writes it. */
const location = object({ path: text, line: nullable(position), column: nullable(position) }, ends);
/** As the program holds it. */
const heldLocation = object({ path: text }, { line: position, column: position, ...ends });
const texts = listOf(text);

const RULE_IDS: ReadonlySet<unknown> = new Set(RULES.map(({ id }) => id));
const ruleId: Shape = (value) => (RULE_IDS.has(value) ? undefined : ' is no rule');

/** A day or a time in UTC that calendars have, with room for the weeks that a diagram shows behind it. */
const moment: Shape = (value) =>
  typeof value === 'string' && Math.abs(Date.parse(value)) < 8e15 ? undefined : ' is not a date';

export const resultShape = object({
  name: text,
  address: text,
  state: oneOf(...STATES),
  region: nullable(text),
  view: nullable(text),
  change: oneOf('added', 'altered', 'unchanged', 'removed', null),
  requires: oneOf('both', 'reverse', 'forward'),
  basis: oneOf('live', 'declared'),
  location,
  expected: texts,
  ptr: nullable(texts),
  forward: nullable(texts),
  live: nullable(flag),
  position: count,
});

const finding = object(
  {
    rule: ruleId,
    severity,
    gating: flag,
    message: text,
    remedy: nullable(text),
    fix: nullable(object({ zone: nullable(text), record: text })),
    location: nullable(location),
    related: listOf(location),
    name: nullable(text),
    address: nullable(text),
    region: nullable(text),
    expected: texts,
    observed: texts,
    evidence: listOf(object({ question: text, answer: text, server: text })),
    position: count,
  },
  { once: text },
);

/** An entry of the policy, or a comment. */
const ignore = either(
  object({ rules: texts, reason: text, location: heldLocation }, { until: text, added: flag }),
  object(
    { rule: text, reason: text },
    { name: text, address: text, path: text, until: text, location: heldLocation },
  ),
);

const ignoreUse = object({
  ignore,
  expired: flag,
  unapproved: flag,
  used: flag,
  unknown: texts,
  undecided: flag,
  gating: flag,
});

const identity = either(
  object({ rule: text, path: nullable(text), message: text }),
  object({ rule: text, name: nullable(text), address: nullable(text), region: nullable(text) }),
);

const run = object(
  {
    pairs: count,
    skipped: count,
    defects: count,
    files: texts,
    scope: oneOf('changed', 'all'),
    whole: flag,
    ignores: listOf(ignoreUse),
  },
  {
    known: listOf(
      object({ identity, location: heldLocation, occurred: flag, undecided: flag }, { isLeaving: flag }),
    ),
    policyChanges: listOf(
      object(
        { what: text, before: nullable(text), after: nullable(text) },
        { consequence: text, location: heldLocation },
      ),
    ),
  },
);

const fallback = object({ pairs: count, fallbacks: count });
const failures = listOf(object({ reason: text, count }));
const latency = { p50Ms: number, p95Ms: number, p99Ms: number };
const buckets = listOf(count);

const service = {
  name: text,
  region: nullable(text),
  port: between(0, 65_535),
  tls: flag,
  attempts: count,
  succeeded: count,
  timedOut: count,
  timeoutRateAtLeast: number,
  failures,
};

/** As measured. */
const health = object(
  {
    ...service,
    family: oneOf(4, 6),
    latency: nullable(
      object({
        ...latency,
        sumMs: number,
        buckets: (value) =>
          buckets(value) ??
          ((value as unknown[]).length === LATENCY_BOUNDS_MS.length
            ? undefined
            : ` has not ${LATENCY_BOUNDS_MS.length} members`),
      }),
    ),
  },
  { fallback },
);

/** As the report shows it. */
const shownHealth = object({
  ...service,
  protocol: oneOf('ipv4', 'ipv6'),
  latency: nullable(object(latency)),
  fallback: nullable(fallback),
});

/** Everything but the results. */
export const summaryShape = object(
  {
    version: oneOf(1),
    verdict: oneOf('pass', 'fail', 'unverified'),
    counts: object(Object.fromEntries(STATES.map((state) => [state, count]))),
    findings: listOf(finding),
    suppressed: listOf(object({ finding, reason: text, until: nullable(text), by: nullable(location) })),
    skipped: listOf(
      object({
        reason: text,
        detail: text,
        name: nullable(text),
        address: nullable(text),
        location,
        position: count,
      }),
    ),
    coverage: object(
      {
        offline: flag,
        servers: texts,
        questions: count,
        sent: count,
        retries: count,
        files: count,
        pairs: count,
        notes: texts,
        durationMs: number,
      },
      { skipped: mapOf(count), unjudged: count, unseenReverse: count },
    ),
    shard: object(
      {
        index: between(1, MOST_SHARDS),
        count: between(1, MOST_SHARDS),
        declarations: count,
        taken: count,
        declared: text,
        tool: text,
        commit: nullable(text),
        policy: text,
        failOn: severity,
        rules: mapOf(oneOf('error', 'warning', 'notice', 'off')),
        run,
      },
      { health: listOf(health) },
    ),
  },
  {
    incomplete: oneOf(true),
    health: listOf(shownHealth),
    rollout: object({
      at: moment,
      start: moment,
      every: text,
      regions: listOf(
        object({
          region: text,
          state: oneOf('due', 'next', 'held'),
          date: nullable(moment),
          inDays: nullable(count),
        }),
      ),
    }),
  },
);
