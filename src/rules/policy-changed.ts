import { NONE, type RunRule } from './rule.ts';
import { clipped } from './words.ts';

export const policyChanged: RunRule = {
  on: 'run',
  id: 'policy-changed',
  severity: 'notice',
  title: 'The change edits the policy, which holds for the changes that come after it',
  rationale:
    'A change must not be able to switch off its own gate, so resolvers, severities, ignores, networks and regions are taken from the base of the change. What the change makes of them is quoted here for the reviewer.',
  remedy: 'Review the policy by itself; it takes effect once it is merged.',
  repair: 'configuration',
  references: [],
  check: ({ policyChanges }) =>
    policyChanges === undefined
      ? NONE
      : policyChanges.map(({ what, before, after, consequence, location }) => ({
          message: `${what} ${changeWords(before, after)}; ${consequence ?? `this run is judged by the ${before === null ? 'policy without it' : 'old one'}`}`,
          remedy: { text: 'Review it by itself; it takes effect once it is merged' },
          expected: before === null ? [] : [before],
          observed: after === null ? [] : [after],
          ...(location === undefined ? {} : { location }),
        })),
};

function changeWords(before: string | null, after: string | null): string {
  if (before === null) return `is new: ${clipped(after ?? '')}`;
  if (after === null) return `is removed: ${clipped(before)}`;
  return `changes from ${clipped(before)} to ${clipped(after)}`;
}
