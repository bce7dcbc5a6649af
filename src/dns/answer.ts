import { type DomainName, isAtOrBelow, labelsOf, nameFromLabels, ROOT } from '../model/domain-name.ts';
import type { Answer, QuestionType } from '../model/evidence.ts';
import { compareAddresses, type IpAddress } from '../model/ip-address.ts';
import type { Message, ResourceRecord } from './wire/message.ts';
import { CLASS, RCODE, rcodeName } from './wire/registry.ts';

/** Aliases that are followed before a chain counts as endless; resolvers stop between 8 and 17. */
export const MAX_ALIASES = 16;

/** How far a lookup has come: the name now in question, and how it was reached. */
export interface Progress {
  readonly name: DomainName;
  readonly aliases: readonly DomainName[];
  /** The least TTL on the way in seconds; infinite at the start. */
  readonly ttl: number;
}

const NO_ALIASES: readonly DomainName[] = [];

export function startAt(name: DomainName): Progress {
  return { name, aliases: NO_ALIASES, ttl: Number.POSITIVE_INFINITY };
}

export type Reading =
  | { readonly done: true; readonly answer: Answer }
  /** The chain of aliases leads to a name that this message says nothing about: ask for that one. */
  | { readonly done: false; readonly progress: Progress };

/**
 * Reads what a message says about a name, from owner to owner: records that are not on the chain of aliases from the
 * name in question are not looked at, whoever put them there.
 */
export function readAnswer(message: Message, type: QuestionType, start: Progress): Reading {
  let { name, ttl } = start;
  const { answers } = message;
  // The common case allocates nothing but the answer.
  let aliases: DomainName[] | undefined;
  for (;;) {
    const rrset = recordsOf(answers, name, type);
    if (rrset.length > 0) {
      for (const record of rrset) ttl = Math.min(ttl, record.ttl);
      const answer = {
        kind: 'rrset',
        targets: targetsOf(rrset, type),
        ttl,
        aliases: aliases ?? start.aliases,
      } as const;
      const zone = message.aa ? zoneOf(message, name) : undefined;
      return done(zone === undefined ? answer : { ...answer, zone });
    }
    const step = type === 'CNAME' ? undefined : aliasOf(answers, name);
    if (step === undefined) break;
    if ('problem' in step) return failure(step.problem);
    aliases ??= [...start.aliases];
    if (step.target === name || step.target === start.name || aliases.includes(step.target)) {
      return failure(`the aliases of ${name} form a loop: ${[...aliases, step.target].join(' -> ')}`);
    }
    aliases.push(step.target);
    if (aliases.length > MAX_ALIASES)
      return failure(`a chain of more than ${MAX_ALIASES} aliases, from ${start.name}`);
    ttl = Math.min(ttl, step.ttl);
    name = step.target;
  }
  return endOfChain(message, { name, ttl, aliases: aliases ?? start.aliases }, start);
}

/** No record of the type stands at the end of the chain: a negative answer (RFC 2308 section 2), or no answer at all. */
function endOfChain(message: Message, end: Progress, start: Progress): Reading {
  const { name, aliases } = end;
  // It tells of a DNAME (RFC 6672 section 2.2), which would have been followed: nothing is denied by it.
  if (message.rcode === RCODE.YXDOMAIN) return failure('answered YXDOMAIN without the DNAME that causes it');
  const soa = message.authorities.find(
    (record) => record.type === 'SOA' && record.class === CLASS.IN && isAtOrBelow(name, record.owner),
  );
  const kind = message.rcode === RCODE.NXDOMAIN ? 'nxdomain' : 'nodata';
  const followed = name !== start.name;
  if (soa !== undefined) {
    return done({ kind, aliases, zone: soa.owner, negativeTtl: Math.min(soa.ttl, minimumOf(soa)) });
  }
  // A server that left the chain unfinished says NOERROR and nothing about its end.
  if (followed && kind === 'nodata') return { done: false, progress: end };
  return done({ kind, aliases });
}

/**
 * Why a reply to a question with RD=1 is no answer, or undefined where it is one: errors, referrals, and the empty
 * replies of servers that neither hold the zone nor resolve for us.
 */
export function objectionTo(
  message: Message,
): { cause: 'servfail' | 'refused' | 'lame'; detail: string } | undefined {
  const { rcode } = message;
  if (rcode === RCODE.SERVFAIL) return { cause: 'servfail', detail: 'answered SERVFAIL' };
  // YXDOMAIN: a DNAME made the name too long (RFC 6672 section 2.2); the chain in the message tells.
  if (rcode !== RCODE.NOERROR && rcode !== RCODE.NXDOMAIN && rcode !== RCODE.YXDOMAIN)
    return { cause: 'refused', detail: `answered ${rcodeName(rcode)}` };
  if (message.answers.length === 0 && deniesQuestion(message)) return undefined;
  if (message.answers.length > 0) {
    return rcode === RCODE.NXDOMAIN || answersQuestion(message)
      ? undefined
      : { cause: 'lame', detail: 'answered with records that were not asked for' };
  }
  // NXDOMAIN says itself that the name is not there, also where a plain server sets no flag beside it.
  if (message.aa || rcode === RCODE.NXDOMAIN) return undefined;
  const referral = message.authorities.find((record) => record.type === 'NS');
  if (referral !== undefined) {
    const zone = referral.owner === ROOT ? 'the root' : referral.owner;
    return { cause: 'lame', detail: `does not resolve for us; it refers to the servers of ${zone}` };
  }
  if (message.ra) return undefined;
  return { cause: 'lame', detail: 'gave an empty answer: it neither holds the zone nor resolves for us' };
}

/** Whether a SOA record comes from a zone that the name asked for can be in: it marks a denial (RFC 2308 section 2). */
function deniesQuestion({ questions, authorities }: Message): boolean {
  return authorities.some(
    ({ type, owner }) => type === 'SOA' && questions.every(({ name }) => isAtOrBelow(name, owner)),
  );
}

/** Whether some answer is to the question: other answers are not the empty section of NODATA (RFC 2308 section 2.2). */
function answersQuestion({ questions, answers }: Message): boolean {
  return questions.every((question) =>
    answers.some(
      (record) =>
        record.class === question.class &&
        (record.owner === question.name
          ? record.type === question.type || record.type === 'CNAME'
          : record.type === 'DNAME' && isAtOrBelow(question.name, record.owner)),
    ),
  );
}

function recordsOf(
  records: readonly ResourceRecord[],
  owner: DomainName,
  type: string,
): readonly ResourceRecord[] {
  const [only] = records;
  // Nearly every answer is one record, and the one asked for.
  if (records.length === 1 && only!.owner === owner && only!.type === type && only!.class === CLASS.IN)
    return records;
  return records.filter(
    (record) => record.owner === owner && record.type === type && record.class === CLASS.IN,
  );
}

function targetsOf(rrset: readonly ResourceRecord[], type: QuestionType): readonly string[] {
  if (rrset.length === 1) return [rrset[0]!.data];
  const targets = [...new Set(rrset.map((record) => record.data))];
  return type === 'A' || type === 'AAAA' ? (targets as IpAddress[]).sort(compareAddresses) : targets.sort();
}

/** An authoritative answer may bring the name servers of its zone along, whose owner is the apex. */
function zoneOf({ authorities }: Message, name: DomainName): DomainName | undefined {
  return authorities.find(({ type, owner }) => type === 'NS' && isAtOrBelow(name, owner))?.owner;
}

type Alias = { readonly target: DomainName; readonly ttl: number } | { readonly problem: string };

/** Where the name points on: by its own CNAME, or by a DNAME above it (RFC 6672). */
function aliasOf(answers: readonly ResourceRecord[], name: DomainName): Alias | undefined {
  const cnames = recordsOf(answers, name, 'CNAME');
  const [first] = cnames;
  if (first !== undefined) {
    if (cnames.some((record) => record.data !== first.data)) {
      const targets = targetsOf(cnames, 'CNAME').join(', ');
      return { problem: `${name} has more than one CNAME record (RFC 2181 section 10.1): ${targets}` };
    }
    return { target: first.data as DomainName, ttl: first.ttl };
  }
  const dname = answers.find(
    (record) =>
      record.type === 'DNAME' &&
      record.class === CLASS.IN &&
      record.owner !== name &&
      isAtOrBelow(name, record.owner),
  );
  if (dname === undefined) return undefined;
  const below = labelsOf(name).slice(0, -labelsOf(dname.owner).length || undefined);
  const target = nameFromLabels([...below, ...labelsOf(dname.data as DomainName)]);
  if (!target.ok) return { problem: `the DNAME at ${dname.owner} makes of ${name} a name that is too long` };
  return { target: target.value, ttl: dname.ttl };
}

/** MINIMUM, the last field of a SOA in presentation format. */
function minimumOf(soa: ResourceRecord): number {
  const minimum = Number(soa.data.slice(soa.data.lastIndexOf(' ') + 1));
  return Number.isNaN(minimum) ? soa.ttl : minimum;
}

function done(answer: Answer): Reading {
  return { done: true, answer };
}

/** Resolvers answer a broken chain with SERVFAIL; one that hands it out leaves the naming of the trouble to us. */
function failure(detail: string): Reading {
  return done({ kind: 'failure', cause: 'servfail', detail });
}
