import { addressTypeOf } from '../model/ip-address.ts';
import type { Remedy } from '../model/report.ts';
import { declaredEvidence, evidenceOf } from './evidence-lines.ts';
import { forwardOutcome, liveForward } from './forward.ts';
import {
  addressAsTarget,
  holdsAddress,
  missingDotAside,
  nameRemedy,
  nameWithoutTail,
  wholeTarget,
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
    'the forward half of the check fails, and the client is treated as unverified. ' +
    'Before publication (stage pre-publish) a PTR record is ready even where its target does not exist yet or leads elsewhere, as long as the repository does not hold the zone of the target; ' +
    'its own reverse is not looked up.',
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
    const ofPtrRecord = expectation.requires === 'forward';
    const written = ofPtrRecord ? addressAsTarget(name) : undefined;
    const meant = ofPtrRecord ? nameWithoutTail(name) : undefined;
    let repair: Remedy;
    if (written !== undefined) repair = { text: nameRemedy(address) };
    else if (meant !== undefined)
      repair = finalDotRemedy(wholeTarget(meant, context.namesOf(address)), observation);
    else if (ofPtrRecord)
      // Which of the two is right nobody can tell from here, so there is no line to paste.
      repair = {
        text: `Give ${named(name)} an ${type} record with ${address}, or change or remove this PTR record if it is left over`,
      };
    else repair = addressRemedy('Publish this address record', observation);
    const subject =
      written !== undefined
        ? `PTR of ${address} ${holdsAddress(written)}: ${name}`
        : ofPtrRecord
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
