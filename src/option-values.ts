import { parseResolver } from './dns/server-address.ts';
import { nearest } from './document/nearest.ts';
import { type Parsed, parsed, refused } from './model/parsed.ts';
import type { SeverityLevel } from './model/report.ts';
import type { Shard } from './model/shard.ts';
import { FORMATS, type Format } from './reporters/index.ts';
import { parseMoment } from './rollout/moment.ts';

/** Makes one value of the texts of an option, or says what is wrong with them. Of several where one is meant, the last counts. */
export type Parse<T> = (texts: readonly string[]) => Parsed<T>;

function lastOf(texts: readonly string[]): string {
  return texts[texts.length - 1] ?? '';
}

/** What `FORMAT=FILE` says. */
export interface Output {
  readonly format: Format;
  readonly path: string;
}

/** An option that takes one of these words, as `...choice(...)`. */
export function choice<T extends string>(
  ...values: readonly T[]
): { readonly parse: Parse<T>; readonly values: readonly T[] } {
  return {
    values,
    parse(texts) {
      const text = lastOf(texts);
      const found = values.find((word) => word === text);
      if (found !== undefined) return parsed(found);
      const near = nearest(text, values);
      const meant = near === undefined ? '' : `. Did you mean ${near}?`;
      return refused(`'${text}' is not one of ${values.join(', ')}${meant}`);
    },
  };
}

export function integer(min: number, max: number): Parse<number> {
  return (texts) => {
    const text = lastOf(texts);
    const value = Number(text);
    if (!/^[0-9]{1,12}$/.test(text) || value < min || value > max) {
      return refused(`'${text}' is not a whole number from ${min} to ${max}`);
    }
    return parsed(value);
  };
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** `500ms`, `10s`, `5m`, `1h`; a bare number is seconds. The value is in milliseconds. */
export function duration(minMs: number, maxMs: number): Parse<number> {
  return (texts) => {
    const text = lastOf(texts);
    const match = /^([0-9]{1,9}(?:\.[0-9]{1,3})?)\s*(ms|s|m|h)?$/.exec(text);
    if (match === null) return refused(`'${text}' is not a duration; write 500ms, 10s, 5m or 1h`);
    const ms = Math.round(Number(match[1]) * UNIT_MS[match[2] ?? 's']!);
    if (ms < minMs || ms > maxMs) {
      return refused(`'${text}' is out of range; the least is ${minMs} ms, the most ${maxMs / 1000} s`);
    }
    return parsed(ms);
  };
}

export function flag(texts: readonly string[]): Parsed<boolean> {
  const text = lastOf(texts).toLowerCase();
  if (text === 'true') return parsed(true);
  if (text === 'false') return parsed(false);
  return refused(`'${text}' is neither true nor false`);
}

/** A list with at least one member: an unset variable in a workflow must not read as 'none of all'. */
export function each<T>(parse: (text: string) => Parsed<T>): Parse<readonly T[]> {
  return (texts) => {
    if (texts.length === 0) return refused('the list is empty; name at least one, or leave the option out');
    const values: T[] = [];
    for (const text of texts) {
      const value = parse(text);
      if (!value.ok) return value;
      values.push(value.value);
    }
    return parsed(values);
  };
}

export const LEVELS: readonly SeverityLevel[] = ['error', 'warning', 'notice', 'off'];

export function severities(texts: readonly string[]): Parsed<ReadonlyMap<string, SeverityLevel>> {
  const levels = new Map<string, SeverityLevel>();
  for (const text of texts) {
    const match = /^([a-z][a-z0-9-]*)\s*=\s*([a-z]+)$/.exec(text);
    const level = LEVELS.find((word) => word === match?.[2]);
    if (match === null || level === undefined) {
      return refused(`'${text}' is not RULE=LEVEL with LEVEL one of ${LEVELS.join(', ')}`);
    }
    levels.set(match[1]!, level);
  }
  return parsed(levels);
}

export function output(text: string): Parsed<Output> {
  const equals = text.indexOf('=');
  const format = FORMATS.find((word) => word === text.slice(0, equals));
  if (equals < 0 || format === undefined || equals === text.length - 1) {
    return refused(`'${text}' is not FORMAT=FILE with FORMAT one of ${FORMATS.join(', ')}`);
  }
  return parsed({ format, path: text.slice(equals + 1) });
}

export function resolver(text: string): Parsed<string> {
  const spec = parseResolver(text);
  if (spec.ok) return parsed(text.trim());
  return /; write /.test(spec.problem)
    ? spec
    : refused(
        `${spec.problem}; write system, authoritative, or an address such as 192.0.2.53 or [2001:db8::53]:5353`,
      );
}

/** A matrix of GitHub Actions has no more jobs. */
export const MOST_SHARDS = 256;

export function shard(texts: readonly string[]): Parsed<Shard> {
  const text = lastOf(texts);
  const [, index, count] = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined)
    return refused(`'${text}' is not I/N, such as 2/8 for the second of eight shards`);
  if (count < 1) return refused(`'${text}': there is one shard at least`);
  if (index < 1 || index > count)
    return refused(`'${text}': shards count from 1/${count} to ${count}/${count}`);
  if (count > MOST_SHARDS) return refused(`'${text}': there are ${MOST_SHARDS} shards at most`);
  return parsed({ index, count });
}

/** An instant, in milliseconds since the epoch. */
export function instant(texts: readonly string[]): Parsed<number> {
  const moment = parseMoment(lastOf(texts));
  if (moment.ok) return parsed(moment.value.epochMs);
  return refused(`${moment.problem}; write 2026-12-01, or 2026-12-01T09:00:00+01:00`);
}

/** The text as it stands. */
export const only: Parse<string> = (texts) => parsed(lastOf(texts));
