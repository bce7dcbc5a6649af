import { type Parsed, parsed, refused } from '../model/parsed.ts';

/** An instant, and the offset from UTC in which its writer counts days and months. */
export interface Moment {
  readonly epochMs: number;
  readonly offsetMinutes: number;
}

type Unit = 'day' | 'week' | 'month';

export interface Interval {
  readonly count: number;
  readonly unit: Unit;
}

const FORM =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?([Zz]|[+-][0-9]{2}:[0-9]{2}))?$/;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** `YYYY-MM-DD`, which is midnight UTC, or RFC 3339 with a time and an offset. Without an offset a time would be a guess. */
export function parseMoment(text: string): Parsed<Moment> {
  const match = FORM.exec(text.trim());
  if (match === null) {
    const why = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9:]+$/.test(text.trim())
      ? 'has a time without an offset from UTC'
      : 'is not a date';
    return refused(`'${shown(text)}' ${why}`);
  }
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offsetMinutes = offsetOf(match[7]);
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month - 1) && hour < 24 && minute < 60;
  if (!exists || second > 59 || offsetMinutes === undefined)
    return refused(`there is no '${shown(text)}' in the calendar`);
  const local = midnight(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
  return parsed({ epochMs: local - offsetMinutes * MINUTE_MS, offsetMinutes });
}

function offsetOf(text: string | undefined): number | undefined {
  if (text === undefined || text.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = text.slice(1).split(':').map(Number) as [number, number];
  if (hours > 23 || minutes > 59) return undefined;
  return (text[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

/** `1 week`, `7 days`, `2 months`. */
export function parseInterval(text: string): Parsed<Interval> {
  const match = /^([1-9][0-9]{0,3})\s*(day|week|month)s?$/.exec(text.trim());
  return match === null
    ? refused(`'${shown(text)}' is not an interval of days, weeks or months`)
    : parsed({ count: Number(match[1]), unit: match[2] as Unit });
}

/** `1 week`, `2 months`. */
export function formatInterval({ count, unit }: Interval): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * The instant `times` intervals after the start, in milliseconds since the epoch. Days have 24 hours; months end where
 * the calendar of the start's offset ends them, counted from the start, so that 31 January is followed by 28 February
 * and then by 31 March.
 */
export function after({ epochMs, offsetMinutes }: Moment, { count, unit }: Interval, times: number): number {
  if (unit !== 'month') return epochMs + count * times * (unit === 'week' ? 7 : 1) * DAY_MS;
  const shift = offsetMinutes * MINUTE_MS;
  const local = new Date(epochMs + shift);
  const months = local.getUTCFullYear() * 12 + local.getUTCMonth() + count * times;
  const [year, month] = [Math.floor(months / 12), months % 12];
  const day = Math.min(local.getUTCDate(), daysIn(year, month));
  const timeOfDay =
    epochMs + shift - midnight(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  return midnight(year, month, day) + timeOfDay - shift;
}

/** `Date.UTC` takes the years 0 to 99 for those of another century. */
function midnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function daysIn(year: number, month: number): number {
  return new Date(midnight(year, month + 1, 0)).getUTCDate();
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
