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

/** A session that sent nothing for so long, with requests open, is given up. */
const STALL_MS = 3_000;
/** Sessions in a row that ended without one reply before the open requests are given up. */
const MAX_FRUITLESS = 2;
/** Resets of one request before it is given up. */
const MAX_RESETS = 2;
const MAX_REPLY_OCTETS = 65_535;

/** DNS over HTTPS (RFC 8484): POST over one kept HTTP/2 session. */
export function openHttps(target: HttpsTarget): OpenTransport {
  return (receiver) => createHttps(target, receiver);
}

interface Request {
  readonly session: ClientHttp2Session;
  readonly stream: ClientHttp2Stream;
}

function createHttps<A extends Attempt>(target: HttpsTarget, receiver: Receiver<A>): Transport<A> {
  const open = new Set<A>();
  const { env = process.env } = target;
  let session: ClientHttp2Session | undefined;
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
    opened.setTimeout(STALL_MS, () => {
      problem = `the server fell silent for ${STALL_MS / 1000} s`;
      if (open.size > 0) opened.destroy();
    });
    opened.on('close', () => {
      if (session === opened) session = undefined;
      if (closed) return;
      const stranded = [...open].filter(({ channel }) => (channel as Request).session === opened);
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

  function request(attempt: A, resets = 0): void {
    const carrier = sessionOf();
    const stream = carrier.request({
      ':method': 'POST',
      ':path': target.path,
      accept: 'application/dns-message',
      'content-type': 'application/dns-message',
      'content-length': attempt.query.length,
    });
    const channel: Request = { session: carrier, stream };
    attempt.channel = channel;
    const pieces: Buffer[] = [];
    let octets = 0;
    let status = 0;
    let type = '';
    stream.on('response', (headers) => {
      status = headers[':status'] ?? 0;
      type = String(headers['content-type'] ?? '');
    });
    stream.on('data', (piece: Buffer) => {
      octets += piece.length;
      if (octets <= MAX_REPLY_OCTETS) pieces.push(piece);
      else stream.destroy();
    });
    stream.on('end', () => {
      if (!open.has(attempt) || attempt.channel !== channel || status === 0) return;
      fruitless = 0;
      if (status !== 200) fail(attempt, `the server answered with HTTP status ${status}`);
      else if (!type.startsWith('application/dns-message'))
        fail(attempt, `the server answered with '${type.slice(0, 60)}', which is no DNS message`);
      else {
        receiver.received(attempt, Buffer.concat(pieces, octets));
        // Had it been the reply, the attempt would be released by now; and no other can come.
        fail(attempt, 'the server answered another question');
      }
    });
    stream.on('error', () => {});
    stream.on('close', () => {
      // Whether one request was reset or the whole session ends is known only when the events of this turn are through.
      setImmediate(() => {
        const isOurs = !closed && open.has(attempt) && attempt.channel === channel;
        // Those of a dead session are asked again all at once.
        if (!isOurs || carrier.destroyed) return;
        if (octets > MAX_REPLY_OCTETS) fail(attempt, 'the reply is longer than a message can be');
        else if (resets === MAX_RESETS) fail(attempt, 'the server reset the request');
        else request(attempt, resets + 1);
      });
    });
    stream.end(attempt.query);
  }

  function fail(attempt: A, detail: string): void {
    if (open.delete(attempt)) receiver.failed(attempt, detail);
  }

  return {
    name: 'https',
    reliable: true,
    send(attempt) {
      if (closed) return;
      // The stream tells which reply is whose; a constant id makes for cacheable requests (RFC 8484 section 4.1).
      attempt.id = 0;
      attempt.query.writeUInt16BE(0);
      open.add(attempt);
      request(attempt);
    },
    release(attempt) {
      const { stream } = attempt.channel as Request;
      if (open.delete(attempt) && !stream.closed) stream.close(CANCEL);
    },
    close() {
      closed = true;
      open.clear();
      session?.destroy();
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
