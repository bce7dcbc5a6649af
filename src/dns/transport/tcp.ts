import { connect } from 'node:net';
import { createStream } from './stream.ts';
import type { OpenTransport } from './transport.ts';

/** DNS over TCP (RFC 7766). */
export function openTcp(host: string, port: number): OpenTransport {
  return (receiver) =>
    createStream(
      {
        name: 'tcp',
        connect() {
          const socket = connect({ host, port });
          socket.setNoDelay(true);
          return socket;
        },
      },
      receiver,
    );
}
