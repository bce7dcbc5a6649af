import type { OpenLine } from '../server.ts';
import type { Attempt, OpenTransport, Receiver, Transport } from '../transport/transport.ts';

/** A server that was not asked anything for so long gives its sockets back. */
const IDLE_MS = 1_000;

/**
 * Transports that hold sockets only while they are in use: a large run meets more authoritative servers than a process
 * may have sockets.
 */
export function closedWhenIdle(open: OpenLine, idleMs = IDLE_MS): OpenLine {
  return (address, transport, once) => {
    const openTransport = open(address, transport, once);
    return ((receiver) => createIdling(openTransport, transport, receiver, idleMs)) as OpenTransport;
  };
}

function createIdling<A extends Attempt>(
  open: OpenTransport,
  name: string,
  receiver: Receiver<A>,
  idleMs: number,
): Transport<A> {
  const underWay = new Set<A>();
  let inner: Transport<A> | undefined;
  let closing: NodeJS.Timeout | undefined;
  let closed = false;

  function settle(attempt: A): boolean {
    if (!underWay.delete(attempt)) return false;
    if (underWay.size === 0 && inner !== undefined) {
      clearTimeout(closing);
      closing = setTimeout(() => {
        inner?.close();
        inner = undefined;
      }, idleMs).unref();
    }
    return true;
  }

  const watching: Receiver<A> = {
    received: (attempt, packet) => receiver.received(attempt, packet),
    failed(attempt, detail) {
      settle(attempt);
      receiver.failed(attempt, detail);
    },
    ignored: () => receiver.ignored(),
  };

  return {
    name,
    reliable: name !== 'udp',
    send(attempt) {
      if (closed) return;
      clearTimeout(closing);
      inner ??= open(watching);
      underWay.add(attempt);
      inner.send(attempt);
    },
    release(attempt) {
      if (underWay.has(attempt)) inner?.release(attempt);
      settle(attempt);
    },
    close() {
      closed = true;
      clearTimeout(closing);
      inner?.close();
    },
  };
}
