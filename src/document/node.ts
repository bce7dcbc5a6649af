import type { SourceLocation } from '../model/record.ts';

/** Where a node is written. Lines and columns count from 1, columns in UTF-16 units without a BOM; the end is exclusive. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * A scalar as it is written: `012`, `yes`, `1:20` and `1.10` stay these texts, whatever a version of YAML would make
 * of them. Escapes of quoted scalars are decoded; the place covers the quotes.
 */
export interface ScalarNode extends Place {
  readonly kind: 'scalar';
  readonly text: string;
  /** True for quoted and block scalars, JSON strings, and what is tagged `!!str`: never null. */
  readonly quoted: boolean;
  /** A tag outside the core schema, as written: `!include`. */
  readonly tag: string | undefined;
}

export interface ListNode extends Place {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly tag: string | undefined;
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

/** A mapping in the order of the file. No key occurs twice; entries of a merge key (`<<`) come last. */
export interface MapNode extends Place {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly tag: string | undefined;
  /** Present for large mappings only; `get` is the way to look up. */
  readonly index: Pick<ReadonlyMap<string, Entry>, 'get'> | undefined;
}

/** A node of a YAML or JSON document. An alias is the node it stands for, all of it at the place of the alias. */
export type Node = ScalarNode | ListNode | MapNode;

/**
 * The node with all that is in it at one place, as an alias has it. What is inside is made when it is looked at, so that
 * aliases of aliases take no memory.
 */
export function placedAt(node: Node, place: Place): Node {
  const { path, line, column, endLine, endColumn } = place;
  const whole = { path, line, column, endLine, endColumn };
  if (node.kind === 'scalar') return { ...node, ...whole };
  const { tag } = node;
  if (node.kind === 'list') {
    return {
      ...{ kind: 'list', tag, ...whole },
      get items() {
        return node.items.map((item) => placedAt(item, whole));
      },
    };
  }
  const placed = ({ key, value }: Entry): Entry => ({
    key: placedAt(key, whole) as ScalarNode,
    value: placedAt(value, whole),
  });
  const placedEntry = (entry: Entry | undefined) => entry && placed(entry);
  return {
    ...{ kind: 'map', tag, ...whole },
    get entries() {
      return node.entries.map(placed);
    },
    get index() {
      const { index } = node;
      return index && { get: (key: string) => placedEntry(index.get(key)) };
    },
  };
}

/** The value at `key`; undefined where the mapping has no such key, or the node is no mapping. */
export function get(node: Node | undefined, key: string): Node | undefined {
  return entryOf(node, key)?.value;
}

/** The entry at `key`, for its key's place. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.index === undefined
    ? node.entries.find((entry) => entry.key.text === key)
    : node.index.get(key);
}

/** The value at a path of keys. */
export function at(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  return keys.reduce(get, node);
}

/** The entries of a mapping; none where the node is absent or something else. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list; one item where the node is a scalar or a mapping; none where it is absent or null. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined || isNull(node)) return [];
  return node.kind === 'list' ? node.items : [node];
}

/** The text of a scalar; undefined where the node is absent, null, a list or a mapping. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && !isNull(node) ? node.text : undefined;
}

const NULLS: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

/** True for JSON's null, YAML's `null` and `~`, and a value that is not there at all. */
export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && !node.quoted && node.tag === undefined && NULLS.has(node.text);
}

/** The place of a node alone, for a record or a finding to keep. */
export function placeOf(node: Place): SourceLocation {
  const { path, line, column, endLine, endColumn } = node;
  return { path, line, column, endLine, endColumn };
}

/** What the node is, in words for a message: `a list`, `a mapping`, `nothing`, `'text'`. */
export function describe(node: Node): string {
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  if (node.kind === 'map') return node.entries.length === 0 ? 'an empty mapping' : 'a mapping';
  return isNull(node) ? 'nothing' : quote(node.text);
}

/** Foreign text in a message: on one line, in quotes, cut to a bearable length. */
export function quote(text: string): string {
  const head = text.length > 100 ? `${text.slice(0, 97).replace(/[\ud800-\udbff]$/, '')}...` : text;
  const plain = head.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (char) =>
    char === '\n' ? '\\n' : char === '\t' ? '\\t' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${plain}'`;
}
