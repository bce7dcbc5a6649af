import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { finding, hostileReport, INCIDENT_REPORT, render, summary } from './sample.ts';

const {
  $schema: _draft04,
  id: _id,
  ...official
} = JSON.parse(readFileSync(join(import.meta.dirname, 'data/sarif-2.1.0-rtm.5.json'), 'utf8'));
const validate = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, logger: false }).compile(
  official,
);
const EMPTY = { ...summary({}), results: [] };
const run = (report: typeof INCIDENT_REPORT) => JSON.parse(render(sarif, report)).runs[0];

describe('SARIF', () => {
  test.each([
    ['incident', INCIDENT_REPORT],
    ['hostile', hostileReport()],
    ['empty', EMPTY],
    ['without a place', { ...EMPTY, findings: [finding({})] }],
  ])('%s: valid against the official schema', (_, report) => {
    validate(JSON.parse(render(sarif, report)));
    expect(validate.errors).toBeNull();
  });

  test('no more results than code scanning takes, the most severe, with the number of those that are left out', () => {
    const warnings = Array.from({ length: 25_010 }, (_, i) =>
      finding({ severity: 'warning', location: { path: 'zone', line: i + 1 } }),
    );
    const report = {
      ...EMPTY,
      findings: [...warnings, finding({ location: { path: 'zone', line: 30_000 } })],
    };
    const { results, invocations } = run(report);
    expect(results).toHaveLength(25_000);
    expect(results[0].level).toBe('error');
    expect(invocations[0].toolExecutionNotifications[0]).toEqual({
      level: 'warning',
      message: { text: expect.stringMatching(/^11 more findings are not in this file, .* 25,000 results/) },
    });
    const few = run({ ...EMPTY, findings: warnings.slice(0, 25_000) });
    expect(few.results).toHaveLength(25_000);
    expect(few.invocations[0].toolExecutionNotifications).toEqual([]);
  });

  test('the official schema is in force', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  test('a finding keeps its fingerprint when its line moves, and another pair has another', () => {
    const [first] = INCIDENT_REPORT.findings;
    const mark = (parts: object) =>
      run({ ...EMPTY, findings: [{ ...first!, ...parts }] }).results[0].partialFingerprints['ptrGatePair/v1'];
    expect(mark({ location: { path: 'moved.yml', line: 99 }, message: 'reworded' })).toBe(mark({}));
    expect(mark({ address: '192.0.2.99' })).not.toBe(mark({}));
    expect(mark({ region: 'eu-west' })).not.toBe(mark({}));
  });

  test('every result points at its rule, known or not', () => {
    const { results, tool } = run(INCIDENT_REPORT);
    for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(tool.driver.rules[0].help.markdown).toContain('Replace the PTR record.');
  });

  test('a finding that does not gate is a note; a suppressed one says why', () => {
    const { results } = run(INCIDENT_REPORT);
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'error', 'note', 'error']);
    expect(results[3].suppressions[0].justification).toBe('moving, ticket 123 (until 2027-01-31)');
  });

  test('foreign text makes no link and no placeholder', () => {
    const [result] = run({
      ...EMPTY,
      findings: [finding({ message: '[here](https://evil.example) {0}' })],
    }).results;
    expect(result.message.text).toBe('\\[here\\](https://evil.example) {{0}}');
  });

  test('a path is a relative reference, whatever it holds', () => {
    const uri = (path: string) =>
      run({ ...EMPTY, findings: [finding({ location: { path } })] }).results[0].locations[0].physicalLocation
        .artifactLocation.uri;
    expect(uri('zones/a b:c%#?é.zone')).toBe('zones/a%20b%3Ac%25%23%3F%C3%A9.zone');
  });
});

test('GitLab: severity, place and a default place where there is none', () => {
  const issues = JSON.parse(
    render(gitlab, { ...INCIDENT_REPORT, findings: [...INCIDENT_REPORT.findings, finding({})] }),
  );
  expect(
    issues.map((issue: { severity: string; location: { path: string; lines: { begin: number } } }) => [
      issue.severity,
      issue.location.path,
      issue.location.lines.begin,
    ]),
  ).toEqual([
    ['critical', 'ptr-gate.yml', 1],
    ['critical', 'ptr-gate.yml', 2],
    ['critical', 'ptr-gate.yml', 5],
    ['info', 'ptr-gate.yml', 3],
  ]);
});
