import { isIP } from 'node:net';
import { createStream } from './stream.ts';
import type { OpenTransport } from './transport.ts';

export interface TlsTarget {
  /** An address or a host name; a name is looked up by the system, not by the resolver that it is the name of. */
  readonly host: string;
  readonly port: number;
  /** The name that the certificate must carry; the host where left out. */
  readonly tlsName?: string;
  /** Certificates to trust instead of the built-in ones, in PEM. */
  readonly ca?: string;
}

/** DNS over TLS (RFC 7858) in the strict profile of RFC 8310: without a valid certificate nothing is asked. */
export function openTls({ host, port, tlsName, ca }: TlsTarget): OpenTransport {
  const servername = tlsName ?? (isIP(host) === 0 ? host : undefined);
  return (receiver) =>
    createStream(
      {
        name: 'tls',
        connect(take) {
          // Loaded when first needed: most runs never need it, and it takes a third of the start-up time.
          const { connect } = process.getBuiltinModule('node:tls');
          const socket = connect({
            host,
            port,
            ALPNProtocols: ['dot'],
            minVersion: 'TLSv1.2',
            ...(servername === undefined ? {} : { servername }),
            ...(ca === undefined ? {} : { ca }),
          }).setNoDelay(true);
          return socket.on('data', take);
        },
      },
      receiver,
    );
}
