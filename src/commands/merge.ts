import { join, resolve } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { deliver, refuseInput } from '../deliver.ts';
import type { ExpectedCommit } from '../merge/agreement.ts';
import { combine } from '../merge/combine.ts';
import { findReports } from '../merge/find-reports.ts';
import { readShardReport } from '../merge/read-report.ts';
import { type OptionLayer, settleOptions } from '../options.ts';
import { withExcerpts } from '../repository/excerpts.ts';
import type { Tree } from '../repository/tree.ts';
import { workingTree } from '../repository/working-tree.ts';
import { judgedCommit } from '../review/judged-commit.ts';
import { ruleById } from '../rules/index.ts';
import { outputDeliveries, standardOutput } from './check.ts';
import type { ExitCode, Terminal } from './command.ts';
import { rootFor } from './operands.ts';

export async function merge(
  operands: readonly string[],
  flags: OptionLayer,
  terminal: Terminal,
): Promise<ExitCode> {
  if (operands.length === 0)
    throw new CannotRun('merge needs the JSON reports of all shards: ptr-gate merge reports/*.json');
  const options = settleOptions([flags]);
  if (!options.ok) throw new CannotRun(options.problem);
  const { summary, results, paths } = mergeReports(rootFor(operands, terminal.cwd), {
    sources: workingTree(terminal.cwd),
    commit: judgedCommit(terminal.env, terminal.cwd),
  });
  for (const { path } of options.value.output ?? []) refuseInput(resolve(terminal.cwd, path), paths);
  const reports = deliver([
    await standardOutput(options.value.format, terminal),
    ...(await outputDeliveries(options.value, terminal.cwd)),
  ]);
  for (const result of results()) reports.result(result);
  reports.end(summary);
  return summary.exitCode;
}

interface Merging {
  /** Where the files that were judged may stand, for the lines that findings point at. */
  readonly sources: Tree;
  /** The commit that the reports have to be of; undefined where it is not known here. */
  readonly commit: ExpectedCommit | undefined;
}

/**
 * The one report that the reports of all shards make, and the full paths of those.
 * @throws {CannotRun} where they do not make one.
 */
export function mergeReports(
  { root, tree, files }: ReturnType<typeof rootFor>,
  { sources, commit }: Merging,
) {
  const paths = findReports(tree, files);
  const combined = combine(
    paths.map((path) => readShardReport(tree, path)),
    commit,
  );
  const { findings } = combined.summary;
  // What the change removes stands in its base, where nobody looks any more.
  const isGone = ({ rule }: (typeof findings)[0]) => {
    const found = ruleById(rule);
    return found?.on === 'observation' && found.removed === true;
  };
  const framed = withExcerpts(
    findings.filter((finding) => !isGone(finding)),
    sources,
  ).values();
  return {
    ...combined,
    paths: paths.map((path) => join(root, path)),
    summary: {
      ...combined.summary,
      findings: findings.map((finding) => (isGone(finding) ? finding : framed.next().value!)),
    },
  };
}
