import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FORMATS } from '../src/reporters/index.ts';
import { type Behaviour, type RunningServer, startServer } from '../src/server/server.ts';
import { folder, manifest, ROOT, start } from './e2e/dist.ts';
import { reportOf } from './e2e/report.ts';
import { ADDRESSES, address, ZONES } from './e2e/world.ts';
import { parseXml } from './reporters/parsers.ts';
import { runnerReads } from './runner/commands.ts';
import { zonesOf } from './zones/declare.ts';

// The sources, not the bundles: what is asked here is what the next build will do.
const CLI = join(ROOT, 'src/cli.ts');
const ACTION = join(ROOT, 'src/action.ts');

/** Answers all but one name, and tells when that one was asked for: the run is then in the middle. */
const STUCK = 'stuck.corp.example';
let server: RunningServer;
let onStuck = () => {};
beforeAll(async () => {
  server = await startServer(zonesOf(ZONES), {
    behaviour({ name }): Behaviour {
      if (name !== STUCK) return 'answer';
      onStuck();
      return 'silent';
    },
  });
});
afterAll(() => server.close());
let stuck: Promise<void>;
beforeEach(() => {
  stuck = stuckTimes(1);
});

/** Settles once that one was asked for so many times. */
function stuckTimes(times: number): Promise<void> {
  let left = times;
  return new Promise((resolve) => {
    onStuck = () => {
      if (--left === 0) resolve();
    };
  });
}

/** Three that are judged, one that nobody answers, and more behind it. */
const PAIRS = {
  'verified.corp.example': ADDRESSES['verified.corp.example'],
  'mismatch.corp.example': ADDRESSES['mismatch.corp.example'],
  'ready.corp.example': ADDRESSES['ready.corp.example'],
  [STUCK]: address(0x99),
  ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`h${i}.corp.example`, address(0x100 + i)])),
};
const DECLARED = Object.keys(PAIRS).length;
const checkout = () => folder({ 'ptr-gate.yml': manifest(PAIRS) });
const OPTIONS = ['--timeout', '60s'];
const resolvers = () => ['--resolvers', `127.0.0.1:${server.port}`];

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

async function ended(child: ChildProcess): Promise<Ended> {
  const texts = { out: '', err: '' };
  child.stdout!.setEncoding('utf8').on('data', (piece) => {
    texts.out += piece;
  });
  child.stderr!.setEncoding('utf8').on('data', (piece) => {
    texts.err += piece;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...texts };
}

const isSarif = (() => {
  const path = join(ROOT, 'test/reporters/data/sarif-2.1.0-rtm.5.json');
  const { $schema: _, id: __, ...official } = JSON.parse(readFileSync(path, 'utf8'));
  return new Ajv({ strict: false, unicodeRegExp: false, logger: false }).compile(official);
})();

describe('a signal', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends the asking: the report is valid in every format, says what is left, and is exit code 2',
    async (signal) => {
      const cwd = checkout();
      const outputs = FORMATS.flatMap((format) => ['--output', `${format}=report.${format}`]);
      const child = start(CLI, [...OPTIONS, ...resolvers(), '--format', 'json', ...outputs], {
        cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const end = ended(child);
      await stuck;
      child.kill(signal);
      const { code, out, err } = await end;
      expect(code).toBe(2);
      expect(err).toBe(
        'ptr-gate: stopped; the report holds what was judged until now. A second signal ends without it\n',
      );
      const written = (format: string) => readFileSync(join(cwd, `report.${format}`), 'utf8');
      expect(written('json')).toBe(out);
      const report = reportOf(out) as ReturnType<typeof reportOf> & {
        incomplete?: true;
        coverage: { unjudged: number; skipped: Record<string, number> };
      };
      expect(report.incomplete).toBe(true);
      expect(report.verdict).not.toBe('pass');
      const { unjudged } = report.coverage;
      expect(report.skipped).toContainEqual(expect.objectContaining({ name: STUCK }));
      expect(report.results.length + unjudged).toBe(DECLARED);
      expect(report.coverage.skipped).toEqual({ interrupted: unjudged });
      expect(report.skipped.map(({ reason }) => reason)).toEqual(Array(unjudged).fill('interrupted'));

      const sarif = JSON.parse(written('sarif'));
      expect([isSarif(sarif), isSarif.errors]).toEqual([true, null]);
      expect(sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
      parseXml(written('junit'));
      expect(written('junit')).toContain('<error type="interrupted"');
      expect(Array.isArray(JSON.parse(written('gitlab')))).toBe(true);
      expect(written('prometheus')).toContain(`ptr_gate_unjudged_pairs ${unjudged}\n`);
      for (const format of ['text', 'markdown', 'github'])
        expect(written(format)).toMatch(
          new RegExp(`The run was interrupted, and ${unjudged} pairs? (?:was|were) not judged`),
        );
    },
  );

  test.each<[string, readonly string[]]>([
    ['', []],
    [' while it was to be waited for', ['--wait', '1h']],
  ])('leaves in the report what was answered behind the pair that nobody answers%s', async (_, more) => {
    const { [STUCK]: silent, 'verified.corp.example': first, ...behind } = PAIRS;
    const answered = { 'verified.corp.example': first, ...behind };
    const pairs = { 'verified.corp.example': first, [STUCK]: silent, ...behind };
    const child = start(CLI, [...OPTIONS, ...more, ...resolvers(), '--format', 'json'], {
      cwd: folder({ 'ptr-gate.yml': manifest(pairs) }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = ended(child);
    // Asked for the fourth time, long after the others were answered.
    await stuckTimes(4);
    child.kill('SIGINT');
    const { code, out } = await end;
    expect(code).toBe(2);
    const report = reportOf(out);
    expect(report.results.map(({ name }) => name)).toEqual(Object.keys(answered));
    expect(report.skipped).toEqual([expect.objectContaining({ name: STUCK, reason: 'interrupted' })]);
    expect(report.coverage).toMatchObject({ unjudged: 1 });
    expect(report.verdict).toBe('fail');
    expect(report.findings.map(({ rule, name }) => `${rule} ${name}`)).toContain(
      'ptr-mismatch mismatch.corp.example',
    );
  });

  test('a second one, of the other kind, ends at once', async () => {
    const signals = pathToFileURL(join(ROOT, 'src/signals.ts')).href;
    const script = `import { stopSignal } from '${signals}';
      const signal = stopSignal();
      signal.addEventListener('abort', () => console.log('stopping'));
      setInterval(() => {}, 1000);
      console.log('ready');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const words = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    expect((await words.next()).value).toBe('ready\n');
    child.kill('SIGINT');
    expect((await words.next()).value).toBe('stopping\n');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([null, 'SIGTERM']);
  });

  test('while a run waits for a PTR, everything was judged: the report is whole', async () => {
    const child = start(CLI, [...resolvers(), '--wait', '1h', '--format', 'json'], {
      cwd: folder({ 'ptr-gate.yml': manifest({ 'nxdomain.corp.example': address(0x15) }) }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stderr!.once('data', () => child.kill('SIGINT'));
    const { code, out } = await ended(child);
    expect(code).toBe(1);
    expect(reportOf(out)).toMatchObject({ verdict: 'fail', counts: { failed: 1 } });
    expect(out).not.toContain('"incomplete"');
  });

  test('ends the shard of a run, whose report merge does not take', async () => {
    const cwd = checkout();
    const child = start(CLI, [...OPTIONS, ...resolvers(), '--shard', '1/1', '--format', 'json'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = ended(child);
    await stuck;
    child.kill('SIGINT');
    const { code, out } = await end;
    expect(code).toBe(2);
    reportOf(out);
    writeFileSync(join(cwd, 'shard.json'), out);
    const merged = await ended(
      start(CLI, ['merge', 'shard.json'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
    expect(merged).toMatchObject({ code: 2, out: '' });
    expect(merged.err).toMatch(
      /^ptr-gate: shard\.json: shard 1\/1 was interrupted before [0-9]+ of its pairs were judged\. Run it again\n$/,
    );
  });

  test('in the action: outputs, report, summary and annotations are there, and none says that all is well', async () => {
    const workspace = checkout();
    const temp = folder({ output: '', summary: '' });
    const child = start(ACTION, [], {
      cwd: temp,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_OUTPUT: join(temp, 'output'),
        GITHUB_STEP_SUMMARY: join(temp, 'summary'),
        RUNNER_TEMP: temp,
        INPUT_RESOLVERS: `127.0.0.1:${server.port}`,
        INPUT_TIMEOUT: '60s',
      },
    });
    const end = ended(child);
    await stuck;
    child.kill('SIGINT');
    const { code, out, err } = await end;
    expect(code).toBe(2);
    const { annotations } = runnerReads(out + err);
    expect(annotations[0]).toMatchObject({ kind: 'error', title: 'ptr-gate: incomplete' });
    expect(readFileSync(join(temp, 'summary'), 'utf8')).toContain('ptr-gate: incomplete');
    const outputs = readFileSync(join(temp, 'output'), 'utf8');
    const [, path] = /\n([^\n]+ptr-gate-report\.json)\n/.exec(outputs)!;
    expect(reportOf(readFileSync(path!, 'utf8'))).toMatchObject({ incomplete: true });
  });
});

describe('a reader of standard output that goes away', () => {
  const cases = [
    ['wrong', { 'mismatch.corp.example': ADDRESSES['mismatch.corp.example'] }, 1],
    ['right', { 'verified.corp.example': ADDRESSES['verified.corp.example'] }, 0],
  ] as const;
  for (const [title, pairs, expected] of cases)
    test.each(['json', 'text'])(`changes no exit code where all is ${title}: %s`, async (format) => {
      const cwd = folder({ 'ptr-gate.yml': manifest(pairs) });
      const args = [...resolvers(), '--format', format, '--output', 'json=kept.json'];
      const child = start(CLI, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout!.destroy();
      let err = '';
      child.stderr!.setEncoding('utf8').on('data', (piece) => {
        err += piece;
      });
      const [code] = await once(child, 'close');
      expect([code, err]).toEqual([expected, '']);
      expect(reportOf(readFileSync(join(cwd, 'kept.json'), 'utf8')).results).toHaveLength(1);
    });
});
