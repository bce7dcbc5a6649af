import type { Identity } from '../model/fingerprint.ts';
import type { RunRule } from './rule.ts';
import { clipped } from './words.ts';

export const baselineOutdated: RunRule = {
  on: 'run',
  id: 'baseline-outdated',
  severity: 'warning',
  title: 'The baseline lists a finding that no longer occurs',
  rationale:
    'A finding that was repaired and stays in the baseline may come back without anybody noticing. The baseline is there to shrink.',
  remedy: 'Remove the line from the baseline, or write the file anew with --write-baseline.',
  repair: 'configuration',
  references: [],
  check: ({ known, whole, scope }, { offline }) =>
    // Without the DNS, or with a part of the files, a finding may be absent because nobody looked.
    known === undefined || !whole || offline
      ? []
      : known
          .filter(({ occurred, undecided, isLeaving }) => !occurred && !undecided && isLeaving !== true)
          .map(({ identity, location }) => ({
            message: `The baseline lists ${identityWords(identity)}, which no longer occurs`,
            remedy: { text: 'Remove the line, or write the file anew with --write-baseline' },
            location,
            // The baseline is older than the change, so the change does not answer for it.
            gating: scope === 'all',
          })),
};

function identityWords(identity: Identity): string {
  if ('message' in identity)
    return `${identity.rule}${identity.path === null ? '' : ` in ${clipped(identity.path)}`} ("${clipped(identity.message)}")`;
  const subject = [identity.name, identity.address].filter((part) => part !== null);
  const region = identity.region === null ? '' : ` in region ${clipped(identity.region)}`;
  return `${identity.rule} for ${subject.map(clipped).join(' ')}${region}`;
}
