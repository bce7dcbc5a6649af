import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';
import { type Daemon, runDaemon, withPrograms } from './daemon.ts';

export interface BindOptions {
  /** Zone file text by apex, without final dot. A text that BIND refuses makes the zone answer SERVFAIL. */
  readonly zones?: Readonly<Record<string, string>>;
  /** Recursion: off by default; everything sent on to forwarders; or from root hints in zone file format. */
  readonly recursion?:
    | { readonly forwarders: readonly { readonly address: string; readonly port: number }[] }
    | { readonly hints: string };
  /** Statements inside `options { ... };`; they replace a default of the same name. */
  readonly options?: Readonly<Record<string, string>>;
  /** Where it speaks TLS (port 853) and HTTPS (port 443) as well. */
  readonly encryption?: Certificate;
  /** Further statements at the top level, such as `acl` or `zone`. */
  readonly statements?: string;
  /** Loopback addresses to listen on; 127.0.0.1 and ::1 by default. */
  readonly addresses?: readonly string[];
  /** A port that must be used; a free one by default. */
  readonly port?: number;
}

export interface RunningBind extends Daemon {
  readonly addresses: readonly string[];
  readonly port: number;
  /** Where its files are, until `stop`. */
  readonly directory: string;
  /** Apexes that BIND refused to load; they answer SERVFAIL. */
  readonly notLoaded: readonly string[];
}

/** Whether tests against BIND run: under CI always (they fail where it is missing), elsewhere where it is installed. */
export function withBind(): boolean {
  return withPrograms({ named: 'bind9' });
}

/** Starts BIND on loopback with files of its own, and returns when it answers. */
export async function startBind(wanted: BindOptions = {}): Promise<RunningBind> {
  for (let tries = 1; ; tries++) {
    const port = wanted.port ?? (await freePort(wanted.addresses ?? LOOPBACK));
    try {
      return await startOn(port, wanted);
    } catch (error) {
      // Another process may have taken the port in between.
      if (wanted.port !== undefined || tries === 5 || !/in use/.test(String(error))) throw error;
    }
  }
}

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1'];

async function startOn(port: number, wanted: BindOptions): Promise<RunningBind> {
  const addresses = wanted.addresses ?? LOOPBACK;
  const directory = mkdtempSync(join(tmpdir(), 'ptr-gate-bind-'));
  const settings = join(directory, 'named.conf');
  writeFileSync(settings, configuration(directory, port, addresses, wanted));
  const daemon = await runDaemon('named', ['-g', '-n', '1', '-c', settings], {
    ...{ directory, addresses, port },
    hasFailed: (log) => /address in use/.test(log),
    isLoaded: (log) => /\brunning$/m.test(log) && /all zones loaded/.test(log),
  });
  return {
    ...{ addresses, port, directory },
    notLoaded: Object.keys(wanted.zones ?? {}).filter((apex) =>
      daemon.log().includes(`zone ${apex}/IN: not loaded due to errors`),
    ),
    ...daemon,
  };
}

function configuration(
  directory: string,
  port: number,
  addresses: readonly string[],
  { zones = {}, recursion, options = {}, encryption, statements = '' }: BindOptions,
): string {
  const list = (items: readonly string[]) => `{ ${items.map((item) => `${item}; `).join('')}}`;
  const listening = (own: readonly string[]) => [
    `port ${port} ${list(own)}`,
    ...(encryption === undefined
      ? []
      : [`port 853 tls own ${list(own)}`, `port 443 tls own http local ${list(own)}`]),
  ];
  const settings: Record<string, string> = {
    directory: `"${directory}"`,
    'pid-file': 'none',
    'lock-file': 'none',
    'session-keyfile': 'none',
    'listen-on': listening(addresses.filter((address) => !address.includes(':'))).join(';\n  listen-on '),
    'listen-on-v6': listening(addresses.filter((address) => address.includes(':'))).join(
      ';\n  listen-on-v6 ',
    ),
    recursion: recursion === undefined ? 'no' : 'yes',
    'allow-query': '{ any; }',
    'allow-transfer': '{ none; }',
    'minimal-responses': 'yes',
    'dnssec-validation': 'no',
    'empty-zones-enable': 'no',
    'check-names': 'primary ignore',
    'check-integrity': 'no',
    'max-cache-size': '16M',
    notify: 'no',
    ...(recursion !== undefined && 'forwarders' in recursion
      ? {
          forward: 'only',
          forwarders: list(recursion.forwarders.map(({ address, port }) => `${address} port ${port}`)),
        }
      : {}),
    ...options,
  };
  const blocks = [
    'controls { };',
    ...(encryption === undefined
      ? []
      : [
          `tls own { cert-file "${encryption.certificate}"; key-file "${encryption.key}"; };`,
          'http local { endpoints { "/dns-query"; }; };',
        ]),
    `options {\n${Object.entries(settings)
      .map(([key, value]) => `  ${key} ${value};`)
      .join('\n')}\n};`,
  ];
  Object.entries(zones).forEach(([apex, text], index) => {
    const file = `zone-${index}.db`;
    writeFileSync(join(directory, file), text.endsWith('\n') ? text : `${text}\n`);
    blocks.push(`zone "${apex}" { type primary; file "${file}"; };`);
  });
  if (recursion !== undefined && 'hints' in recursion) {
    writeFileSync(join(directory, 'hints.db'), recursion.hints);
    blocks.push('zone "." { type hint; file "hints.db"; };');
  }
  return `${[...blocks, statements].join('\n')}\n`;
}

async function freePort(addresses: readonly string[]): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const server = createServer();
    server.listen(0, addresses[0]);
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const free = await Promise.all(addresses.map((address) => isUdpFree(address, port)));
    server.close();
    await once(server, 'close');
    if (free.every(Boolean)) return port;
  }
  throw new Error('found no free port on loopback');
}

async function isUdpFree(address: string, port: number): Promise<boolean> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  try {
    socket.bind(port, address);
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}
