import type { DeclaredLookup, Lookup, Observation } from '../model/evidence.ts';
import { reverseNameOf } from '../model/reverse-name.ts';
import { declaredEvidence, evidenceOf } from './evidence-lines.ts';
import { lacksReverseZone, ptrRemedy } from './remedy.ts';
import { reverseOutcome } from './reverse.ts';
import { NONE, type ObservationRule, type RuleContext, type Violation } from './rule.ts';
import { expectedTargets, expectedWords, listed, negativeWords, placedAside, untilAside } from './words.ts';

export const ptrMissing: ObservationRule = {
  on: 'observation',
  id: 'ptr-missing',
  severity: 'error',
  title: 'The address has no PTR record',
  rationale:
    'Mail servers, SSH daemons, log pipelines and access lists look the client up by its address. An address without a PTR is refused by large mail ' +
    'receivers, over IPv6 above all, and slows down or drops connections wherever a name is required. ' +
    'Resolvers also keep the negative answer, so a PTR that is published late stays absent for a while.',
  remedy:
    'Publish the PTR record in the reverse zone of the network, or ask whoever holds that zone (often the hosting or network provider) to do it, before the address record goes out.',
  repair: 'set-ptr',
  references: [
    {
      title: 'RFC 1912 section 2.1: every address should have a PTR record that matches',
      url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
    },
    {
      title: 'RFC 8501: Reverse DNS in IPv6 for Internet Service Providers',
      url: 'https://www.rfc-editor.org/rfc/rfc8501.html',
    },
    {
      title: 'RFC 2308 section 5: caching of negative answers',
      url: 'https://www.rfc-editor.org/rfc/rfc2308.html#section-5',
    },
    {
      title: 'Google: email sender guidelines require a PTR record for every sending address',
      url: 'https://support.google.com/a/answer/81126',
    },
    {
      title: 'mailcow 238: after IPv6 was switched on, mail came back for want of a PTR',
      url: 'https://github.com/mailcow/mailcow/issues/238',
    },
    {
      title: 'Mail-in-a-Box 1746: refused from one day to the next, as the IPv6 address has no PTR',
      url: 'https://github.com/mail-in-a-box/mailinabox/issues/1746',
    },
  ],
  check(observation, context) {
    const outcome = reverseOutcome(observation, context);
    if (outcome === 'missing') return [missingLive(observation, observation.live!.reverse!, context)];
    if (outcome === 'declared-missing') return [missingDeclared(observation, observation.declared!.reverse!)];
    return NONE;
  },
};

function missingLive(observation: Observation, lookup: Lookup, context: RuleContext): Violation {
  const { expectation } = observation;
  const { address } = expectation;
  const answer = lookup.answer as Exclude<typeof lookup.answer, { kind: 'failure' }>;
  const alias =
    answer.aliases.length === 0
      ? ''
      : `; its reverse name is an alias of ${listed(answer.aliases.slice(-1))}, which has none`;
  const text = (record: string) =>
    lacksReverseZone(answer)
      ? `No reverse zone is delegated for this network: have it delegated, or ask the holder of the network to publish ${record}`
      : `Publish ${record} in the reverse zone, or ask whoever holds that zone to do it`;
  return {
    message: `${address} has no PTR record (${negativeWords(answer, lookup)})${alias}, expected ${expectedWords(expectation)}${untilAside(answer, context.now)}`,
    remedy: ptrRemedy(text, observation),
    expected: expectedTargets(expectation),
    observed: [],
    evidence: evidenceOf(lookup),
  };
}

function missingDeclared(observation: Observation, declared: DeclaredLookup): Violation {
  const { expectation } = observation;
  const { address } = expectation;
  return {
    message: `${address} has no PTR record in the repository's zone ${declared.zone}${placedAside(declared.locations)}, expected ${expectedWords(expectation)}`,
    remedy: ptrRemedy((record) => `Add ${record} to the reverse zone in the repository`, observation),
    expected: expectedTargets(expectation),
    observed: [],
    evidence: [
      declaredEvidence(`PTR ${reverseNameOf(address)}`, declared),
      ...evidenceOf(observation.live?.reverse),
    ],
    related: declared.locations,
  };
}
