import { type DomainName, isAtOrBelow, ROOT } from '../../model/domain-name.ts';
import { familyOf, type IpAddress } from '../../model/ip-address.ts';
import type { Objection } from '../task.ts';
import type { Message, ResourceRecord } from '../wire/message.ts';
import { CLASS, RCODE, rcodeName } from '../wire/registry.ts';

/** Servers of one zone that are looked at: more names than the root has are an attack or a mistake. */
export const MAX_SERVER_NAMES = 13;
/** Addresses of one server that are asked, of each family. */
const MAX_ADDRESSES = 2;

/** Who serves a zone, as its parent or itself says. */
export interface Delegation {
  readonly apex: DomainName;
  /** In order of the answer, those with glue first; never more than `MAX_SERVER_NAMES`. */
  readonly names: readonly DomainName[];
  /** Names beyond that bound. */
  readonly omitted: number;
  /** Addresses that came along and may be believed. */
  readonly glue: ReadonlyMap<DomainName, readonly IpAddress[]>;
}

/** What a reply to a question with RD=0 is worth, from a server that was asked as one of `zone`. */
export type Standing =
  | { readonly kind: 'authoritative' }
  /** Towards the name, strictly below the zone. */
  | { readonly kind: 'referral'; readonly delegation: Delegation }
  /** Data without AA: from a cache, or from a server that does not know that it serves the zone. */
  | { readonly kind: 'unauthoritative' }
  | ({ readonly kind: 'objection' } & Objection);

export function standingOf(message: Message, zone: DomainName, name: DomainName): Standing {
  const { rcode, aa, answers, authorities } = message;
  if (rcode === RCODE.SERVFAIL) return objection('servfail', 'answered SERVFAIL');
  if (rcode !== RCODE.NOERROR && rcode !== RCODE.NXDOMAIN && rcode !== RCODE.YXDOMAIN)
    return objection('refused', `answered ${rcodeName(rcode)}`);
  const soa = soaOver(message, name);
  if (answers.length === 0 && soa === undefined && rcode === RCODE.NOERROR) {
    // Some servers set AA on referrals.
    const delegation = referralOf(message, zone, name);
    if (delegation !== undefined) return { kind: 'referral', delegation };
    const upwards = authorities.find(({ type }) => type === 'NS');
    if (upwards !== undefined && !(aa && upwards.owner === zone)) {
      const where = upwards.owner === ROOT ? 'the root' : upwards.owner;
      return objection('lame', `does not serve ${shown(zone)}; it refers to the servers of ${where}`);
    }
  }
  const isAnswered = answers.some((record) => isAnswerTo(message, record, name));
  if (answers.length > 0 && !isAnswered && soa === undefined && rcode === RCODE.NOERROR)
    return objection('lame', 'answered with records that were not asked for');
  if (aa) {
    // A server that has an ancestor of the zone, and not the zone, speaks of what it does not hold.
    const speaksOf = soa ?? authorities.find(({ type }) => type === 'SOA');
    if (!isAnswered && speaksOf !== undefined && !(soa !== undefined && isAtOrBelow(soa.owner, zone)))
      return objection('lame', `answers for ${shown(speaksOf.owner)}, it does not serve ${shown(zone)}`);
    return { kind: 'authoritative' };
  }
  if (isAnswered || soa !== undefined) return { kind: 'unauthoritative' };
  return objection('lame', `answers without authority for ${shown(zone)}`);
}

/** What one server's reply to a SOA question says about where the zone of a name begins. */
export type Step =
  | { readonly kind: 'zone'; readonly apex: DomainName }
  /** The name itself is an alias, and so no apex: its zone is that of its parent. */
  | { readonly kind: 'alias' }
  | { readonly kind: 'referral'; readonly delegation: Delegation }
  | ({ readonly kind: 'objection' } & Objection);

export function stepOf(message: Message, zone: DomainName, name: DomainName): Step {
  const standing = standingOf(message, zone, name);
  if (standing.kind === 'unauthoritative')
    return objection('lame', `answers without authority for ${shown(zone)}`);
  if (standing.kind !== 'authoritative') return standing;
  const { answers } = message;
  if (answers.some(({ owner, type }) => type === 'SOA' && owner === name))
    return { kind: 'zone', apex: name };
  if (answers.some((record) => isAliasOf(record, name))) return { kind: 'alias' };
  return { kind: 'zone', apex: soaOver(message, name)?.owner ?? zone };
}

/** True for a record that the question asked for, and for an alias on the way to it. */
function isAnswerTo({ questions }: Message, record: ResourceRecord, name: DomainName): boolean {
  return (
    isAliasOf(record, name) ||
    (record.owner === name && record.class === CLASS.IN && record.type === questions[0]?.type)
  );
}

/** True for the CNAME of the name, and for a DNAME above it. */
export function isAliasOf(record: ResourceRecord, name: DomainName): boolean {
  const { owner, type } = record;
  if (record.class !== CLASS.IN) return false;
  return type === 'CNAME' ? owner === name : type === 'DNAME' && owner !== name && isAtOrBelow(name, owner);
}

export function soaOver({ authorities }: Message, name: DomainName): ResourceRecord | undefined {
  return authorities.find(
    ({ type, owner, class: itsClass }) => type === 'SOA' && itsClass === CLASS.IN && isAtOrBelow(name, owner),
  );
}

/** A referral must lead strictly down, from the zone towards the name; anything else would lead in circles. */
function referralOf(message: Message, zone: DomainName, name: DomainName): Delegation | undefined {
  const first = message.authorities.find(
    ({ type, owner }) =>
      type === 'NS' && owner !== zone && isAtOrBelow(owner, zone) && isAtOrBelow(name, owner),
  );
  return first === undefined ? undefined : delegationOf(message, first.owner, zone);
}

/**
 * The servers that a message names for an apex, whether it refers to them or answers with them. Addresses are taken
 * only for names at or below `zone`, whose server sent them: about all other names it has no say (RFC 5452 section 6).
 */
export function delegationOf(message: Message, apex: DomainName, zone: DomainName): Delegation | undefined {
  const all = new Set<DomainName>();
  for (const record of [...message.answers, ...message.authorities]) {
    if (record.type === 'NS' && record.owner === apex && record.class === CLASS.IN)
      all.add(record.data as DomainName);
  }
  if (all.size === 0) return undefined;
  const glue = new Map<DomainName, IpAddress[]>();
  for (const { owner, type, data, class: itsClass } of [...message.answers, ...message.additionals]) {
    if ((type !== 'A' && type !== 'AAAA') || itsClass !== CLASS.IN) continue;
    if (!all.has(owner) || !isAtOrBelow(owner, zone)) continue;
    const addresses = glue.get(owner) ?? [];
    glue.set(owner, bounded([...addresses, data as IpAddress]));
  }
  const names = [...all].sort((a, b) => Number(glue.has(b)) - Number(glue.has(a)));
  return {
    apex,
    names: names.slice(0, MAX_SERVER_NAMES),
    omitted: Math.max(0, names.length - MAX_SERVER_NAMES),
    glue,
  };
}

/** The first addresses of each family, each once. */
export function bounded(addresses: readonly IpAddress[]): IpAddress[] {
  const kept: IpAddress[] = [];
  for (const address of addresses) {
    const alike = kept.filter((other) => familyOf(other) === familyOf(address));
    if (alike.length < MAX_ADDRESSES && !alike.includes(address)) kept.push(address);
  }
  return kept;
}

function shown(zone: DomainName): string {
  return zone === ROOT ? 'the root' : zone;
}

function objection(cause: Objection['cause'], detail: string): { kind: 'objection' } & Objection {
  return { kind: 'objection', cause, detail };
}
