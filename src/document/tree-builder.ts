import { DocumentError, showPlace } from './document-error.ts';
import { MAX_NODES } from './limits.ts';
import { type Entry, type ListNode, type MapNode, type Node, quote, type ScalarNode } from './node.ts';
import type { Places } from './places.ts';

/** Mappings up to this size are searched one entry after the other; larger ones get an index. */
const SMALL_MAP = 8;

/** A list or mapping that is being read. */
export interface OpenNode {
  readonly kind: 'list' | 'map';
  readonly start: number;
  readonly tag: string | undefined;
  readonly items: Node[];
  readonly entries: Entry[];
  index: Map<string, Entry> | undefined;
  /** The key whose value comes next. */
  key: ScalarNode | undefined;
}

export function openNode(kind: 'list' | 'map', start: number, tag?: string): OpenNode {
  return { kind, start, tag, items: [], entries: [], index: undefined, key: undefined };
}

/** The finished list or mapping, which ends at the offset `end`. */
export function closeNode(open: OpenNode, end: number, places: Places): ListNode | MapNode {
  const place = places.span(open.start, end);
  const { tag, items, entries, index } = open;
  return open.kind === 'list'
    ? { kind: 'list', items, tag, ...place }
    : { kind: 'map', entries, index, tag, ...place };
}

export function findEntry(open: OpenNode, key: string): Entry | undefined {
  return open.index === undefined
    ? open.entries.find((entry) => entry.key.text === key)
    : open.index.get(key);
}

export function addEntry(open: OpenNode, entry: Entry): void {
  open.entries.push(entry);
  if (open.index !== undefined) open.index.set(entry.key.text, entry);
  else if (open.entries.length > SMALL_MAP) {
    open.index = new Map(open.entries.map((each) => [each.key.text, each]));
  }
}

/**
 * Adds an item, or a value to the key that waits for it.
 * @throws {DocumentError} when the key is there already.
 */
export function addChild(open: OpenNode, node: Node): void {
  if (open.kind === 'list') open.items.push(node);
  else if (open.key !== undefined) {
    addEntry(open, { key: open.key, value: node });
    open.key = undefined;
  }
}

/** @throws {DocumentError} when the mapping has the key already; both places are named. */
export function refuseDuplicate(open: OpenNode, key: ScalarNode): void {
  const first = findEntry(open, key.text)?.key;
  if (first === undefined) return;
  throw new DocumentError(
    `the key ${quote(key.text)} is written a second time; the first is at ${showPlace(first)}. Keep one of the two`,
    key,
  );
}

/** @throws {DocumentError} when a document grows over the limit. */
export function refuseTooMany(count: number, at: () => { path: string; line: number; column: number }): void {
  if (count > MAX_NODES) {
    throw new DocumentError(
      `the document has more than ${MAX_NODES.toLocaleString('en')} nodes. Split it into several files`,
      at(),
    );
  }
}
