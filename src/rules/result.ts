import { isWildcard, parentOf } from '../model/domain-name.ts';
import type { Answer, Observation } from '../model/evidence.ts';
import type { Expectation, Skip } from '../model/expectation.ts';
import type { Result, State } from '../model/report.ts';
import { forwardOutcome, liveForward, readForward } from './forward.ts';
import { reverseOutcome } from './reverse.ts';
import type { RuleContext } from './rule.ts';

/** Where what was observed comes from: the DNS, or the repository's own zones where nothing could be asked. */
function basisOf({ live }: Observation): 'live' | 'declared' {
  return live?.reverse === undefined && live?.forward === undefined ? 'declared' : 'live';
}

export function resultOf(observation: Observation, state: State): Result {
  const { expectation, live, declared } = observation;
  const basis = basisOf(observation);
  const forward = basis === 'live' ? liveForward(observation) : declared?.forward?.answer;
  const reverse = basis === 'live' ? live!.reverse?.answer : declared?.reverse?.answer;
  const reading = basis === 'live' ? readForward(forward, expectation.address) : 'not-asked';
  return {
    name: expectation.name,
    address: expectation.address,
    state,
    region: expectation.region ?? null,
    view: expectation.view ?? null,
    change: expectation.change,
    requires: expectation.requires,
    basis,
    location: expectation.location,
    ptr: observed(reverse),
    expected: expectation.ptr,
    forward: observed(forward),
    live: reading === 'not-asked' || reading === 'failed' ? null : reading === 'contains',
  };
}

const NOTHING: readonly string[] = Object.freeze([]);

function observed(answer: Answer | undefined): readonly string[] | null {
  if (answer === undefined || answer.kind === 'failure') return null;
  return answer.kind === 'rrset' ? answer.targets : NOTHING;
}

/** How a pair stands against which nothing was found and of which enough is known: both directions, or the reverse so far. */
export function settledState(observation: Observation): 'verified' | 'ready' {
  const { expectation, declared } = observation;
  if (isWildcard(expectation.name)) return 'ready';
  if (expectation.requires === 'reverse') return 'verified';
  const forward = basisOf(observation) === 'live' ? liveForward(observation) : declared?.forward?.answer;
  return readForward(forward, expectation.address) === 'contains' ? 'verified' : 'ready';
}

/** Why nothing can be said of the assertion that the pair makes, or undefined where something can. */
export function skipOf(observation: Observation, context: RuleContext): Skip | undefined {
  const { expectation } = observation;
  if (expectation.requires === 'forward') {
    if (forwardOutcome(observation, context) !== 'not-asked') return undefined;
    return context.offline
      ? skip(
          observation,
          'forward-zone-not-held',
          `offline, and the repository does not hold the zone of ${expectation.name}, or not all of it`,
        )
      : skip(
          observation,
          'forward-not-asked',
          `the addresses of ${expectation.name} could not be asked for from here`,
        );
  }
  if (reverseOutcome(observation, context) !== 'not-asked') return undefined;
  if (observation.live?.reverse !== undefined || observation.declared?.reverse !== undefined) {
    return skip(
      observation,
      'confirmation-not-asked',
      'no forward lookup of the PTR targets could be made from here',
    );
  }
  return context.offline
    ? skip(observation, 'reverse-zone-not-held', `offline, and ${unheldWords(expectation, context)}`)
    : skip(
        observation,
        'reverse-not-asked',
        `the PTR of ${expectation.address} cannot be asked of the public DNS, and the repository does not hold its reverse zone`,
      );
}

function unheldWords({ address, view }: Expectation, context: RuleContext): string {
  if (context.hasReverseZone(address, view))
    return `the repository's reverse zone of ${address} does not tell: it delegates the name, leads elsewhere, or could not be read in full`;
  const child = context.classlessZoneOf?.(address, view);
  return child === undefined
    ? `the repository does not hold the reverse zone of ${address}`
    : `the repository holds the zone ${child}, but not the records of ${parentOf(child)} that lead there: ask the DNS, or add that zone`;
}

/** Why it is unknown whether a removed pair leaves its PTR behind, or undefined where that is known. */
export function removedSkipOf(observation: Observation, context: RuleContext): Skip | undefined {
  const { expectation, live } = observation;
  if (expectation.declaredAs === 'ptr-record' || context.namesOf(expectation.address).length > 0)
    return undefined;
  const answer = live?.reverse?.answer;
  if (answer !== undefined && answer.kind !== 'failure') return undefined;
  let unknown = 'could not be looked up';
  if (answer === undefined)
    unknown = context.offline ? 'was not asked: offline' : 'could not be asked from here';
  return skip(
    observation,
    'removed',
    `whether the PTR of ${expectation.address} still names ${expectation.name}, which the change removes, ${unknown}`,
  );
}

function skip({ expectation }: Observation, reason: string, detail: string): Skip {
  const { name, address, location } = expectation;
  return { reason, detail, name, address, location };
}
