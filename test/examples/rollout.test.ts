import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'examples/rollout');

/** One command of the walk, and what it prints: `...` stands for any lines, `[exit N]` is the exit code. */
interface Step {
  readonly command: string;
  readonly expected: string;
}

const steps: readonly Step[] = [
  ...readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm),
].flatMap(([, block]) =>
  block!
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { command: part.slice(0, end), expected: part.slice(end + 1) };
    }),
);

function start(command: string): ChildProcess {
  const [program, ...args] = command.split(' ');
  expect(program).toBe('ptr-gate');
  return spawn(process.execPath, [join(ROOT, 'src/cli.ts'), ...args], {
    cwd: FOLDER,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  });
}

async function run(command: string): Promise<string> {
  const child = start(command);
  let out = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text) => (out += text));
  const [code] = (await once(child, 'close')) as [number];
  return `${out}[exit ${code}]\n`;
}

let server: ChildProcess | undefined;
let port = '';

async function stop(): Promise<void> {
  if (server === undefined) return;
  const closed = once(server, 'close');
  server.kill('SIGTERM');
  await closed;
  server = undefined;
}

/** The port in the text is anybody's; here it is a free one. */
async function serve(command: string): Promise<void> {
  await stop();
  server = start(command.replace(/--port [0-9]+/, '--port 0'));
  let out = '';
  for await (const text of server.stdout!.setEncoding('utf8')) {
    out += text;
    port = /port ([0-9]+), UDP/.exec(out)?.[1] ?? '';
    if (port !== '') break;
  }
  expect(port, out).not.toBe('');
}

afterAll(stop);

function patternOf(expected: string): RegExp {
  const lines = expected.split(/^\.\.\.\n/m).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const exit = expected.includes('[exit ') ? '' : '\\[exit 0\\]\n';
  return new RegExp(`^${lines.join('[\\s\\S]*?')}${exit}$`);
}

test('the walk through four weeks is what happens', { timeout: 60_000 }, async () => {
  expect(steps.length).toBeGreaterThan(10);
  for (const { command, expected } of steps) {
    if (command.startsWith('ptr-gate serve ')) await serve(command);
    else {
      const printed = await run(command.replace('127.0.0.1:5300', `127.0.0.1:${port}`));
      expect(printed, command).toMatch(patternOf(expected));
    }
  }
});
