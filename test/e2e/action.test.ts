import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { step } from './action-step.ts';
import { ACTION, folder, manifest, run } from './dist.ts';
import { reportOf } from './report.ts';
import { address, embedded, type Running } from './world.ts';

let server: Running;
beforeAll(async () => {
  server = await embedded();
});
afterAll(() => server.stop());

const READY = { 'ptr-gate.yml': manifest({ 'ready.corp.example': address(0x12) }) };
const MISMATCH = { 'ptr-gate.yml': manifest({ 'mismatch.corp.example': address(0x14) }) };

describe('what the runner keeps', () => {
  test('of many findings the first nine are annotated after the roll-up, and the rest is counted', async () => {
    const pairs = Array.from(
      { length: 30 },
      (_, i) => [`host-${i}.corp.example`, address(0x1000 + i)] as const,
    );
    const workspace = folder({ 'ptr-gate.yml': manifest(Object.fromEntries(pairs)) });
    const { code, read, summary, report } = await step(workspace, { resolvers: server.resolver });
    expect(code).toBe(1);
    expect(read.annotations[0]).toMatchObject({ kind: 'error', title: 'ptr-gate: fail', file: undefined });
    expect(read.annotations.slice(1).map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(read.dropped).toEqual([]);
    expect(read.log.at(-1)).toContain('21 more findings without an annotation');
    for (const [name] of pairs) expect(summary).toContain(name);
    expect(reportOf(report!).findings).toHaveLength(30);
  });

  test('a pass prints no annotation and still has its summary', async () => {
    const { code, read, summary, outputs, err } = await step(folder(READY), { resolvers: server.resolver });
    expect([code, read.annotations, err]).toEqual([0, [], '']);
    expect(read.log.join('\n')).toContain('1 ready');
    expect(summary).toContain('## ✅ ptr-gate: pass');
    expect(outputs).toMatchObject({ verdict: 'pass', ready: '1', failed: '0' });
  });

  test('the summary of an earlier step stays', async () => {
    const temp = folder({ summary: 'earlier\n' });
    await step(folder(READY), { resolvers: server.resolver }, { GITHUB_STEP_SUMMARY: join(temp, 'summary') });
    expect(readFileSync(join(temp, 'summary'), 'utf8')).toMatch(/^earlier\n## ✅ ptr-gate: pass/);
  });

  test('two steps of one job each keep their own report', async () => {
    const env = { RUNNER_TEMP: folder() };
    const first = await step(folder(READY), { resolvers: server.resolver }, env);
    const second = await step(folder(MISMATCH), { resolvers: server.resolver }, env);
    expect(reportOf(readFileSync(first.outputs.report!, 'utf8')).verdict).toBe('pass');
    expect(reportOf(readFileSync(second.outputs.report!, 'utf8')).verdict).toBe('fail');
  });
});

describe('inputs', () => {
  test('are trimmed, lists split on commas and lines, and an empty one was not written', async () => {
    const inputs = {
      resolvers: `\n  ${server.resolver}\n  ${server.resolver}\n`,
      stage: '  published ',
      match: '',
      networks: '   ',
      'fail-on': 'warning',
    };
    const { code, report } = await step(folder(READY), inputs);
    expect(code).toBe(1);
    expect(reportOf(report!).findings.map(({ rule }) => rule)).toEqual(['forward-missing']);
  });

  test('config names another file, output writes reports below the workspace', async () => {
    const workspace = folder({ 'dns/pairs.yml': READY['ptr-gate.yml'] });
    const inputs = {
      resolvers: server.resolver,
      config: 'dns/pairs.yml',
      output: 'sarif=reports/ptr.sarif\njson=reports/ptr.json',
    };
    const { code, report } = await step(workspace, inputs);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(workspace, 'reports/ptr.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(join(workspace, 'reports/ptr.json'), 'utf8')).toBe(report);
  });

  test('the configuration may stand in .github/', async () => {
    const workspace = folder({ '.github/ptr-gate.yml': MISMATCH['ptr-gate.yml'] });
    const { read } = await step(workspace, { resolvers: server.resolver });
    expect(read.annotations[1]).toMatchObject({ file: '.github/ptr-gate.yml', line: 2 });
  });

  test('they win over the policy in the file', async () => {
    const policy = 'policy:\n  stage: published\n  resolvers: [127.0.0.1:9]\n';
    const workspace = folder({ 'ptr-gate.yml': READY['ptr-gate.yml'] + policy });
    const { code } = await step(workspace, { resolvers: server.resolver, stage: 'pre-publish' });
    expect(code).toBe(0);
  });
});

describe('what cannot run is exit code 2, one annotation, a summary that says why, and no output', () => {
  test.each<[string, Record<string, string>, Record<string, string>, object]>([
    ['no configuration', {}, {}, { message: expect.stringContaining('there is no ptr-gate.yml') }],
    [
      'a configuration that is not there',
      READY,
      { config: 'other.yml' },
      { message: expect.stringContaining('other.yml: there is no such configuration file') },
    ],
    [
      'a tab in the YAML',
      { 'ptr-gate.yml': 'expect:\n\tmail.example.org: 192.0.2.1\n' },
      {},
      { file: 'ptr-gate.yml', line: 2, column: 1, message: expect.stringContaining('a tab stands in') },
    ],
    [
      'a wrong key in .github/',
      { '.github/ptr-gate.yaml': 'expect: {}\nexpext: {}\n' },
      {},
      {
        file: '.github/ptr-gate.yaml',
        line: 2,
        column: 1,
        message: expect.stringContaining("Did you mean 'expect'?"),
      },
    ],
    [
      'a wrong input',
      READY,
      { stage: 'live' },
      { message: expect.stringContaining("input 'stage': 'live' is not one of") },
    ],
    [
      'an unknown rule',
      READY,
      { rules: 'ptr-wrong=off' },
      { message: expect.stringContaining("no rule 'ptr-wrong'") },
    ],
    [
      'two configurations',
      { ...READY, 'ptr-gate.json': '{}' },
      {},
      { message: expect.stringContaining('ptr-gate.yml, ptr-gate.json') },
    ],
  ])('%s', async (_, files, inputs, annotation) => {
    const ran = await step(folder(files), inputs);
    expect(ran.code).toBe(2);
    expect(ran.read.annotations).toMatchObject([
      { kind: 'error', title: 'ptr-gate could not run', ...annotation },
    ]);
    expect(ran.summary).toContain('## ❌ ptr-gate could not run');
    expect([ran.outputs, ran.err, ran.read.effects]).toEqual([{}, '', []]);
  });

  test('no pair at all is exit code 2 as well, with a report', async () => {
    const ran = await step(folder({ 'ptr-gate.yml': 'expect: {}\n' }), { resolvers: server.resolver });
    expect(ran.code).toBe(2);
    expect(reportOf(ran.report!).findings.map(({ rule }) => rule)).toEqual(['nothing-to-check']);
  });
});

describe('around the runner', () => {
  test('without its files there is nobody to read outputs, and the check is done all the same', async () => {
    const workspace = folder(MISMATCH);
    const env = { GITHUB_WORKSPACE: workspace, INPUT_RESOLVERS: server.resolver };
    const { code, out, err } = await run(ACTION, [], { cwd: folder(), env });
    expect([code, err]).toEqual([1, '']);
    expect(reportOf(readFileSync(join(workspace, 'ptr-gate-report.json'), 'utf8')).verdict).toBe('fail');
    expect(out).toContain('ptr-mismatch');
  });

  test('a checkout that links out of itself gives nothing away', async () => {
    const outside = folder({ 'secret.yml': 'expect:\n  secret.corp.example: 192.0.2.99\n' });
    const workspace = folder();
    mkdirSync(join(workspace, '.github'));
    writeFileSync(join(workspace, 'ptr-gate.yml'), `records:\n  - ${join(outside, 'secret.yml')}\n`);
    const { code, out, summary } = await step(workspace, { resolvers: server.resolver });
    expect(code).toBe(2);
    expect(out + summary).not.toContain('192.0.2.99');
  });
});
