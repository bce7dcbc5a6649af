import { addressTypeOf } from '../model/ip-address.ts';
import { confirmationOutcome } from './confirmation.ts';
import { evidenceOf } from './evidence-lines.ts';
import { decisiveAnswer } from './forward.ts';
import { confirmationOf } from './leads-back.ts';
import { acceptableTargets } from './reverse.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { listed, negativeWords, serversAside } from './words.ts';

export const ptrUnconfirmed: ObservationRule = {
  on: 'observation',
  id: 'ptr-unconfirmed',
  severity: 'error',
  title: 'The PTR names an acceptable name that does not lead back to the address',
  rationale:
    'A PTR record is believed only where forward lookup of its target contains the address; anyone can put any name into a reverse zone of their own. ' +
    'The target here was accepted, yet it leads back neither in the DNS nor in the repository, so the check that mail receivers and servers make fails.',
  remedy: 'Publish the address record of the PTR target, or let the PTR record name the pair itself.',
  repair: 'publish-forward',
  references: [
    {
      title: 'RFC 8601 section 3: the "iprev" check of mail receivers',
      url: 'https://www.rfc-editor.org/rfc/rfc8601.html#section-3',
    },
    {
      title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
      url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
    },
    {
      title: 'docker-mailserver 2970: "does not resolve to address", and the client counts as unknown',
      url: 'https://github.com/docker-mailserver/docker-mailserver/issues/2970',
    },
  ],
  check(observation, context) {
    if (confirmationOutcome(observation, context) !== 'unconfirmed') return NONE;
    const { address } = observation.expectation;
    const type = addressTypeOf(address);
    const targets = acceptableTargets(observation, context);
    const lookups = targets.flatMap((target) => confirmationOf(target, observation) ?? []);
    const [first] = lookups;
    const answer = decisiveAnswer(first, address);
    const aside = first === undefined ? '' : serversAside(first, address);
    const seen =
      answer?.kind === 'rrset'
        ? `resolves to ${listed(answer.targets)}`
        : `has no ${type} record${answer === undefined || answer.kind === 'failure' ? '' : ` (${negativeWords(answer, first)})`}`;
    const [target] = first === undefined ? targets : [first.question.name];
    return [
      {
        message:
          targets.length === 1
            ? `PTR of ${address} names ${target}, which ${seen} and so does not lead back${aside}`
            : `PTR of ${address} names ${listed(targets)}, and none of them leads back`,
        remedy: {
          text: 'Publish the address record of the PTR target first',
          record: `${target}. IN ${type} ${address}`,
        },
        expected: [address],
        observed: answer?.kind === 'rrset' ? answer.targets : [],
        evidence: evidenceOf(observation.live?.reverse, ...lookups),
      },
    ];
  },
};
