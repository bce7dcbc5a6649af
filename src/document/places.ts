import type { Place } from './node.ts';

/** Turns offsets of one text into lines and columns. */
export interface Places {
  /** The place from `start` up to `end`. */
  span(start: number, end: number): Place;
  point(offset: number): { readonly path: string; readonly line: number; readonly column: number };
}

/** Line breaks are LF, CRLF and lone CR, as YAML 1.2 section 5.4 has them. */
export function placesOf(text: string, path: string): Places {
  const starts = lineStarts(text);
  let last = 0;
  /** The index of the line that holds the offset. Parsers go forward, so the last line and the next are tried first. */
  const lineAt = (offset: number): number => {
    let low = offset >= starts[last]! ? last : 0;
    let high = starts.length;
    if (low + 1 < high && starts[low + 1]! > offset) return low;
    if (low + 2 < high && starts[low + 2]! > offset) high = low + 2;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    last = low;
    return low;
  };
  return {
    span(start, end) {
      const line = lineAt(start);
      const column = start - starts[line]! + 1;
      const endLine = lineAt(end);
      return { path, line: line + 1, column, endLine: endLine + 1, endColumn: end - starts[endLine]! + 1 };
    },
    point(offset) {
      const line = lineAt(offset);
      return { path, line: line + 1, column: offset - starts[line]! + 1 };
    },
  };
}

function lineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(1024);
  let count = 1;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char !== 10 && (char !== 13 || text.charCodeAt(i + 1) === 10)) continue;
    if (count === starts.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = i + 1;
  }
  return starts.subarray(0, count);
}
