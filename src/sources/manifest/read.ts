import { DocumentError } from '../../document/document-error.ts';
import { MAX_OCTETS } from '../../document/limits.ts';
import { nearest } from '../../document/nearest.ts';
import {
  describe,
  type Entry,
  entriesOf,
  entryOf,
  get,
  isNull,
  itemsOf,
  type MapNode,
  type Node,
  type Place,
  placeOf,
  quote,
  type ScalarNode,
  textOf,
} from '../../document/node.ts';
import { parseDocument } from '../../document/parse.ts';
import { createProblems, type Problems } from '../../document/problems.ts';
import type { DomainName } from '../../model/domain-name.ts';
import type { RegionName } from '../../model/expectation.ts';
import { parseIpAddress } from '../../model/ip-address.ts';
import { type Parsed, refused } from '../../model/parsed.ts';
import type { Tree } from '../../repository/tree.ts';
import { type AddressKey, parseHandWrittenAddress, parseHandWrittenName } from '../manifest-text.ts';
import { type Declaration, type DeclaredPair, SourceError, type SourceFile } from '../source.ts';
import { syntaxDefect } from '../syntax-defect.ts';

/** Keys beside `expect:`, for the manifest is part of ptr-gate.yml; `config.ts` reads them. */
const TOP_KEYS = ['expect', 'records', 'policy', 'regions', 'rollout', 'health', '$schema'];
const ADDRESS_KEYS: readonly AddressKey[] = ['address', 'A', 'AAAA'];
const ENTRY_KEYS: readonly string[] = [...ADDRESS_KEYS, 'ptr'];

/** Reads the pairs under `expect:` of a YAML or JSON file. */
export function* read(file: SourceFile, tree: Tree): Iterable<Declaration> {
  let root: Node;
  try {
    root = parseDocument(tree.read(file.path, MAX_OCTETS), { path: file.path });
  } catch (error) {
    if (error instanceof DocumentError) throw new SourceError(error.message, error);
    throw error;
  }
  const problems = createProblems();
  yield* readManifest(root, problems);
  if (problems.first !== undefined) throw new SourceError(problems.lines(), problems.first);
}

/** What all entries share while they are read. */
interface Reading {
  readonly problems: Problems;
  /** Undefined where the file has no `regions:` and any region may be named. */
  readonly regions: readonly string[] | undefined;
  /** Lines of the entry's pairs so far, by everything that a pair says; another entry is another declaration. */
  readonly seen: Map<string, number>;
}

function* readManifest(root: Node, problems: Problems): Iterable<Declaration> {
  if (root.kind !== 'map' && !isNull(root)) {
    problems.add(root, "no mapping with 'expect:' stands here. Write expect: {mail.example.org: 192.0.2.25}");
    return;
  }
  if (root.kind === 'map') problems.unknownKeys(root, TOP_KEYS, 'a manifest');
  const expect = get(root, 'expect');
  if (expect === undefined || isNull(expect)) return;
  if (expect.kind !== 'map') {
    problems.add(expect, notPairs(expect));
    return;
  }
  const regions = entryOf(root, 'regions') && entriesOf(get(root, 'regions')).map((entry) => entry.key.text);
  for (const { key, value } of expect.entries) {
    const reading: Reading = { problems, regions, seen: new Map() };
    const name = parseHandWrittenName(key.text, 'pair');
    if (name.ok) yield* readEntry(name.value, key, value, reading);
    else if (isNull(value) && blankless(key.text) !== undefined) yield defect(key, blankless(key.text)!);
    else if (isSwapped(key, value)) {
      const write = `Write '${textOf(value)}: ${key.text}'`;
      yield defect(key, `the address ${quote(key.text)} stands before the name. ${write}`);
    } else {
      yield defect(key, name.problem);
      yield* readEntry(undefined, key, value, reading);
    }
  }
}

/** Why `expect:` holds no pairs. */
function notPairs(expect: Exclude<Node, MapNode>): string {
  const slip = expect.kind === 'scalar' ? blankless(expect.text.split(' ')[0]!) : undefined;
  if (slip !== undefined) return slip;
  const dashes = expect.kind === 'list' ? ', and a list stands here' : '';
  return `'expect:' is a mapping of names to addresses${dashes}. Write expect: {mail.example.org: 192.0.2.25}`;
}

/** The problem of `name:address` without the blank that makes it two things in YAML; undefined for any other text. */
function blankless(text: string): string | undefined {
  const [, name = '', address = ''] = /^([^:]+):(.+)$/.exec(text) ?? [];
  if (!parseIpAddress(address).ok || !parseHandWrittenName(name, 'pair').ok) return undefined;
  return `a space is missing after ':' in ${quote(text)}. Write '${name}: ${address}'`;
}

function isSwapped(key: ScalarNode, value: Node): boolean {
  return (
    value.kind === 'scalar' && parseIpAddress(key.text).ok && parseHandWrittenName(value.text, 'pair').ok
  );
}

/** One name's value: addresses, objects, a list of both, or a mapping of regions. Without a name only defects come. */
function* readEntry(
  name: DomainName | undefined,
  key: ScalarNode,
  value: Node,
  reading: Reading,
): Iterable<Declaration> {
  if (value.kind === 'map' && isPerRegion(value, reading)) {
    for (const part of value.entries) yield* readRegion(name, part, reading);
  } else if (value.kind === 'list' && value.items.length === 0) {
    yield defect(value, 'the list of addresses is empty. Write one such as [2001:db8::25]', name);
  } else if (isNull(value)) {
    const place = value.endColumn === value.column ? key : value;
    yield defect(place, `${quote(key.text)} has no address. Write '${key.text}: 2001:db8::25'`, name);
  } else {
    for (const item of itemsOf(value)) {
      if (item.kind === 'map') yield* readObject({ name }, item, reading);
      else if (item.kind === 'list') {
        yield defect(item, 'a list stands inside a list. Write all addresses in one list', name);
      } else yield* readAddresses({ name }, item, 'address', reading);
    }
  }
}

/** True for a mapping of mappings, or of declared regions, with none of an object's own keys. */
function isPerRegion(map: MapNode, { regions }: Reading): boolean {
  return (
    map.entries.some(({ key, value }) => value.kind === 'map' || regions?.includes(key.text) === true) &&
    !map.entries.some(({ key }) => ENTRY_KEYS.includes(key.text))
  );
}

function* readRegion(name: DomainName | undefined, part: Entry, reading: Reading): Iterable<Declaration> {
  const { key, value } = part;
  if (reading.regions !== undefined && !reading.regions.includes(key.text)) {
    const add = `add the region there, ${key.text}: {}`;
    reading.problems.unknownKey(part, reading.regions, "'regions:' of this file", add);
  } else if (value.kind === 'map') {
    yield* readObject({ name, region: key.text }, value, reading);
  } else {
    const found = `the region ${quote(key.text)} holds ${describe(value)}`;
    yield defect(value, `${found}. Write ${key.text}: {A: 192.0.2.25, AAAA: 2001:db8::25}`, name);
  }
}

/** What holds for every address of one object. */
interface Shared {
  readonly name: DomainName | undefined;
  readonly region?: RegionName;
  readonly ptr?: readonly DomainName[];
}

/** `{address: ..., ptr: ...}` or `{A: ..., AAAA: ..., ptr: ...}`. */
function* readObject(shared: Shared, map: MapNode, reading: Reading): Iterable<Declaration> {
  const colon = addressWithColon(map);
  if (colon !== undefined) {
    const found = `the address ${quote(colon)} ends in ':', which makes it a key in YAML`;
    yield defect(map, `${found}. Write it in quotes: "${colon}"`, shared.name);
    return;
  }
  const problemsBefore = reading.problems.count;
  for (const entry of map.entries)
    if (!ENTRY_KEYS.includes(entry.key.text)) refuseKey(entry, shared, map, reading);
  let whole = shared;
  const targets = entryOf(map, 'ptr');
  if (targets !== undefined) {
    const ptr: DomainName[] = [];
    let sound = true;
    for (const target of targetsOf(targets)) {
      const name = parseTarget(target);
      if (name.ok) ptr.push(name.value);
      else {
        sound = false;
        yield defect(target, name.problem, shared.name);
      }
    }
    whole = sound ? { ...shared, ptr: [...new Set(ptr)] } : { name: undefined };
  }
  let empty = true;
  for (const { key, value } of map.entries) {
    const addressKey = ADDRESS_KEYS.find((known) => known === key.text);
    if (addressKey === undefined) continue;
    empty = false;
    yield* readAddresses(
      whole,
      isNull(value) ? { ...value, ...placeOfKey(key, value) } : value,
      addressKey,
      reading,
    );
  }
  // A mistyped key holds the address already told missing.
  if (empty && reading.problems.count === problemsBefore) {
    yield defect(
      map,
      'this entry has no address. Write {address: 2001:db8::25}, or {A: ..., AAAA: ...}',
      shared.name,
    );
  }
}

/** A short key beside nothing that an entry has, with an address, is a region without its braces, not a slip of `A`. */
function refuseKey(entry: Entry, { region }: Shared, map: MapNode, { problems }: Reading): void {
  const { key, value } = entry;
  const isRegion =
    region === undefined &&
    !map.entries.some((other) =>
      ENTRY_KEYS.some((known) => known.toLowerCase() === other.key.text.toLowerCase()),
    ) &&
    nearest(key.text, ['address', 'AAAA']) === undefined &&
    itemsOf(value).some((item) => parseIpAddress(textOf(item) ?? '').ok);
  if (isRegion)
    problems.add(
      key,
      `${quote(key.text)} is not a key of an entry of 'expect:'. Write one of ${ENTRY_KEYS.join(', ')}, or a region as ${key.text}: {A: ..., AAAA: ...}`,
    );
  else problems.unknownKey(entry, ENTRY_KEYS, "an entry of 'expect:'");
}

function placeOfKey(key: ScalarNode, value: Node): Place {
  const { path, line, column, endLine, endColumn } = value.column === value.endColumn ? key : value;
  return { path, line, column, endLine, endColumn };
}

/** The nodes under `ptr:`; an empty value or list is one node, for its defect. */
function targetsOf({ key, value }: Entry): readonly Node[] {
  if (isNull(value)) return [{ ...value, ...placeOfKey(key, value) }];
  const items = itemsOf(value);
  return items.length === 0 ? [value] : items;
}

function parseTarget(node: Node): Parsed<DomainName> {
  const text = textOf(node);
  return text === undefined
    ? refused(
        `'ptr:' holds ${describe(node)} where a name belongs. Write ptr: mail.example.org, or leave it out`,
      )
    : parseHandWrittenName(text, 'ptr');
}

/** An address in flow style that YAML took for the key of a mapping, as in `[2001:db8::]`. */
function addressWithColon(map: MapNode): string | undefined {
  const [only, second] = map.entries;
  if (only === undefined || second !== undefined || !isNull(only.value)) return undefined;
  const text = `${only.key.text}:`;
  return parseIpAddress(text).ok ? text : undefined;
}

function* readAddresses(
  shared: Shared,
  value: Node,
  key: AddressKey,
  reading: Reading,
): Iterable<Declaration> {
  if (value.kind === 'list' && value.items.length === 0) {
    yield defect(value, `'${key}:' is an empty list. Write an address, or remove the key`, shared.name);
    return;
  }
  for (const node of value.kind === 'list' ? value.items : [value]) {
    const colon = node.kind === 'map' ? addressWithColon(node) : undefined;
    const address =
      colon === undefined
        ? parseHandWrittenAddress(node, key)
        : refused(
            `the address ${quote(colon)} ends in ':', which makes it a key in YAML. Write it in quotes: "${colon}"`,
          );
    if (!address.ok) yield defect(node, address.problem, shared.name);
    else if (shared.name !== undefined) {
      yield pairOnce(
        { ...shared, name: shared.name, address: address.value, location: placeOf(node) },
        reading,
      );
    }
  }
}

/** The pair; said a second time in the very same words it is passed over, and that is told. */
function pairOnce(pair: DeclaredPair, { seen }: Reading): Declaration {
  const { name, address, region = '', ptr, location } = pair;
  const words = `${name} ${address} ${region} ${ptr === undefined ? '' : [...ptr].sort().join(' ')}`;
  const first = seen.get(words);
  if (first === undefined) {
    seen.set(words, location.line!);
    return { kind: 'pair', pair };
  }
  const detail = `${name} with ${address} is declared on line ${first} already`;
  return { kind: 'skip', skip: { reason: 'duplicate', detail, name, address, location } };
}

function defect(place: Place, problem: string, name?: DomainName): Declaration {
  return syntaxDefect(placeOf(place), problem, name);
}
