import type { Network } from '../model/ip-address.ts';
import { objectionTo, readAnswer, startAt } from './answer.ts';
import { IPV4_ONLY, nat64Prefixes } from './dns64.ts';
import type { Exchange } from './exchange.ts';
import type { Server } from './server.ts';
import type { Objection, Outcome } from './task.ts';
import type { Message } from './wire/message.ts';

/** The prefixes of a server's DNS64, none where there is no such thing; or why it did not tell. */
export type Nat64 = readonly Network[] | Extract<Outcome, { ok: false }>;

/** Finds out with which prefixes servers make AAAA records up (RFC 7050 section 3). */
export interface Nat64Discovery {
  /** Asks a server that was not asked yet, so that it has told by the time its answer comes. */
  begin(server: Server): void;
  /**
   * What the server tells: at once where that is known. A failure may pass, so it is asked again, but not for ever; where
   * little depends on it (`matters` false), only after SERVFAIL, which costs no wait and often passes.
   */
  prefixesOf(server: Server, matters: boolean): Nat64 | Promise<Nat64>;
}

/** So often the prefixes are asked for where the server does not tell. */
const LOOKUPS = 3;

interface Told {
  nat64: Nat64 | Promise<Nat64>;
  failures: number;
}

export function createNat64Discovery(exchange: Pick<Exchange, 'ask'>): Nat64Discovery {
  const known = new Map<Server, Told>();

  function begin(server: Server): void {
    if (known.has(server)) return;
    const told: Told = { nat64: [], failures: 0 };
    known.set(server, told);
    ask(server, told);
  }

  function ask(server: Server, told: Told): void {
    told.nat64 = exchange
      .ask({ name: IPV4_ONLY, type: 'AAAA', servers: [server], recursion: true, objection })
      .then((outcome) => {
        if (!outcome.ok) told.failures++;
        told.nat64 = outcome.ok ? prefixesIn(outcome) : outcome;
        return told.nat64;
      });
  }

  return {
    begin,
    prefixesOf(server, matters) {
      begin(server);
      const told = known.get(server)!;
      const { nat64, failures } = told;
      if (nat64 instanceof Promise || isTold(nat64) || failures >= LOOKUPS) return nat64;
      if (matters || nat64.cause === 'servfail') ask(server, told);
      return told.nat64;
    },
  };
}

/** A server that does not recurse refuses for good, and not because too many ask. */
function objection(message: Message): Objection | undefined {
  const found = objectionTo(message);
  return found?.cause === 'refused' && !message.ra ? { ...found, cause: 'lame' } : found;
}

export function isTold(nat64: Nat64): nat64 is readonly Network[] {
  return Array.isArray(nat64);
}

function prefixesIn({ message }: Extract<Outcome, { ok: true }>): readonly Network[] {
  const reading = readAnswer(message, 'AAAA', startAt(IPV4_ONLY));
  return reading.done ? nat64Prefixes(reading.answer) : [];
}
