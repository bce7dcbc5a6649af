import { type Place, quote } from '../../document/node.ts';
import { SourceError } from '../source.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What stands between `{` and `}`. */
export interface Block extends Place {
  readonly kind: 'block';
  readonly statements: readonly Statement[];
}

/** One statement without its `;`: a keyword and what follows it, such as `zone "example.org" { ... }`. */
export interface Statement extends Place {
  /** The first word in lower case; empty where the statement begins with something else. */
  readonly keyword: string;
  /** Everything behind the keyword. */
  readonly rest: readonly (Token | Block)[];
}

/** Blocks in blocks; views, zones and lists of addresses need four or five. */
const MAX_DEPTH = 100;

interface OpenBlock {
  readonly start: Token | undefined;
  readonly statements: Statement[];
  elements: (Token | Block)[];
}

/**
 * Reads the statements of a configuration. What a keyword allows behind it is left to whoever asks for it.
 * @throws {SourceError} with the place where a `;`, `{` or `}` is missing or too many.
 */
export function parseStatements(text: string, path: string): readonly Statement[] {
  const stack: OpenBlock[] = [{ start: undefined, statements: [], elements: [] }];
  for (const token of tokensOf(text, path)) {
    const top = stack.at(-1)!;
    if (token.kind !== 'mark' || token.text === '!' || token.text === '/') top.elements.push(token);
    else if (token.text === ';') {
      if (top.elements.length === 0) fail(token, "a ';' stands where a statement should begin. Remove it.");
      top.statements.push(statementOf(top.elements));
      top.elements = [];
    } else if (token.text === '{') {
      if (stack.length > MAX_DEPTH) fail(token, `the blocks are nested deeper than ${MAX_DEPTH} levels.`);
      stack.push({ start: token, statements: [], elements: [] });
    } else {
      if (top.elements.length > 0) fail(token, `a ';' is missing before this '}'.`);
      if (top.start === undefined)
        fail(token, "this '}' closes nothing. Remove it, or look for a '}' too many above.");
      stack.pop();
      const { line, column } = top.start!;
      stack.at(-1)!.elements.push({ ...token, kind: 'block', statements: top.statements, line, column });
    }
  }
  const last = stack.at(-1)!;
  if (last.start !== undefined) fail(last.start, "the block that begins here has no closing '}'.");
  if (last.elements.length > 0) {
    const { endLine, endColumn } = last.elements.at(-1)!;
    fail({ path, line: endLine, column: endColumn }, "a ';' is missing at the end of the file.");
  }
  return last.statements;
}

function statementOf(elements: readonly (Token | Block)[]): Statement {
  const first = elements[0]!;
  const { path, line, column } = first;
  const { endLine, endColumn } = elements.at(-1)!;
  const place = { path, line, column, endLine, endColumn };
  return first.kind === 'word'
    ? { keyword: first.text.toLowerCase(), rest: elements.slice(1), ...place }
    : { keyword: '', rest: elements, ...place };
}

export function fail(place: Pick<Place, 'path' | 'line' | 'column'>, problem: string): never {
  const { path, line, column } = place;
  throw new SourceError(`${path}:${line}:${column}: ${problem}`, { path, line, column });
}

/** The one quoted string behind a keyword, as in `file "db.example.org"`. */
export function stringOf(statement: Statement): Token {
  return only(statement, 'string', `a path in double quotes, as in ${statement.keyword} "name";`);
}

/** The one word behind a keyword, as in `type primary`. */
export function wordOf(statement: Statement): Token {
  return only(statement, 'word', `one word, as in ${statement.keyword} primary;`);
}

/** The one word or string behind a keyword. */
export function textOf(statement: Statement): Token {
  const kind = statement.rest[0]?.kind === 'string' ? 'string' : 'word';
  return only(statement, kind, 'one name');
}

function only(statement: Statement, kind: 'word' | 'string', expected: string): Token {
  const { keyword, rest } = statement;
  const [first, second] = rest;
  if (first?.kind !== kind) {
    fail(first ?? statement, `'${keyword}' is followed by ${seen(first)}. Write ${expected}`);
  }
  if (second !== undefined) fail(second, `a ';' is missing before ${seen(second)}.`);
  return first;
}

/** The parts of `keyword "name" [CLASS] { ... }`. */
export function namedBlockOf(statement: Statement): {
  readonly name: Token;
  readonly className: Token | undefined;
  readonly block: Block;
} {
  const { keyword, rest } = statement;
  const [name, second] = rest;
  if (name === undefined || name.kind === 'block' || name.kind === 'mark') {
    fail(name ?? statement, `'${keyword}' is followed by ${seen(name)} where its name belongs.`);
  }
  const className = second?.kind === 'word' ? second : undefined;
  return { name, className, block: lastBlock(statement, className === undefined ? 1 : 2) };
}

/** The block that ends a statement and stands at the index. */
export function lastBlock(statement: Statement, index: number): Block {
  const { keyword, rest } = statement;
  const block = rest[index];
  if (block?.kind !== 'block') {
    fail(
      block ?? statement,
      `'{' is expected in this '${keyword}' statement, and ${seen(block)} stands here.`,
    );
  }
  const next = rest[index + 1];
  if (next !== undefined) fail(next, `a ';' is missing before ${seen(next)}.`);
  return block;
}

function seen(element: Token | Block | undefined): string {
  if (element === undefined) return "';'";
  if (element.kind === 'block') return "'{'";
  return element.kind === 'string' ? `"${quote(element.text).slice(1, -1)}"` : quote(element.text);
}
