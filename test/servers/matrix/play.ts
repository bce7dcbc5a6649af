import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../certificate.ts';
import { withPrograms } from '../daemon.ts';
import { ownNamespace } from '../namespace.ts';
import { hasZoneFileBackend } from '../powerdns.ts';
import type { Cell } from './cells.ts';
import { PACKAGES } from './internet.ts';
import { CERTIFICATE_NAME, RECURSIVE, TERRITORIES } from './places.ts';

/** Whether the matrix runs: under CI always (it fails where something is missing), elsewhere where all is there. */
export function withMatrix(): boolean {
  if (!withPrograms(PACKAGES)) return false;
  if (process.env.CI) return true;
  const missing = !hasZoneFileBackend()
    ? 'the zone file backend of PowerDNS (Debian: apt-get install pdns-backend-bind)'
    : ownNamespace() === undefined
      ? 'the right to make a network namespace (unshare, as root, in a user namespace or with sudo)'
      : undefined;
  if (missing === undefined) return true;
  console.warn(`SKIPPED: no real name server is asked through the matrix, ${missing} is missing`);
  return false;
}

/**
 * Plays the cells of the columns whose title contains `only`, in a network namespace of its own.
 * @throws {Error} when a server does not start or the namespace cannot be made.
 */
export async function playMatrix(size: 'full' | 'sample', only = ''): Promise<Cell[]> {
  const namespace = ownNamespace();
  if (namespace === undefined) throw new Error('this user may not make a network namespace');
  const scratch = mkdtempSync(join(tmpdir(), 'ptr-gate-matrix-'));
  try {
    const encrypted = [...TERRITORIES.map(({ address }) => address), ...Object.values(RECURSIVE)];
    const { certificate } = makeCertificate(scratch, CERTIFICATE_NAME, encrypted);
    const inside = join(import.meta.dirname, 'inside.ts');
    const [program, ...words] = [...namespace, process.execPath, inside, scratch, size, only];
    const child = spawn(program!, words, {
      // It ends when its input does.
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`the matrix ended with ${code}`);
    return JSON.parse(output) as Cell[];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
