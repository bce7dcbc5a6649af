import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Authoritative, type Daemon, startDaemon } from './daemon.ts';

export interface PowerDnsOptions extends Authoritative {
  /** Apexes of zones whose text brings its signatures along. */
  readonly signed?: readonly string[];
}

/** PowerDNS Authoritative Server on loopback, with zone files (backend `bind`), and returns when it answers. */
export function startPowerDns(wanted: PowerDnsOptions): Promise<Daemon> {
  const { address, port, signed = [] } = wanted;
  return startDaemon(
    'pdns_server',
    wanted,
    (directory, zoneFiles) => {
      const zones = zoneFiles.map(([apex, file]) => `zone "${apex}" { type master; file "${file}"; };`);
      writeFileSync(join(directory, 'named.conf'), `${zones.join('\n')}\n`);
      const configuration = `launch=bind
bind-config=${directory}/named.conf
bind-dnssec-db=${directory}/dnssec.db
local-address=${address}
local-port=${port}
socket-dir=${directory}
dname-processing=yes
daemon=no
guardian=no
disable-syslog=yes
security-poll-suffix=
receiver-threads=1
distributor-threads=1
cache-ttl=0
query-cache-ttl=0
negquery-cache-ttl=0
zone-cache-refresh-interval=0
`;
      writeFileSync(join(directory, 'pdns.conf'), configuration);
      const pdnsutil = (...words: string[]) =>
        execFileSync('pdnsutil', [`--config-dir=${directory}`, ...words], { stdio: 'pipe' });
      pdnsutil('create-bind-db', join(directory, 'dnssec.db'));
      for (const apex of signed) pdnsutil('set-presigned', apex);
      return configuration;
    },
    (configuration) => [`--config-dir=${dirname(configuration)}`],
    'pdns.conf',
  );
}

const MODULES = readdirSync('/usr/lib')
  .map((entry) => `/usr/lib/${entry}/pdns/libbindbackend.so`)
  .concat('/usr/lib/pdns/libbindbackend.so');

/** Whether the server's backend for zone files is there, which is a package of its own. */
export function hasZoneFileBackend(): boolean {
  return MODULES.some((path) => existsSync(path));
}
