import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { GITLAB, JENKINS } from '../../src/init/pipelines.ts';
import { at, freshFolder, git, type History, history } from '../repository/history.ts';
import { forward, reverse } from '../security/review.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const gitlab = (load(GITLAB.text) as { 'ptr-gate': { script: string[] } })['ptr-gate'].script;
const jenkins = /sh '([^']+)'/.exec(JENKINS.text)!.slice(1);

/** A folder with an `npx` that runs this tree in place of the package. */
function programs(): string {
  const folder = freshFolder();
  const npx = join(folder, 'npx');
  writeFileSync(
    npx,
    `#!/bin/sh\n[ "$1 $2" = "--yes ptr-gate@0" ] || exit 99\nshift 2\nexec '${process.execPath}' '${CLI}' --offline "$@"\n`,
  );
  chmodSync(npx, 0o755);
  return folder;
}

/** Runs the lines of a job as a runner does: one shell for each list, which ends where a command fails. */
function ran(lines: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', lines.join('\n')], {
    cwd,
    env: { PATH: `${programs()}:${process.env.PATH}`, HOME: cwd, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A repository whose base has long repaired its policy, and a change that somebody made to leave it before that. */
function withLateFork(target: string): History {
  const config = 'records: [zones/db.*]\n';
  const origin = history({
    'ptr-gate.yml': `${config}policy: {rules: {ptr-missing: off}}\n`,
    'zones/db.corp': forward('www A 8.8.8.1'),
    'zones/db.8.8.8': reverse('1 PTR www.corp.example.'),
  });
  const old = origin.head;
  origin.git('checkout', '-q', '-B', target);
  origin.commit({ 'ptr-gate.yml': config });
  origin.git('checkout', '-q', '-b', 'topic', old);
  origin.commit({ 'zones/db.corp': forward('www A 8.8.8.1', 'bad A 8.8.8.4') });
  origin.git('update-ref', 'refs/merge-requests/7/head', 'topic');
  // Whoever may push tags could name one so; for git alone it would stand before the branch.
  origin.git('tag', `origin/${target}`, old);
  return origin;
}

/** What a runner of GitLab fetches for a merge request: its head, and no branch. */
function gitlabCheckout(origin: History): History {
  const root = freshFolder();
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'remote', 'add', 'origin', `file://${origin.root}`);
  git(root, 'fetch', '-q', 'origin', '+refs/merge-requests/7/head:refs/pipelines/1');
  git(root, 'checkout', '-q', '--detach', 'refs/pipelines/1');
  return at(root);
}

/** What the GitHub or Bitbucket source of a Jenkins job fetches where it merges with the target. */
function jenkinsCheckout(origin: History, target: string): History {
  const root = freshFolder();
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'remote', 'add', 'origin', `file://${origin.root}`);
  const refs = [
    'refs/merge-requests/7/head:refs/remotes/origin/PR-7',
    `refs/heads/${target}:refs/remotes/origin/${target}`,
  ];
  git(root, 'fetch', '-q', 'origin', ...refs.map((ref) => `+${ref}`));
  git(root, 'checkout', '-q', '--detach', `refs/remotes/origin/${target}`);
  git(root, 'merge', '-q', '--no-edit', 'refs/remotes/origin/PR-7');
  return at(root);
}

// Claim: gate-base
describe.each(['main', 'release/1.x'])('a change that left %s before its policy was repaired', (target) => {
  test('is judged by what it is to be merged into, in GitLab', () => {
    const { root } = gitlabCheckout(withLateFork(target));
    const { code, out } = ran(gitlab, root, {
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: target,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: git(root, 'rev-parse', 'HEAD~1'),
    });
    expect(out).toContain('zones/db.corp:6:1  error  ptr-missing');
    expect(code).toBe(1);
  });

  test('is judged by what it is to be merged into, in Jenkins', () => {
    const { root } = jenkinsCheckout(withLateFork(target), target);
    const { code, out } = ran(jenkins, root, { CHANGE_TARGET: target });
    expect(out).toContain('zones/db.corp:6:1  error  ptr-missing');
    expect(code).toBe(1);
  });
});

describe('jobs', () => {
  test('judge everything on a schedule', () => {
    for (const lines of [gitlab, jenkins]) {
      const { root } = gitlabCheckout(withLateFork('main'));
      at(root).edit({ 'ptr-gate.yml': 'records: [zones/db.*]\n' });
      const { code, out } = ran(lines, root, {});
      expect(out).toContain('zones/db.corp:6:1  error  ptr-missing');
      expect(code).toBe(1);
    }
  });

  test('fail where the target branch cannot be had', () => {
    const gone = { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'gone', CHANGE_TARGET: 'gone' };
    for (const lines of [gitlab, jenkins]) {
      const { root } = gitlabCheckout(withLateFork('main'));
      const { code, out, err } = ran(lines, root, gone);
      expect(code).toBeGreaterThan(1);
      expect(out).toBe('');
      expect(err).toMatch(/gone/);
    }
  });
});
