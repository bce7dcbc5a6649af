import { type DomainName, isWildcard, labelsOf, nameFromLabels } from '../model/domain-name.ts';
import { type IpAddress, parseIpAddress } from '../model/ip-address.ts';
import { isInReverseTree } from '../model/reverse-name.ts';

/**
 * The name that was meant by a PTR target in the reverse tree: its final dot was left out, so the name of the zone was
 * appended. Undefined for every other target. No top-level name begins with a digit or is a single letter.
 */
export function nameWithoutTail(target: string): DomainName | undefined {
  if (!isInReverseTree(target as DomainName)) return undefined;
  const labels = labelsOf(target as DomainName).slice(0, -2);
  while (labels.length > 0 && /^(?:[a-f]$|[0-9])/.test(labels.at(-1)!)) labels.pop();
  const name = nameFromLabels(labels);
  return labels.length > 0 && name.ok ? name.value : undefined;
}

/**
 * The whole name that such a target was to be: the declared name of the address that it begins, or itself where none is declared. A
 * single label would be a top-level name, and stands for the one name that is declared. Undefined where nothing tells.
 */
export function wholeTarget(meant: DomainName, declared: readonly DomainName[]): DomainName | undefined {
  const begun = declared.find((name) => name === meant || name.startsWith(`${meant}.`));
  if (begun !== undefined) return begun;
  const [only, ...others] = declared;
  const isLabel = labelsOf(meant).length === 1;
  if (only === undefined) return isLabel ? undefined : meant;
  return isLabel && others.length === 0 && !isWildcard(only) ? only : undefined;
}

/**
 * The address that was written where a PTR record holds the name of a host, with a final dot or without, in which case the
 * name of the zone was appended. Undefined for every other target.
 */
export function addressAsTarget(target: string): IpAddress | undefined {
  const whole = parseIpAddress(target);
  if (whole.ok) return whole.value;
  if (!isInReverseTree(target as DomainName)) return undefined;
  const labels = labelsOf(target as DomainName).slice(0, -2);
  const written = labels[0]?.includes(':') === true ? labels[0] : labels.slice(0, 4).join('.');
  const address = labels.length > 4 || written === labels[0] ? parseIpAddress(written) : whole;
  return address.ok ? address.value : undefined;
}

/** Behind `PTR of ADDRESS`. */
export function holdsAddress(written: IpAddress): string {
  return `holds the address ${written}, where the name of a host belongs`;
}

export function nameRemedy(address: string): string {
  return `Let the PTR record hold the name that has the address ${address}, with its final dot`;
}

export function missingDotAside(targets: readonly string[]): string {
  return targets.some((target) => nameWithoutTail(target) !== undefined)
    ? '; it looks as if the target was written without its final dot'
    : '';
}
