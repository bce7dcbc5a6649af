import { isAscii, isUtf8 } from 'node:buffer';
import type { Tree } from '../repository/tree.ts';
import { SourceError } from './source.ts';

/** The longest line of a file that is read as a stream, in octets. */
export const MAX_LINE_OCTETS = 1024 * 1024;

const LF = 10;

/**
 * The text of a UTF-8 file in pieces of whole lines, without its BOM. Memory is bounded by the size of a chunk and of
 * one line.
 * @throws {SourceError} where the file is not UTF-8, or a line is longer than MAX_LINE_OCTETS.
 */
export function* lineBlocks(path: string, tree: Tree): Iterable<string> {
  let parts: Buffer[] = [];
  let waiting = 0;
  let offset = 0;

  const decode = (octets: Buffer): string => {
    const ascii = isAscii(octets);
    if (!ascii && !isUtf8(octets)) throw notUtf8(octets, path, linesBefore(offset, path, tree));
    const text = octets.toString(ascii ? 'latin1' : 'utf8');
    const bare = offset === 0 && text.startsWith('\ufeff') ? text.slice(1) : text;
    offset += octets.length;
    return bare;
  };

  for (const chunk of tree.chunks(path)) {
    const end = chunk.lastIndexOf(LF) + 1;
    const first = end === 0 ? chunk.length : chunk.indexOf(LF);
    if (waiting + first > MAX_LINE_OCTETS) throw tooLong(path, linesBefore(offset, path, tree));
    if (end > 0) {
      yield decode(
        parts.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...parts, chunk.subarray(0, end)]),
      );
      parts = [];
      waiting = 0;
    }
    if (end < chunk.length) {
      parts.push(chunk.subarray(end));
      waiting += chunk.length - end;
    }
  }
  if (waiting > 0) yield decode(Buffer.concat(parts));
}

function tooLong(path: string, line: number): SourceError {
  const most = MAX_LINE_OCTETS.toLocaleString('en');
  return new SourceError(
    `${path}:${line}: this line has more than ${most} octets. Is this a text file with one record on a line?`,
    { path, line },
  );
}

function notUtf8(octets: Buffer, path: string, linesAbove: number): SourceError {
  if ((octets[0] === 0xff && octets[1] === 0xfe) || (octets[0] === 0xfe && octets[1] === 0xff))
    return new SourceError(`${path}:1:1: the file is UTF-16. Save it as UTF-8.`, {
      path,
      line: 1,
      column: 1,
    });
  let line = linesAbove;
  let start = 0;
  for (;;) {
    const lineEnd = octets.indexOf(LF, start);
    const end = lineEnd < 0 ? octets.length : lineEnd;
    if (!isUtf8(octets.subarray(start, end)) || lineEnd < 0) {
      const at = invalidAt(octets.subarray(start, end));
      const column = octets.toString('utf8', start, start + at).length + 1;
      const octet = (octets[start + at] ?? 0).toString(16).padStart(2, '0').toUpperCase();
      return new SourceError(
        `${path}:${line}:${column}: the octet 0x${octet} is not UTF-8. Save the file as UTF-8.`,
        { path, line, column },
      );
    }
    line++;
    start = end + 1;
  }
}

/** The index of the first octet that does not continue UTF-8 text. */
function invalidAt(octets: Buffer): number {
  let at = 0;
  while (at < octets.length) {
    const length = [1, 2, 3, 4].find(
      (size) => at + size <= octets.length && isUtf8(octets.subarray(at, at + size)),
    );
    if (length === undefined) return at;
    at += length;
  }
  return at;
}

/** The number of the line that begins at the offset: counted only when a message needs it. */
function linesBefore(offset: number, path: string, tree: Tree): number {
  let line = 1;
  let left = offset;
  for (const chunk of tree.chunks(path)) {
    for (let at = chunk.indexOf(LF); at >= 0 && at < left; at = chunk.indexOf(LF, at + 1)) line++;
    left -= chunk.length;
    if (left <= 0) break;
  }
  return line;
}
