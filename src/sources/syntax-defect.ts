import type { DomainName } from '../model/domain-name.ts';
import type { SourceLocation } from '../model/record.ts';
import type { Declaration } from './source.ts';

/**
 * A record that cannot be read. The problem reads `what was found. Write what belongs there` (or with a semicolon);
 * its second half becomes the remedy.
 */
export function syntaxDefect(location: SourceLocation, problem: string, name?: DomainName): Declaration {
  const cut = /(?:\.|;) (?=[Ww]rite )/.exec(problem);
  return {
    kind: 'defect',
    defect: {
      kind: 'source-syntax',
      message: cut === null ? problem : problem.slice(0, cut.index),
      ...(cut === null ? {} : { remedy: `W${problem.slice(cut.index + 3)}` }),
      ...(name === undefined ? {} : { name }),
      location,
    },
  };
}
