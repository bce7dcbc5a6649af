import { dirname, join, resolve } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { type Check, prepareCheck } from '../check.ts';
import { CONFIG_PATHS } from '../config/path.ts';
import { bufferedSink, type Delivery, deliver, fileSink, type Sink, whileRead } from '../deliver.ts';
import type { Summary } from '../model/report.ts';
import type { OptionLayer, OptionValues } from '../options.ts';
import { showProgress } from '../progress.ts';
import { escapeLog } from '../reporters/escape.ts';
import { FORMATS, reporterOf } from '../reporters/index.ts';
import type { Medium } from '../reporters/reporter.ts';
import type { Tree } from '../repository/tree.ts';
import { workingTree } from '../repository/working-tree.ts';
import { namedBase } from '../review/named-base.ts';
import { createStopwatch } from '../stopwatch.ts';
import { TOOL } from '../tool.ts';
import type { ExitCode, Terminal } from './command.ts';
import { inputsFor } from './operands.ts';

export async function check(
  operands: readonly string[],
  given: OptionLayer,
  terminal: Terminal,
): Promise<ExitCode> {
  const { root, tree, files, flags } = inputsFor(operands, given, terminal.cwd);
  if (files.length === 0 && !flags.texts.has('config')) refuseWrongFolder(tree, terminal.cwd);
  const { lap, words } = createStopwatch();
  const base = await namedBase({ root, head: tree, files, flags });
  if (base !== undefined) lap('reading the base');
  // Only shards say of which commit they are.
  const commit = flags.texts.has('shard')
    ? (await import('../review/judged-commit.ts')).judgedCommit(terminal.env, terminal.cwd)?.id
    : undefined;
  const prepared = await prepareCheck({ tree, files, flags, now: new Date(), base, commit });
  const { timings, format } = prepared.options;
  const reports = deliver([
    await standardOutput(format, terminal),
    ...(await outputDeliveries(prepared.options, terminal.cwd)),
  ]);
  const progress = showProgress({
    interactive: terminal.interactive,
    env: terminal.env,
    write: (text) => terminal.err(text),
  });
  const say = (line: string) => progress.say(escapeLog(line));
  const { signal } = terminal;
  signal.addEventListener('abort', () => say(STOPPING), { once: true });
  try {
    const summary = await prepared.run(reports.result, progress.update, { say, lap, signal });
    progress.clear();
    reports.end(summary);
    lap('writing the report');
    await writeBaseline(prepared, summary, terminal.cwd);
    if (timings) say(words());
    return summary.exitCode;
  } finally {
    progress.clear();
  }
}

/** What is said when a signal comes. */
export const STOPPING =
  'stopped; the report holds what was judged until now. A second signal ends without it';

/** The report for whoever started the command, as long as they read it: the verdict does not depend on that. */
export function standardOutput(format: OptionValues['format'], terminal: Terminal): Promise<Delivery> {
  return delivery(
    format,
    { colour: terminal.colour, tool: TOOL },
    bufferedSink(whileRead((text) => terminal.out(text))),
  );
}

/** In a folder below the one with the configuration, a person is told where it is rather than to write one. */
function refuseWrongFolder(tree: Tree, cwd: string): void {
  if (CONFIG_PATHS.some((path) => tree.has(path))) return;
  for (let folder = dirname(cwd); folder !== dirname(folder); folder = dirname(folder)) {
    const path = CONFIG_PATHS.find((candidate) => workingTree(folder).has(candidate));
    if (path !== undefined)
      throw new CannotRun(
        `there is no ptr-gate.yml here; ${join(folder, path)} is one. Run ptr-gate in ${folder}`,
      );
  }
}

/**
 * The files that `output` asks for.
 * @throws {CannotRun} when one of them cannot be written, or is asked for twice.
 */
export async function outputDeliveries(
  options: OptionValues,
  cwd: string,
  approve: (path: string) => void = () => {},
): Promise<Delivery[]> {
  const taken = new Set<string>();
  const deliveries: Delivery[] = [];
  for (const { format, path } of options.output ?? []) {
    const full = resolve(cwd, path);
    if (taken.has(full)) throw new CannotRun(`output: ${path} is named twice. Give each report its own file`);
    taken.add(full);
    approve(full);
    deliveries.push(await delivery(format, { colour: false, tool: TOOL }, fileSink(full)));
  }
  return deliveries;
}

/**
 * Writes the file that `write-baseline` asks for, after the run, for it may be the one that `baseline` names.
 * @throws {CannotRun} when it cannot be written.
 */
export async function writeBaseline(
  { options, baselineText }: Check,
  { exitCode }: Summary,
  cwd: string,
): Promise<void> {
  const path = options['write-baseline'];
  // Where nothing was judged, nothing is known either, and an older file is the better one.
  if (path === undefined || exitCode === 2) return;
  const text = await baselineText();
  const sink = fileSink(resolve(cwd, path));
  sink.write(text);
  sink.close();
}

export async function delivery(
  format: OptionValues['format'],
  medium: Medium,
  sink: Sink,
): Promise<Delivery> {
  const reporter = await reporterOf(format);
  if (reporter === undefined)
    throw new CannotRun(`a report has no ${format} form. Write one of ${FORMATS.join(', ')}`);
  return { reporter, medium, sink };
}
