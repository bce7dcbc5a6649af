import type { Finding } from '../model/report.ts';
import { visible } from './escape.ts';

const TAB_STOP = 4;
const MAX_COLUMNS = 92;
/** Columns kept in front of the caret when a long line has to be shortened. */
const LEAD = 40;

/** One source line as a terminal shows it, and where in it, in terminal columns, the finding lies. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** Only on the line of the finding. */
  readonly mark?: { readonly column: number; readonly width: number };
}

/** The lines of a finding's excerpt, or none where it has no excerpt or no line. */
export function frameOf(finding: Finding): FrameLine[] {
  const { location, excerpt } = finding;
  if (location?.line === undefined || excerpt === undefined) return [];
  return excerpt.lines.map((line, i) => {
    const number = excerpt.firstLine + i;
    const source = line.replace(/\r?\n?$/, '');
    if (number !== location.line || location.column === undefined)
      return { number, text: shortened(rendered(source), 0).text };
    const start = location.column - 1;
    const sameLine = location.endLine === undefined || location.endLine === location.line;
    const end = sameLine ? (location.endColumn ?? location.column + 1) - 1 : source.length;
    const column = columnsOf(rendered(source.slice(0, start)));
    const through = columnsOf(rendered(source.slice(0, Math.max(end, start + 1))));
    const short = shortened(rendered(source), column);
    const room = Math.max(1, columnsOf(short.text) - (column - short.shift));
    const width = Math.min(Math.max(1, through - column), room);
    return { number, text: short.text, mark: { column: column - short.shift, width } };
  });
}

/** Tabs expanded to their stops, everything hidden made visible. */
function rendered(source: string): string {
  const [first, ...rest] = source.split('\t').map((part) => visible(part).replaceAll('##[', '##\\x5b'));
  let out = first!;
  let columns = columnsOf(out);
  for (const part of rest) {
    const gap = TAB_STOP - (columns % TAB_STOP);
    out += ' '.repeat(gap) + part;
    columns += gap + columnsOf(part);
  }
  return out;
}

/** A window of the line around the column, and by how many columns the text moved to the left. */
function shortened(line: string, column: number): { readonly text: string; readonly shift: number } {
  // A line of megabytes must not be walked whole: no character is narrower than nothing, few are.
  const from = column > MAX_COLUMNS - LEAD ? column - LEAD : 0;
  let text = '';
  let columns = 0;
  let shift = 0;
  for (const char of line) {
    const width = widthOf(char);
    if (columns + width > from + MAX_COLUMNS) {
      text += '…';
      break;
    }
    if (columns < from) shift = columns + width;
    else text += char;
    columns += width;
  }
  return shift === 0 ? { text, shift: 0 } : { text: `…${text}`, shift: shift - 1 };
}

const ZERO = /^[\p{Mn}\p{Me}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

function widthOf(char: string): number {
  if (char >= ' ' && char <= '~') return 1;
  return ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
}

/** Terminal columns that the text takes: two for a wide character (UAX 11), none for a combining one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += widthOf(char);
  return columns;
}
