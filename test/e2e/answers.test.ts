import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withBind } from '../servers/bind.ts';
import { step } from './action-step.ts';
import { cli, folder, manifest } from './dist.ts';
import { outcomes, reportOf } from './report.ts';
import {
  ADDRESSES,
  address,
  bind,
  CROWD,
  embedded,
  owner,
  REVERSE_ZONE,
  type Running,
  TROUBLED,
} from './world.ts';

const ALL = manifest(ADDRESSES);

/** The reverse name as a line in the reverse zone begins. */
const withinZone = (last: number) => owner(last).slice(0, -REVERSE_ZONE.length - 1);

/** What every pair of the world comes to, whichever server tells it. */
const OUTCOMES = {
  'verified.corp.example': 'verified',
  'ready.corp.example': 'ready',
  'unborn.corp.example': 'ready',
  'mismatch.corp.example': 'failed ptr-mismatch',
  'nxdomain.corp.example': 'failed ptr-missing',
  'nodata.corp.example': 'failed ptr-missing',
  'crowded.corp.example': 'verified ptr-ambiguous',
  'delegated.corp.example': 'verified',
};

const servers: readonly (readonly [string, () => Promise<Running>])[] = [
  ['the embedded server', () => embedded()],
  ...(withBind() ? [['BIND', () => bind()] as const] : []),
];

describe.each(servers)('every answer, from %s', (title, start) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());
  const ask = (files: Readonly<Record<string, string>>, ...args: string[]) =>
    cli(['--resolvers', server.resolver, '--format', 'json', ...args], { cwd: folder(files) });

  test('all of them in one run of the command', async () => {
    const { code, out, err } = await ask({ 'ptr-gate.yml': ALL });
    const report = reportOf(out);
    expect(err).toBe('');
    expect(code).toBe(1);
    expect(outcomes(report)).toEqual(OUTCOMES);
    expect(report.verdict).toBe('fail');
    expect(report.counts).toEqual({
      verified: 3,
      ready: 2,
      pending: 0,
      failed: 3,
      unverified: 0,
      skipped: 0,
    });
    expect(report.results.map(({ location }) => location!.line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    const finding = (name: string) => report.findings.find((one) => one.name === name)!;
    expect(finding('mismatch.corp.example')).toMatchObject({
      expected: ['mismatch.corp.example'],
      observed: ['other.corp.example'],
      location: { path: 'ptr-gate.yml', line: 5, column: 26 },
    });
    expect(finding('nxdomain.corp.example').message).toContain('NXDOMAIN');
    expect(finding('nodata.corp.example').message).toContain('NODATA');
    for (const [name, last] of [
      ['mismatch.corp.example', 0x14],
      ['nxdomain.corp.example', 0x15],
      ['nodata.corp.example', 0x16],
    ] as const) {
      expect(finding(name).fix).toEqual({
        zone: REVERSE_ZONE,
        record: `${withinZone(last)} IN PTR ${name}.`,
      });
    }
  });

  test('the same in one run of the action, with an annotation on each line', async () => {
    const ran = await step(folder({ 'ptr-gate.yml': ALL }), { resolvers: server.resolver });
    expect(ran.code).toBe(1);
    const report = reportOf(ran.report!);
    expect(outcomes(report)).toEqual(OUTCOMES);
    expect(ran.outputs).toEqual({
      verdict: 'fail',
      report: ran.outputs.report,
      verified: '3',
      ready: '2',
      pending: '0',
      failed: '3',
      unverified: '0',
      skipped: '0',
    });
    const { annotations, dropped, effects } = ran.read;
    expect(annotations.map(({ kind, title: rule, line }) => `${kind} ${line ?? '-'} ${rule}`)).toEqual([
      'error - ptr-gate: fail',
      'error 5 ptr-gate: ptr-mismatch',
      'error 6 ptr-gate: ptr-missing',
      'error 7 ptr-gate: ptr-missing',
      'warning 8 ptr-gate: ptr-ambiguous',
    ]);
    const mismatch = annotations[1]!;
    expect(mismatch).toMatchObject({ file: 'ptr-gate.yml', line: 5, endLine: 5, column: 26 });
    expect(mismatch.endColumn).toBe(26 + address(0x14).length);
    expect(mismatch.message).toContain(`PTR of ${address(0x14)} names other.corp.example`);
    expect(mismatch.message).toContain(
      `$ORIGIN ${REVERSE_ZONE}.\n${withinZone(0x14)} IN PTR mismatch.corp.example.`,
    );
    expect({ dropped, effects, elsewhere: ran.elsewhere, err: ran.err }).toEqual({
      dropped: [],
      effects: [],
      elsewhere: '',
      err: '',
    });
    expect(ran.summary).toContain('## ❌ ptr-gate: fail');
    expect(ran.summary).toContain('<code>ptr-gate.yml:5:26</code>');
    expect(ran.summary).toContain(`$ORIGIN ${REVERSE_ZONE}.`);
  });

  test.each(Object.entries(OUTCOMES))('%s alone: %s', async (name, outcome) => {
    const pair = { [name]: ADDRESSES[name as keyof typeof ADDRESSES] };
    const { code, out } = await ask({ 'ptr-gate.yml': manifest(pair) });
    expect(outcomes(reportOf(out))).toEqual({ [name]: outcome });
    expect(code).toBe(outcome.startsWith('failed') ? 1 : 0);
  });

  test('a PTR RRset too large for UDP is fetched over TCP, whole', async () => {
    const { out } = await ask({ 'ptr-gate.yml': manifest({ 'crowded.corp.example': address(0x17) }) });
    const { results, findings, coverage } = reportOf(out);
    expect([...results[0]!.ptr!].sort()).toEqual([...CROWD, 'crowded.corp.example'].sort());
    expect(findings[0]!.evidence.map(({ server: who }) => who).join()).toContain('(tcp)');
    expect(coverage.servers.join()).toContain(server.resolver);
  });

  test('published: a name without its address record is an error, and only then', async () => {
    const files = { 'ptr-gate.yml': ALL };
    const { code, out } = await ask(files, '--stage', 'published');
    expect(code).toBe(1);
    expect(outcomes(reportOf(out))).toMatchObject({
      'verified.corp.example': 'verified',
      'ready.corp.example': 'failed forward-missing',
      'unborn.corp.example': 'failed forward-missing',
      'delegated.corp.example': 'verified',
    });
  });

  test('the first of the resolvers is dead: the next one answers, and nothing is called missing', async () => {
    const dead = await silentPort();
    try {
      const { code, out } = await cli(
        ['--format', 'json', '--resolvers', `${dead.resolver},${server.resolver}`],
        {
          cwd: folder({ 'ptr-gate.yml': ALL }),
        },
      );
      expect(outcomes(reportOf(out))).toEqual(OUTCOMES);
      expect(code).toBe(1);
    } finally {
      await dead.stop();
    }
  });

  test('a port where nobody listens before it does no harm either', async () => {
    const gone = await silentPort();
    await gone.stop();
    const { out } = await cli(['--format', 'json', '--resolvers', `${gone.resolver},${server.resolver}`], {
      cwd: folder({ 'ptr-gate.yml': ALL }),
    });
    expect(outcomes(reportOf(out))).toEqual(OUTCOMES);
  });

  test.runIf(title === 'BIND')('SERVFAIL and REFUSED are unverified: exit 3, never missing', async () => {
    for (const [name, where] of Object.entries(TROUBLED)) {
      const { code, out } = await ask({ 'ptr-gate.yml': manifest({ [name]: where }) }, '--timeout', '2s');
      const report = reportOf(out);
      expect(outcomes(report)).toEqual({ [name]: 'unverified lookup-failed' });
      expect(report.findings[0]!.message.toLowerCase()).toContain(name.split('.')[0]);
      expect([code, report.verdict]).toEqual([3, 'unverified']);
    }
  });

  test.runIf(title === 'BIND')(
    'beside a real failure, what could not be verified is no excuse: exit 1',
    async () => {
      const pairs = { 'mismatch.corp.example': address(0x14), ...TROUBLED };
      const { code, out } = await ask({ 'ptr-gate.yml': manifest(pairs) }, '--timeout', '2s');
      expect(code).toBe(1);
      expect(reportOf(out).counts).toMatchObject({ failed: 1, unverified: 2 });
    },
  );
});

describe('servers that fail', () => {
  test.each(['servfail', 'refused', 'silent'] as const)('%s', async (behaviour) => {
    const server = await embedded(behaviour);
    try {
      const workspace = folder({ 'ptr-gate.yml': ALL });
      const args = { resolvers: server.resolver, timeout: '700ms' };
      const { code, report, read, summary, outputs } = await step(workspace, args);
      expect(code).toBe(3);
      expect(outputs).toMatchObject({ verdict: 'unverified', failed: '0', unverified: '8', verified: '0' });
      expect(new Set(reportOf(report!).findings.map(({ rule }) => rule))).toEqual(new Set(['lookup-failed']));
      expect(read.annotations[0]).toMatchObject({ kind: 'error', title: 'ptr-gate: unverified' });
      expect(summary).toContain('ptr-gate: unverified');
      expect(`${summary}${read.annotations.map(({ message }) => message).join()}`).not.toMatch(
        /mismatch(?!\.corp)|missing/,
      );
    } finally {
      await server.stop();
    }
  });

  test('truncated over UDP: the answer comes over TCP', async () => {
    const server = await embedded('truncate');
    try {
      const { code, out } = await cli(['--resolvers', server.resolver, '--format', 'json'], {
        cwd: folder({ 'ptr-gate.yml': ALL }),
      });
      expect([code, outcomes(reportOf(out))]).toEqual([1, OUTCOMES]);
    } finally {
      await server.stop();
    }
  });
});

/** A socket that takes every question and never answers. */
async function silentPort(): Promise<Running> {
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    resolver: `127.0.0.1:${socket.address().port}`,
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
