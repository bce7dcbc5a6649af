import { posix } from 'node:path';
import { type DomainName, labelsOf, parseDomainName } from '../model/domain-name.ts';
import { IN_ADDR_ARPA } from '../model/reverse-name.ts';

/** An origin that a file's path suggests, and the part of the path that does. */
export interface GuessedOrigin {
  readonly origin: DomainName;
  readonly from: 'name' | 'folder';
}

/** Words that say what a file is for, before or behind the name of its zone. */
const ABOUT =
  /^(?:db|named|pri|zone|zones|master|primary|rev|reverse|bind|fwd|forward)[._-](?=.)|[._-](?:zone|db|hosts?|dns|rev|reverse|signed|txt|external|internal|public|private|lan|wan|inc|include|j2|tmpl|conf|bak)$/i;

/**
 * Origins that a zone file may have which names none itself, the likelier first. Only guesses: whoever takes one tries it out,
 * and says so.
 */
export function guessOrigins(path: string): readonly GuessedOrigin[] {
  const base = posix.basename(path);
  const folder = posix.basename(posix.dirname(path));
  const guesses = new Map<DomainName, GuessedOrigin>();
  const add = (from: GuessedOrigin['from']) => (origin: DomainName) => {
    if (!guesses.has(origin)) guesses.set(origin, { origin, from });
  };
  for (const part of stripped(base)) readings(part).forEach(add('name'));
  // The ending says more of the folder than of the file: `example.org/db.zone`.
  for (const part of stripped(folder)) readings(part).forEach(add('folder'));
  return [...guesses.values()];
}

/** The text with ever less around it, the shortest first. */
function stripped(text: string): string[] {
  const forms = [text.replace(/\.$/, '')];
  for (;;) {
    const shorter = forms[0]!.replace(ABOUT, '');
    if (shorter === forms[0]) return forms;
    forms.unshift(shorter);
  }
}

function readings(text: string): DomainName[] {
  const octets = /^[0-9]{1,3}(?:[._-][0-9]{1,3}){0,3}$/.test(text) ? text.split(/[._-]/) : [];
  if (octets.length > 0) return ofOctets(octets);
  return [text, text.replaceAll('_', '.'), text.replaceAll('-', '.')].flatMap(ofName);
}

function ofName(text: string): DomainName[] {
  const name = parseDomainName(text);
  if (!name.ok || !/^[a-z0-9.-]+$/.test(name.value)) return [];
  const labels = labelsOf(name.value);
  const last = labels.at(-1)!;
  const isZone = labels.length > 1 && /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(last);
  return isZone && !ABOUT.test(`.${last}`) ? [name.value] : [];
}

/** Octets of a network, which people write in either order, or of one address in it. */
function ofOctets(written: readonly string[]): DomainName[] {
  if (!written.every((octet) => Number(octet) < 256 && String(Number(octet)) === octet)) return [];
  const network = written.slice(0, 3);
  const forward = `${network.toReversed().join('.')}.${IN_ADDR_ARPA}` as DomainName;
  if (written.length === 4)
    return [forward, `${written.toReversed().join('.')}.${IN_ADDR_ARPA}` as DomainName];
  const backward = `${network.join('.')}.${IN_ADDR_ARPA}` as DomainName;
  // `db.192.168.1` begins as private networks do; `1.168.192` ends so.
  return isPrivate(network.toReversed()) && !isPrivate(network) ? [backward, forward] : [forward, backward];
}

function isPrivate([first, second]: readonly string[]): boolean {
  return (
    first === '10' ||
    (first === '192' && second === '168') ||
    (first === '172' && Number(second) >= 16 && Number(second) <= 31)
  );
}
