import { violationOf } from './defect.ts';
import type { DeclarationRule } from './rule.ts';

export const sourceSyntax: DeclarationRule = {
  on: 'declaration',
  id: 'source-syntax',
  severity: 'error',
  title: 'A record could not be read',
  rationale:
    'A record that cannot be read is a pair that nobody checks. Name servers refuse the whole zone for such a record, or read something else than was meant; the rest of the file was read and judged.',
  remedy: 'Correct the record at the place that the finding names.',
  repair: 'configuration',
  references: [
    {
      title: 'RFC 1035 section 5: master files',
      url: 'https://www.rfc-editor.org/rfc/rfc1035.html#section-5',
    },
    {
      title: 'RFC 5952: A Recommendation for IPv6 Address Text Representation',
      url: 'https://www.rfc-editor.org/rfc/rfc5952.html',
    },
  ],
  check: (defect) => violationOf('source-syntax', defect),
};
