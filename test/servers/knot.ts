import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Authoritative, type Daemon, startDaemon } from './daemon.ts';

/** Zones, and of one of them records by client subnet. */
export interface WithGeography extends Authoritative {
  /** The zone whose answers depend on the client, and the module's own configuration: records by name and subnet. */
  readonly geography?: { readonly zone: string; readonly records: string };
}

/** Knot DNS on loopback, and returns when it answers. */
export function startKnot(wanted: WithGeography): Promise<Daemon> {
  const { geography } = wanted;
  return startDaemon(
    'knotd',
    wanted,
    (directory, zoneFiles) => {
      const records = join(directory, 'geography.conf');
      if (geography !== undefined) writeFileSync(records, geography.records);
      return `server:
  rundir: "${directory}"
  listen: ${wanted.address}@${wanted.port}
  udp-workers: 1
  tcp-workers: 1
  background-workers: 1
  edns-client-subnet: on
database:
  storage: "${directory}"
control:
  listen: "${directory}/control.sock"
log:
  - target: stderr
    any: info
${geography === undefined ? '' : `mod-geoip:\n  - id: geography\n    config-file: "${records}"\n    mode: subnet\n    ttl: 60\n`}template:
  - id: default
    zonefile-sync: -1
    journal-content: none
zone:
${zoneFiles.map(([apex, file]) => `  - domain: "${apex}"\n    file: "${file}"${apex === geography?.zone ? '\n    module: mod-geoip/geography' : ''}`).join('\n')}
`;
    },
    (configuration) => ['-c', configuration],
  );
}

const MODULE_FOLDERS = [
  '/usr/lib',
  ...readdirSync('/usr/lib').flatMap((entry) => (entry.includes('-linux-') ? [`/usr/lib/${entry}`] : [])),
];

function hasModule(folder: string): boolean {
  const knot = join(folder, 'knot');
  return existsSync(knot) && readdirSync(knot).some((version) => existsSync(join(knot, version, 'geoip.so')));
}

/** Whether tests against Knot's answers by client subnet run; under CI always. */
export function withGeography(): boolean {
  if (process.env.CI || MODULE_FOLDERS.some(hasModule)) return true;
  console.warn(
    'SKIPPED: nothing is asked of a server that answers by client subnet (Debian: apt-get install knot knot-module-geoip)',
  );
  return false;
}
