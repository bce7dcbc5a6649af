import { readFileSync } from 'node:fs';
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
user=root
group=root
pid-file=
log-facility=-
proxy-dnssec
cache-size=0
server=${upstream.address}#${upstream.port}
`,
    (configuration) => [mode(), `--conf-file=${configuration}`],
  );
}

/**
 * In a user namespace it cannot choose its groups, and does not try while it is being debugged; then one process serves all
 * connections in turn.
 */
function mode(): string {
  const mayChoose = readFileSync('/proc/self/setgroups', 'utf8').trim() === 'allow';
  return mayChoose ? '--keep-in-foreground' : '--no-daemon';
}
