import { parseServerAddress } from '../dns/server-address.ts';
import {
  describe,
  entriesOf,
  entryOf,
  get,
  isNull,
  itemsOf,
  type MapNode,
  type Node,
  placeOf,
  quote,
  textOf,
} from '../document/node.ts';
import type { Problems } from '../document/problems.ts';
import { parseDomainName } from '../model/domain-name.ts';
import type { RegionName } from '../model/expectation.ts';
import { parseIpAddress, parseNetwork } from '../model/ip-address.ts';
import { type Parsed, parsed } from '../model/parsed.ts';
import { LEVELS } from '../option-values.ts';
import { OPTION_NAMES, type OptionName, optionOf, splitList } from '../options.ts';
import type { IgnoreEntry, PolicyTexts, RecordsPattern, Region } from './config.ts';

const RECORDS_KEYS = ['path', 'as', 'origin'] as const;
const IGNORE_KEYS = ['rule', 'name', 'address', 'path', 'reason', 'until'] as const;
const REGION_KEYS = ['resolver', 'subnet'] as const;

/** Keys of `policy:` that are options; `ignore` stands beside them. */
export const POLICY_OPTIONS: readonly OptionName[] = OPTION_NAMES.filter(
  (name) => optionOf(name).policy === true,
);

/** An id of a rule or of a source. */
export const KEBAB_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** A region's name; the keys that an `expect:` entry itself has are taken. */
export const REGION_NAME = /^(?!(?:A|AAAA|address|ptr)$)[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

export function readRecords(node: Node | undefined, problems: Problems): RecordsPattern[] {
  const records: RecordsPattern[] = [];
  for (const item of itemsOf(node)) {
    const location = placeOf(item);
    if (item.kind !== 'map') {
      const pattern = patternOf(item, "'records:'", problems);
      if (pattern !== undefined) records.push({ pattern, location });
      continue;
    }
    problems.unknownKeys(item, RECORDS_KEYS, "an entry of 'records:'");
    const path = get(item, 'path');
    if (path === undefined) {
      problems.add(
        item,
        "this entry of 'records:' has no 'path'. Write {path: zones/db.example.org, as: zone-file}",
      );
    }
    const pattern = path && patternOf(path, "'path:'", problems);
    const as = optionalText(item, 'as', 'as: zone-file', problems);
    if (as !== undefined && !KEBAB_ID.test(as)) {
      problems.add(
        get(item, 'as')!,
        `${quote(as)} is not the id of a format. Write one such as zone-file or hosts`,
      );
    }
    const origin = parsedText(
      item,
      'origin',
      'origin: example.org',
      (text) => parseDomainName(text),
      problems,
    );
    if (pattern !== undefined) records.push({ pattern, ...defined({ as, origin }), location });
  }
  return records;
}

/** A path or glob that stays inside the repository. */
function patternOf(node: Node, what: string, problems: Problems): string | undefined {
  const text = textOf(node);
  if (text === undefined || text === '') {
    problems.add(
      node,
      `${what} holds ${describe(node)} where a path or pattern belongs. Write one such as zones/db.*`,
    );
    return undefined;
  }
  const problem = patternProblem(text);
  if (problem === undefined) return text;
  problems.add(node, `${quote(text)} ${problem}`);
  return undefined;
}

function patternProblem(text: string): string | undefined {
  if (text.startsWith('/')) return 'is an absolute path. Write it relative to the root of the repository';
  if (text.startsWith('!'))
    return 'begins with an exclamation mark. Patterns only add files; write a narrower one';
  if (text.split('/').includes('..'))
    return "leads upwards by '..'. Write it relative to the root of the repository";
  if (text.includes('\0')) return 'contains a NUL character. Remove it';
  return undefined;
}

export function readPolicy(policy: MapNode | undefined, problems: Problems): Map<OptionName, PolicyTexts> {
  const read = new Map<OptionName, PolicyTexts>();
  for (const entry of entriesOf(policy)) {
    const { key, value } = entry;
    if (key.text === 'ignore') continue;
    const name = POLICY_OPTIONS.find((option) => option === key.text);
    if (name === undefined) {
      const elsewhere = OPTION_NAMES.find((option) => option === key.text);
      if (elsewhere === undefined) problems.unknownKey(entry, [...POLICY_OPTIONS, 'ignore'], "'policy:'");
      else
        problems.add(
          key,
          `'${elsewhere}' cannot be set in 'policy:'. Write it on the command line, --${elsewhere}`,
        );
      continue;
    }
    if (isNull(value) && name !== 'rules') {
      problems.add(value, `'${name}:' is empty. Write a value, or remove the key`);
      continue;
    }
    const texts = name === 'rules' ? rulesOf(value, problems) : optionTexts(name, value, problems);
    if (texts.length > 0) read.set(name, { texts, location: placeOf(value) });
  }
  return read;
}

/** The texts of one option, each checked at its own place. */
function optionTexts(name: OptionName, value: Node, problems: Problems): string[] {
  const option = optionOf(name);
  if (value.kind === 'list' && option.many !== true) {
    problems.add(
      value,
      `'${name}:' holds a list where one value belongs. Write ${name}: ${option.default ?? option.placeholder}`,
    );
    return [];
  }
  if (value.kind === 'list' && value.items.length === 0) {
    problems.add(value, `'${name}:' is an empty list. Write a value, or remove the key`);
  }
  const texts: string[] = [];
  for (const item of itemsOf(value)) {
    const text = textOf(item);
    if (text === undefined || text.trim() === '') {
      const list = option.many === true ? ' or a list of them' : '';
      problems.add(item, `'${name}:' holds ${describe(item)} where a text belongs. Write one value${list}`);
      continue;
    }
    const parts = option.many === true && value.kind === 'scalar' ? splitList(text) : [text];
    const result = option.parse(parts);
    if (!result.ok) problems.add(item, `policy.${name}: ${result.problem}`);
    else texts.push(...parts);
  }
  return texts;
}

/** `ID: LEVEL` as the option's text `ID=LEVEL`. */
function rulesOf(value: Node, problems: Problems): string[] {
  const texts: string[] = [];
  for (const { key, value: level } of entriesOf(
    mapOf(value, "'rules:'", 'rules: {ptr-ambiguous: off}', problems),
  )) {
    const text = textOf(level);
    if (!KEBAB_ID.test(key.text)) {
      problems.add(key, `${quote(key.text)} is not the id of a rule. Write one such as ptr-missing`);
    } else if (text === undefined || !LEVELS.some((word) => word === text)) {
      problems.add(level, `${describe(level)} is not a level. Write one of ${LEVELS.join(', ')}`);
    } else texts.push(`${key.text}=${text}`);
  }
  return texts;
}

export function readIgnore(node: Node | undefined, problems: Problems): IgnoreEntry[] {
  const example =
    '{rule: ptr-missing, name: old.example.org, reason: "moving, ticket 123", until: 2027-01-31}';
  const entries: IgnoreEntry[] = [];
  for (const item of itemsOf(node)) {
    const before = problems.count;
    const map = item.kind === 'map' ? item : undefined;
    if (map === undefined) {
      problems.add(item, `${describe(item)} stands where an entry of 'ignore:' belongs. Write ${example}`);
      continue;
    }
    problems.unknownKeys(map, IGNORE_KEYS, "an entry of 'ignore:'");
    for (const key of ['rule', 'reason'] as const) {
      if (get(map, key) === undefined) {
        problems.add(map, `this entry of 'ignore:' has no '${key}'. Write ${example}`);
      }
    }
    const rule = optionalText(map, 'rule', 'rule: ptr-missing', problems);
    if (rule !== undefined && !KEBAB_ID.test(rule)) {
      problems.add(
        get(map, 'rule')!,
        `${quote(rule)} is not the id of a rule. Write one such as ptr-missing`,
      );
    }
    const reason = optionalText(map, 'reason', 'reason: "moving, ticket 123"', problems);
    const name = parsedText(map, 'name', 'name: old.example.org', (text) => parseDomainName(text), problems);
    const address = parsedText(map, 'address', 'address: 2001:db8::25', parseIpAddress, problems);
    const path = get(map, 'path') && patternOf(get(map, 'path')!, "'path:'", problems);
    const until = optionalText(map, 'until', 'until: 2027-01-31', problems);
    if (until !== undefined && !isDate(until)) {
      problems.add(get(map, 'until')!, `${quote(until)} is not a day. Write YYYY-MM-DD, such as 2027-01-31`);
    }
    if (problems.count > before || rule === undefined || reason === undefined) continue;
    entries.push({ rule, reason, ...defined({ name, address, path, until }), location: placeOf(map) });
  }
  return entries;
}

/** A day of the calendar, as RFC 3339 writes it. */
function isDate(text: string): boolean {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (match === null) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

export function readRegions(node: Node | undefined, problems: Problems): Map<RegionName, Region> {
  const example = 'regions: {us-east: {subnet: 203.0.113.0/24}}';
  const regions = new Map<RegionName, Region>();
  for (const { key, value } of entriesOf(mapOf(node, "'regions:'", example, problems))) {
    if (!REGION_NAME.test(key.text)) {
      problems.add(
        key,
        `${quote(key.text)} cannot name a region. Write letters, digits, '.', '_' and '-', and none of A, AAAA, address, ptr`,
      );
    }
    const map = mapOf(
      value,
      `the region ${quote(key.text)}`,
      `${key.text}: {resolver: 192.0.2.53}`,
      problems,
    );
    if (map !== undefined) problems.unknownKeys(map, REGION_KEYS, 'a region');
    const resolver = parsedText(map, 'resolver', 'resolver: 192.0.2.53', vantageText, problems);
    const subnet = parsedText(map, 'subnet', 'subnet: 203.0.113.0/24', parseNetwork, problems);
    regions.set(key.text, { ...defined({ resolver, subnet }), location: placeOf(key) });
  }
  return regions;
}

/** A server that can be asked, as it is written. */
function vantageText(text: string): Parsed<string> {
  const server = parseServerAddress(text.trim());
  return server.ok ? parsed(text.trim()) : server;
}

/** The mapping; undefined where there is none, or nothing in it. Anything else is a problem. */
export function mapOf(
  node: Node | undefined,
  what: string,
  example: string,
  problems: Problems,
): MapNode | undefined {
  if (node === undefined || isNull(node)) return undefined;
  if (node.kind === 'map') return node;
  problems.add(node, `${what} is a mapping, and ${describe(node)} stands here. Write ${example}`);
  return undefined;
}

export function optionalText(
  map: MapNode | undefined,
  key: string,
  example: string,
  problems: Problems,
): string | undefined {
  const entry = entryOf(map, key);
  if (entry === undefined) return undefined;
  const text = textOf(entry.value);
  if (text !== undefined && text.trim() !== '') return text;
  problems.add(
    entry.value,
    `'${key}:' holds ${describe(entry.value)} where a text belongs. Write ${example}`,
  );
  return undefined;
}

export function parsedText<T>(
  map: MapNode | undefined,
  key: string,
  example: string,
  parse: (text: string) => Parsed<T>,
  problems: Problems,
): T | undefined {
  const text = optionalText(map, key, example, problems);
  if (text === undefined) return undefined;
  const result = parse(text);
  if (result.ok) return result.value;
  problems.add(get(map, key)!, `'${key}:' ${advised(result.problem, `Write ${example}`)}`);
  return undefined;
}

/** The problem, and what to write where it does not say that itself. */
export function advised(problem: string, advice: string): string {
  return /[;.] write /i.test(problem) ? problem : `${problem}. ${advice}`;
}

/** The members that have a value. */
export function defined<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
