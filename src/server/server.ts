import { RCODE, rcodeName } from '../dns/wire/registry.ts';
import type { DomainName } from '../model/domain-name.ts';
import { type Family, familyOf, type IpAddress, type Network } from '../model/ip-address.ts';
import type { ZoneSet } from '../zones/zones.ts';
import { answer, withoutData } from './answer.ts';
import { type Endpoint, type Handler, listen, type Unavailable } from './listen.ts';
import { type ClientQuery, readQuery } from './query.ts';
import { encodeReply, encodeTruncated, type Reply, type Transport } from './reply.ts';

/** A question that reached the server, and what it said. */
export interface ServedQuery {
  readonly transport: Transport;
  readonly family: Family;
  readonly client: Endpoint;
  /** Undefined where the packet held no question that could be read. Foreign text, but printable ASCII. */
  readonly name: DomainName | undefined;
  readonly type: string | undefined;
  /** Mnemonic; undefined where no response was sent. */
  readonly rcode: string | undefined;
}

/** What the server does with a question in place of answering at once. `truncate` concerns UDP only. */
export type Behaviour =
  | 'answer'
  | 'servfail'
  | 'refused'
  | 'silent'
  | 'truncate'
  | { readonly delayMs: number };

export interface ServerOptions {
  /** Addresses to listen on; by default both loopback addresses. */
  readonly addresses?: readonly IpAddress[];
  /** 0, the default, takes a free port: the same for both transports and every address. */
  readonly port?: number;
  /** The view of the zones that clients see. */
  readonly view?: string;
  /** In place of `view`: by the name asked for and the client's subnet, with the scope of the answer (RFC 7871). */
  readonly viewOf?: (name: DomainName, client: Network) => { view: string | undefined; scope: number };
  readonly onQuery?: (query: ServedQuery) => void;
  /** For trying out clients against a server that fails. */
  readonly behaviour?: (query: Omit<ServedQuery, 'rcode'>) => Behaviour;
}

export interface RunningServer {
  /** Where it listens, over UDP and TCP, in the order asked for. */
  readonly addresses: readonly Endpoint[];
  /** Addresses that this machine does not have. */
  readonly unavailable: readonly Unavailable[];
  readonly port: number;
  /** Closes every socket and connection; safe to call twice. */
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1'] as readonly string[] as readonly IpAddress[];

/**
 * Serves the zones as an authoritative server (RFC 1035) until `close`. It transfers no zones, takes no updates and
 * never recurses.
 * @throws {ListenError} when none of the addresses can be listened on.
 */
export async function startServer(zones: ZoneSet, options: ServerOptions = {}): Promise<RunningServer> {
  const { addresses = LOOPBACK, port = 0, view, behaviour, onQuery } = options;
  const viewOf = options.viewOf ?? (() => ({ view, scope: 0 }));
  const waiting = new Set<NodeJS.Timeout>();

  const handle: Handler = (packet, transport, client, send) => {
    const query = readQuery(packet);
    if (query === undefined) return;
    const { name, type } = query.question ?? { name: undefined, type: undefined };
    const seen = { transport, family: familyOf(client.address), client, name, type };
    const respond = (reply: Reply | undefined) => {
      if (reply !== undefined) send(reply.packet);
      onQuery?.({ ...seen, rcode: reply === undefined ? undefined : rcodeName(reply.rcode) });
    };
    const wanted = behaviour?.(seen) ?? 'answer';
    if (typeof wanted === 'string') return respond(replyTo(query, transport, client, wanted));
    const timer = setTimeout(() => {
      waiting.delete(timer);
      respond(replyTo(query, transport, client, 'answer'));
    }, wanted.delayMs);
    waiting.add(timer);
  };

  function replyTo(
    query: ClientQuery,
    transport: Transport,
    client: Endpoint,
    wanted: string,
  ): Reply | undefined {
    const plain = (rcode: number) => encodeReply(query, withoutData(rcode), transport);
    if (wanted === 'silent') return undefined;
    if (wanted === 'servfail') return plain(RCODE.SERVFAIL);
    if (wanted === 'refused') return plain(RCODE.REFUSED);
    if (query.refusal !== undefined || query.question === undefined)
      return plain(query.refusal ?? RCODE.FORMERR);
    if (wanted === 'truncate' && transport === 'udp') return encodeTruncated(query);
    const minimalAny = transport === 'udp';
    const network = query.subnet?.network ?? wholeAddress(client.address);
    const seen = viewOf(query.question.name, network);
    return encodeReply(
      query,
      answer(zones, query.question, { view: seen.view, minimalAny }),
      transport,
      seen.scope,
    );
  }

  const listening = await listen(addresses, port, handle);
  return {
    addresses: listening.endpoints,
    unavailable: listening.unavailable,
    port: listening.endpoints[0]!.port,
    close() {
      for (const timer of waiting) clearTimeout(timer);
      return listening.close();
    },
  };
}

function wholeAddress(address: IpAddress): Network {
  return { address, length: familyOf(address) === 4 ? 32 : 128 };
}
