import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cannot-run.ts';
import { readConfig } from '../../src/config/config.ts';
import { configSchema } from '../../src/config/schema.ts';
import { memoryTree } from '../../src/repository/memory-tree.ts';
import { policyChanges } from '../../src/review/policy-changes.ts';
import { formatInstant } from '../../src/rollout/schedule.ts';

const read = (text: string) => readConfig(memoryTree({ 'ptr-gate.yml': text }), 'ptr-gate.yml');

const REGIONS = 'regions: {us: {}, eu: {}, ap: {}}\n';
const GOOD = `${REGIONS}rollout: {start: 2026-12-01, every: 1 week, order: [us, eu, ap]}`;

function problemsOf(text: string): string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (error instanceof CannotRun) return error.message.split('\n');
    throw error;
  }
}

const validate = new Ajv2020({ strict: false }).compile(configSchema() as object);
const passesSchema = (text: string) => validate(load(text, { schema: undefined }));

test('is read with everything that it says', () => {
  const { rollout } = read(
    `${REGIONS}rollout: {start: 2026-12-01T09:00:00+01:00, every: 2 months, order: [us, eu, ap], hold: ap, pin: {eu: 2027-01-10}}`,
  );
  expect(rollout).toMatchObject({
    start: { offsetMinutes: 60 },
    every: { count: 2, unit: 'month' },
    order: ['us', 'eu', 'ap'],
    hold: 'ap',
    location: { line: 2, column: 10 },
  });
  expect(formatInstant(rollout!.start.epochMs)).toBe('2026-12-01T08:00:00Z');
  expect([...rollout!.pin].map(([region, { epochMs }]) => [region, formatInstant(epochMs)])).toEqual([
    ['eu', '2027-01-10'],
  ]);
});

test.each([
  GOOD,
  `${REGIONS}rollout:`,
  `${REGIONS}rollout: {start: "2026-12-01", every: 7 days, order: us, pin: }`,
  'expect: {cdn.example.org: {us: {A: 192.0.2.1}, eu: {A: 192.0.2.2}}}\nrollout: {start: 2026-12-01T00:00Z, every: 1 month, order: [eu, us]}',
])('accepted: %s', (text) => {
  expect(problemsOf(text)).toEqual([]);
  expect(passesSchema(text), JSON.stringify(validate.errors)).toBe(true);
});

const rolloutWith = (part: string) =>
  `${REGIONS}rollout: {${['start: 2026-12-01', 'every: 1 week', 'order: [us, eu]']
    .filter((usual) => !part.startsWith(usual.split(' ')[0]!))
    .concat(part)
    .join(', ')}}`;

describe('refused by the reader and the schema', () => {
  test.each<[string, RegExp]>([
    ['start: soon', /^ptr-gate\.yml:2:[0-9]+: 'start:' 'soon' is not a date\. Write start: 2026-12-01$/],
    ['start: 2026-12-01T09:00:00', /a time without an offset from UTC/],
    ['start: 2026-13-01', /there is no '2026-13-01' in the calendar/],
    ['every: 0 days', /'0 days' is not an interval of days, weeks or months\. Write every: 1 week$/],
    ['every: 1 year', /'1 year' is not an interval/],
    ['every: 7', /'7' is not an interval/],
    ['order: []', /'order:' is empty/],
    ['order: [us, [eu]]', /'order:' holds a list where a region belongs/],
    ['pin: 1', /'pin:' is a mapping/],
    ['pin: {us: soon}', /'us:' 'soon' is not a date\. Write us: 2026-12-10$/],
    ['stop: eu', /'stop' is not a key of 'rollout:'/],
    ['orders: 1', /'orders' is not a key of 'rollout:'. Did you mean 'order'\?/],
  ])('%s', (part, problem) => {
    const problems = problemsOf(rolloutWith(part));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    expect(passesSchema(rolloutWith(part))).toBe(false);
  });
});

describe('refused by the reader alone', () => {
  test.each<[string, RegExp]>([
    ['start: 2027-02-29', /there is no '2027-02-29' in the calendar/],
    ['order: [us, eu, us]', /:61: the region 'us' stands in 'order:' twice\. Keep one of the two$/],
    ['order: [us, uk]', /no region 'uk' stands under 'regions:' or 'expect:' \(known are us, eu, ap\)/],
    ['hold: ap', /the region 'ap' is not in 'order:'\. Write one of us, eu$/],
    ['pin: {ap: 2026-12-10}', /the region 'ap' is not in 'order:'/],
    ['pin: {eu: 2026-11-30}', /'eu' is pinned to a date before the start of the rollout, 2026-12-01/],
    ['start: 9999-12-30', /after the year 9999/],
  ])('%s', (part, problem) => {
    const problems = problemsOf(rolloutWith(part));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    expect(passesSchema(rolloutWith(part))).toBe(true);
  });
});

test('a vantage that can be asked nothing is refused where it stands', () => {
  expect(problemsOf('regions: {us: {resolver: dns.example}}')[0]).toMatch(
    /^ptr-gate\.yml:1:26: 'resolver:' the resolver 'dns\.example': 'dns\.example' is not an address/,
  );
  for (const text of [
    '192.0.2.53:5300',
    '"[2001:db8::1]:53"',
    'tls://dns.example',
    'https://192.0.2.1/dns-query',
  ])
    expect(problemsOf(`regions: {us: {resolver: ${text}}}`)).toEqual([]);
});

test('what a change makes of the rollout is shown part by part', () => {
  const base = read(GOOD);
  const head = read(
    `${REGIONS}rollout: {start: 2026-12-02, every: 1 week, order: [us, eu, ap], hold: ap, pin: {eu: 2027-01-10}}`,
  );
  expect(policyChanges(base, head)).toMatchObject([
    { what: 'rollout.start', before: '2026-12-01', after: '2026-12-02' },
    { what: 'rollout.hold', before: null, after: 'ap' },
    { what: 'rollout.pin.eu', before: null, after: '2027-01-10' },
  ]);
  expect(policyChanges(base, read(REGIONS)).map(({ what, after }) => [what, after])).toEqual([
    ['rollout.start', null],
    ['rollout.every', null],
    ['rollout.order', null],
  ]);
});
