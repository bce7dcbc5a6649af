import { connect } from 'node:net';
import { createStream } from './stream.ts';
import type { OpenTransport } from './transport.ts';

const READ_OCTETS = 64 * 1024;

/** DNS over TCP (RFC 7766); with `once` over one connection alone, whose end is the end of what is open on it. */
export function openTcp(host: string, port: number, once = false): OpenTransport {
  return (receiver) =>
    createStream(
      {
        name: 'tcp',
        once,
        connect(take) {
          // One buffer for all that is read: a new one for each read would cost more than what is in it.
          const onread = {
            buffer: Buffer.allocUnsafeSlow(READ_OCTETS),
            callback(octets: number, buffer: Uint8Array) {
              take((buffer as Buffer).subarray(0, octets));
              return true;
            },
          };
          return connect({ host, port, onread }).setNoDelay(true);
        },
      },
      receiver,
    );
}
