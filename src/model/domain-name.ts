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

/** Reads presentation format (RFC 1035 section 5.1): `\.` and `\DDD` are octets of a label, `@` is the origin. */
export function parseDomainName(text: string, syntax: NameSyntax = {}): Parsed<DomainName> {
  const { origin } = syntax;
  if (text === '@' && origin !== undefined) return parsed(origin);
  if (text === '.') return parsed(ROOT);
  if (text === '') return refused('the name is empty');
  const plain = text.toLowerCase();
  if (plain.length <= 253 && PLAIN.test(plain)) {
    if (origin === undefined || origin === ROOT) return parsed(plain as DomainName);
    if (plain.length + 1 + origin.length <= 253) return parsed(`${plain}.${origin}` as DomainName);
  }
  const split = splitPresentation(text);
  if (!split.ok) return split;
  const { labels, absolute } = split.value;
  const octets: string[] = [];
  for (const label of labels) {
    if (syntax.octets === true || !/[^\0-\x7f]/.test(label)) octets.push(label);
    else {
      const ascii = domainToASCII(label.normalize('NFC'));
      if (ascii === '' || ascii.includes('.'))
        return refused(`'${text}': the label '${label}' is not a valid internationalised label`);
      octets.push(ascii);
    }
  }
  if (!absolute && origin !== undefined) octets.push(...labelsOf(origin));
  const name = nameFromLabels(octets);
  return name.ok ? name : refused(`'${text}': ${name.problem}`);
}

function splitPresentation(text: string): Parsed<{ labels: string[]; absolute: boolean }> {
  const labels: string[] = [];
  let label = '';
  let absolute = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    absolute = false;
    if (char === '.') {
      if (label === '')
        return refused(i === 0 ? `'${text}' begins with a dot` : `'${text}' has an empty label`);
      labels.push(label);
      label = '';
      absolute = true;
    } else if (char === '\\') {
      const digits = text.slice(i + 1, i + 4);
      if (/^[0-9]{3}$/.test(digits)) {
        const octet = Number(digits);
        if (octet > 255) return refused(`'${text}': \\${digits} is not an octet (000 to 255)`);
        label += String.fromCharCode(octet);
        i += 3;
      } else if (i + 1 >= text.length) return refused(`'${text}' ends in a lone backslash`);
      else if (/[0-9]/.test(text[i + 1]!))
        return refused(`'${text}': a backslash before a digit needs three digits`);
      else label += text[++i];
    } else label += char;
  }
  if (label !== '') labels.push(label);
  return parsed({ labels, absolute });
}

/** Builds a name from decoded labels (one character per octet, most specific first, the root label left out). */
export function nameFromLabels(labels: readonly string[]): Parsed<DomainName> {
  if (labels.length === 0) return parsed(ROOT);
  let octets = 1;
  for (const label of labels) {
    if (label === '') return refused('a label is empty');
    if (label.length > MAX_LABEL_OCTETS)
      return refused(`a label has ${label.length} octets, the limit is ${MAX_LABEL_OCTETS}`);
    octets += label.length + 1;
  }
  if (octets > MAX_NAME_OCTETS)
    return refused(`the name has ${octets} octets, the limit is ${MAX_NAME_OCTETS}`);
  return parsed(labels.map(escapeLabel).join('.') as DomainName);
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
  const split = splitPresentation(name);
  return split.ok ? split.value.labels : [];
}

/** The name one label up; the root's parent is the root. */
export function parentOf(name: DomainName): DomainName {
  if (!name.includes('\\')) {
    const dot = name.indexOf('.');
    return dot < 0 || name === ROOT ? ROOT : (name.slice(dot + 1) as DomainName);
  }
  const rest = labelsOf(name).slice(1);
  return rest.length === 0 ? ROOT : (rest.map(escapeLabel).join('.') as DomainName);
}

/** True when `name` is `ancestor` or lies below it; labels are compared, never text tails. */
export function isAtOrBelow(name: DomainName, ancestor: DomainName): boolean {
  if (ancestor === ROOT || name === ancestor) return true;
  if (!name.endsWith(ancestor)) return false;
  if (!name.includes('\\')) return name[name.length - ancestor.length - 1] === '.';
  const below = labelsOf(name);
  const above = labelsOf(ancestor);
  return (
    below.length > above.length && above.every((label, i) => label === below[below.length - above.length + i])
  );
}

/** `name` as it is written in the zone file of `zone`: `@` at its apex, relative below, with a final dot outside. */
export function relativeTo(name: DomainName, zone: DomainName): string {
  if (name === zone) return '@';
  if (zone === ROOT || !isAtOrBelow(name, zone)) return name === ROOT ? '.' : `${name}.`;
  return name.slice(0, name.length - zone.length - 1);
}

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** True where the letters-digits-hyphens syntax of RFC 952 and RFC 1123 section 2.1 holds for every label. */
export function isHostName(name: DomainName): boolean {
  return name !== ROOT && name.split('.').every((label) => HOST_LABEL.test(label));
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
