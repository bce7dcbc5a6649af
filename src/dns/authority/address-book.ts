import type { DomainName } from '../../model/domain-name.ts';
import { createMemory } from '../memory.ts';
import type { Errand } from './errand.ts';
import type { Addresses } from './finder.ts';
import { findOnce, type Shared, sharedAt } from './shared.ts';

/** The addresses of name servers, each looked up once for all who need them. */
export interface AddressBook {
  addressesOf(server: DomainName, errand: Errand): Promise<Addresses>;
}

const REMEMBERED = 65_536;

export function createAddressBook(
  lookUp: (server: DomainName, errand: Errand) => Promise<Addresses>,
): AddressBook {
  const entries = createMemory<Shared<Addresses>>(REMEMBERED);

  return {
    async addressesOf(server, waiter) {
      const addresses = await findOnce(
        sharedAt(entries, server),
        waiter,
        (errand) => lookUp(server, errand),
        ({ problem }) => problem === undefined || problem.isKnown,
      );
      if (addresses !== undefined) return addresses;
      const detail = `the address of ${server} can only be found by way of ${server} itself (no glue)`;
      return { addresses: [], problem: { cause: 'lame', detail, isKnown: false } };
    },
  };
}
