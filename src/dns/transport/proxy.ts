import { connect, isIP } from 'node:net';
import { Duplex } from 'node:stream';

export interface TunnelTarget {
  readonly host: string;
  readonly port: number;
  readonly ca?: string;
}

/** The proxy that `HTTPS_PROXY` names for the host, unless `NO_PROXY` exempts it. */
export function proxyFor(host: string, env: Readonly<Record<string, string | undefined>>): URL | undefined {
  const text = env.https_proxy ?? env.HTTPS_PROXY;
  if (text === undefined || text === '') return undefined;
  for (const entry of (env.no_proxy ?? env.NO_PROXY ?? '').split(/[\s,]+/)) {
    const suffix = entry.toLowerCase().replace(/^\*?\./, '');
    if (entry === '*' || (suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`))))
      return undefined;
  }
  try {
    return new URL(text.includes('://') ? text : `http://${text}`);
  } catch {
    return undefined;
  }
}

/** A password with a percent sign of its own is written as it is, by many. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Octets of a proxy's answer to CONNECT before it counts as none. */
const MAX_HEAD_OCTETS = 8_192;

/** TLS with ALPN `h2` to the target, through a tunnel that the proxy opens (RFC 9110 section 9.3.6). */
export function openTunnel(proxy: URL, { host, port, ca }: TunnelTarget): Duplex {
  const tls = process.getBuiltinModule('node:tls');
  const proxyHost = proxy.hostname.replace(/^\[(.*)\]$/, '$1');
  const proxyPort = Number(proxy.port || (proxy.protocol === 'https:' ? 443 : 80));
  const raw =
    proxy.protocol === 'https:'
      ? tls.connect({
          host: proxyHost,
          port: proxyPort,
          ...(isIP(proxyHost) ? {} : { servername: proxyHost }),
        })
      : connect({ host: proxyHost, port: proxyPort });
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const user = decoded(proxy.username);
  const credentials = Buffer.from(`${user}:${decoded(proxy.password)}`).toString('base64');
  const authorization = user === '' ? '' : `Proxy-Authorization: Basic ${credentials}\r\n`;
  raw.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${authorization}\r\n`);

  let head = Buffer.alloc(0);
  let openUp: (() => void) | undefined;
  let standing = false;
  // TLS begins to talk at once; what it says waits here until the tunnel stands.
  const tunnel = new Duplex({
    read: () => void raw.resume(),
    write(chunk, _encoding, done) {
      if (standing) raw.write(chunk, done);
      else openUp = () => void raw.write(chunk, done);
    },
    final: (done) => void raw.end(done),
    destroy(error, done) {
      raw.destroy();
      done(error);
    },
  });
  raw.on('data', (chunk: Buffer) => {
    if (standing) {
      if (!tunnel.push(chunk)) raw.pause();
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) {
      if (head.length > MAX_HEAD_OCTETS) tunnel.destroy(new Error('the proxy gave no answer to CONNECT'));
      return;
    }
    const status = /^HTTP\/1\.[01] ([0-9]{3})/.exec(head.toString('latin1'))?.[1];
    if (status === undefined || !status.startsWith('2')) {
      tunnel.destroy(new Error(`the proxy answered CONNECT with status ${status ?? 'unknown'}`));
      return;
    }
    standing = true;
    const rest = head.subarray(end + 4);
    if (rest.length > 0) tunnel.push(rest);
    openUp?.();
  });
  raw.on('end', () => tunnel.push(null));
  raw.on('error', (error) => tunnel.destroy(error));
  raw.on('close', () => tunnel.destroy());
  return tls.connect({
    socket: tunnel,
    ALPNProtocols: ['h2'],
    ...(isIP(host) ? { host } : { servername: host }),
    ...(ca === undefined ? {} : { ca }),
  });
}
