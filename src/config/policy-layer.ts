import type { OptionLayer } from '../options.ts';
import type { Config } from './config.ts';

/** The options of `policy:`, each named by its place in the file. */
export function policyLayer(config: Config): OptionLayer {
  return {
    place(name) {
      const location = config.policy.get(name)?.location;
      const where =
        location === undefined ? config.path : `${location.path}:${location.line}:${location.column}`;
      return `${where}: policy.${name}`;
    },
    texts: new Map([...config.policy].map(([name, { texts }]) => [name, texts])),
  };
}
