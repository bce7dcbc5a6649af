import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeClientSubnet, OPTION } from '../../src/dns/wire/edns-options.ts';
import { peekHeader } from '../../src/dns/wire/query.ts';
import { rcodeName } from '../../src/dns/wire/registry.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import {
  type Behaviour,
  type RunningServer,
  type ServedQuery,
  startServer,
} from '../../src/server/server.ts';
import { zonesOf } from '../zones/declare.ts';
import { ask, decoded, framed, lines, overTcp, overUdp, query } from './client.ts';

const SOA = 'ns1.example.org. admin.example.org. 1 3600 600 86400 60';
const LONG = 'x'.repeat(200);

const zones = zonesOf({
  'example.org': `
    example.org. 900 SOA ${SOA}
    example.org. 900 NS ns1.example.org.
    ns1.example.org. A 192.0.2.53
    www.example.org. 300 AAAA 2001:db8::1
    www.example.org. 300 A 192.0.2.1
    alias.example.org. 300 CNAME www.example.org.
    sub.example.org. 300 NS ns.sub.example.org.
    ns.sub.example.org. 300 AAAA 2001:db8::53
    renamed.example.org. 300 DNAME other.example.net.
    bad.example.org. 300 A not-an-address
    ${Array.from({ length: 5 }, (_, i) => `middle.example.org. 300 TXT "${i}${LONG}"`).join('\n')}
    ${Array.from({ length: 40 }, (_, i) => `large.example.org. 300 TXT "${i}${LONG}"`).join('\n')}
    small.example.org. 300 TXT "${LONG}"
    mixed.example.org. 100 A 192.0.2.1
    mixed.example.org. 300 A 192.0.2.2
    self.example.org. CNAME self.example.org.`,
});

let server: RunningServer;
const seen: ServedQuery[] = [];
const four = () => server.addresses.find(({ address }) => address === '127.0.0.1')!;

beforeAll(async () => {
  server = await startServer(zones, { onQuery: (query) => seen.push(query) });
});
afterAll(() => server.close());

describe('answers', () => {
  test('data is authoritative, and nothing is recursed for', async () => {
    const message = await ask(four(), 'www.example.org AAAA');
    expect(message).toMatchObject({ qr: true, aa: true, ra: false, tc: false, rcode: 0, id: 7 });
    expect(lines(message.answers)).toEqual(['www.example.org 300 AAAA 2001:db8::1']);
    expect(message.edns).toBeUndefined();
  });

  test.each([
    ['nothing.example.org A', 'NXDOMAIN'],
    ['www.example.org PTR', 'NOERROR'],
  ])('%s: %s with the SOA, its TTL that of the negative answer', async (question, rcode) => {
    const message = await ask(four(), question);
    expect(rcodeName(message.rcode)).toBe(rcode);
    expect(message.aa).toBe(true);
    expect(lines(message.authorities)).toEqual([`example.org 60 SOA ${SOA}`]);
  });

  test('a referral is not authoritative and brings glue', async () => {
    const message = await ask(four(), 'a.sub.example.org A');
    expect(message.aa).toBe(false);
    expect(message.answers).toEqual([]);
    expect(lines(message.authorities)).toEqual(['sub.example.org 300 NS ns.sub.example.org']);
    expect(lines(message.additionals)).toEqual(['ns.sub.example.org 300 AAAA 2001:db8::53']);
  });

  test('a DNAME comes with the CNAME made from it', async () => {
    const message = await ask(four(), 'a.renamed.example.org A');
    expect(message.answers.map(({ type, data }) => `${type} ${data}`)).toEqual([
      'DNAME other.example.net',
      'CNAME a.other.example.net',
    ]);
  });

  test('a chain without end is shown once', async () => {
    expect(lines((await ask(four(), 'self.example.org A')).answers)).toEqual([
      'self.example.org 60 CNAME self.example.org',
    ]);
  });

  test('a name outside is refused', async () => {
    const message = await ask(four(), 'www.example.net A');
    expect(rcodeName(message.rcode)).toBe('REFUSED');
    expect(message.aa).toBe(false);
  });

  test('an RRset has one TTL, the least (RFC 2181 section 5.2)', async () => {
    expect(lines((await ask(four(), 'mixed.example.org A')).answers)).toEqual([
      'mixed.example.org 100 A 192.0.2.1',
      'mixed.example.org 100 A 192.0.2.2',
    ]);
  });

  test('zone data without a wire form is a failure of the server', async () => {
    expect(rcodeName((await ask(four(), 'bad.example.org A')).rcode)).toBe('SERVFAIL');
  });

  test('ANY is one RRset over UDP and everything over TCP', async () => {
    expect(lines((await ask(four(), 'www.example.org ANY')).answers)).toHaveLength(1);
    const [full] = await overTcp(four(), [query('www.example.org ANY', 1)]);
    expect(lines(decoded(full).answers)).toHaveLength(2);
  });

  test('the letters of the question come back as they were sent', async () => {
    const packet = query('www.example.org A', 5);
    const mixed = Buffer.from(
      packet.toString('latin1').replace('www', 'wWw').replace('org', 'oRG'),
      'latin1',
    );
    const [response] = await overUdp(four(), [mixed]);
    expect(response!.subarray(12, mixed.length)).toEqual(mixed.subarray(12));
    expect(decoded(response).answers).toHaveLength(1);
  });
});

describe('refusals', () => {
  test.each([
    ['AXFR', 'REFUSED'],
    ['IXFR', 'REFUSED'],
    ['MAILB', 'NOTIMP'],
    ['OPT', 'FORMERR'],
    ['TSIG', 'FORMERR'],
    ['TYPE0', 'FORMERR'],
    ['TYPE65280', 'NOERROR'],
  ])('type %s: %s', async (type, rcode) => {
    for (const send of [overUdp, overTcp]) {
      const [response] = await send(four(), [query(`example.org ${type}`, 9)]);
      expect(rcodeName(decoded(response).rcode)).toBe(rcode);
    }
  });

  const changed = (change: (packet: Buffer) => Buffer) => {
    const packet = query('www.example.org A', 77, { udpSize: 1232 });
    return change(packet);
  };
  const octet =
    (at: number, value: number) =>
    (packet: Buffer): Buffer => {
      packet[at] = value;
      return packet;
    };
  const CLASS_AT = 12 + 17 + 2;
  const VERSION_AT = 12 + 17 + 4 + 6;
  test.each<[string, (packet: Buffer) => Buffer, string]>([
    ['another opcode', octet(2, 4 << 3), 'NOTIMP'],
    ['no question', octet(5, 0), 'FORMERR'],
    ['two questions claimed', octet(5, 2), 'FORMERR'],
    ['class CH', octet(CLASS_AT + 1, 3), 'REFUSED'],
    ['class ANY', octet(CLASS_AT + 1, 255), 'REFUSED'],
    ['EDNS version 1', octet(VERSION_AT, 1), 'BADVERS'],
    ['a message cut short', (p) => p.subarray(0, 20), 'FORMERR'],
    ['octets after the end', (p) => Buffer.concat([p, Buffer.from('junk')]), 'FORMERR'],
    ['a name that points to itself', (p) => octet(13, 12)(octet(12, 0xc0)(p)), 'FORMERR'],
    ['a header alone', (p) => p.subarray(0, 12), 'FORMERR'],
  ])('%s', async (_, change, rcode) => {
    const [response] = await overUdp(four(), [changed(change)]);
    const message = decoded(response);
    expect(message.id).toBe(77);
    expect(message.qr).toBe(true);
    expect(rcodeName(message.rcode)).toBe(rcode);
    expect(message.answers).toEqual([]);
  });

  test('responses and scraps are never answered', async () => {
    const response = changed(octet(2, 0x80));
    const scrap = changed((p) => p.subarray(0, 11));
    const after = query('www.example.org A', 78);
    // The good query last: once it is answered, the others have been seen.
    expect(await overUdp(four(), [response, scrap, after], 300)).toEqual([
      undefined,
      undefined,
      expect.any(Buffer),
    ]);
  });
});

describe('sizes', () => {
  test.each([
    [undefined, 512],
    [100, 512],
    [900, 900],
    [65535, 1232],
  ])('a client that takes %s octets gets at most %i, and TC', async (udpSize, limit) => {
    const [response] = await overUdp(four(), [
      query('large.example.org TXT', 1, udpSize === undefined ? {} : { udpSize }),
    ]);
    expect(response!.length).toBeLessThanOrEqual(limit);
    expect(peekHeader(response!)?.tc).toBe(true);
    const message = decoded(response);
    expect(message.edns?.udpSize).toBe(udpSize === undefined ? undefined : 1232);
  });

  test('every client takes 512 octets, whatever it says', async () => {
    const message = await ask(four(), 'small.example.org TXT', { udpSize: 100 });
    expect(message).toMatchObject({ tc: false, answers: [{ type: 'TXT' }] });
  });

  test('what fits is sent whole', async () => {
    const message = await ask(four(), 'middle.example.org TXT', { udpSize: 1232 });
    expect(message.tc).toBe(false);
    expect(message.answers).toHaveLength(5);
  });

  test('TCP has room', async () => {
    const [response] = await overTcp(four(), [query('large.example.org TXT', 1)]);
    expect(decoded(response).tc).toBe(false);
    expect(decoded(response).answers).toHaveLength(40);
  });
});

describe('EDNS client subnet (RFC 7871)', () => {
  const subnet = { network: { address: '192.0.2.0' as IpAddress, length: 24 }, scope: 0 };

  test('comes back with scope 0', async () => {
    const option = encodeClientSubnet(subnet);
    const message = await ask(four(), 'www.example.org A', { options: [option] });
    expect(message.edns?.options).toEqual([
      { code: OPTION.CLIENT_SUBNET, data: Uint8Array.from(option.data) },
    ]);
  });

  test.each([
    ['that claims a scope', Buffer.from(encodeClientSubnet({ ...subnet, scope: 24 }).data)],
    ['that is cut short', Buffer.from([0, 1, 24])],
    ['with bits beyond its length', Buffer.from([0, 1, 23, 0, 192, 0, 3])],
  ])('an option %s is FORMERR', async (_, data) => {
    const message = await ask(four(), 'www.example.org A', {
      options: [{ code: OPTION.CLIENT_SUBNET, data }],
    });
    expect(rcodeName(message.rcode)).toBe('FORMERR');
  });
});

describe('sockets', () => {
  test('both families and both transports share one port, and are told apart', async () => {
    expect(server.unavailable).toEqual([]);
    expect(server.addresses).toEqual([
      { address: '127.0.0.1', port: server.port },
      { address: '::1', port: server.port },
    ]);
    seen.length = 0;
    for (const target of server.addresses) {
      for (const send of [overUdp, overTcp]) await send(target, [query('www.example.org A', 3)]);
    }
    expect(
      seen.map(({ family, transport, name, type, rcode }) => [family, transport, name, type, rcode]),
    ).toEqual(
      [4, 6].flatMap((family) =>
        ['udp', 'tcp'].map((transport) => [family, transport, 'www.example.org', 'A', 'NOERROR']),
      ),
    );
  });

  test('many queries on one connection are all answered, also when they come octet by octet', async () => {
    const packets = Array.from({ length: 500 }, (_, id) => query('large.example.org TXT', id));
    const responses = await overTcp(four(), packets);
    expect(responses.every((response) => response !== undefined)).toBe(true);

    const socket = connect({ host: '127.0.0.1', port: server.port, noDelay: true });
    await once(socket, 'connect');
    const response = once(socket, 'data');
    for (const octet of framed(query('www.example.org A', 9))) {
      socket.write(Buffer.from([octet]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    const [data] = (await response) as [Buffer];
    expect(decoded(data.subarray(2)).answers).toHaveLength(1);
    socket.destroy();
  });

  test('a client that does not read is not read from either, and gets everything once it does', async () => {
    const COUNT = 6000;
    const socket = connect({ host: '127.0.0.1', port: server.port });
    await once(socket, 'connect');
    socket.pause();
    seen.length = 0;
    const flood = Array.from({ length: COUNT }, (_, id) => framed(query('large.example.org TXT', id)));
    socket.write(Buffer.concat(flood));
    for (let before = -1; before !== seen.length; ) {
      before = seen.length;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    // The kernel's buffers and the server's own hold a few megabytes; all responses are fifty.
    expect(seen.length).toBeLessThan(COUNT);
    const [response] = await overTcp(four(), [query('large.example.org TXT', 1)]);
    let missing = COUNT * (2 + response!.length);
    socket.on('data', (piece) => {
      missing -= piece.length;
      if (missing <= 0) socket.destroy();
    });
    socket.resume();
    await once(socket, 'close');
    expect(missing).toBe(0);
  });

  test('a crowd of connections is bounded', async () => {
    const sockets = Array.from({ length: 140 }, () => connect({ host: '127.0.0.1', port: server.port }));
    const fates = sockets.map(
      (socket) =>
        new Promise<string>((resolve) => {
          socket.on('error', () => {});
          socket.on('close', () => resolve('closed'));
          socket.on('data', () => resolve('answered'));
          socket.write(framed(query('www.example.org A', 1)));
        }),
    );
    const known = await Promise.all(fates);
    for (const socket of sockets) socket.destroy();
    expect(known.filter((fate) => fate === 'answered')).toHaveLength(128);
  });

  test('a taken port is an error that says what to do; close ends everything', async () => {
    await expect(startServer(zones, { port: server.port })).rejects.toThrow(/another program uses it/);
    const short = await startServer(zones);
    const socket = connect({ host: '127.0.0.1', port: short.port });
    await once(socket, 'connect');
    const closed = once(socket, 'close');
    await Promise.all([short.close(), short.close()]);
    await closed;
    const again = await startServer(zones, { port: short.port });
    await again.close();
  });

  test('an address that the machine lacks is left out; with none left it is an error', async () => {
    const some = await startServer(zones, { addresses: ['127.0.0.1', '192.0.2.1'] as IpAddress[] });
    expect(some.unavailable).toEqual([{ address: '192.0.2.1', cause: 'EADDRNOTAVAIL' }]);
    expect(some.addresses).toHaveLength(1);
    await some.close();
    await expect(startServer(zones, { addresses: ['192.0.2.1' as IpAddress] })).rejects.toThrow(
      /cannot listen on 192\.0\.2\.1/,
    );
  });

  test('a free port that TCP or the other family lacks is passed over', async () => {
    // Half of a small range is occupied over TCP at ::1 only; every server must still find a port for all four.
    const occupied = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const other = createServer();
        other.listen(0, '::1');
        await once(other, 'listening');
        return other;
      }),
    );
    const servers = await Promise.all(Array.from({ length: 20 }, () => startServer(zones)));
    for (const one of servers) expect(new Set(one.addresses.map(({ port }) => port)).size).toBe(1);
    await Promise.all(servers.map((one) => one.close()));
    for (const other of occupied) other.close();
  });
});

describe('a server told to misbehave', () => {
  const asked: string[] = [];
  let next: Behaviour = 'answer';
  let odd: RunningServer;
  beforeAll(async () => {
    odd = await startServer(zones, {
      addresses: ['127.0.0.1' as IpAddress],
      behaviour: ({ name, type, transport }) => {
        asked.push(`${transport} ${name} ${type}`);
        return next;
      },
    });
  });
  afterAll(() => odd.close());

  test.each<[Behaviour, string]>([
    ['servfail', 'SERVFAIL'],
    ['refused', 'REFUSED'],
    ['answer', 'NOERROR'],
    [{ delayMs: 20 }, 'NOERROR'],
  ])('%j: %s', async (behaviour, rcode) => {
    next = behaviour;
    asked.length = 0;
    const message = await ask(odd.addresses[0]!, 'www.example.org A');
    expect(rcodeName(message.rcode)).toBe(rcode);
    expect(message.answers).toHaveLength(rcode === 'NOERROR' ? 1 : 0);
    expect(asked).toEqual(['udp www.example.org A']);
  });

  test('silent, truncated', async () => {
    next = 'silent';
    expect(await overUdp(odd.addresses[0]!, [query('www.example.org A', 1)], 100)).toEqual([undefined]);
    next = 'truncate';
    expect(await ask(odd.addresses[0]!, 'www.example.org A')).toMatchObject({ tc: true, answers: [] });
    const [whole] = await overTcp(odd.addresses[0]!, [query('www.example.org A', 1)]);
    expect(decoded(whole)).toMatchObject({ tc: false, answers: [{ data: '192.0.2.1' }] });
  });
});

test('hostile packets leave the server answering', async () => {
  const seed = query('www.example.org A', 1, {
    udpSize: 1232,
    options: [{ code: 8, data: Buffer.alloc(6) }],
  });
  const mutated = fc
    .array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    .map((changes) => {
      const packet = Buffer.from(seed);
      for (const [at, octet] of changes) packet[at] = octet;
      return packet;
    });
  const packets = fc.sample(
    fc.oneof(
      mutated,
      fc.uint8Array({ maxLength: 80 }).map((octets) => Buffer.from(octets)),
    ),
    { numRuns: 3000, seed: 7 },
  );
  const socket = createSocket('udp4');
  const responses: Buffer[] = [];
  socket.on('message', (packet) => responses.push(packet));
  for (const [i, packet] of packets.entries()) {
    socket.send(packet, server.port, '127.0.0.1');
    if (i % 50 === 49) await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await ask(four(), 'www.example.org A')).rcode).toBe(0);
  socket.close();
  expect(responses.length).toBeGreaterThan(100);
  for (const response of responses) expect(decoded(response).qr).toBe(true);

  const stream = connect({ host: '127.0.0.1', port: server.port });
  stream.on('error', () => {});
  await once(stream, 'connect');
  stream.end(
    Buffer.concat([
      ...packets.slice(0, 500).map((packet) => framed(packet)),
      Buffer.from([0, 0, 255, 255, 1]),
    ]),
  );
  stream.resume();
  await once(stream, 'close');
  expect((await ask(four(), 'www.example.org A')).rcode).toBe(0);
});
