import { expect, test } from 'vitest';
import { removedSkipOf } from '../../src/rules/result.ts';
import { contextOf, pair } from './situations.ts';

test('a removed pair whose PTR nobody asked for is not told as a lookup that failed', () => {
  const expectation = pair({ change: 'removed' });
  const detail = (offline: boolean) =>
    removedSkipOf({ expectation }, { ...contextOf({ offline }), namesOf: () => [] })?.detail;
  expect(detail(true)).toMatch(/which the change removes, was not asked: offline$/);
  expect(detail(false)).toMatch(/which the change removes, could not be asked from here$/);
});
