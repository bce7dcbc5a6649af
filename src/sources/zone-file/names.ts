import { type DomainName, parseDomainName } from '../../model/domain-name.ts';
import { type Parsed, refused } from '../../model/parsed.ts';

/**
 * Reads a name of a zone file: octets above 127 stay octets, also white space that quotes or odd marks let through;
 * `@` and a missing final dot mean the origin.
 */
export function parseZoneName(text: string, origin: DomainName): Parsed<DomainName> {
  if (text.includes('\\[') && /(?:^|[^\\]\.)\\\[/.test(text))
    return refused(`'${text}' has a bit-string label, which no name server reads any more`);
  return parseDomainName(CONTROL.test(text) ? escaped(text) : text, { origin, octets: true });
}

const CONTROL = /[\0-\x20\x7f]/;

function escaped(text: string): string {
  return text.replace(/\\[\s\S]|[\0-\x20\x7f]/g, (found) =>
    found.length > 1 ? found : `\\${String(found.charCodeAt(0)).padStart(3, '0')}`,
  );
}

/** True for a name with its final dot: it needs no origin. */
export function isAbsolute(text: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\.$/.test(text);
}
