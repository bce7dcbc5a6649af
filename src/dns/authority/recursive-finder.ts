import { type DomainName, parentOf, ROOT } from '../../model/domain-name.ts';
import type { QuestionType } from '../../model/evidence.ts';
import { familyOf, type IpAddress, type Network, networkContains } from '../../model/ip-address.ts';
import { objectionTo, readAnswer } from '../answer.ts';
import { IPV4_ONLY, isTranslated, maybeSynthesised, nat64Prefixes } from '../dns64.ts';
import type { Exchange } from '../exchange.ts';
import { createMemory } from '../memory.ts';
import type { ServerAddress } from '../server-address.ts';
import { createAddressBook } from './address-book.ts';
import { ask, type Errand, exhaustion } from './errand.ts';
import { type Addresses, type Finder, type Found, newZone } from './finder.ts';
import { type Delegation, delegationOf, isAliasOf, soaOver } from './referral.ts';
import { addressesIn, type Reply } from './server-addresses.ts';
import { alreadyFound, findOnce, type Shared, sharedAt } from './shared.ts';

const REMEMBERED = 65_536;

/** Lets recursive servers find the zone cuts and the addresses of the servers, which are then asked themselves. */
export function createRecursiveFinder(exchange: Exchange, resolvers: readonly ServerAddress[]): Finder {
  const servers = resolvers.map(exchange.server);
  const zones = createMemory<Shared<Found>>(REMEMBERED);
  const nat64: Shared<readonly Network[] | undefined> = { work: undefined };
  const book = createAddressBook(lookUpAddresses);

  async function askThem(name: DomainName, type: QuestionType, errand: Errand) {
    const inquiry = { name, type, servers, recursion: true, objection: objectionTo };
    const outcome = await ask(errand, () => exchange.ask(inquiry));
    // SERVFAIL often passes, and here it would speak for every name of a zone.
    const isFailing = outcome?.ok === false && outcome.cause === 'servfail';
    return (isFailing ? await ask(errand, () => exchange.ask(inquiry)) : outcome) ?? exhaustion(errand);
  }

  async function zoneOf(name: DomainName, errand: Errand): Promise<Found> {
    const outcome = await askThem(name, 'SOA', errand);
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

  async function zoneAt(apex: DomainName, errand: Errand): Promise<Found> {
    const zone = await findOnce(
      sharedAt(zones, apex),
      errand,
      (work) => findZone(apex, work),
      ({ ok }) => ok,
    );
    // Nothing else is waited for there, so that no circle can close.
    return zone!;
  }

  async function findZone(apex: DomainName, errand: Errand): Promise<Found> {
    const outcome = await askThem(apex, 'NS', errand);
    if (!outcome.ok) return { ok: false, cause: outcome.cause, detail: outcome.detail };
    const delegation = delegationOf(outcome.message, apex, ROOT);
    if (delegation === undefined)
      return { ok: false, cause: 'lame', detail: `${outcome.server} knows no servers of ${apex}` };
    return { ok: true, zone: newZone({ ...delegation, glue: new Map() }) };
  }

  async function lookUpAddresses(server: DomainName, errand: Errand): Promise<Addresses> {
    const replies = await Promise.all(
      (['A', 'AAAA'] as const).map(async (type) => ({
        type,
        reply: (await askThem(server, type, errand)) as Reply,
      })),
    );
    const found = addressesIn(server, replies);
    const translated = await madeUpIn(found.addresses, errand);
    return translated.length === 0 ? found : { ...found, translated };
  }

  /** The addresses that a DNS64 of the recursive servers made up (RFC 6147); its prefixes are asked for at the first suspicion. */
  async function madeUpIn(addresses: readonly IpAddress[], errand: Errand): Promise<readonly IpAddress[]> {
    const four = addresses.filter((address) => familyOf(address) === 4);
    const suspects = addresses.filter(
      (address) =>
        familyOf(address) === 6 && (isTranslated(address) || maybeSynthesised([address], four) !== undefined),
    );
    if (suspects.length === 0) return suspects;
    const prefixes = await findOnce(nat64, errand, findPrefixes, (found) => found !== undefined);
    return suspects.filter(
      (address) =>
        isTranslated(address) || prefixes?.some((prefix) => networkContains(prefix, address)) === true,
    );
  }

  async function findPrefixes(errand: Errand): Promise<readonly Network[] | undefined> {
    const outcome = await askThem(IPV4_ONLY, 'AAAA', errand);
    if (!outcome.ok) return undefined;
    const start = { name: IPV4_ONLY, aliases: [], ttl: Number.POSITIVE_INFINITY };
    const reading = readAnswer(outcome.message, 'AAAA', start);
    return reading.done ? nat64Prefixes(reading.answer) : [];
  }

  return {
    zoneOf,
    enter(delegation: Delegation) {
      const zone = newZone(delegation);
      sharedAt(zones, delegation.apex).work = alreadyFound<Found>({ ok: true, zone }).work;
      return zone;
    },
    addressesOf: book.addressesOf,
  };
}
