import type { Certificate } from './certificate.ts';
import { type Authoritative, type Daemon, startDaemon } from './daemon.ts';

export interface NsdOptions extends Authoritative {
  /** Where it speaks TLS (port 853) as well. */
  readonly encryption?: Certificate;
}

/** NSD on loopback, and returns when it answers. */
export function startNsd(wanted: NsdOptions): Promise<Daemon> {
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
  database: ""
  pidfile: ""
  xfrdfile: "${directory}/xfrd.state"
  xfrdir: "${directory}"
  zonelistfile: "${directory}/zone.list"
${encryptionLines(wanted)}remote-control:
  control-enable: no
${zoneFiles.map(([apex, file]) => `zone:\n  name: "${apex}"\n  zonefile: "${file}"`).join('\n')}
`,
    (configuration) => ['-d', '-c', configuration],
  );
}

function encryptionLines({ address, encryption }: NsdOptions): string {
  if (encryption === undefined) return '';
  return `  ip-address: ${address}@853
  tls-port: 853
  tls-service-pem: "${encryption.certificate}"
  tls-service-key: "${encryption.key}"
`;
}
