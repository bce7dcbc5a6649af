import type { Answer, ServerAnswer } from '../../model/evidence.ts';
import { TELLING } from '../task.ts';

type Failure = Extract<Answer, { kind: 'failure' }>;
type Said = Exclude<Answer, Failure>;

/** Servers that a failure names one by one; a zone may have up to 52 addresses. */
const MOST_NAMED = 8;

/**
 * The one answer of all servers. Those that answer with authority decide; where they contradict each other it is the
 * least that all of them say, so that nothing is taken for live that some clients do not see (a rule tells of the
 * contradiction). When none of them answers, it is a failure that names each server.
 */
export function mergeAnswers(rows: readonly ServerAnswer[], zone: string): Answer {
  const said: Said[] = [];
  for (const { authoritative, answer } of rows) {
    if (authoritative && answer.kind !== 'failure' && answer.kind !== 'not-asked') said.push(answer);
  }
  const [first] = said;
  if (first === undefined) return failureOf(rows, zone);
  const negative = said.filter((answer) => answer.kind !== 'rrset');
  if (negative.length > 0) {
    // Caches keep the answer for the longest of these times.
    const ttls = negative.flatMap(({ negativeTtl }) => (negativeTtl === undefined ? [] : [negativeTtl]));
    return ttls.length === 0 ? negative[0]! : { ...negative[0]!, negativeTtl: Math.max(...ttls) };
  }
  const rrsets = said.filter((answer) => answer.kind === 'rrset');
  const ttl = Math.min(...rrsets.map((answer) => answer.ttl));
  const common = rrsets[0]!.targets.filter((target) =>
    rrsets.every(({ targets }) => targets.includes(target)),
  );
  return { ...rrsets[0]!, ttl, targets: common.length > 0 ? common : mostFrequent(rrsets) };
}

/** The targets that most servers give, of those that have none in common. */
function mostFrequent(rrsets: readonly Extract<Answer, { kind: 'rrset' }>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { targets } of rrsets) counts.set(targets.join(' '), (counts.get(targets.join(' ')) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return rrsets.find(({ targets }) => counts.get(targets.join(' ')) === most)!.targets;
}

function failureOf(rows: readonly ServerAnswer[], zone: string): Failure {
  if (rows.length === 0) return { kind: 'failure', cause: 'lame', detail: `${zone} has no servers` };
  let cause: Failure['cause'] = 'network';
  const said = rows.map(({ server, answer }) => {
    if (answer.kind === 'not-asked') return `${server} was not asked: ${answer.detail}`;
    const trouble: Pick<Failure, 'cause' | 'detail'> =
      answer.kind === 'failure' ? answer : { cause: 'lame', detail: 'answers without authority' };
    if (TELLING.indexOf(trouble.cause) > TELLING.indexOf(cause)) cause = trouble.cause;
    return `${server}: ${trouble.detail}`;
  });
  const named = said.slice(0, said.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED);
  if (said.length > named.length) named.push(`and ${said.length - named.length} more servers alike`);
  return {
    kind: 'failure',
    cause,
    detail: `no server of ${zone} answers with authority; ${named.join('; ')}`,
  };
}
