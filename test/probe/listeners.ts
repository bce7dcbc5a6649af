import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';

export const IPV4 = '127.0.0.1';
export const IPV6 = '::1';

export interface Listener {
  readonly port: number;
  /** Connections accepted so far. */
  readonly accepted: number;
  /** Connections that are open now. */
  readonly open: number;
  /** Server names that TLS clients asked for. */
  readonly serverNames: readonly (string | false)[];
  close(): Promise<void>;
}

export interface Behaviour {
  readonly addresses?: readonly string[];
  /** Certificate and key for TLS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Says nothing for so long after it has accepted; by address. */
  readonly delayMs?: Readonly<Record<string, number>>;
  readonly port?: number;
}

/** A listener on one port of each address. */
export async function listen({
  addresses = [IPV4, IPV6],
  tls,
  delayMs = {},
  port = 0,
}: Behaviour = {}): Promise<Listener> {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const serverNames: (string | false)[] = [];
  let accepted = 0;
  const context = tls && createSecureContext(tls);
  const accept = (address: string) => {
    return (socket: Socket) => {
      accepted++;
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
      });
      if (context === undefined) {
        socket.resume();
        return;
      }
      setTimeout(() => {
        if (socket.destroyed) return;
        const secure = new TLSSocket(socket, {
          isServer: true,
          secureContext: context,
          SNICallback(name, done) {
            serverNames.push(name);
            done(null, context);
          },
        });
        secure.on('error', () => {});
        secure.resume();
      }, delayMs[address] ?? 0);
    };
  };
  for (let tries = 0; ; tries++) {
    let taken = port;
    try {
      for (const address of addresses) {
        const server = createServer(accept(address));
        servers.push(server);
        server.listen(taken, address);
        await once(server, 'listening');
        taken = (server.address() as { port: number }).port;
      }
      return {
        port: taken,
        get accepted() {
          return accepted;
        },
        get open() {
          return sockets.size;
        },
        serverNames,
        async close() {
          for (const socket of sockets) socket.destroy();
          await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
        },
      };
    } catch (error) {
      // The port that one family had free is taken in the other.
      for (const server of servers.splice(0)) server.close();
      if (tries === 5) throw error;
    }
  }
}

/** A port at which nobody listens, on either family. */
export async function closedPort(): Promise<number> {
  const listener = await listen();
  await listener.close();
  return listener.port;
}

/** A listener that does not accept for a minute, its longest life, and whose queue is full: the system drops every further SYN, as a firewall would. */
export async function dropping(address: string, port = 0): Promise<Listener> {
  const program = `
    const server = require('node:net').createServer();
    server.listen({ host: ${JSON.stringify(address)}, port: ${port}, backlog: 1 }, () => {
      process.stdout.write(server.address().port + '\\n', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000) && process.exit());
    });
    server.on('error', () => process.exit(1));`;
  const child: ChildProcess = spawn(process.execPath, ['-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  const taken = Number(line.toString());
  const fillers = await fill(address, taken);
  return {
    port: taken,
    accepted: 0,
    open: 0,
    serverNames: [],
    async close() {
      for (const filler of fillers) filler.destroy();
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** Connects until a connection no longer stands within a moment. */
async function fill(address: string, port: number): Promise<Socket[]> {
  const fillers: Socket[] = [];
  for (let i = 0; i < 8; i++) {
    const socket = connect(port, address);
    socket.on('error', () => {});
    fillers.push(socket);
    const stands = await Promise.race([
      once(socket, 'connect').then(() => true),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 200)),
    ]);
    if (!stands) return fillers;
  }
  throw new Error('the queue never filled');
}
