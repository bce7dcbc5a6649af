import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { encodeQuery } from '../../src/dns/wire/query.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { Certificate } from './certificate.ts';

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

export interface RunningBind {
  readonly addresses: readonly string[];
  readonly port: number;
  /** Where its files are, until `stop`. */
  readonly directory: string;
  /** Apexes that BIND refused to load; they answer SERVFAIL. */
  readonly notLoaded: readonly string[];
  /** Everything it has logged so far. */
  log(): string;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

const NAMED = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  .map((directory) => join(directory, 'named'))
  .find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Whether tests against BIND run: under CI always (they fail where it is missing), elsewhere where it is installed. */
export function withBind(): boolean {
  if (NAMED !== undefined || process.env.CI) return true;
  console.warn(
    'SKIPPED: named is not installed, nothing is compared with BIND (Debian: apt-get install bind9)',
  );
  return false;
}

const START_MS = 20_000;

/** Starts BIND on loopback with files of its own, and returns when it answers. */
export async function startBind(wanted: BindOptions = {}): Promise<RunningBind> {
  if (NAMED === undefined) throw new Error('named is not installed (Debian: apt-get install bind9)');
  for (let tries = 1; ; tries++) {
    const port = wanted.port ?? (await freePort(wanted.addresses ?? LOOPBACK));
    try {
      return await startOn(NAMED, port, wanted);
    } catch (error) {
      // Another process may have taken the port in between.
      if (wanted.port !== undefined || tries === 5 || !/in use/.test(String(error))) throw error;
    }
  }
}

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1'];

async function startOn(named: string, port: number, wanted: BindOptions): Promise<RunningBind> {
  const addresses = wanted.addresses ?? LOOPBACK;
  const directory = mkdtempSync(join(tmpdir(), 'ptr-gate-bind-'));
  writeFileSync(join(directory, 'named.conf'), configuration(directory, port, addresses, wanted));
  const child = spawn(named, ['-g', '-n', '1', '-c', join(directory, 'named.conf')], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text: string) => {
    log += text;
  });
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);

  async function stop(): Promise<void> {
    await end(child);
    process.off('exit', killNow);
    rmSync(directory, { recursive: true, force: true });
  }

  try {
    await until(
      () => {
        if (child.exitCode !== null || /address in use/.test(log))
          throw new Error(`BIND did not start:\n${log}`);
        return /\brunning$/m.test(log) && /all zones loaded/.test(log);
      },
      () => log,
    );
    for (const address of addresses) await answers(address, port, () => log);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    addresses,
    port,
    directory,
    notLoaded: Object.keys(wanted.zones ?? {}).filter((apex) =>
      log.includes(`zone ${apex}/IN: not loaded due to errors`),
    ),
    log: () => log,
    stop,
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

async function answers(address: string, port: number, log: () => string): Promise<void> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  let answered = false;
  socket.on('message', () => {
    answered = true;
  });
  socket.on('error', () => {});
  const probe = encodeQuery({ id: 1, name: 'probe.invalid' as DomainName, type: 'A' });
  try {
    await until(() => {
      if (!answered) socket.send(probe, port, address);
      return answered;
    }, log);
  } finally {
    socket.close();
  }
}

async function until(isSo: () => boolean, log: () => string): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`BIND did not answer within ${START_MS} ms:\n${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await gone;
  clearTimeout(force);
}
