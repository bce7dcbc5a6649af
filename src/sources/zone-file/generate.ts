import { type Parsed, parsed, refused } from '../../model/parsed.ts';

/** One `$GENERATE` makes at most so many records: all addresses of an IPv4 /12. */
export const MAX_STEPS = 2 ** 20;

const MAX_VALUE = 0x7fffffff;
/** BIND writes a number into 128 octets, its end mark among them. */
const MAX_DIGITS = 127;

export interface Range {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
}

/** Reads `START-STOP[/STEP]`; like BIND, whatever stands behind the numbers goes unread. */
export function parseRange(text: string): Parsed<Range> {
  const found = /^\+?([0-9]+)-\+?([0-9]+)(\/(?:\+?([0-9]+))?)?/.exec(text);
  const how = 'write START-STOP or START-STOP/STEP, such as 1-254';
  if (found === null || (found[3] !== undefined && found[4] === undefined))
    return refused(`'${text}' is not a range; ${how}`);
  const [start, stop, step] = [Number(found[1]), Number(found[2]), Number(found[4] ?? 1)];
  if (start > MAX_VALUE || stop > MAX_VALUE || step > MAX_VALUE)
    return refused(`'${text}' has a number above ${MAX_VALUE}; ${how}`);
  if (stop < start) return refused(`'${text}' ends before it starts; ${how}`);
  if (step === 0) return refused(`'${text}' has the step 0, which never ends; ${how}`);
  return parsed({ start, stop, step });
}

export function stepsOf({ start, stop, step }: Range): number {
  return Math.floor((stop - start) / step) + 1;
}

/** Text between the numbers, and how a number is written: its offset, width and mode. */
type Part = string | { readonly offset: number; readonly width: number; readonly mode: string };

/** A left or right side of `$GENERATE`, read once and filled in for each step. */
export type Template = readonly Part[];

const MODIFIER = /^\{([+-]?0*[0-9]{1,10})(?:,\+?(0*[0-9]{1,10})(?:,([doxXnN]))?)?\}/;

/**
 * Reads a side of `$GENERATE`: `$` is the number, `${OFFSET[,WIDTH[,MODE]]}` the number in another form, `$$` and
 * `\$` a dollar sign.
 */
export function parseTemplate(text: string): Parsed<Template> {
  const parts: Part[] = [];
  let literal = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\\') {
      literal += char + (text[i + 1] ?? '');
      i++;
    } else if (char !== '$') literal += char;
    else if (text[i + 1] === '$') {
      literal += char;
      i++;
    } else {
      parts.push(literal);
      literal = '';
      if (text[i + 1] !== '{') {
        parts.push({ offset: 0, width: 0, mode: 'd' });
        continue;
      }
      const found = MODIFIER.exec(text.slice(i + 1, i + 40));
      if (found === null)
        return refused(
          `'${text}': write \${OFFSET,WIDTH,MODE} with a mode of d, o, x, X, n or N, such as \${0,3,d}`,
        );
      const offset = Number(found[1]);
      const width = Number(found[2] ?? 0);
      if (Math.abs(offset) > MAX_VALUE)
        return refused(`'${text}': the offset ${found[1]} is beyond ${MAX_VALUE}`);
      if (width > MAX_DIGITS) return refused(`'${text}': the width ${found[2]} is above ${MAX_DIGITS}`);
      parts.push({ offset, width, mode: found[3] ?? 'd' });
      i += found[0].length;
    }
  }
  parts.push(literal);
  return parsed(parts);
}

/** The text for one step; undefined where a number with its offset leaves 32 bits. */
export function fill(template: Template, value: number): string | undefined {
  let text = '';
  for (const part of template) {
    if (typeof part === 'string') text += part;
    else {
      const number = value + part.offset;
      if (number > MAX_VALUE || number < -MAX_VALUE) return undefined;
      text += format(number, part.width, part.mode);
    }
  }
  return text;
}

/** As the C library's printf writes it: a sign counts as a digit of the width, and the bits of a negative number show. */
function format(number: number, width: number, mode: string): string {
  switch (mode) {
    case 'd':
      return number < 0
        ? `-${String(-number).padStart(width - 1, '0')}`
        : String(number).padStart(width, '0');
    case 'o':
      return (number >>> 0).toString(8).padStart(width, '0');
    case 'x':
      return (number >>> 0).toString(16).padStart(width, '0');
    case 'X':
      return (number >>> 0).toString(16).toUpperCase().padStart(width, '0');
    default:
      return nibbles(number >>> 0, width, mode === 'N');
  }
}

/** Hexadecimal digits as labels, the last first; the width counts the dots, and may end with one. */
function nibbles(number: number, width: number, upper: boolean): string {
  let rest = number;
  let left = width;
  let text = '';
  do {
    const digit = (rest & 15).toString(16);
    text += upper ? digit.toUpperCase() : digit;
    rest >>>= 4;
    if (left > 0) left--;
    if (left > 0 || rest !== 0) {
      text += '.';
      if (left > 0) left--;
    }
  } while (rest !== 0 || left > 0);
  return text;
}
