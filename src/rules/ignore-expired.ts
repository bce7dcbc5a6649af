import { ignoreViolation, ignoreWords } from './ignore-words.ts';
import type { RunRule } from './rule.ts';

export const ignoreExpired: RunRule = {
  on: 'run',
  id: 'ignore-expired',
  severity: 'warning',
  title: 'An ignore has passed its date',
  rationale:
    'Whoever wrote it promised that the defect would be gone by now. From the day after its date it suppresses nothing, and the findings it hid are shown again.',
  remedy: 'Repair what was ignored and remove the entry, or give it a new date and say why.',
  repair: 'configuration',
  references: [],
  check: ({ ignores }) =>
    ignores
      .filter((use) => use.expired)
      .map((use) =>
        ignoreViolation(
          use,
          `${ignoreWords(use.ignore)} expired after ${use.ignore.until} and suppresses nothing`,
          'Remove it, or give it a new date',
        ),
      ),
};
