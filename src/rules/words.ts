import { type DomainName, isWildcard, ROOT } from '../model/domain-name.ts';
import type { Answer, FailureCause, Lookup } from '../model/evidence.ts';
import type { Expectation } from '../model/expectation.ts';
import type { IpAddress } from '../model/ip-address.ts';
import type { SourceLocation } from '../model/record.ts';
import { authoritativeAnswers } from './agreement.ts';

/** Answers are foreign and may be long: a message shows so many items of a list, and so many characters of a text. */
const MOST_ITEMS = 4;
const MOST_CHARACTERS = 300;

/** `a`, `a and b`, `a, b, c and 12 more`. */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  const shown = items.slice(0, items.length > MOST_ITEMS ? MOST_ITEMS - 1 : MOST_ITEMS).map(named);
  if (items.length > MOST_ITEMS) shown.push(`${items.length - shown.length} more`);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}

export function clipped(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}...`;
}

/** A name in a sentence, in which the root's own would be taken for the end. */
export function named(text: string): string {
  return text === ROOT ? "the root ('.')" : clipped(text);
}

/** `path:12`. */
export function placed(location: SourceLocation): string {
  return location.line === undefined ? location.path : `${location.path}:${location.line}`;
}

/** The places in a sentence, each once: two records of one line have one. */
export function placesWords(locations: readonly SourceLocation[]): string {
  return listed([...new Set(locations.map(placed))]);
}

/** ` (zones/db.2001:12)`, or nothing where no place is known. */
export function placedAside(locations: readonly SourceLocation[]): string {
  return locations.length === 0 ? '' : ` (${placesWords(locations)})`;
}

/** The acceptable PTR targets, the pair's own name first. */
export function expectedTargets({ name, ptr }: Expectation): readonly DomainName[] {
  return ptr.length > 1 && ptr[0] !== name && ptr.includes(name)
    ? [name, ...ptr.filter((target) => target !== name)]
    : ptr;
}

/** The acceptable PTR targets as a message says them. */
export function expectedWords(expectation: Expectation): string {
  const targets = expectedTargets(expectation);
  if (expectation.match === 'confirmed' && targets.length === 0)
    return `a name that resolves to ${expectation.address}, such as ${expectation.name}`;
  if (targets.length === 0)
    return isWildcard(expectation.name) ? coveredWords(expectation.name) : expectation.name;
  return listed(
    targets.map((target) => (isWildcard(target) ? coveredWords(target) : target)),
    'or',
  );
}

/** A wildcard has no PTR of its own; the names that it answers for have. */
function coveredWords(wildcard: DomainName): string {
  return `a name that ${wildcard} covers`;
}

const CAUSES: Readonly<Record<FailureCause, string>> = {
  timeout: 'no answer in time',
  servfail: 'SERVFAIL',
  refused: 'REFUSED',
  bogus: 'DNSSEC validation failed (bogus)',
  lame: 'no server answers with authority',
  network: 'the network failed',
  malformed: 'the response is malformed',
};

/** Why a lookup failed, with what the server added (RFC 8914). */
export function failureWords(
  answer: Extract<Answer, { kind: 'failure' }>,
  errors: Lookup['errors'] = [],
): string {
  const cause = causeWords(answer);
  const detail = clipped(answer.detail);
  return `${[cause, detail].filter((part) => part !== '').join(': ')}${errorWords(errors)}`;
}

/**
 * What was seen, in one or two words: of refusals the response code that came, and nothing where it was no server that
 * failed but a chain of aliases, which the detail then tells.
 */
function causeWords({ cause, detail }: Extract<Answer, { kind: 'failure' }>): string {
  if (cause !== 'servfail' && cause !== 'refused') return CAUSES[cause];
  const codes = new Set([...detail.matchAll(/\banswered ([A-Z][A-Z0-9]+)\b/g)].map(([, code]) => code!));
  if (cause === 'servfail') return codes.has('SERVFAIL') || detail === '' ? CAUSES[cause] : '';
  codes.delete('SERVFAIL');
  return codes.size === 0 ? CAUSES[cause] : listed([...codes]);
}

/** ` [EDE 7 Signature Expired: text]` for each Extended DNS Error. */
export function errorWords(errors: Lookup['errors'] = []): string {
  return errors
    .map(({ code, meaning, text }) => ` [EDE ${code} ${meaning}${text === '' ? '' : `: ${clipped(text)}`}]`)
    .join('');
}

/** How a negative answer says that there is nothing: `NXDOMAIN`, `NODATA`, with where it came from if that matters. */
export function negativeWords(answer: Exclude<Answer, { kind: 'failure' }>, lookup?: Lookup): string {
  return `${answer.kind === 'nxdomain' ? 'NXDOMAIN' : 'NODATA'}${lookup?.fromCache === true ? ', from cache' : ''}`;
}

/** ` (from cache)` where the authorities could not be asked to confirm the answer. */
export function cacheAside(lookup: Lookup): string {
  return lookup.fromCache === true ? ' (from cache)' : '';
}

/** `; SERVER lacks it, and SERVER has it` where authoritative servers disagree about the address. */
export function serversAside({ servers = [] }: Lookup, address: IpAddress): string {
  const having: string[] = [];
  const lacking: string[] = [];
  for (const { server, answer } of authoritativeAnswers(servers))
    (answer.kind === 'rrset' && answer.targets.includes(address) ? having : lacking).push(server);
  if (having.length === 0 || lacking.length === 0) return '';
  const verb = (group: readonly string[], one: string, many: string) => (group.length === 1 ? one : many);
  return `; ${listed(lacking)} ${verb(lacking, 'lacks', 'lack')} it, and ${listed(having)} ${verb(having, 'has', 'have')} it`;
}

/** Until when resolvers may repeat a negative answer that they keep (RFC 2308 section 5), or nothing where it is unknown. */
export function untilAside(answer: Answer, now: Date): string {
  const seconds = answer.kind === 'nodata' || answer.kind === 'nxdomain' ? answer.negativeTtl : undefined;
  if (seconds === undefined || seconds <= 0) return '';
  // Rounded up: a minute too early would send somebody to look in vain.
  const until = new Date(Math.ceil((now.getTime() + seconds * 1000) / 60_000) * 60_000);
  const text = until.toISOString();
  const day = text.slice(0, 10) === now.toISOString().slice(0, 10) ? '' : `${text.slice(0, 10)} `;
  return `; resolvers may go on saying so until ${day}${text.slice(11, 16)} UTC`;
}
