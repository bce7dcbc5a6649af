import type { ServerAddress } from '../server-address.ts';
import { openTcp } from './tcp.ts';
import type { OpenTransport } from './transport.ts';
import { openUdp } from './udp.ts';

/** The road to a server over the given transport. */
export function openLine(address: ServerAddress, transport: ServerAddress['transport']): OpenTransport {
  const { host, port } = address;
  switch (transport) {
    case 'udp':
      return openUdp(host, port);
    case 'tcp':
      return openTcp(host, port);
    default:
      throw new TypeError(`${transport} is not there yet`);
  }
}
