import { reverseNameOf } from '../model/reverse-name.ts';
import { declaredEvidence, evidenceOf } from './evidence-lines.ts';
import { ptrRemedy } from './remedy.ts';
import { reverseOutcome } from './reverse.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { cacheAside, expectedTargets, listed, negativeWords, placedAside, untilAside } from './words.ts';

export const ptrPending: ObservationRule = {
  on: 'observation',
  id: 'ptr-pending',
  severity: 'error',
  title: "The PTR is right in the repository's own reverse zone, and not live yet",
  rationale:
    'The reverse zone in the repository holds the right PTR, and the DNS does not say so yet. Whoever connects from the address between the ' +
    'publication of the two is met with the old answer, and resolvers keep that answer for its TTL. ' +
    'It is a warning where this very change adds the PTR, because merging is what publishes it. Where the zone itself is new in the change the message ' +
    'says so: anybody can write a file that claims a reverse zone.',
  remedy:
    'Publish the reverse zone first, wait until the old answer has expired, then publish the address record. For a pipeline that always publishes reverse zones first, lower this rule to a warning.',
  repair: 'set-ptr',
  references: [
    {
      title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
      url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
    },
    {
      title: 'RFC 2308 section 5: caching of negative answers',
      url: 'https://www.rfc-editor.org/rfc/rfc2308.html#section-5',
    },
  ],
  check(observation, context) {
    if (reverseOutcome(observation, context) !== 'pending') return NONE;
    const { expectation } = observation;
    const declared = observation.declared!.reverse!;
    const live = observation.live!.reverse!;
    const answer = live.answer as Exclude<typeof live.answer, { kind: 'failure' }>;
    const seen =
      answer.kind === 'rrset' && answer.targets.length > 0
        ? `still names ${listed(answer.targets)}${cacheAside(live)}`
        : `is not live yet (${negativeWords(answer, live)})`;
    const targets = declared.answer.kind === 'rrset' ? declared.answer.targets : [];
    const publishes = declared.change === 'added' || declared.change === 'altered';
    const newZone = declared.isNewZone
      ? `; the zone ${declared.zone} is new in this change: make sure that it is published from here`
      : '';
    return [
      {
        message: `PTR of ${expectation.address} ${seen}, but is declared as ${listed(targets)}${placedAside(declared.locations)}${newZone}${untilAside(answer, context.now)}`,
        remedy: {
          ...ptrRemedy(
            () => `Publish the repository's reverse zone ${declared.zone} first, then the address record`,
            observation,
          ),
        },
        expected: expectedTargets(expectation),
        observed: answer.kind === 'rrset' ? answer.targets : [],
        evidence: [
          ...evidenceOf(live),
          declaredEvidence(`PTR ${reverseNameOf(expectation.address)}`, declared),
        ],
        related: declared.locations,
        ...(publishes ? { severity: 'warning' as const } : {}),
      },
    ];
  },
};
