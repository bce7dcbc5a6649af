import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect } from 'node:net';
import { decodeMessage } from '../../src/dns/wire/decode.ts';
import type { EdnsOption, Message, ResourceRecord } from '../../src/dns/wire/message.ts';
import { encodeQuery } from '../../src/dns/wire/query.ts';
import { name } from '../zones/declare.ts';

export interface Target {
  readonly address: string;
  readonly port: number;
}

export interface Extras {
  readonly udpSize?: number;
  readonly options?: readonly EdnsOption[];
}

const PATIENCE_MS = 5_000;

export function query(question: string, id: number, { udpSize, options }: Extras = {}): Buffer {
  const [owner, type] = question.split(' ') as [string, string];
  const edns =
    udpSize === undefined && options === undefined
      ? undefined
      : { udpSize: udpSize ?? 1232, options: options ?? [] };
  return encodeQuery({ id, name: name(owner), type, ...(edns === undefined ? {} : { edns }) });
}

/** Sends packets from one UDP socket and gives the responses by id; undefined for those that never came. */
export async function overUdp(
  { address, port }: Target,
  packets: readonly Uint8Array[],
  patienceMs = PATIENCE_MS,
): Promise<(Buffer | undefined)[]> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  const responses = new Map<number, Buffer>();
  socket.on('error', () => {});
  socket.connect(port, address);
  await once(socket, 'connect');
  // Few at a time: the receive buffers are small.
  for (let at = 0; at < packets.length; at += 50) {
    const batch = packets.slice(at, at + 50);
    const before = responses.size;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      const take = (packet: Buffer) => {
        responses.set(packet.readUInt16BE(), packet);
        if (responses.size - before < batch.length) return;
        clearTimeout(timer);
        resolve();
      };
      socket.removeAllListeners('message').on('message', take);
      for (const packet of batch) socket.send(packet);
    });
  }
  socket.close();
  return packets.map((packet) => responses.get(Buffer.from(packet).readUInt16BE()));
}

/** Sends packets over one TCP connection without waiting, and gives the responses by id. */
export async function overTcp(
  { address, port }: Target,
  packets: readonly Uint8Array[],
): Promise<(Buffer | undefined)[]> {
  const socket = connect({ host: address, port });
  const responses = new Map<number, Buffer>();
  let held = Buffer.alloc(0);
  await once(socket, 'connect');
  const done = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    const finish = () => {
      clearTimeout(timer);
      resolve();
    };
    socket.on('error', finish).on('close', finish);
    socket.on('data', (chunk) => {
      held = Buffer.concat([held, chunk]);
      while (held.length >= 2 && held.length >= 2 + held.readUInt16BE()) {
        const end = 2 + held.readUInt16BE();
        const packet = held.subarray(2, end);
        responses.set(packet.readUInt16BE(), packet);
        held = held.subarray(end);
      }
      if (responses.size === packets.length) finish();
    });
  });
  socket.write(Buffer.concat(packets.map((packet) => framed(packet))));
  await done;
  socket.destroy();
  return packets.map((packet) => responses.get(Buffer.from(packet).readUInt16BE()));
}

export function framed(packet: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(packet.length);
  return Buffer.concat([length, packet]);
}

export function decoded(packet: Buffer | undefined): Message {
  if (packet === undefined) throw new Error('no response came');
  const message = decodeMessage(packet);
  if (!message.ok) throw new Error(message.problem);
  return message.value;
}

export async function ask(target: Target, question: string, extras: Extras = {}): Promise<Message> {
  return decoded((await overUdp(target, [query(question, 7, extras)]))[0]);
}

/** A section as sorted lines of owner, TTL, type and data. */
export function lines(records: readonly ResourceRecord[]): string[] {
  return records.map(({ owner, ttl, type, data }) => `${owner} ${ttl} ${type} ${data}`).sort();
}
