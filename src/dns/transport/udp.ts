import { createSocket, type Socket } from 'node:dgram';
import { networkProblem } from './network-problem.ts';
import { createOpenAttempts, type OpenAttempts, randomId } from './open-attempts.ts';
import type { Attempt, OpenTransport, Receiver, Transport } from './transport.ts';

/** A default socket buffer holds 256 small replies; more in flight on one socket would be lost in a burst. */
const MAX_IN_FLIGHT_PER_SOCKET = 200;
/** From this many sockets, each on a port of its own, a query takes one at random (RFC 5452 section 9.2). */
const SOCKETS = 4;
const MAX_SOCKETS = 64;

interface Channel<A extends Attempt> {
  readonly socket: Socket;
  readonly open: OpenAttempts<A>;
  connected: boolean;
}

/** UDP over connected sockets: the kernel drops what another address or port sends, and reports a closed port. */
export function openUdp(host: string, port: number): OpenTransport {
  return (receiver) => createUdp(host, port, receiver);
}

function createUdp<A extends Attempt>(host: string, port: number, receiver: Receiver<A>): Transport<A> {
  const family = host.includes(':') ? 6 : 4;
  const channels: Channel<A>[] = [];
  let closed = false;

  function openChannel(): Channel<A> {
    const socket = createSocket({
      type: family === 6 ? 'udp6' : 'udp4',
      // The host is an address already; the default lookup would go through the system's resolver threads.
      lookup: (address, _options, callback) => callback(null, address, family),
    });
    const channel: Channel<A> = { socket, open: createOpenAttempts<A>(), connected: false };
    socket.on('message', (packet) => {
      const attempt = channel.open.of(packet);
      if (attempt === undefined) receiver.ignored();
      else receiver.received(attempt, packet);
    });
    socket.on('error', (error) => failAll(channel, error));
    socket.connect(port, host, (error?: Error) => {
      if (error !== undefined) {
        failAll(channel, error);
        return;
      }
      channel.connected = true;
      for (const attempt of channel.open.all()) socket.send(attempt.query);
    });
    // The asker's clock keeps the process alive while a reply is awaited.
    socket.unref();
    channels.push(channel);
    return channel;
  }

  /** An ICMP error does not say which query it is about, but all of them go to the same port. */
  function failAll(channel: Channel<A>, error: Error): void {
    if (!channel.connected) {
      channels.splice(channels.indexOf(channel), 1);
      channel.socket.close();
    }
    const detail = networkProblem(error);
    for (const attempt of channel.open.all()) {
      channel.open.delete(attempt);
      receiver.failed(attempt, detail);
    }
  }

  function pickChannel(): Channel<A> {
    if (channels.length < SOCKETS) return openChannel();
    const start = randomId() % channels.length;
    for (let i = 0; i < channels.length; i++) {
      const channel = channels[(start + i) % channels.length]!;
      if (channel.open.size < MAX_IN_FLIGHT_PER_SOCKET) return channel;
    }
    return channels.length < MAX_SOCKETS ? openChannel() : channels[start]!;
  }

  return {
    name: 'udp',
    reliable: false,
    send(attempt) {
      if (closed) return;
      const channel = pickChannel();
      attempt.channel = channel;
      channel.open.add(attempt);
      if (channel.connected) channel.socket.send(attempt.query);
    },
    release(attempt) {
      (attempt.channel as Channel<A>).open.delete(attempt);
    },
    close() {
      closed = true;
      for (const channel of channels.splice(0)) channel.socket.close();
    },
  };
}
