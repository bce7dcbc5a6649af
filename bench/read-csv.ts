// Reading a million pairs from CSV, whole processes in turn: our reader, and what a few lines of script would do.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, show } from './measure.ts';

const ROWS = 1_000_000;
const READER = new URL('../src/sources/csv/read.ts', import.meta.url).href;
const TREE = new URL('../src/repository/working-tree.ts', import.meta.url).href;

const OURS = `
import { read } from '${READER}';
import { workingTree } from '${TREE}';
let pairs = 0;
for (const { kind } of read({ path: 'pairs.csv' }, workingTree('.'))) if (kind === 'pair') pairs++;
if (pairs !== ${ROWS}) throw new Error('read ' + pairs);
`;

const SPLIT = `
import { readFileSync } from 'node:fs';
let pairs = 0;
for (const line of readFileSync('pairs.csv', 'utf8').split('\\n').slice(1)) {
  const [name, address] = line.split(',');
  if (name && address) pairs++;
}
if (pairs !== ${ROWS}) throw new Error('read ' + pairs);
`;

/** The most memory that the process ever held, in MB. */
const PEAK = `console.error(Math.round(process.resourceUsage().maxRSS / 1024));`;

export async function benchReadCsv(rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-csv-'));
  try {
    const rows = Array.from(
      { length: ROWS },
      (_, i) => `host${i}.example.org,2001:db8:${(i >> 16).toString(16)}:${(i & 0xffff).toString(16)}::25\n`,
    );
    writeFileSync(join(folder, 'pairs.csv'), `name,address\n${rows.join('')}`);
    const contender = (title: string, script: string) => ({
      title,
      command: process.execPath,
      args: ['--input-type=module', '--no-warnings', '-e', script + PEAK],
      cwd: folder,
    });
    const contenders = [
      contender('read, checked, with places (streamed)', OURS),
      contender('split on commas, nothing checked', SPLIT),
    ];
    const heading = `${ROWS.toLocaleString('en')} pairs from CSV, start of the process included`;
    show(heading, measure(contenders, rounds));
    for (const { title, command, args, cwd } of contenders) {
      const { stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
      console.log(`  ${title.padEnd(44)} peak ${stderr.trim()} MB`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
