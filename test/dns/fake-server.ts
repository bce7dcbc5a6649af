import { createSocket, type RemoteInfo, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type ServerAddress, serverAddress } from '../../src/dns/server-address.ts';
import { decodeMessage } from '../../src/dns/wire/decode.ts';
import { encodeMessage } from '../../src/dns/wire/encode.ts';
import type { Message, ResourceRecord } from '../../src/dns/wire/message.ts';
import type { DomainName } from '../../src/model/domain-name.ts';

/** One query that reached the server, and the ways to answer it. Doing nothing is silence. */
export interface Query {
  readonly message: Message;
  readonly name: DomainName;
  readonly type: string;
  readonly transport: 'udp' | 'tcp';
  /** How often this question has been asked by now, counted from 1, over both transports. */
  readonly nth: number;
  /** The reply as a packet: the query's id and question, AA, and whatever is given. */
  packet(parts?: Partial<Message>): Buffer;
  reply(parts?: Partial<Message>): void;
  raw(packet: Buffer): void;
  /** From another port of the same address, as an off-path attacker would. */
  fromElsewhere(packet: Buffer): void;
  /** The connection, over TCP. */
  readonly connection: Socket | undefined;
}

export interface FakeServer {
  readonly port: number;
  readonly udp: ServerAddress;
  readonly tcp: ServerAddress;
  readonly queries: readonly Query[];
  /** Source ports seen over UDP since it was last cleared. */
  readonly ports: Set<number>;
  connections(): number;
  close(): Promise<void>;
}

export type Script = (query: Query) => void;

/** A name server on loopback that does what the script says. TCP is left out on request, so that its port is closed. */
export async function startFakeServer(
  script: Script,
  { host = '127.0.0.1', tcp = true }: { host?: string; tcp?: boolean } = {},
): Promise<FakeServer> {
  const family = host.includes(':') ? 'udp6' : 'udp4';
  const queries: Query[] = [];
  const ports = new Set<number>();
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  let connections = 0;

  const listener = createServer((socket) => {
    connections++;
    sockets.add(socket);
    let held: Buffer = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      held = Buffer.concat([held, chunk]);
      while (held.length >= 2 && held.length >= held.readUInt16BE(0) + 2) {
        const packet = held.subarray(2, held.readUInt16BE(0) + 2);
        held = held.subarray(packet.length + 2);
        take(packet, 'tcp', (reply) => socket.write(frame(reply)), socket);
      }
    });
  });
  listener.listen(0, host);
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  if (!tcp) listener.close();
  const udp = createSocket(family);
  udp.on('error', () => {});
  udp.on('message', (packet, from) => {
    ports.add(from.port);
    take(packet, 'udp', (reply) => udp.send(reply, from.port, from.address), undefined, from);
  });
  udp.bind(port, host);
  await once(udp, 'listening');
  const strangers: UdpSocket[] = [];

  function take(
    packet: Buffer,
    transport: 'udp' | 'tcp',
    send: (reply: Buffer) => void,
    connection?: Socket,
    from?: RemoteInfo,
  ): void {
    const decoded = decodeMessage(packet);
    if (!decoded.ok) throw new Error(`the client sent a bad query: ${decoded.problem}`);
    const message = decoded.value;
    const question = message.questions[0]!;
    const key = `${question.name} ${question.type}`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    const replyPacket = (parts: Partial<Message> = {}) =>
      encodeMessage({
        id: message.id,
        qr: true,
        opcode: 0,
        aa: true,
        tc: false,
        rd: message.rd,
        ra: false,
        ad: false,
        cd: message.cd,
        rcode: 0,
        questions: message.questions,
        answers: [],
        authorities: [],
        additionals: [],
        ...(message.edns === undefined
          ? {}
          : { edns: { udpSize: 1232, version: 0, dnssecOk: false, options: [] } }),
        ...parts,
      });
    const query: Query = {
      message,
      name: question.name,
      type: question.type,
      transport,
      nth,
      packet: replyPacket,
      reply: (parts) => send(replyPacket(parts)),
      raw: send,
      fromElsewhere(forged) {
        const stranger = createSocket(family);
        strangers.push(stranger);
        stranger.send(forged, from!.port, from!.address);
      },
      connection,
    };
    queries.push(query);
    script(query);
  }

  return {
    port,
    udp: serverAddress('udp', host, port),
    tcp: serverAddress('tcp', host, port),
    queries,
    ports,
    connections: () => connections,
    async close() {
      for (const stranger of strangers) stranger.close();
      for (const socket of sockets) socket.destroy();
      udp.close();
      listener.close();
    },
  };
}

export function frame(packet: Buffer): Buffer {
  const prefix = Buffer.alloc(2);
  prefix.writeUInt16BE(packet.length);
  return Buffer.concat([prefix, packet]);
}

export function record(owner: string, type: string, data: string, ttl = 300): ResourceRecord {
  return { owner: owner as DomainName, type, class: 1, ttl, data };
}

export function soa(zone: string, minimum = 60, ttl = 3600): ResourceRecord {
  return record(zone, 'SOA', `ns.${zone} root.${zone} 1 7200 900 86400 ${minimum}`, ttl);
}

/** A port on which nothing listens, over UDP or TCP. */
export async function closedPort(host = '127.0.0.1'): Promise<number> {
  const listener = createServer();
  listener.listen(0, host);
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, 'close');
  return port;
}
