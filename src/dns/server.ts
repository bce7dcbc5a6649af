import { type Bulk, createBulk } from './bulk.ts';
import { type CookieJar, createCookieJar } from './cookie.ts';
import { createLine, type Line } from './line.ts';
import { createQueue, type Queue } from './queue.ts';
import type { ServerAddress } from './server-address.ts';
import type { Task, Try } from './task.ts';
import type { OpenTransport, Receiver } from './transport/transport.ts';

/** A server that the run may ask, with all that was learnt about it. One object per address, shared by all questions. */
export interface Server {
  readonly address: ServerAddress;
  /** Questions that wait for a place in the line's window. */
  readonly queue: Queue<Task>;
  /** The line that a question takes first. */
  readonly line: Line;
  /** The road for questions by the hundred thousand. */
  readonly bulk: Bulk;
  /** For what UDP cannot carry: truncated replies, and paths that lose packets. The same as `line` for a stream. */
  streamLine(): Line;
  readonly cookies: CookieJar;
  /** True once the server refused EDNS, or seemed not to hear it, and then answered without. */
  plain: boolean;
  /** True once it answered a query with EDNS over UDP. */
  hearsEdns: boolean;
  /** True once it answered over a stream. */
  answersByStream: boolean;
  /** True once TCP failed without ever having brought an answer: only what cannot do without is asked that way. */
  streamless: boolean;
  /** Since when the network says that nobody is there, without an answer in between; negative while it does not. */
  unreachableSince: number;
  answered: boolean;
  /** When the first of the questions without any reply since the last one was sent. */
  silentSince: number;
  silentQuestions: number;
  /** When a silent server was last tried again, to see whether it is back. */
  probedAt: number;
  close(): void;
}

/** Opens transports by kind, so that tests can stand in for the network. */
export type OpenLine = (
  address: ServerAddress,
  transport: ServerAddress['transport'],
  /** True for one connection whose end is the end of what is open on it. */
  once?: boolean,
) => OpenTransport;

/** BIND 9.18 closes an HTTPS session, and answers nothing, when some fifty requests come in one go. */
const MOST_OVER_HTTPS = 40;

export function createServer(
  address: ServerAddress,
  open: OpenLine,
  receiver: Receiver<Try>,
  ceiling: number,
  bulkPerMs: number,
): Server {
  const place = hostAndPort(address);
  const own = address.transport === 'https' ? Math.min(ceiling, MOST_OVER_HTTPS) : ceiling;
  const line = createLine(open(address, address.transport)(receiver), place, own);
  let stream: Line | undefined = address.transport === 'udp' ? undefined : line;
  const bulk = createBulk({
    open: address.transport === 'udp' ? () => open(address, 'tcp', true)(receiver) : undefined,
    ...{ place, ceiling, perMs: bulkPerMs },
  });
  return {
    address,
    queue: createQueue(),
    line,
    bulk,
    streamLine() {
      stream ??= createLine(open(address, 'tcp')(receiver), place, ceiling);
      return stream;
    },
    cookies: createCookieJar(),
    plain: false,
    hearsEdns: false,
    answersByStream: false,
    streamless: false,
    unreachableSince: -1,
    answered: false,
    silentSince: 0,
    silentQuestions: 0,
    probedAt: 0,
    close() {
      line.transport.close();
      bulk.end();
      if (stream !== undefined && stream !== line) stream.transport.close();
    },
  };
}

function hostAndPort({ text }: ServerAddress): string {
  return text.startsWith('https:') ? text : text.replace(/^[a-z]+:\/\//, '');
}

/** Questions in a row without any reply before a server may count as gone. */
const GONE_AFTER_QUESTIONS = 8;
const PROBE_EVERY_MS = 1_000;

/**
 * True where the server has been silent for so long that waiting for it again is pointless: one deadline for a server
 * that never answered, six for one that did. Once a second a question still tries it, in case it comes back.
 */
export function isGone(server: Server, timeoutMs: number, now: number): boolean {
  if (server.silentQuestions < GONE_AFTER_QUESTIONS) return false;
  if (now - server.silentSince < (server.answered ? 6 : 1) * timeoutMs) return false;
  if (now - server.probedAt < PROBE_EVERY_MS) return true;
  server.probedAt = now;
  return false;
}

/** A name server is started anew within so long. */
const RESTART_MS = 3_000;

/** True for a while where a server that did answer is said not to be there: worth asking again, not worth waiting long. */
export function mayBeRestarting(server: Server, now: number): boolean {
  if (server.unreachableSince < 0) server.unreachableSince = now;
  return server.answered && now - server.unreachableSince < RESTART_MS;
}

/** A question to the server, first sent at that time, ended without any reply from it. */
export function noteSilence(server: Server, startedAt: number): void {
  if (server.silentQuestions++ === 0) server.silentSince = startedAt;
}

/** True where the last tries went unanswered, so that another server is the better first choice. */
export function isSuspect(server: Server): boolean {
  return server.line.unanswered >= 3;
}
