import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { encodeQuery } from '../../src/dns/wire/query.ts';
import type { DomainName } from '../../src/model/domain-name.ts';
import type { Certificate } from './certificate.ts';

/** An authoritative server from a Debian package, with zones of its own. */
export interface Authoritative {
  /** Zone file text by apex, without final dot. */
  readonly zones: Readonly<Record<string, string>>;
  /** A loopback address, and a port that is free there. */
  readonly address: string;
  readonly port: number;
}

/** A server that resolves for its clients, from a root that the tests hold. */
export interface Recursive {
  /** A loopback address, and a port that is free there. */
  readonly address: string;
  readonly port: number;
  /** Root hints in zone file format. */
  readonly hints: string;
  /** DS record data of the root's key: what comes from there is validated. */
  readonly trustAnchor: string;
  /** Where it speaks TLS (port 853) and HTTPS (port 443) as well. */
  readonly encryption?: Certificate;
}

export interface Daemon {
  log(): string;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

/** The program's path; undefined where it is not installed. */
export function programOf(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((directory) => join(directory, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Whether tests against these programs run: under CI always (they fail where one is missing), elsewhere where all are there. */
export function withPrograms(packages: Readonly<Record<string, string>>): boolean {
  const missing = Object.keys(packages).filter((program) => programOf(program) === undefined);
  if (missing.length === 0 || process.env.CI) return true;
  const install = missing.map((program) => packages[program]).join(' ');
  console.warn(`SKIPPED: ${missing.join(', ')} not installed (Debian: apt-get install ${install})`);
  return false;
}

const START_MS = 20_000;

/**
 * Runs the program with a configuration file and the zone files that it names, until it answers. Some programs want their
 * configuration under a name of their own.
 */
export async function startDaemon(
  program: string,
  { zones, address, port }: Authoritative,
  configure: (directory: string, zoneFiles: readonly (readonly [apex: string, file: string])[]) => string,
  argumentsFor: (configuration: string) => readonly string[],
  configurationName = 'server.conf',
): Promise<Daemon> {
  const directory = mkdtempSync(join(tmpdir(), `ptr-gate-${program}-`));
  const zoneFiles = Object.entries(zones).map(([apex, text], i) => {
    const file = join(directory, `zone-${i}.db`);
    writeFileSync(file, `$ORIGIN ${apex === '.' ? '.' : `${apex}.`}\n$TTL 3600\n${text}\n`);
    return [apex, file] as const;
  });
  const configuration = join(directory, configurationName);
  writeFileSync(configuration, configure(directory, zoneFiles));
  return runDaemon(program, argumentsFor(configuration), { directory, addresses: [address], port });
}

export interface Place {
  /** Where the program runs; removed when it ends. */
  readonly directory: string;
  readonly addresses: readonly string[];
  readonly port: number;
  /** Whether the log so far tells of a failure that does not end the program. */
  readonly hasFailed?: (log: string) => boolean;
  /** Whether the log so far tells that everything is loaded; without it, the first reply does. */
  readonly isLoaded?: (log: string) => boolean;
}

/** Runs the program until it answers at each address. */
export async function runDaemon(program: string, args: readonly string[], place: Place): Promise<Daemon> {
  const { directory, addresses, port, hasFailed = () => false, isLoaded = () => true } = place;
  const path = programOf(program);
  if (path === undefined) {
    rmSync(directory, { recursive: true, force: true });
    throw new Error(`${program} is not installed`);
  }
  const child = spawn(path, args, { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      log += text;
    });
  }
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  async function stop(): Promise<void> {
    await end(child);
    process.off('exit', killNow);
    rmSync(directory, { recursive: true, force: true });
  }
  const until = async (isSo: () => boolean) => {
    const deadline = Date.now() + START_MS;
    while (!isSo()) {
      if (child.exitCode !== null || hasFailed(log)) throw new Error(`${program} did not start:\n${log}`);
      if (Date.now() > deadline)
        throw new Error(`${program} did not answer within ${START_MS} ms at port ${port}:\n${log}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  try {
    await until(() => isLoaded(log));
    for (const address of addresses) await untilAnswers(address, port, until);
  } catch (error) {
    await stop();
    throw error;
  }
  return { log: () => log, stop };
}

async function untilAnswers(
  address: string,
  port: number,
  until: (isSo: () => boolean) => Promise<void>,
): Promise<void> {
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
    });
  } finally {
    socket.close();
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
