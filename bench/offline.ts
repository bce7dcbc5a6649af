// Forward and reverse zones of one repository, judged offline, beside programs that check each zone alone.
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { workingTree } from '../src/repository/working-tree.ts';
import { declare } from '../src/sources/declared.ts';
import { read } from '../src/sources/read.ts';
import { type Contender, measure, show } from './measure.ts';
import { writeZonePairs, type ZonePairs } from './zone-pairs.ts';

const SELF = fileURLToPath(import.meta.url);
const CLI = join(import.meta.dirname, '..', 'dist/cli/index.js');
const PEAK =
  'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

/** Prints seconds, peak memory and what is held per record, for each number of records. */
export async function benchOffline(sizes: readonly number[], rounds: number): Promise<void> {
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-bench-'));
    try {
      const pairs = await writeZonePairs(folder, size);
      const files = pairs.zones.map(([file]) => file);
      writeFileSync(join(folder, 'ptr-gate.yml'), `records: ${JSON.stringify(files)}\n`);
      const check = (format: string): Contender => ({
        title: `ptr-gate check --offline --format ${format}`,
        command: 'sh',
        args: [
          '-c',
          'exec "$@" > report',
          'sh',
          process.execPath,
          '--import',
          PEAK,
          CLI,
          'check',
          '--offline',
          '--format',
          format,
        ],
        cwd: folder,
        exits: [1],
      });
      const timings = measure(
        [
          check('text'),
          check('json'),
          eachZone('named-checkzone -i local, zone by zone', 'named-checkzone -q -i local', pairs, folder),
          eachZone('validns, zone by zone', 'validns -z', pairs, folder),
        ].filter((contender): contender is Contender => contender !== undefined),
        rounds,
      );
      show(`Offline, ${size} records, ${(pairs.octets / 1e6).toFixed(1)} MB`, timings);
      await describe(check('json'), pairs, folder, size);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** One program after the other over every zone; neither of them sees two zones at once. */
function eachZone(title: string, command: string, { zones }: ZonePairs, cwd: string): Contender | undefined {
  const [program] = command.split(' ') as [string];
  if (spawnSync(program, ['-h']).error !== undefined) {
    console.log(`  ${title}: not installed, left out`);
    return undefined;
  }
  const script = zones.map(([file, origin]) => `${command} ${origin} ${file}`).join(' && ');
  return { title, command: 'sh', args: ['-c', script], cwd };
}

/** Whether every planted fault was found and nothing else, the peak of memory, and the octets held for a record. */
async function describe({ command, args }: Contender, { broken }: ZonePairs, folder: string, size: number) {
  const done = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  const rules = new Map<string, number>();
  for await (const line of createInterface({ input: createReadStream(join(folder, 'report')) })) {
    const rule = /^\{"rule":"([a-z-]+)"/.exec(line)?.[1];
    if (rule !== undefined) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  const found = [...rules].map(([rule, number]) => `${number} ${rule}`).join(', ');
  console.log(`  ${broken} PTR records broken; found ${found}`);
  const peak = Number(/peak ([0-9]+)/.exec(done.stderr)?.[1]) / 1024;
  const held = spawnSync(process.execPath, ['--expose-gc', SELF, '--held', folder], { encoding: 'utf8' });
  const octets = Number(held.stdout) / size;
  console.log(`  peak of --format json ${peak.toFixed(0)} MiB; held per record ${octets.toFixed(0)} octets`);
}

/** Octets that the declared world takes. */
async function printHeld(folder: string): Promise<void> {
  const files = await read(workingTree(folder), [{ pattern: '*.zone' }, { pattern: 'db.*' }]);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const declared = declare(files);
  globalThis.gc?.();
  console.log(process.memoryUsage().heapUsed - before);
  if (declared.zones.isEmpty) throw new Error('no zone was read');
}

if (process.argv[2] === '--held') printHeld(process.argv[3]!);
