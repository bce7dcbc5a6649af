import { domainToASCII } from 'node:url';
import { type Parsed, parsed, refused } from './parsed.ts';

declare const brand: unique symbol;

/**
 * A fully qualified name in the one spelling this project uses: ASCII lower case, no final dot (the root is `.`),
 * and every octet that a zone file would misread written as `\.` or `\DDD` (RFC 4343 section 2.1). Two names are
 * the same name exactly when the strings are equal.
 */
export type DomainName = string & { readonly [brand]: 'DomainName' };

export const ROOT = '.' as DomainName;

/** The longest label and name in octets (RFC 1035 section 2.3.4); a name counts its length octets and the root. */
export const MAX_LABEL_OCTETS = 63;
export const MAX_NAME_OCTETS = 255;

/** No presentation of a name is longer: every octet written as `\DDD`. Longer text is refused unread. */
const MAX_PRESENTATION = 4 * MAX_NAME_OCTETS;

export interface NameSyntax {
  /** Appended to a name without a final dot. Without it such a name is taken as fully qualified. */
  readonly origin?: DomainName;
  /**
   * True where characters above 127 are single octets of a zone file and stay what they are. Otherwise they are
   * part of a U-label, which becomes its A-label (RFC 5890).
   */
  readonly octets?: boolean;
}

const PLAIN = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;

/**
 * Reads presentation format (RFC 1035 section 5.1): `\.` and `\DDD` are octets of a label, a lone `@` is the origin.
 * White space and control characters are refused unless they are escaped.
 */
export function parseDomainName(text: string, syntax: NameSyntax = {}): Parsed<DomainName> {
  const { origin } = syntax;
  const lower = text.toLowerCase();
  const absolute = lower.endsWith('.');
  const plain = absolute ? lower.slice(0, -1) : lower;
  if (plain.length <= 253 && PLAIN.test(plain)) {
    if (absolute || origin === undefined || origin === ROOT) return parsed(plain as DomainName);
    if (plain.length + 1 + origin.length <= 253) return parsed(`${plain}.${origin}` as DomainName);
  }
  return parseUnusualName(text, syntax);
}

function parseUnusualName(text: string, { origin, octets }: NameSyntax): Parsed<DomainName> {
  if (text === '') return refused('the name is empty');
  if (text === '.') return parsed(ROOT);
  if (text === '@') {
    return origin === undefined
      ? refused("'@' stands for the origin, and none is known here")
      : parsed(origin);
  }
  if (text.length > MAX_PRESENTATION) {
    return refused(`${quoted(text)} has ${text.length} characters, more than any name can have`);
  }
  const split = splitPresentation(text, octets !== true);
  if (!split.ok) return split;
  const { labels, absolute } = split.value;
  if (!absolute && origin !== undefined) labels.push(...labelsOf(origin));
  const name = nameFromLabels(labels);
  return name.ok ? name : refused(`${quoted(text)}: ${name.problem}`);
}

function quoted(text: string): string {
  return text.length <= 100 ? `'${text}'` : `'${text.slice(0, 80)}...'`;
}

/** Splits at unescaped dots and decodes; labels that hold raw non-ASCII characters become A-labels if `idn` is set. */
function splitPresentation(text: string, idn: boolean): Parsed<{ labels: string[]; absolute: boolean }> {
  const labels: string[] = [];
  let label = '';
  let foreign = false;
  let escaped = false;
  for (let i = 0; i <= text.length; i++) {
    const char = text[i] ?? '.';
    if (char === '.') {
      if (i === text.length && label === '') return parsed({ labels, absolute: true });
      if (label === '') {
        return refused(`${quoted(text)} ${i === 0 ? 'begins with a dot' : 'has an empty label'}`);
      }
      if (foreign) {
        const ascii = asciiLabel(label, escaped);
        if (!ascii.ok) return refused(`${quoted(text)}: ${ascii.problem}`);
        label = ascii.value;
      }
      labels.push(label);
      label = '';
      foreign = false;
      escaped = false;
    } else if (char === '\\') {
      const next = text.charCodeAt(i + 1);
      if (next >= 0x30 && next <= 0x39) {
        const digits = text.slice(i + 1, i + 4);
        if (!/^[0-9]{3}$/.test(digits)) {
          return refused(`${quoted(text)}: a backslash before a digit needs three digits`);
        }
        if (Number(digits) > 255) {
          return refused(`${quoted(text)}: \\${digits} is not an octet (000 to 255)`);
        }
        label += String.fromCharCode(Number(digits));
        i += 3;
      } else if (Number.isNaN(next)) return refused(`${quoted(text)} ends in a lone backslash`);
      else if (next > 0x7e && idn) {
        return refused(`${quoted(text)}: a backslash escapes ASCII characters and \\DDD octets only`);
      } else label += text[++i];
      escaped = true;
    } else {
      const code = char.charCodeAt(0);
      if (code <= 0x20 || code === 0x7f) {
        const hex = code.toString(16).toUpperCase().padStart(2, '0');
        const seen = code === 0x20 ? 'a space' : `the control character 0x${hex}`;
        const octet = String(code).padStart(3, '0');
        return refused(`${quoted(text)} contains ${seen}; if it is meant, write \\${octet}`);
      }
      if (code > 0x7f && idn) foreign = true;
      label += char;
    }
  }
  return parsed({ labels, absolute: false });
}

/**
 * The A-label of one U-label. `domainToASCII` is a URL host parser: it reads `1` as an IPv4 address, cuts at `/`, decodes
 * `%` and splits at ideographic dots. So it sees nothing but letters, digits and hyphens beside the foreign characters,
 * a tail keeps its IPv4 reading off, and what it returns must be one host name label.
 */
function asciiLabel(label: string, escaped: boolean): Parsed<string> {
  if (escaped)
    return refused(
      `the label '${label}' mixes escapes and non-ASCII characters; write its A-label (xn--...)`,
    );
  const dot = /[\u3002\uff0e\uff61]/.exec(label);
  if (dot) return refused(`'${dot[0]}' is not the dot that separates labels; write '.'`);
  const invalid = refused(`the label '${label}' is not a valid internationalised label`);
  if (/[\0-\x7f]/.test(label.replace(/[A-Za-z0-9-]/g, '')) || /^-|-$|^..--/u.test(label)) return invalid;
  // Unicode before 15.1, and so Node 20, maps a capital sharp s to `ss` and later versions to a small one.
  const ascii = domainToASCII(`${label.replaceAll('\u1e9e', '\u00df').normalize('NFC')}.x`);
  if (!ascii.endsWith('.x') || !HOST_LABEL.test(ascii.slice(0, -2))) return invalid;
  return parsed(ascii.slice(0, -2));
}

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** Builds a name from decoded labels (one character per octet, most specific first, the root label left out). */
export function nameFromLabels(labels: readonly string[]): Parsed<DomainName> {
  if (labels.length === 0) return parsed(ROOT);
  let octets = 1;
  let text = '';
  for (const label of labels) {
    if (label === '') return refused('a label is empty');
    if (label.length > MAX_LABEL_OCTETS) {
      return refused(`a label has ${label.length} octets, the limit is ${MAX_LABEL_OCTETS}`);
    }
    if (/[^\0-\xff]/.test(label)) return refused(`the label '${label}' is not made of octets`);
    octets += label.length + 1;
    text += text === '' ? escapeLabel(label) : `.${escapeLabel(label)}`;
    if (octets > MAX_NAME_OCTETS) break;
  }
  if (octets > MAX_NAME_OCTETS) {
    const length = labels.reduce((sum, label) => sum + label.length + 1, 1);
    return refused(`the name has ${length} octets, the limit is ${MAX_NAME_OCTETS}`);
  }
  return parsed(text as DomainName);
}

/** One decoded label as canonical presentation text. */
export function escapeLabel(label: string): string {
  if (/^[a-z0-9_-]+$/.test(label)) return label;
  let out = '';
  for (let i = 0; i < label.length; i++) {
    const code = label.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) out += String.fromCharCode(code + 32);
    else if (code <= 0x20 || code >= 0x7f) out += `\\${String(code).padStart(3, '0')}`;
    else if ('."\\();@$'.includes(label[i]!)) out += `\\${label[i]}`;
    else out += label[i];
  }
  return out;
}

/** The decoded labels of a name, most specific first, one character per octet; none for the root. */
export function labelsOf(name: DomainName): string[] {
  if (name === ROOT) return [];
  if (!name.includes('\\')) return name.split('.');
  const split = splitPresentation(name, false);
  if (!split.ok) throw new TypeError(`not a canonical name: ${split.problem}`);
  return split.value.labels;
}

/** True where the dot at `index` of a canonical name separates labels: an even number of backslashes stands before it. */
function separates(name: DomainName, index: number): boolean {
  let backslashes = 0;
  while (name[index - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 0;
}

/** The name one label up; the root's parent is the root. */
export function parentOf(name: DomainName): DomainName {
  let dot = name.indexOf('.');
  while (dot > 0 && !separates(name, dot)) dot = name.indexOf('.', dot + 1);
  return dot <= 0 ? ROOT : (name.slice(dot + 1) as DomainName);
}

/** True when `name` is `ancestor` or lies below it; labels are compared, never text tails. */
export function isAtOrBelow(name: DomainName, ancestor: DomainName): boolean {
  if (ancestor === ROOT || name === ancestor) return true;
  const dot = name.length - ancestor.length - 1;
  return dot > 0 && name[dot] === '.' && name.endsWith(ancestor) && separates(name, dot);
}

/** `name` as it is written in the zone file of `zone`: `@` at its apex, relative below, with a final dot outside. */
export function relativeTo(name: DomainName, zone: DomainName): string {
  if (name === zone) return '@';
  if (name === ROOT) return '.';
  if (zone === ROOT || !isAtOrBelow(name, zone)) return `${name}.`;
  return name.slice(0, name.length - zone.length - 1);
}

const [DOT, HYPHEN] = [0x2e, 0x2d];

/**
 * True where the letters-digits-hyphens syntax of RFC 952 and RFC 1123 section 2.1 holds for every label, and the last
 * label is not a number, so that the name cannot be taken for an address.
 */
export function isHostName(name: DomainName): boolean {
  let before = DOT;
  let isNumber = true;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code === DOT) {
      if (before === HYPHEN || before === DOT) return false;
      isNumber = true;
    } else if (code === HYPHEN) {
      if (before === DOT) return false;
      isNumber = false;
    } else if (code >= 0x61 && code <= 0x7a) isNumber = false;
    else if (code < 0x30 || code > 0x39) return false;
    before = code;
  }
  return before !== HYPHEN && !isNumber;
}

/** True for `*.something`: a wildcard owner (RFC 4592 section 2.1.1). */
export function isWildcard(name: DomainName): boolean {
  return name === '*' || name.startsWith('*.');
}

/** Canonical order (RFC 4034 section 6.1), for stable output. */
export function compareNames(a: DomainName, b: DomainName): number {
  if (a === b) return 0;
  const left = labelsOf(a).reverse();
  const right = labelsOf(b).reverse();
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i]! !== right[i]!) return left[i]! < right[i]! ? -1 : 1;
  }
  return left.length - right.length;
}
