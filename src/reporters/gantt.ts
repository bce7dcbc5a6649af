import type { RegionStep, RolloutStatus } from '../model/rollout.ts';

const WEEK_MS = 7 * 86_400_000;

/** The rollout as a Mermaid gantt in a fence of its own: a bar for each region from its date on, and the date looked at. */
export function gantt({ at, regions }: Pick<RolloutStatus, 'at' | 'regions'>): string {
  const dates = [at, ...regions.flatMap(({ date }) => date ?? [])].map((date) => Date.parse(date));
  const whole = dates.every((date) => date % 86_400_000 === 0);
  const text = (ms: number) => new Date(ms).toISOString().slice(0, whole ? 10 : 19);
  const atMs = dates[0]!;
  // Bars go on beyond the last date, so that the last region has one too.
  const end = text(Math.max(...dates) + WEEK_MS);
  const bar = ({ region, state, date }: RegionStep): string[] => {
    const from = date === null ? atMs : Date.parse(date);
    const tag = { due: 'done, ', next: 'active, ', held: date === null ? 'crit, ' : '' }[state];
    return [
      `  section ${region.replace(/[^A-Za-z0-9._-]/g, '_')}`,
      `  ${date === null ? 'held back' : state} :${tag}${text(from)}, ${end}`,
    ];
  };
  return [
    '```mermaid',
    'gantt',
    '  title AAAA by region',
    `  dateFormat ${whole ? 'YYYY-MM-DD' : 'YYYY-MM-DDTHH:mm:ss'}`,
    '  axisFormat %Y-%m-%d',
    '  todayMarker off',
    ...regions.flatMap(bar),
    '  section date',
    // Mermaid reads a task that begins with a date as a statement about it.
    `  as of ${text(atMs).slice(0, 10)} :milestone, ${text(atMs)}, 0d`,
    '```',
  ].join('\n');
}
