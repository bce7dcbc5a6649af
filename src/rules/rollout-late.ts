import { addressTypeOf } from '../model/ip-address.ts';
import { evidenceOf } from './evidence-lines.ts';
import { forwardOutcome, liveForward } from './forward.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { listed, negativeWords, serversAside, untilAside } from './words.ts';

export const rolloutLate: ObservationRule = {
  on: 'observation',
  id: 'rollout-late',
  severity: 'notice',
  title: 'The rollout has come to the region, and the address is not live there',
  rationale:
    'By its date the region should show the address, and its clients do not see it. Every later region waits for what this one was to find out. ' +
    'Under `stage: published` the same is an error (forward-missing, forward-mismatch).',
  remedy:
    'Publish the address record in this region, or say in the rollout that it waits: a later date under `pin:`, or `hold:`.',
  repair: 'publish-forward',
  references: [
    {
      title: 'RFC 7871: Client Subnet in DNS Queries',
      url: 'https://www.rfc-editor.org/rfc/rfc7871.html',
    },
  ],
  check(observation, context) {
    if (forwardOutcome(observation, context) !== 'late') return NONE;
    const { name, address, region, rollout } = observation.expectation;
    const live = observation.live!.forward!;
    const answer = liveForward(observation)!;
    const targets = answer.kind === 'rrset' ? answer.targets : [];
    const type = addressTypeOf(address);
    const seen =
      answer.kind === 'nodata' || answer.kind === 'nxdomain'
        ? `${negativeWords(answer, live)}${untilAside(answer, context.now)}`
        : `its ${type} records are ${listed(targets)}`;
    return [
      {
        message: `${region} is due since ${rollout!.date}, and ${name} is not live there with ${address}: ${seen}${serversAside(live, address)}`,
        remedy: {
          text: `Publish this ${type} record in region ${region} once its PTR is right, or let the region wait with pin: or hold:`,
        },
        expected: [address],
        observed: targets,
        evidence: evidenceOf(live),
      },
    ];
  },
};
