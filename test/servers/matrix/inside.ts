/**
 * The part of the matrix that runs in a network namespace of its own; `play.ts` starts it: `inside.ts SCRATCH full|sample
 * [COLUMN]`. Prints the cells as JSON.
 */
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificateIn } from '../certificate.ts';
import { type Cell, playColumn } from './cells.ts';
import { type Column, FULL, SAMPLE } from './columns.ts';
import { startServers } from './internet.ts';
import { PARENTS_V6, SILENT } from './places.ts';
import { buildWorld } from './world.ts';

/** Columns that are played at the same time. */
const AT_ONCE = 10;

function ip(...words: string[]): void {
  const { status, stderr } = spawnSync('ip', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${words.join(' ')}: ${stderr}`);
}

async function playAll(
  columns: readonly Column[],
  play: (column: Column) => Promise<Cell[]>,
): Promise<Cell[]> {
  const cells: Cell[][] = columns.map(() => []);
  let next = 0;
  const worker = async () => {
    while (next < columns.length) {
      const at = next++;
      cells[at] = await play(columns[at]!);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return cells.flat();
}

async function main([scratch, size, only]: readonly string[]): Promise<void> {
  // BIND listens only on addresses that an interface has.
  ip('link', 'set', 'lo', 'up');
  for (let host = 1; host < 32; host++) ip('address', 'add', `127.0.53.${host}/8`, 'dev', 'lo');
  ip('address', 'add', `${PARENTS_V6}/128`, 'dev', 'lo');

  const stops: (() => Promise<void>)[] = [];
  // Where `sudo` is the way in, only this side may remove what it writes.
  const keys = mkdtempSync(join(scratch!, 'keys-'));
  try {
    const silent = createSocket('udp4').bind(53, SILENT);
    await once(silent, 'listening');
    stops.push(async () => void silent.close());
    const world = await buildWorld(keys);
    const encryption = certificateIn(scratch!);
    await startServers(world, encryption, (stop) => stops.push(stop));

    const isFull = size === 'full';
    const wanted = (isFull ? FULL : SAMPLE).filter(({ title }) => title.includes(only ?? ''));
    // Every situation over UDP; the other transports carry the same messages, so one case of each will do.
    const play = (column: Column) =>
      playColumn(
        column,
        { families: isFull || column.transport === 'udp' ? [4, 6] : [6], slow: isFull },
        encryption.certificate,
      );
    // What a machine under load makes of a question is not what is to be found out: a second time tells.
    const playTwice = async (column: Column) => {
      const first = await play(column);
      return first.some(({ problems }) => problems.length > 0) ? await play(column) : first;
    };
    const withoutIpv6 = ({ vantage }: Column) => vantage === 'authorities without IPv6';
    const cells = await playAll(
      wanted.filter((column) => !withoutIpv6(column)),
      playTwice,
    );
    writeFileSync('/proc/sys/net/ipv6/conf/all/disable_ipv6', '1');
    cells.push(...(await playAll(wanted.filter(withoutIpv6), playTwice)));
    process.stdout.write(`${JSON.stringify(cells)}\n`);
  } finally {
    await Promise.all(stops.map((stop) => stop()));
    rmSync(keys, { recursive: true, force: true });
  }
}

// Whoever started this is gone: nothing of it may stay.
process.stdin.resume().on('end', () => process.exit(1));
await main(process.argv.slice(2));
process.stdin.destroy();
