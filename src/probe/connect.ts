import { connect as connectTcp, type Socket } from 'node:net';
import type { IpAddress } from '../model/ip-address.ts';
import type { Attempt } from './statistics.ts';

/** One thing to connect to. */
export interface Endpoint {
  readonly address: IpAddress;
  readonly port: number;
  /** The name that the TLS handshake asks for (SNI); undefined where TCP is enough. */
  readonly serverName: string | undefined;
}

/** An attempt that failed on this machine and says nothing of the other side. */
export interface LocalFailure {
  readonly outcome: 'local';
  /** The system's code, such as EMFILE. */
  readonly code: string;
}

/**
 * ENETUNREACH is here although a router on the way can cause it too: a machine whose provider has no IPv6 gets it for every address.
 */
const LOCAL: ReadonlySet<string> = new Set([
  'EACCES',
  'EADDRINUSE',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'EMFILE',
  'ENETDOWN',
  'ENETUNREACH',
  'ENFILE',
  'ENOBUFS',
  'ENOMEM',
  'EPERM',
]);

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EHOSTUNREACH: 'address unreachable',
  EPIPE: 'connection reset',
};

/**
 * Connects once and hangs up. It is over after `timeoutMs`, whatever the other side does, and the socket is gone then.
 */
export function attempt(endpoint: Endpoint, timeoutMs: number): Promise<Attempt | LocalFailure> {
  const { address, port, serverName } = endpoint;
  return new Promise((resolve) => {
    const start = performance.now();
    let connectedMs: number | undefined;
    const standing = () => (connectedMs === undefined ? {} : { connectedMs });
    const socket =
      serverName === undefined ? connectTcp({ host: address, port }) : openTls(endpoint, serverName);

    function settle(result: Attempt | LocalFailure): void {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    }
    const failed = (reason: string) =>
      settle({ outcome: 'failure', ...standing(), ms: performance.now() - start, reason });
    const succeeded = () =>
      settle({ outcome: 'success', connectedMs: connectedMs!, ms: performance.now() - start });

    const timer = setTimeout(() => settle({ outcome: 'timeout', ...standing() }), timeoutMs);
    socket.once('connect', () => {
      connectedMs = performance.now() - start;
      if (serverName === undefined) succeeded();
    });
    socket.once('secureConnect', succeeded);
    socket.once('close', () =>
      failed(serverName === undefined ? 'connection closed' : 'closed during the TLS handshake'),
    );
    // Not once: an error after the attempt is over is of no interest, and without a listener it would end the process.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const code = error.code ?? '';
      if (connectedMs === undefined && LOCAL.has(code)) settle({ outcome: 'local', code });
      // The system gave up before the timer did: still nothing has come.
      else if (code === 'ETIMEDOUT') settle({ outcome: 'timeout', ...standing() });
      else if (connectedMs === undefined) failed(REASONS[code] ?? `connection failed (${code || 'no code'})`);
      else failed(code === 'ECONNRESET' ? 'reset during the TLS handshake' : 'TLS handshake failed');
    });
  });
}

function openTls({ address, port }: Endpoint, serverName: string): Socket {
  // Loaded when first needed, as it takes a third of the start-up time.
  const { connect } = process.getBuiltinModule('node:tls');
  return connect({
    host: address,
    port,
    servername: serverName,
    // Only whether the path carries a handshake is measured. No data is sent or believed.
    rejectUnauthorized: false,
    minVersion: 'TLSv1',
  });
}
