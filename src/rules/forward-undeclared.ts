import { addressTypeOf, type IpAddress } from '../model/ip-address.ts';
import { evidenceOf } from './evidence-lines.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { listed } from './words.ts';

export const forwardUndeclared: ObservationRule = {
  on: 'observation',
  id: 'forward-undeclared',
  severity: 'warning',
  title: 'The name is live with addresses that the repository does not declare',
  rationale:
    'The repository holds the zone of the name and every address of it, and the DNS answers with one more. Somebody changed the live zone by hand, or an old server still answers: ' +
    'the next publication will take that address away, or clients go where nobody looks.',
  remedy: 'Declare the address in the zone, or remove it from the servers that still answer with it.',
  repair: 'remove-forward',
  references: [
    {
      title: 'RFC 2181 section 5: an RRset is one unit',
      url: 'https://www.rfc-editor.org/rfc/rfc2181.html#section-5',
    },
  ],
  check({ expectation, live, declared }, context) {
    if (expectation.declaredAs !== 'address-record' || declared?.forward === undefined) return NONE;
    const answer = live?.forward?.answer;
    const own = declared.forward.answer;
    if (answer?.kind !== 'rrset' || answer.aliases.length > 0) return NONE;
    if (own.kind !== 'rrset' || own.aliases.length > 0) return NONE;
    const { name } = expectation;
    const undeclared = answer.targets.filter(
      (address) =>
        !own.targets.includes(address) &&
        !context.addressesOf(name).includes(address as IpAddress) &&
        !context.baseAddressesOf?.(name).includes(address as IpAddress),
    );
    if (undeclared.length === 0) return NONE;
    const type = addressTypeOf(expectation.address);
    return [
      {
        once: `${type} ${name} ${expectation.view ?? ''} ${expectation.region ?? ''}`,
        message: `${name} is live with ${listed(undeclared)}, which the repository does not declare`,
        remedy: {
          text: `Declare ${undeclared.length === 1 ? 'it' : 'them'} in the zone, or remove ${undeclared.length === 1 ? 'it' : 'them'} from the live one`,
          zone: declared.forward.zone,
        },
        expected: own.targets,
        observed: answer.targets,
        evidence: evidenceOf(live?.forward),
        related: declared.forward.locations,
      },
    ];
  },
};
