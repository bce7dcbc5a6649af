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
  /** For what UDP cannot carry: truncated replies, and paths that lose packets. The same as `line` for a stream. */
  streamLine(): Line;
  readonly cookies: CookieJar;
  /** True once the server refused EDNS and then answered without. */
  plain: boolean;
  answered: boolean;
  /** When the first of the questions without any reply since the last one was sent. */
  silentSince: number;
  silentQuestions: number;
  /** When a silent server was last tried again, to see whether it is back. */
  probedAt: number;
  close(): void;
}

/** Opens transports by kind, so that tests can stand in for the network. */
export type OpenLine = (address: ServerAddress, transport: ServerAddress['transport']) => OpenTransport;

export function createServer(
  address: ServerAddress,
  open: OpenLine,
  receiver: Receiver<Try>,
  ceiling: number,
): Server {
  const place = hostAndPort(address);
  const line = createLine(open(address, address.transport)(receiver), place, ceiling);
  let stream: Line | undefined = address.transport === 'udp' ? undefined : line;
  return {
    address,
    queue: createQueue(),
    line,
    streamLine() {
      stream ??= createLine(open(address, 'tcp')(receiver), place, ceiling);
      return stream;
    },
    cookies: createCookieJar(),
    plain: false,
    answered: false,
    silentSince: 0,
    silentQuestions: 0,
    probedAt: 0,
    close() {
      line.transport.close();
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

/** A question to the server, first sent at that time, ended without any reply from it. */
export function noteSilence(server: Server, startedAt: number): void {
  if (server.silentQuestions++ === 0) server.silentSince = startedAt;
}

/** True where the last tries went unanswered, so that another server is the better first choice. */
export function isSuspect(server: Server): boolean {
  return server.line.unanswered >= 3;
}
