import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { luck } from './luck.ts';
import { hasEdns, questionOf } from './packet.ts';

/** One packet on its way through the relay. */
export interface Flight {
  readonly to: 'server' | 'client';
  readonly packet: Buffer;
  readonly delayMs: number;
  /** The reply leaves from another port, or another address, than the one that was asked. */
  readonly forged?: 'port' | 'address';
}

/** The query that a flight belongs to. */
export interface Asked {
  /** `NAME TYPE` */
  readonly question: string;
  /** How often it was asked by then, from 1. */
  readonly nth: number;
  readonly query: Buffer;
  readonly hasEdns: boolean;
  /** From 0 up to 1: by seed, question, `nth`, direction and label, so that a run can be had again. */
  readonly luck: (label: string) => number;
  /** For the record. */
  readonly note: (words: string) => void;
}

/** What becomes of a packet: nothing, itself, several. A fault sees both directions; undefined leaves it alone. */
export type Fault = (flight: Flight, asked: Asked) => readonly Flight[] | undefined;

export interface RelayOptions {
  readonly seed: number;
  readonly upstream: { readonly address: string; readonly port: number };
  readonly address: string;
  /** The port; a free one where left out. */
  readonly port?: number;
  /** In the order in which a packet meets them. */
  readonly faults: readonly Fault[];
}

export interface Relay {
  readonly port: number;
  /** Queries that came in. */
  readonly queries: () => number;
  /** By question: how often it was asked. */
  readonly counts: ReadonlyMap<string, number>;
  /** By question: what was done to it, in order. */
  readonly record: ReadonlyMap<string, readonly string[]>;
  close(): void;
}

/** A UDP relay between a client and a name server, with faults. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { seed, upstream, address, faults } = options;
  const front = createSocket({ type: 'udp4', recvBufferSize: 1 << 21 });
  await bound(front, options.port ?? 0, address);
  const { port } = front.address();
  const forgers = { port: await forger(address, 0), address: await forger(neighbourOf(address), port) };
  const backs = new Map<number, Back>();
  const counts = new Map<string, number>();
  const record = new Map<string, string[]>();
  const timers = new Set<NodeJS.Timeout>();
  let queries = 0;
  let closed = false;

  interface Back {
    readonly socket: Socket;
    /** By id: the latest query. */
    readonly open: Map<number, Asked>;
  }

  function backOf(client: { readonly port: number; readonly address: string }): Back {
    const known = backs.get(client.port);
    if (known !== undefined) return known;
    const socket = createSocket({ type: 'udp4', recvBufferSize: 1 << 20 });
    const back: Back = { socket, open: new Map() };
    // A server that is gone: the client hears nothing of it from here.
    socket.on('error', () => {});
    socket.on('message', (packet) => {
      const asked = back.open.get(packet.readUInt16BE(0));
      if (asked !== undefined) pass({ to: 'client', packet, delayMs: 0 }, asked, client);
    });
    backs.set(client.port, back);
    return back;
  }

  front.on('message', (query, client) => {
    queries++;
    const question = questionOf(query);
    const nth = (counts.get(question) ?? 0) + 1;
    counts.set(question, nth);
    let lines = record.get(question);
    if (lines === undefined) {
      lines = [];
      record.set(question, lines);
    }
    const asked: Asked = {
      ...{ question, nth, query, hasEdns: hasEdns(query) },
      luck: (label) => luck(seed, question, nth, label),
      note: (words) => lines.push(`try ${nth}: ${words}`),
    };
    backOf(client).open.set(query.readUInt16BE(0), asked);
    pass({ to: 'server', packet: query, delayMs: 0 }, asked, client);
  });

  function pass(first: Flight, asked: Asked, client: { readonly port: number; readonly address: string }) {
    let flights: readonly Flight[] = [first];
    for (const fault of faults) flights = flights.flatMap((flight) => fault(flight, asked) ?? [flight]);
    for (const flight of flights) {
      if (flight.delayMs <= 0) deliver(flight, client);
      else {
        const timer = setTimeout(() => {
          timers.delete(timer);
          deliver(flight, client);
        }, flight.delayMs);
        timers.add(timer);
      }
    }
  }

  function deliver(
    { to, packet, forged }: Flight,
    client: { readonly port: number; readonly address: string },
  ) {
    if (closed) return;
    if (to === 'server') backOf(client).socket.send(packet, upstream.port, upstream.address, () => {});
    else (forged === undefined ? front : forgers[forged]).send(packet, client.port, client.address, () => {});
  }

  return {
    port,
    queries: () => queries,
    counts,
    record,
    close() {
      if (closed) return;
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      front.close();
      for (const socket of Object.values(forgers)) socket.close();
      for (const { socket } of backs.values()) socket.close();
    },
  };
}

async function forger(address: string, port: number): Promise<Socket> {
  const socket = createSocket('udp4');
  await bound(socket, port, address);
  return socket;
}

/** @throws where another program has the port. */
async function bound(socket: Socket, port: number, address: string): Promise<void> {
  socket.bind(port, address);
  try {
    await once(socket, 'listening');
  } catch (error) {
    socket.close();
    throw error;
  }
  socket.on('error', () => {});
}

/** Another loopback address. */
function neighbourOf(address: string): string {
  const octets = address.split('.');
  return [...octets.slice(0, 3), Number(octets[3]) + 100].join('.');
}
