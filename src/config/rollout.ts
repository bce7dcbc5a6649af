import { describe, entriesOf, get, itemsOf, type Node, placeOf, quote, textOf } from '../document/node.ts';
import type { Problems } from '../document/problems.ts';
import type { RegionName } from '../model/expectation.ts';
import type { SourceLocation } from '../model/record.ts';
import { type Moment, parseInterval, parseMoment } from '../rollout/moment.ts';
import { dateOf, formatInstant, LAST_MS, type Rollout } from '../rollout/schedule.ts';
import { defined, mapOf, optionalText, parsedText, REGION_NAME } from './sections.ts';

/** `rollout:`, which region shows its AAAA from when on. */
export interface RolloutPolicy extends Rollout {
  readonly location: SourceLocation;
}

const ROLLOUT_KEYS = ['start', 'every', 'order', 'hold', 'pin'] as const;
const EXAMPLE = 'rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}';
const REQUIRED = ['start', 'every', 'order'] as const;

/** Reads `rollout:`; `regions` and `expect` are the sections that make its regions known. */
export function readRollout(
  node: Node | undefined,
  { regions, expect }: { readonly regions: Node | undefined; readonly expect: Node | undefined },
  problems: Problems,
): RolloutPolicy | undefined {
  const map = mapOf(node, "'rollout:'", EXAMPLE, problems);
  if (map === undefined) return undefined;
  problems.unknownKeys(map, ROLLOUT_KEYS, "'rollout:'");
  for (const key of REQUIRED) {
    if (get(map, key) === undefined) problems.add(map, `'rollout:' has no '${key}'. Write ${EXAMPLE}`);
  }
  const start = parsedText(map, 'start', 'start: 2026-12-01', parseMoment, problems);
  const every = parsedText(map, 'every', 'every: 1 week', parseInterval, problems);
  const known = [...new Set([...entriesOf(regions).map(({ key }) => key.text), ...regionsUnder(expect)])];
  const order = readOrder(get(map, 'order'), known, problems);
  const hold = optionalText(map, 'hold', 'hold: eu-west', problems);
  if (hold !== undefined && order.length > 0 && !order.includes(hold))
    problems.add(get(map, 'hold')!, notInOrder(hold, order));
  const pin = readPin(get(map, 'pin'), order, start, problems);
  if (start === undefined || every === undefined || order.length === 0) return undefined;
  const rollout = { start, every, order, ...defined({ hold }), pin, location: placeOf(map) };
  if (!order.every((_, index) => dateOf(rollout, index) <= LAST_MS))
    problems.add(
      map,
      "the last region of 'order:' would have its turn after the year 9999. Shorten 'every:'",
    );
  return rollout;
}

function readOrder(node: Node | undefined, known: readonly RegionName[], problems: Problems): RegionName[] {
  const order = new Set<RegionName>();
  if (node === undefined) return [];
  const items = itemsOf(node);
  if (items.length === 0) problems.add(node, "'order:' is empty. Write order: [us-east, eu-west]");
  for (const item of items) {
    const region = textOf(item);
    if (region === undefined)
      problems.add(
        item,
        `'order:' holds ${describe(item)} where a region belongs. Write order: [us-east, eu-west]`,
      );
    else if (order.has(region))
      problems.add(item, `the region ${quote(region)} stands in 'order:' twice. Keep one of the two`);
    else if (!known.includes(region)) {
      const these = known.length === 0 ? 'there is none yet' : `known are ${known.slice(0, 20).join(', ')}`;
      problems.add(
        item,
        `no region ${quote(region)} stands under 'regions:' or 'expect:' (${these}). Add it there, or correct it here`,
      );
      order.add(region);
    } else order.add(region);
  }
  return [...order];
}

function readPin(
  node: Node | undefined,
  order: readonly RegionName[],
  start: Moment | undefined,
  problems: Problems,
): Map<RegionName, Moment> {
  const pin = new Map<RegionName, Moment>();
  const map = mapOf(node, "'pin:'", 'pin: {eu-west: 2026-12-10}', problems);
  for (const { key, value } of map?.entries ?? []) {
    const region = key.text;
    if (order.length > 0 && !order.includes(region)) problems.add(key, notInOrder(region, order));
    const date = parsedText(map, region, `${region}: 2026-12-10`, parseMoment, problems);
    if (date === undefined) continue;
    if (start !== undefined && date.epochMs < start.epochMs)
      problems.add(
        value,
        `${quote(region)} is pinned to a date before the start of the rollout, ${formatInstant(start.epochMs)}. Move the start, or write a later date`,
      );
    else pin.set(region, date);
  }
  return pin;
}

function notInOrder(region: RegionName, order: readonly RegionName[]): string {
  return `the region ${quote(region)} is not in 'order:'. Write one of ${order.slice(0, 20).join(', ')}`;
}

/** The regions that entries of `expect:` name: keys of a mapping of mappings. */
function regionsUnder(expect: Node | undefined): RegionName[] {
  const named = entriesOf(expect).flatMap(({ value }) => entriesOf(value));
  return named
    .filter(({ key, value }) => value.kind === 'map' && REGION_NAME.test(key.text))
    .map(({ key }) => key.text);
}
