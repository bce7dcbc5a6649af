import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerReads, type StepOutput } from '../runner/commands.ts';
import { ACTION, folder, type Ran, run } from './dist.ts';

export interface Step extends Ran {
  /** What the runner makes of both streams. */
  readonly read: StepOutput;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The text of the report file that the output names; undefined where no output did. */
  readonly report: string | undefined;
  /** What was written to the files of the runner that this action has no business with. */
  readonly elsewhere: string;
}

/** Runs the action as a step: inputs and files as the runner sets them, and a working directory that is not the workspace. */
export async function step(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
  script = ACTION,
): Promise<Step> {
  const temp = folder();
  const file = (name: string) => join(temp, `_runner_${name}`);
  const commandFiles = ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH'];
  for (const name of commandFiles) writeFileSync(file(name), '');
  const ran = await run(script, [], {
    cwd: temp,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'octo/dns',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '1',
      GITHUB_SERVER_URL: 'https://github.com',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: temp,
      ...Object.fromEntries(commandFiles.map((name) => [`GITHUB_${name}`, file(name)])),
      // The runner turns spaces into underscores, and leaves hyphens.
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
  });
  const read = (name: string) => readFileSync(file(name), 'utf8');
  const outputs = outputsOf(read('OUTPUT'));
  return {
    ...ran,
    read: runnerReads(
      ran.out === '' || ran.out.endsWith('\n') ? ran.out + ran.err : `${ran.out}\n${ran.err}`,
    ),
    outputs,
    summary: read('STEP_SUMMARY'),
    report: outputs.report === undefined ? undefined : readFileSync(outputs.report, 'utf8'),
    elsewhere: ['STATE', 'ENV', 'PATH'].map(read).join(''),
  };
}

/** The runner's reading of the outputs file: `name=value`, or `name<<delimiter` and lines until the delimiter. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === '') continue;
    const [, heredoc, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (heredoc === undefined) {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`no output: ${line}`);
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(delimiter!, i + 1);
    if (end < 0) throw new Error(`no end of ${heredoc}`);
    outputs[heredoc] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return outputs;
}
