import type { Answer, DeclaredLookup, Lookup, Question, ServerAnswer } from '../model/evidence.ts';
import type { Evidence } from '../model/report.ts';
import { clipped, errorWords, failureWords, listed, placedAside } from './words.ts';

/** A lookup as lines of evidence: one for each server where every authoritative server was asked. */
export function evidenceOf(...lookups: readonly (Lookup | undefined)[]): Evidence[] {
  return lookups.flatMap((lookup) => (lookup === undefined ? [] : linesOf(lookup)));
}

function linesOf(lookup: Lookup): Evidence[] {
  const question = questionWords(lookup.question);
  if (lookup.servers !== undefined && lookup.servers.length > 0) {
    return lookup.servers.map((server) => ({
      question,
      answer: serverWords(server),
      server: server.server,
    }));
  }
  const cache = lookup.fromCache === true ? ', from cache' : '';
  const secure = lookup.authenticated ? ', DNSSEC authenticated' : '';
  const errors = lookup.answer.kind === 'failure' ? '' : errorWords(lookup.errors);
  const answer = answerWords(lookup.answer, lookup.errors);
  const scope = lookup.scope === undefined ? '' : `, ${scopeWords(lookup.scope)}`;
  return [{ question, answer: `${answer}${cache}${secure}${scope}${errors}`, server: lookup.server }];
}

/** What the repository's own zone says, as a line of evidence. */
export function declaredEvidence(question: string, declared: DeclaredLookup): Evidence {
  return {
    question,
    answer: answerWords(declared.answer),
    server: `the repository's zone ${declared.zone}${placedAside(declared.locations)}`,
  };
}

function questionWords({ name, type, vantage }: Question): string {
  const from = vantage?.subnet ?? vantage?.resolver ?? vantage?.region;
  return `${type} ${name}${from === undefined ? '' : ` as seen from ${from}`}`;
}

export function answerWords(answer: Answer, errors: Lookup['errors'] = []): string {
  if (answer.kind === 'failure') return failureWords(answer, errors);
  const chain = answer.aliases.length === 0 ? '' : `alias of ${listed(answer.aliases.slice(-1))}: `;
  if (answer.kind === 'rrset') {
    const ttl = Number.isFinite(answer.ttl) ? ` (TTL ${answer.ttl})` : '';
    return `${chain}${answer.targets.map(clipped).join(', ')}${ttl}`;
  }
  const facts = [
    ...(answer.zone === undefined ? [] : [`zone ${answer.zone}`]),
    ...(answer.negativeTtl === undefined ? [] : [`negative TTL ${answer.negativeTtl}`]),
  ];
  return `${chain}${answer.kind === 'nxdomain' ? 'NXDOMAIN' : 'NODATA'}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}

/** What the server made of the client subnet (RFC 7871 section 7.2.1). */
function scopeWords(scope: number | null): string {
  if (scope === null) return 'client subnet ignored';
  return scope === 0 ? 'scope 0: the same for every client' : `scope /${scope}`;
}

function serverWords({ answer, authoritative, serial, scope, errors, rttMs }: ServerAnswer): string {
  if (answer.kind === 'not-asked') return `not asked: ${clipped(answer.detail)}`;
  const facts = [
    ...(answer.kind === 'failure' || authoritative ? [] : ['not authoritative']),
    ...(serial === undefined ? [] : [`serial ${serial}`]),
    ...(scope === undefined ? [] : [scopeWords(scope)]),
    ...(rttMs === undefined ? [] : [`${Math.round(rttMs)} ms`]),
  ];
  return `${answerWords(answer, errors)}${facts.length === 0 ? '' : ` [${facts.join(', ')}]`}`;
}
