import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { STATES } from '../src/model/report.ts';
import { json } from '../src/reporters/json.ts';
import { text } from '../src/reporters/text.ts';
import { RULES } from '../src/rules/index.ts';
import { render } from './reporters/sample.ts';
import { expectationOf, findRuns, play, type Run } from './scenario.ts';

const runs = findRuns();

/** Rules that no single state of a repository can fire, and what it takes. */
const OUT_OF_REACH: Readonly<Record<string, string>> = {
  'ipv6-unhealthy': 'a service that loses connections',
  'not-dual-stack': 'a service that listens on one family',
};

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../schema/report.schema.json'), 'utf8'));
const isReport = new Ajv2020().compile(schema);

describe('scenarios', () => {
  for (const run of runs) test.concurrent(run.title, { timeout: 15_000 }, () => holds(run));
});

async function holds(run: Run): Promise<void> {
  const { outcome, report } = await play(run);
  expect(outcome).toEqual(expectationOf(run));
  if (report === undefined) return;
  const tally = Object.fromEntries(STATES.map((state) => [state, 0]));
  for (const { state } of report.results) tally[state]!++;
  expect(report.counts).toEqual(tally);
  isReport(JSON.parse(render(json, report)));
  expect(isReport.errors).toBeNull();
  expect(render(text, report)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]|^::/m);
}

describe('catalogue', () => {
  const fired = new Set(runs.flatMap(({ expected }) => expected.findings.map(({ rule }) => rule)));

  test('every rule is fired by a scenario', () => {
    const idle = RULES.map(({ id }) => id).filter((id) => !fired.has(id) && OUT_OF_REACH[id] === undefined);
    expect(idle).toEqual([]);
  });

  test('what is out of reach is fired by none', () => {
    expect(Object.keys(OUT_OF_REACH).filter((id) => fired.has(id))).toEqual([]);
  });

  test('every state and every exit code occurs', () => {
    const states = runs.flatMap(({ expected }) => Object.values(expected.states).flat());
    expect([...new Set(states)].sort()).toEqual([...STATES].sort());
    expect([...new Set(runs.map(({ expected }) => expected.exit))].sort()).toEqual([0, 1, 2, 3]);
  });
});
