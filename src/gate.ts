import { join, resolve } from 'node:path';
import { setOutput } from '@actions/core';
import type { OUTPUTS } from './action-outputs.ts';
import { prepareCheck } from './check.ts';
import { delivery, outputDeliveries, writeBaseline } from './commands/check.ts';
import type { ExitCode } from './commands/command.ts';
import {
  bufferedSink,
  type Delivery,
  deliver,
  fileSink,
  ownPath,
  refuseLinkOut,
  writeWhole,
} from './deliver.ts';
import { changeEventOf, pullRequestOf, readPayload } from './github/event.ts';
import type { Summary } from './model/report.ts';
import type { OptionLayer, OptionValues } from './options.ts';
import { publish } from './publish.ts';
import { escapeLog, workflowCommand } from './reporters/escape.ts';
import type { Medium } from './reporters/reporter.ts';
import { changedLines } from './repository/changed-lines.ts';
import type { Tree } from './repository/tree.ts';
import { workingTree } from './repository/working-tree.ts';
import { gitHubOf, workflowBase } from './review/workflow-base.ts';
import { createStopwatch } from './stopwatch.ts';
import { TOOL } from './tool.ts';

/** The runner drops a step summary above this. */
const MAX_SUMMARY_OCTETS = 1024 * 1024;

/** The check as a workflow step: annotations, step summary, report file and outputs, and what the pull request shows. */
export async function runGate(workspace: string, flags: OptionLayer): Promise<ExitCode> {
  const tree = workingTree(workspace);
  const { lap, words } = createStopwatch();
  const base = await workflowBase({ root: workspace, head: tree, files: [], flags }, process.env);
  if (base !== undefined) lap('reading the base');
  const prepared = await prepareCheck({ tree, files: [], flags, now: new Date(), base });
  const { RUNNER_TEMP } = process.env;
  // The runner empties its folder; elsewhere a run replaces the report of the one before.
  const report =
    RUNNER_TEMP === undefined
      ? join(workspace, 'ptr-gate-report.json')
      : ownPath(RUNNER_TEMP, 'ptr-gate-report.json');
  const summaryFile = process.env.GITHUB_STEP_SUMMARY ?? '';
  const medium: Medium = {
    colour: false,
    tool: TOOL,
    ...(base === undefined ? {} : { inDiff: changedLines(base.tree, tree) }),
  };
  const deliveries: Delivery[] = [
    await delivery(
      'github',
      medium,
      bufferedSink((text) => writeWhole(1, text)),
    ),
    await delivery('json', medium, fileSink(report)),
    ...(await outputDeliveries(prepared.options, workspace, (path) => refuseLinkOut(path, workspace))),
  ];
  if (summaryFile !== '') {
    const bounded = { ...medium, maxOctets: MAX_SUMMARY_OCTETS };
    deliveries.push(await delivery('markdown', bounded, fileSink(summaryFile, 'append')));
  }
  const reports = deliver(deliveries);
  const { wait, timings } = prepared.options;
  const say = (line: string) => writeWhole(1, escapeLog(`ptr-gate: ${line}\n`));
  const summary = await prepared.run(reports.result, () => {}, {
    ...{ say, lap },
    ...(wait > 0 ? { signal: cancellation() } : {}),
  });
  reports.end(summary);
  const baseline = prepared.options['write-baseline'];
  if (baseline !== undefined) refuseLinkOut(resolve(workspace, baseline), workspace);
  await writeBaseline(prepared, summary, workspace);
  setOutputs({ verdict: summary.verdict, report, ...summary.counts });
  lap('writing the report');
  await publishReport(summary, { flags, options: prepared.options, tree, medium });
  lap('publishing it');
  if (timings) say(words());
  return summary.exitCode;
}

/** A cancelled workflow has a few seconds: enough to say how things stand. */
function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort(name));
  return controller.signal;
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
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const sha = env.GITHUB_SHA ?? '';
  const event = changeEventOf({ name: env.GITHUB_EVENT_NAME ?? '', sha, payload });
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
  for (const notice of notices)
    writeWhole(1, `${workflowCommand('notice', { title: 'ptr-gate' }, notice)}\n`);
}

/** Without the runner's file there is nobody to read outputs. */
function setOutputs(outputs: Record<keyof typeof OUTPUTS, string | number>): void {
  if ((process.env.GITHUB_OUTPUT ?? '') === '') return;
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
