import type { Duplex } from 'node:stream';
import { networkProblem } from './network-problem.ts';
import { createOpenAttempts } from './open-attempts.ts';
import type { Attempt, Receiver, Transport } from './transport.ts';

/** A connection that sent nothing for so long, with queries open, is given up: some servers stall a pipeline. */
const STALL_MS = 3_000;
/** Connections in a row that ended without one reply before the open queries are given up. */
const MAX_FRUITLESS = 3;
const REOPEN_DELAY_MS = 50;

export interface StreamOptions {
  readonly name: string;
  /** Starts a connection; writes before it stands are kept by the socket. */
  connect(): Duplex & { ref(): unknown; unref(): unknown };
  readonly stallMs?: number;
}

/**
 * DNS over a byte stream (RFC 7766): one kept connection, queries pipelined, replies in any order. When the server
 * closes or stalls, the connection is opened anew and what is still open is asked again.
 */
export function createStream<A extends Attempt>(options: StreamOptions, receiver: Receiver<A>): Transport<A> {
  const { stallMs = STALL_MS } = options;
  const open = createOpenAttempts<A>();
  let connection: Connection | undefined;
  let outbox: Buffer[] = [];
  let flushing = false;
  let fruitless = 0;
  let closed = false;
  let reopening: NodeJS.Timeout | undefined;

  interface Connection {
    readonly socket: ReturnType<StreamOptions['connect']>;
    readonly stall: NodeJS.Timeout;
    problem: string;
  }

  function connectionOf(): Connection {
    if (connection !== undefined) return connection;
    const socket = options.connect();
    const opened: Connection = {
      socket,
      stall: setTimeout(() => {
        opened.problem = `the server fell silent for ${stallMs / 1000} s`;
        if (open.size > 0) socket.destroy();
      }, stallMs).unref(),
      problem: 'the server closed the connection without a reply',
    };
    connection = opened;
    // The asker's clock keeps the process alive while a reply is awaited.
    socket.unref();
    const takeFrames = createFrameReader((packet) => {
      const attempt = open.of(packet);
      if (attempt === undefined) return receiver.ignored();
      fruitless = 0;
      receiver.received(attempt, packet);
    });
    socket.on('data', (chunk: Buffer) => {
      opened.stall.refresh();
      if (!takeFrames(chunk)) {
        opened.problem = 'the server sent what is no DNS message';
        socket.destroy();
      }
    });
    socket.on('end', () => socket.destroy());
    socket.on('error', (error) => {
      opened.problem = networkProblem(error);
    });
    socket.on('close', () => {
      clearTimeout(opened.stall);
      if (connection !== opened) return;
      connection = undefined;
      outbox = [];
      if (!closed && open.size > 0) askAgain(opened.problem);
    });
    return opened;
  }

  function askAgain(problem: string): void {
    fruitless++;
    if (fruitless >= MAX_FRUITLESS) {
      fruitless = 0;
      for (const attempt of open.all()) {
        open.delete(attempt);
        receiver.failed(attempt, problem);
      }
      return;
    }
    reopening ??= setTimeout(
      () => {
        reopening = undefined;
        for (const attempt of open.all()) write(attempt);
      },
      fruitless > 1 ? REOPEN_DELAY_MS : 0,
    );
  }

  function write(attempt: A): void {
    const prefix = Buffer.allocUnsafe(2);
    prefix.writeUInt16BE(attempt.query.length);
    outbox.push(prefix, attempt.query);
    if (flushing) return;
    flushing = true;
    // One write for all the queries of an event-loop turn.
    setImmediate(flush);
  }

  function flush(): void {
    flushing = false;
    if (closed || outbox.length === 0) return;
    const { socket, stall } = connectionOf();
    // Older queries are still open: writing more is no sign of life from the server.
    if (open.size <= outbox.length / 2) stall.refresh();
    const frames = Buffer.concat(outbox);
    outbox = [];
    socket.write(frames);
  }

  return {
    name: options.name,
    reliable: true,
    send(attempt) {
      if (closed) return;
      open.add(attempt);
      if (reopening === undefined) write(attempt);
    },
    release(attempt) {
      open.delete(attempt);
    },
    close() {
      closed = true;
      clearTimeout(reopening);
      connection?.socket.destroy();
    },
  };
}

/**
 * Cuts a byte stream into messages by their two-octet lengths (RFC 1035 section 4.2.2), however the stream was cut.
 * The reader returns false when a frame is too short to be a message: the rest of the stream cannot be trusted.
 */
export function createFrameReader(take: (packet: Buffer) => void): (chunk: Buffer) => boolean {
  let pieces: Buffer[] = [];
  let held = 0;
  /** Octets that the next frame needs, its length included; until the length is known, the length's own two. */
  let needed = 2;
  return (chunk) => {
    pieces.push(chunk);
    held += chunk.length;
    if (held < needed) return true;
    const data = pieces.length === 1 ? chunk : Buffer.concat(pieces, held);
    let offset = 0;
    needed = 2;
    while (data.length - offset >= 2) {
      const length = data.readUInt16BE(offset);
      if (length < 12) return false;
      if (data.length - offset < length + 2) {
        needed = length + 2;
        break;
      }
      take(data.subarray(offset + 2, offset + 2 + length));
      offset += length + 2;
    }
    held = data.length - offset;
    pieces = held === 0 ? [] : [data.subarray(offset)];
    return true;
  };
}
