import { type Authoritative, type Daemon, startDaemon } from './daemon.ts';

/** NSD on loopback, and returns when it answers. */
export function startNsd(wanted: Authoritative): Promise<Daemon> {
  return startDaemon(
    'nsd',
    wanted,
    (directory, zoneFiles) => `server:
  ip-address: ${wanted.address}@${wanted.port}
  port: ${wanted.port}
  username: ""
  chroot: ""
  server-count: 1
  zonesdir: "${directory}"
  pidfile: ""
  xfrdfile: "${directory}/xfrd.state"
  xfrdir: "${directory}"
  zonelistfile: "${directory}/zone.list"
remote-control:
  control-enable: no
${zoneFiles.map(([apex, file]) => `zone:\n  name: "${apex}"\n  zonefile: "${file}"`).join('\n')}
`,
    (configuration) => ['-d', '-c', configuration],
  );
}
