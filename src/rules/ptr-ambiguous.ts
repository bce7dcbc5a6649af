import { reverseNameOf } from '../model/reverse-name.ts';
import { declaredEvidence, evidenceOf } from './evidence-lines.ts';
import { acceptanceOf, decidingTargets, reverseOutcome } from './reverse.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { cacheAside, expectedTargets, listed, placedAside } from './words.ts';

export const ptrAmbiguous: ObservationRule = {
  on: 'observation',
  id: 'ptr-ambiguous',
  severity: 'warning',
  title: 'The address has a PTR that nobody declares beside the right one',
  rationale:
    'Software that looks an address up takes one PTR record of the RRset, and not always the same. Beside the right name stands one that the repository does not declare for ' +
    'this address: some clients will log, trust or refuse that one. Several declared names on one address are fine.',
  remedy: 'Remove the PTR record that is left over, or declare its name with the address.',
  repair: 'remove-ptr',
  references: [
    {
      title: 'RFC 2181 section 10.2: a PTR RRset may hold several records',
      url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.2',
    },
    {
      title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
      url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
    },
  ],
  check(observation, context) {
    if (decidingTargets(observation).length < 2) return NONE;
    const outcome = reverseOutcome(observation, context);
    if (outcome !== 'acceptable' && outcome !== 'pending') return NONE;
    const targets = decidingTargets(observation);
    const stray = targets.filter((target) => acceptanceOf(target, observation, context) === 'no');
    if (stray.length === 0) return NONE;
    const { expectation, declared, live } = observation;
    const right = targets.filter((target) => !stray.includes(target));
    const strays = listed(stray);
    const one = stray.length === 1;
    const { address } = expectation;
    const [flaw, otherwise] =
      expectation.match === 'confirmed'
        ? [
            one ? 'which does not lead back to it' : 'none of which leads back to it',
            `give ${one ? 'that name' : 'those names'} an address record with ${address}`,
          ]
        : expectation.match === 'exact'
          ? ['which nothing declares for it', `accept ${one ? 'that name' : 'those names'} with ptr:`]
          : ['which nothing declares for it', `declare ${one ? 'that name' : 'those names'} with ${address}`];
    const zone = declared?.reverse;
    const place =
      zone !== undefined
        ? placedAside(zone.locations)
        : live?.reverse === undefined
          ? ''
          : cacheAside(live.reverse);
    return [
      {
        message: `PTR of ${address} names ${listed(right)}, and also ${strays}, ${flaw}${place}`,
        remedy: {
          text: `Remove the PTR ${one ? 'record' : 'records'} to ${strays}, or ${otherwise}`,
        },
        expected: expectedTargets(expectation),
        observed: targets,
        evidence:
          zone === undefined
            ? evidenceOf(live?.reverse)
            : [declaredEvidence(`PTR ${reverseNameOf(address)}`, zone)],
        ...(zone === undefined ? {} : { related: zone.locations }),
      },
    ];
  },
};
