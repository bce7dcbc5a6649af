import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A certificate, which is its own authority, and its key, as paths of PEM files. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** Where `makeCertificate` puts it. */
export function certificateIn(directory: string): Certificate {
  return { certificate: join(directory, 'server.crt'), key: join(directory, 'server.key') };
}

/** A certificate for the name and the addresses, valid for two days, that nobody trusts who is not told to. */
export function makeCertificate(directory: string, name: string, addresses: readonly string[]): Certificate {
  const { certificate, key } = certificateIn(directory);
  const names = [`DNS:${name}`, ...addresses.map((address) => `IP:${address}`)].join();
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const subject = ['-days', '2', '-subj', `/CN=${name}`, '-addext', `subjectAltName=${names}`];
  execFileSync('openssl', ['req', '-x509', ...curve, ...subject, '-keyout', key, '-out', certificate], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return { certificate, key };
}
