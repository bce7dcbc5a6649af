import { CannotRun } from '../cannot-run.ts';
import type { ExpectedCommit } from '../merge/agreement.ts';
import { hasNoCommit, openGit } from '../repository/git.ts';

/**
 * The commit that a command is about: the one that the workflow runs for, else the one that is checked out; undefined
 * where there is neither.
 * @throws {CannotRun} where there is a checkout that git does not read: "unknown" would be whatever a report says.
 */
export function judgedCommit(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): ExpectedCommit | undefined {
  const { GITHUB_SHA: id = '' } = env;
  if (id !== '') return { id, source: 'GITHUB_SHA' };
  const opened = openGit(cwd);
  if (opened.ok) return { id: opened.git.head, source: 'what is checked out here' };
  if (hasNoCommit(opened.problem)) return undefined;
  throw new CannotRun(
    `the commit that is checked out, which the reports of shards name, is unknown: ${opened.problem}`,
  );
}
