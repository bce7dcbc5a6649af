import type { DomainName } from '../model/domain-name.ts';
import { isInReverseTree } from '../model/reverse-name.ts';

/** What a target in the reverse tree tells: somebody left the final dot out, and the zone's name was appended. */
export function missingDotAside(targets: readonly string[]): string {
  const found = targets.find((target) => isInReverseTree(target as DomainName));
  return found === undefined ? '' : '; it looks as if the target was written without its final dot';
}
