import {
  type DomainName,
  isAtOrBelow,
  isHostName,
  isWildcard,
  labelsOf,
  ROOT,
  relativeTo,
} from '../model/domain-name.ts';
import type { Answer, Observation } from '../model/evidence.ts';
import type { Expectation } from '../model/expectation.ts';
import { addressTypeOf } from '../model/ip-address.ts';
import type { Remedy } from '../model/report.ts';
import { isInReverseTree, reverseNameOf } from '../model/reverse-name.ts';
import { readClasslessName } from '../model/reverse-zone.ts';
import { clipped, expectedWords } from './words.ts';

/** The PTR target to recommend: the pair's own name where that is acceptable; undefined where nothing single is. */
function preferredTarget({ name, ptr, match }: Expectation): DomainName | undefined {
  const ownName = ptr.includes(name) || (match === 'confirmed' && ptr.length === 0);
  const targets = [...(ownName ? [name] : []), ...ptr].filter((target) => !isWildcard(target));
  return targets.find(isHostName) ?? targets[0];
}

/**
 * The PTR line to paste. Its owner is the canonical name where the reverse name is an alias (RFC 2317), relative to the zone
 * that the answer or the repository names; fully qualified where no zone is known. The text is given the line as a phrase: `pasted`, or
 * in words what the record has to name where that is no single name, such as one that a wildcard covers.
 */
export function ptrRemedy(
  text: (record: string) => string,
  { expectation, live, declared }: Observation,
  pasted = 'this PTR record',
): Remedy {
  const target = preferredTarget(expectation);
  const answer: Answer | undefined = declared?.reverse?.answer ?? live?.reverse?.answer;
  const owner = ownerOf(expectation, answer);
  const zone = declared?.reverse?.zone ?? (answer === undefined ? undefined : zoneOf(answer));
  if (target !== undefined && !isHostName(target))
    return {
      text: `${target} is not a host name, and no PTR record should name it. ${hostNameRemedy(target, expectation.address)}`,
    };
  const ofZone = zone === undefined ? {} : { zone };
  if (target === undefined) return { text: text(`a PTR record to ${expectedWords(expectation)}`), ...ofZone };
  return { text: text(pasted), ...ofZone, record: recordLine(owner, zone, 'PTR', `${target}.`) };
}

/** What to do before any PTR record can name this target: such a record would only bring the next finding. */
export function hostNameRemedy(target: string, address: string): string {
  const hyphens = target.replaceAll('_', '-');
  const better = isHostName(hyphens as DomainName) ? `, such as ${clipped(hyphens)},` : '';
  return `Give ${address} a name of letters, digits and hyphens${better} and let the PTR record name that`;
}

/** The PTR line to paste where the repository's PTR record lacks the final dot after its target, as far as the target can be told. */
export function finalDotRemedy(
  target: DomainName | undefined,
  { expectation, declared }: Observation,
): Remedy {
  const appended = 'else the name of the zone is appended to it';
  if (target === undefined)
    return { text: `Write the whole name of the host with its final dot, ${appended}` };
  const text = `Write the target with its final dot, ${appended}`;
  const reverse = reverseNameOf(expectation.address);
  const zone = declared?.forward?.zone;
  if (zone === undefined || !isInReverseTree(zone))
    return { text, record: recordLine(reverse, undefined, 'PTR', `${target}.`) };
  const owner = ownerBelow(zone, reverse);
  return owner === undefined ? { text } : { text, zone, record: `${owner} IN PTR ${target}.` };
}

/** The reverse name relative to the zone, whose labels may divide an octet (RFC 2317); undefined where it does not tell. */
function ownerBelow(zone: DomainName, reverse: DomainName): string | undefined {
  if (isAtOrBelow(reverse, zone)) return relativeTo(reverse, zone);
  const classless = readClasslessName(zone);
  return classless?.below.length === 0
    ? labelsOf(reverse)
        .slice(0, 4 - classless.above.length)
        .join('.')
    : undefined;
}

/** The address record to paste, relative to the zone of the name where an answer or the repository tells it. */
export function addressRemedy(text: string, { expectation, live, declared }: Observation): Remedy {
  const { name, address } = expectation;
  const answer: Answer | undefined = declared?.forward?.answer ?? live?.forward?.answer;
  const owner = canonicalOf(name, answer);
  const zone = declared?.forward?.zone ?? (answer === undefined ? undefined : zoneOf(answer));
  return {
    text,
    ...(zone === undefined ? {} : { zone }),
    record: recordLine(owner, zone, addressTypeOf(address), address),
  };
}

/** True where no reverse zone below the registries' own answers for the address: nobody has delegated one. */
export function lacksReverseZone(answer: Answer): boolean {
  if (answer.kind === 'failure' || answer.zone === undefined) return false;
  return isRegistryZone(answer.zone);
}

/** Where the reverse name of the pair leads in the end: the owner that a PTR record must have. */
function ownerOf({ address }: Expectation, answer: Answer | undefined): DomainName {
  return canonicalOf(reverseNameOf(address), answer);
}

function canonicalOf(name: DomainName, answer: Answer | undefined): DomainName {
  return (answer === undefined || answer.kind === 'failure' ? undefined : answer.aliases.at(-1)) ?? name;
}

function zoneOf(answer: Answer): DomainName | undefined {
  if (answer.kind === 'failure' || answer.zone === undefined || isRegistryZone(answer.zone)) return undefined;
  return answer.zone;
}

/** The root, arpa, and so much of the reverse tree that only registries hold it: in-addr.arpa itself, ip6.arpa up to a /16. */
function isRegistryZone(zone: DomainName): boolean {
  if (zone === ROOT || zone === 'arpa' || zone === 'in-addr.arpa') return true;
  return isInReverseTree(zone) && zone.endsWith('ip6.arpa') && labelsOf(zone).length <= 2 + 4;
}

function recordLine(owner: DomainName, zone: DomainName | undefined, type: string, data: string): string {
  return `${zone === undefined ? `${owner}.` : relativeTo(owner, zone)} IN ${type} ${data}`;
}
