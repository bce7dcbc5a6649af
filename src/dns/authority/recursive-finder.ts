import { type DomainName, parentOf, ROOT } from '../../model/domain-name.ts';
import type { QuestionType } from '../../model/evidence.ts';
import type { IpAddress } from '../../model/ip-address.ts';
import { objectionTo } from '../answer.ts';
import type { Exchange } from '../exchange.ts';
import { createMemory } from '../memory.ts';
import type { ServerAddress } from '../server-address.ts';
import { createAddressBook } from './address-book.ts';
import { type Errand, spend } from './errand.ts';
import { type Addresses, EXHAUSTED, type Finder, type Found, newZone } from './finder.ts';
import { type Delegation, delegationOf, isAliasOf, soaOver } from './referral.ts';

const REMEMBERED = 65_536;

/** Lets recursive servers find the zone cuts and the addresses of the servers, which are then asked themselves. */
export function createRecursiveFinder(exchange: Exchange, resolvers: readonly ServerAddress[]): Finder {
  const servers = resolvers.map(exchange.server);
  const zones = createMemory<Promise<Found>>(REMEMBERED);
  const book = createAddressBook(lookUpAddresses);

  function ask(name: DomainName, type: QuestionType, errand: Errand) {
    if (!spend(errand)) return EXHAUSTED;
    return exchange.ask({ name, type, servers, recursion: true, objection: objectionTo });
  }

  async function zoneOf(name: DomainName, errand: Errand): Promise<Found> {
    const outcome = await ask(name, 'SOA', errand);
    if (!outcome.ok) return { ok: false, cause: outcome.cause, detail: outcome.detail };
    const { message } = outcome;
    if (message.answers.some(({ owner, type }) => type === 'SOA' && owner === name))
      return zoneAt(name, errand);
    // An alias is no apex, and the SOA record that comes with it may be that of its target.
    const soa = message.answers.some((record) => isAliasOf(record, name))
      ? undefined
      : soaOver(message, name);
    if (soa !== undefined) return zoneAt(soa.owner, errand);
    return name === ROOT ? zoneAt(ROOT, errand) : zoneOf(parentOf(name), errand);
  }

  function zoneAt(apex: DomainName, errand: Errand): Promise<Found> {
    let found = zones.get(apex);
    if (found === undefined) {
      found = findZone(apex, errand);
      zones.set(apex, found);
    }
    return found;
  }

  async function findZone(apex: DomainName, errand: Errand): Promise<Found> {
    const outcome = await ask(apex, 'NS', errand);
    if (!outcome.ok) return { ok: false, cause: outcome.cause, detail: outcome.detail };
    const delegation = delegationOf(outcome.message, apex, ROOT);
    if (delegation === undefined)
      return { ok: false, cause: 'lame', detail: `${outcome.server} knows no servers of ${apex}` };
    return { ok: true, zone: newZone({ ...delegation, glue: new Map() }) };
  }

  async function lookUpAddresses(server: DomainName, errand: Errand): Promise<Addresses> {
    const outcomes = await Promise.all((['A', 'AAAA'] as const).map((type) => ask(server, type, errand)));
    const addresses: IpAddress[] = [];
    for (const outcome of outcomes) {
      if (!outcome.ok) continue;
      for (const { owner, type, data } of outcome.message.answers) {
        if (owner === server && (type === 'A' || type === 'AAAA')) addresses.push(data as IpAddress);
      }
    }
    if (addresses.length > 0) return { addresses };
    const failed = outcomes.find((outcome) => !outcome.ok);
    if (failed !== undefined && !failed.ok)
      return { addresses, problem: { cause: failed.cause, detail: failed.detail, isKnown: false } };
    return { addresses, problem: { cause: 'lame', detail: 'the name has no address', isKnown: true } };
  }

  return {
    zoneOf,
    enter(delegation: Delegation) {
      const zone = newZone(delegation);
      zones.set(delegation.apex, Promise.resolve({ ok: true, zone }));
      return zone;
    },
    addressesOf: book.addressesOf,
  };
}
