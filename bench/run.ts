// npm run bench [-- NAME...]: every benchmark, or those named. The contenders of one table run in turn.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { benchEngine } from './engine.ts';
import { benchOffline } from './offline.ts';
import { benchReadCsv } from './read-csv.ts';
import { benchStartup } from './startup.ts';
import { benchZonesLive } from './zones-live.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  engine: () => benchEngine(100_000, 3),
  'engine-million': () => benchEngine(1_000_000, 1),
  offline: () => benchOffline([100_000, 1_000_000], 3),
  zones: () => benchZonesLive(100_000),
  'zones-million': () => benchZonesLive(1_000_000),
  startup: () => benchStartup(20),
  'read-csv': () => benchReadCsv(5),
  'read-zone': () => script('read-zone.mjs', '100000', '3'),
  wire: () => script('wire.mjs'),
  'fuzz-wire': () => script('fuzz-wire.mjs', '2000000'),
};

/** Benchmarks that are scripts of their own, because they start themselves again or want a clean heap. */
async function script(name: string, ...args: readonly string[]): Promise<void> {
  const done = spawnSync(process.execPath, [join(import.meta.dirname, name), ...args], { stdio: 'inherit' });
  if (done.status !== 0) throw new Error(`${name} ended with ${done.status}`);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  console.error(`no bench is called ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) await BENCHES[name]!();
