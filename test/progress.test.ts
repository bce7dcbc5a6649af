import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgress, showProgress } from '../src/progress.ts';

describe('how far a run is, in words', () => {
  test.each([
    [0, undefined, 1, '0 pairs judged, 1 s'],
    [0, 1, 1, '0 of 1 pair judged, 1 s'],
    [1, undefined, 1, '1 pair judged, 1 s, 1 a second'],
    [12_345, 1_000_000, 1, '12,345 of 1,000,000 pairs judged, 1 s, 12,345 a second, about 80 s left'],
    [1_000, 1_000_000, 10, '1,000 of 1,000,000 pairs judged, 10 s, 100 a second, about 2 h 47 min left'],
    // A total that turned out too small says nothing about the end.
    [12, 10, 1, '12 pairs judged, 1 s, 12 a second'],
    [10, 10, 1, '10 of 10 pairs judged, 1 s, 10 a second'],
    [333, 333.25, 1, '333 of 333 pairs judged, 1 s, 333 a second'],
  ])('%i of %s after %i s', (done, pairs, seconds, words) => {
    const progress = createProgress(0);
    progress.update(done, () => pairs);
    expect(progress.words(seconds * 1000)).toBe(words);
  });

  test('the rate is that of late: a run that slowed down does not promise its old pace', () => {
    const progress = createProgress(0);
    for (let second = 1; second <= 60; second++) {
      progress.update(second <= 30 ? second * 1000 : 30_000 + (second - 30) * 10, () => 31_300);
      progress.words(second * 1000);
    }
    progress.update(30_310, () => 31_300);
    expect(progress.words(61_000)).toMatch(/, 10 a second, about 99 s left$/);
  });
});

describe('where it is shown', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function played(interactive: boolean, env: Record<string, string | undefined>, seconds: number) {
    const written: string[] = [];
    const display = showProgress({ interactive, env, write: (text) => written.push(text) });
    for (let second = 0; second < seconds; second++) {
      display.update(second * 100, () => 10_000);
      vi.advanceTimersByTime(1000);
    }
    return { written, display };
  }

  test('a terminal has one line, rewritten each second, and a clean one after', () => {
    const { written, display } = played(true, {}, 3);
    expect(written).toHaveLength(3);
    for (const text of written) expect(text).toMatch(/^\r\x1b\[2Kptr-gate: [^\n]+$/);
    display.say('Waiting');
    expect(written.slice(3)).toEqual(['\r\x1b[2K', 'ptr-gate: Waiting\n']);
    vi.advanceTimersByTime(1000);
    display.clear();
    expect(written.at(-1)).toBe('\r\x1b[2K');
    const before = written.length;
    vi.advanceTimersByTime(60_000);
    expect(written).toHaveLength(before);
  });

  test('the log of a pipeline has a line every half minute of a run that lasts, each of its own', () => {
    const { written, display } = played(false, { CI: 'true' }, 95);
    display.clear();
    expect(written).toHaveLength(3);
    expect(written[0]).toBe('ptr-gate: 2,900 of 10,000 pairs judged, 30 s, 97 a second, about 73 s left\n');
    for (const text of written) expect(text).toMatch(/^ptr-gate: [^\r\n\x1b]+\n$/);
  });

  test.each([{}, { CI: '' }, { CI: 'false' }])('any other file has none: %o', (env) => {
    expect(played(false, env, 300).written).toEqual([]);
  });
});
