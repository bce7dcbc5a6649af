import { addressTypeOf } from '../model/ip-address.ts';
import { declaredEvidence, evidenceOf } from './evidence-lines.ts';
import { forwardOutcome, liveForward } from './forward.ts';
import { addressRemedy } from './remedy.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { cacheAside, listed, named, placesWords, serversAside } from './words.ts';

export const forwardMismatch: ObservationRule = {
  on: 'observation',
  id: 'forward-mismatch',
  severity: 'error',
  title: 'The name has other addresses, and not this one',
  rationale:
    'The forward lookup of the name answers with other addresses. On a pair this means that clients go elsewhere than the repository says; on a PTR record it means that the record is stale: ' +
    'the name moved and its old address still claims it, so that verification from that address fails.',
  remedy: 'Add the address to the name, or change the PTR record that is left over.',
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
  ],
  check(observation, context) {
    const outcome = forwardOutcome(observation, context);
    if (outcome !== 'mismatch' && outcome !== 'declared-mismatch') return NONE;
    const { expectation, declared, live } = observation;
    const { name, address } = expectation;
    const type = addressTypeOf(address);
    const zone = outcome === 'declared-mismatch' ? declared!.forward! : undefined;
    const answer = zone?.answer ?? liveForward(observation)!;
    const targets = answer.kind === 'rrset' ? answer.targets : [];
    const ofPtrRecord = expectation.requires === 'forward';
    const seen =
      zone === undefined
        ? `resolves to ${listed(targets)}${cacheAside(live!.forward!)}`
        : `is declared with ${listed(targets)}${zone.locations.length === 0 ? '' : ` at ${placesWords(zone.locations)}`}`;
    return [
      {
        message: `${ofPtrRecord ? `PTR of ${address} names ${named(name)}, which` : name} ${seen}, expected ${address}${zone === undefined ? serversAside(live!.forward!, address) : ''}`,
        // Of a PTR record nobody can tell from here which of the two is right, so there is no line to paste.
        remedy: ofPtrRecord
          ? {
              text: `Change or remove this PTR record if the name has moved; else add ${address} to the ${type} records of ${named(name)}`,
            }
          : addressRemedy('Add this address record to the name', observation),
        expected: [address],
        observed: targets,
        evidence: [
          ...(zone === undefined ? [] : [declaredEvidence(`${type} ${name}`, zone)]),
          ...evidenceOf(live?.forward),
        ],
        ...(zone === undefined ? {} : { related: zone.locations }),
      },
    ];
  },
};
