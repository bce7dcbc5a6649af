import type { Site } from './little-internet.ts';

export const NS1 = '127.0.1.11';
export const NS2 = '127.0.1.12';
export const NS3 = '127.0.1.13';
export const IN_ADDR = '127.0.1.4';

export const SOA = '@ SOA ns1.example.org. hostmaster.example.org. 7 7200 900 1209600 300\n';
export const OWN_SERVERS = `${SOA}@ NS ns1.example.org.\n@ NS ns2.example.org.\n`;

/** Zone file text for the zones of 192.0.2.0/24 and example.org, as both of their servers hold them by default. */
export const REVERSE = `${OWN_SERVERS}1 PTR www.example.org.\n2 PTR mail.example.org.\n`;
export const FORWARD = `${OWN_SERVERS}ns1 A ${NS1}\nns2 A ${NS2}\nwww A 192.0.2.1\nwww AAAA 2001:db8::1\nmail A 192.0.2.2\n`;

export interface World {
  /** Sites beside the common ones, or in their place. */
  readonly sites?: Readonly<Record<string, Site>>;
  /** Further lines of zones of the common sites, by apex. */
  readonly lines?: Readonly<Record<string, string>>;
  /** Lines that delegate 192.0.2.0/24, in place of ns1 and ns2.example.org. */
  readonly delegation?: string;
}

/**
 * The upper part of a little Internet: the root (127.0.1.1), arpa (.2), org and net (.3), in-addr.arpa and ip6.arpa (.4), and
 * example.org with the reverse zone of 192.0.2.0/24 on ns1 (.11) and ns2 (.12).
 */
export function world({ sites = {}, lines = {}, delegation }: World = {}): Record<string, Site> {
  const at = (apex: string) => lines[apex] ?? '';
  const both = {
    '2.0.192.in-addr.arpa': REVERSE + at('2.0.192.in-addr.arpa'),
    'example.org': FORWARD + at('example.org'),
  };
  return {
    '127.0.1.1': {
      zones: {
        '.': `. NS a.root.test.
a.root.test. A 127.0.1.1
arpa. NS ns.arpa.
ns.arpa. A 127.0.1.2
org. NS ns.org.
ns.org. A 127.0.1.3
net. NS ns.org.
${at('.')}`,
      },
    },
    '127.0.1.2': {
      zones: {
        arpa: `@ NS ns.arpa.
ns A 127.0.1.2
in-addr NS ns.in-addr
ns.in-addr A ${IN_ADDR}
ip6 NS ns.in-addr
${at('arpa')}`,
      },
    },
    '127.0.1.3': {
      zones: {
        org: `@ NS ns
ns A 127.0.1.3
example NS ns1.example
example NS ns2.example
ns1.example A ${NS1}
ns2.example A ${NS2}
${at('org')}`,
        net: `@ NS ns.org.\n${at('net')}`,
      },
    },
    [IN_ADDR]: {
      zones: {
        'in-addr.arpa': `@ NS ns
ns A ${IN_ADDR}
${delegation ?? '2.0.192 NS ns1.example.org.\n2.0.192 NS ns2.example.org.'}
${at('in-addr.arpa')}`,
        'ip6.arpa': `@ NS ns.in-addr.arpa.\n${at('ip6.arpa')}`,
      },
    },
    [NS1]: { zones: both },
    [NS2]: { zones: both },
    ...sites,
  };
}
