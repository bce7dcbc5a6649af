import { once } from 'node:events';
import { createSecureServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { CERTIFICATE } from './certificate.ts';
import { luck } from './luck.ts';
import { questionOf, withOtherQuestion } from './packet.ts';
import type { Upstream } from './scene.ts';
import { createUpstream, type StreamFront } from './streams.ts';

/** How a server behaves over HTTPS. */
export type HttpFault =
  | 'none'
  | 'silent'
  | 'status 503'
  | 'a web page'
  | 'wrong question'
  | 'resets one in ten'
  | 'status 503 for one in ten'
  | { readonly goesAwayAfter: number }
  | { readonly endsAfter: number };

/** DNS over HTTPS before a name server, with a fault. */
export async function startDoh(options: {
  readonly upstream: Upstream;
  readonly address: string;
  readonly fault?: HttpFault;
}): Promise<StreamFront> {
  const { fault = 'none' } = options;
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  const upstream = createUpstream(options.upstream);
  let connections = 0;
  let requests = 0;
  const listener = createSecureServer(CERTIFICATE);
  listener.on('secureConnection', (socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  listener.on('stream', (stream) => {
    const pieces: Buffer[] = [];
    stream.on('error', () => {});
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => {
      const query = Buffer.concat(pieces);
      const question = questionOf(query);
      counts.set(question, (counts.get(question) ?? 0) + 1);
      requests++;
      const isTenth = luck(0, question, counts.get(question)!) < 0.1;
      if (fault !== 'silent') upstream.ask(query, (reply) => answer(stream, reply, fault, requests, isTenth));
    });
  });
  listener.listen(0, options.address);
  await once(listener, 'listening');
  return {
    port: (listener.address() as AddressInfo).port,
    connections: () => connections,
    counts,
    close() {
      for (const socket of sockets) socket.destroy();
      listener.close();
      upstream.close();
    },
  };
}

/** NO_ERROR and INTERNAL_ERROR of RFC 9113 section 7. */
const NO_ERROR = 0;
const INTERNAL_ERROR = 2;

function answer(
  stream: ServerHttp2Stream,
  reply: Buffer,
  fault: HttpFault,
  nth: number,
  isTenth: boolean,
): void {
  const { session } = stream;
  if (stream.destroyed || session === undefined || session.destroyed) return;
  const say = (status: number, type: string, body: Buffer | string) => {
    stream.respond({ ':status': status, 'content-type': type });
    stream.end(body);
  };
  if (fault === 'resets one in ten' && isTenth) stream.close(INTERNAL_ERROR);
  else if (fault === 'status 503' || (fault === 'status 503 for one in ten' && isTenth))
    say(503, 'text/plain', 'try later');
  else if (fault === 'a web page') say(200, 'text/html', '<p>Log in to this network</p>');
  else say(200, 'application/dns-message', fault === 'wrong question' ? withOtherQuestion(reply) : reply);
  if (typeof fault !== 'object') return;
  if ('goesAwayAfter' in fault && nth % fault.goesAwayAfter === 0) session.goaway(NO_ERROR);
  else if ('endsAfter' in fault && nth % fault.endsAfter === 0) stream.on('close', () => session.destroy());
}
