import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/** What a node without text stands in, which tells where its place is. */
export type Slot = 'document' | 'block-item' | 'flow-item' | 'key' | 'value';

/**
 * The offsets that a scalar covers, quotes included. A scalar without text has the empty place where its text would
 * be: behind the `:` or `-` that announces it. `end` is where the text read so far ends.
 */
export function scalarExtent(event: ScalarEvent, text: string, end: number, slot: Slot): [number, number] {
  const { valueStart, valueEnd, style } = event;
  if (valueStart < 0) {
    const at = Math.max(event.anchorEnd, event.tagEnd);
    const point = at >= 0 ? at : emptyOffset(text, end, slot);
    return [point, point];
  }
  if (style === SCALAR_STYLE.PLAIN) return [valueStart, valueEnd];
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return [valueStart - 1, valueEnd + 1];
  }
  let start = valueStart;
  let stop = valueEnd;
  while (start < stop && isBlank(text.charCodeAt(start))) start++;
  while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
  return start === stop ? [valueStart, valueStart] : [start, stop];
}

function emptyOffset(text: string, end: number, slot: Slot): number {
  const next = skipFiller(text, end);
  const char = text[next];
  if (slot === 'value' && char === ':') return next + 1;
  if (slot === 'block-item' && char === '-') return next + 1;
  if (slot === 'key') return char === '?' ? next + 1 : next;
  return end;
}

/** Where a list or mapping in brackets ends, given where its last node ends. */
export function flowEnd(text: string, start: number, end: number): number {
  const closing = text[start] === '[' ? ']' : text[start] === '{' ? '}' : undefined;
  if (closing === undefined) return end;
  let next = skipFiller(text, end);
  if (text[next] === ',') next = skipFiller(text, next + 1);
  return text[next] === closing ? next + 1 : end;
}

/** The next offset that is neither blank nor in a comment. */
function skipFiller(text: string, from: number): number {
  let offset = from;
  for (;;) {
    while (isBlank(text.charCodeAt(offset))) offset++;
    if (text[offset] !== '#' || (offset > 0 && !isBlank(text.charCodeAt(offset - 1)))) return offset;
    while (offset < text.length && text[offset] !== '\n' && text[offset] !== '\r') offset++;
  }
}

function isBlank(char: number): boolean {
  return char === 32 || char === 10 || char === 9 || char === 13;
}
