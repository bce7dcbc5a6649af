import { expect, test } from 'vitest';
import { checkFiles, findingLines, skips } from '../offline.ts';
import { randomRepository } from './random-repository.ts';
import { truthOf } from './truth.ts';

const REPOSITORIES = Number(process.env.PTR_GATE_ORACLE ?? 500);

/** Every address that a made repository can speak of, not only those it has records for. */
const EVERY_ADDRESS = [
  ...Array.from({ length: 12 }, (_, i) => `20.1.2.${i}`),
  ...Array.from({ length: 4 }, (_, i) => `20.1.3.${i}`),
  '20.9.9.9',
  ...['1', '2', 'a', 'b'].map((end) => `2a02:db8::${end}`),
];

test('random repositories with planted faults: every finding of a naive reading, and no other', async () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < REPOSITORIES; seed++) {
    const repository = randomRepository(seed);
    const report = await checkFiles(repository.files);
    const found = [
      ...findingLines(report).filter((line) => line !== 'nothing-to-check'),
      ...skips(report).map((line) => line.replace(/^\S+/, 'skipped')),
    ].sort();
    const truth = truthOf(repository, EVERY_ADDRESS);
    expect(found, `seed ${seed}\n${Object.values(repository.files).join('\n')}`).toEqual(truth);
    for (const line of found) {
      const [what] = line.split(' ') as [string];
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }
  }
  // A generator that plants nothing would agree with anything.
  for (const what of [
    'ptr-missing',
    'ptr-mismatch',
    'ptr-ambiguous',
    'forward-missing',
    'forward-mismatch',
    'ptr-target-invalid',
    'skipped',
  ])
    expect(seen.get(what) ?? 0, what).toBeGreaterThan(REPOSITORIES / 10);
});
