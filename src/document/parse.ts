import { decodeText } from './decode.ts';
import { DocumentError } from './document-error.ts';
import { parseJson } from './json.ts';
import type { Node } from './node.ts';
import { parseYaml } from './yaml.ts';

export interface DocumentSyntax {
  readonly path: string;
  /** Strict JSON (RFC 8259). Without it: what the path's ending says. */
  readonly json?: boolean;
  /** True where YAML tags such as `!include` have a meaning; otherwise they are refused. */
  readonly tags?: boolean;
}

/**
 * Reads YAML 1.2 or JSON, as text or as the octets of a UTF-8 file, as one tree of nodes with places. A BOM is passed over and not counted. An empty YAML file is a
 * null scalar. Duplicate keys, keys that are no scalars, a second document, nesting over 100 levels and aliases that
 * stand for a million nodes are refused. The caller bounds the size: `tree.read(path, MAX_OCTETS)`.
 * @throws {DocumentError}
 */
export function parseDocument(content: string | Uint8Array, syntax: DocumentSyntax): Node {
  const [first, second] = parseDocuments(content, syntax);
  if (second !== undefined) {
    throw new DocumentError(
      "a second document begins above this line ('---'). Write one document to a file",
      second,
    );
  }
  const { path } = syntax;
  const nowhere = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return first ?? { kind: 'scalar', text: '', quoted: false, tag: undefined, ...nowhere };
}

/**
 * Reads every document of a YAML stream, or the one of a JSON text. Documents without content are null scalars.
 * @throws {DocumentError} as `parseDocument`.
 */
export function parseDocuments(content: string | Uint8Array, syntax: DocumentSyntax): readonly Node[] {
  const { path, json = /\.json$/i.test(path) } = syntax;
  const text = typeof content === 'string' ? content : decodeText(content, path);
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  return json ? [parseJson(bare, path)] : parseYaml(bare, path, syntax);
}
