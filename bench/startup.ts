// Start-up of the bundles against bare Node, and one pair end to end against two digs.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, show } from './measure.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const NAME = 'one.example';
const ADDRESS = '2606:2800:220:1:248:1893:25c8:1946';

export async function benchStartup(rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-bench-'));
  const server = fork(join(import.meta.dirname, 'one-pair-server.ts'), [NAME, ADDRESS]);
  try {
    const node = { title: 'node -e 0', command: process.execPath, args: ['-e', '0'] };
    const action = {
      title: 'node dist/action/index.js, nothing to read',
      command: process.execPath,
      args: [join(DIST, 'action/index.js')],
      env: { GITHUB_WORKSPACE: folder, GITHUB_ACTIONS: 'true' },
      exits: [2],
    };
    const version = {
      title: 'node dist/cli/index.js --version',
      command: process.execPath,
      args: [join(DIST, 'cli/index.js'), '--version'],
    };
    show('Start-up', measure([node, action, version], rounds));

    const [port] = (await once(server, 'message')) as [number];
    writeFileSync(
      join(folder, 'ptr-gate.yml'),
      `expect:\n  ${NAME}: ${ADDRESS}\npolicy: {stage: published}\n`,
    );
    const check = {
      title: 'ptr-gate check, one pair',
      command: process.execPath,
      args: [join(DIST, 'cli/index.js'), 'check', '--resolvers', `127.0.0.1:${port}`],
      cwd: folder,
    };
    const dig = `dig -p ${port} @127.0.0.1`;
    const digs = {
      title: 'dig -x ADDRESS; dig NAME AAAA',
      command: 'sh',
      args: ['-c', `${dig} -x ${ADDRESS} && ${dig} ${NAME} AAAA`],
    };
    show('One pair, end to end', measure([node, check, digs], rounds));
  } finally {
    server.disconnect();
    rmSync(folder, { recursive: true });
  }
}
