import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requireConfiguration } from './action/workspace.ts';
import { CannotRun } from './cannot-run.ts';
import type { ExitCode } from './commands/command.ts';
import { fileSink, whileRead, writeWhole } from './deliver.ts';
import { OPTION_NAMES, type OptionLayer, type OptionName, optionOf, splitList } from './options.ts';
import { cut, escapeLog, MAX_MESSAGE_UNITS, prose, workflowCommand } from './reporters/escape.ts';

/** What the workflow writes under `with:`; an empty input is one that was not written. */
function inputs(): OptionLayer {
  const texts = new Map<OptionName, readonly string[]>();
  for (const name of OPTION_NAMES) {
    const option = optionOf(name);
    if (option.input !== true) continue;
    // As the toolkit's getInput reads it; the toolkit itself is loaded when there is something to report.
    const text = (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    if (text !== '') texts.set(name, option.many === true ? splitList(text) : [text]);
  }
  return { place: (name) => `input '${name}'`, texts };
}

async function gate(): Promise<ExitCode> {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const flags = inputs();
  // What can be refused at once is refused before the greater part of the program is loaded.
  const has = (path: string) => existsSync(join(workspace, path));
  if (!flags.texts.has('merge')) requireConfiguration(has, flags.texts.get('config')?.at(-1));
  const { runGate } = await import('./action/gate.ts');
  return runGate(workspace, flags);
}

// What ends without a verdict has not passed.
process.exitCode = 2;
gate().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const internal = !(error instanceof CannotRun);
    const message = error instanceof Error ? error.message : String(error);
    const title = internal ? 'ptr-gate: internal error' : 'ptr-gate could not run';
    // A runner that is gone reads nothing; the exit code stays what it is.
    const out = whileRead((text) => writeWhole(1, text));
    out(`${workflowCommand('error', { title, ...placeOf(message) }, message)}\n`);
    if (internal && error instanceof Error)
      whileRead((text) => writeWhole(2, text))(escapeLog(`${error.stack}\n`));
    if (!internal && error.hint !== undefined) out(escapeLog(`${error.hint}\n`));
    summarise(title, message);
  },
);

/** Who looks at the summary of the run must not have to search the log for why it shows no report. */
function summarise(title: string, message: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY ?? '';
  if (path === '') return;
  try {
    const sink = fileSink(path, 'append');
    sink.write(`## ❌ ${title}\n\nNothing was judged: ${prose(cut(message, MAX_MESSAGE_UNITS))}\n`);
    sink.close();
  } catch {
    // The annotation says the same, and the exit code stays what it is.
  }
}

/** Messages about the configuration begin with `path:line:column:`, which is where the annotation belongs. */
function placeOf(message: string): { file?: string; line?: number; col?: number } {
  const place = /^([^\n:]+\.(?:ya?ml|json)):([0-9]+):([0-9]+): /.exec(message);
  return place === null ? {} : { file: place[1]!, line: Number(place[2]), col: Number(place[3]) };
}
