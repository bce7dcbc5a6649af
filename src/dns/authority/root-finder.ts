import { type DomainName, parentOf, ROOT } from '../../model/domain-name.ts';
import { createMemory } from '../memory.ts';
import { createAddressBook } from './address-book.ts';
import type { Asking } from './asking.ts';
import { ask, type Errand, exhaustion } from './errand.ts';
import {
  type Addresses,
  addressSets,
  askSome,
  type Finder,
  type Found,
  newZone,
  unreachable,
  type Zone,
} from './finder.ts';
import { type Delegation, delegationOf, type Step, soaOver, standingOf, stepOf } from './referral.ts';
import type { RootHint } from './root-hints.ts';
import { addressesIn } from './server-addresses.ts';
import { findOnce, type Shared, sharedAt } from './shared.ts';

/** Zone cuts remembered: all of a usual run, the latest of a very large one. */
const REMEMBERED = 65_536;
/** Questions under way to a zone of which it is not known whether names end there: the rest waits and learns. */
const MAX_SCOUTS = 16;
/** After a failure to reach the root it is tried again, but not for every question. */
const ROOT_RETRY_MS = 10_000;

/** A zone on the servers of its parent; settled where it is known who else serves it. */
interface Child {
  readonly zone: Zone;
  readonly isSettled: boolean;
}

/** Follows referrals from the root, strictly downwards, and remembers every zone cut on the way. */
export function createRootFinder(asking: Asking, hints: readonly RootHint[]): Finder {
  const zones = createMemory<Zone>(REMEMBERED);
  const children = createMemory<Shared<Child>>(REMEMBERED);
  const book = createAddressBook(lookUpAddresses);
  let root: Promise<Found> | undefined;
  let rootFailedAt = Number.NEGATIVE_INFINITY;

  function rootZone(): Promise<Found> {
    if (root !== undefined && performance.now() - rootFailedAt > ROOT_RETRY_MS && rootFailedAt > 0)
      root = undefined;
    if (root === undefined) {
      rootFailedAt = Number.NEGATIVE_INFINITY;
      root = prime(asking, hints).then((found) => {
        if (!found.ok) rootFailedAt = performance.now();
        return found;
      });
    }
    return root;
  }

  function nearest(name: DomainName, rootZone: Zone): Zone {
    for (let above = name; above !== ROOT; above = parentOf(above)) {
      const zone = zones.get(above);
      if (zone !== undefined) return zone;
    }
    return rootZone;
  }

  function enter(delegation: Delegation): Zone {
    const known = zones.get(delegation.apex);
    if (known !== undefined) return known;
    const zone = newZone(delegation);
    zones.set(delegation.apex, zone);
    return zone;
  }

  async function zoneOf(name: DomainName, errand: Errand): Promise<Found> {
    const start = await rootZone();
    if (!start.ok) return start;
    let zone = nearest(name, start.zone);
    for (;;) {
      const step = await askStep(zone, name, start.zone, errand);
      switch (step.kind) {
        case 'nearer':
          zone = step.zone;
          break;
        case 'referral':
          zone = enter(step.delegation);
          break;
        case 'alias':
          return zoneOf(parentOf(name), errand);
        case 'zone':
          if (step.apex === zone.apex) {
            zone.isLeaf = true;
            release(zone, zone.waiting.length);
            return { ok: true, zone };
          }
          return { ok: true, zone: await childZone(step.apex, zone, errand) };
        case 'objection':
          return { ok: false, cause: step.cause, detail: step.detail, zone };
      }
    }
  }

  /** One question to one of the zone's servers: where does the zone of this name begin? */
  async function askStep(
    zone: Zone,
    name: DomainName,
    rootZone: Zone,
    errand: Errand,
  ): Promise<Step | { readonly kind: 'nearer'; readonly zone: Zone }> {
    let failure: Step | undefined;
    for await (const addresses of addressSets(zone, { addressesOf: book.addressesOf }, errand)) {
      // Nothing but packets is awaited in a scout's place: two zones that need each other must not block for ever.
      while (!zone.isLeaf && zone.scouts >= MAX_SCOUTS) {
        const waitsSince = performance.now();
        await new Promise<void>((resolve) => zone.waiting.push(resolve));
        errand.budget.deadline += performance.now() - waitsSince;
        const nearer = nearest(name, rootZone);
        if (nearer !== zone) {
          release(zone, 1);
          return { kind: 'nearer', zone: nearer };
        }
      }
      zone.scouts++;
      const outcome = await ask(errand, () =>
        asking.any(addresses, {
          name,
          type: 'SOA',
          objection(message) {
            const step = stepOf(message, zone.apex, name);
            return step.kind === 'objection' ? step : undefined;
          },
        }),
      );
      zone.scouts--;
      if (outcome === undefined) {
        release(zone, 1);
        return { ...exhaustion(errand), kind: 'objection' };
      }
      if (outcome.ok) {
        const step = stepOf(outcome.message, zone.apex, name);
        // What was learnt helps those who wait: they look again before they ask.
        if (step.kind === 'referral') enter(step.delegation);
        release(zone, step.kind === 'referral' ? zone.waiting.length : 1);
        return step;
      }
      release(zone, 1);
      failure ??= { kind: 'objection', cause: outcome.cause, detail: outcome.detail };
    }
    return failure ?? { ...unreachable(zone, errand), kind: 'objection' };
  }

  /** A zone below, on the same servers, so that no referral told of it. */
  async function childZone(apex: DomainName, parent: Zone, errand: Errand): Promise<Zone> {
    const known = zones.get(apex);
    if (known !== undefined) return known;
    const found = await findOnce(
      sharedAt(children, apex),
      errand,
      (own) => findChild(apex, parent, own),
      ({ isSettled }) => isSettled,
    );
    return found?.zone ?? newZone({ ...parent, apex });
  }

  /** Asks the servers of the parent who else serves the zone. */
  async function findChild(apex: DomainName, parent: Zone, errand: Errand): Promise<Child> {
    // Whoever denies the name servers with the SOA record of the zone above says that no zone begins there. Where no other
    // server names any, the reply that told of a zone got it wrong.
    let isDenied = false;
    const outcome = await askSome(
      parent,
      {
        name: apex,
        type: 'NS',
        objection(message) {
          if (delegationOf(message, apex, parent.apex) !== undefined) return undefined;
          isDenied ||= message.aa && soaOver(message, apex)?.owner === parent.apex;
          const standing = standingOf(message, parent.apex, apex);
          return standing.kind === 'objection'
            ? standing
            : { cause: 'lame', detail: `names no servers of ${apex}` };
        },
      },
      { addressesOf: book.addressesOf },
      asking,
      errand,
    );
    const delegation = outcome.ok ? delegationOf(outcome.message, apex, parent.apex) : undefined;
    if (delegation !== undefined) return { zone: enter(delegation), isSettled: true };
    if (isDenied) return { zone: parent, isSettled: false };
    const assumed = { ...parent, apex };
    const isSettled = errand.unfinished === undefined && (outcome.ok || outcome.cause === 'lame');
    return { zone: isSettled ? enter(assumed) : newZone(assumed), isSettled };
  }

  async function lookUpAddresses(server: DomainName, errand: Errand): Promise<Addresses> {
    const found = await zoneOf(server, errand);
    if (!found.ok) return { addresses: [], problem: { ...found, isKnown: false } };
    const { zone } = found;
    const replies = await Promise.all(
      (['A', 'AAAA'] as const).map(async (type) => ({
        type,
        reply: await askSome(
          zone,
          {
            name: server,
            type,
            objection(message) {
              const standing = standingOf(message, zone.apex, server);
              if (standing.kind === 'authoritative') return undefined;
              if (standing.kind === 'objection') return standing;
              return { cause: 'lame', detail: `answers without authority for ${zone.apex}` };
            },
          },
          { addressesOf: book.addressesOf },
          asking,
          errand,
        ),
      })),
    );
    return addressesIn(server, replies);
  }

  return { zoneOf, enter, addressesOf: book.addressesOf };
}

/** Lets so many of those go on that wait for a scout's place. */
function release({ waiting }: Zone, count: number): void {
  for (const proceed of waiting.splice(0, count)) proceed();
}

/** Asks the hinted servers for the servers of the root (RFC 8109). */
async function prime(asking: Asking, hints: readonly RootHint[]): Promise<Found> {
  const hinted = hints.flatMap(({ addresses }) => addresses);
  const outcome = await asking.any(hinted, {
    name: ROOT,
    type: 'NS',
    objection(message) {
      const standing = standingOf(message, ROOT, ROOT);
      if (standing.kind === 'objection') return standing;
      if (standing.kind !== 'authoritative')
        return {
          cause: 'lame',
          detail: 'answers without authority for the root; something on the way answers in its place',
        };
      return delegationOf(message, ROOT, ROOT) === undefined
        ? { cause: 'lame', detail: 'names no servers of the root' }
        : undefined;
    },
  });
  if (!outcome.ok) {
    const { cause, detail } = outcome;
    return { ok: false, cause, detail: `no server of the root could be asked: ${detail}` };
  }
  const said = delegationOf(outcome.message, ROOT, ROOT)!;
  const glue = new Map(said.glue);
  for (const { name, addresses } of hints)
    if (said.names.includes(name) && !glue.has(name)) glue.set(name, addresses);
  // A private root need not have addresses for its servers; they were found at the hinted ones.
  const names = glue.size > 0 ? said.names : [...new Set(hints.map(({ name }) => name))];
  if (glue.size === 0) for (const { name, addresses } of hints) glue.set(name, addresses);
  return { ok: true, zone: newZone({ apex: ROOT, names, omitted: said.omitted, glue }) };
}
