import type { Lookup, Observation } from '../model/evidence.ts';
import { addressTypeOf } from '../model/ip-address.ts';
import { confirmationOutcome } from './confirmation.ts';
import { evidenceOf } from './evidence-lines.ts';
import { forwardOutcome } from './forward.ts';
import { confirmationOf } from './leads-back.ts';
import { decidingTargets, reverseOutcome } from './reverse.ts';
import { NONE, type ObservationRule, type Violation } from './rule.ts';
import { failureWords } from './words.ts';

export const lookupFailed: ObservationRule = {
  on: 'observation',
  id: 'lookup-failed',
  severity: 'error',
  title: 'A lookup that the verdict needs failed',
  rationale:
    'A timeout, SERVFAIL, REFUSED or a failed DNSSEC validation says nothing about the record: it is neither missing nor right. ' +
    'A gate that took silence for consent would open exactly when the reverse zone is broken, so the pair stays unverified and the run ends with exit code 3.',
  remedy:
    'Run again: many such failures pass. If it stays, ask the servers named in the evidence yourself, or name other ones with --resolvers. ' +
    'This rule cannot be lowered; a pair can be exempted with an ignore entry that gives its reason.',
  repair: 'lookup',
  references: [
    {
      title: 'RFC 8914: Extended DNS Errors',
      url: 'https://www.rfc-editor.org/rfc/rfc8914.html',
    },
    {
      title: 'RFC 9520: Negative Caching of DNS Resolution Failures',
      url: 'https://www.rfc-editor.org/rfc/rfc9520.html',
    },
    {
      title: 'RFC 4035 section 5.5: Resolver Behavior When Signatures Do Not Validate',
      url: 'https://www.rfc-editor.org/rfc/rfc4035.html#section-5.5',
    },
    {
      title:
        'Mail-in-a-Box 628: a check that calls silence "not set" changes its mind daily, and is ignored for years',
      url: 'https://github.com/mail-in-a-box/mailinabox/issues/628',
    },
  ],
  check(observation, context) {
    const reverse = reverseOutcome(observation, context);
    const forward = forwardOutcome(observation, context);
    const confirmation =
      reverse === 'acceptable' || reverse === 'pending'
        ? confirmationOutcome(observation, context)
        : undefined;
    if (
      reverse !== 'failed' &&
      reverse !== 'confirmation-failed' &&
      forward !== 'failed' &&
      confirmation !== 'failed'
    )
      return NONE;
    const violations: Violation[] = [];
    const { name, address } = observation.expectation;
    if (reverse === 'failed') violations.push(failure(`PTR of ${address}`, observation.live!.reverse!));
    if (reverse === 'confirmation-failed' || confirmation === 'failed')
      violations.push(...failedConfirmations(observation));
    if (forward === 'failed')
      violations.push(failure(`${addressTypeOf(address)} of ${name}`, observation.live!.forward!));
    return violations;
  },
};

function failure(subject: string, lookup: Lookup): Violation {
  const { answer, errors } = lookup;
  const why = answer.kind === 'failure' ? failureWords(answer, errors) : 'no answer';
  return {
    message: `${subject} could not be looked up: ${why}`,
    remedy: {
      text:
        answer.kind === 'failure' && answer.cause === 'bogus'
          ? 'Repair the signatures or the DS record of the zone; validating resolvers refuse it until then'
          : 'Run again; if it stays, see whether the server in the evidence answers, or ask others with --resolvers',
    },
    evidence: evidenceOf(lookup),
  };
}

/** One violation, however many targets there are: any one of them would have confirmed the address. */
function failedConfirmations(observation: Observation): Violation[] {
  const { address } = observation.expectation;
  const targets = new Set([
    ...decidingTargets(observation),
    ...(observation.live?.reverse?.answer.kind === 'rrset' ? observation.live.reverse.answer.targets : []),
  ]);
  for (const target of targets) {
    const lookup = confirmationOf(target, observation);
    if (lookup?.answer.kind !== 'failure') continue;
    return [failure(`PTR of ${address} names ${target}, and ${addressTypeOf(address)} of ${target}`, lookup)];
  }
  return [
    {
      message: `PTR of ${address} names ${targets.size} targets, and not every one of them could be looked up`,
      remedy: { text: 'Remove the PTR records that are not needed, then run again' },
      observed: [...targets],
      evidence: evidenceOf(observation.live?.reverse, ...(observation.live?.confirmations ?? [])),
    },
  ];
}
