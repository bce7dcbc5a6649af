import { type DomainName, isWildcard } from '../model/domain-name.ts';
import type { Answer, Lookup, Observation } from '../model/evidence.ts';
import { serversDisagree } from './agreement.ts';
import { lastKept } from './last-kept.ts';
import { covers, isDeclaredWith, leadsBack } from './leads-back.ts';
import type { RuleContext } from './rule.ts';

/**
 * What the reverse of a pair comes to, over both worlds. Every observation has exactly one outcome, and every rule about
 * the PTR RRset as a whole answers to one of them; that is why no two of them ever fire together.
 */
export type ReverseOutcome =
  /** The pair asserts nothing about its reverse. */
  | 'not-needed'
  /** Neither world could be asked. */
  | 'not-asked'
  /** The live lookup failed. */
  | 'failed'
  /** Live targets exist, and the lookups that would confirm one failed. */
  | 'confirmation-failed'
  /** The authoritative servers disagree. */
  | 'inconsistent'
  | 'acceptable'
  /** The repository's own reverse zone is right, the live one is not yet. */
  | 'pending'
  | 'missing'
  | 'mismatch'
  /** The repository's own reverse zone lacks the PTR, whatever is live. */
  | 'declared-missing'
  | 'declared-mismatch';

/** Many rules ask it of each pair in turn. */
export const reverseOutcome = lastKept(findOutcome);

function findOutcome(observation: Observation, context: RuleContext): ReverseOutcome {
  if (observation.expectation.requires === 'forward') return 'not-needed';
  const declared = observation.declared?.reverse;
  const live = observation.live?.reverse;
  if (declared === undefined)
    return live === undefined ? 'not-asked' : readLookup(live, observation, context);
  const desired = readAnswer(declared.answer, observation, context);
  if (desired === 'missing') return 'declared-missing';
  if (desired === 'mismatch') return 'declared-mismatch';
  if (live === undefined) return desired;
  const actual = readLookup(live, observation, context);
  if (actual === 'failed' || actual === 'inconsistent') return actual;
  if (desired !== 'acceptable') return desired;
  return actual === 'missing' || actual === 'mismatch' ? 'pending' : actual;
}

type Reading = Exclude<ReverseOutcome, 'not-needed' | 'pending' | 'declared-missing' | 'declared-mismatch'>;

function readLookup(lookup: Lookup, observation: Observation, context: RuleContext): Reading {
  if (lookup.servers !== undefined && serversDisagree(lookup.servers)) return 'inconsistent';
  return readAnswer(lookup.answer, observation, context);
}

function readAnswer(answer: Answer, observation: Observation, context: RuleContext): Reading {
  if (answer.kind === 'failure') return 'failed';
  if (answer.kind !== 'rrset' || answer.targets.length === 0) return 'missing';
  let failed = false;
  let refuted = false;
  let unasked = false;
  for (const target of answer.targets) {
    const acceptance = acceptanceOf(target, observation, context);
    if (acceptance === 'yes') return 'acceptable';
    if (acceptance === 'failed') failed = true;
    else if (acceptance === 'not-asked') unasked = true;
    else refuted = true;
  }
  // Some asked and refuted, some not asked: a hostile RRset may be longer than anyone follows, and must not pass for that.
  if (failed || (unasked && refuted)) return 'confirmation-failed';
  return unasked ? 'not-asked' : 'mismatch';
}

/** Whether one PTR target is acceptable; only under `match: confirmed` does that depend on a lookup. */
export function acceptanceOf(
  target: string,
  observation: Observation,
  context: RuleContext,
): 'yes' | 'no' | 'failed' | 'not-asked' {
  const { address, match, ptr, view, isCrowded } = observation.expectation;
  if (ptr.includes(target as DomainName)) return 'yes';
  if (isCrowded === true && context.isExpected?.(target as DomainName, address) === true) return 'yes';
  if (match === 'confirmed') return leadsBack(target, observation, context);
  // A crowded address has more names than are listed, and a wildcard has no PTR of its own: a name it answers for will do.
  const held = observation.declared?.reverse !== undefined;
  if (match === 'any' && isDeclaredWith(target, address, context, held ? view : undefined)) return 'yes';
  for (const acceptable of ptr) {
    if (isWildcard(acceptable) && covers(acceptable, target as DomainName, context)) return 'yes';
  }
  return 'no';
}

/** The PTR targets that the verdict rests on: the repository's own reverse zone where it holds one, else the live ones. */
export function decidingTargets({ declared, live }: Observation): readonly string[] {
  const answer = declared?.reverse?.answer ?? live?.reverse?.answer;
  return answer?.kind === 'rrset' ? answer.targets : [];
}

/** The acceptable among the deciding targets, or none where the reverse is not settled. */
export function acceptableTargets(observation: Observation, context: RuleContext): readonly string[] {
  const outcome = reverseOutcome(observation, context);
  if (outcome !== 'acceptable' && outcome !== 'pending') return [];
  const targets = decidingTargets(observation);
  // One target, and the outcome says that one is acceptable: nearly every pair.
  if (targets.length === 1) return targets;
  return targets.filter((target) => acceptanceOf(target, observation, context) === 'yes');
}
