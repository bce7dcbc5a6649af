import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket } from 'node:tls';
import { CERTIFICATE } from './certificate.ts';
import { errorReply, framed, frameReader, questionOf, RCODE, withId, withOtherQuestion } from './packet.ts';

/** How a server behaves over TCP or TLS; one that is `refused` does not listen. */
export type StreamFault =
  | 'none'
  | 'refused'
  | 'silent'
  | 'resets'
  | 'out of order'
  | 'one octet at a time'
  | 'wrong id'
  | 'wrong question'
  | 'another answer first'
  | 'garbage'
  | 'endless frame'
  | 'SERVFAIL'
  | { readonly closesAfter: number }
  | { readonly resetsAfter: number }
  | { readonly stallsAfter: number }
  | { readonly delayMs: number };

export interface StreamFront {
  readonly port: number;
  connections(): number;
  /** By question: how often it was asked. */
  readonly counts: ReadonlyMap<string, number>;
  close(): void;
}

interface FrontOptions {
  readonly upstream: { readonly address: string; readonly port: number };
  readonly address: string;
  readonly port?: number;
  readonly fault: StreamFault;
  readonly tls?: boolean;
}

/** A TCP or TLS relay before a name server, with a fault. */
export async function startStream(options: FrontOptions): Promise<StreamFront> {
  const { upstream, address, fault } = options;
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  const timers = new Set<NodeJS.Timeout>();
  const server = createUpstream(upstream);
  const behave = behaviourOf(fault);
  let connections = 0;

  function serve(client: Socket): void {
    connections++;
    sockets.add(client);
    client.on('error', () => {});
    client.on('close', () => sockets.delete(client));
    const wire: Wire = {
      ...{ client, heldBack: [], replies: 0 },
      write(packet) {
        if (!client.destroyed) client.write(framed(packet));
      },
      later(ms, act) {
        const timer = setTimeout(() => {
          timers.delete(timer);
          if (!client.destroyed) act();
        }, ms);
        timers.add(timer);
      },
    };
    client.on(
      'data',
      frameReader((query) => {
        const question = questionOf(query);
        counts.set(question, (counts.get(question) ?? 0) + 1);
        if (fault === 'resets') reset(client);
        else if (fault !== 'silent')
          server.ask(query, (reply) => {
            wire.replies++;
            behave(wire, reply, query);
          });
      }),
    );
  }

  const listener: Server = options.tls
    ? createTlsServer({ ...CERTIFICATE, ALPNProtocols: ['dot'] }, serve)
    : createServer({ noDelay: true }, serve);
  listener.listen(options.port ?? 0, address);
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  listener.on('error', () => {});
  if (fault === 'refused') listener.close();
  return {
    port,
    connections: () => connections,
    counts,
    close() {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      listener.close();
      server.close();
    },
  };
}

/** What a fault may do on a connection. */
interface Wire {
  readonly client: Socket;
  readonly heldBack: Buffer[];
  /** Replies that came for this connection. */
  replies: number;
  write(packet: Buffer): void;
  later(ms: number, act: () => void): void;
}

type Behaviour = (wire: Wire, reply: Buffer, query: Buffer) => void;

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  'out of order'({ heldBack, later, write }, reply) {
    heldBack.push(reply);
    if (heldBack.length === 1)
      later(5, () => {
        for (const held of heldBack.splice(0).reverse()) write(held);
      });
  },
  'one octet at a time'({ client }, reply) {
    // Replies must not mix: the pieces leave one after the other, each in a write of its own.
    for (const octet of framed(reply)) client.write(Buffer.of(octet));
  },
  'wrong id': ({ write }, reply) => write(withId(reply, reply.readUInt16BE(0) + 1)),
  'wrong question': ({ write }, reply) => write(withOtherQuestion(reply)),
  'another answer first'({ write }, reply) {
    write(withOtherQuestion(reply));
    write(reply);
  },
  garbage: ({ client }) => void client.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  'endless frame'({ client, replies }) {
    if (replies === 1) client.write(Buffer.from([0xff, 0xff, 0, 0, 0]));
  },
  SERVFAIL: ({ write }, _, query) => write(errorReply(query, RCODE.SERVFAIL)),
};

function behaviourOf(fault: StreamFault): Behaviour {
  if (typeof fault === 'string') return BEHAVIOURS[fault] ?? (({ write }, reply) => write(reply));
  if ('delayMs' in fault) return ({ later, write }, reply) => later(fault.delayMs, () => write(reply));
  const [[what, most]] = Object.entries(fault) as [[string, number]];
  return ({ client, replies, later, write }, reply) => {
    if (replies <= most) write(reply);
    if (replies !== most) return;
    if (what === 'closesAfter') client.end();
    else if (what === 'resetsAfter') later(2, () => reset(client));
  };
}

/** Node has no reset for TLS. */
function reset(client: Socket): void {
  if (client instanceof TLSSocket) client.destroy();
  else client.resetAndDestroy();
}

/** One pipelined TCP connection to the name server, with ids of its own. */
export function createUpstream({ address, port }: FrontOptions['upstream']) {
  const open = new Map<number, { readonly id: number; readonly take: (reply: Buffer) => void }>();
  let socket: Socket | undefined;
  let next = 0;
  function socketOf(): Socket {
    if (socket !== undefined) return socket;
    const opened = connect({ host: address, port, noDelay: true });
    socket = opened;
    opened.on('error', () => {});
    opened.on('close', () => {
      if (socket === opened) socket = undefined;
      open.clear();
    });
    opened.on(
      'data',
      frameReader((packet) => {
        const asked = open.get(packet.readUInt16BE(0));
        open.delete(packet.readUInt16BE(0));
        asked?.take(withId(packet, asked.id));
      }),
    );
    return opened;
  }
  return {
    ask(query: Buffer, take: (reply: Buffer) => void) {
      next = (next + 1) & 0xffff;
      open.set(next, { id: query.readUInt16BE(0), take });
      socketOf().write(framed(withId(query, next)));
    },
    close: () => socket?.destroy(),
  };
}
