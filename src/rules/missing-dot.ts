import { type DomainName, labelsOf, nameFromLabels } from '../model/domain-name.ts';
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

export function missingDotAside(targets: readonly string[]): string {
  return targets.some((target) => nameWithoutTail(target) !== undefined)
    ? '; it looks as if the target was written without its final dot'
    : '';
}
