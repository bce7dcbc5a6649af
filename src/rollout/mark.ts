import type { Expectation } from '../model/expectation.ts';
import { familyOf } from '../model/ip-address.ts';
import type { RolloutStatus } from '../model/rollout.ts';

/**
 * Tells an AAAA pair of a region where the rollout has it: due, its forward is required; else it must not be seen yet.
 * Every other pair stays what it is.
 */
export function marker({ regions }: RolloutStatus): (expectation: Expectation) => Expectation {
  const steps = new Map(regions.map((step) => [step.region, step]));
  return (expectation) => {
    const { region, address, change, requires } = expectation;
    const step = region === undefined ? undefined : steps.get(region);
    if (step === undefined || change === 'removed' || requires !== 'both' || familyOf(address) !== 6)
      return expectation;
    const { state, date, inDays } = step;
    return {
      ...expectation,
      forward: state === 'due' ? 'required' : 'forbidden',
      rollout: { state, date, inDays },
    };
  };
}
