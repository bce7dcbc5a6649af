import type { Observation } from '../model/evidence.ts';
import { addressTypeOf } from '../model/ip-address.ts';
import { violationOf } from './defect.ts';
import { declaredEvidence, evidenceOf } from './evidence-lines.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { placedAside } from './words.ts';

export const nameIsAlias: ObservationRule = {
  on: 'observation',
  id: 'name-is-alias',
  severity: 'error',
  title: 'The name is an alias, and an alias has no address record of its own',
  rationale:
    'A name with a CNAME record has no other data: a server refuses the zone, or drops one of the two records. Where the alias is live already, the address that clients reach belongs to the canonical name, ' +
    'and so does the PTR. Before publication this is a warning, for the change may be about to replace the alias.',
  remedy: 'Remove the CNAME record, or declare the address under the canonical name.',
  repair: 'replace-alias',
  references: [
    {
      title: 'RFC 1034 section 3.6.2: no other data beside a CNAME',
      url: 'https://www.rfc-editor.org/rfc/rfc1034.html#section-3.6.2',
    },
    {
      title: 'RFC 2181 section 10.1: CNAME resource records',
      url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.1',
    },
  ],
  check(observation, context) {
    const { expectation, live, declared } = observation;
    // The target of a PTR record has its own rule, `ptr-target-invalid`.
    if (expectation.requires === 'forward') return NONE;
    const { name, address } = expectation;
    // An address record's own file was searched for a CNAME beside it when it was read.
    const zone = expectation.declaredAs === 'address-record' ? undefined : declared?.forward;
    const declaredAlias = canonicalOf(zone?.answer);
    if (zone !== undefined && declaredAlias !== undefined) {
      return [
        {
          message: `${name} is declared as an alias of ${declaredAlias}${placedAside(zone.locations)}, so it cannot have the address ${address} of its own`,
          remedy: {
            text: `Declare the pair as ${declaredAlias}, or replace the CNAME record by an address record`,
          },
          observed: zone.answer.aliases,
          evidence: [declaredEvidence(`${addressTypeOf(address)} ${name}`, zone)],
          related: zone.locations,
        },
      ];
    }
    const lookup = live?.forward;
    const canonical = canonicalOf(lookup?.answer);
    if (lookup === undefined || canonical === undefined) return NONE;
    const before = context.stage === 'pre-publish';
    return [
      {
        message: `${name} is live as an alias of ${canonical}${before ? '; publishing its own address record must replace the alias' : `, so ${address} is not its own address`}`,
        remedy: {
          text: before
            ? `Remove the CNAME record in the same change, or declare the pair as ${canonical}`
            : `Replace the CNAME record by an address record, or declare the pair as ${canonical}`,
        },
        observed: lookup.answer.kind === 'failure' ? [] : lookup.answer.aliases,
        evidence: evidenceOf(lookup),
        ...(before ? { severity: 'warning' as const } : {}),
      },
    ];
  },
  checkDefect: (defect) => violationOf('name-is-alias', defect),
};

function canonicalOf(answer: NonNullable<NonNullable<Observation['live']>['forward']>['answer'] | undefined) {
  return answer === undefined || answer.kind === 'failure' ? undefined : answer.aliases.at(-1);
}
