import type { ClientHttp2Session, ClientHttp2Stream } from 'node:http2';
import { networkProblem } from './network-problem.ts';
import { openTunnel, proxyFor } from './proxy.ts';
import type { Attempt, OpenTransport, Receiver, Transport } from './transport.ts';

export interface HttpsTarget {
  /** An address or a host name; a name is looked up by the system. */
  readonly host: string;
  readonly port: number;
  readonly path: string;
  /** Certificates to trust instead of the built-in ones, in PEM. */
  readonly ca?: string;
  /** Where `HTTPS_PROXY` and `NO_PROXY` stand. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** When a session has sent nothing for so long, with requests open, another one is opened beside it, as over TCP and TLS. */
const STALL_MS = 3_000;
/** Stalled sessions that are still listened to. */
const MAX_STALLED = 2;
/** Sessions in a row that ended without one reply before the open requests are given up. */
const MAX_FRUITLESS = 2;
/** Times that one request is repeated where it was reset. */
const MAX_REPEATS = 2;
/** What a server, or a gateway before it, answers when it may be able to answer a moment later (RFC 9110 section 15, RFC 6585). */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const MAX_REPLY_OCTETS = 65_535;

/** DNS over HTTPS (RFC 8484): POST over one kept HTTP/2 session. */
export function openHttps(target: HttpsTarget): OpenTransport {
  return (receiver) => createHttps(target, receiver);
}

/** One attempt on its way; the reply may come over any of the streams. */
interface Request {
  readonly streams: Map<ClientHttp2Session, ClientHttp2Stream>;
  repeats: number;
}

function createHttps<A extends Attempt>(target: HttpsTarget, receiver: Receiver<A>): Transport<A> {
  /** In the order in which they were sent. */
  const open = new Set<A>();
  const { env = process.env } = target;
  let session: ClientHttp2Session | undefined;
  /** In the order in which they stalled. */
  const stalled = new Set<ClientHttp2Session>();
  const stalls = new WeakMap<ClientHttp2Session, NodeJS.Timeout>();
  let fruitless = 0;
  let closed = false;

  function sessionOf(): ClientHttp2Session {
    // A session that has ended tells so an event-loop turn later.
    if (session !== undefined && !session.destroyed && !session.closed) return session;
    const opened = openSession(target, env);
    session = opened;
    let problem = 'the server closed the session without a reply';
    opened.on('error', (error) => {
      problem = networkProblem(error);
    });
    opened.on('goaway', () => {
      // What is under way may still be answered; what comes next needs a new session.
      if (session === opened) session = undefined;
    });
    const stall = setTimeout(() => {
      if (open.size === 0 || stalled.has(opened)) return;
      problem = `the server fell silent for ${STALL_MS / 1000} s`;
      if (opened.connecting) opened.destroy();
      else openBeside(opened);
    }, STALL_MS).unref();
    stalls.set(opened, stall);
    opened.on('close', () => {
      clearTimeout(stall);
      if (session === opened) session = undefined;
      stalled.delete(opened);
      if (closed) return;
      const stranded = [...open].filter(({ channel }) => {
        const { streams } = channel as Request;
        return streams.delete(opened) && streams.size === 0;
      });
      if (stranded.length === 0) return;
      fruitless++;
      const hopeless = fruitless > MAX_FRUITLESS;
      if (hopeless) fruitless = 0;
      for (const attempt of stranded) {
        if (hopeless) fail(attempt, problem);
        else request(attempt);
      }
    });
    // The asker's clock keeps the process alive while a reply is awaited.
    opened.unref();
    return opened;
  }

  function openBeside(silent: ClientHttp2Session): void {
    stalled.add(silent);
    if (session === silent) session = undefined;
    for (const attempt of open) if ((attempt.channel as Request).streams.has(silent)) request(attempt);
    const [oldest] = stalled;
    if (stalled.size > MAX_STALLED) oldest!.destroy();
  }

  function request(attempt: A): void {
    const carrier = sessionOf();
    const stall = stalls.get(carrier)!;
    // Older requests are still open: sending more is no sign of life from the server.
    if (open.size === 1) stall.refresh();
    const stream = carrier.request({
      ':method': 'POST',
      ':path': target.path,
      accept: 'application/dns-message',
      'content-type': 'application/dns-message',
      'content-length': attempt.query.length,
    });
    const { streams } = attempt.channel as Request;
    streams.set(carrier, stream);
    const isOpen = () => !closed && open.has(attempt) && streams.get(carrier) === stream;
    const pieces: Buffer[] = [];
    let octets = 0;
    let status = 0;
    let type = '';
    stream.on('response', (headers) => {
      stall.refresh();
      status = headers[':status'] ?? 0;
      type = String(headers['content-type'] ?? '');
    });
    stream.on('data', (piece: Buffer) => {
      stall.refresh();
      octets += piece.length;
      if (octets <= MAX_REPLY_OCTETS) pieces.push(piece);
      else stream.destroy();
    });
    stream.on('end', () => {
      if (!isOpen() || status === 0) return;
      fruitless = 0;
      streams.delete(carrier);
      if (status !== 200) lose(attempt, `the server answered with HTTP status ${status}`, BUSY.has(status));
      else if (!type.startsWith('application/dns-message'))
        lose(attempt, `the server answered with '${type.slice(0, 60)}', which is no DNS message`);
      else {
        receiver.received(attempt, Buffer.concat(pieces, octets));
        // Had it been the reply, the attempt would be released by now.
        lose(attempt, 'the server answered another question');
      }
    });
    stream.on('error', () => {});
    stream.on('close', () => {
      // Whether one request was reset or the whole session ends is known only when the events of this turn are through.
      setImmediate(() => {
        // Those of a dead session are asked again all at once.
        if (!isOpen() || carrier.destroyed) return;
        streams.delete(carrier);
        if (octets > MAX_REPLY_OCTETS) lose(attempt, 'the reply is longer than a message can be');
        else if (mayRepeat(attempt)) request(attempt);
        else lose(attempt, 'the server reset the request');
      });
    });
    stream.end(attempt.query);
  }

  function mayRepeat({ channel }: A): boolean {
    return (channel as Request).repeats++ < MAX_REPEATS;
  }

  /** One of its streams came to nothing; another one may still bring the reply. */
  function lose(attempt: A, detail: string, isBusy = false): void {
    if ((attempt.channel as Request).streams.size === 0) fail(attempt, detail, isBusy);
  }

  function fail(attempt: A, detail: string, isBusy = false): void {
    if (open.delete(attempt)) receiver.failed(attempt, detail, isBusy);
  }

  return {
    name: 'https',
    reliable: true,
    send(attempt) {
      if (closed) return;
      // The stream tells which reply is whose; a constant id makes for cacheable requests (RFC 8484 section 4.1).
      attempt.id = 0;
      attempt.query.writeUInt16BE(0);
      const channel: Request = { streams: new Map(), repeats: 0 };
      attempt.channel = channel;
      open.add(attempt);
      request(attempt);
    },
    release(attempt) {
      if (!open.delete(attempt)) return;
      for (const stream of (attempt.channel as Request).streams.values())
        if (!stream.closed) stream.close(CANCEL);
      if (open.size === 0) for (const old of stalled) old.destroy();
    },
    close() {
      closed = true;
      open.clear();
      session?.destroy();
      for (const old of stalled) old.destroy();
    },
  };
}

/** CANCEL of RFC 9113 section 7. */
const CANCEL = 8;

function openSession(
  { host, port, ca }: HttpsTarget,
  env: Readonly<Record<string, string | undefined>>,
): ClientHttp2Session {
  // Loaded when first needed: most runs never need it, and it takes longer than the rest of the start-up.
  const { connect } = process.getBuiltinModule('node:http2');
  const authority = `https://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const trust = ca === undefined ? {} : { ca };
  const proxy = proxyFor(host, env);
  if (proxy === undefined) return connect(authority, trust);
  return connect(authority, { createConnection: () => openTunnel(proxy, { host, port, ...trust }) });
}
