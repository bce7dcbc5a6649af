import { join } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { prepareCheck } from '../check.ts';
import { readConfig } from '../config/config.ts';
import { findConfig } from '../config/path.ts';
import { fileSink, refuseLinkOut, writeNew } from '../deliver.ts';
import { configText, type Entry, entriesFor } from '../init/config-text.ts';
import { type Looked, lookAt } from '../init/look.ts';
import { GITHUB, type Pipeline, pipelinesOf } from '../init/pipelines.ts';
import { type Recognised, recogniseFiles } from '../init/recognise.ts';
import { afterFirstRun, firstFindings, foundLines, indented, nextLines } from '../init/words.ts';
import type { Summary } from '../model/report.ts';
import type { OptionLayer } from '../options.ts';
import { disarm, visible } from '../reporters/escape.ts';
import { openProject, type Project } from '../repository/project.ts';
import type { Tree } from '../repository/tree.ts';
import { workingTree } from '../repository/working-tree.ts';
import { filesOf } from '../sources/read.ts';
import type { ExitCode, Terminal } from './command.ts';

const CONFIG = 'ptr-gate.yml';

/** Everything that one run of the command knows. */
interface Setup {
  readonly project: Project;
  readonly tree: Tree;
  readonly force: boolean;
  readonly looked: Looked;
  readonly recognised: Recognised;
  readonly say: (lines: readonly string[]) => void;
}

/**
 * Writes a first configuration and a workflow for the repository that the command runs in, and shows what a first run
 * finds, without sending a packet. Exit code 0 whatever that is.
 * @throws {CannotRun} when a file cannot be written, or the configuration that is there already cannot be read.
 */
export async function init(
  operands: readonly string[],
  flags: OptionLayer,
  terminal: Terminal,
): Promise<ExitCode> {
  if (operands.length > 0)
    throw new CannotRun(
      `init takes no argument, and '${operands[0]}' is one`,
      'It looks at the whole repository. Run it there: ptr-gate init',
    );
  const project = openProject(terminal.cwd);
  const tree = workingTree(project.root);
  const present = findConfig(tree);
  const looked = lookAt(project.paths, tree);
  const setup: Setup = {
    ...{ project, tree, looked },
    force: flags.texts.get('force')?.at(-1) === 'true',
    recognised: await recogniseFiles(looked.candidates, tree),
    say: (lines) => terminal.out(lines.length === 0 ? '' : disarm(`${lines.map(visible).join('\n')}\n\n`)),
  };
  const entries = entriesFor(setup.recognised.found, tree);
  setup.say(foundLines({ project, entries, looked, ...setup.recognised }));

  const written: string[] = [];
  const kept: string[] = [];
  const config = present ?? CONFIG;
  const place = (path: string, text: string) =>
    write(path, text, setup) ? written.push(path) : kept.push(`${path} (--force writes it anew)`);
  place(config, configText(entries, setup.recognised, looked.rendered));
  const pipelines = pipelinesOf(project);
  for (const { isShared, path, text } of pipelines) {
    const own = isShared ? undefined : workflowWithGate(setup);
    if (own !== undefined) kept.push(`${own} (it runs ptr-gate already)`);
    else if (!isShared) place(path, text);
  }
  setup.say([
    ...(written.length === 0 ? [] : ['Wrote', ...indented(written)]),
    ...(kept.length === 0 ? [] : ['Left as it was', ...indented(kept)]),
  ]);
  tellShared(pipelines, setup);

  const isOld = !written.includes(config);
  if (isOld) tellUnlisted(config, entries, setup);
  const summary = isOld || entries.length > 0 ? await firstRun(config, tree) : undefined;
  if (summary !== undefined) setup.say(afterFirstRun(summary));
  setup.say(
    nextLines({
      isEmpty: summary === undefined,
      hasFindings: summary !== undefined && firstFindings(summary).length > 0,
      config,
      written,
      pipelines,
      project,
    }),
  );
  return 0;
}

/** A workflow of another name that has the step already. */
function workflowWithGate({ project, tree }: Setup): string | undefined {
  const own = project.paths.filter(
    (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && path !== GITHUB.path,
  );
  return own.find(
    (path) => tree.has(path) && /uses:\s*['"]?ptr-gate\/ptr-gate@/.test(tree.read(path).toString('utf8')),
  );
}

/** False where something stands there already, and is to stay. */
function write(path: string, text: string, { project, tree, force }: Setup): boolean {
  const full = join(project.root, path);
  refuseLinkOut(full, project.root);
  if (writeNew(full, text)) return true;
  if (!force) return false;
  if (path.endsWith('.json'))
    throw new CannotRun(
      `${path} is JSON, and a new configuration is YAML. Remove the file, and run it again`,
    );
  if (!tree.has(path)) throw new CannotRun(`${path} is no file that can be written anew. Remove it`);
  const sink = fileSink(full);
  sink.write(text);
  sink.close();
  return true;
}

function tellShared(pipelines: readonly Pipeline[], { project, say }: Setup): void {
  for (const { where, path, text, isShared } of pipelines) {
    if (!isShared) continue;
    const is = project.paths.includes(path) ? 'add this to' : 'write this into';
    say([`For ${where}, ${is} ${path}`, '', ...indented(text.trimEnd().split('\n'))]);
  }
}

/** What the configuration that was there already does not list. */
function tellUnlisted(config: string, entries: readonly Entry[], { tree, recognised, say }: Setup): void {
  const { records } = readConfig(tree, config);
  const listed = new Set(records.flatMap((entry) => filesOf(tree, entry)));
  const unlisted = recognised.found.filter(({ path }) => !listed.has(path)).map(({ path }) => path);
  if (unlisted.length === 0) return;
  const lines = entries.filter(({ files }) => files.some(({ path }) => unlisted.includes(path)));
  say([`Found, and not listed in ${config}`, ...indented(lines.map(({ pattern }) => pattern))]);
}

async function firstRun(config: string, tree: Tree): Promise<Summary> {
  const texts = new Map([
    ['config', [config]],
    ['offline', ['true']],
  ] as const);
  const check = await prepareCheck({
    ...{ tree, files: [], now: new Date() },
    flags: { place: (name) => `--${name}`, texts },
  });
  return check.run(() => {});
}
