import { NONE, type ObservationRule } from './rule.ts';
import { clipped } from './words.ts';

export const reverseDropped: ObservationRule = {
  on: 'observation',
  id: 'reverse-dropped',
  severity: 'warning',
  title: 'The change takes away the reverse zone that holds the PTR of an address still in use',
  rationale:
    'As long as the old zone is served the PTR is found; it goes with the zone, together with those of all its neighbours. A mistyped zone statement or origin does that as thoroughly as a removed file. ' +
    'Where the zone only moves to another place, nothing is lost, and nothing in the repository shows it.',
  remedy:
    'Keep the zone: look for a mistyped zone statement, origin or file name. Where another place publishes it from now on, see that it does so before this change is merged.',
  repair: 'set-ptr',
  references: [
    {
      title: 'RFC 1912 section 2.1: make sure your PTR and A records match',
      url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.1',
    },
  ],
  check({ expectation, droppedReverse }, context) {
    if (droppedReverse?.answer.kind !== 'rrset') return NONE;
    // A zone that delegates the name, or could not be read in full, is still there.
    if (context.hasReverseZone(expectation.address, expectation.view)) return NONE;
    const { zone, answer, locations } = droppedReverse;
    const [place] = locations;
    const at =
      place === undefined ? '' : ` (${place.path}${place.line === undefined ? '' : `:${place.line}`})`;
    return [
      {
        message: `Before this change the repository held ${zone} with the PTR of ${expectation.address}, ${answer.targets.map(clipped).join(', ')}${at}; now it holds no such zone, and other pairs may lose theirs as well`,
        observed: answer.targets,
        once: `${zone} ${expectation.view ?? ''}`,
      },
    ];
  },
};
