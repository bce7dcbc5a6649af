import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPTIONS } from '../../src/options.ts';
import { folder, manifest, type Ran, ROOT, run } from '../e2e/dist.ts';
import { reportOf } from '../e2e/report.ts';
import { ADDRESSES, address, embedded, type Running } from '../e2e/world.ts';
import { runnerReads } from '../runner/commands.ts';

// The sources, not the bundles: what is asked here is what the next build will do.
const CLI = join(ROOT, 'src/cli.ts');
const ACTION = join(ROOT, 'src/action.ts');

let server: Running;
beforeAll(async () => {
  server = await embedded();
});
afterAll(() => server.stop());

const PAIRS = {
  ...ADDRESSES,
  ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`h${i}.corp.example`, address(0x100 + i)])),
};

interface Step extends Ran {
  readonly outputs: string;
  readonly summary: string;
}

/** One step of a workflow. */
async function step(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Step> {
  const temp = folder({ output: '', summary: '' });
  const ran = await run(ACTION, [], {
    cwd: temp,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      RUNNER_TEMP: temp,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
  });
  const read = (name: string) => readFileSync(join(temp, name), 'utf8');
  return { ...ran, outputs: read('output'), summary: read('summary') };
}

const reportPath = ({ outputs }: Step) => /\n([^\n]+\/ptr-gate-report[^\n]*\.json)\n/.exec(outputs)![1]!;

describe('a workflow matrix', () => {
  test('its shards are silent but for their reports, and one job shows what one run would have shown', async () => {
    const workspace = folder({ 'ptr-gate.yml': manifest(PAIRS) });
    const inputs = { resolvers: server.resolver, stage: 'published' };
    const [whole, ...shards] = await Promise.all([
      step(workspace, inputs),
      ...['1/3', '2/3', '3/3'].map((shard) => step(workspace, { ...inputs, shard })),
    ]);
    for (const [i, shard] of shards.entries()) {
      expect([shard.code, shard.summary]).toEqual([1, '']);
      const { annotations, effects } = runnerReads(shard.out + shard.err);
      expect([...annotations, ...effects]).toEqual([]);
      expect(shard.out).toMatch(new RegExp(`^ptr-gate: shard ${i + 1}/3: [0-9]+ errors?[,.]`));
      expect(reportPath(shard)).toMatch(new RegExp(`ptr-gate-report-${i + 1}-of-3\\.json$`));
      reportOf(readFileSync(reportPath(shard), 'utf8'));
    }

    // As download-artifact lays them out; the merging job has nothing else.
    const merging = folder(
      Object.fromEntries(
        shards.map((shard, i) => [`reports/ptr-gate-${i}/r.json`, readFileSync(reportPath(shard), 'utf8')]),
      ),
    );
    const merged = await step(merging, { merge: 'reports' });
    expect(merged.code).toBe(whole!.code);
    const annotations = ({ out, err }: Step) => runnerReads(out + err).annotations;
    expect(annotations(merged)).toEqual(annotations(whole!));
    expect(annotations(merged).filter(({ kind }) => kind === 'error')).toHaveLength(10);
    const outputs = (of: Step) => of.outputs.replaceAll(/ghadelimiter_[0-9a-f-]+|\/[^\n]*report\.json/g, '');
    expect(outputs(merged)).toBe(outputs(whole!));
    const volatile = /Coverage: .*/;
    expect(merged.summary.replace(volatile, '')).toBe(whole!.summary.replace(volatile, ''));
    const { coverage: _, ...one } = reportOf(readFileSync(reportPath(merged), 'utf8'));
    const { coverage: __, ...other } = reportOf(readFileSync(reportPath(whole!), 'utf8'));
    expect(one).toEqual(other);
  });

  test('a shard that is missing fails the job that merges, with an annotation that says so', async () => {
    const workspace = folder({ 'ptr-gate.yml': manifest(PAIRS) });
    const shard = await step(workspace, { resolvers: server.resolver, shard: '2/2' });
    const merging = folder({ 'reports/r.json': readFileSync(reportPath(shard), 'utf8') });
    for (const [merge, words] of [
      [
        'reports/*.json',
        'there is no report of shard 1/2. See whether its job ended, and whether its report was kept',
      ],
      ['elsewhere', "no report matches 'elsewhere' in the working tree. See whether the shards ran"],
    ] as const) {
      const merged = await step(merging, { merge });
      expect(merged.code).toBe(2);
      const { annotations } = runnerReads(merged.out + merged.err);
      expect(annotations).toHaveLength(1);
      expect(annotations[0]).toMatchObject({ kind: 'error', message: expect.stringContaining(words) });
    }
  });

  test('an event that no gate must run on is refused here, too', async () => {
    const { code, out } = await step(
      folder(),
      { merge: 'reports' },
      { GITHUB_EVENT_NAME: 'pull_request_target' },
    );
    expect([code, runnerReads(out).annotations]).toEqual([
      2,
      [expect.objectContaining({ message: expect.stringContaining('pull_request_target') })],
    ]);
  });

  test('one step is a shard or merges, not both', async () => {
    const { code, out } = await step(folder(), { merge: 'reports', shard: '1/2' });
    expect([code, out]).toEqual([2, expect.stringContaining("input 'shard' is for the jobs that judge")]);
  });
});

describe('ptr-gate merge', () => {
  const shardOptions = (shard: string) => ['--resolvers', server.resolver, '--shard', shard];

  test('has every format and output, and the exit code of the whole run', async () => {
    const cwd = folder({ 'ptr-gate.yml': manifest(PAIRS) });
    for (const i of [1, 2])
      await run(CLI, [...shardOptions(`${i}/2`), '--output', `json=reports/${i}.json`], { cwd });
    const [whole, merged] = await Promise.all([
      run(CLI, ['--resolvers', server.resolver], { cwd }),
      run(CLI, ['merge', 'reports/*.json', '--output', 'sarif=merged.sarif,junit=merged.xml'], { cwd }),
    ]);
    const settled = ({ out }: Ran) => out.replace(/\nCoverage.*?\n\n/s, '\n');
    expect([merged!.code, settled(merged!), merged!.err]).toEqual([1, settled(whole!), '']);
    expect(JSON.parse(readFileSync(join(cwd, 'merged.sarif'), 'utf8')).runs).toHaveLength(1);
    expect(readFileSync(join(cwd, 'merged.xml'), 'utf8')).toContain('</testsuites>');
  });

  test.each([
    [['merge'], 'merge needs the JSON reports of all shards: ptr-gate merge reports/*.json'],
    [['merge', 'none/*.json'], "no report matches 'none/*.json' in "],
    [['merge', 'odd.json'], 'odd.json: this is no report of ptr-gate. Give merge the files that '],
    [
      ['merge', 'odd.json', '--stage', 'published'],
      '--stage is not an option of merge; it belongs to check.',
    ],
    [
      ['check', '--shard', '1/2', '--write-baseline', 'b.json'],
      '--write-baseline: a shard sees only its share of the findings. Write the baseline in a run without shard',
    ],
  ])('%j: says what is wrong', async (args, words) => {
    const cwd = folder({ 'ptr-gate.yml': manifest(PAIRS) });
    writeFileSync(join(cwd, 'odd.json'), '[1]');
    const { code, out, err } = await run(CLI, args, { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`ptr-gate: ${words}`);
  });
});

describe('--shard', () => {
  test.each([
    ['3/2', "'3/2': shards count from 1/2 to 2/2"],
    ['0/2', "'0/2': shards count from 1/2 to 2/2"],
    ['2', "'2' is not I/N, such as 2/8 for the second of eight shards"],
    ['1/0', "'1/0': there is one shard at least"],
    ['-1/2', "'-1/2' is not I/N, such as 2/8 for the second of eight shards"],
    ['1/300', "'1/300': there are 256 shards at most"],
  ])('%s is refused', (text, problem) => {
    expect(OPTIONS.shard.parse([text])).toEqual({ ok: false, problem });
  });

  test('takes the first, the last and the only one', () => {
    for (const [text, index, count] of [
      ['1/1', 1, 1],
      ['256/256', 256, 256],
      ['02/8', 2, 8],
    ] as const)
      expect(OPTIONS.shard.parse([text])).toEqual({ ok: true, value: { index, count } });
  });
});
