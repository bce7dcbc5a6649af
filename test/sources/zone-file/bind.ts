import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type BindReading =
  | { readonly accepted: true; readonly records: string[]; readonly messages: string }
  | { readonly accepted: false; readonly messages: string };

const CHECKS = [
  '-i',
  'none',
  ...['-k', '-n', '-r', '-m', '-M', '-S', '-T', '-W'].flatMap((check) => [check, 'ignore']),
];

/** A folder in which BIND reads zones; `read` gives `owner ttl type data` of every record but the SOA. */
export function bindFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'zone-'));
  return {
    read(files: Readonly<Record<string, string>>, origin: string): BindReading {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const run = spawnSync(
        'named-compilezone',
        [...CHECKS, '-F', 'text', '-s', 'full', '-o', 'out', origin, 'zone'],
        {
          cwd: folder,
          timeout: 10_000,
        },
      );
      const messages = `${run.stdout}${run.stderr}`;
      if (run.status !== 0) return { accepted: false, messages };
      const out = readFileSync(join(folder, 'out'), 'latin1');
      const records = out
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith(';'))
        .map((line) => line.replace(/\s+/, ' ').replace(/ (\d+)\s+IN\s+(\S+)\s+/, ' $1 $2 '));
      return { accepted: true, records, messages };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
