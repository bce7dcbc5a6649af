import { ignoreViolation, ignoreWords } from './ignore-words.ts';
import type { RunRule } from './rule.ts';

export const ignoreUnapproved: RunRule = {
  on: 'run',
  id: 'ignore-unapproved',
  severity: 'notice',
  title: 'The change adds an ignore, which suppresses nothing until it is merged',
  rationale:
    'A change must not be able to switch off its own gate, so ignores are taken from the base of the change. This one is shown to the reviewer, and takes effect for the changes that come after it.',
  remedy: 'Repair the finding, or let a reviewer merge the ignore on its own first.',
  repair: 'configuration',
  references: [],
  check: ({ ignores }) =>
    ignores
      .filter((use) => use.unapproved)
      .map((use) =>
        ignoreViolation(
          use,
          `${ignoreWords(use.ignore)} is new in this change and suppresses nothing yet`,
          'Merge it on its own first, or repair what it ignores',
        ),
      ),
};
