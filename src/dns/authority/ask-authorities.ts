import type { DomainName } from '../../model/domain-name.ts';
import type { Answer, QuestionType, ServerAnswer } from '../../model/evidence.ts';
import type { IpAddress } from '../../model/ip-address.ts';
import { type Progress, readAnswer } from '../answer.ts';
import type { SubnetNotes } from '../subnet-notes.ts';
import type { EdnsOption, Message, ResourceRecord } from '../wire/message.ts';
import type { Asking } from './asking.ts';
import type { Authority } from './authorities.ts';
import { ask, type Errand, exhaustion, hasBudget, spend, timed } from './errand.ts';
import type { Zone } from './finder.ts';
import { type Delegation, isAliasOf, soaOver, standingOf } from './referral.ts';

/** What one server says about one name, not looking at what lies behind an alias. */
export interface Saying {
  readonly authority: Authority;
  readonly row: ServerAnswer;
  /** Where the name is an alias: how far its first step leads. */
  readonly alias?: Progress;
  /** The server knows a zone below that holds the name, and refers to it. */
  readonly referral?: Delegation;
}

export interface AuthorityQuestion {
  readonly name: DomainName;
  readonly type: QuestionType;
  /** The client subnet, where the question is asked for one. */
  readonly options?: readonly EdnsOption[];
}

/** Asks every server of the zone, all at once, with RD=0; `take` is handed what each of them says as it comes. */
export function askAuthorities(
  zone: Zone,
  authorities: readonly Authority[],
  question: AuthorityQuestion,
  asking: Asking,
  subnets: SubnetNotes,
  errand: Errand,
  take: (saying: Saying) => void,
): Promise<Saying[]> {
  // All of them before any question that only adds to the evidence.
  const isPaid = authorities.map(({ address }) => address !== undefined && spend(errand));
  return Promise.all(
    authorities.map(async (authority, i) => {
      const saying = await askAuthority(zone, authority, question, asking, subnets, errand, isPaid[i]!);
      take(saying);
      return saying;
    }),
  );
}

async function askAuthority(
  zone: Zone,
  authority: Authority,
  question: AuthorityQuestion,
  asking: Asking,
  subnets: SubnetNotes,
  errand: Errand,
  isPaid: boolean,
): Promise<Saying> {
  const { name, address } = authority;
  if (address === undefined)
    return { authority, row: { server: name, answer: authority.problem, authoritative: false } };
  const server = `${name} (${address})`;
  const notAsked = (detail: string): Saying => ({
    authority,
    row: { server, answer: { kind: 'not-asked', detail }, authoritative: false },
  });
  if (!isPaid) return notAsked(exhaustion(errand).detail);
  const serialComing = serialOf(authority, zone, asking, errand);
  const outcome = await timed(errand, () =>
    asking.one(address, {
      ...question,
      objection(message) {
        const standing = standingOf(message, zone.apex, question.name);
        return standing.kind === 'objection' ? standing : undefined;
      },
    }),
  );
  if (outcome.ok === 'not-asked') return notAsked(outcome.detail);
  if (!outcome.ok) {
    const { cause, detail, errors } = outcome;
    const row = { server, answer: { kind: 'failure', cause, detail }, authoritative: false } as const;
    return { authority, row: errors.length === 0 ? row : { ...row, errors } };
  }
  const { message, rttMs } = outcome;
  const standing = standingOf(message, zone.apex, question.name);
  if (standing.kind === 'referral') {
    const detail = `does not serve ${zone.apex}; it refers to the servers of ${standing.delegation.apex}`;
    const answer = { kind: 'failure', cause: 'lame', detail } as const;
    return { authority, referral: standing.delegation, row: { server, answer, authoritative: false, rttMs } };
  }
  const authoritative = standing.kind === 'authoritative';
  const serial = serialIn(message, zone.apex) ?? (authoritative ? await serialComing : undefined);
  const { answer, alias } = firstStep(message, question);
  const row = {
    ...{ server, answer, authoritative, rttMs },
    ...(serial === undefined ? {} : { serial }),
    ...(question.options === undefined ? {} : { scope: subnets.scopeOf(message, question.name, server) }),
  };
  return alias === undefined || !authoritative ? { authority, row } : { authority, row, alias };
}

/**
 * Reads what the message says about the name itself. What it says about the target of an alias is left aside: that is
 * for the servers of the target's zone to say (AA speaks for the first owner, RFC 1035 section 4.1.1).
 */
function firstStep(
  message: Message,
  { name, type }: AuthorityQuestion,
): { readonly answer: Answer; readonly alias?: Progress } {
  const isAlias = type !== 'CNAME' && message.answers.some((record) => isAliasOf(record, name));
  const own = {
    ...message,
    answers: message.answers.filter((record) => record.owner === name || isAliasOf(record, name)),
    authorities: isAlias ? [] : message.authorities,
    rcode: isAlias ? 0 : message.rcode,
  };
  const start = { name, aliases: [], ttl: Number.POSITIVE_INFINITY };
  const reading = readAnswer(own, type, start);
  if (reading.done) return { answer: reading.answer };
  return { answer: { kind: 'nodata', aliases: reading.progress.aliases }, alias: reading.progress };
}

/** The serial of the server's copy of the zone, for the evidence; undefined where it does not tell, or no question is left. */
function serialOf(
  authority: Extract<Authority, { readonly address: IpAddress }>,
  zone: Zone,
  asking: Asking,
  errand: Errand,
): Promise<number | undefined> {
  if (authority.serial !== undefined) return authority.serial;
  if (!hasBudget(errand)) return Promise.resolve(undefined);
  authority.serial = ask(errand, () =>
    asking.one(authority.address, { name: zone.apex, type: 'SOA', objection: () => undefined }),
  ).then((outcome) => (outcome?.ok === true ? serialIn(outcome.message, zone.apex) : undefined));
  return authority.serial;
}

function serialIn(message: Message, apex: DomainName): number | undefined {
  const soa =
    message.answers.find(({ owner, type }) => type === 'SOA' && owner === apex) ?? soaOver(message, apex);
  return soa?.owner === apex ? serialField(soa) : undefined;
}

/** SERIAL, the third field of a SOA in presentation format. */
function serialField({ data }: ResourceRecord): number | undefined {
  const serial = Number(data.split(' ')[2]);
  return Number.isInteger(serial) ? serial : undefined;
}
