import { NONE, type RunRule } from './rule.ts';
import { listed } from './words.ts';

export const nothingToCheck: RunRule = {
  on: 'run',
  id: 'nothing-to-check',
  severity: 'error',
  title: 'No pair was judged',
  rationale:
    'A gate that finds nothing to check and passes is a gate that a renamed directory switches off. A change that touches no pair is in order; a repository without any pair is a mistake in the configuration.',
  remedy:
    'Name the files under records:, or write pairs under expect:. ptr-gate init writes a first configuration.',
  repair: 'configuration',
  references: [],
  check({ pairs, skipped, defects, files, scope }) {
    if (pairs > 0 || defects > 0 || scope === 'changed') return NONE;
    const where = files.length === 0 ? 'no file was read' : `read ${listed(files)}`;
    return [
      {
        message:
          skipped > 0
            ? `No pair was judged: all ${skipped} that were found are skipped (${where})`
            : `No pair was found (${where})`,
        remedy: {
          text:
            skipped > 0
              ? 'See the reasons of the skipped pairs; policy.networks or --offline may leave out more than was meant'
              : 'Name the files that hold the records under records:, or write pairs under expect:',
        },
      },
    ];
  },
};
