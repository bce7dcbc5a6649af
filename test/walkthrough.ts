import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** A fenced block of a Markdown page. */
export interface Block {
  /** The first word of the info string: `yaml`, `console`. */
  readonly language: string;
  /** The file that the block is, from `title="zones/db.example.org"` in the info string. */
  readonly title: string | undefined;
  readonly text: string;
  /** 1-based line of the opening fence. */
  readonly line: number;
}

export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```([a-z]*)(?: title="([^"\n]+)")?[^\n]*\n([\s\S]*?)^```$/gm)].map(
    (match) => ({
      language: match[1]!,
      title: match[2],
      text: match[3]!,
      line: markdown.slice(0, match.index).split('\n').length,
    }),
  );
}

/** One command of a walk, and what it prints: `...` stands for any lines, `[exit N]` is the exit code where it is not 0. */
export interface Step {
  readonly command: string;
  readonly expected: string;
}

/** The commands of a `console` block, each behind `$ `; a line that ends in a backslash goes on in the next. */
export function stepsOf(text: string): readonly Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command] = /^(?:.*\\\n)*.*\n?/.exec(part)!;
      return { command: command.trimEnd(), expected: part.slice(command.length) };
    });
}

/** Commands of a page, run one after the other in a folder as a reader would. */
export interface Walk {
  /**
   * Runs a step and compares. A step that serves, or that ends in `&`, stays until the next one that does, or the end.
   * Where its program is not installed, the step is left out, loudly; not so where CI is set.
   */
  take(step: Step): Promise<void>;
  /** Ends what still runs. */
  end(): Promise<void>;
}

/**
 * `ptr-gate` in a command is the sources of this repository, `npx` and all. The port of a server in the text is
 * anybody's: here it is a free one, and later commands go there. What a run cannot know beforehand, how long it took
 * and its version, is not compared.
 */
export function startWalk(folder: string): Walk {
  const programs = realpathSync(mkdtempSync(join(tmpdir(), 'ptr-gate-walk-')));
  const program = (name: string, script: string) => {
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(programs, name), 0o755);
  };
  const cli = `exec "${process.execPath}" "${join(ROOT, 'src/cli.ts')}" "$@"`;
  program('ptr-gate', cli);
  program(
    'npx',
    `while [ "$1" != ptr-gate ]; do case "$1" in ptr-gate@*) break;; esac; shift; done; shift\n${cli}`,
  );
  program('node', `exec "${process.execPath}" "$@"`);
  let server: ChildProcess | undefined;
  let port = '';

  const environment = {
    PATH: [programs, process.env.PATH, '/usr/sbin'].join(delimiter),
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    LC_ALL: 'C.UTF-8',
  };
  const start = (command: string) =>
    spawn('bash', ['-c', command], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
    });

  async function stop(): Promise<void> {
    if (server === undefined) return;
    const closed = once(server, 'close');
    server.kill('SIGTERM');
    await closed;
    server = undefined;
  }

  async function serve(command: string): Promise<void> {
    await stop();
    // Replaced by the server itself, so that the signal reaches it.
    server = start(`exec ${command.replace(/ &$/, '').replace(/--port [0-9]+/, '--port 0')}`);
    let out = '';
    server.stderr!.on('data', (text) => (out += text));
    const ready = command.endsWith(' &') ? /\n()/ : /port ([0-9]+), UDP/;
    for await (const text of server.stdout!.setEncoding('utf8')) {
      out += text;
      if (ready.test(out)) break;
    }
    expect(out, command).toMatch(ready);
    port = ready.exec(out)![1]!;
  }

  async function take({ command, expected }: Step): Promise<void> {
    const [name] = command.split(' ');
    if (spawnSync('bash', ['-c', `command -v ${name}`], { env: environment }).status !== 0 && !process.env.CI)
      return console.warn(`SKIPPED: ${name} is not installed, and this is not tried: ${command}`);
    if (command.startsWith('ptr-gate serve ') || command.endsWith(' &')) return serve(command);
    const child = start(command.replace('127.0.0.1:5300', `127.0.0.1:${port}`));
    let printed = '';
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text) => (printed += text));
    const [code] = (await once(child, 'close')) as [number];
    expect(steady(`${printed}[exit ${code}]\n`), command).toMatch(patternOf(steady(expected)));
  }

  return {
    take,
    async end() {
      await stop();
      rmSync(programs, { recursive: true, force: true });
    },
  };
}

/** Without what no page can know: how long something took, the widths of the columns beside it, and who won a race. */
function steady(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      if (!/[0-9] ms\b| p50 | IPv[46] /.test(line)) return line;
      const even = line.replace(/ +/g, ' ').replace(/[0-9.]+ ms\b/g, '0 ms');
      return even.replace(/( IPv6 .*) [0-9]+ %(?=$| [0-9]+ [a-z])/, '$1 0 %');
    })
    .join('\n')
    .replace(/("durationMs":) ?[0-9.]+/g, '$1 0')
    .replace(/^(ptr_gate_duration_seconds) .*$/gm, '$1 0');
}

function patternOf(expected: string): RegExp {
  const lines = expected.split(/^\.\.\.\n/m).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const exit = expected.includes('[exit ') ? '' : '\\[exit 0\\]\n';
  return new RegExp(`^${lines.join('[\\s\\S]*?')}${exit}$`);
}

/** A folder with the files that the titled blocks of a page are, and those of `beside`, if there is such a folder. */
export function folderOf(blocks: readonly Block[], beside?: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ptr-gate-page-')));
  if (beside !== undefined) cpSync(beside, folder, { recursive: true });
  for (const { title, text } of blocks) {
    if (title === undefined) continue;
    mkdirSync(dirname(join(folder, title)), { recursive: true });
    writeFileSync(join(folder, title), text);
  }
  return folder;
}
