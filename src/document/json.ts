import { DocumentError } from './document-error.ts';
import { MAX_DEPTH } from './limits.ts';
import { type Node, quote, type ScalarNode } from './node.ts';
import { placesOf } from './places.ts';
import {
  addChild,
  closeNode,
  type OpenNode,
  openNode,
  refuseDuplicate,
  refuseTooMany,
} from './tree-builder.ts';

const LITERAL = /-?[0-9][0-9a-zA-Z.+-]*|[A-Za-z_$-][\w$-]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * Reads one JSON text (RFC 8259) without a BOM. Numbers stay as they are written.
 * @throws {DocumentError} with the place of the first character that cannot stand where it stands.
 */
export function parseJson(text: string, path: string): Node {
  const places = placesOf(text, path);
  const stack: OpenNode[] = [];
  let offset = 0;
  let count = 0;

  const fail = (problem: string, where = offset): never => {
    throw new DocumentError(problem, places.point(where));
  };
  const found = (): string => {
    if (offset >= text.length) return 'the file ends';
    const char = String.fromCodePoint(text.codePointAt(offset)!);
    if (char === '#' || text.startsWith('//', offset) || text.startsWith('/*', offset)) {
      return 'a comment begins, and JSON has no comments,';
    }
    return `${quote(char)} stands`;
  };
  const skipBlanks = (): void => {
    for (; offset < text.length; offset++) {
      const char = text.charCodeAt(offset);
      if (char !== 32 && char !== 10 && char !== 13 && char !== 9) return;
    }
  };

  const string = (): ScalarNode => {
    const start = offset++;
    let escaped = false;
    for (; ; offset++) {
      const char = text.charCodeAt(offset);
      if (char === 34) break;
      if (char === 92) {
        escaped = true;
        ESCAPE.lastIndex = offset;
        if (!ESCAPE.test(text)) {
          fail(
            `${quote(text.slice(offset, offset + 2))} is no escape of JSON. Write \\\\ for a backslash, or \\" \\n \\t \\uXXXX`,
          );
        }
        offset = ESCAPE.lastIndex - 1;
      } else if (Number.isNaN(char)) {
        fail('the string is not closed before the file ends. Write the closing "', start);
      } else if (char === 10 || char === 13) {
        fail('the string is not closed on its line. Write the closing ", or \\n for a line break', start);
      } else if (char < 32) {
        fail(`a control character stands in the string. Write \\u${char.toString(16).padStart(4, '0')}`);
      }
    }
    offset++;
    const raw = text.slice(start + 1, offset - 1);
    const value = escaped ? (JSON.parse(`"${raw}"`) as string) : raw;
    return { kind: 'scalar', text: value, quoted: true, tag: undefined, ...places.span(start, offset) };
  };

  const literal = (): ScalarNode => {
    LITERAL.lastIndex = offset;
    const word = LITERAL.exec(text)?.[0];
    if (word === undefined) {
      const single = text[offset] === "'" ? '. JSON strings stand in double quotes' : '. Write a value';
      const comma = text[offset] === ',' || text[offset] === ']' || text[offset] === '}';
      return fail(
        `${found()} where a value is expected${comma ? '. Write a value, or remove the comma before it' : single}`,
      );
    }
    if (!NUMBER.test(word) && word !== 'true' && word !== 'false' && word !== 'null') {
      fail(`${quote(word)} is no value of JSON. Write text in double quotes: ${JSON.stringify(word)}`);
    }
    const start = offset;
    offset += word.length;
    return { kind: 'scalar', text: word, quoted: false, tag: undefined, ...places.span(start, offset) };
  };

  /** Reads `"key":` of the mapping on top. */
  const key = (top: OpenNode): void => {
    if (text[offset] === '}' && top.entries.length > 0) {
      fail("',' stands before '}'. Remove the comma: JSON has none after the last entry", lastComma);
    }
    if (text[offset] !== '"')
      fail(`${found()} where a key is expected. Write the key in double quotes: "key": value`);
    const node = string();
    refuseDuplicate(top, node);
    refuseTooMany(++count, () => node);
    skipBlanks();
    if (text[offset] !== ':')
      fail(`${found()} after the key ${quote(node.text)}. Write a ':' between key and value`);
    offset++;
    top.key = node;
    skipBlanks();
  };

  let lastComma = 0;
  skipBlanks();
  if (offset >= text.length) fail('the file is empty. Write a JSON value, such as {}', 0);
  for (;;) {
    // Here a value begins. Only `[` and `{` keep the loop from having a finished node at its end.
    let node: Node | undefined;
    const char = text[offset];
    if (char === '[' || char === '{') {
      if (stack.length >= MAX_DEPTH) {
        fail(`the nesting is deeper than ${MAX_DEPTH} levels. Write the document flatter`);
      }
      const open = openNode(char === '[' ? 'list' : 'map', offset++);
      refuseTooMany(++count, () => places.point(open.start));
      skipBlanks();
      if (text[offset] === (char === '[' ? ']' : '}')) node = closeNode(open, ++offset, places);
      else {
        stack.push(open);
        if (char === '{') key(open);
      }
    } else {
      node = char === '"' ? string() : literal();
      refuseTooMany(++count, () => places.point(offset));
    }
    while (node !== undefined) {
      const top = stack.at(-1);
      skipBlanks();
      if (top === undefined) {
        if (offset < text.length) fail(`${found()} after the end of the document. Remove the rest`);
        return node;
      }
      addChild(top, node);
      node = undefined;
      const closing = top.kind === 'list' ? ']' : '}';
      if (text[offset] === ',') {
        lastComma = offset++;
        skipBlanks();
        if (text[offset] === closing) {
          fail(
            `',' stands before '${closing}'. Remove the comma: JSON has none after the last entry`,
            lastComma,
          );
        }
        if (top.kind === 'map') key(top);
      } else if (text[offset] === closing) {
        stack.pop();
        node = closeNode(top, ++offset, places);
      } else {
        const what = top.kind === 'list' ? 'list' : 'mapping';
        const { line } = places.point(top.start);
        fail(`${found()} inside the ${what} that begins on line ${line}. Write ',' or '${closing}'`);
      }
    }
  }
}
