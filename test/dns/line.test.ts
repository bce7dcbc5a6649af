import { describe, expect, test } from 'vitest';
import { createLine, type Line, learn } from '../../src/dns/line.ts';
import type { Try } from '../../src/dns/task.ts';
import type { Transport } from '../../src/dns/transport/transport.ts';
import { luck } from '../faults/luck.ts';

const udp: Transport<Try> = { name: 'udp', reliable: false, send() {}, release() {}, close() {} };

/**
 * The line after so many seconds of questions that wait: in each round trip of 50 ms it sends a window full, and
 * `passes` says how many of them are answered. What is not answered is asked again, and counts as lost once it is.
 */
function after(seconds: number, passes: (window: number, round: number) => number, ceiling = 800): Line {
  const line = createLine(udp, '192.0.2.1:53', ceiling);
  line.full = true;
  let unanswered = 0;
  for (let round = 0; round < seconds * 20; round++) {
    const now = 1_000 + round * 50;
    const window = Math.floor(line.window);
    const answered = passes(window, round);
    for (let i = 0; i < answered; i++) {
      const losses = Math.min(unanswered, Math.ceil(unanswered / (answered - i)));
      unanswered -= losses;
      learn(line, 50, losses, now);
    }
    unanswered += window - answered;
  }
  return line;
}

describe('the window', () => {
  test.each([0.1, 0.19, 0.51])(
    'stays wide on a path that loses %d of all packets, whatever is sent',
    (loss) => {
      const binomial = (window: number, round: number) =>
        Array.from({ length: window }, (_, i) => luck(1, round, i)).filter((each) => each >= loss).length;
      expect(after(10, binomial).window).toBeGreaterThan(100);
      expect(after(60, binomial).window).toBeGreaterThan(100);
    },
  );

  test.each([5, 16, 75])('closes down to what a server bears that answers %d at a time', (most) => {
    const { window } = after(10, (window) => Math.min(window, most));
    expect(window).toBeLessThan(2 * most);
    expect(window).toBeGreaterThanOrEqual(4);
  });

  test('closes again where a limit comes on top of a poor path', () => {
    const both = (window: number, round: number) =>
      Math.min(Math.round(0.5 * window), round < 400 ? 800 : 10);
    expect(after(20, both).window).toBeGreaterThan(100);
    expect(after(40, both).window).toBeLessThan(60);
  });
});
