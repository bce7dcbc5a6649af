import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ownNamespace } from '../servers/namespace.ts';
import type { Inside } from './inside.ts';

/** Words in front of a command that give it a network and mounts of its own; undefined where this user may not have them. */
export function ownMachine(): readonly string[] | undefined {
  return ownNamespace()?.flatMap((word) => (word === 'unshare' ? [word, '--mount'] : [word]));
}

/**
 * Runs what needs port 53 and a resolv.conf of its own.
 * @throws {Error} when the namespace cannot be made, or what runs in it fails.
 */
export async function runInside(seed: number, size: 'full' | 'suite'): Promise<Inside> {
  const words = ownMachine();
  if (words === undefined) throw new Error('this user may not make a network namespace');
  const script = join(import.meta.dirname, 'inside.ts');
  const [program, ...rest] = [...words, process.execPath, script, String(seed), size];
  // An open standard input tells it that somebody waits.
  const child = spawn(program!, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`what runs in the namespace ended with exit code ${code}`);
  return JSON.parse(Buffer.concat(pieces).toString());
}
