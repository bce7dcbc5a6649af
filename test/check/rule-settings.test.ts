import { expect, test } from 'vitest';
import type { OptionName } from '../../src/options.ts';
import { checkFiles, zone } from '../offline.ts';

const FILES = { 'zones/db.corp': zone('corp.example', 'a A 198.41.0.1') };
const config = (policy: string) => `records: [zones/*]\n${policy}`;

test.each<[string, Partial<Record<OptionName, string>>, string, string]>([
  ['a flag', { rules: 'lookup-failed=off' }, '', '--rules: lookup-failed=off has no effect'],
  [
    'a flag',
    { rules: 'ptr-missing=off,lookup-failed=notice' },
    '',
    '--rules: lookup-failed=notice has no effect',
  ],
  [
    'the policy',
    {},
    'policy:\n  rules: {lookup-failed: warning}\n',
    'ptr-gate.yml:3:10: policy.rules: lookup-failed=warning has no effect',
  ],
  [
    'a flag that wins over the policy',
    { rules: 'lookup-failed=off' },
    'policy:\n  rules: {lookup-failed: warning}\n',
    '--rules: lookup-failed=off has no effect',
  ],
])('%s that lowers lookup-failed is told that it does not', async (_, options, policy, said) => {
  const { coverage } = await checkFiles({ ...FILES, 'ptr-gate.yml': config(policy) }, options);
  expect(coverage.notes).toEqual([expect.stringContaining(said)]);
});

test.each(['lookup-failed=error', 'ptr-missing=off'])('nothing is said of %s', async (rules) => {
  const { coverage } = await checkFiles({ ...FILES, 'ptr-gate.yml': config('') }, { rules });
  expect(coverage.notes).toEqual([]);
});
