import { addressTypeOf } from '../model/ip-address.ts';
import { declaredEvidence, evidenceOf } from './evidence-lines.ts';
import { forwardOutcome, liveForward } from './forward.ts';
import {
  addressAsTarget,
  holdsAddress,
  missingDotAside,
  nameRemedy,
  nameWithoutTail,
} from './missing-dot.ts';
import { addressRemedy, finalDotRemedy } from './remedy.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { named, negativeWords, placedAside, serversAside, untilAside } from './words.ts';

export const forwardMissing: ObservationRule = {
  on: 'observation',
  id: 'forward-missing',
  severity: 'error',
  title: 'The name has no address record of this family',
  rationale:
    'The pair is declared as published, or a PTR record names this name, and the name has no such address record. A PTR whose target does not lead back is worth as much as none: ' +
    'the forward half of the check fails, and the client is treated as unverified.',
  remedy: 'Publish the address record, or remove the PTR record that is left over.',
  repair: 'publish-forward',
  references: [
    {
      title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
      url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
    },
    {
      title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
      url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
    },
    {
      title: 'iRedMail 156: refused, as the reverse DNS entry does not resolve to an address',
      url: 'https://github.com/iredmail/iRedMail/issues/156',
    },
  ],
  check(observation, context) {
    const outcome = forwardOutcome(observation, context);
    if (outcome !== 'missing' && outcome !== 'declared-missing') return NONE;
    const { expectation } = observation;
    const { name, address } = expectation;
    const type = addressTypeOf(address);
    const publish =
      expectation.requires === 'forward'
        ? 'Publish the address record of the PTR target, or remove this PTR record if it is left over'
        : 'Publish this address record';
    const meant = expectation.requires === 'forward' ? nameWithoutTail(name) : undefined;
    const written = expectation.requires === 'forward' ? addressAsTarget(name) : undefined;
    const repair =
      written !== undefined
        ? { text: nameRemedy(address) }
        : meant === undefined
          ? addressRemedy(publish, observation)
          : finalDotRemedy(meant, observation);
    const subject =
      written !== undefined
        ? `PTR of ${address} ${holdsAddress(written)}: ${name}`
        : expectation.requires === 'forward'
          ? `PTR of ${address} names ${named(name)}, which`
          : name;
    if (outcome === 'declared-missing') {
      const zone = observation.declared!.forward!;
      return [
        {
          message: `${subject} has no ${type} record in the repository's zone ${zone.zone}${placedAside(zone.locations)}, expected ${address}${missingDotAside([name])}`,
          remedy: repair,
          expected: [address],
          observed: [],
          evidence: [declaredEvidence(`${type} ${name}`, zone), ...evidenceOf(observation.live?.forward)],
          related: zone.locations,
        },
      ];
    }
    const live = observation.live!.forward!;
    const answer = liveForward(observation) as Exclude<typeof live.answer, { kind: 'failure' }>;
    return [
      {
        message: `${subject} has no ${type} record (${negativeWords(answer, live)}), expected ${address}${serversAside(live, address)}${missingDotAside([name])}${untilAside(answer, context.now)}`,
        remedy: repair,
        expected: [address],
        observed: [],
        evidence: evidenceOf(live),
      },
    ];
  },
};
