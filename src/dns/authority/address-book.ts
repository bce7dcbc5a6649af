import type { DomainName } from '../../model/domain-name.ts';
import { createMemory } from '../memory.ts';
import { closesCircle, type Errand, newErrand, waitFor } from './errand.ts';
import type { Addresses } from './finder.ts';

/** The addresses of name servers, each looked up once for all who need them. */
export interface AddressBook {
  addressesOf(server: DomainName, errand: Errand): Promise<Addresses>;
}

interface Entry {
  errand: Errand;
  addresses: Promise<Addresses>;
  /** Times that it was begun; what was left incomplete is begun once more. */
  tries: number;
}

const REMEMBERED = 65_536;
const MAX_TRIES = 2;

export function createAddressBook(
  lookUp: (server: DomainName, errand: Errand) => Promise<Addresses>,
): AddressBook {
  const entries = createMemory<Entry>(REMEMBERED);

  function begin(server: DomainName, waiter: Errand, tries: number): Entry {
    const errand = newErrand(waiter.budget);
    return { errand, addresses: lookUp(server, errand), tries };
  }

  return {
    async addressesOf(server, waiter) {
      let entry = entries.get(server);
      if (entry === undefined) {
        entry = begin(server, waiter, 1);
        entries.set(server, entry);
      }
      for (;;) {
        const { errand } = entry;
        if (closesCircle(waiter, errand)) {
          waiter.incomplete = true;
          const detail = `the address of ${server} can only be found by way of ${server} itself (no glue)`;
          return { addresses: [], problem: { cause: 'lame', detail, isKnown: false } };
        }
        const found = await waitFor(waiter, errand, entry.addresses);
        if (found.addresses.length > 0 || !errand.incomplete || entry.tries >= MAX_TRIES) return found;
        // Whoever comes first begins anew; the others find the new errand in its place.
        if (entry.errand === errand) Object.assign(entry, begin(server, waiter, entry.tries + 1));
      }
    },
  };
}
