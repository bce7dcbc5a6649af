import { posix } from 'node:path';
import { DocumentError } from '../../document/document-error.ts';
import { MAX_OCTETS, MAX_UNFOLDED } from '../../document/limits.ts';
import {
  describe,
  type Entry,
  isNull,
  type MapNode,
  type Node,
  type Place,
  quote,
} from '../../document/node.ts';
import { parseDocument } from '../../document/parse.ts';
import { refusalOf, type Tree, TreeError } from '../../repository/tree.ts';
import { SourceError } from '../source.ts';

const MAX_INCLUDES = 1000;
const MAX_INCLUDE_DEPTH = 8;

/** Reads octoDNS's YAML files, each once, with `!include` replaced by what the included files hold. */
export interface Loader {
  /** @throws {SourceError} where the file, or one that it includes, cannot be read. */
  load(path: string): Node;
  /** Paths of all files included so far. */
  readonly included: ReadonlySet<string>;
}

export function createLoader(tree: Tree): Loader {
  const loaded = new Map<string, Node>();
  const included = new Set<string>();
  const open: string[] = [];
  let includes = 0;

  function load(path: string): Node {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    open.push(path);
    const node = resolve(parse(path), new Map());
    open.pop();
    loaded.set(path, node);
    return node;
  }

  function parse(path: string): Node {
    try {
      return parseDocument(tree.read(path, MAX_OCTETS), { path, json: false, tags: true });
    } catch (error) {
      if (error instanceof DocumentError) throw new SourceError(error.message, error);
      if (error instanceof TreeError) throw new SourceError(error.message, { path });
      throw error;
    }
  }

  /** The node with its includes resolved; what has none is the node itself, and an alias is resolved once. */
  function resolve(node: Node, done: Map<unknown, Node>): Node {
    if (node.tag !== undefined) return include(node);
    if (node.kind === 'scalar') return node;
    const content = node.kind === 'list' ? node.items : node.entries;
    const known = done.get(content);
    if (known !== undefined) return { ...known, ...placeAt(node) } as Node;
    const resolved = node.kind === 'list' ? resolveList(node.items, node, done) : resolveMap(node, done);
    done.set(content, resolved);
    return resolved;
  }

  function resolveList(items: readonly Node[], node: Node, done: Map<unknown, Node>): Node {
    const resolved = items.map((item) => resolve(item, done));
    return resolved.every((item, i) => item === items[i]) ? node : ({ ...node, items: resolved } as Node);
  }

  function resolveMap(map: MapNode, done: Map<unknown, Node>): Node {
    const entries = map.entries.map((entry) => {
      const value = resolve(entry.value, done);
      return value === entry.value ? entry : { key: entry.key, value };
    });
    if (entries.every((entry, i) => entry === map.entries[i])) return map;
    // A merge key stays an entry where its value is an include; what the mapping has itself wins.
    const merge = entries.find(({ key, value }) => key.text === '<<' && !key.quoted && value.kind === 'map');
    if (merge === undefined) return mapOf(map, entries);
    const own = entries.filter((entry) => entry !== merge);
    const names = new Set(own.map(({ key }) => key.text));
    const more = (merge.value as MapNode).entries.filter(({ key }) => !names.has(key.text));
    return mapOf(map, [...own, ...more]);
  }

  function include(node: Node): Node {
    if (node.tag !== '!include') {
      throw problem(node, `the tag ${quote(node.tag!)} has no meaning in octoDNS. Write the value itself.`);
    }
    if (node.kind === 'scalar') return includeFile(node.text, node);
    if (node.kind === 'map')
      throw problem(node, "'!include' takes a file or a list of files, and a mapping stands here.");
    const parts = node.items.map((item) => {
      if (item.kind !== 'scalar' || isNull(item)) {
        throw problem(item, `'!include' takes the names of files, and ${describe(item)} stands here.`);
      }
      return includeFile(item.text, item);
    });
    const [first] = parts;
    const odd = parts.find((part) => part.kind !== first?.kind || part.kind === 'scalar');
    if (first === undefined || odd !== undefined) {
      throw problem(
        node,
        "'!include' puts files together that hold all mappings or all lists, and these do not.",
      );
    }
    const total = parts.reduce((sum, part) => sum + lengthOf(part), 0);
    if (total > MAX_UNFOLDED)
      throw problem(node, `these files hold ${total} entries together, which is too many.`);
    if (first.kind === 'list') {
      return {
        ...node,
        tag: undefined,
        items: parts.flatMap((part) => (part.kind === 'list' ? part.items : [])),
      };
    }
    const entries = new Map<string, Entry>();
    for (const part of parts) {
      if (part.kind === 'map') for (const entry of part.entries) entries.set(entry.key.text, entry);
    }
    return mapOf({ ...placeAt(node), kind: 'map', entries: [], tag: undefined, index: undefined }, [
      ...entries.values(),
    ]);
  }

  function includeFile(name: string, place: Place): Node {
    if (++includes > MAX_INCLUDES) throw problem(place, `more than ${MAX_INCLUDES} files are included.`);
    if (open.length >= MAX_INCLUDE_DEPTH) {
      throw problem(place, `files include one another more than ${MAX_INCLUDE_DEPTH} deep.`);
    }
    const path = posix.normalize(posix.join(posix.dirname(place.path), name));
    if (open.includes(path)) {
      throw problem(place, `${path} is included while it is being read (${[...open, path].join(' > ')}).`);
    }
    if (name.startsWith('/') || !tree.has(path)) {
      const refusal = name.startsWith('/') ? undefined : refusalOf(tree, path);
      if (refusal !== undefined) throw problem(place, `${quote(name)} is included, and ${refusal}`);
      throw problem(
        place,
        `${quote(name)} is included, and there is no such file in the repository beside ${place.path}.`,
      );
    }
    included.add(path);
    return load(path);
  }

  return { load, included };
}

function lengthOf(node: Node): number {
  if (node.kind === 'scalar') return 1;
  return node.kind === 'list' ? node.items.length : node.entries.length;
}

function mapOf(map: MapNode, entries: readonly Entry[]): MapNode {
  const index = entries.length > 16 ? new Map(entries.map((entry) => [entry.key.text, entry])) : undefined;
  return { ...map, entries, index };
}

function placeAt({ path, line, column, endLine, endColumn }: Place): Place {
  return { path, line, column, endLine, endColumn };
}

function problem(place: Place, text: string): SourceError {
  const { path, line, column } = place;
  return new SourceError(`${path}:${line}:${column}: ${text}`, { path, line, column });
}
