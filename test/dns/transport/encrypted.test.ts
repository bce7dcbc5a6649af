import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer, type Http2Session } from 'node:http2';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { createResolver, type Resolver } from '../../../src/dns/resolver.ts';
import { parseServerAddress, type ServerAddress } from '../../../src/dns/server-address.ts';
import { openHttps } from '../../../src/dns/transport/https.ts';
import { proxyFor } from '../../../src/dns/transport/proxy.ts';
import { openTls } from '../../../src/dns/transport/tls.ts';
import { decodeMessage } from '../../../src/dns/wire/decode.ts';
import { encodeMessage } from '../../../src/dns/wire/encode.ts';
import type { DomainName } from '../../../src/model/domain-name.ts';
import type { Lookup } from '../../../src/model/evidence.ts';
import { frame, record } from '../fake-server.ts';

// A self-signed certificate for dns.example, localhost and 127.0.0.1; its key protects nothing.
const cert = readFileSync(new URL('data/server.crt', import.meta.url), 'utf8');
const key = readFileSync(new URL('data/server.key', import.meta.url), 'utf8');

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** The right reply to any query: the name's own address. */
function reply(query: Buffer): Buffer {
  const decoded = decodeMessage(query);
  if (!decoded.ok) throw new Error(decoded.problem);
  const { id, questions } = decoded.value;
  const { name } = questions[0]!;
  return encodeMessage({
    ...decoded.value,
    id,
    qr: true,
    ra: true,
    answers: [record(name, 'A', `192.0.2.${Number(/\d+/.exec(name)![0]) % 256}`)],
  });
}

async function listen(server: Server | Http2SecureServer): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function serveTls(): Promise<{ port: number; connections: () => number }> {
  let connections = 0;
  const server = createTlsServer({ cert, key, ALPNProtocols: ['dot'] }, (socket) => {
    connections++;
    let held: Buffer = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      held = Buffer.concat([held, chunk]);
      while (held.length >= 2 && held.length >= held.readUInt16BE(0) + 2) {
        const query = held.subarray(2, held.readUInt16BE(0) + 2);
        held = held.subarray(query.length + 2);
        socket.write(frame(reply(query)));
      }
    });
  });
  return { port: await listen(server), connections: () => connections };
}

type Respond = (
  query: Buffer,
  nth: number,
) => { status?: number; type?: string; body?: Buffer; destroy?: boolean; stall?: boolean; delayMs?: number };

async function serveHttps(respond: Respond = (query) => ({ body: reply(query) })) {
  let sessions = 0;
  let requests = 0;
  let open = 0;
  let mostOpen = 0;
  const stalled = new Set<Http2Session>();
  const seen: Record<string, unknown>[] = [];
  const server = createSecureServer({ cert, key });
  server.on('session', () => sessions++);
  server.on('stream', (stream, headers) => {
    mostOpen = Math.max(mostOpen, ++open);
    stream.on('close', () => open--);
    const pieces: Buffer[] = [];
    stream.on('error', () => {});
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => {
      if (stream.destroyed || pieces.length === 0) return;
      seen.push(headers);
      const {
        status = 200,
        type = 'application/dns-message',
        body,
        destroy,
        delayMs = 0,
        stall = false,
      } = respond(Buffer.concat(pieces), ++requests);
      const { session } = stream;
      if (session !== undefined && stall) stalled.add(session);
      if (session !== undefined && stalled.has(session)) return;
      if (destroy === true) stream.session?.destroy();
      else {
        setTimeout(() => {
          if (stream.destroyed) return;
          stream.respond({ ':status': status, 'content-type': type });
          stream.end(body);
        }, delayMs);
      }
    });
  });
  return { port: await listen(server), sessions: () => sessions, mostOpen: () => mostOpen, seen };
}

function address(text: string): ServerAddress {
  const read = parseServerAddress(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

interface Trust {
  readonly ca?: string;
  readonly env?: Record<string, string>;
}

function resolverAt(
  text: string,
  { ca, env = {} }: Trust = { ca: cert },
  patience: { readonly timeoutMs: number; readonly tries?: number } = { timeoutMs: 8_000 },
): Resolver {
  const resolver = createResolver({
    servers: [address(text)],
    ...patience,
    openLine: ({ host, port, tlsName, path = '' }, transport) =>
      transport === 'tls'
        ? openTls({
            host,
            port,
            ...(tlsName === undefined ? {} : { tlsName }),
            ...(ca === undefined ? {} : { ca }),
          })
        : openHttps({ host, port, path, env, ...(ca === undefined ? {} : { ca }) }),
  });
  opened.push(() => resolver.close());
  return resolver;
}

function askMany(resolver: Resolver, count: number): Promise<Lookup[]> {
  return Promise.all(
    Array.from({ length: count }, (_, i) =>
      resolver.lookup({ name: `n${i}.example` as DomainName, type: 'A' }),
    ),
  );
}

function expectRight(found: readonly Lookup[]): void {
  for (const [i, { answer }] of found.entries())
    expect(answer).toMatchObject({ kind: 'rrset', targets: [`192.0.2.${i % 256}`] });
}

describe('DNS over TLS', () => {
  test('one verified connection carries all questions', async () => {
    const server = await serveTls();
    const found = await askMany(resolverAt(`tls://127.0.0.1:${server.port}`), 300);
    expectRight(found);
    expect(server.connections()).toBe(1);
    expect(found[0]!.server).toBe(`127.0.0.1:${server.port} (tls)`);
  });

  test('the name after # is the one that the certificate must carry', async () => {
    const { port } = await serveTls();
    expectRight(await askMany(resolverAt(`tls://127.0.0.1:${port}#dns.example`), 1));
    const [other] = await askMany(resolverAt(`tls://127.0.0.1:${port}#other.example`), 1);
    expect(other!.answer).toMatchObject({
      kind: 'failure',
      cause: 'network',
      detail: expect.stringContaining('other.example'),
    });
  });

  // Claim: answer-certificate
  test('nothing is asked of a server whose certificate is not trusted', async () => {
    const { port } = await serveTls();
    const [found] = await askMany(resolverAt(`tls://127.0.0.1:${port}`, {}), 1);
    expect(found!.answer).toMatchObject({
      kind: 'failure',
      cause: 'network',
      detail: expect.stringContaining('certificate'),
    });
  });
});

describe('DNS over HTTPS', () => {
  test('one HTTP/2 session carries all questions, as POST with id 0', async () => {
    const server = await serveHttps((query) => {
      expect(query.readUInt16BE(0)).toBe(0);
      return { body: reply(query) };
    });
    const found = await askMany(resolverAt(`https://127.0.0.1:${server.port}/dns-query`), 300);
    expectRight(found);
    expect(server.sessions()).toBe(1);
    expect(server.seen[0]).toMatchObject({
      ':method': 'POST',
      ':path': '/dns-query',
      'content-type': 'application/dns-message',
    });
    expect(found[0]!.server).toBe(`https://127.0.0.1:${server.port}/dns-query (https)`);
  });

  test('no more requests at once than BIND bears, which closes a session on some fifty in one go', async () => {
    const server = await serveHttps();
    expectRight(await askMany(resolverAt(`https://127.0.0.1:${server.port}/`), 300));
    expect(server.mostOpen()).toBeLessThanOrEqual(45);
  });

  test('a session that ends is opened anew', async () => {
    const server = await serveHttps((query, nth) => (nth === 3 ? { destroy: true } : { body: reply(query) }));
    expectRight(await askMany(resolverAt(`https://127.0.0.1:${server.port}/`), 20));
    expect(server.sessions()).toBe(2);
  });

  test('a server that takes longer over each question than a stall lasts', { timeout: 15_000 }, async () => {
    const server = await serveHttps((query) => ({ body: reply(query), delayMs: 4_000 }));
    const patience = { timeoutMs: 6_000, tries: 1 };
    // The first request is the one that is answered: those after it would be no faster.
    expectRight(await askMany(resolverAt(`https://127.0.0.1:${server.port}/`, { ca: cert }, patience), 3));
    expect(server.sessions()).toBe(2);
  });

  test('a session that stalls for good is not waited for, however much is sent over it', {
    timeout: 15_000,
  }, async () => {
    const server = await serveHttps((query, nth) => ({
      body: reply(query),
      ...(nth <= 3 ? { stall: true } : {}),
    }));
    const patience = { timeoutMs: 8_000, tries: 1 };
    const resolver = resolverAt(`https://127.0.0.1:${server.port}/`, { ca: cert }, patience);
    const first = askMany(resolver, 3);
    let count = 100;
    const more = setInterval(() => {
      resolver.lookup({ name: `n${++count}.example` as DomainName, type: 'A' });
    }, 500);
    opened.push(() => clearInterval(more));
    expectRight(await first);
    expect(server.sessions()).toBe(2);
  });

  test.each([429, 502, 503, 504])('HTTP status %i for a moment is no failure', async (status) => {
    const server = await serveHttps((query, nth) => (nth <= 5 ? { status } : { body: reply(query) }));
    expectRight(await askMany(resolverAt(`https://127.0.0.1:${server.port}/`), 20));
  });

  test('a server that has too much to do is not asked more often than --tries says', async () => {
    let requests = 0;
    const server = await serveHttps(() => {
      requests++;
      return { status: 429 };
    });
    const resolver = resolverAt(`https://127.0.0.1:${server.port}/`, undefined, {
      timeoutMs: 8_000,
      tries: 1,
    });
    const found = await askMany(resolver, 20);
    expect(new Set(found.map(({ answer }) => answer.kind))).toEqual(new Set(['failure']));
    expect(requests).toBe(20);
    expect(resolver.statistics().sent).toBe(20);
  });

  test.each<[string, ReturnType<Respond>, string, string]>([
    ['an HTTP error', { status: 404, body: Buffer.from('no') }, 'network', 'HTTP status 404'],
    ['an overload that lasts', { status: 503, body: Buffer.from('no') }, 'refused', 'HTTP status 503'],
    ['a page', { type: 'text/html', body: Buffer.from('<html>') }, 'network', "'text/html'"],
    ['a session that always ends', { destroy: true }, 'network', 'closed the session'],
  ])('%s is a failure that says so', async (_what, response, cause, detail) => {
    const server = await serveHttps(() => response);
    const [found] = await askMany(resolverAt(`https://127.0.0.1:${server.port}/`), 1);
    expect(found!.answer).toMatchObject({
      kind: 'failure',
      cause,
      detail: expect.stringContaining(detail),
    });
  });

  test('a malformed message is a failure', async () => {
    const server = await serveHttps(() => ({ body: Buffer.alloc(40, 0xc0) }));
    const [found] = await askMany(resolverAt(`https://127.0.0.1:${server.port}/`), 1);
    expect(found!.answer).toMatchObject({ kind: 'failure' });
  });

  test('an endless reply is cut off', async () => {
    const server = await serveHttps(() => ({ body: Buffer.alloc(1_000_000) }));
    const [found] = await askMany(resolverAt(`https://127.0.0.1:${server.port}/`), 1);
    expect(found!.answer).toMatchObject({ kind: 'failure' });
  });

  test('nothing is asked of a server whose certificate is not trusted', async () => {
    const server = await serveHttps();
    const [found] = await askMany(resolverAt(`https://127.0.0.1:${server.port}/`, {}), 1);
    expect(found!.answer).toMatchObject({
      kind: 'failure',
      cause: 'network',
      detail: expect.stringContaining('certificate'),
    });
    expect(server.seen).toEqual([]);
  });
});

describe('a proxy', () => {
  async function serveProxy(answer: string): Promise<{ port: number; asked: string[] }> {
    const asked: string[] = [];
    const proxy = createServer((socket) => {
      socket.once('data', (head: Buffer) => {
        asked.push(head.toString('latin1'));
        const port = Number(/:([0-9]+) HTTP/.exec(head.toString('latin1'))![1]);
        // The answer in two pieces, as networks cut it.
        socket.write(answer.slice(0, 9));
        setTimeout(() => {
          socket.write(answer.slice(9));
          if (!answer.includes(' 200 ')) return;
          const target = connect(port, '127.0.0.1');
          target.on('error', () => socket.destroy());
          socket.pipe(target).pipe(socket);
        }, 5);
      });
    });
    return { port: await listen(proxy), asked };
  }

  test('carries DNS over HTTPS through a tunnel, with its credentials', async () => {
    const server = await serveHttps();
    const proxy = await serveProxy('HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n');
    const env = { HTTPS_PROXY: `http://me:p%40ss@127.0.0.1:${proxy.port}` };
    expectRight(await askMany(resolverAt(`https://127.0.0.1:${server.port}/`, { ca: cert, env }), 50));
    expect(proxy.asked.length).toBe(1);
    expect(proxy.asked[0]).toContain(`CONNECT 127.0.0.1:${server.port} HTTP/1.1`);
    expect(proxy.asked[0]).toContain(Buffer.from('me:p@ss').toString('base64'));
  });

  test('that refuses is a failure that says so', async () => {
    const server = await serveHttps();
    const proxy = await serveProxy('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const env = { HTTPS_PROXY: `127.0.0.1:${proxy.port}` };
    const [found] = await askMany(resolverAt(`https://127.0.0.1:${server.port}/`, { ca: cert, env }), 1);
    expect(found!.answer).toMatchObject({
      kind: 'failure',
      cause: 'network',
      detail: expect.stringContaining('407'),
    });
  });

  test.each([
    [{}, undefined],
    [{ HTTPS_PROXY: 'http://proxy.example:3128' }, 'proxy.example:3128'],
    [{ https_proxy: 'proxy.example:3128' }, 'proxy.example:3128'],
    [{ HTTPS_PROXY: 'http://proxy.example', NO_PROXY: '*' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy.example', NO_PROXY: 'localhost, .resolver.example' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy.example', NO_PROXY: 'resolver.example' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy.example', NO_PROXY: 'solver.example' }, 'proxy.example'],
    [{ HTTPS_PROXY: 'http://' }, undefined],
  ])('%j', (env, host) => {
    expect(proxyFor('dns.resolver.example', env)?.host).toBe(host);
  });
});
