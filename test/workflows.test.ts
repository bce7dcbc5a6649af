import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { workflowProblems } from './workflow.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.github/workflows');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Record<string, unknown>;
  }[];
}
const jobsOf = (name: string) => (load(read(name)) as { jobs: Readonly<Record<string, Job>> }).jobs;

describe('the validator', () => {
  const good = `on: push\npermissions: {contents: read}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo\n`;

  test('lets a small workflow pass', () => expect(workflowProblems(good)).toEqual([]));

  test.each([
    ['a misspelt key', 'runs-on', 'run-on', /'run-on' is no key/],
    ['an unknown event', 'on: push', 'on: pushed', /pushed is no event/],
    ['a token of unknown power', 'permissions: {contents: read}\n', '', /what its token may do/],
    ['an action behind a tag', 'run: echo', 'uses: actions/checkout@v5', /not pinned/],
    ['a commit without its version', 'run: echo', `uses: a/b@${'0'.repeat(40)}`, /no version/],
    ['an expression in a script', 'run: echo', `run: echo $\{{ github.head_ref }}`, /inside a script/],
    ['a script that no shell reads', 'run: echo', `run: 'echo "'`, /unexpected EOF/],
    [
      'an input that the action lacks',
      'run: echo',
      'uses: ./\n        with: {stages: x}',
      /no input 'stages'/,
    ],
    ['a job that waits for none', 'runs-on', 'needs: b\n    runs-on', /needs 'b'/],
  ])('sees %s', (_, from, to, expected) => {
    expect(workflowProblems(good.replace(from, to)).join('\n')).toMatch(expected);
  });
});

describe('the workflows of this repository', () => {
  const names = readdirSync(FOLDER);

  test.each(names)('%s is sound', (name) => {
    expect(workflowProblems(read(name))).toEqual([]);
    for (const [id, job] of Object.entries(jobsOf(name)))
      if (job.uses === undefined) expect([id, job['timeout-minutes']]).toEqual([id, expect.any(Number)]);
  });

  test('each commit of an action has one version, and each version one commit', () => {
    const pins = names.flatMap((name) => [...read(name).matchAll(/uses: (\S+)@([0-9a-f]{40}) # (\S+)/g)]);
    const commits = new Map<string, string>();
    for (const [, action, commit, version] of pins) {
      expect(commits.get(`${action} ${version}`) ?? commit).toBe(commit);
      expect(commits.get(`${action} ${commit}`) ?? version).toBe(version);
      commits.set(`${action} ${version}`, commit!).set(`${action} ${commit}`, version!);
    }
    expect(pins.length).toBeGreaterThan(5);
  });
});

describe('the release', () => {
  const jobs = jobsOf('release.yml');

  test('has no power but where a job needs it', () => {
    expect((load(read('release.yml')) as { permissions: object }).permissions).toEqual({});
    const writes = Object.entries(jobs).flatMap(([id, { permissions = {} }]) =>
      Object.entries(permissions)
        .filter(([, level]) => level === 'write')
        .map(([scope]) => `${id}: ${scope}`),
    );
    expect(writes.sort()).toEqual([
      'publish: attestations',
      'publish: id-token',
      'release: contents',
      'test: checks',
      'test: pull-requests',
    ]);
  });

  test('no step that can write runs what others publish', () => {
    for (const id of ['publish', 'release'])
      for (const { run = '' } of jobs[id]!.steps!) expect(run).not.toMatch(/npm (ci|install|run)|npx|curl/);
    for (const { steps = [] } of Object.values(jobs))
      for (const step of steps)
        if (step.uses?.startsWith('actions/checkout@'))
          expect(step.with?.['persist-credentials']).toBe(false);
    expect(read('release.yml')).not.toContain('secrets.');
  });

  test('nothing is published before the suite and the comparison of dist/ have passed', () => {
    expect(jobs.publish!.needs).toEqual(['version', 'test', 'check-dist']);
    expect(jobs.release!.needs).toEqual(['version', 'publish']);
    for (const id of ['test', 'check-dist']) {
      const called = jobs[id]!.uses!.replace('./.github/workflows/', '');
      expect(read(called)).toMatch(/^ {2}workflow_call:$/m);
      // A called job may not ask for more than the caller grants, or GitHub starts nothing.
      const granted = jobs[id]!.permissions!;
      for (const { permissions = {} } of Object.values(jobsOf(called)))
        for (const [scope, level] of Object.entries(permissions))
          expect([scope, granted[scope]]).toEqual([scope, level]);
    }
  });

  test('attests and publishes the same file, with provenance', () => {
    const steps = jobs.publish!.steps!;
    const attested = steps.findIndex(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'));
    const published = steps.findIndex(({ run }) => run?.startsWith('npm publish'));
    expect(attested).toBeGreaterThan(0);
    expect(published).toBeGreaterThan(attested);
    expect(steps[attested]!.with!['subject-path']).toContain(
      `ptr-gate-$\{{ needs.version.outputs.version }}.tgz`,
    );
    expect(steps[published]!.run).toMatch(/"\.\/ptr-gate-\$VERSION\.tgz" .*--provenance/);
  });
});
