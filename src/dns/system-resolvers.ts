import { readFileSync } from 'node:fs';
import { type ServerAddress, serverAddress, serverFamilyOf } from './server-address.ts';

/** glibc reads this many and ignores the rest. */
const MAX_SERVERS = 3;

/**
 * The recursive servers that this machine is set up with, in order. Only their addresses are taken: search lists do
 * not apply to names that are always fully qualified, and the hosts file is not the DNS.
 */
export async function systemResolvers(path = '/etc/resolv.conf'): Promise<readonly ServerAddress[]> {
  let text: string | undefined;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // No such file on Windows and on some macOS set-ups: Node knows how to find the servers there.
  }
  if (text !== undefined) return parseResolvConf(text);
  const { getServers } = await import('node:dns');
  return getServers().flatMap(serverOfNode);
}

/** The `nameserver` lines of a resolv.conf(5); without any, the server on this machine, as resolv.conf(5) says. */
export function parseResolvConf(text: string): readonly ServerAddress[] {
  const servers: ServerAddress[] = [];
  for (const line of text.split('\n')) {
    const host = /^\s*nameserver\s+([^\s#;]+)/.exec(line)?.[1];
    if (host !== undefined && serverFamilyOf(host) !== undefined && servers.length < MAX_SERVERS)
      servers.push(serverAddress('udp', host));
  }
  return servers.length > 0 ? servers : [serverAddress('udp', '127.0.0.1')];
}

function serverOfNode(text: string): ServerAddress[] {
  const [, bracketed, plain, port] =
    /^(?:\[(.+)\]|(.+?))(?::([0-9]+))?$/.exec(serverFamilyOf(text) === 6 ? `[${text}]` : text) ?? [];
  const host = bracketed ?? plain;
  return host === undefined || serverFamilyOf(host) === undefined
    ? []
    : [serverAddress('udp', host, Number(port ?? 53))];
}
