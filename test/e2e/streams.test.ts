import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLI, cli, folder, manifest, start } from './dist.ts';
import { reportOf } from './report.ts';
import { address, embedded, type Running } from './world.ts';

let server: Running;
beforeAll(async () => {
  server = await embedded();
});
afterAll(() => server.stop());

/** A report many times larger than the 64 KiB that a pipe holds. */
const MANY = 1500;
const LARGE = manifest(
  Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`host-${i}.corp.example`, address(0x1000 + i)])),
);

const exists = (path: string) => {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
};

describe('standard output', () => {
  test('a slow reader of a large report gets all of it', async () => {
    const child = start(CLI, ['--resolvers', server.resolver, '--format', 'json'], {
      cwd: folder({ 'ptr-gate.yml': LARGE }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(child, 'close');
    let text = '';
    child.stdout!.setEncoding('utf8');
    for await (const piece of child.stdout!) {
      text += piece;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect((await ended)[0]).toBe(1);
    expect(text.length).toBeGreaterThan(4 * 65_536);
    const { results, findings } = reportOf(text);
    expect([results.length, findings.length]).toEqual([MANY, MANY]);
    expect(new Set(results.map(({ name }) => name)).size).toBe(MANY);
  });

  test.runIf(exists('/dev/full'))('a full disk is exit code 2, in words', async () => {
    const cwd = folder({ 'ptr-gate.yml': manifest({ 'verified.corp.example': address(0x11) }) });
    const shell = spawn(
      '/bin/sh',
      ['-c', `"$0" "$@" > /dev/full`, process.execPath, CLI, '--resolvers', server.resolver],
      {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let err = '';
    shell.stderr.setEncoding('utf8').on('data', (piece) => {
      err += piece;
    });
    const [code] = await once(shell, 'close');
    expect([code, err]).toEqual([2, 'ptr-gate: the report cannot be written: no space left on device\n']);
  });
});

describe('--output', () => {
  const READY = { 'ptr-gate.yml': manifest({ 'ready.corp.example': address(0x12) }) };
  const write = (cwd: string, path: string) =>
    cli(['--resolvers', server.resolver, '--output', `json=${path}`], { cwd });

  test('makes the folders it needs, and replaces an older report', async () => {
    const cwd = folder({ ...READY, 'reports/old.json': 'x'.repeat(100_000) });
    expect((await write(cwd, 'reports/a/b/new.json')).code).toBe(0);
    expect((await write(cwd, 'reports/old.json')).code).toBe(0);
    for (const path of ['reports/a/b/new.json', 'reports/old.json'])
      expect(reportOf(readFileSync(join(cwd, path), 'utf8')).verdict).toBe('pass');
  });

  test('a path that is a folder, or lies below a file', async () => {
    const cwd = folder(READY);
    mkdirSync(join(cwd, 'taken'));
    expect(await write(cwd, 'taken')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/taken cannot be written: it is a directory/),
    });
    expect(await write(cwd, 'ptr-gate.yml/report.json')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/ptr-gate\.yml\/report\.json cannot be written: /),
    });
  });

  test.runIf(exists('/proc/self'))('a file system that refuses new folders', async () => {
    const { code, err } = await write(folder(READY), '/proc/nothing/report.json');
    expect([code, err]).toEqual([
      2,
      'ptr-gate: /proc/nothing/report.json cannot be written: no such file or directory\n',
    ]);
  });

  test.runIf(process.getuid?.() !== 0)('a folder without permission', async () => {
    const cwd = folder({ ...READY, 'locked/file': '' });
    chmodSync(join(cwd, 'locked'), 0o500);
    const { code, err } = await write(cwd, 'locked/report.json');
    expect(code).toBe(2);
    expect(err).toContain('permission denied');
  });

  test.runIf(exists('/dev/full'))('a full disk', async () => {
    const { code, err } = await write(folder(READY), '/dev/full');
    expect([code, err]).toEqual([2, 'ptr-gate: /dev/full cannot be written: no space left on device\n']);
  });

  test('one file for two reports', async () => {
    const { code, err } = await cli(['--resolvers', server.resolver, '--output', 'json=a,text=./a'], {
      cwd: folder(READY),
    });
    expect(code).toBe(2);
    expect(err).toMatch(/output: \.\/a is named twice/);
  });
});

describe('progress', () => {
  const SCRIPT = ['/usr/bin/script', '/bin/script'].find(exists);
  if (SCRIPT === undefined && process.env.CI) throw new Error('script is not installed (Debian: bsdutils)');
  if (SCRIPT === undefined) console.warn('SKIPPED: script is not installed (Debian: bsdutils)');

  /** Runs in a pseudo terminal, which takes both streams. */
  async function inTerminal(resolver: string, timeout: string): Promise<string> {
    const command = `'${process.execPath}' '${CLI}' --resolvers ${resolver} --timeout ${timeout} > report`;
    const cwd = folder({ 'ptr-gate.yml': manifest({ 'ready.corp.example': address(0x12) }) });
    const child = spawn(SCRIPT!, ['-qefc', command, '/dev/null'], {
      cwd,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      text += piece;
    });
    await once(child, 'close');
    return text;
  }

  test.runIf(SCRIPT)(
    'a person who waits longer than a second sees how far it is, and a clean line after',
    async () => {
      const silent = await embedded('silent');
      try {
        const text = await inTerminal(silent.resolver, '1500ms');
        expect(text).toMatch(/ptr-gate: 0 (?:of 1 )?pairs? judged, 1 s/);
        expect(text.endsWith('\r\x1b[2K')).toBe(true);
      } finally {
        await silent.stop();
      }
    },
  );

  test.runIf(SCRIPT)('a quick run shows none', async () => {
    expect(await inTerminal(server.resolver, '5s')).toBe('');
  });

  test('a log file shows none, however long it takes', async () => {
    const silent = await embedded('silent');
    try {
      const { code, err } = await cli(['--resolvers', silent.resolver, '--timeout', '1500ms'], {
        cwd: folder({ 'ptr-gate.yml': manifest({ 'ready.corp.example': address(0x12) }) }),
      });
      expect([code, err]).toEqual([3, '']);
    } finally {
      await silent.stop();
    }
  });
});
