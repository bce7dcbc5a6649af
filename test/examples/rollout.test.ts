import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blocksOf, startWalk, stepsOf } from '../walkthrough.ts';

const FOLDER = join(import.meta.dirname, '../../examples/rollout');
const steps = blocksOf(readFileSync(join(FOLDER, 'README.md'), 'utf8'))
  .filter(({ language }) => language === 'console')
  .flatMap(({ text }) => stepsOf(text));
const walk = startWalk(FOLDER);

afterAll(() => walk.end());

test('the walk through four weeks is what happens', { timeout: 60_000 }, async () => {
  expect(steps.length).toBeGreaterThan(10);
  for (const step of steps) await walk.take(step);
});
