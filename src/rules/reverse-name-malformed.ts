import { violationOf } from './defect.ts';
import type { DeclarationRule } from './rule.ts';

export const reverseNameMalformed: DeclarationRule = {
  on: 'declaration',
  id: 'reverse-name-malformed',
  severity: 'error',
  title: 'The owner of a PTR record can never be asked for',
  rationale:
    'The reverse name of an address has exactly 32 labels of one hexadecimal digit under ip6.arpa, or 4 decimal octets under in-addr.arpa, in reverse order. A PTR record under any other name is accepted by every server ' +
    'and found by nobody, so it looks published while the address has no PTR.',
  remedy:
    'Write the owner that the finding shows; ptr-gate ptr ADDRESS prints the reverse name of any address.',
  repair: 'reverse-name',
  references: [
    {
      title: 'RFC 3596 section 2.5: the IP6.ARPA domain',
      url: 'https://www.rfc-editor.org/rfc/rfc3596.html#section-2.5',
    },
    {
      title: 'RFC 1035 section 3.5: the IN-ADDR.ARPA domain',
      url: 'https://www.rfc-editor.org/rfc/rfc1035.html#section-3.5',
    },
    {
      title: 'RFC 2317: Classless IN-ADDR.ARPA delegation',
      url: 'https://www.rfc-editor.org/rfc/rfc2317.html',
    },
    {
      title: 'DNSControl 3550: a release gave the PTR records of IPv6 addresses names that can never match',
      url: 'https://github.com/DNSControl/dnscontrol/issues/3550',
    },
  ],
  check: (defect) => violationOf('reverse-name-malformed', defect),
};
