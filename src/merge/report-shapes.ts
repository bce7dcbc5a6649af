import { STATES } from '../model/report.ts';
import { any, count, flag, listOf, mapOf, nullable, number, object, oneOf, text } from './shape.ts';

// What schema/report.schema.json says, as far as a report could not be merged without it.

const severity = oneOf('error', 'warning', 'notice');
const place = { line: nullable(count), column: nullable(count) };
const location = object({ path: text, ...place }, { endLine: count, endColumn: count });
const texts = listOf(text);

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
    rule: text,
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

const ignoreUse = object({
  ignore: object({ reason: text }, { location: object({ path: text }) }),
  expired: flag,
  unapproved: flag,
  used: flag,
  unknown: texts,
  undecided: flag,
  gating: flag,
});

/** Plain data that only this version writes and reads: enough that no rule trips over it. */
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
      object({ identity: object({ rule: text }), location: any, occurred: flag, undecided: flag }),
    ),
    policyChanges: listOf(object({ what: text, before: nullable(text), after: nullable(text) })),
  },
);

/** Everything but the results. */
export const summaryShape = object(
  {
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
      { skipped: mapOf(count) },
    ),
    shard: object(
      {
        index: count,
        count,
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
      { health: listOf(any) },
    ),
  },
  {
    incomplete: oneOf(true),
    rollout: object({
      at: text,
      start: text,
      every: text,
      regions: listOf(
        object({
          region: text,
          state: oneOf('due', 'next', 'held'),
          date: nullable(text),
          inDays: nullable(count),
        }),
      ),
    }),
  },
);
