import { createSocket } from 'node:dgram';

/** Errors of a connect that say that this machine has no way there, whatever the other side does. */
const NO_ROUTE: ReadonlySet<string> = new Set([
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
]);

/** Whether this machine has a route to the address. No packet is sent: the system only looks up its own tables. */
export function hasRoute(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const ipv6 = address.includes(':');
    const socket = createSocket({
      type: ipv6 ? 'udp6' : 'udp4',
      lookup: (host, _options, callback) => callback(null, host, ipv6 ? 6 : 4),
    });
    const settle = (error?: NodeJS.ErrnoException) => {
      socket.close();
      resolve(!NO_ROUTE.has(error?.code ?? ''));
    };
    // Node hands the error of a connect to the callback, against its own type.
    socket.connect(53, address, settle as () => void);
  });
}
