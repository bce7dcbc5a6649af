import type { DomainName } from '../../model/domain-name.ts';
import type { IpAddress } from '../../model/ip-address.ts';
import type { Objection, Outcome } from '../task.ts';
import type { Addresses } from './finder.ts';

export type Reply = Extract<Outcome, { ok: true }> | ({ readonly ok: false } & Objection);

/** What the replies to the questions for a server's A and AAAA records come to. */
export function addressesIn(
  server: DomainName,
  replies: readonly { readonly type: 'A' | 'AAAA'; readonly reply: Reply }[],
): Addresses {
  const addresses: IpAddress[] = [];
  let isAlias = false;
  let problem: Addresses['problem'];
  for (const { type: asked, reply } of replies) {
    if (!reply.ok) {
      const { cause, detail } = reply;
      problem ??= { cause, detail: `its ${asked} records could not be looked up: ${detail}`, isKnown: false };
      continue;
    }
    for (const { owner, type, data } of reply.message.answers) {
      if (owner !== server) continue;
      if (type === 'A' || type === 'AAAA') addresses.push(data as IpAddress);
      else isAlias ||= type === 'CNAME';
    }
  }
  if (problem !== undefined) return { addresses, problem };
  if (addresses.length > 0) return { addresses };
  const detail = isAlias
    ? 'the name is an alias, which that of a server must not be (RFC 2181 section 10.3)'
    : 'the name has no address';
  return { addresses, problem: { cause: 'lame', detail, isKnown: true } };
}
