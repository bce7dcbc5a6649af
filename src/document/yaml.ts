import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import { DocumentError } from './document-error.ts';
import { MAX_DEPTH, MAX_MARKS, MAX_UNFOLDED } from './limits.ts';
import { describe, type Node, type Place, placedAt, quote, type ScalarNode } from './node.ts';
import { type Places, placesOf } from './places.ts';
import {
  addChild,
  addEntry,
  closeNode,
  findEntry,
  type OpenNode,
  openNode,
  refuseDuplicate,
} from './tree-builder.ts';
import { flowEnd, type Slot, scalarExtent } from './yaml-extent.ts';
import { explainYaml } from './yaml-problem.ts';

/** Tags that only say what a scalar would resolve to; nothing is resolved here. */
const CORE_TAG = /^!(?:!|<tag:yaml\.org,2002:)(?:null|bool|int|float|timestamp|map|seq|merge|str)>?$/;

interface Frame {
  readonly node: OpenNode;
  readonly flow: boolean;
  readonly anchor: string | undefined;
  /** Nodes of the document before this one. */
  readonly sizeBefore: number;
  /** Levels of nesting inside, aliases unfolded. */
  height: number;
  /** The merge key (`<<`), and its value once it is read. */
  mergeKey: ScalarNode | undefined;
  mergeValue: Node | undefined;
}

interface Anchored {
  readonly node: Node;
  readonly size: number;
  readonly height: number;
}

export interface YamlSyntax {
  /** True where tags such as `!include` have a meaning; otherwise they are refused. */
  readonly tags?: boolean;
}

/**
 * Reads every document of a YAML stream without a BOM. Aliases and merge keys are resolved and share the nodes that
 * they stand for, so a walk over the tree takes time, never memory; how much is bounded.
 * @throws {DocumentError}
 */
export function parseYaml(text: string, path: string, syntax: YamlSyntax = {}): Node[] {
  const places = placesOf(text, path);
  refuseHuge(text, places);
  const events = eventsOf(text, places);
  const documents: Node[] = [];
  const stack: Frame[] = [];
  let root: Node | undefined;
  /** What an anchor names; undefined while that node is still being read. */
  let anchors = new Map<string, Anchored | undefined>();
  /** Nodes of the document so far, aliases counted as what they stand for. */
  let size = 0;
  let unfolded = 0;
  /** Where the text read so far ends. */
  let end = 0;

  const slot = (): Slot => {
    const top = stack.at(-1);
    if (top === undefined) return 'document';
    if (top.node.kind === 'list') return top.flow ? 'flow-item' : 'block-item';
    return top.node.key === undefined && !isMerging(top) ? 'key' : 'value';
  };

  const add = (node: Node, height: number): void => {
    const top = stack.at(-1);
    if (top === undefined) {
      root = node;
      return;
    }
    if (height >= top.height) top.height = height + 1;
    if (isMerging(top)) top.mergeValue = node;
    else if (top.node.kind === 'list' || top.node.key !== undefined) addChild(top.node, node);
    else {
      const key = keyOf(node);
      if (isMergeKey(key)) {
        if (top.mergeKey !== undefined) {
          throw new DocumentError(
            "'<<' is written twice in one mapping. Write one: <<: [*first, *second]",
            key,
          );
        }
        top.mergeKey = key;
      } else {
        refuseDuplicate(top.node, key);
        top.node.key = key;
      }
    }
  };

  const tagOf = (event: ScalarEvent | MappingEvent | SequenceEvent): string | undefined => {
    if (event.tagStart < 0) return undefined;
    const tag = text.slice(event.tagStart, event.tagEnd);
    if (tag === '!' || CORE_TAG.test(tag)) return undefined;
    if (syntax.tags === true) return tag;
    throw new DocumentError(
      `the tag ${quote(tag)} has no meaning here. Write the value itself, or put text that begins with '!' in quotes`,
      places.point(event.tagStart),
    );
  };

  const readScalar = (event: ScalarEvent): void => {
    const [from, to] = scalarExtent(event, text, end, slot());
    end = to;
    const node: ScalarNode = {
      kind: 'scalar',
      text: getScalarValue(text, event),
      quoted: event.style !== SCALAR_STYLE.PLAIN || isStringTag(text, event),
      tag: tagOf(event),
      ...places.span(from, to),
    };
    size++;
    if (event.anchorStart >= 0) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, size: 1, height: 0 });
    }
    add(node, 0);
  };

  const readAlias = (event: AliasEvent): void => {
    const name = text.slice(event.anchorStart, event.anchorEnd);
    const place = places.span(event.anchorStart - 1, event.anchorEnd);
    end = event.anchorEnd;
    const target = anchors.get(name);
    if (target === undefined) throw new DocumentError(danglingAlias(name, anchors.has(name)), place);
    size += target.size;
    unfolded += target.size;
    if (unfolded > MAX_UNFOLDED) {
      const most = MAX_UNFOLDED.toLocaleString('en');
      throw new DocumentError(
        `the aliases of this document stand for more than ${most} nodes. Write out what they stand for`,
        place,
      );
    }
    if (stack.length + target.height > MAX_DEPTH) throw new DocumentError(TOO_DEEP, place);
    // What a merge key brings along keeps its own places: a reader looks for an entry where it is written.
    const merges = [stack.at(-1), stack.at(-2)].some((frame) => frame !== undefined && isMerging(frame));
    add(merges ? { ...target.node, ...place } : placedAt(target.node, place), target.height);
  };

  const open = (kind: 'list' | 'map', event: MappingEvent | SequenceEvent): void => {
    if (slot() === 'key')
      throw new DocumentError(keyProblem(kind, text, event.start), places.point(event.start));
    const anchor = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const bracket = flow && (text[event.start] === '[' || text[event.start] === '{');
    end = event.start + (bracket ? 1 : 0);
    const node = openNode(kind, event.start, tagOf(event));
    stack.push({
      node,
      flow,
      anchor,
      sizeBefore: size++,
      height: 0,
      mergeKey: undefined,
      mergeValue: undefined,
    });
  };

  const close = (): void => {
    const frame = stack.pop();
    if (frame === undefined) {
      documents.push(root!);
      root = undefined;
      anchors = new Map();
      size = 0;
      unfolded = 0;
      return;
    }
    merge(frame);
    if (frame.flow) end = flowEnd(text, frame.node.start, end);
    const node = closeNode(frame.node, end, places);
    const { height } = frame;
    if (frame.anchor !== undefined)
      anchors.set(frame.anchor, { node, size: size - frame.sizeBefore, height });
    add(node, height);
  };

  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) readScalar(event);
    else if (event.type === EVENT_ID.POP) close();
    else if (event.type === EVENT_ID.MAPPING) open('map', event);
    else if (event.type === EVENT_ID.SEQUENCE) open('list', event);
    else if (event.type === EVENT_ID.ALIAS) readAlias(event);
  }
  return documents;
}

const [LF, CR, COMMA, MINUS, DIGIT_0, COLON, QUESTION, OPEN_LIST, OPEN_MAP] = [
  10, 13, 44, 45, 48, 58, 63, 91, 123,
];

const TOO_DEEP = `the nesting is deeper than ${MAX_DEPTH} levels. Write the document flatter`;

function eventsOf(text: string, places: Places): Event[] {
  try {
    // A scalar, and a key that is only tried, count as levels there.
    return parseEvents(text, { maxDepth: MAX_DEPTH + 2 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { problem, offset } = explainYaml(error.reason, error.mark?.position ?? 0, text);
    throw new DocumentError(problem, places.point(offset));
  }
}

/** Counts what could begin a node, before the parser spends memory on each. */
function refuseHuge(text: string, places: Places): void {
  if (text.length <= MAX_MARKS / 2) return;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === COMMA) marks += 2;
    else if (char === LF || char === CR || char === OPEN_LIST || char === OPEN_MAP) marks++;
    else if (char === MINUS || char === COLON || char === QUESTION) {
      // In names and addresses a letter, a digit or another colon follows.
      if (text.charCodeAt(i + 1) < DIGIT_0) marks++;
    }
    if (marks > MAX_MARKS) {
      throw new DocumentError(
        'the file has more entries than fit in memory: over a million lines. Split it into several files',
        places.point(i),
      );
    }
  }
}

function keyOf(node: Node): ScalarNode {
  if (node.kind === 'scalar') return node;
  throw new DocumentError(`${describe(node)} stands as a key. Write text as the key`, node);
}

function keyProblem(kind: 'list' | 'map', text: string, start: number): string {
  if (kind === 'list')
    return "a list stands as a key. Write text as the key, in quotes where it begins with '['";
  return text.startsWith('{{', start - 1) || text.startsWith('{{', start)
    ? "'{{' begins a mapping that stands as a key: a template that was not rendered? Render it first, or put the text in quotes"
    : "a mapping stands as a key. Write text as the key, in quotes where it begins with '{'";
}

function danglingAlias(name: string, open: boolean): string {
  if (open) return `the alias ${quote(`*${name}`)} stands inside the node that it names. Write the value out`;
  return `'*' begins an alias, and no anchor ${quote(`&${name}`)} stands before it. Put text that begins with '*' in quotes: "*${name}"`;
}

function isStringTag(text: string, event: ScalarEvent): boolean {
  if (event.tagStart < 0) return false;
  const tag = text.slice(event.tagStart, event.tagEnd);
  return tag === '!' || tag === '!!str' || tag === '!<tag:yaml.org,2002:str>';
}

/** The merge key of YAML 1.1 (https://yaml.org/type/merge.html). In quotes it is text like any other. */
function isMergeKey(key: Place & { text: string; quoted: boolean }): boolean {
  return key.text === '<<' && !key.quoted;
}

/** True between a merge key and its value. */
function isMerging(frame: Frame): boolean {
  return frame.mergeKey !== undefined && frame.mergeValue === undefined;
}

/**
 * Adds what the mapping itself does not have; the first of several sources wins. A value with a tag, such as
 * `<<: !include file`, stays an entry for the reader that knows the tag.
 */
function merge({ node, mergeKey, mergeValue }: Frame): void {
  if (mergeKey === undefined || mergeValue === undefined) return;
  if (mergeValue.tag !== undefined) {
    addEntry(node, { key: mergeKey, value: mergeValue });
    return;
  }
  for (const source of mergeValue.kind === 'list' ? mergeValue.items : [mergeValue]) {
    if (source.kind !== 'map') {
      throw new DocumentError(
        `'<<' merges mappings, and ${describe(source)} stands here. Write an alias of a mapping, such as <<: *defaults`,
        source,
      );
    }
    for (const entry of source.entries) {
      if (findEntry(node, entry.key.text) === undefined) addEntry(node, entry);
    }
  }
}
