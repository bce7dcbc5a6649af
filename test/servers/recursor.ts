import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Daemon, programOf, type Recursive, startDaemon } from './daemon.ts';

/** PowerDNS Recursor on loopback, which validates, and returns when it answers. It speaks neither TLS nor HTTPS. */
export function startRecursor(wanted: Omit<Recursive, 'encryption'>): Promise<Daemon> {
  const { address, port, hints, trustAnchor } = wanted;
  return startDaemon(
    'pdns_recursor',
    { address, port, zones: {} },
    (directory) => {
      writeFileSync(join(directory, 'hints.db'), hints);
      writeFileSync(join(directory, 'anchors.lua'), `clearTA('.')\naddTA('.', "${trustAnchor}")\n`);
      return `local-address=${address}:${port}
socket-dir=${directory}
hint-file=${directory}/hints.db
lua-config-file=${directory}/anchors.lua
dnssec=validate
extended-resolution-errors=yes
allow-from=127.0.0.0/8
dont-query=
threads=1
daemon=no
disable-syslog=yes
security-poll-suffix=
max-cache-entries=10000
network-timeout=6000
packetcache-servfail-ttl=0
`;
    },
    (configuration) => [`--config-dir=${dirname(configuration)}`, ...readingOldSettings()],
    'recursor.conf',
  );
}

/** From 5.2 on the settings are YAML unless one asks; before 5.1 they cannot be. */
function readingOldSettings(): readonly string[] {
  const { stdout, stderr } = spawnSync(programOf('pdns_recursor') ?? '', ['--version'], { encoding: 'utf8' });
  const version = /Recursor (\d+)\.(\d+)/.exec(`${stdout}${stderr}`);
  const isNew = version !== null && Number(version[1]) * 100 + Number(version[2]) >= 502;
  return isNew ? ['--enable-old-settings'] : [];
}
