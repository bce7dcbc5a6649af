import { join } from 'node:path';
import { getInput, setOutput } from '@actions/core';
import type { OUTPUTS } from './action-outputs.ts';
import { CannotRun } from './cannot-run.ts';
import { prepareCheck } from './check.ts';
import { delivery, outputDeliveries } from './commands/check.ts';
import type { ExitCode } from './commands/command.ts';
import { bufferedSink, type Delivery, deliver, fileSink, writeWhole } from './deliver.ts';
import { OPTION_NAMES, type OptionLayer, type OptionName, optionOf, splitList } from './options.ts';
import { escapeLog, workflowCommand } from './reporters/escape.ts';
import { workingTree } from './repository/working-tree.ts';
import { TOOL } from './tool.ts';

/** The runner drops a step summary above this. */
const MAX_SUMMARY_OCTETS = 1024 * 1024;

/** What the workflow writes under `with:`; an empty input is one that was not written. */
function inputs(): OptionLayer {
  const texts = new Map<OptionName, readonly string[]>();
  for (const name of OPTION_NAMES) {
    const option = optionOf(name);
    if (option.input !== true) continue;
    const text = getInput(name);
    if (text !== '') texts.set(name, option.many === true ? splitList(text) : [text]);
  }
  return { place: (name) => `input '${name}'`, texts };
}

async function gate(): Promise<ExitCode> {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const prepared = prepareCheck({
    tree: workingTree(workspace),
    files: [],
    flags: inputs(),
    now: new Date(),
  });
  const report = join(process.env.RUNNER_TEMP ?? workspace, 'ptr-gate-report.json');
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

gate().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const internal = !(error instanceof CannotRun);
    const message = error instanceof Error ? error.message : String(error);
    const title = internal ? 'ptr-gate: internal error' : 'ptr-gate could not run';
    writeWhole(1, `${workflowCommand('error', { title, ...placeOf(message) }, message)}\n`);
    if (internal && error instanceof Error) writeWhole(2, escapeLog(`${error.stack}\n`));
    if (!internal && error.hint !== undefined) writeWhole(1, escapeLog(`${error.hint}\n`));
    process.exitCode = 2;
  },
);

/** Messages about the configuration begin with `path:line:column:`, which is where the annotation belongs. */
function placeOf(message: string): { file?: string; line?: number; col?: number } {
  const place = /^([^\n:]+\.(?:ya?ml|json)):([0-9]+):([0-9]+): /.exec(message);
  return place === null ? {} : { file: place[1]!, line: Number(place[2]), col: Number(place[3]) };
}
