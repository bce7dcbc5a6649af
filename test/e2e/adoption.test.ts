import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Behaviour, startServer } from '../../src/server/server.ts';
import { zonesOf } from '../zones/declare.ts';
import { step } from './action-step.ts';
import { CLI, cli, folder, manifest, start } from './dist.ts';
import { reportOf } from './report.ts';
import { address, embedded, ZONES } from './world.ts';

const OLD = { 'mismatch.corp.example': address(0x14), 'nxdomain.corp.example': address(0x15) };
const NEW = { ...OLD, 'nodata.corp.example': address(0x16) };

describe('a repository with old defects', () => {
  test('writes them down once, and from then on only new ones block', async () => {
    const server = await embedded();
    try {
      const cwd = folder({ 'ptr-gate.yml': manifest(OLD), 'new.yml': manifest(NEW) });
      const ask = (...args: string[]) =>
        cli(['--resolvers', server.resolver, '--format', 'json', ...args], { cwd });
      const written = await ask('--write-baseline', 'known.json');
      expect([written.code, reportOf(written.out).verdict]).toEqual([1, 'fail']);
      const text = readFileSync(join(cwd, 'known.json'), 'utf8');
      expect(text.split('\n').length).toBe(5);
      // The same findings are the same file, also over itself.
      await ask('--baseline', 'known.json', '--write-baseline', 'known.json');
      expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(text);

      const adopted = await ask('--baseline', 'known.json');
      expect([adopted.code, reportOf(adopted.out).findings.map(({ severity }) => severity)]).toEqual([
        0,
        ['notice', 'notice'],
      ]);
      const later = await ask('--baseline', 'known.json', '--config', 'new.yml');
      const blocking = reportOf(later.out).findings.filter(({ severity }) => severity === 'error');
      expect([later.code, blocking.map(({ name }) => name)]).toEqual([1, ['nodata.corp.example']]);
      const missing = await ask('--baseline', 'nowhere.json');
      expect([missing.code, missing.err]).toEqual([
        2,
        expect.stringContaining('nowhere.json: there is no such baseline'),
      ]);
    } finally {
      await server.stop();
    }
  });

  test('a run of which nothing comes leaves the older file alone', async () => {
    const cwd = folder({ 'ptr-gate.yml': 'expect: {}\nrecords: [empty]\n', empty: '', 'known.json': 'kept' });
    const { code } = await cli(['--write-baseline', 'known.json'], { cwd });
    expect([code, readFileSync(join(cwd, 'known.json'), 'utf8')]).toEqual([2, 'kept']);
  });
});

/** A server that fails until so many milliseconds after its first question, and then knows everything. */
async function lateServer(afterMs: number, before: Behaviour) {
  let ready: number | undefined;
  const server = await startServer(zonesOf(ZONES), {
    behaviour() {
      // A slow start of the command must not use the time up.
      ready ??= Date.now() + afterMs;
      return Date.now() < ready ? before : 'answer';
    },
  });
  return { resolver: `127.0.0.1:${server.port}`, stop: () => server.close() };
}

describe('waiting', () => {
  const files = {
    'ptr-gate.yml': manifest({ 'verified.corp.example': address(0x11), 'ready.corp.example': address(0x12) }),
  };

  test('until the server answers, with the report of what it answered in the end', async () => {
    const server = await lateServer(1_500, 'servfail');
    try {
      const args = ['--resolvers', server.resolver, '--format', 'json', '--wait', '20s', '--timings'];
      const { code, out, err } = await cli(args, { cwd: folder(files) });
      expect([code, reportOf(out).counts]).toEqual([0, expect.objectContaining({ verified: 1, ready: 1 })]);
      expect(err).toMatch(
        /^ptr-gate: Waiting for 2 pairs: verified\.corp\.example .* \(PTR .*: servfail\).*; asking again in 2 s, 20 s left$/m,
      );
      expect(err).toMatch(/^ptr-gate: Nothing is waited for any more$/m);
      expect(err).toMatch(/^ptr-gate: Time: reading the records .*, asking and judging .* in all, after/m);
    } finally {
      await server.stop();
    }
  });

  test('not for what time does not mend, and not without being asked to', async () => {
    const server = await embedded();
    try {
      const cwd = folder({ 'ptr-gate.yml': manifest({ 'mismatch.corp.example': address(0x14) }) });
      const { code, err } = await cli(['--resolvers', server.resolver, '--wait', '20s'], { cwd });
      expect([code, err]).toEqual([1, '']);
    } finally {
      await server.stop();
    }
  });

  test('in the log of a step, until the workflow is cancelled', async () => {
    const server = await embedded();
    try {
      const cwd = folder({ 'ptr-gate.yml': manifest({ 'nxdomain.corp.example': address(0x15) }) });
      const { code, read } = await step(cwd, { resolvers: server.resolver, wait: '1s' });
      expect(code).toBe(1);
      expect(read.log.join('\n')).toMatch(
        /ptr-gate: Waiting for 1 pair: nxdomain\.corp\.example .*NXDOMAIN, which caches may keep until 20[0-9-]+T[0-9:]+Z\); asking again in 1 s, 1 s left/,
      );
      expect(read.effects).toEqual([]);

      const child = start(CLI, ['--resolvers', server.resolver, '--wait', '1h', '--format', 'json'], {
        cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const out: Buffer[] = [];
      child.stdout!.on('data', (piece: Buffer) => out.push(piece));
      child.stderr!.once('data', () => child.kill('SIGINT'));
      const [ended] = await once(child, 'close');
      const report = reportOf(Buffer.concat(out).toString('utf8'));
      expect([ended, report.findings.map(({ rule }) => rule)]).toEqual([1, ['ptr-missing']]);
    } finally {
      await server.stop();
    }
  });
});
