import { violationOf } from './defect.ts';
import type { DeclarationRule } from './rule.ts';

export const expectationConflict: DeclarationRule = {
  on: 'declaration',
  id: 'expectation-conflict',
  severity: 'error',
  title: 'Two declarations contradict each other',
  rationale:
    'The same name and address are declared with different acceptable PTR targets, or an address stands beside a CNAME record. No DNS can satisfy both, so whichever is published breaks the other.',
  remedy: 'Keep one of the two declarations, or give both the same ptr: list.',
  repair: 'configuration',
  references: [
    {
      title: 'RFC 1034 section 3.6.2: no other data beside a CNAME',
      url: 'https://www.rfc-editor.org/rfc/rfc1034.html#section-3.6.2',
    },
    {
      title: 'RFC 2181 section 10.1: CNAME resource records',
      url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-10.1',
    },
  ],
  check: (defect) => violationOf('expectation-conflict', defect),
};
