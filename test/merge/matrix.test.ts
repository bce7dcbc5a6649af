import { existsSync, linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPTIONS, type OptionName } from '../../src/options.ts';
import { folder, manifest, type Ran, ROOT, run } from '../e2e/dist.ts';
import { reportOf } from '../e2e/report.ts';
import { ADDRESSES, address, embedded, type Running } from '../e2e/world.ts';
import { git, history } from '../repository/history.ts';
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

  // Claim: gate-merge-whole
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

  // Claim: gate-merge
  test('reports that the change itself brings are not merged, and neither are those that name no commit', async () => {
    const workspace = folder({ 'ptr-gate.yml': manifest({ 'gone.corp.example': '2001:db8::1' }) });
    const here = 'a'.repeat(40);
    const shards = async (sha: string) =>
      await Promise.all(
        ['1/2', '2/2'].map(async (shard) => {
          const ran = await step(workspace, { offline: 'true', shard }, { GITHUB_SHA: sha });
          return readFileSync(reportPath(ran), 'utf8');
        }),
      );
    const [forged, ours, nameless] = await Promise.all([shards('1'.repeat(40)), shards(here), shards('')]);
    for (const [reports, sha, words] of [
      [forged, here, `reports/1.json: it is of commit ${'1'.repeat(40)}, and this job is about ${here}`],
      [[ours[0]!, forged[1]!], here, `reports/2.json: it is of commit ${'1'.repeat(40)}, and this job`],
      [nameless, here, 'reports/1.json: it does not say of which commit it is, and this job is about aaaa'],
      [nameless, '', 'GITHUB_SHA is not set, so nothing says of which commit the reports have to be'],
    ] as const) {
      const merging = folder({ 'reports/1.json': reports[0]!, 'reports/2.json': reports[1]! });
      const merged = await step(merging, { merge: 'reports' }, { GITHUB_SHA: sha });
      expect(merged.code).toBe(2);
      const { annotations } = runnerReads(merged.out + merged.err);
      expect(annotations).toEqual([
        expect.objectContaining({ kind: 'error', message: expect.stringContaining(words) }),
      ]);
    }
    // Outside the workspace is where they belong.
    const temp = folder({ 'reports/a/1.json': ours[0]!, 'reports/b/2.json': ours[1]! });
    const merged = await step(folder(), { merge: join(temp, 'reports') });
    expect(merged.code).toBe(1);
    expect(merged.outputs).toMatch(/verdict/);
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

  // Claim: gate-merge-inputs
  test('an input that judges is refused beside merge, which would not heed it', async () => {
    const values: Partial<Record<OptionName, string>> = {
      ...{ 'fail-on': 'warning', rules: 'ptr-missing=error', scope: 'all' },
      ...{ offline: 'true', shard: '1/2', baseline: 'x.json' },
    };
    await Promise.all(
      Object.entries(values).map(async ([name, value]) => {
        const { code, out } = await step(folder(), { merge: 'reports', [name]: value });
        expect([code, out]).toEqual([
          2,
          expect.stringContaining(
            `input '${name}' is for the jobs that judge, and 'merge' for the one after`,
          ),
        ]);
      }),
    );
    const { code, out } = await step(folder(), { merge: 'reports', rules: 'ptr-missing=off', qps: '5' });
    expect([code, out]).toEqual([
      2,
      expect.stringContaining("input 'qps', input 'rules' are for the jobs that judge"),
    ]);
  });

  // Claim: path-merge
  test('an output that is one of the reports is refused, whatever it is called, and they stay as they are', async () => {
    const workspace = folder({ 'ptr-gate.yml': manifest({ 'gone.corp.example': '2001:db8::1' }) });
    const shards = await Promise.all(
      ['1/2', '2/2'].map((shard) => step(workspace, { offline: 'true', shard })),
    );
    const texts = shards.map((shard) => readFileSync(reportPath(shard), 'utf8'));
    const merging = folder({ 'reports/1.json': texts[0]!, 'reports/2.json': texts[1]! });
    symlinkSync('reports/1.json', join(merging, 'link.json'));
    symlinkSync('reports', join(merging, 'folder'));
    linkSync(join(merging, 'reports/2.json'), join(merging, 'hard.json'));
    for (const path of [
      ...['reports/1.json', './reports/../reports/2.json', join(merging, 'reports/1.json')],
      ...['link.json', 'folder/2.json', 'hard.json'],
    ]) {
      const output = `text=new.txt,json=${path}`;
      const [action, command] = await Promise.all([
        step(merging, { merge: 'reports', output }),
        run(CLI, ['merge', 'reports', '--output', output], { cwd: merging }),
      ]);
      for (const { code, out, err } of [action, command]) {
        expect(code).toBe(2);
        expect(out + err).toContain('cannot be written: it is one of the reports that are read');
      }
      expect(
        ['1.json', '2.json'].map((name) => readFileSync(join(merging, 'reports', name), 'utf8')),
      ).toEqual(texts);
      expect(existsSync(join(merging, 'new.txt'))).toBe(false);
    }
    const { code } = await step(merging, { merge: 'reports', output: 'json=reports/merged.json' });
    expect([code, existsSync(join(merging, 'reports/merged.json'))]).toEqual([1, true]);
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

  // Claim: gate-merge
  test('in a checkout takes the reports of the commit that is checked out, and no others', async () => {
    const repository = history({ 'ptr-gate.yml': manifest({ 'gone.corp.example': '2001:db8::1' }) });
    const cwd = repository.root;
    const shards = async (folder: string) => {
      for (const i of [1, 2])
        await run(CLI, ['--offline', '--shard', `${i}/2`, '--output', `json=${folder}/${i}.json`], { cwd });
    };
    const merged = async () => {
      const { code, err } = await run(CLI, ['merge', 'reports'], { cwd });
      return [code, err];
    };
    await shards('reports');
    const before = git(cwd, 'rev-parse', 'HEAD').trim();
    expect(await merged()).toEqual([1, '']);
    repository.edit({ '.gitignore': '/other\n' });
    const after = repository.commit();
    expect(await merged()).toEqual([
      2,
      expect.stringContaining(
        `ptr-gate: reports/1.json: it is of commit ${before}, and this job is about ${after} (what is checked out here). `,
      ),
    ]);
    for (const name of ['1.json', '2.json']) {
      const path = join(cwd, 'reports', name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(`"commit":"${before}"`, '"commit":null'));
    }
    expect(await merged()).toEqual([2, expect.stringContaining('it does not say of which commit it is')]);
    await shards('reports');
    expect(await merged()).toEqual([1, '']);
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
