import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RolloutStatus } from '../../src/model/rollout.ts';
import { gantt } from '../../src/reporters/gantt.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { type Rollout, schedule } from '../../src/rollout/schedule.ts';
import { HOSTILE, INCIDENT_REPORT } from './sample.ts';

const DAY = 86_400_000;
const status = (more: Partial<Rollout> = {}, at = '2026-12-12'): RolloutStatus =>
  schedule(
    {
      start: { epochMs: Date.parse('2026-12-01'), offsetMinutes: 0 },
      every: { count: 1, unit: 'week' },
      order: ['us-east', 'eu-west', 'ap-southeast'],
      pin: new Map(),
      ...more,
    },
    Date.parse(at),
  );

/**
 * The part of Mermaid's grammar that is used: statements of one line, a section before every task, and no task that begins with a
 * date or a word of the grammar, which Mermaid would read as a statement.
 */
const DATE = '[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2})?';
const STATEMENT = new RegExp(
  [
    '  title [A-Za-z ]+',
    '  dateFormat YYYY-MM-DD(?:THH:mm:ss)?',
    '  axisFormat %Y-%m-%d',
    '  todayMarker off',
    '  section [A-Za-z0-9._-]+',
    `  (?:due|next|held|held back) :(?:(?:done|active|crit), )?${DATE}, ${DATE}`,
    `  as of [0-9-]{10} :milestone, ${DATE}, 0d`,
  ]
    .map((form) => `^${form}$`)
    .join('|'),
);

function linesOf(picture: string): string[] {
  const lines = picture.split('\n');
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(['```mermaid', 'gantt', '```']);
  return lines.slice(2, -1);
}

describe('the gantt of a rollout', () => {
  test('a bar from the date of each region on, and the date that is looked at', () => {
    expect(linesOf(gantt(status()))).toEqual([
      '  title AAAA by region',
      '  dateFormat YYYY-MM-DD',
      '  axisFormat %Y-%m-%d',
      '  todayMarker off',
      '  section us-east',
      '  due :done, 2026-12-01, 2026-12-22',
      '  section eu-west',
      '  due :done, 2026-12-08, 2026-12-22',
      '  section ap-southeast',
      '  next :active, 2026-12-15, 2026-12-22',
      '  section date',
      '  as of 2026-12-12 :milestone, 2026-12-12, 0d',
    ]);
  });

  test('what is held back by name has no date of its own', () => {
    expect(linesOf(gantt(status({ hold: 'eu-west' }))).slice(5, 10)).toEqual([
      '  due :done, 2026-12-01, 2026-12-19',
      '  section eu-west',
      '  held back :crit, 2026-12-12, 2026-12-19',
      '  section ap-southeast',
      '  held back :crit, 2026-12-12, 2026-12-19',
    ]);
  });

  test('every line is a statement of the grammar, and every bar ends after it begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 80 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.option(fc.constantFrom('us-east', 'eu-west'), { nil: undefined }),
        (days, minutes, hold) => {
          const at = new Date(Date.parse('2026-12-01') + days * DAY + minutes * 60_000).toISOString();
          for (const line of linesOf(gantt(status(hold === undefined ? {} : { hold }, at)))) {
            expect(line).toMatch(STATEMENT);
            const [, from, to] = new RegExp(`(${DATE}), (${DATE})$`).exec(line) ?? [];
            if (from !== undefined) expect(Date.parse(to!)).toBeGreaterThan(Date.parse(from));
          }
        },
      ),
    );
  });

  // Claim: text-mermaid
  test('a region with a hostile name draws no statement of its own', () => {
    for (const region of HOSTILE) {
      const regions = [{ region, state: 'held', date: null, inDays: null }] as const;
      for (const line of linesOf(gantt({ at: '2026-12-12', regions }))) expect(line).toMatch(STATEMENT);
    }
  });
});

test('the step summary shows it where a rollout is configured, and only there', () => {
  const { results: _, ...summary } = INCIDENT_REPORT;
  const medium = { colour: false };
  expect(markdown.end({ ...summary, rollout: status() }, medium)).toContain(
    `### Rollout\n\n${gantt(status())}\n\n`,
  );
  expect(markdown.end(summary, medium)).not.toContain('gantt');
});
