import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Daemon, type Recursive, startDaemon } from './daemon.ts';

/** Unbound on loopback, which validates and says why in Extended DNS Errors, and returns when it answers. */
export function startUnbound(wanted: Recursive): Promise<Daemon> {
  const { address, port, hints, trustAnchor, encryption } = wanted;
  return startDaemon(
    'unbound',
    { address, port, zones: {} },
    (directory) => {
      const hintsFile = join(directory, 'hints.db');
      writeFileSync(hintsFile, hints);
      return `server:
  interface: ${address}@${port}
${
  encryption === undefined
    ? ''
    : `  interface: ${address}@853
  interface: ${address}@443
  tls-port: 853
  https-port: 443
  tls-service-pem: "${encryption.certificate}"
  tls-service-key: "${encryption.key}"
`
}  directory: "${directory}"
  pidfile: ""
  username: ""
  chroot: ""
  use-syslog: no
  do-daemonize: no
  num-threads: 1
  incoming-num-tcp: 200
  msg-cache-size: 4m
  rrset-cache-size: 4m
  access-control: 127.0.0.0/8 allow
  do-not-query-localhost: no
  root-hints: "${hintsFile}"
  trust-anchor: ". DS ${trustAnchor}"
  ede: yes
  val-log-level: 1
remote-control:
  control-enable: no
`;
    },
    (configuration) => ['-d', '-p', '-c', configuration],
  );
}
