/** One query on its way to one server. Whoever asks makes it; the transport fills in `id` and `channel`. */
export interface Attempt {
  /** The query in wire form. The transport writes the id into its first two octets and keeps the buffer. */
  readonly query: Buffer;
  id: number;
  /** The socket, connection or stream that carries it; the transport's own affair. */
  channel: unknown;
}

/** Who is told what becomes of an attempt. */
export interface Receiver<A extends Attempt> {
  /**
   * A packet came from the server, on the attempt's own socket, with its id. Nothing else about it is known: the
   * attempt stays open, since the next packet with that id may be the true one, until it is released. The packet is
   * lent: what is to be kept of it has to be copied.
   */
  received(attempt: A, packet: Buffer): void;
  /** No reply can come any more; the transport has released the attempt. `isBusy`: the server has too much to do just now. */
  failed(attempt: A, detail: string, isBusy?: boolean): void;
  /** A packet belonged to no attempt: late, forged, or garbage. */
  ignored(): void;
}

/** The road to one server. It is silent about time: whoever asks decides when to ask again or to give up. */
export interface Transport<A extends Attempt> {
  /** `udp`, `tcp`, ... as it stands in reports. */
  readonly name: string;
  /** True where the transport itself carries every query over, so that asking again is of little use. */
  readonly reliable: boolean;
  /** Sends under a fresh, unpredictable id. A failure to send is told by `failed`, later, never thrown. */
  send(attempt: A): void;
  /** Does now what `send` may have put off to the end of the turn. */
  flush?(): void;
  /** Forgets the attempt; a reply that still comes is ignored. */
  release(attempt: A): void;
  close(): void;
}

/** Opens a transport to the server that it was made for. */
export type OpenTransport = <A extends Attempt>(receiver: Receiver<A>) => Transport<A>;
