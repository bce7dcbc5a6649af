import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RolloutState } from '../../src/model/rollout.ts';
import { formatInterval, type Interval, parseInterval, parseMoment } from '../../src/rollout/moment.ts';
import { dateOf, formatInstant, type Rollout, schedule } from '../../src/rollout/schedule.ts';

function moment(text: string) {
  const read = parseMoment(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const ms = (text: string) => moment(text).epochMs;

function rollout(start: string, every: string, order: string, more: Partial<Rollout> = {}): Rollout {
  const interval = parseInterval(every);
  if (!interval.ok) throw new Error(interval.problem);
  return {
    start: moment(start),
    every: interval.value,
    order: order.split(' '),
    pin: new Map(),
    ...more,
  };
}

const pin = (pins: Record<string, string>) => ({
  pin: new Map(Object.entries(pins).map(([region, text]) => [region, moment(text)])),
});

function table(one: Rollout, at: string): string[] {
  return schedule(one, ms(at)).regions.map(
    ({ region, state, date, inDays }) => `${region} ${state} ${date} ${inDays}`,
  );
}

const THREE = 'us-east eu-west ap-southeast';

describe('dates', () => {
  const weekly = rollout('2026-12-01', '1 week', THREE);

  test.each([
    [
      '2026-11-30T23:59:59Z',
      'us-east next 2026-12-01 1',
      'eu-west held 2026-12-08 8',
      'ap-southeast held 2026-12-15 15',
    ],
    [
      '2026-12-01',
      'us-east due 2026-12-01 0',
      'eu-west next 2026-12-08 7',
      'ap-southeast held 2026-12-15 14',
    ],
    [
      '2026-12-05',
      'us-east due 2026-12-01 0',
      'eu-west next 2026-12-08 3',
      'ap-southeast held 2026-12-15 10',
    ],
    ['2026-12-08', 'us-east due 2026-12-01 0', 'eu-west due 2026-12-08 0', 'ap-southeast next 2026-12-15 7'],
    ['2026-12-15', 'us-east due 2026-12-01 0', 'eu-west due 2026-12-08 0', 'ap-southeast due 2026-12-15 0'],
    ['9999-12-31', 'us-east due 2026-12-01 0', 'eu-west due 2026-12-08 0', 'ap-southeast due 2026-12-15 0'],
  ])('one region a week, at %s', (at, ...states) => {
    expect(table(weekly, at)).toEqual(states);
  });

  test.each([
    ['2026-12-31', '1 month', ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
    ['2027-10-31', '4 months', ['2027-10-31', '2028-02-29', '2028-06-30', '2028-10-31', '2029-02-28']],
    ['2028-02-29', '12 months', ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']],
    ['2028-02-28', '1 day', ['2028-02-28', '2028-02-29', '2028-03-01', '2028-03-02', '2028-03-03']],
    // Clocks go back in Europe on 2027-10-31: a day has 24 hours all the same.
    [
      '2027-10-30T12:00:00+02:00',
      '1 day',
      [
        '2027-10-30T10:00:00Z',
        '2027-10-31T10:00:00Z',
        '2027-11-01T10:00:00Z',
        '2027-11-02T10:00:00Z',
        '2027-11-03T10:00:00Z',
      ],
    ],
    // Months end by the calendar of the offset: this is the last of January where it is written.
    [
      '2027-01-31T23:30:00-05:00',
      '1 month',
      [
        '2027-02-01T04:30:00Z',
        '2027-03-01T04:30:00Z',
        '2027-04-01T04:30:00Z',
        '2027-05-01T04:30:00Z',
        '2027-06-01T04:30:00Z',
      ],
    ],
    ['0099-12-31', '1 month', ['0099-12-31', '0100-01-31', '0100-02-28', '0100-03-31', '0100-04-30']],
  ])('from %s every %s', (start, every, dates) => {
    const one = rollout(start, every, 'a b c d e');
    expect(one.order.map((_, index) => formatInstant(dateOf(one, index)))).toEqual(dates);
  });

  test.each<[string, Partial<Rollout>, ...string[]]>([
    [
      'hold keeps back a region and all after it',
      { hold: 'eu-west' },
      'us-east due 2026-12-01 0',
      'eu-west held null null',
      'ap-southeast held null null',
    ],
    [
      'hold takes back what was due',
      { hold: 'us-east' },
      'us-east held null null',
      'eu-west held null null',
      'ap-southeast held null null',
    ],
    [
      'hold is stronger than pin',
      { hold: 'eu-west', ...pin({ 'ap-southeast': '2026-12-02' }) },
      'us-east due 2026-12-01 0',
      'eu-west held null null',
      'ap-southeast held null null',
    ],
    [
      'pin moves one region only',
      pin({ 'eu-west': '2027-01-10' }),
      'us-east due 2026-12-01 0',
      'eu-west held 2027-01-10 31',
      'ap-southeast next 2026-12-15 5',
    ],
    [
      'a pinned region may be early',
      pin({ 'ap-southeast': '2026-12-03' }),
      'us-east due 2026-12-01 0',
      'eu-west due 2026-12-08 0',
      'ap-southeast due 2026-12-03 0',
    ],
    [
      'but never before the start',
      pin({ 'ap-southeast': '2026-01-01' }),
      'us-east due 2026-12-01 0',
      'eu-west due 2026-12-08 0',
      'ap-southeast due 2026-12-01 0',
    ],
    [
      'two regions of one date are next together',
      pin({ 'eu-west': '2026-12-15' }),
      'us-east due 2026-12-01 0',
      'eu-west next 2026-12-15 5',
      'ap-southeast next 2026-12-15 5',
    ],
  ])('%s', (_, more, ...states) => {
    expect(table({ ...weekly, ...more }, '2026-12-10')).toEqual(states);
  });
});

/** A calendar made of nothing but the lengths of months. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!);
type Day = readonly [year: number, month: number, day: number];
const text = ([year, month, day]: Day) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function nextDay([year, month, day]: Day): Day {
  if (day < lengthOf(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

function walk(start: Day, { count, unit }: Interval, times: number): Day {
  if (unit === 'month') {
    let [year, month] = start;
    for (let i = 0; i < count * times; i++) [year, month] = month < 12 ? [year, month + 1] : [year + 1, 1];
    return [year, month, Math.min(start[2], lengthOf(year, month))];
  }
  let day = start;
  for (let i = 0; i < count * times * (unit === 'week' ? 7 : 1); i++) day = nextDay(day);
  return day;
}

const dayArbitrary = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1996, max: 2104 }), fc.constantFrom(1900, 2000, 2400, 9000)),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]): Day => [year, month, Math.min(day, lengthOf(year, month))]);
const intervalArbitrary = fc.record({
  count: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
});

test('the dates are those of a calendar that is walked day by day', () => {
  fc.assert(
    fc.property(dayArbitrary, intervalArbitrary, fc.integer({ min: 0, max: 12 }), (start, every, index) => {
      const order = Array.from({ length: 13 }, (_, i) => `r${i}`);
      const one: Rollout = { start: moment(text(start)), every, order, pin: new Map() };
      expect(formatInstant(dateOf(one, index))).toBe(text(walk(start, every, index)));
    }),
    { numRuns: 500 },
  );
});

test('states follow from the dates, by the plain reading of them', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.constantFrom(...order), { nil: undefined }),
      fc.dictionary(fc.constantFrom(...order), fc.integer({ min: 0, max: 60 }), { maxKeys: 3 }),
      (today, every, hold, pins) => {
        const day = (offset: number) => formatInstant(ms('2027-02-10') + offset * 86_400_000);
        const one = rollout(day(5), `${every} days`, order.join(' '), {
          ...(hold === undefined ? {} : { hold }),
          ...pin(Object.fromEntries(Object.entries(pins).map(([region, offset]) => [region, day(offset)]))),
        });
        const dates = new Map(order.map((region, i) => [region, Math.max(5, pins[region] ?? 5 + every * i)]));
        const free = order.filter((region) => hold === undefined || region < hold);
        const waiting = free.map((region) => dates.get(region)!).filter((date) => date > today);
        const expected = order.map((region): RolloutState => {
          if (!free.includes(region)) return 'held';
          const date = dates.get(region)!;
          return date <= today ? 'due' : waiting.every((other) => other >= date) ? 'next' : 'held';
        });
        const { regions } = schedule(one, ms(day(today)));
        expect(regions.map(({ state }) => state)).toEqual(expected);
        if (today < 5) expect(regions.every(({ state }) => state !== 'due')).toBe(true);
      },
    ),
  );
});

test('a region that is due stays due', () => {
  fc.assert(
    fc.property(dayArbitrary, intervalArbitrary, fc.nat(1e9), fc.nat(1e9), (start, every, seconds, more) => {
      const one: Rollout = { start: moment(text(start)), every, order: ['a', 'b', 'c'], pin: new Map() };
      const at = one.start.epochMs - 4e11 + seconds * 1000;
      const due = (when: number) => schedule(one, when).regions.filter(({ state }) => state === 'due').length;
      expect(due(at + more * 1000)).toBeGreaterThanOrEqual(due(at));
      expect(due(Math.min(at, one.start.epochMs - 1))).toBe(0);
    }),
  );
});

describe('what is written', () => {
  test.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-12-01T09:00:00+01:00', '2026-12-01T08:00:00Z'],
    ['2026-12-01t09:30Z', '2026-12-01T09:30:00Z'],
    ['2026-12-01 00:00:00-00:30', '2026-12-01T00:30:00Z'],
    ['2028-02-29', '2028-02-29'],
  ])('%s is %s', (written, instant) => {
    expect(formatInstant(ms(written))).toBe(instant);
  });

  test.each([
    ['2026-12-01T09:00:00', /without an offset/],
    ['2027-02-29', /no '2027-02-29' in the calendar/],
    ['2026-13-01', /calendar/],
    ['2026-12-01T24:00:00Z', /calendar/],
    ['2026-12-01T10:00:00+24:00', /calendar/],
    ['1.12.2026', /is not a date/],
    ['tomorrow', /is not a date/],
    ['', /is not a date/],
  ])('%s is refused', (written, problem) => {
    const read = parseMoment(written);
    expect(read.ok ? 'read' : read.problem).toMatch(problem);
  });

  test.each([
    ['1 week', '1 week'],
    ['7 days', '7 days'],
    ['2 months', '2 months'],
    ['1day', '1 day'],
    ['2 week', '2 weeks'],
  ])('every %s', (written, shown) => {
    const read = parseInterval(written);
    expect(read.ok && formatInterval(read.value)).toBe(shown);
  });

  test.each(['0 days', '-1 week', '1.5 weeks', 'week', '1 year', '12345 days', '1 Week', ''])(
    'every %s is refused',
    (written) => {
      const read = parseInterval(written);
      expect(read.ok ? 'read' : read.problem).toMatch(/is not an interval of days, weeks or months/);
    },
  );
});
