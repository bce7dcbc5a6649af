import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../e2e/dist.ts';

type Map_ = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Map_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Workflow {
  readonly place: string;
  readonly text: string;
  readonly content: Map_;
}

/** Our own workflows, and those that the documentation and `init` hand to users. */
function workflows(): readonly Workflow[] {
  const tracked = execFileSync('git', ['ls-files', '-z', '*.md', '*.yml', '*.yaml', 'src/init'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '' && !/^(test|node_modules|dist)\//.test(path));
  return tracked.flatMap((path) => {
    const text = read(path);
    const texts = path.endsWith('.md')
      ? [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map(([, indent, block]) =>
          block!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
        )
      : path.endsWith('.ts')
        ? []
        : [text];
    return texts.flatMap((block) => {
      if (!/^jobs:/m.test(block)) return [];
      const content: unknown = load(block);
      return isMap(content) && isMap(content.jobs) ? [{ place: path, text: block, content }] : [];
    });
  });
}

const ALL = workflows();
const jobsOf = ({ content }: Workflow) => Object.entries(content.jobs as Record<string, Map_>);
const stepsOf = (job: Map_) => (Array.isArray(job.steps) ? (job.steps as readonly Map_[]) : []);

/** What a workflow or a job may write, and nothing else may. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  // What a pull request shows.
  checks: ['.github/workflows/', 'README.md', 'docs/'],
  'pull-requests': ['.github/workflows/', 'README.md', 'docs/'],
  // Publishing what was merged.
  contents: ['.github/workflows/release.yml'],
  'id-token': ['.github/workflows/release.yml'],
  attestations: ['.github/workflows/release.yml'],
};

function permissionsOf({ place, content }: Workflow): void {
  for (const [name, job] of [['', content] as const, ...jobsOf({ place, text: '', content })]) {
    const { permissions } = job;
    if (permissions === undefined) continue;
    expect([place, name, isMap(permissions)]).toEqual([place, name, true]);
    for (const [scope, level] of Object.entries(permissions as Map_)) {
      if (level === 'read' || level === 'none') continue;
      expect([place, name, scope, level]).toEqual([place, name, scope, 'write']);
      const allowed = WRITES[scope]?.some((start) => place.startsWith(start)) === true;
      expect([place, name, scope, allowed]).toEqual([place, name, scope, true]);
    }
  }
}

describe('supply-workflows: a workflow holds no more than it needs, and obeys nobody but who merges', () => {
  test('they are found', () => {
    const places = new Set(ALL.map(({ place }) => place));
    for (const own of readdirSync(join(ROOT, '.github/workflows')))
      expect(places).toContain(`.github/workflows/${own}`);
    expect(places).toContain('README.md');
  });

  test('permissions are written down, and least', () => {
    for (const workflow of ALL) {
      const everywhere = jobsOf(workflow).every(([, job]) => job.permissions !== undefined);
      expect([workflow.place, workflow.content.permissions !== undefined || everywhere]).toEqual([
        workflow.place,
        true,
      ]);
      permissionsOf(workflow);
    }
  });

  test('no event runs the code of a pull request beside the secrets of its base', () => {
    for (const { place, content, text } of ALL) {
      const on = content.on ?? (content as Record<string, unknown>).true;
      const events =
        typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys((on ?? {}) as object);
      for (const event of [
        'pull_request_target',
        'workflow_run',
        'issue_comment',
        'check_run',
        'check_suite',
      ])
        expect([place, events.includes(event)]).toEqual([place, false]);
      if (events.includes('pull_request')) expect([place, /\bsecrets\./.test(text)]).toEqual([place, false]);
    }
  });

  test('actions are pinned by commit; the own one in examples, by the release that its comment asks to pin', () => {
    const pinned = /^(?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/;
    for (const workflow of ALL) {
      for (const [, job] of jobsOf(workflow)) {
        for (const { uses } of [job, ...stepsOf(job)]) {
          if (uses === undefined) continue;
          const own = /^ptr-gate\/ptr-gate@/.test(String(uses)) && !workflow.place.startsWith('.github/');
          expect([workflow.place, uses, own || pinned.test(String(uses))]).toEqual([
            workflow.place,
            uses,
            true,
          ]);
        }
      }
      for (const line of workflow.text.split('\n'))
        if (/uses: ptr-gate\/ptr-gate@(?![0-9a-f]{40})/.test(line))
          expect(line).toMatch(/# pin the commit of a release/);
    }
    expect(read('src/init/pipelines.ts')).not.toMatch(/uses: (?!ptr-gate\/)\S+@(?![0-9a-f]{40}\b)/);
  });

  test('no expression is pasted into a script: values go through the environment', () => {
    for (const workflow of ALL) {
      for (const [, job] of jobsOf(workflow)) {
        for (const { run } of stepsOf(job))
          expect([workflow.place, /\$\{\{/.test(String(run ?? ''))]).toEqual([workflow.place, false]);
      }
    }
  });
});

describe('supply-packages: what is installed and shipped is known', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Map_> };
  const manifest = JSON.parse(read('package.json')) as Map_;

  test('no package runs a script when it is installed, but the one that is declared', () => {
    const withScripts = Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript === true ? [path.replace(/^.*node_modules\//, '')] : [],
    );
    expect(withScripts.sort()).toEqual(Object.keys(manifest.allowScripts as object).sort());
    expect(
      Object.keys(manifest.scripts as object).filter((name) =>
        /^(?:pre|post)?(?:install|prepare|publish|pack)/.test(name),
      ),
    ).toEqual([]);
  });

  test('every package comes from a registry, with its hash, and no other place', () => {
    for (const [path, entry] of Object.entries(lock.packages)) {
      if (path === '') continue;
      expect([path, entry.integrity, entry.link, entry.resolved]).toEqual([
        path,
        expect.stringMatching(/^sha512-[\w+/]{86}==$/),
        undefined,
        undefined,
      ]);
    }
  });

  test('the bundles hold these packages and no others', () => {
    const named = [...read('dist/licenses.txt').matchAll(/^(\S+) [0-9]+\.[0-9]+\.[0-9]+ \([\w.-]+\)$/gm)].map(
      ([, name]) => name,
    );
    expect(named).toEqual([
      '@actions/core',
      '@actions/exec',
      '@actions/http-client',
      '@actions/io',
      'argparse',
      'fdir',
      'js-yaml',
      'picomatch',
      'tinyglobby',
      'tunnel',
      'undici',
    ]);
    // Each of them is in the lock file, whose hashes say which content was bundled.
    for (const name of named) expect(lock.packages[`node_modules/${name}`]?.integrity).toBeDefined();
  });

  test('no code of the bundles is made from text at run time', () => {
    for (const entry of ['action', 'cli']) {
      for (const file of readdirSync(join(ROOT, 'dist', entry)).filter((name) => name.endsWith('.js'))) {
        const code = read(join('dist', entry, file));
        expect([file, /(?<![\w.$])eval\(|new Function\((?!\))/.test(code)]).toEqual([file, false]);
      }
    }
  });
});
