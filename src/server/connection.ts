import type { Socket } from 'node:net';

/** A client that completes no message for this long is left (RFC 7766 section 6.2.3). */
const IDLE_MS = 10_000;
/** Responses that a client does not fetch; beyond, its next queries wait. */
const MAX_UNSENT_OCTETS = 1 << 20;

/**
 * Messages over one TCP connection, each after its length in two octets (RFC 1035 section 4.2.2), as many as the client
 * cares to send without waiting (RFC 7766 section 6.2.1.1). What is held is bounded by one message and the unsent responses.
 */
export function serveConnection(
  socket: Socket,
  handle: (packet: Uint8Array, send: (response: Uint8Array) => void) => void,
): void {
  let held: Buffer = Buffer.alloc(0);
  // Put together only when a message is whole: it may come one octet at a time.
  let pieces: Buffer[] = [];
  let piecesOctets = 0;
  let neededOctets = 2;
  // Not the socket's own timer: that one starts anew at every octet.
  const idle = setTimeout(() => socket.destroy(), IDLE_MS);

  function send(response: Uint8Array): void {
    if (!socket.writable) return;
    const framed = Buffer.allocUnsafe(2 + response.length);
    framed.writeUInt16BE(response.length);
    framed.set(response, 2);
    socket.write(framed);
    if (socket.writableLength > MAX_UNSENT_OCTETS) socket.pause();
  }

  function takeMessages(): void {
    while (!socket.destroyed && !socket.isPaused()) {
      neededOctets = held.length < 2 ? 2 : 2 + held.readUInt16BE();
      if (held.length < neededOctets || held.length < 2) return;
      const packet = held.subarray(2, neededOctets);
      held = held.subarray(neededOctets);
      idle.refresh();
      handle(packet, send);
    }
  }

  socket.on('data', (piece) => {
    pieces.push(piece);
    piecesOctets += piece.length;
    if (held.length + piecesOctets < neededOctets) return;
    held = Buffer.concat([held, ...pieces]);
    pieces = [];
    piecesOctets = 0;
    takeMessages();
  });
  socket.on('drain', () => {
    if (!socket.isPaused()) return;
    socket.resume();
    takeMessages();
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => clearTimeout(idle));
}
