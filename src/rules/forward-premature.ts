import { addressTypeOf } from '../model/ip-address.ts';
import { evidenceOf } from './evidence-lines.ts';
import { forwardOutcome, liveForward } from './forward.ts';
import { holdingWords } from './rollout-words.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { serversAside } from './words.ts';

export const forwardPremature: ObservationRule = {
  on: 'observation',
  id: 'forward-premature',
  severity: 'error',
  title: 'The address is live in a region that is still held back',
  rationale:
    'The rollout holds this region back, and its clients already see the address. What the staged rollout was to find out on a small part of the traffic now happens to all of it.',
  remedy: 'Take the address out of the answers for this region, or move its date forward in the rollout.',
  repair: 'remove-forward',
  references: [
    {
      title: 'RFC 7871: Client Subnet in DNS Queries',
      url: 'https://www.rfc-editor.org/rfc/rfc7871.html',
    },
  ],
  check(observation, context) {
    if (forwardOutcome(observation, context) !== 'premature') return NONE;
    const { name, address, region, rollout } = observation.expectation;
    const live = observation.live!.forward!;
    const answer = liveForward(observation)!;
    const where = region === undefined ? '' : ` in region ${region}`;
    return [
      {
        message: `${name} is live with ${address}${where}, which the rollout ${holdingWords(rollout)}${serversAside(live, address)}`,
        remedy: {
          text: `Remove the ${addressTypeOf(address)} record from the answers${where}, or move the rollout's date forward`,
        },
        expected: [],
        observed: answer.kind === 'rrset' ? answer.targets : [],
        evidence: evidenceOf(live),
      },
    ];
  },
};
