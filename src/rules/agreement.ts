import type { Answer, Lookup, ServerAnswer } from '../model/evidence.ts';

/** Servers that answered with authority, data or none alike. */
export function authoritativeAnswers(servers: readonly ServerAnswer[]): readonly ServerAnswer[] {
  return servers.filter(
    ({ authoritative, answer }) => authoritative && answer.kind !== 'failure' && answer.kind !== 'not-asked',
  );
}

/** What each server says that answers with authority; the one answer where not every server was asked, or none answers. */
export function answersOf({ answer, servers = [] }: Lookup): readonly Answer[] {
  const said: Answer[] = [];
  for (const row of authoritativeAnswers(servers)) if (row.answer.kind !== 'not-asked') said.push(row.answer);
  return said.length === 0 ? [answer] : said;
}

/** Servers that were asked and gave no authoritative answer; what could not be asked from here is not among them. */
export function lameServers(servers: readonly ServerAnswer[]): readonly ServerAnswer[] {
  return servers.filter(
    ({ authoritative, answer }) =>
      answer.kind !== 'not-asked' && (answer.kind === 'failure' || !authoritative),
  );
}

/** Whether two servers that answer with authority disagree about the targets; NODATA and NXDOMAIN alike have none. */
export function serversDisagree(servers: readonly ServerAnswer[]): boolean {
  let first: string | undefined;
  for (const { answer, authoritative } of servers) {
    if (!authoritative || answer.kind === 'failure' || answer.kind === 'not-asked') continue;
    const targets = targetsKey(answer);
    if (first === undefined) first = targets;
    else if (first !== targets) return true;
  }
  return false;
}

function targetsKey(answer: Exclude<Answer, { kind: 'failure' }>): string {
  return answer.kind === 'rrset' ? [...answer.targets].sort().join('\n') : '';
}
