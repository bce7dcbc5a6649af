import { type DomainName, parseDomainName } from '../../model/domain-name.ts';
import { type Parsed, refused } from '../../model/parsed.ts';

/** Reads a name of a zone file: octets above 127 stay octets, `@` and a missing final dot mean the origin. */
export function parseZoneName(text: string, origin: DomainName): Parsed<DomainName> {
  if (text.startsWith('\\[')) return refused(`'${text}' is a bit-string label, which RFC 6891 abolished`);
  return parseDomainName(text, { origin, octets: true });
}

/** True for a name with its final dot: it needs no origin. */
export function isAbsolute(text: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\.$/.test(text);
}
