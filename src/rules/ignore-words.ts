import type { IgnoreComment } from '../model/record.ts';
import { rulesOf } from './ignores.ts';
import type { Ignore, IgnoreUse, Violation } from './rule.ts';
import { clipped, listed } from './words.ts';

/** `The ignore of ptr-missing for old.example.org ("moving")`. */
export function ignoreWords(ignore: Ignore | IgnoreComment): string {
  const scope =
    'rules' in ignore ? [] : [ignore.name, ignore.address, ignore.path].filter((part) => part !== undefined);
  const where = scope.length === 0 ? '' : ` for ${scope.join(', ')}`;
  return `The ignore of ${listed(rulesOf(ignore))}${where} ("${clipped(ignore.reason)}")`;
}

/** What every finding about an ignore has in common: its place, and whether the change answers for it. */
export function ignoreViolation({ ignore, gating }: IgnoreUse, message: string, remedy: string): Violation {
  return {
    message,
    remedy: { text: remedy },
    gating,
    ...(ignore.location === undefined ? {} : { location: ignore.location }),
    ...('rules' in ignore || ignore.name === undefined ? {} : { name: ignore.name }),
    ...('rules' in ignore || ignore.address === undefined ? {} : { address: ignore.address }),
  };
}
