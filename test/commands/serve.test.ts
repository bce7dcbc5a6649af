import { describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/commands/command.ts';
import { serve } from '../../src/commands/serve.ts';
import type { IpAddress } from '../../src/model/ip-address.ts';
import type { ReadableFile } from '../../src/sources/read.ts';
import type { Declaration } from '../../src/sources/source.ts';
import { overTcp, overUdp, query } from '../server/client.ts';
import { name, records } from '../zones/declare.ts';
import { stubTerminal } from './terminal.ts';

function file(declarations: readonly Declaration[]): ReadableFile {
  return { path: 'db', source: 'zone-file', declarations: () => declarations };
}

const zone = (text: string) =>
  file([
    ...records('example.org', text).map((record): Declaration => ({ kind: 'record', record })),
    { kind: 'zone', apex: name('example.org'), path: 'db', complete: true },
  ]);

const GOOD = zone(`example.org. SOA ns.example.org. admin.example.org. 1 2 3 4 5
  www.example.org. AAAA 2001:db8::1
  www.elsewhere.test. AAAA 2001:db8::1`);

const NOTHING = { listen: [] as IpAddress[], port: 0, logQueries: false };

describe('serve', () => {
  test('answers until it is told to stop, says how each query came, and exits 0', async () => {
    const { stub, said, until, stop } = stubTerminal();
    const exit = serve({ ...NOTHING, files: [GOOD], logQueries: true }, stub);
    const port = Number((await until(/port ([0-9]+)/))[1]);
    for (const address of ['127.0.0.1', '::1']) {
      await overUdp({ address, port }, [query('www.example.org AAAA', 1)]);
      await overTcp({ address, port }, [query('\\#\\#[add-mask]x.example.org A', 2)]);
    }
    stop();
    expect(await exit).toBe(0);
    expect(said.out.replace(/#[0-9]+ /g, '#N ').replace(String(port), 'PORT')).toMatchInlineSnapshot(`
      "Serving example.org, 2 records
      Listening on 127.0.0.1 and ::1, port PORT, UDP and TCP. Ctrl-C ends it.
      IPv4 udp 127.0.0.1#N www.example.org AAAA NOERROR
      IPv4 tcp 127.0.0.1#N ##\\x5badd-mask]x.example.org A NXDOMAIN
      IPv6 udp ::1#N www.example.org AAAA NOERROR
      IPv6 tcp ::1#N ##\\x5badd-mask]x.example.org A NXDOMAIN
      "
    `);
    expect(said.err).toBe('db.example.org:3: www.elsewhere.test is not in the zone example.org; left out\n');
    expect(await overUdp({ address: '127.0.0.1', port }, [query('www.example.org A', 1)], 50)).toEqual([
      undefined,
    ]);
  });

  test('a signal that came before it listens ends it at once', async () => {
    const { stub, stop } = stubTerminal();
    stop();
    expect(await serve({ ...NOTHING, files: [GOOD] }, stub)).toBe(0);
  });

  test('a record that cannot be read is shown with its place, and nothing is served', async () => {
    const { stub, said } = stubTerminal();
    const broken = file([
      {
        kind: 'defect',
        defect: { kind: 'source-syntax', message: "'1.2.3' has 3 octets", location: { path: 'db', line: 7 } },
      },
    ]);
    await expect(serve({ ...NOTHING, files: [GOOD, broken] }, stub)).rejects.toThrow(
      /1 record could not be read/,
    );
    expect(said.err).toContain("db:7: '1.2.3' has 3 octets\n");
    expect(said.out).toBe('');
  });

  test('nothing to serve, and an address that is not there, are errors', async () => {
    await expect(serve({ ...NOTHING, files: [zone('')] }, stubTerminal().stub)).rejects.toThrow(
      /no record to serve/,
    );
    const listen = ['127.0.0.1', '192.0.2.1'] as IpAddress[];
    await expect(serve({ ...NOTHING, files: [GOOD], listen }, stubTerminal().stub)).rejects.toThrow(
      /192\.0\.2\.1 cannot be listened on/,
    );
  });

  test('a log that nobody reads ends it', async () => {
    const { stub, until } = stubTerminal();
    const closed: Terminal = {
      ...stub,
      out(text) {
        if (text.startsWith('IPv4')) throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
        stub.out(text);
      },
    };
    const exit = serve({ ...NOTHING, files: [GOOD], logQueries: true }, closed);
    const port = Number((await until(/port ([0-9]+)/))[1]);
    const gone = expect(exit).rejects.toThrow(/EPIPE/);
    await overUdp({ address: '127.0.0.1', port }, [query('www.example.org AAAA', 1)]);
    await gone;
  });
});
