import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allReporters } from '../../src/reporters/index.ts';
import { hostileReport, INCIDENT_REPORT, render } from './sample.ts';

/** `UPDATE_GOLDEN=1` writes what is seen, to be read before it is committed. */
const FOLDER = join(import.meta.dirname, 'golden');

describe.each(await allReporters())('$format', (reporter) => {
  test.each([
    ['incident', INCIDENT_REPORT],
    ['hostile', hostileReport()],
  ])('the %s report reads as it was read and approved', (name, report) => {
    const path = join(FOLDER, `${reporter.format}.${name}.golden`);
    const seen = render(reporter, report);
    if (process.env.UPDATE_GOLDEN !== undefined) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, seen);
    }
    expect(seen).toBe(readFileSync(path, 'utf8'));
  });
});
