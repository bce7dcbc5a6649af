import { describe, expect, test } from 'vitest';
import { createJudge } from '../../src/rules/judge.ts';
import type { PolicyChange } from '../../src/rules/rule.ts';
import { contextOf, POLICY } from './situations.ts';

const location = { path: 'ptr-gate.yml', line: 3 };

function findings(policyChanges: readonly PolicyChange[] | undefined) {
  const run = { pairs: 1, skipped: 0, defects: 0, files: [], scope: 'changed', whole: true } as const;
  const judge = createJudge(POLICY, contextOf());
  return judge.judgeRun(judge.runOf({ ...run, ...(policyChanges && { policyChanges }) })).findings;
}

describe('policy-changed', () => {
  test.each<[PolicyChange, string]>([
    [
      { what: 'policy.rules', before: 'ptr-missing=error', after: 'ptr-missing=off', location },
      'policy.rules changes from ptr-missing=error to ptr-missing=off; this run is judged by the old one',
    ],
    [
      { what: 'policy.networks', before: null, after: '10.0.0.0/8', location },
      'policy.networks is new: 10.0.0.0/8; this run is judged by the policy without it',
    ],
    [
      { what: 'regions.eu', before: 'resolver 192.0.2.53', after: null, location },
      'regions.eu is removed: resolver 192.0.2.53; this run is judged by the old one',
    ],
    [
      { what: 'an entry of records', before: 'zones/db.corp.test', after: null, location },
      'an entry of records is removed: zones/db.corp.test; this run is judged by the old one',
    ],
  ])('quotes old and new: %j', (change, message) => {
    expect(findings([change])).toMatchObject([
      { rule: 'policy-changed', severity: 'notice', message, location, gating: true },
    ]);
  });

  test('is silent without a base, and where nothing changed', () => {
    expect(findings(undefined)).toEqual([]);
    expect(findings([])).toEqual([]);
  });
});
