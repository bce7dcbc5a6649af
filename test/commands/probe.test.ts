import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cannot-run.ts';
import { probe } from '../../src/commands/probe.ts';
import type { OptionName } from '../../src/options.ts';
import { closedPort, dropping, IPV4, IPV6, type Listener, listen } from '../probe/listeners.ts';
import { parseExposition } from '../reporters/exposition.ts';
import { stubTerminal } from './terminal.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
async function start(listener: Promise<Listener>): Promise<Listener> {
  const started = await listener;
  closing.push(() => started.close());
  return started;
}

async function run(files: Readonly<Record<string, string>>, operands: string[] = [], format?: string) {
  const cwd = mkdtempSync(join(tmpdir(), 'ptr-gate-probe-'));
  closing.push(() => rmSync(cwd, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const { stub, said } = stubTerminal(cwd);
  const texts = new Map<OptionName, readonly string[]>(format === undefined ? [] : [['format', [format]]]);
  const exitCode = await probe(operands, { place: (name) => `--${name}`, texts }, stub);
  return { exitCode, out: said.out };
}
const config = (health: string, expected = 'www.example.org: [127.0.0.1, "::1"]') => ({
  'ptr-gate.yml': `expect: {${expected}}\nhealth: {allow: [127.0.0.0/8, "::1"], ${health}}\n`,
});

describe('the table', () => {
  test('has a line for each family', async () => {
    const { port } = await start(listen());
    const { exitCode, out } = await run(config(`ports: [${port}], attempts: 5`));
    expect(exitCode).toBe(0);
    const rows = out.split('\n').map((line) => line.split(/ {2,}/));
    expect(rows[0]).toEqual([
      'name',
      'port',
      'family',
      'attempts',
      'success',
      'p50',
      'p95',
      'p99',
      'timeouts',
      'fallback',
    ]);
    const ms = expect.stringMatching(/^[0-9]+\.[0-9] ms$/);
    expect(rows[1]).toEqual(['www.example.org', String(port), 'IPv4', '5', '100 %', ms, ms, ms, '0 %', '-']);
    expect(rows[2]).toEqual([
      'www.example.org',
      String(port),
      'IPv6',
      '5',
      '100 %',
      ms,
      ms,
      ms,
      '0 %',
      '0 %',
    ]);
    expect(out).toMatch(/\nPASS {2}/);
  });

  test('shows timeouts with their bound, why they matter, and fails', async () => {
    const { port } = await start(dropping(IPV6));
    await start(listen({ addresses: [IPV4], port }));
    const regions = 'www.example.org: {eu-west: {A: 127.0.0.1, AAAA: "::1"}}';
    const { exitCode, out } = await run(config(`ports: [${port}], attempts: 4, timeout: 200ms`, regions));
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^name +region +port/);
    expect(out).toMatch(
      new RegExp(
        `^www\\.example\\.org {2}eu-west +${port} +IPv6 +4 +0 % +- +- +- +100 % \\(at least 39\\.8 %\\) +100 %$`,
        'm',
      ),
    );
    expect(out).toMatch(/^ipv6-unhealthy \(eu-west\): IPv6 connections to www\.example\.org at ::1/m);
    expect(out).toMatch(/\nFAIL {2}/);
  });

  test('says what was not measured, and does not pass', async () => {
    const { port } = await start(listen());
    const { exitCode, out } = await run(
      config(`ports: [${port}], attempts: 1`, 'a.example: [127.0.0.1, 10.0.0.1]'),
    );
    expect(exitCode).toBe(3);
    expect(out).toContain(
      'health-unmeasured: The service of a.example at 10.0.0.1 was not measured: it is in 10.0.0.0/8',
    );
    expect(out).toMatch(/\nUNVERIFIED {2}/);
  });
});

describe('other forms', () => {
  test('JSON', async () => {
    const port = await closedPort();
    await start(listen({ addresses: [IPV4], port }));
    const { exitCode, out } = await run(config(`ports: [${port}], attempts: 2`), [], 'json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      verdict: 'pass',
      health: [
        { protocol: 'ipv4', attempts: 2, succeeded: 2, fallback: null },
        {
          protocol: 'ipv6',
          attempts: 2,
          succeeded: 0,
          failures: [{ reason: 'connection refused', count: 2 }],
        },
      ],
      findings: [{ rule: 'not-dual-stack', name: 'www.example.org', address: '::1' }],
    });
  });

  test('metrics', async () => {
    const { port } = await start(listen());
    const { out } = await run(config(`ports: [${port}], attempts: 2`), [], 'prometheus');
    expect([...parseExposition(out).get('ptr_gate_connection_success_ratio')!.values()]).toEqual([1, 1]);
  });

  test('no other', async () => {
    await expect(run(config('ports: [1]'), [], 'sarif')).rejects.toThrow(
      '--format: probe writes text, json, prometheus, and not sarif',
    );
  });
});

describe('what is read', () => {
  test('may be named, without any configuration', async () => {
    const { exitCode, out } = await run(
      { 'db.x': '$ORIGIN x.example.\n$TTL 60\n@ SOA a b 1 2 3 4 5\nwww AAAA fd00::9\n' },
      ['db.x'],
    );
    expect(exitCode).toBe(3);
    expect(out).toContain('www.x.example at fd00::9 was not measured');
  });

  test('has to hold an address', async () => {
    await expect(
      run({
        'ptr-gate.yml': 'records: db.x\n',
        'db.x': '$ORIGIN x.example.\n$TTL 60\n@ SOA a b 1 2 3 4 5\n',
      }),
    ).rejects.toThrow('there is no address to connect to');
    await expect(run({})).rejects.toThrow(CannotRun);
  });
});
