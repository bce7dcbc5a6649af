import type { DeclaredLookup, Lookup, Observation } from '../model/evidence.ts';
import { reverseNameOf } from '../model/reverse-name.ts';
import { declaredEvidence, evidenceOf } from './evidence-lines.ts';
import { missingDotAside } from './missing-dot.ts';
import { ptrRemedy } from './remedy.ts';
import { decidingTargets, reverseOutcome } from './reverse.ts';
import { NONE, type ObservationRule, type Violation } from './rule.ts';
import { cacheAside, expectedTargets, expectedWords, listed, placesWords } from './words.ts';

export const ptrMismatch: ObservationRule = {
  on: 'observation',
  id: 'ptr-mismatch',
  severity: 'error',
  title: 'The PTR record names something else',
  rationale:
    'Whoever verifies a client by reverse lookup, and forward again, sees another name than the one that is published, and treats the client as an impostor: ' +
    'connections are dropped, mail is refused or filed as spam, access rules by name do not match. A site that put an AAAA record on the air while the PTR of the address ' +
    'still named another server met exactly this.',
  remedy:
    'Change the PTR record to the name that is about to be published. If the name it holds is right, declare that name with the address, or accept it with ptr:.',
  repair: 'set-ptr',
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
      title: 'OpenHatch 509: "inconsistent or no DNS PTR record (see RFC 1912 2.1)" over IPv6',
      url: 'https://github.com/openhatch/oh-mainline/issues/509',
    },
  ],
  check(observation, context) {
    const outcome = reverseOutcome(observation, context);
    if (outcome === 'mismatch') return [mismatch(observation, observation.live!.reverse!, undefined)];
    if (outcome === 'declared-mismatch')
      return [mismatch(observation, observation.live?.reverse, observation.declared!.reverse!)];
    return NONE;
  },
};

function mismatch(
  observation: Observation,
  live: Lookup | undefined,
  declared: DeclaredLookup | undefined,
): Violation {
  const { expectation } = observation;
  const { address, match } = expectation;
  const targets = decidingTargets(observation);
  const seen =
    declared === undefined
      ? `names ${listed(targets)}${cacheAside(live!)}`
      : `is declared as ${listed(targets)}${declared.locations.length === 0 ? '' : ` at ${placesWords(declared.locations)}`}`;
  const stray =
    match === 'confirmed' && expectation.ptr.length === 0
      ? `, ${targets.length === 1 ? 'which does not resolve' : 'none of which resolves'} to it`
      : '';
  const where = declared === undefined ? 'the PTR record' : "the PTR record in the repository's reverse zone";
  const dot = missingDotAside(targets);
  const otherwise = match === 'exact' ? 'accept the other with ptr:' : 'declare the other with this address';
  return {
    message: `PTR of ${address} ${seen}${stray}, expected ${expectedWords(expectation)}${dot}`,
    remedy: ptrRemedy(
      (record) =>
        `Replace ${where} by ${record}${match === 'confirmed' || dot !== '' ? '' : `; if the other name is right, ${otherwise}`}`,
      observation,
      'this one',
    ),
    expected: expectedTargets(expectation),
    observed: targets,
    evidence: [
      ...(declared === undefined ? [] : [declaredEvidence(`PTR ${reverseNameOf(address)}`, declared)]),
      ...evidenceOf(live),
      ...(match === 'confirmed' ? evidenceOf(...(observation.live?.confirmations ?? [])) : []),
    ],
    ...(declared === undefined ? {} : { related: declared.locations }),
  };
}
