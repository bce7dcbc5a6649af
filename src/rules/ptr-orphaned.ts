import { answersOf } from './agreement.ts';
import { evidenceOf } from './evidence-lines.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { placedAside } from './words.ts';

export const ptrOrphaned: ObservationRule = {
  on: 'observation',
  removed: true,
  id: 'ptr-orphaned',
  severity: 'warning',
  title: 'The change removes the name, and the PTR of its address still names it',
  rationale:
    'A PTR record that outlives its name points at nothing, or at whoever takes the name next. The next user of the address inherits a name that is not theirs, ' +
    'and logs and access rules go on naming a host that is gone.',
  remedy:
    'Remove the PTR record together with the address record, or point it at the new name of the address.',
  repair: 'remove-ptr',
  references: [
    {
      title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
      url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
    },
  ],
  check({ expectation, live, declared }, context) {
    const { name, address, declaredAs } = expectation;
    if (declaredAs === 'ptr-record' || live?.reverse === undefined) return NONE;
    // One server that still has the PTR is enough: whoever asks it gets the name.
    const targets = answersOf(live.reverse).flatMap((answer) =>
      answer.kind === 'rrset' && answer.targets.includes(name) ? answer.targets : [],
    );
    if (targets.length === 0) return NONE;
    if (context.namesOf(address).length > 0) return NONE;
    const zone = declared?.reverse;
    const kept = zone?.answer.kind === 'rrset' && zone.answer.targets.includes(name);
    if (zone !== undefined && !kept) return NONE;
    return [
      {
        message: `PTR of ${address} still names ${name}, which this change removes${zone === undefined ? '' : placedAside(zone.locations)}`,
        remedy: {
          text:
            zone === undefined
              ? 'Remove the PTR record from the reverse zone as well, or ask whoever holds that zone to do it'
              : `Remove the PTR record from the repository's zone ${zone.zone} as well`,
        },
        expected: [],
        observed: [...new Set(targets)],
        evidence: evidenceOf(live.reverse),
        ...(zone === undefined ? {} : { related: zone.locations }),
      },
    ];
  },
};
