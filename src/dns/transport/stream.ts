import type { Duplex } from 'node:stream';
import { networkProblem } from './network-problem.ts';
import { createOpenAttempts } from './open-attempts.ts';
import type { Attempt, Receiver, Transport } from './transport.ts';

/**
 * When a connection has sent nothing for so long, with queries open, another one is opened beside it: some servers stall a
 * pipeline for good, and some lookups just take longer.
 */
const STALL_MS = 3_000;
/** Stalled connections that are still listened to. */
const MAX_STALLED = 2;
/** Connections in a row that ended without one reply before the open queries are given up. */
const MAX_FRUITLESS = 3;
const REOPEN_DELAY_MS = 50;
/** Queries of one turn are gathered here; more than that are more than one write. */
const OUTBOX_OCTETS = 32 * 1024;

export interface StreamOptions {
  readonly name: string;
  /**
   * Starts a connection; writes before it stands are kept by the socket. What it reads goes to `take`, which is lent each
   * chunk for the length of the call.
   */
  connect(
    take: (chunk: Buffer) => void,
  ): Duplex & { readonly connecting?: boolean; ref(): unknown; unref(): unknown };
  readonly stallMs?: number;
  /** True where the end of a connection is the end of what is open on it, and nothing is asked again. */
  readonly once?: boolean;
}

/**
 * DNS over a byte stream (RFC 7766): one kept connection, queries pipelined, replies in any order. When the server
 * closes or stalls, the connection is opened anew and what is still open is asked again; the reply may come over either.
 */
export function createStream<A extends Attempt>(options: StreamOptions, receiver: Receiver<A>): Transport<A> {
  const { stallMs = STALL_MS, once = false } = options;
  const open = createOpenAttempts<A>();
  let connection: Connection | undefined;
  /** In the order in which they stalled. */
  const stalled = new Set<Connection>();
  let outbox = EMPTY;
  let filled = 0;
  /** Queries in the outbox. */
  let gathered = 0;
  let flushing = false;
  let fruitless = 0;
  /** Its value at the time is the age of an attempt. */
  let sent = 0;
  let closed = false;
  let reopening: NodeJS.Timeout | undefined;

  interface Connection {
    readonly socket: ReturnType<StreamOptions['connect']>;
    readonly stall: NodeJS.Timeout;
    problem: string;
  }

  function connectionOf(): Connection {
    if (connection !== undefined) return connection;
    const takeFrames = createFrameReader((packet) => {
      const attempt = open.of(packet);
      if (attempt === undefined) return receiver.ignored();
      fruitless = 0;
      receiver.received(attempt, packet);
    });
    const socket = options.connect((chunk) => {
      opened.stall.refresh();
      if (socket.destroyed || takeFrames(chunk)) return;
      opened.problem = 'the server sent what is no DNS message';
      socket.destroy();
    });
    const opened: Connection = {
      socket,
      stall: setTimeout(() => {
        opened.problem = `the server fell silent for ${stallMs / 1000} s`;
        if (open.size === 0 || connection !== opened) return;
        if (once || socket.connecting) socket.destroy();
        else openBeside(opened);
      }, stallMs).unref(),
      problem: 'the server closed the connection without a reply',
    };
    connection = opened;
    // The asker's clock keeps the process alive while a reply is awaited.
    socket.unref();
    socket.on('end', () => socket.destroy());
    socket.on('error', (error) => {
      opened.problem = networkProblem(error);
    });
    socket.on('close', () => {
      clearTimeout(opened.stall);
      if (stalled.delete(opened) && connection === undefined && reopening === undefined)
        failWithoutHope(opened.problem);
      if (connection !== opened) return;
      connection = undefined;
      filled = gathered = 0;
      if (!closed && open.size > 0) askAgain(opened.problem);
    });
    return opened;
  }

  function openBeside(silent: Connection): void {
    stalled.add(silent);
    const [oldest] = stalled;
    if (stalled.size > MAX_STALLED) drop(oldest!);
    connection = undefined;
    filled = gathered = 0;
    reopen();
  }

  function drop(old: Connection): void {
    stalled.delete(old);
    old.socket.destroy();
  }

  function askAgain(problem: string): void {
    fruitless++;
    if (once || fruitless >= MAX_FRUITLESS) failWithoutHope(problem);
    else reopen();
  }

  /** Fails what is open, unless a stalled connection may still bring the replies. */
  function failWithoutHope(problem: string): void {
    if (closed || stalled.size > 0) return;
    fruitless = 0;
    for (const attempt of open.all()) {
      open.delete(attempt);
      receiver.failed(attempt, problem);
    }
  }

  function reopen(): void {
    reopening ??= setTimeout(
      () => {
        reopening = undefined;
        // The oldest first: where a connection carries only a few, none waits for ever behind younger ones.
        const byAge = open.all().sort((a, b) => (a.channel as number) - (b.channel as number));
        for (const attempt of byAge) write(attempt);
      },
      fruitless > 1 ? REOPEN_DELAY_MS : 0,
    );
  }

  function write({ query }: A): void {
    const octets = query.length + 2;
    if (filled + octets > outbox.length) {
      flush();
      if (octets > outbox.length) outbox = Buffer.allocUnsafeSlow(Math.max(octets, OUTBOX_OCTETS));
    }
    outbox[filled] = query.length >> 8;
    outbox[filled + 1] = query.length;
    outbox.set(query, filled + 2);
    filled += octets;
    gathered++;
    if (flushing) return;
    flushing = true;
    // One write for all the queries of an event-loop turn.
    setImmediate(flushNow);
  }

  function flushNow(): void {
    flushing = false;
    flush();
  }

  function flush(): void {
    if (closed || filled === 0) return;
    const { socket, stall } = connectionOf();
    // Older queries are still open: writing more is no sign of life from the server.
    if (open.size <= gathered) stall.refresh();
    // A copy, for the socket may keep it for a while.
    socket.write(Buffer.from(outbox.subarray(0, filled)));
    filled = gathered = 0;
  }

  return {
    name: options.name,
    reliable: true,
    send(attempt) {
      if (closed) return;
      attempt.channel = sent++;
      open.add(attempt);
      if (reopening === undefined) write(attempt);
    },
    flush,
    release(attempt) {
      open.delete(attempt);
      if (stalled.size > 0 && open.size === 0) for (const old of stalled) drop(old);
    },
    close() {
      closed = true;
      clearTimeout(reopening);
      connection?.socket.destroy();
      for (const old of stalled) drop(old);
    },
  };
}

const EMPTY = Buffer.alloc(0);

/**
 * Cuts a byte stream into messages by their two-octet lengths (RFC 1035 section 4.2.2), however the stream was cut. A
 * message is lent for the length of the call, as the chunks are. The reader returns false when a frame is too short to
 * be a message: the rest of the stream cannot be trusted.
 */
export function createFrameReader(take: (packet: Buffer) => void): (chunk: Buffer) => boolean {
  /** Copies of what has come of a frame that is not yet whole. */
  let pieces: Buffer[] = [];
  let held = 0;
  /** Octets that the next frame needs, its length included; until the length is known, the length's own two. */
  let needed = 2;

  function keep(rest: Buffer): void {
    held += rest.length;
    pieces.push(Buffer.from(rest));
  }

  return (chunk) => {
    if (held + chunk.length < needed) {
      keep(chunk);
      return true;
    }
    const data = held === 0 ? chunk : Buffer.concat([...pieces, chunk], held + chunk.length);
    let offset = 0;
    pieces = [];
    held = 0;
    needed = 2;
    while (data.length - offset >= 2) {
      const length = (data[offset]! << 8) | data[offset + 1]!;
      if (length < 12) return false;
      if (data.length - offset < length + 2) {
        needed = length + 2;
        break;
      }
      take(data.subarray(offset + 2, offset + 2 + length));
      offset += length + 2;
    }
    if (offset < data.length) keep(data.subarray(offset));
    return true;
  };
}
