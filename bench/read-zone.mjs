// Reading zone files beside named-checkzone and validns, whole processes in turn, and the octets that a record takes
// when all are kept. Run with Node 24: node bench/read-zone.mjs [records] [rounds]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workingTree } from '../src/repository/working-tree.ts';
import { readZone } from '../src/sources/zone-file/read-zone.ts';

const SELF = fileURLToPath(import.meta.url);
const SOA =
  '$TTL 3600\n@ IN SOA ns1.example.net. hostmaster.example.net. 1 2h 1h 1w 1h\n@ IN NS ns1.example.net.\n';

if (process.argv[2] === '--read') read(...process.argv.slice(3));
else compare(Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 3));

function read(folder, path, origin, keep) {
  const kept = [];
  let records = 0;
  let defects = 0;
  for (const { kind, record } of readZone({ path, origin }, workingTree(folder))) {
    if (kind === 'defect') defects++;
    if (kind !== 'record') continue;
    records++;
    if (keep === 'keep') kept.push(record);
  }
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  console.log(JSON.stringify({ records, defects, held: heapUsed + external, kept: kept.length }));
}

function forward(count) {
  const lines = [SOA];
  for (let i = 0; i < count / 2; i++) {
    const [high, middle, low] = [(i >> 16) & 255, (i >> 8) & 255, i & 255];
    lines.push(`host-${i}\tIN A 10.${high}.${middle}.${low}\n`);
    lines.push(`host-${i}\tIN AAAA 2001:db8:${(i >> 16).toString(16)}:${(i & 0xffff).toString(16)}::1\n`);
  }
  return lines.join('');
}

function reverse(count) {
  const lines = [SOA];
  for (let i = 0; i < count; i++) {
    const nibbles = i.toString(16).padStart(24, '0');
    lines.push(`${[...nibbles].reverse().join('.')}\tIN PTR host-${i}.example.org.\n`);
  }
  return lines.join('');
}

function compare(count, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'read-zone-'));
  try {
    for (const [file, origin, text] of [
      ['forward', 'example.org', forward(count)],
      ['reverse', '8.b.d.0.1.0.0.2.ip6.arpa', reverse(count)],
    ]) {
      writeFileSync(join(folder, file), text);
      const contenders = [
        ['ptr-gate', process.execPath, [SELF, '--read', folder, file, origin]],
        ['named-checkzone -i none', 'named-checkzone', ['-i', 'none', origin, join(folder, file)]],
        ['validns', 'validns', ['-z', `${origin}.`, join(folder, file)]],
      ];
      const times = contenders.map(() => []);
      for (let round = 0; round < rounds; round++) {
        for (const [i, [title, command, args]] of contenders.entries()) {
          const start = performance.now();
          const { error, status } = spawnSync(command, args);
          times[i].push(error ? Number.NaN : performance.now() - start);
          if (error) console.error(`${title}: ${error.message}`);
          else if (status !== 0) console.error(`${title} ended with ${status}`);
        }
      }
      console.log(`\n${file} zone, ${count} records, ${(text.length / 1e6).toFixed(1)} MB`);
      for (const [i, [title]] of contenders.entries())
        console.log(
          `  ${title.padEnd(26)} ${Math.min(...times[i])
            .toFixed(0)
            .padStart(7)} ms`,
        );
      const [some, none] = ['keep', 'drop'].map((keep) =>
        JSON.parse(
          spawnSync(process.execPath, ['--expose-gc', SELF, '--read', folder, file, origin, keep]).stdout,
        ),
      );
      console.log(
        `  held per record            ${((some.held - none.held) / some.records).toFixed(0).padStart(7)} octets`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
