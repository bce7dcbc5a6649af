import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { SourceLocation } from '../../src/model/record.ts';
import { json } from '../../src/reporters/json.ts';
import { finding, hostileReport, INCIDENT_REPORT, render, summary } from './sample.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')),
);

const EMPTY = { ...summary({}), results: [] };

describe('the JSON report', () => {
  test.each([
    ['incident', INCIDENT_REPORT],
    ['hostile', hostileReport()],
    ['empty', EMPTY],
  ])('%s: fits the published schema', (_, report) => {
    validate(JSON.parse(render(json, report)));
    expect(validate.errors).toBeNull();
  });

  test('the schema refuses what is not a report', () => {
    const report = JSON.parse(render(json, INCIDENT_REPORT));
    expect(validate({ ...report, version: 2 })).toBe(false);
    expect(validate({ ...report, extra: 1 })).toBe(false);
    expect(validate({ ...report, verdict: 'maybe' })).toBe(false);
  });

  test('members come in the order that lets results stream', () => {
    expect(Object.keys(JSON.parse(render(json, EMPTY)))).toEqual([
      'version',
      'results',
      'verdict',
      'counts',
      'findings',
      'suppressed',
      'skipped',
      'coverage',
    ]);
  });

  test('one result to a line', () => {
    const lines = render(json, INCIDENT_REPORT).split('\n');
    expect(lines.filter((line) => line.startsWith('{"name"'))).toHaveLength(INCIDENT_REPORT.results.length);
  });

  test('a place without line and column says so with null', () => {
    const at = (location: SourceLocation | null) =>
      JSON.parse(render(json, { ...EMPTY, findings: [finding({ location })] })).findings[0].location;
    expect(at(null)).toBeNull();
    expect(at({ path: 'a' })).toEqual({ path: 'a', line: null, column: null });
    expect(at({ path: 'a', line: 2, column: 3 })).toEqual({ path: 'a', line: 2, column: 3 });
  });

  test('the remedy is text to read and a line to paste', () => {
    const [first] = JSON.parse(render(json, INCIDENT_REPORT)).findings;
    expect(first.remedy).toContain(
      '$ORIGIN 0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa.\n6.4.9.1.8.c.5.2.3.9.8.1.8.4.2.0.1.0.0.0 IN PTR',
    );
    expect(first.fix.zone).toBe('0.2.2.0.0.0.8.2.6.0.6.2.ip6.arpa');
  });
});
