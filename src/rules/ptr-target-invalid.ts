import { type DomainName, isHostName } from '../model/domain-name.ts';
import type { Answer, Observation } from '../model/evidence.ts';
import { declaredEvidence, evidenceOf } from './evidence-lines.ts';
import { confirmationOf, isDeclaredWith } from './leads-back.ts';
import { addressAsTarget, holdsAddress, nameRemedy } from './missing-dot.ts';
import { hostNameRemedy } from './remedy.ts';
import { acceptableTargets } from './reverse.ts';
import { NONE, type ObservationRule, type RuleContext, type Violation } from './rule.ts';
import { named } from './words.ts';

export const ptrTargetInvalid: ObservationRule = {
  on: 'observation',
  id: 'ptr-target-invalid',
  severity: 'error',
  title: 'The PTR target is not a host name, or is an alias',
  rationale:
    'A PTR record must name the primary name of the host: letters, digits and hyphens, and no alias. Resolver libraries drop answers with other characters, ' +
    'and a target that is itself an alias costs a lookup that many programs do not make, so the name counts as unknown or forged.',
  remedy:
    'Let the PTR record name the canonical name, and give that name host name syntax (letters, digits, hyphens).',
  repair: 'set-ptr',
  references: [
    {
      title: 'RFC 2181 section 10.2: the value of a PTR record must not be an alias',
      url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.2',
    },
    {
      title: 'RFC 1123 section 2.1: host names',
      url: 'https://www.rfc-editor.org/rfc/rfc1123.html#section-2.1',
    },
  ],
  check(observation, context) {
    const { expectation } = observation;
    // A PTR record of the repository: the pair's name is the target itself.
    if (expectation.requires === 'forward') return checkOwnTarget(observation);
    const targets = acceptableTargets(observation, context);
    for (const target of targets) {
      if (!isHostName(target as DomainName) || aliasedTo(target, observation, context) !== undefined)
        return targets.flatMap((one) => checkTarget(one, observation, context));
    }
    return NONE;
  },
};

function checkTarget(target: string, observation: Observation, context: RuleContext): readonly Violation[] {
  const { address } = observation.expectation;
  const zone = observation.declared?.reverse;
  const related = zone === undefined ? {} : { related: zone.locations };
  if (!isHostName(target as DomainName)) {
    return [
      { ...notAHostName(address, target), evidence: evidenceOf(observation.live?.reverse), ...related },
    ];
  }
  const canonical = aliasedTo(target, observation, context);
  if (canonical === undefined) return NONE;
  return [
    {
      ...isAnAlias(address, target, canonical),
      evidence: evidenceOf(observation.live?.reverse, confirmationOf(target, observation)),
      ...related,
    },
  ];
}

/** The canonical name of a target that is an alias. The pair's own name is left to `name-is-alias`. */
function aliasedTo(target: string, observation: Observation, context: RuleContext): DomainName | undefined {
  if (target === observation.expectation.name) return undefined;
  const canonical = canonicalOf(confirmationOf(target, observation)?.answer);
  if (canonical === undefined) return undefined;
  // What the repository declares with an address of its own replaces the alias when it is published.
  const replaced =
    context.stage === 'pre-publish' && isDeclaredWith(target, observation.expectation.address, context);
  return replaced ? undefined : canonical;
}

function checkOwnTarget({ expectation, declared, live }: Observation): readonly Violation[] {
  const { address, name } = expectation;
  const zone = declared?.forward;
  const canonical = canonicalOf(zone?.answer ?? live?.forward?.answer);
  if (canonical === undefined && isHostName(name)) return NONE;
  if (!isHostName(name)) return [{ ...notAHostName(address, name), evidence: [] }];
  return [
    {
      ...isAnAlias(address, name, canonical!),
      evidence:
        zone === undefined ? evidenceOf(live?.forward) : [declaredEvidence(`address of ${name}`, zone)],
      ...(zone === undefined ? {} : { related: zone.locations }),
    },
  ];
}

function canonicalOf(answer: Answer | undefined): DomainName | undefined {
  return answer === undefined || answer.kind === 'failure' ? undefined : answer.aliases.at(-1);
}

function notAHostName(address: string, target: string): Violation {
  const written = addressAsTarget(target);
  if (written !== undefined)
    return {
      message: `PTR of ${address} ${holdsAddress(written)}`,
      remedy: { text: nameRemedy(address) },
      observed: [target],
    };
  return {
    message: `PTR of ${address} names ${named(target)}, which is not a host name`,
    remedy: { text: hostNameRemedy(target, address) },
    observed: [target],
  };
}

function isAnAlias(address: string, target: string, canonical: DomainName): Violation {
  return {
    message: `PTR of ${address} names ${target}, which is an alias of ${canonical}`,
    remedy: { text: `Let the PTR record name ${canonical}, or give ${target} an address record of its own` },
    expected: [canonical],
    observed: [target],
  };
}
