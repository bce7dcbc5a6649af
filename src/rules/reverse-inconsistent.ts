import { authoritativeAnswers, serversDisagree } from './agreement.ts';
import { answerWords, evidenceOf } from './evidence-lines.ts';
import { NONE, type ObservationRule } from './rule.ts';
import { expectedTargets, listed } from './words.ts';

export const reverseInconsistent: ObservationRule = {
  on: 'observation',
  id: 'reverse-inconsistent',
  severity: 'error',
  title: 'The authoritative servers of the reverse zone disagree about the PTR',
  rationale:
    'Which answer a client gets depends on which server its resolver happens to ask, so verification succeeds and fails at random. Most often a secondary did not transfer the zone, or a server holds a stale copy.',
  remedy:
    'Compare the serials in the evidence, repair the transfer to the server that lags behind, and run again.',
  repair: 'reverse-servers',
  references: [
    {
      title: 'RFC 1034 section 4.3.5: zone maintenance and transfers',
      url: 'https://www.rfc-editor.org/rfc/rfc1034.html#section-4.3.5',
    },
    {
      title: 'RFC 2182: Selection and Operation of Secondary DNS Servers',
      url: 'https://www.rfc-editor.org/rfc/rfc2182.html',
    },
  ],
  check({ expectation, live }) {
    const reverse = live?.reverse;
    if (reverse?.servers === undefined || expectation.requires === 'forward') return NONE;
    if (!serversDisagree(reverse.servers)) return NONE;
    const byAnswer = new Map<string, string[]>();
    for (const { server, answer } of authoritativeAnswers(reverse.servers)) {
      if (answer.kind === 'not-asked' || answer.kind === 'failure') continue;
      const words =
        answer.kind === 'rrset'
          ? listed([...answer.targets].sort())
          : answerWords({ kind: answer.kind, aliases: [] });
      byAnswer.set(words, [...(byAnswer.get(words) ?? []), server]);
    }
    const said = [...byAnswer].map(
      ([words, servers]) => `${listed(servers)} ${servers.length === 1 ? 'says' : 'say'} ${words}`,
    );
    return [
      {
        message: `The servers of the reverse zone disagree about the PTR of ${expectation.address}: ${said.slice(0, 4).join('; ')}`,
        remedy: { text: 'Bring the servers of the reverse zone to the same serial, then run again' },
        expected: expectedTargets(expectation),
        observed: [...byAnswer.keys()],
        evidence: evidenceOf(reverse),
      },
    ];
  },
};
