import { MAX_LINE_OCTETS } from '../line-blocks.ts';

/** One cell of a row that has quotes in it, decoded. */
interface Cell {
  readonly value: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A row without quotes is offsets into the text; the object and its arrays are filled anew for every row. */
export interface Row {
  text: string;
  line: number;
  /** Offset of the row's first character. */
  start: number;
  count: number;
  readonly starts: number[];
  readonly ends: number[];
  /** Set where the row has quotes. */
  cells: readonly Cell[] | undefined;
  /** What RFC 4180 does not allow in the row; the cells are then not to be used. */
  problem: { readonly message: string; readonly line: number; readonly column: number } | undefined;
}

export function valueAt(row: Row, index: number): string {
  if (row.cells !== undefined) return row.cells[index]?.value ?? '';
  return index < row.count ? row.text.slice(row.starts[index]!, row.ends[index]!) : '';
}

/** The place of a cell, quotes included. */
export function locationAt(row: Row, index: number, path: string) {
  if (row.cells !== undefined) {
    const { line, column, endLine, endColumn } = row.cells[index]!;
    return { path, line, column, endLine, endColumn };
  }
  const { line, start } = row;
  return {
    path,
    line,
    column: row.starts[index]! - start + 1,
    endLine: line,
    endColumn: row.ends[index]! - start + 1,
  };
}

const [TAB, LF, CR, SPACE, QUOTE, HASH] = [9, 10, 13, 32, 34, 35];

/**
 * The rows of a CSV file (RFC 4180) in text blocks of whole lines. Empty lines and lines that begin with `#` are passed
 * over. The delimiter is the one of comma, semicolon and tab that stands in the first row. A quote that is still open after
 * 1 MiB or at the end, or that something else than the next cell follows lines later, was meant to be closed on its line: that
 * line is a row with a problem, and the next one begins a row again.
 */
export function* rowsOf(blocks: Iterable<string>): Iterable<Row> {
  const row: Row = {
    text: '',
    line: 0,
    start: 0,
    count: 0,
    starts: [],
    ends: [],
    cells: undefined,
    problem: undefined,
  };
  let delimiter = '';
  let line = 1;
  /** A row whose quotes go on in the next block. */
  let open: string | undefined;

  const lastOf = function* (): Iterable<{ readonly block: string; readonly isEnd: boolean }> {
    for (const block of blocks) yield { block, isEnd: false };
    yield { block: '', isEnd: true };
  };

  for (const { block, isEnd } of lastOf()) {
    const text = open === undefined ? block : open + block;
    const isTooLong = isEnd || text.length - block.length > MAX_LINE_OCTETS;
    open = undefined;
    let at = 0;
    let quote = text.indexOf('"');
    while (at < text.length) {
      const lineEnd = text.indexOf('\n', at);
      const stop = lineEnd < 0 ? text.length : lineEnd;
      const end = stop > at && text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
      const first = text.charCodeAt(at);
      if (first === HASH || isBlank(text, at, end)) {
        at = stop + 1;
        line++;
        continue;
      }
      if (delimiter === '') delimiter = delimiterOf(text.slice(at, end));
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      row.text = text;
      row.line = line;
      row.start = at;
      row.problem = undefined;
      if (quote < 0 || quote >= end) {
        row.cells = undefined;
        split(row, end, delimiter);
        yield row;
        at = stop + 1;
        line++;
        continue;
      }
      const read = readQuoted(text, at, line, delimiter);
      if (read.openAt !== undefined && !isTooLong) {
        open = text.slice(at);
        break;
      }
      const neverClosed = read.openAt ?? (read.problem === undefined ? undefined : read.spread);
      row.cells = read.cells;
      row.count = read.cells.length;
      row.problem = neverClosed === undefined ? read.problem : { message: NEVER_CLOSED, ...neverClosed };
      yield row;
      at = neverClosed === undefined ? read.next : stop + 1;
      line = neverClosed === undefined ? read.line : line + 1;
    }
  }
}

const NEVER_CLOSED =
  'the quote that opens here is not closed on its line, or text follows where it is. Write the closing quote, or "" for a quote inside';

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== SPACE && code !== TAB) return false;
  }
  return true;
}

function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  return [',', ';', '\t'].find((delimiter) => bare.includes(delimiter)) ?? ',';
}

/** Fills the row with the cells up to `end`, blanks around them left out. */
function split(row: Row, end: number, delimiter: string): void {
  const { text, starts, ends } = row;
  let from = row.start;
  let count = 0;
  for (;;) {
    const found = text.indexOf(delimiter, from);
    const to = found < 0 || found > end ? end : found;
    let start = from;
    let stop = to;
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    starts[count] = start;
    ends[count++] = stop;
    if (to === end) break;
    from = to + 1;
  }
  row.count = count;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

interface QuotedRow {
  readonly cells: readonly Cell[];
  readonly problem: Row['problem'];
  /** Where the next row begins, and its line. */
  readonly next: number;
  readonly line: number;
  /** Where a quote stands that is not closed in this text. */
  readonly openAt: { readonly line: number; readonly column: number } | undefined;
  /** Where the first quote stands that is closed on another line. */
  readonly spread: { readonly line: number; readonly column: number } | undefined;
}

/** Reads a row of which some cells are in quotes, and may go on over several lines. */
function readQuoted(text: string, from: number, firstLine: number, delimiter: string): QuotedRow {
  const cells: Cell[] = [];
  let problem: Row['problem'];
  let spread: QuotedRow['spread'];
  let line = firstLine;
  let lineStart = from;
  let at = from;
  const skipBlanks = (): void => {
    while (at < text.length && isSpace(text.charCodeAt(at)) && text[at] !== delimiter) at++;
  };
  for (;;) {
    skipBlanks();
    const start = { line, column: at - lineStart + 1 };
    let value = '';
    let end: { endLine: number; endColumn: number };
    if (text.charCodeAt(at) === QUOTE) {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) return { cells, problem, next: text.length, line, openAt: start, spread };
        for (let i = text.indexOf('\n', at); i >= 0 && i < close; i = text.indexOf('\n', i + 1)) {
          line++;
          lineStart = i + 1;
        }
        value += text.slice(at, close);
        at = close + 1;
        if (text.charCodeAt(at) !== QUOTE) break;
        value += '"';
        at++;
      }
      end = { endLine: line, endColumn: at - lineStart + 1 };
      if (line > start.line) spread ??= start;
      skipBlanks();
      const code = text.charCodeAt(at);
      if (
        at < text.length &&
        text[at] !== delimiter &&
        code !== LF &&
        !(code === CR && text[at + 1] === '\n')
      ) {
        problem ??= {
          message: `text follows the closing quote. Write "" for a quote inside quotes`,
          line,
          column: at - lineStart + 1,
        };
        at = endOfCell(text, at, delimiter);
      }
    } else {
      const stop = endOfCell(text, at, delimiter);
      value = text.slice(at, stop).trimEnd();
      end = { endLine: line, endColumn: at + value.length - lineStart + 1 };
      at = stop;
    }
    cells.push({ value, ...start, ...end });
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    if (text.charCodeAt(at) === CR) at++;
    return { cells, problem, next: at + 1, line: line + 1, openAt: undefined, spread };
  }
}

/** The offset of the delimiter or line end that ends a cell without quotes. */
function endOfCell(text: string, from: number, delimiter: string): number {
  const lineEnd = text.indexOf('\n', from);
  const stop = lineEnd < 0 ? text.length : lineEnd;
  const end = stop > from && text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
  const found = text.indexOf(delimiter, from);
  return found < 0 || found > end ? end : found;
}
