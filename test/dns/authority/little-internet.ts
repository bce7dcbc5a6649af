import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import {
  type AuthoritativeOptions,
  type AuthoritativeResolver,
  createAuthoritativeResolver,
} from '../../../src/dns/authority/authoritative-resolver.ts';
import { decodeMessage } from '../../../src/dns/wire/decode.ts';
import { encodeMessage } from '../../../src/dns/wire/encode.ts';
import type { Message, ResourceRecord } from '../../../src/dns/wire/message.ts';
import { type DomainName, ROOT } from '../../../src/model/domain-name.ts';
import type { IpAddress } from '../../../src/model/ip-address.ts';
import { memoryTree } from '../../../src/repository/memory-tree.ts';
import { type Behaviour, type ServedQuery, startServer } from '../../../src/server/server.ts';
import { readZone } from '../../../src/sources/zone-file/read-zone.ts';
import { createZones } from '../../../src/zones/zones.ts';
import { name } from '../../zones/declare.ts';

/** What stands at one address: an honest server for zones, with faults where wanted, or whatever answers by itself. */
export interface Site {
  /** Zone file text by apex; a SOA is added where there is none. */
  readonly zones?: Readonly<Record<string, string>>;
  readonly behaviour?: (query: Omit<ServedQuery, 'rcode'>) => Behaviour;
  /** In place of zones: the parts of a reply that are not the default (an empty NOERROR without AA), or silence. */
  readonly reply?: (question: { name: string; type: string }, query: Message) => Partial<Message> | undefined;
}

export interface Internet {
  readonly port: number;
  /** `ADDRESS NAME TYPE` of every question, in order. */
  readonly questions: readonly string[];
  /** How many questions of the type the address got. */
  count(address: string, type?: string): number;
  /** A resolver that begins at 127.0.1.1. */
  resolver(options?: AuthoritativeOptions): AuthoritativeResolver;
  close(): Promise<void>;
}

export const ROOT_SERVER = '127.0.1.1';

/** Starts the sites, all on one port, each at its own loopback address. */
export async function startInternet(sites: Readonly<Record<string, Site>>): Promise<Internet> {
  for (let tries = 1; ; tries++) {
    try {
      return await startAll(sites);
    } catch (error) {
      if (tries === 10 || !/another program uses it|EADDRINUSE/.test(String(error))) throw error;
    }
  }
}

async function startAll(sites: Readonly<Record<string, Site>>): Promise<Internet> {
  const questions: string[] = [];
  const resolvers: AuthoritativeResolver[] = [];
  const servers: { port: number; close(): Promise<void> }[] = [];
  const close = async () => {
    for (const resolver of resolvers) resolver.close();
    await Promise.all(servers.map((server) => server.close()));
  };
  try {
    for (const [address, site] of Object.entries(sites)) {
      const port = servers[0]?.port ?? 0;
      const note = (asked: string | undefined, type: string | undefined) =>
        questions.push(`${address} ${asked} ${type}`);
      servers.push(await (site.reply === undefined ? serve : improvise)(address, port, site, note));
    }
  } catch (error) {
    await close();
    throw error;
  }
  const port = servers[0]!.port;
  return {
    port,
    questions,
    count: (address, type = '') =>
      questions.filter((question) => question.startsWith(`${address} `) && question.endsWith(type)).length,
    resolver(options = {}) {
      const resolver = createAuthoritativeResolver({
        rootHints: [{ name: ROOT, addresses: [ROOT_SERVER as IpAddress] }],
        authorityPort: port,
        timeoutMs: 1_000,
        ...options,
      });
      resolvers.push(resolver);
      return resolver;
    },
    close,
  };
}

type Note = (name: string | undefined, type: string | undefined) => void;

function serve(address: string, port: number, { zones = {}, behaviour }: Site, note: Note) {
  const set = createZones();
  for (const [apex, text] of Object.entries(zones)) {
    const whole = /\sSOA\s/.test(text)
      ? text
      : `@ SOA ns1.example.net. hostmaster.example.net. 1 7200 900 1209600 300\n${text}`;
    const tree = memoryTree({ zone: `$TTL 3600\n${whole}\n` });
    for (const declaration of readZone({ path: 'zone', origin: name(apex) }, tree)) {
      if (declaration.kind === 'record') set.add(declaration.record);
      else if (declaration.kind === 'defect') throw new Error(`${apex}: ${declaration.defect.message}`);
    }
  }
  return startServer(set, {
    addresses: [address as IpAddress],
    port,
    ...(behaviour === undefined ? {} : { behaviour }),
    onQuery: (query) => note(query.name, query.type),
  });
}

async function improvise(address: string, port: number, { reply }: Site, note: Note) {
  const socket: Socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  socket.bind(port, address);
  await once(socket, 'listening');
  socket.on('message', (packet, from) => {
    const query = decodeMessage(packet);
    const [question] = query.ok ? query.value.questions : [];
    if (!query.ok || question === undefined) return;
    note(question.name, question.type);
    const said = reply!(question, query.value);
    if (said === undefined) return;
    const empty = { answers: [], authorities: [], additionals: [] };
    const message = { ...query.value, qr: true, ...empty, ...said };
    socket.send(encodeMessage(message), from.port, from.address);
  });
  return {
    port: socket.address().port,
    close: () => new Promise<void>((resolve) => socket.close(() => resolve())),
  };
}

/** A record as text: `OWNER TYPE DATA`. */
export function rr(text: string): ResourceRecord {
  const [owner, type, ...data] = text.split(' ') as [string, string, ...string[]];
  return {
    owner: (owner === '.' ? ROOT : owner) as DomainName,
    type,
    class: 1,
    ttl: 300,
    data: data.join(' '),
  };
}

export const soa = (owner: string, serial = 1) =>
  rr(`${owner} SOA ns1.example.net. hostmaster.example.net. ${serial} 7200 900 1209600 300`);
