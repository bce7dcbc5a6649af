import type { ServerAddress } from '../server-address.ts';
import { openHttps } from './https.ts';
import { openTcp } from './tcp.ts';
import { openTls } from './tls.ts';
import type { OpenTransport } from './transport.ts';
import { openUdp } from './udp.ts';

/** The road to a server over the given transport; `once` as for `openTcp`. */
export function openLine(
  address: ServerAddress,
  transport: ServerAddress['transport'],
  once = false,
): OpenTransport {
  const { host, port, tlsName, path = '/dns-query' } = address;
  switch (transport) {
    case 'udp':
      return openUdp(host, port);
    case 'tcp':
      return openTcp(host, port, once);
    case 'tls':
      return openTls({ host, port, ...(tlsName === undefined ? {} : { tlsName }) });
    case 'https':
      return openHttps({ host, port, path });
  }
}
