import type { Mutable } from '../../model/mutable.ts';
import type { SourceLocation } from '../../model/record.ts';
import { openWindow } from './window.ts';

/** The longest entry that is read, comments and parenthesised lines included. The longest RDATA fits several times. */
const MAX_ENTRY_OCTETS = 1024 * 1024;

/** After so many parentheses that nobody closes, the rest of the file is not worth guessing at. */
const MAX_UNCLOSED = 32;

/** The words of one entry; escapes are still in them, quotes are not. */
export interface Words {
  readonly count: number;
  word(index: number): string;
  isQuoted(index: number): boolean;
  /** True where no white space stands before the word, as in `alpn="h2"`. */
  isGlued(index: number): boolean;
}

/** What is wrong with the marks of an entry, whatever its words mean. */
interface MarkProblem {
  readonly message: string;
  readonly location: SourceLocation;
  /** True where reading cannot go on behind the entry. */
  readonly last?: boolean;
}

/** A comment that begins with `ptr-gate`, from there to the end of its line. */
export interface Note {
  readonly text: string;
  readonly location: SourceLocation;
}

/**
 * The entries of a file, one after the other: a line, or the lines that parentheses join (RFC 1035 section 5.1). The
 * words are those of the current entry, and `next` replaces them. Words hold one character per octet; columns count
 * UTF-16 units of the line read as UTF-8, which is what an editor shows.
 */
export interface Entries extends Words {
  /** Moves on to the next entry that has words, a note or a problem; false at the end of the file. */
  next(): boolean;
  /** True where the entry begins with white space and so has the owner of the entry before. */
  readonly indented: boolean;
  readonly notes: readonly Note[];
  readonly problem: MarkProblem | undefined;
  /** The place of the words `from` to `to`, the end exclusive. */
  locate(from: number, to?: number): SourceLocation;
  /** True for a file that begins with the byte order mark of UTF-16. */
  readonly isUtf16: boolean;
  /** True for a file that begins with the byte order mark of UTF-8, which is no part of its first entry here. */
  readonly hasByteOrderMark: boolean;
  close(): void;
}

const PLAIN = 0;
const SPACE = 1;
const MARK = 2;
const HIGH = 3;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;

const CLASS = new Uint8Array(256);
CLASS[0x20] = SPACE;
CLASS[0x09] = SPACE;
for (const mark of [0, NEWLINE, RETURN, QUOTE, OPEN, CLOSE, SEMICOLON, BACKSLASH]) CLASS[mark] = MARK;
CLASS.fill(HIGH, 0x80);

const QUOTED = 1;
const GLUED = 2;
const BROKEN = 4;

const NOTE = 'ptr-gate';

/** Reads entries from pieces of a file, holding one piece and one entry at a time. The first piece is read at once. */
export function openEntries(path: string, chunks: Iterable<Buffer>): Entries {
  const window = openWindow(chunks);
  let { bytes, text, finished } = window;
  let stopped = false;
  let unclosed = 0;

  // Where the next entry begins: offset in the window, its line, and the offset at which that line began.
  let at = 0;
  let atLine = 1;
  let atLineStart = 0;

  // The parenthesis that is open at the end of the last scan.
  let depth = 0;
  let opened = 0;
  let openedLine = 0;
  let openedLineStart = 0;

  let high = false;
  let notes: Note[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const flags: number[] = [];
  const lines: number[] = [];
  const lineStarts: number[] = [];

  while (!finished && bytes.length < 3) fill();
  const isUtf16 = bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff);
  const hasByteOrderMark = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasByteOrderMark) at = atLineStart = 3;

  function fill(): void {
    window.fill(at);
    ({ bytes, text, finished } = window);
    // A start of line that has left the window is only ever used for differences.
    atLineStart -= at;
    at = 0;
  }

  function column(lineStart: number, offset: number): number {
    if (!high || lineStart < 0) return offset - lineStart + 1;
    return bytes.toString('utf8', lineStart, offset).length + 1;
  }

  function place(line: number, lineStart: number, from: number, to: number): SourceLocation {
    return { path, line, column: column(lineStart, from), endColumn: column(lineStart, to) };
  }

  /** Reads the entry at `at`; false where the window ends before the entry does. */
  function scan(): boolean {
    const end = bytes.length;
    let i = at;
    let line = atLine;
    let lineStart = atLineStart;
    depth = 0;
    entries.count = 0;
    high = false;
    entries.problem = undefined;
    if (notes.length > 0) entries.notes = notes = [];
    entries.indented = i < end && CLASS[bytes[i]!] === SPACE;

    for (;;) {
      if (i >= end) {
        if (!finished) return false;
        if (depth > 0) {
          recover('before the file ends');
          return true;
        }
        break;
      }
      const octet = bytes[i]!;
      const kind = CLASS[octet]!;
      if (kind === SPACE) {
        i++;
        continue;
      }
      if (kind === PLAIN || kind === HIGH || octet === BACKSLASH) {
        const start = i;
        for (;;) {
          while (i < end && CLASS[bytes[i]!] === PLAIN) i++;
          if (i >= end) break;
          const stop = bytes[i]!;
          if (stop >= 0x80) high = true;
          else if (stop === BACKSLASH) {
            i++;
            if (i >= end) break;
            const escaped = bytes[i]!;
            if (escaped === NEWLINE || escaped === RETURN) break;
            if (escaped >= 0x80) high = true;
          } else break;
          i++;
        }
        if (i >= end && !finished) return false;
        push(start, Math.min(i, end), 0, line, lineStart);
        continue;
      }
      switch (octet) {
        case NEWLINE:
          i++;
          line++;
          lineStart = i;
          if (depth > 0) continue;
          break;
        case RETURN:
          i++;
          if (depth > 0) continue;
          if (i >= end && !finished) return false;
          if (i < end && bytes[i] === NEWLINE) {
            i++;
            line++;
            lineStart = i;
          }
          break;
        case SEMICOLON: {
          const start = i;
          i = bytes.indexOf(NEWLINE, i);
          if (i < 0) i = end;
          if (i >= end && !finished) return false;
          note(start, i, line, lineStart);
          continue;
        }
        case OPEN:
          if (depth === 0) {
            opened = i;
            openedLine = line;
            openedLineStart = lineStart;
          }
          depth++;
          i++;
          continue;
        case CLOSE:
          if (depth > 0) depth--;
          else
            entries.problem ??= {
              message: "')' closes no parenthesis. Remove it, or write the '(' that it belongs to.",
              location: place(line, lineStart, i, i + 1),
            };
          i++;
          continue;
        case QUOTE: {
          const start = i;
          const startLine = line;
          const startLineStart = lineStart;
          let flag = QUOTED;
          i++;
          for (;;) {
            if (i >= end) break;
            const inside = bytes[i]!;
            if (inside === QUOTE || inside === NEWLINE) break;
            if (inside >= 0x80) high = true;
            if (inside === BACKSLASH) {
              i++;
              if (i < end && bytes[i] === NEWLINE) {
                flag |= BROKEN;
                line++;
                lineStart = i + 1;
              }
            }
            i++;
          }
          if (i >= end && !finished) return false;
          if (i < end && bytes[i] === QUOTE) {
            push(start + 1, i, flag, startLine, startLineStart);
            i++;
          } else
            entries.problem ??= {
              message: "the quoted text is not closed before its line ends. Write the closing '\"'.",
              location: place(startLine, startLineStart, start, start + 1),
            };
          continue;
        }
        default:
          entries.problem ??= {
            message: 'there is a NUL octet here. Remove it; a zone file is plain text.',
            location: place(line, lineStart, i, i + 1),
          };
          i++;
          continue;
      }
      break;
    }
    advance(i, line, lineStart);
    return true;
  }

  function advance(offset: number, line: number, lineStart: number): void {
    at = offset;
    atLine = line;
    atLineStart = lineStart;
  }

  function push(start: number, end: number, flag: number, line: number, lineStart: number): void {
    const first = (flag & QUOTED) === 0 ? start : start - 1;
    const index = entries.count++;
    const before = index === 0 ? -1 : ends[index - 1]! + (flags[index - 1]! & QUOTED);
    starts[index] = start;
    ends[index] = end;
    flags[index] = first === before ? flag | GLUED : flag;
    lines[index] = line;
    lineStarts[index] = lineStart;
  }

  function note(start: number, end: number, line: number, lineStart: number): void {
    let i = start;
    while (i < end && (bytes[i] === SEMICOLON || CLASS[bytes[i]!] === SPACE)) i++;
    if (text.slice(i, Math.min(end, i + NOTE.length)).toLowerCase() !== NOTE) return;
    let stop = end;
    while (stop > i && (bytes[stop - 1] === RETURN || CLASS[bytes[stop - 1]!] === SPACE)) stop--;
    const content = bytes.toString('utf8', i, stop);
    const from = bytes.toString('utf8', Math.max(0, lineStart), i).length + 1;
    notes.push({
      text: content,
      location: { path, line, column: from, endColumn: from + content.length },
    });
  }

  /**
   * A parenthesis that nobody closes would swallow the rest of the file. Reading goes on at the next line that begins
   * without white space, since lines of white space first are most likely the rest of the broken record.
   */
  function recover(where: string): void {
    unclosed++;
    entries.problem = {
      message: `the parenthesis is not closed ${where}. Write the ')'.`,
      location: place(openedLine, openedLineStart, opened, opened + 1),
    };
    entries.count = 0;
    if (unclosed >= MAX_UNCLOSED) {
      entries.problem = { ...entries.problem, last: true };
      stopped = true;
      return;
    }
    advance(opened, openedLine, openedLineStart);
    while (skipLine()) {
      const first = bytes[at]!;
      const kind = CLASS[first]!;
      if (kind === PLAIN || kind === HIGH || first === BACKSLASH) return;
    }
  }

  /** Moves on to the next line, whatever is in the way; false at the end of the file. */
  function skipLine(): boolean {
    let newline = bytes.indexOf(NEWLINE, at);
    while (newline < 0 && !finished) {
      at = bytes.length;
      fill();
      newline = bytes.indexOf(NEWLINE, at);
    }
    if (newline < 0) at = bytes.length;
    else advance(newline + 1, atLine + 1, newline + 1);
    while (at >= bytes.length && !finished) fill();
    return at < bytes.length;
  }

  /** An entry beyond the limit: a parenthesis left open, or a line that is no zone data. */
  function refuseLong(): void {
    if (depth > 0) {
      recover(`within ${MAX_ENTRY_OCTETS} octets`);
      return;
    }
    entries.count = 0;
    entries.problem = {
      message: `the line is longer than ${MAX_ENTRY_OCTETS} octets, which no record is. Break it up.`,
      location: { path, line: atLine, column: 1 },
    };
    skipLine();
  }

  const entries: Mutable<Entries> = {
    count: 0,
    indented: false,
    notes,
    problem: undefined,
    isUtf16,
    hasByteOrderMark,
    next() {
      while (!stopped) {
        if (at >= bytes.length) {
          if (finished) break;
          fill();
          continue;
        }
        while (!scan()) {
          if (bytes.length - at > MAX_ENTRY_OCTETS) {
            refuseLong();
            break;
          }
          fill();
        }
        if (entries.count > 0 || entries.problem !== undefined || notes.length > 0) return true;
      }
      return false;
    },
    word(index) {
      return text.slice(starts[index]!, ends[index]!);
    },
    isQuoted(index) {
      return (flags[index]! & QUOTED) !== 0;
    },
    isGlued(index) {
      return (flags[index]! & GLUED) !== 0;
    },
    locate(from, to = from + 1) {
      const last = to - 1;
      const line = lines[from]!;
      const endLine = lines[last]!;
      const start = starts[from]! - (flags[from]! & QUOTED);
      const location = { path, line, column: column(lineStarts[from]!, start) };
      if ((flags[last]! & BROKEN) !== 0) return location;
      const endColumn = column(lineStarts[last]!, ends[last]! + (flags[last]! & QUOTED));
      return endLine === line ? { ...location, endColumn } : { ...location, endLine, endColumn };
    },
    close: window.close,
  };
  return entries;
}
