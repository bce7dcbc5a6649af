import { authoritativeAnswers, lameServers } from './agreement.ts';
import { evidenceOf } from './evidence-lines.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { clipped, failureWords, listed } from './words.ts';

export const reverseLame: ObservationRule = {
  on: 'observation',
  id: 'reverse-lame',
  severity: 'warning',
  title: 'A server that the reverse zone is delegated to does not answer for it',
  rationale:
    'The other servers answer, so the PTR is found, after a timeout or a second try. When those fail as well nothing is left, and some resolvers give up on a zone that is partly lame.',
  remedy: 'Let the server serve the zone, or remove its NS record from the zone and from the delegation.',
  repair: 'reverse-servers',
  references: [
    {
      title: 'RFC 1912 section 2.8: lame delegations',
      url: 'https://www.rfc-editor.org/rfc/rfc1912.html#section-2.8',
    },
    {
      title: 'RFC 9499 section 7: "lame delegation"',
      url: 'https://www.rfc-editor.org/rfc/rfc9499.html#section-7',
    },
  ],
  check({ expectation, live }) {
    const reverse = live?.reverse;
    if (reverse?.servers === undefined || expectation.requires === 'forward') return NONE;
    const lame = lameServers(reverse.servers);
    // Where no server answers at all the lookup itself has failed.
    if (lame.length === 0 || authoritativeAnswers(reverse.servers).length === 0) return NONE;
    const said = lame.map(
      ({ server, answer, errors }) =>
        `${clipped(server)} (${answer.kind === 'failure' ? failureWords(answer, errors) : 'answers without authority'})`,
    );
    return [
      {
        message: `No authoritative answer about the PTR of ${expectation.address} from ${listed(said)}`,
        remedy: { text: 'Let the server serve the reverse zone, or remove it from the delegation' },
        observed: lame.map(({ server }) => server),
        evidence: evidenceOf(reverse),
      },
    ];
  },
};
