import { type Authoritative, type Daemon, startDaemon } from './daemon.ts';

/** Knot DNS on loopback, and returns when it answers. */
export function startKnot(wanted: Authoritative): Promise<Daemon> {
  return startDaemon(
    'knotd',
    wanted,
    (directory, zoneFiles) => `server:
  rundir: "${directory}"
  listen: ${wanted.address}@${wanted.port}
  udp-workers: 1
  tcp-workers: 1
  background-workers: 1
database:
  storage: "${directory}"
control:
  listen: "${directory}/control.sock"
log:
  - target: stderr
    any: info
template:
  - id: default
    zonefile-sync: -1
    journal-content: none
zone:
${zoneFiles.map(([apex, file]) => `  - domain: "${apex}"\n    file: "${file}"`).join('\n')}
`,
    (configuration) => ['-c', configuration],
  );
}
