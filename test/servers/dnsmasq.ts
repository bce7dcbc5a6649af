import { type Daemon, startDaemon } from './daemon.ts';

export interface DnsmasqOptions {
  readonly address: string;
  readonly port: number;
  /** The recursive server that it sends everything on to. */
  readonly upstream: { readonly address: string; readonly port: number };
}

/**
 * dnsmasq on loopback as a forwarder, and returns when it answers. Without its cache, which keeps one PTR record of each
 * address and so may hide the right one.
 */
export function startDnsmasq({ address, port, upstream }: DnsmasqOptions): Promise<Daemon> {
  return startDaemon(
    'dnsmasq',
    { address, port, zones: {} },
    () => `port=${port}
listen-address=${address}
bind-interfaces
no-resolv
no-hosts
no-poll
proxy-dnssec
cache-size=0
server=${upstream.address}#${upstream.port}
`,
    // It gives up no rights then, which it could not in a user namespace.
    (configuration) => ['--no-daemon', `--conf-file=${configuration}`],
  );
}
