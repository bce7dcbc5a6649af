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
    const where = `(read ${listed(files)})`;
    if (skipped > 0) {
      const all = skipped === 1 ? 'the only one that was found is' : `all ${skipped} that were found are`;
      return [
        {
          message: `No pair was judged: ${all} skipped ${where}`,
          remedy: {
            text: 'See why, under the skipped pairs. Without --offline the DNS is asked; policy.networks may leave out more than was meant',
          },
        },
      ];
    }
    if (files.length === 0) {
      return [
        {
          message: 'No pair was found: the configuration has neither a pair nor a file',
          remedy: {
            text: `Write a pair, ${EXAMPLE}, or list the files that hold pairs under records:. ptr-gate init shows what stands in the repository`,
          },
        },
      ];
    }
    return [
      {
        message: `No pair was found ${where}`,
        remedy: {
          text: 'Name the files that hold addresses under records:, or write pairs under expect:',
        },
      },
    ];
  },
};

const EXAMPLE = 'such as expect: {mail.example.org: 2001:db8::25}';
