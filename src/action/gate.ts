import { join, resolve } from 'node:path';
import { setOutput } from '@actions/core';
import { CannotRun } from '../cannot-run.ts';
import { prepareCheck } from '../check.ts';
import { delivery, outputDeliveries, STOPPING, writeBaseline } from '../commands/check.ts';
import type { ExitCode } from '../commands/command.ts';
import { rootFor, withPathsBelow } from '../commands/operands.ts';
import {
  bufferedSink,
  type Delivery,
  deliver,
  fileSink,
  ownPath,
  refuseInput,
  refuseLinkOut,
  whileRead,
  writeWhole,
} from '../deliver.ts';
import { changeEventOf, pullRequestOf, readPayload } from '../github/event.ts';
import type { Result, Summary } from '../model/report.ts';
import type { Shard } from '../model/shard.ts';
import { type OptionLayer, type OptionName, type OptionValues, settleOptions } from '../options.ts';
import { showProgress } from '../progress.ts';
import { escapeLog, workflowCommand } from '../reporters/escape.ts';
import type { Medium } from '../reporters/reporter.ts';
import { countsSentence, verdictSentence } from '../reporters/wording.ts';
import { changedLines } from '../repository/changed-lines.ts';
import type { Tree } from '../repository/tree.ts';
import { workingTree } from '../repository/working-tree.ts';
import type { Base } from '../review/base.ts';
import { gitHubOf, workflowBase } from '../review/workflow-base.ts';
import { stopSignal } from '../signals.ts';
import { createStopwatch } from '../stopwatch.ts';
import { TOOL } from '../tool.ts';
import type { OUTPUTS } from './outputs.ts';
import { publish } from './publish.ts';

/** The runner drops a step summary above this. */
const MAX_SUMMARY_OCTETS = 1024 * 1024;

/** The action as a workflow step: annotations, step summary, report file and outputs, and what the pull request shows. */
export async function runGate(workspace: string, given: OptionLayer): Promise<ExitCode> {
  const flags = withPathsBelow(given, workspace, workspace);
  const { lap, words } = createStopwatch();
  const tree = workingTree(workspace);
  const job = await (flags.texts.has('merge') ? mergeJob : checkJob)(tree, workspace, flags, lap);
  const { options, base } = job;
  const medium: Medium = {
    colour: false,
    tool: TOOL,
    ...(base === undefined ? {} : { inDiff: changedLines(base.tree, tree) }),
  };
  const path = reportPath(workspace, options.shard);
  for (const written of [path, ...(options.output ?? []).map((one) => resolve(workspace, one.path))])
    refuseInput(written, job.reads ?? []);
  const reports = deliver([
    await delivery('json', medium, fileSink(path)),
    ...(options.shard === undefined ? await shown(medium) : []),
    ...(await outputDeliveries(options, workspace, (one) => refuseLinkOut(one, workspace))),
  ]);
  const summary = await job.run(reports.result);
  reports.end(summary);
  await job.finish?.(summary);
  setOutputs({ verdict: summary.verdict, report: path, ...summary.counts });
  lap('writing the report');
  if (options.shard !== undefined) say(shardSentence(summary));
  else if (summary.incomplete !== true) {
    await publishReport(summary, { flags, options, tree, medium });
    lap('publishing it');
  }
  if (options.timings) say(words());
  return summary.exitCode;
}

/** Where the one report of a step comes from. */
interface Job {
  readonly options: OptionValues;
  /** What the change started from; annotations on its lines come first. */
  readonly base: Base | undefined;
  /** Full paths of the reports that are read once more while the new ones are written. */
  readonly reads?: readonly string[];
  run(onResult: (result: Result) => void): Promise<Summary>;
  /** What is to be done once the report is written. */
  finish?(summary: Summary): Promise<void>;
}

type Lap = (stage: string) => void;

async function checkJob(tree: Tree, workspace: string, flags: OptionLayer, lap: Lap): Promise<Job> {
  const { env } = process;
  const base = await workflowBase({ root: workspace, head: tree, files: [], flags }, env);
  if (base !== undefined) lap('reading the base');
  const commit = env.GITHUB_SHA || undefined;
  const prepared = await prepareCheck({ tree, files: [], flags, now: new Date(), base, commit });
  const { options } = prepared;
  return {
    ...{ options, base },
    async run(onResult) {
      const progress = showProgress({
        ...{ interactive: false, env },
        write: whileRead((text) => writeWhole(2, escapeLog(text))),
      });
      const signal = stopSignal();
      signal.addEventListener('abort', () => say(STOPPING), { once: true });
      try {
        return await prepared.run(onResult, progress.update, { say, lap, signal });
      } finally {
        progress.clear();
      }
    },
    async finish(summary) {
      const baseline = options['write-baseline'];
      if (baseline !== undefined) refuseLinkOut(resolve(workspace, baseline), workspace);
      await writeBaseline(prepared, summary, workspace);
    },
  };
}

/** Inputs that mean something where nothing is judged. `config` is part of the name under which a pull request shows it. */
const OF_MERGE: ReadonlySet<OptionName> = new Set([
  ...(['merge', 'output', 'token', 'check-run', 'comment', 'timings', 'config'] as const),
]);

async function mergeJob(tree: Tree, workspace: string, flags: OptionLayer, lap: Lap): Promise<Job> {
  const settled = settleOptions([flags]);
  if (!settled.ok) throw new CannotRun(settled.problem);
  const options = settled.value;
  const idle = [...flags.texts.keys()].filter((name) => !OF_MERGE.has(name));
  if (idle.length > 0)
    throw new CannotRun(
      `${idle.map(flags.place).join(', ')} ${idle.length === 1 ? 'is' : 'are'} for the jobs that judge, and 'merge' for the one after them, which takes their verdicts as they are`,
    );
  const { event, sha } = occasion();
  if (event.kind === 'refused' && !event.incomplete) throw new CannotRun(event.problem);
  if (sha === '')
    throw new CannotRun(
      'GITHUB_SHA is not set, so nothing says of which commit the reports have to be. Give the step the environment of its workflow',
    );
  const { mergeReports } = await import('../commands/merge.ts');
  const { summary, results, paths } = mergeReports(rootFor(options.merge!, workspace), {
    sources: tree,
    commit: { id: sha, source: 'GITHUB_SHA' },
  });
  lap('reading the reports');
  return {
    options,
    reads: paths,
    // It only orders annotations: a job that merges need not have a checkout.
    base: await workflowBase({ root: workspace, head: tree, files: [], flags }, process.env).catch(
      () => undefined,
    ),
    async run(onResult) {
      for (const result of results()) onResult(result);
      return summary;
    },
  };
}

/** What the workflow runs for. */
function occasion() {
  const { env } = process;
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const sha = env.GITHUB_SHA ?? '';
  return { payload, sha, event: changeEventOf({ name: env.GITHUB_EVENT_NAME ?? '', sha, payload }) };
}

/** The runner empties its folder; elsewhere a run replaces the report of the one before. */
function reportPath(workspace: string, shard: Shard | undefined): string {
  const { RUNNER_TEMP } = process.env;
  // The reports of shards meet in one folder.
  const part = shard === undefined ? '' : `-${shard.index}-of-${shard.count}`;
  const name = `ptr-gate-report${part}.json`;
  return RUNNER_TEMP === undefined ? join(workspace, name) : ownPath(RUNNER_TEMP, name);
}

const out = whileRead((text) => writeWhole(1, text));
const say = (line: string) => out(escapeLog(`ptr-gate: ${line}\n`));

/** What people see of a step: annotations and the summary. */
async function shown(medium: Medium): Promise<Delivery[]> {
  const annotations = await delivery('github', medium, bufferedSink(out));
  const summaryFile = process.env.GITHUB_STEP_SUMMARY ?? '';
  if (summaryFile === '') return [annotations];
  const bounded = { ...medium, maxOctets: MAX_SUMMARY_OCTETS };
  return [annotations, await delivery('markdown', bounded, fileSink(summaryFile, 'append'))];
}

/** A shard is seen in the log alone: who merges shows what it found. */
function shardSentence(summary: Summary): string {
  const { index, count } = summary.shard!;
  return `shard ${index}/${count}: ${verdictSentence(summary).sentence} Pairs: ${countsSentence(summary.counts)}. The job that merges the shards shows the findings.`;
}

interface Reported {
  readonly flags: OptionLayer;
  readonly options: OptionValues;
  readonly tree: Tree;
  readonly medium: Medium;
}

/** Best effort: whatever GitHub makes of it, the verdict is given. */
async function publishReport(summary: Summary, { flags, options, tree, medium }: Reported): Promise<void> {
  const { env } = process;
  const { event, payload, sha } = occasion();
  const configPath = flags.texts.get('config')?.at(-1);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  const notices = await publish(summary, {
    github: gitHubOf(flags, env),
    headSha: event.kind === 'pull-request' ? event.head : sha,
    pullRequest: event.kind === 'pull-request' ? pullRequestOf(payload) : undefined,
    identity: [env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', configPath ?? ''],
    configPath,
    run: Number(run ?? 0),
    runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
    wants: { checkRun: options['check-run'], comment: options.comment },
    tree,
    medium,
  }).catch((error: unknown) => {
    return [`Nothing more was published: ${error instanceof Error ? error.message : String(error)}`];
  });
  for (const notice of notices) out(`${workflowCommand('notice', { title: 'ptr-gate' }, notice)}\n`);
}

/** Without the runner's file there is nobody to read outputs. */
function setOutputs(outputs: Record<keyof typeof OUTPUTS, string | number>): void {
  if ((process.env.GITHUB_OUTPUT ?? '') === '') return;
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
