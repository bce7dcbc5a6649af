import type { Answer, Lookup, Observation } from '../model/evidence.ts';
import type { IpAddress } from '../model/ip-address.ts';
import { isInReverseTree } from '../model/reverse-name.ts';
import { answersOf } from './agreement.ts';
import { lastKept } from './last-kept.ts';
import type { RuleContext } from './rule.ts';

/** What the forward of a pair comes to, over both worlds: exactly one outcome for every observation. */
export type ForwardOutcome =
  /** Nothing about the forward stands against the pair. */
  | 'in-order'
  | 'not-asked'
  /** A live lookup that the verdict needs failed. */
  | 'failed'
  | 'missing'
  | 'mismatch'
  /** The zone that the repository itself holds lacks the RRset or the address. */
  | 'declared-missing'
  | 'declared-mismatch'
  /** Live although it must not be yet. */
  | 'premature'
  /** Not live although its rollout has come to its region. */
  | 'late';

/** Many rules ask it of each pair in turn. */
export const forwardOutcome = lastKept(findOutcome);

function findOutcome(observation: Observation, context: RuleContext): ForwardOutcome {
  const { name, forward, requires, address, change, rollout } = observation.expectation;
  if (requires === 'reverse') return 'in-order';
  const live = liveForward(observation);
  if (forward === 'forbidden') {
    const reading = readForward(live, address);
    if (reading === 'contains') return 'premature';
    return reading === 'failed' || reading === 'not-asked' ? reading : 'in-order';
  }
  if (rollout?.state === 'due' && context.stage === 'pre-publish') {
    // Whoever checks before publication may be about to publish it: a missing record is late, and no error yet.
    const reading = readForward(live, address);
    if (reading === 'contains') return 'in-order';
    return reading === 'missing' || reading === 'mismatch' ? 'late' : reading;
  }
  const ofPtrRecord = requires === 'forward';
  // A name in the reverse tree is a target that was written without its final dot: no address record comes after it.
  const isLost = ofPtrRecord && isInReverseTree(name);
  // The PTR first is the right order: its target may still have no address record.
  const mayPrecede = ofPtrRecord && !isLost && change === 'added' && context.stage === 'pre-publish';
  const declared = observation.declared?.forward?.answer;
  if (declared !== undefined && (forward === 'required' || ofPtrRecord)) {
    const reading = readForward(declared, address);
    if (reading === 'missing') return mayPrecede ? 'in-order' : 'declared-missing';
    if (reading === 'mismatch') return 'declared-mismatch';
    // The zone that will be published leads back, which is all that a PTR record asks for before publication.
    if (ofPtrRecord && context.stage === 'pre-publish') return 'in-order';
  }
  const reading = readForward(live, address);
  if (forward === 'optional' && !isLost) {
    return reading === 'not-asked' && declared === undefined ? 'not-asked' : 'in-order';
  }
  if (reading === 'missing' && mayPrecede) return 'in-order';
  if (reading === 'not-asked') return declared === undefined ? 'not-asked' : 'in-order';
  return reading === 'contains' ? 'in-order' : reading;
}

/** The live answer by which the pair is judged; undefined where none was asked for. */
export function liveForward({ live, expectation: { address, forward } }: Observation): Answer | undefined {
  return decisiveAnswer(live?.forward, address, forward === 'forbidden');
}

/**
 * Authoritative servers may disagree, and some clients see what any one of them says: an address that must be live has to be
 * at each server, and one that must not be at none. The answer that speaks against the pair decides, whoever gives it.
 */
export function decisiveAnswer(
  lookup: Lookup | undefined,
  address: IpAddress,
  isForbidden = false,
): Answer | undefined {
  if (lookup?.servers === undefined) return lookup?.answer;
  const speaksAgainst = (answer: Answer) => (readForward(answer, address) === 'contains') === isForbidden;
  if (speaksAgainst(lookup.answer)) return lookup.answer;
  return answersOf(lookup).find(speaksAgainst) ?? lookup.answer;
}

/** Whether the answer of one world contains the address. */
export function readForward(
  answer: Answer | undefined,
  address: IpAddress,
): 'contains' | 'missing' | 'mismatch' | 'failed' | 'not-asked' {
  if (answer === undefined) return 'not-asked';
  if (answer.kind === 'failure') return 'failed';
  if (answer.kind !== 'rrset' || answer.targets.length === 0) return 'missing';
  return answer.targets.includes(address) ? 'contains' : 'mismatch';
}
