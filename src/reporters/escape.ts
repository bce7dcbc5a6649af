/**
 * Foreign text (DNS answers, file contents, pull requests) made safe for each medium. Every reporter passes every
 * foreign string through here; none has an escape of its own.
 */

/** What a reader cannot see, or what moves, hides or reorders what he does see. */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;

/** What nearly every name and address is made of; the test is many times faster than a search for `HIDDEN`. */
const PRINTABLE = /^[ -~]*$/;

/** Control, bidi, zero-width and line-separating characters as `\x1b`, `\u202e`, `\u{e0001}`: one line, all of it seen. */
export function visible(text: string): string {
  return PRINTABLE.test(text) ? text : text.replace(HIDDEN, codeOf);
}

function codeOf(char: string): string {
  const code = char.codePointAt(0)!;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/**
 * Lines that a GitHub runner takes for text only. It obeys `::name::` at the start of a line (after what .NET calls
 * white space) and the older `##[name]` anywhere in a line, on standard error as well.
 */
export function disarm(lines: string): string {
  // The break is a visible character: the runner compares by culture, which overlooks zero-width ones.
  // No command begins with a digit, but `::1` is an address. Colour in front is looked through, not relied on.
  return lines
    .replaceAll('##[', '##\\x5b')
    .replace(/^((?:[\s\x85]|\x1b\[[0-9]+m)*)::(?![0-9])(?=[^\n]*::)/gm, '$1\\x3a:');
}

/** Text for a plain log line or several. Everything an action prints that is not a command of its own goes through this. */
export function escapeLog(text: string): string {
  return disarm(plainText(text));
}

/** Several lines of text in a medium without any markup. */
export function plainText(text: string): string {
  return text.replace(/\r\n/g, '\n').split('\n').map(visible).join('\n');
}

/** The largest message, in UTF-16 units, that the runner keeps. */
export const MAX_MESSAGE_UNITS = 4096;

/** A workflow command as one line, without its line end. Properties that are undefined are left out. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${commandProperty(String(value))}`)
    .join(',');
  return `::${name}${written === '' ? '' : ` ${written}`}::${commandData(message)}`;
}

function commandData(text: string): string {
  // A mark that combines with the `::` before it would hide the command from a comparison by culture.
  const based = /^\p{M}/u.test(text) ? `\u25cc${text}` : text;
  const shown = based.split('\n').map(visible).join('\n').replaceAll('##[', '##\\x5b');
  return cut(shown, MAX_MESSAGE_UNITS - 1)
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');
}

function commandProperty(text: string): string {
  return visible(text)
    .replaceAll('##[', '##\\x5b')
    .replaceAll('%', '%25')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}

/** At most `units` UTF-16 units, never half a character, with a sign where something was left out. */
export function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  const mark = ' [...]';
  let end = units - mark.length;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return text.slice(0, end) + mark;
}

/** JSON (RFC 8259) that is also harmless to a terminal and a log: what cannot be seen is written as `\uXXXX`. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return (PRINTABLE.test(text) ? text : text.replace(HIDDEN, jsonEscape)).replaceAll('##[', '##\\u005b');
}

function jsonEscape(char: string): string {
  let out = '';
  for (let i = 0; i < char.length; i++) out += `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return out;
}

/** XML 1.0 character data or an attribute value. What XML cannot carry, or nobody would see, is written as `visible` does. */
export function xml(text: string): string {
  return markup(
    text
      .split(/([\n\t])/)
      .map((part, i) => (i % 2 === 1 ? part : visible(part)))
      .join(''),
  )
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;');
}

/** HTML text on one line, outside of any Markdown. */
export function html(text: string): string {
  return markup(visible(text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')));
}

function markup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('##[', '##&#91;');
}

/** Foreign text as a Markdown code span: nothing in it is a link, a mention, a picture, an emoji or markup. */
function codeSpan(text: string): string {
  const shown = disarm(visible(text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')));
  if (shown.trim() === '') return '` `';
  const ticks = fence(shown, 1);
  // One space on each side is dropped by the renderer, so an edge that is a space or a backtick needs its own.
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}

/** A run of backticks longer than any in the text, at least `least`. */
export function fence(text: string, least = 3): string {
  let ticks = least;
  for (const [run] of text.matchAll(/`+/g)) ticks = Math.max(ticks, run.length + 1);
  return '`'.repeat(ticks);
}

/** A word or number that no Markdown or GitHub reading turns into anything else, with punctuation that ends a phrase. */
const PLAIN_WORD =
  /^\(?(?:(?![0-9a-f]{7,}\b)[A-Za-z]+(?:['-][A-Za-z]+)*|[0-9]{1,6}(?:\.[0-9]{1,6})?)\)?[.,;:]?$/;

/**
 * Prose for Markdown or, with `span` given, for HTML: plain words stay, everything that could mean something (names,
 * addresses, mentions, links, markup) becomes code. Not for the start of a Markdown line, where `1.` begins a list.
 */
export function prose(text: string, span: (foreign: string) => string = codeSpan): string {
  const pieces: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    if (PLAIN_WORD.test(word)) pieces.push(word);
    else {
      const [open, body, close] = unwrapped(word);
      pieces.push(open + span(body) + close);
    }
  }
  return pieces.join(' ');
}

/** A word without the punctuation of its sentence: brackets around it or around several words, and what ends a phrase. */
function unwrapped(word: string): readonly [open: string, body: string, close: string] {
  const [, bare, end] = /^(.+?)([.,;:]?)$/s.exec(word) as unknown as [string, string, string];
  if (bare.length < 2) return ['', bare, end];
  const excess = bare.split('(').length - bare.split(')').length;
  const isBoth = bare.length > 2 && bare.startsWith('(') && bare.endsWith(')');
  const open = bare.startsWith('(') && (excess > 0 || isBoth) ? '(' : '';
  const close = bare.endsWith(')') && (excess < 0 || isBoth) ? ')' : '';
  return [open, bare.slice(open.length, bare.length - close.length), close + end];
}

/** A line for a zone file: the same record, with what is invisible or means something to a log written as `\DDD`. */
export function zoneLine(text: string): string {
  return text
    .replace(/[\x00-\x08\x0a-\x1f\x7f]/g, (char) => `\\${String(char.charCodeAt(0)).padStart(3, '0')}`)
    .replace(HIDDEN, (char) => (char === '\t' ? char : codeOf(char)))
    .replaceAll('##[', '##\\091')
    .replace(/^(\s*)::/, '$1\\058:');
}
