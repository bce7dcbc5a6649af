import { ignoreViolation, ignoreWords } from './ignore-words.ts';
import { rulesOf } from './ignores.ts';
import type { IgnoreUse, RunRule } from './rule.ts';
import { listed } from './words.ts';

export const ignoreUnused: RunRule = {
  on: 'run',
  id: 'ignore-unused',
  severity: 'warning',
  title: 'An ignore suppresses nothing',
  rationale:
    'An ignore that is left over hides the next defect of its kind before anybody has seen it. Often the defect was repaired; sometimes the name of the rule or of the host is misspelt.',
  remedy: 'Remove the entry or the comment, or correct its spelling.',
  repair: 'configuration',
  references: [],
  check: ({ ignores, whole }, { offline }) =>
    ignores
      .filter((use) => use.unknown.length > 0 || (whole && isUnused(use, offline)))
      .map((use) =>
        ignoreViolation(
          use,
          use.unknown.length > 0
            ? `${ignoreWords(use.ignore)} names no rule: ${listed(use.unknown.map((rule) => `'${rule}'`))}`
            : `${ignoreWords(use.ignore)} suppressed nothing in this run`,
          use.unknown.length > 0 ? 'Correct the name; ptr-gate explain lists all rules' : 'Remove it',
        ),
      ),
};

/** Rules that the repository alone answers for a pair whose reverse zone it holds: what is live changes nothing about them. */
const SETTLED_OFFLINE: ReadonlySet<string> = new Set([
  'address-not-global',
  'address-private',
  'expectation-conflict',
  'ptr-ambiguous',
  'ptr-mismatch',
  'ptr-missing',
  'reverse-name-malformed',
  'source-syntax',
]);

function isUnused(use: IgnoreUse, offline: boolean): boolean {
  if (use.used || use.expired || use.unapproved || use.undecided) return false;
  // A failed lookup comes and goes, so nobody need remove its ignore on a good day.
  return rulesOf(use.ignore).every((rule) =>
    offline ? SETTLED_OFFLINE.has(rule) : rule !== 'lookup-failed',
  );
}
