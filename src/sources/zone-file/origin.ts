import { type DomainName, isAtOrBelow, labelsOf, parseDomainName } from '../../model/domain-name.ts';
import { IN_ADDR_ARPA, IP6_ARPA } from '../../model/reverse-name.ts';

const PREFIX = /^(?:db|named|pri|zone|master|primary)[.-](?=.)/i;
const SUFFIX = /\.(?:zone|db|hosts?|dns|rev|signed|txt)$/i;

/** Endings that say what a file is for and are no top-level domain. */
const NOT_A_DOMAIN =
  /\.(?:bak|old|orig|new|tmp|inc|include|conf|cfg|j2|tmpl|template|external|public|private|jnl)$/i;

/**
 * The zone that a file's name speaks of, where it can be read in one way only: `db.example.org`, `example.org.zone`,
 * `10.in-addr.arpa`, `db.10`, `db.2001:db8`. Not `db.192.168.1`, which people write in either order.
 */
export function originOfFileName(path: string): DomainName | undefined {
  let name = path.slice(path.lastIndexOf('/') + 1);
  const whole = name;
  name = name.replace(PREFIX, '');
  for (let last = ''; last !== name; ) {
    last = name;
    name = name.replace(SUFFIX, '');
  }
  name = name.replace(/\.$/, '');
  if (name.includes(':')) return originOfNibbles(name);
  if (/^[0-9.]+$/.test(name)) return name === whole ? undefined : originOfOctets(name);
  if (NOT_A_DOMAIN.test(name) || !/^[a-z0-9_.-]+$/i.test(name)) return undefined;
  const origin = parseDomainName(name);
  if (!origin.ok) return undefined;
  if (origin.value === 'localhost') return origin.value;
  const labels = labelsOf(origin.value);
  if (labels.length < 2 || !/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1)!)) return undefined;
  return origin.value;
}

/**
 * The origin that a message shows where none can be told: of the tree that the file's records belong to, and plainly an
 * example, for the octets of a file's name stand in either order.
 */
export function exampleOrigin(beginning: string): string {
  if (!/^[^;\n]*[ \t]PTR[ \t]/im.test(beginning)) return 'example.org';
  const hasNibbles = /^(?:[0-9a-f]\.){4,}[0-9a-f]?[ \t][^;\n]*PTR[ \t]/im.test(beginning);
  return hasNibbles ? `8.b.d.0.1.0.0.2.${IP6_ARPA}` : `2.0.192.${IN_ADDR_ARPA}`;
}

/** One octet reads the same from both ends, several only where they mirror each other. */
function originOfOctets(text: string): DomainName | undefined {
  const octets = text.split('.');
  if (
    octets.length > 3 ||
    !octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) < 256)
  )
    return undefined;
  const reversed = octets.toReversed().join('.');
  return reversed === text ? (`${reversed}.${IN_ADDR_ARPA}` as DomainName) : undefined;
}

/** Full groups of an IPv6 prefix, which nobody writes reversed; `::` would leave the length open. */
function originOfNibbles(text: string): DomainName | undefined {
  const groups = text.toLowerCase().split(':');
  if (groups.length > 7 || !groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return undefined;
  const nibbles = groups.map((group) => group.padStart(4, '0')).join('');
  return `${[...nibbles].reverse().join('.')}.${IP6_ARPA}` as DomainName;
}

/** The zone of a file without SOA: what its name says, unless its first `$ORIGIN` lies elsewhere. */
export function apexWithoutSoa(path: string, origin: DomainName): DomainName {
  const guess = originOfFileName(path);
  return guess !== undefined && isAtOrBelow(origin, guess) ? guess : origin;
}
