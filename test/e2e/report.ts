import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { ROOT } from './dist.ts';

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly remedy: string | null;
  readonly fix: { readonly zone: string | null; readonly record: string } | null;
  readonly location: { readonly path: string; readonly line: number; readonly column: number } | null;
  readonly name: string | null;
  readonly address: string | null;
  readonly expected: readonly string[];
  readonly observed: readonly string[];
  readonly evidence: readonly {
    readonly question: string;
    readonly answer: string;
    readonly server: string;
  }[];
}

export interface JsonReport {
  readonly verdict: 'pass' | 'fail' | 'unverified';
  readonly counts: Readonly<Record<string, number>>;
  readonly results: readonly {
    readonly name: string;
    readonly address: string;
    readonly state: string;
    readonly ptr: readonly string[] | null;
    readonly forward: readonly string[] | null;
    readonly live: boolean | null;
    readonly location: JsonFinding['location'];
  }[];
  readonly findings: readonly JsonFinding[];
  readonly skipped: readonly { readonly reason: string; readonly detail: string }[];
  readonly coverage: { readonly servers: readonly string[]; readonly notes: readonly string[] };
}

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')),
);

/** Reads a JSON report, which has to fit the published schema. */
export function reportOf(text: string): JsonReport {
  const report: unknown = JSON.parse(text);
  validate(report);
  expect(validate.errors).toBeNull();
  return report as JsonReport;
}

/** Every result as `name state`, with the rules that fired for the pair. */
export function outcomes(report: JsonReport): Record<string, string> {
  return Object.fromEntries(
    report.results.map(({ name, address, state }) => {
      const rules = report.findings
        .filter((finding) => finding.name === name && finding.address === address)
        .map(({ rule }) => rule);
      return [name, [state, ...rules].join(' ')];
    }),
  );
}
