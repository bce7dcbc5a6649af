import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server as TcpServer } from 'node:net';
import { familyOf, type IpAddress } from '../model/ip-address.ts';
import { serveConnection } from './connection.ts';
import type { Transport } from './reply.ts';

export interface Endpoint {
  readonly address: IpAddress;
  readonly port: number;
}

/** An address that cannot be listened on, and the system's word for why. */
export interface Unavailable {
  readonly address: IpAddress;
  readonly cause: string;
}

/** Takes one message; `send` may be called once, at any time, and ignores clients that are gone. */
export type Handler = (
  packet: Uint8Array,
  transport: Transport,
  client: Endpoint,
  send: (response: Uint8Array) => void,
) => void;

export class ListenError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ListenError';
  }
}

/** At most this many TCP connections at once, on each address; more are closed as they come. */
const MAX_CONNECTIONS = 128;
/** The system grants what it allows; its default holds but 256 small queries. */
const RECEIVE_OCTETS = 1 << 20;
/** A port that is free over UDP may be taken over TCP, or at the other address. */
const PORT_TRIES = 32;

interface Listener {
  readonly endpoint: Endpoint;
  close(): Promise<void>;
}

/** Listens on every address over UDP and TCP, all on one port. An address that the machine lacks is left out. */
export async function listen(addresses: readonly IpAddress[], port: number, handle: Handler) {
  for (let tries = 1; ; tries++) {
    const listeners: Listener[] = [];
    const unavailable: Unavailable[] = [];
    try {
      for (const address of addresses) {
        const wanted = listeners[0]?.endpoint.port ?? port;
        const listener = await listenOn({ address, port: wanted }, handle);
        if ('cause' in listener) unavailable.push(listener);
        else listeners.push(listener);
      }
    } catch (error) {
      await Promise.all(listeners.map((listener) => listener.close()));
      if (port === 0 && codeOf(error) === 'EADDRINUSE' && tries < PORT_TRIES) continue;
      throw new ListenError(listenProblem(error, addresses, port));
    }
    if (listeners.length === 0) {
      const causes = unavailable.map(({ address, cause }) => `${address} (${cause})`).join(', ');
      throw new ListenError(`This machine cannot listen on ${causes}. Name an address that it has.`);
    }
    let closed: Promise<void> | undefined;
    return {
      endpoints: listeners.map((listener) => listener.endpoint),
      unavailable,
      close(): Promise<void> {
        closed ??= Promise.all(listeners.map((listener) => listener.close())).then(() => undefined);
        return closed;
      },
    };
  }
}

async function listenOn(wanted: Endpoint, handle: Handler): Promise<Listener | Unavailable> {
  const { address } = wanted;
  let udp: UdpSocket;
  try {
    udp = await bindUdp(wanted, handle);
  } catch (error) {
    const cause = codeOf(error);
    if (cause === 'EADDRNOTAVAIL' || cause === 'EAFNOSUPPORT') return { address, cause };
    throw error;
  }
  const closeUdp = () => new Promise<void>((resolve) => udp.close(() => resolve()));
  const endpoint = { address, port: udp.address().port };
  let tcp: Awaited<ReturnType<typeof bindTcp>>;
  try {
    tcp = await bindTcp(endpoint, handle);
  } catch (error) {
    await closeUdp();
    throw error;
  }
  return {
    endpoint,
    async close() {
      await Promise.all([closeUdp(), tcp.close()]);
    },
  };
}

async function bindUdp({ address, port }: Endpoint, handle: Handler): Promise<UdpSocket> {
  const ipv6 = familyOf(address) === 6;
  const socket = createSocket({
    type: ipv6 ? 'udp6' : 'udp4',
    ipv6Only: ipv6,
    recvBufferSize: RECEIVE_OCTETS,
  });
  try {
    socket.bind({ address, port });
    await once(socket, 'listening');
  } catch (error) {
    socket.close();
    throw error;
  }
  // A client's own trouble, such as a port that it closed, arrives here later; it is none of the server's.
  socket.on('error', () => {});
  socket.on('message', (packet, from) => {
    const client = { address: from.address as IpAddress, port: from.port };
    if (from.port === 0) return;
    handle(packet, 'udp', client, (response) => {
      try {
        socket.send(response, from.port, from.address, () => {});
      } catch {
        // Closed while a delayed response waited.
      }
    });
  });
  return socket;
}

async function bindTcp({ address, port }: Endpoint, handle: Handler) {
  const server: TcpServer = createServer({ noDelay: true });
  server.maxConnections = MAX_CONNECTIONS;
  const abandon = new Set<() => void>();
  server.on('connection', (socket) => {
    const client = { address: (socket.remoteAddress ?? address) as IpAddress, port: socket.remotePort ?? 0 };
    const destroy = () => socket.destroy();
    abandon.add(destroy);
    socket.once('close', () => abandon.delete(destroy));
    serveConnection(socket, (packet, send) => handle(packet, 'tcp', client, send));
  });
  server.listen({ host: address, port, ipv6Only: familyOf(address) === 6 });
  await once(server, 'listening');
  server.on('error', () => {});
  return {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const destroy of abandon) destroy();
      }),
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function listenProblem(error: unknown, addresses: readonly IpAddress[], port: number): string {
  const where = `${addresses.join(', ')} port ${port}`;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Cannot listen on ${where}: another program uses it. Choose another port, or 0 for a free one.`;
    case 'EACCES':
      return `Cannot listen on ${where}: the system does not allow it. Choose a port above 1023.`;
    default:
      return `Cannot listen on ${where}: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
