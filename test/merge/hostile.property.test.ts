import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cannot-run.ts';
import type { CheckRequest } from '../../src/check.ts';
import type { Report } from '../../src/model/report.ts';
import type { OptionName } from '../../src/options.ts';
import { allReporters } from '../../src/reporters/index.ts';
import type { Reporter } from '../../src/reporters/reporter.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { TOOL } from '../../src/tool.ts';
import { render } from '../reporters/sample.ts';
import { mergeTexts, shardText } from './in-shards.ts';

const FILES = {
  'ptr-gate.yml': `records: [db.example.org, db.20.1.2]
policy:
  rules: {ptr-ambiguous: error}
  ignore:
    - {rule: ptr-missing, name: h5.example.org, reason: known}
    - {rule: ptr-missing, address: 20.1.2.99, reason: old, until: 2026-01-01}
expect:
  cdn.example.org:
    us-east: {A: 20.1.2.50, AAAA: 2a02:db8::1}
    eu-west: {A: 20.1.2.51, AAAA: 2a02:db8::2}
rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}
`,
  'db.example.org': `$ORIGIN example.org.
$TTL 1h
@ SOA ns h 1 1 1 1 1
@ NS ns.example.net.
h0 A 20.1.2.0
h1 A 20.1.2.1 ; ptr-gate: ignore ptr-missing -- later
h2 A 20.1.2.2
h5 A 20.1.2.5
h6 A 10.0.0.1
h7 A 20.1.2.
`,
  'db.20.1.2': `$ORIGIN 2.1.20.in-addr.arpa.
$TTL 1h
@ SOA ns h 1 1 1 1 1
@ NS ns.example.net.
0 PTR h0.example.org.
2 PTR other.example.org.
`,
};

const PROBED = {
  ...{ name: 'h0.example.org', region: null, family: 6, port: 443, tls: true, attempts: 20, succeeded: 19 },
  ...{ timedOut: 1, timeoutRateAtLeast: 0.01, failures: [{ reason: 'refused', count: 1 }] },
  latency: { p50Ms: 1, p95Ms: 2, p99Ms: 3, sumMs: 30, buckets: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
  fallback: { pairs: 20, fallbacks: 1 },
};

let shards: readonly [string, string];
let reporters: readonly Reporter[];
beforeAll(async () => {
  const request: CheckRequest = {
    tree: memoryTree(FILES),
    files: [],
    flags: { place: (name) => `--${name}`, texts: new Map<OptionName, string[]>([['offline', ['true']]]) },
    now: new Date('2026-11-23T12:00:00Z'),
    commit: 'a'.repeat(40),
  };
  const texts = await Promise.all(['1/2', '2/2'].map((shard) => shardText(request, shard)));
  // What only runs with a baseline, a base or probes have.
  shards = texts.map((text) => {
    const report = JSON.parse(text);
    report.shard.health = [PROBED];
    report.shard.run.policyChanges = [
      {
        what: 'policy.rules',
        before: 'a',
        after: null,
        consequence: 'x',
        location: { path: 'ptr-gate.yml', line: 3 },
      },
    ];
    report.shard.run.known = [
      {
        identity: { rule: 'ptr-missing', name: 'h9.example.org', address: '20.1.2.9', region: null },
        ...{ location: { path: 'baseline.json', line: 2, column: 1 }, occurred: false, undecided: false },
      },
    ];
    return JSON.stringify(report);
  }) as [string, string];
  reporters = await allReporters();
});

/** What merge comes to, shown in every form: undefined, or why it could not be. */
function mergedInAllForms(texts: readonly string[]): string | undefined {
  let report: Report;
  try {
    report = mergeTexts(texts);
  } catch (error) {
    if (error instanceof CannotRun) return error.message;
    throw error;
  }
  for (const reporter of reporters)
    for (const medium of [{}, { maxOctets: 1024 * 1024, pairs: report.results }])
      expect(typeof render(reporter, report, { tool: TOOL, ...medium })).toBe('string');
  return undefined;
}

/** A message is one line of bounded length, and says which file is meant or what is missing. */
const CLEAR = /^(?:[01]\.json: |there (?:is|are) no reports? of shards? )[^\p{Cc}\p{Zl}\p{Zp}]{10,900}$/u;

/** The paths to everything in plain data. */
function* pathsIn(value: unknown, path: readonly string[] = []): Iterable<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value)) yield* pathsIn(member, [...path, key]);
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 3, -1, 0.5, 256, 257, 1e8, 2 ** 32 - 1, 9e15, 1e300),
  fc.constantFrom<unknown>(
    '',
    '::error::x',
    '\n',
    '\0',
    '../../etc/passwd',
    '2026-12-01',
    '+275760-09-13',
    'off',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    [{}],
    { path: 'x' },
    { path: '\0', line: 1e9 },
    { __proto__: null },
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 2 }),
);

type Edit = (report: Record<string, unknown>) => void;

/** One edit somewhere in the report: another value, nothing, one more member, or what stands elsewhere. */
const edit: fc.Arbitrary<Edit> = fc
  .record({
    at: fc.nat(1_000_000),
    from: fc.nat(1_000_000),
    how: fc.constantFrom('set', 'remove', 'add', 'copy', 'double'),
    value: odd,
    name: fc.constantFrom(
      'extra',
      '__proto__',
      'constructor',
      'rules',
      'location',
      'a\nb',
      'incomplete',
      'unjudged',
    ),
  })
  .map(({ at, from, how, value, name }): Edit => {
    return (report) => {
      const paths = [...pathsIn(report)];
      if (paths.length === 0) return;
      const path = paths[at % paths.length]!;
      const valueAt = (keys: readonly string[]) =>
        keys.reduce((found, key) => (found as Record<string, unknown>)[key], report as unknown);
      const holder = valueAt(path.slice(0, -1)) as Record<string, unknown>;
      const key = path.at(-1)!;
      const held = holder[key];
      if (how === 'set') holder[key] = value;
      else if (how === 'copy') holder[key] = structuredClone(valueAt(paths[from % paths.length]!));
      else if (how === 'double' && Array.isArray(held)) held.push(...structuredClone(held));
      else if (how === 'add' && typeof held === 'object' && held !== null)
        Object.defineProperty(held, name, { value, enumerable: true, configurable: true, writable: true });
      else if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    };
  });

// An edit may have given the list a constructor of its own.
const linesOf = (list: readonly unknown[]) => Array.from(list, (one) => JSON.stringify(one)).join(',\n');

/** As the reporter writes it, so that it is read line by line. */
function inLines(report: Record<string, unknown>): string {
  const { version: _, results, ...members } = report;
  if (!Array.isArray(results)) return JSON.stringify(report);
  const rest = Object.entries(members).map(([name, value]) =>
    Array.isArray(value) && value.length > 0
      ? `"${name}":[\n${linesOf(value)}]`
      : `"${name}":${JSON.stringify(value)}`,
  );
  return `{"version":1,"results":[\n${linesOf(results)}\n],\n${rest.join(',\n')}}\n`;
}

describe('whatever a report holds, merge ends in a report or in a message', () => {
  test('the reports that are edited merge as they are, in both forms', () => {
    expect(mergedInAllForms(shards)).toBeUndefined();
    expect(mergedInAllForms(shards.map((text) => inLines(JSON.parse(text))))).toBeUndefined();
  });

  // Claim: bound-reports
  test('edited anywhere', () => {
    let merged = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<'first' | 'both'>('first', 'both'),
        fc.boolean(),
        (edits, which, lines) => {
          const texts = shards.map((text, i) => {
            const report = JSON.parse(text);
            if (which === 'both' || i === 0) for (const one of edits) one(report);
            return lines ? inLines(report) : JSON.stringify(report);
          });
          const problem = mergedInAllForms(texts);
          if (problem === undefined) merged++;
          else {
            expect(problem).toMatch(CLEAR);
            refused++;
          }
        },
      ),
      { numRuns: 2_000 },
    );
    expect(Math.min(merged, refused)).toBeGreaterThan(20);
  });

  test('with octets lost, doubled or exchanged', () => {
    const whole = shards.map((text) => inLines(JSON.parse(text)));
    fc.assert(
      fc.property(fc.nat(), fc.nat(40), fc.string({ unit: 'binary', maxLength: 4 }), (at, length, put) => {
        const [first, second] = whole as [string, string];
        const start = at % first.length;
        const problem = mergedInAllForms([first.slice(0, start) + put + first.slice(start + length), second]);
        if (problem !== undefined) expect(problem).toMatch(CLEAR);
      }),
      { numRuns: 500 },
    );
  });
});
