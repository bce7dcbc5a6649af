import { describe, expect, test } from 'vitest';
import { parseResolver } from '../../src/dns/server-address.ts';
import { parseResolvConf } from '../../src/dns/system-resolvers.ts';

describe('one item of --resolvers', () => {
  test.each([
    ['192.0.2.1', { transport: 'udp', host: '192.0.2.1', port: 53, text: '192.0.2.1:53' }],
    ['192.0.2.1:5353', { transport: 'udp', host: '192.0.2.1', port: 5353 }],
    ['2001:db8::1', { transport: 'udp', host: '2001:db8::1', port: 53, text: '[2001:db8::1]:53' }],
    ['[2001:db8::1]', { transport: 'udp', host: '2001:db8::1', port: 53 }],
    ['[2001:db8::1]:5353', { transport: 'udp', host: '2001:db8::1', port: 5353 }],
    ['fe80::1%eth0', { transport: 'udp', host: 'fe80::1%eth0', port: 53 }],
    ['[fe80::1%eth0.7]:5353', { transport: 'udp', host: 'fe80::1%eth0.7', port: 5353 }],
    ['::ffff:192.0.2.1', { transport: 'udp', host: '::ffff:192.0.2.1', text: '[::ffff:192.0.2.1]:53' }],
    [' 192.0.2.1 ', { transport: 'udp', host: '192.0.2.1' }],
    ['udp://192.0.2.1', { transport: 'udp', host: '192.0.2.1', text: '192.0.2.1:53' }],
    ['tcp://192.0.2.1', { transport: 'tcp', port: 53, text: 'tcp://192.0.2.1:53' }],
    ['tcp://[::1]:54', { transport: 'tcp', host: '::1', port: 54 }],
    ['tls://192.0.2.1#dns.example', { transport: 'tls', port: 853, tlsName: 'dns.example' }],
    ['TLS://DNS.Example', { transport: 'tls', host: 'dns.example', text: 'tls://dns.example:853' }],
    [
      'https://dns.example/dns-query',
      { transport: 'https', host: 'dns.example', port: 443, path: '/dns-query' },
    ],
    ['https://192.0.2.1', { transport: 'https', host: '192.0.2.1', path: '/dns-query' }],
    [
      'https://[2001:db8::1]:8443/q?x=1',
      { transport: 'https', host: '2001:db8::1', port: 8443, path: '/q?x=1' },
    ],
  ])('%s', (text, server) => {
    expect(parseResolver(text)).toMatchObject({ ok: true, value: { kind: 'server', server } });
  });

  test.each(['system', 'authoritative'])('%s', (kind) => {
    expect(parseResolver(kind)).toEqual({ ok: true, value: { kind } });
  });

  test.each([
    ['', 'cannot be read'],
    ['dns.example', 'is not an address'],
    ['192.0.2.1:0', 'port'],
    ['192.0.2.1:65536', 'port'],
    ['192.0.2.256', 'is not an address'],
    ['127.1', 'is not an address'],
    ['192.0.2.1%eth0', 'is not an address'],
    ['fe80::1%', 'cannot be read'],
    ['fe80::1%eth0%1', 'cannot be read'],
    ['2001:db8::1::2', 'cannot be read'],
    ['192.0.2.1:x', 'cannot be read'],
    ['[192.0.2.1]:53', 'cannot be read'],
    ['192.0.2.1#dns.example', 'only tls://'],
    ['tls://127.1', 'neither an address nor a host name'],
    ['tls://-x-', 'neither an address nor a host name'],
    ['tls://192.0.2.1#', 'not a host name'],
    ['http://dns.example/', 'unknown scheme'],
    ['quic://192.0.2.1', 'unknown scheme'],
    ['https://', 'not a URL'],
    ['https://u:p@dns.example/', 'password'],
  ])('%j is refused: %s', (text, problem) => {
    const read = parseResolver(text);
    expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(problem) });
  });

  test('a password is not repeated', () => {
    expect(JSON.stringify(parseResolver('https://u:secret@dns.example/'))).not.toContain('secret');
  });
});

describe('resolv.conf', () => {
  test('gives its first three name servers and nothing else', () => {
    const text = `# nameserver 192.0.2.99
search example.org
nameserver 192.0.2.1
  nameserver\tfe80::1%eth0 # the router
nameserver not-an-address
nameserver 2001:db8::53
nameserver 192.0.2.4
options timeout:1 attempts:1
`;
    expect(parseResolvConf(text).map((server) => server.text)).toEqual([
      '192.0.2.1:53',
      '[fe80::1%eth0]:53',
      '[2001:db8::53]:53',
    ]);
  });

  test('without any it means this machine', () => {
    expect(parseResolvConf('search example.org\n').map(({ text }) => text)).toEqual(['127.0.0.1:53']);
  });
});
