import { join } from 'node:path';
import { setOutput } from '@actions/core';
import type { OUTPUTS } from './action-outputs.ts';
import { prepareCheck } from './check.ts';
import { delivery, outputDeliveries } from './commands/check.ts';
import type { ExitCode } from './commands/command.ts';
import { bufferedSink, type Delivery, deliver, fileSink, ownPath, writeWhole } from './deliver.ts';
import type { OptionLayer } from './options.ts';
import { workingTree } from './repository/working-tree.ts';
import { workflowBase } from './review-base.ts';
import { TOOL } from './tool.ts';

/** The runner drops a step summary above this. */
const MAX_SUMMARY_OCTETS = 1024 * 1024;

/** The check as a workflow step: annotations, step summary, report file and outputs. */
export async function runGate(workspace: string, flags: OptionLayer): Promise<ExitCode> {
  const tree = workingTree(workspace);
  const base = await workflowBase({ root: workspace, head: tree, files: [], flags }, process.env);
  const prepared = prepareCheck({ tree, files: [], flags, now: new Date(), base });
  const { RUNNER_TEMP } = process.env;
  // The runner empties its folder; elsewhere a run replaces the report of the one before.
  const report =
    RUNNER_TEMP === undefined
      ? join(workspace, 'ptr-gate-report.json')
      : ownPath(RUNNER_TEMP, 'ptr-gate-report.json');
  const summaryFile = process.env.GITHUB_STEP_SUMMARY ?? '';
  const deliveries: Delivery[] = [
    delivery(
      'github',
      { colour: false, tool: TOOL },
      bufferedSink((text) => writeWhole(1, text)),
    ),
    delivery('json', { colour: false, tool: TOOL }, fileSink(report)),
    ...outputDeliveries(prepared.options, workspace),
  ];
  if (summaryFile !== '') {
    const medium = { colour: false, tool: TOOL, maxOctets: MAX_SUMMARY_OCTETS };
    deliveries.push(delivery('markdown', medium, fileSink(summaryFile, 'append')));
  }
  const reports = deliver(deliveries);
  const summary = await prepared.run(reports.result);
  reports.end(summary);
  setOutputs({ verdict: summary.verdict, report, ...summary.counts });
  return summary.exitCode;
}

/** Without the runner's file there is nobody to read outputs. */
function setOutputs(outputs: Record<keyof typeof OUTPUTS, string | number>): void {
  if ((process.env.GITHUB_OUTPUT ?? '') === '') return;
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
