import type { Network } from '../model/ip-address.ts';
import { objectionTo, readAnswer, startAt } from './answer.ts';
import { IPV4_ONLY, nat64Prefixes } from './dns64.ts';
import type { Exchange } from './exchange.ts';
import type { Server } from './server.ts';
import type { Outcome } from './task.ts';

/** The prefixes of a server's DNS64, none where there is no such thing; or why it did not tell. */
export type Nat64 = readonly Network[] | Extract<Outcome, { ok: false }>;

/** Finds out with which prefixes servers make AAAA records up (RFC 7050 section 3). */
export interface Nat64Discovery {
  /** Asks a server that was not asked yet, so that it has told by the time its answer comes. */
  begin(server: Server): void;
  /**
   * What the server tells: at once where that is known. A failure may pass, so it is asked again, but not for ever; with
   * `again` false not after silence, for which many packets were waited for in vain.
   */
  prefixesOf(server: Server, again: boolean): Nat64 | Promise<Nat64>;
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
      .ask({ name: IPV4_ONLY, type: 'AAAA', servers: [server], recursion: true, objection: objectionTo })
      .then((outcome) => {
        if (!outcome.ok) told.failures++;
        told.nat64 = outcome.ok ? prefixesIn(outcome) : outcome;
        return told.nat64;
      });
  }

  return {
    begin,
    prefixesOf(server, again) {
      begin(server);
      const told = known.get(server)!;
      const { nat64, failures } = told;
      if (nat64 instanceof Promise || isTold(nat64) || failures >= LOOKUPS) return nat64;
      if (again || nat64.cause !== 'timeout') ask(server, told);
      return told.nat64;
    },
  };
}

export function isTold(nat64: Nat64): nat64 is readonly Network[] {
  return Array.isArray(nat64);
}

function prefixesIn({ message }: Extract<Outcome, { ok: true }>): readonly Network[] {
  const reading = readAnswer(message, 'AAAA', startAt(IPV4_ONLY));
  return reading.done ? nat64Prefixes(reading.answer) : [];
}
