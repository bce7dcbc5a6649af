import type { Config } from '../config/config.ts';

/** The policy of a change whose base has none, and what of it does not hold yet. */
export interface FirstPolicy {
  readonly policy: Config | undefined;
  readonly notes: readonly string[];
}

/**
 * A first configuration judges itself, but it does not say whom the check talks to: whoever sends the change would
 * choose the addresses inside the network of the runner that packets go to.
 */
export function firstPolicy(config: Config | undefined): FirstPolicy {
  if (config === undefined) return { policy: undefined, notes: [] };
  const policy = new Map(config.policy);
  const left = ['resolvers', 'root-hints'].filter((name) => policy.delete(name as 'resolvers'));
  const named = left.map((name) => `policy.${name}`);
  const regions = new Map(config.regions);
  for (const [name, { location, resolver }] of config.regions) {
    if (resolver === undefined) continue;
    regions.set(name, { location });
    named.push(`regions.${name}.resolver`);
  }
  if (named.length === 0) return { policy: config, notes: [] };
  return {
    policy: { ...config, policy, regions },
    notes: [`Not heeded before it is merged, for it says whom to ask: ${named.slice(0, 10).join(', ')}.`],
  };
}
