import { createSocket } from 'node:dgram';
import { familyOf, type IpAddress, parseIpAddress } from '../model/ip-address.ts';

/** How this machine would reach an address. */
export type Route =
  | { readonly kind: 'none' }
  /** `source` is the address that the packets would carry. */
  | { readonly kind: 'route'; readonly source: IpAddress | undefined };

/** Errors that say that this machine has no way there, whatever the other side does. */
const NO_ROUTE: ReadonlySet<string> = new Set([
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
]);

/** The route to the address. No packet is sent: a connected UDP socket only makes the system look up its tables. */
export function routeTo(address: IpAddress): Promise<Route> {
  const ipv6 = familyOf(address) === 6;
  return new Promise((resolve) => {
    const socket = createSocket({
      type: ipv6 ? 'udp6' : 'udp4',
      lookup: (literal, _options, callback) => callback(null, literal, ipv6 ? 6 : 4),
    });
    const settle = (error?: NodeJS.ErrnoException) => {
      const source = error === undefined ? parseIpAddress(socket.address().address) : undefined;
      socket.close();
      // Another error, such as a refused permission, says nothing of the route: the attempts will tell.
      if (NO_ROUTE.has(error?.code ?? '')) resolve({ kind: 'none' });
      else resolve({ kind: 'route', source: source?.ok === true ? source.value : undefined });
    };
    // Node hands the error of a connect to the callback, against its own type.
    socket.connect(9, address, settle as () => void);
  });
}
