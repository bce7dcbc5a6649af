import { describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/commands/command.ts';
import { serve } from '../../src/commands/serve.ts';
import type { Config } from '../../src/config/config.ts';
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

  describe('views', () => {
    const inView = (view: string, address: string): ReadableFile =>
      file(
        records(
          'example.org',
          `example.org. SOA ns.example.org. admin.example.org. 1 2 3 4 5\n${view}.example.org. A ${address}`,
          view,
        ).map((record): Declaration => ({ kind: 'record', record })),
      );
    const files = [inView('internal', '192.0.2.1'), inView('external', '192.0.2.2')];

    const served = async (view: string | undefined, given: readonly ReadableFile[]) => {
      const { stub, said, until, stop } = stubTerminal();
      const options = { ...NOTHING, files: given, logQueries: true, ...(view === undefined ? {} : { view }) };
      const exit = serve(options, stub);
      const port = Number((await until(/port ([0-9]+)/))[1]);
      const questions = ['internal.example.org A', 'external.example.org A', 'www.elsewhere.test A'];
      await overUdp(
        { address: '127.0.0.1', port },
        questions.map((question, id) => query(question, id)),
      );
      stop();
      await exit;
      return said.out.replace(/#[0-9]+ /g, '#N ').replace(String(port), 'PORT');
    };

    test('the first is served, and it is said which', async () => {
      expect(await served(undefined, files)).toMatchInlineSnapshot(`
        "Everybody sees the view internal; --view external serves another
        Serving example.org, 2 records
        Listening on 127.0.0.1 and ::1, port PORT, UDP and TCP. Ctrl-C ends it.
        IPv4 udp 127.0.0.1#N internal.example.org A NOERROR
        IPv4 udp 127.0.0.1#N external.example.org A NXDOMAIN
        IPv4 udp 127.0.0.1#N www.elsewhere.test A REFUSED
        "
      `);
    });

    test('another one is served where --view names it', async () => {
      expect(await served('external', files)).toMatch(/external\.example\.org A NOERROR/);
    });

    test('what has no view is served beside it', async () => {
      const elsewhere = file(
        records(
          'elsewhere.test',
          'elsewhere.test. SOA ns.example.org. admin.example.org. 1 2 3 4 5\nwww.elsewhere.test. A 192.0.2.3',
        ).map((record): Declaration => ({ kind: 'record', record })),
      );
      const out = await served(undefined, [...files, elsewhere]);
      expect(out).toMatch(/www\.elsewhere\.test A NOERROR/);
      expect(out).toMatch(/internal\.example\.org A NOERROR/);
    });

    test('one that is not there is refused, with those that are', async () => {
      const options = { ...NOTHING, view: 'intern' };
      await expect(serve({ ...options, files }, stubTerminal().stub)).rejects.toThrow(
        "--view: there is no view 'intern'; the files have internal and external. Did you mean internal?",
      );
      await expect(serve({ ...options, files: [GOOD] }, stubTerminal().stub)).rejects.toThrow(
        '--view: the files have no views',
      );
    });
  });

  test('a manifest that only lists files has nothing to serve itself, and those can be named', async () => {
    const manifest: ReadableFile = { ...file([]), path: 'ptr-gate.yml', source: 'manifest' };
    const config = { records: [{ pattern: 'etc/named.conf' }], regions: new Map() } as unknown as Config;
    const refused = serve({ ...NOTHING, files: [manifest], config }, stubTerminal().stub);
    await expect(refused).rejects.toMatchObject({
      message:
        'There is no record to serve: ptr-gate.yml has no pair under expect:, and what it lists under records: is not read by itself.',
      hint: 'Name the files: ptr-gate serve ptr-gate.yml etc/named.conf',
    });
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
