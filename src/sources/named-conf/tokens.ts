import type { Place } from '../../document/node.ts';
import { placesOf } from '../../document/places.ts';
import { SourceError } from '../source.ts';

/** A word, a quoted string (without its quotes, `\"` undone), or one of the marks `{ } ; ! /`. */
export interface Token extends Place {
  readonly kind: 'word' | 'string' | 'mark';
  readonly text: string;
}

const BLANK = /[ \t\r\n]+/y;
/** BIND knows no escapes outside quotes, and a comment may begin in the middle of a word. */
const WORD = /[^ \t\r\n{};!/"#]+/y;

/**
 * The tokens of a BIND configuration; comments (`//`, `#`, and between slashes and stars) are left out.
 * @throws {SourceError} for a comment or string without end, and for control characters.
 */
export function* tokensOf(text: string, path: string): Generator<Token, undefined> {
  const places = placesOf(text, path);
  const fail = (offset: number, problem: string): never => {
    const { line, column } = places.point(offset);
    throw new SourceError(`${path}:${line}:${column}: ${problem}`, { path, line, column });
  };
  let offset = 0;
  while (offset < text.length) {
    const char = text[offset]!;
    if (' \t\r\n'.includes(char)) {
      BLANK.lastIndex = offset;
      BLANK.test(text);
      offset = BLANK.lastIndex;
    } else if (char === '#' || text.startsWith('//', offset)) {
      const end = text.indexOf('\n', offset);
      offset = end < 0 ? text.length : end;
    } else if (text.startsWith('/*', offset)) {
      const end = text.indexOf('*/', offset + 2);
      if (end < 0) fail(offset, "the comment that begins here has no closing '*/'.");
      offset = end + 2;
    } else if ('{};!/'.includes(char)) {
      yield { kind: 'mark', text: char, ...places.span(offset, offset + 1) };
      offset++;
    } else if (char === '"') {
      const end = endOfString(text, offset);
      if (end < 0) fail(offset, "the string that begins here has no closing '\"'.");
      const inner = text.slice(offset + 1, end).replaceAll('\\"', '"');
      yield { kind: 'string', text: inner, ...places.span(offset, end + 1) };
      offset = end + 1;
    } else {
      WORD.lastIndex = offset;
      const word = WORD.exec(text)![0];
      const control = /[\0-\x1f\x7f]/.exec(word);
      if (control !== null) {
        const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
        fail(offset + control.index, `the control character 0x${code} cannot stand here. Remove it.`);
      }
      yield { kind: 'word', text: word, ...places.span(offset, offset + word.length) };
      offset += word.length;
    }
  }
  return undefined;
}

/** The offset of the quote that closes the string, or -1; a backslash takes the next character along. */
function endOfString(text: string, start: number): number {
  for (let end = start + 1; end < text.length; end++) {
    if (text[end] === '"') return end;
    if (text[end] === '\\') end++;
  }
  return -1;
}
