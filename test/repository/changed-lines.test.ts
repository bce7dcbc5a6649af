import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedLines } from '../../src/repository/changed-lines.ts';
import { memoryTree } from './memory-tree.ts';

/** Numbers of the lines that count as changed. */
function changed(before: string | undefined, after: string): number[] {
  const base = memoryTree(before === undefined ? {} : { 'a/b': before });
  const isChanged = changedLines(base, memoryTree({ 'a/b': after }));
  return after.split('\n').flatMap((_, i) => (isChanged({ path: 'a/b', line: i + 1 }) ? [i + 1] : []));
}

describe('lines of the change', () => {
  test.each([
    ['nothing', 'a\nb\nc', 'a\nb\nc', []],
    ['a line in the middle', 'a\nc', 'a\nb\nc', [2]],
    ['an altered line', 'a\nb\nc', 'a\nB\nc', [2]],
    ['a repeated line', 'a\na', 'a\na\na', [3]],
    ['a moved line', 'a\nb\nc\nd', 'a\nc\nb\nd', []],
    ['a removed line', 'a\nb\nc', 'a\nc', []],
    ['a new file', undefined, 'a\nb', [1, 2]],
  ])('%s', (_, before, after, lines) => {
    expect(changed(before, after)).toEqual(lines);
  });

  test('a place without a line is one of the change where its file is', () => {
    const isChanged = changedLines(memoryTree({ x: 'a', y: 'a' }), memoryTree({ x: 'a', y: 'b', z: '' }));
    expect(['x', 'y', 'z', 'nowhere'].map((path) => isChanged({ path }))).toEqual([false, true, true, true]);
  });

  test('what is added and nothing else, whatever surrounds it', () => {
    const line = fc.string({ maxLength: 3 }).map((text) => `old ${text.replaceAll('\n', '')}`);
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.integer({ min: 1, max: 5 }), (above, below, count) => {
        const added = Array.from({ length: count }, (_, i) => `new ${i}`);
        const lines = changed(
          [...above, ...below].join('\n') || '\n',
          [...above, ...added, ...below].join('\n'),
        );
        expect(lines).toEqual(added.map((_, i) => above.length + 1 + i));
      }),
    );
  });
});
