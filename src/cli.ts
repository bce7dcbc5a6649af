#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { CannotRun } from './cannot-run.ts';
import type { ExitCode, Terminal } from './commands/command.ts';
import { commandHelp, generalHelp } from './commands/help.ts';
import { COMMANDS, type Command } from './commands/index.ts';
import { writeWhole } from './deliver.ts';
import { OPTION_NAMES, type OptionLayer, type OptionName, optionOf, splitList } from './options.ts';
import { escapeLog } from './reporters/escape.ts';
import { suggest } from './suggest.ts';
import { VERSION } from './version.ts';

interface Invocation {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly flags: OptionLayer;
}

/** Reads the command line. A text instead of an invocation is what to print, with exit code 0. */
function invocationOf(argv: readonly string[]): Invocation | string {
  const named = COMMANDS.find((command) => command.name === argv[0]);
  const command = named ?? COMMANDS[0]!;
  const allowed = OPTION_NAMES.filter((name) => optionOf(name).commands.includes(command.name));
  let values: Record<string, unknown>;
  let operands: string[];
  try {
    const parsed = parseArgs({
      args: argv.slice(named === undefined ? 0 : 1),
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
        ...Object.fromEntries(
          allowed.map((name) => [
            name,
            {
              type: optionOf(name).toggle === true ? ('boolean' as const) : ('string' as const),
              multiple: true,
            },
          ]),
        ),
      },
    });
    values = parsed.values;
    operands = parsed.positionals;
  } catch (error) {
    throw new CannotRun(usageProblem(error, command, allowed));
  }
  if (values.version === true) return `ptr-gate ${VERSION}\n`;
  if (values.help === true)
    return named === undefined && operands.length === 0 ? generalHelp() : commandHelp(command);

  const texts = new Map<OptionName, readonly string[]>();
  for (const name of allowed) {
    const given = values[name] as readonly (string | boolean)[] | undefined;
    if (given === undefined) continue;
    const many = optionOf(name).many === true;
    texts.set(
      name,
      given.flatMap((value) => (many ? splitList(String(value)) : [String(value)])),
    );
  }
  return { command, operands, flags: { place: (name) => `--${name}`, texts } };
}

function usageProblem(error: unknown, command: Command, allowed: readonly OptionName[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
  if (unknown === undefined)
    return `${message.split('. ')[0]}. ptr-gate ${command.name} --help shows the options.`;
  const near = suggest(unknown, allowed);
  const elsewhere = OPTION_NAMES.find((name) => name === unknown);
  if (elsewhere !== undefined)
    return `--${unknown} is not an option of ${command.name}; it belongs to ${optionOf(elsewhere).commands.join(', ')}.`;
  return `--${unknown} is not an option of ${command.name}.${near === undefined ? '' : ` Did you mean --${near}?`} ptr-gate ${command.name} --help shows the options.`;
}

function processTerminal(): Terminal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    // A second signal finds no handler left and ends the process at once.
    process.once(name, () => stopping.abort(name));
  }
  const { env } = process;
  const colour =
    env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' ? true : process.stdout.isTTY === true;
  return {
    out: (text) => writeWhole(1, text),
    err: (text) => writeWhole(2, text),
    colour: colour && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    interactive: process.stderr.isTTY === true,
    env,
    cwd: process.cwd(),
    signal: stopping.signal,
  };
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const terminal = processTerminal();
  try {
    const invocation = invocationOf(argv);
    if (typeof invocation === 'string') {
      terminal.out(invocation);
      return 0;
    }
    return await invocation.command.run(invocation.operands, invocation.flags, terminal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 2;
    if (!(error instanceof CannotRun)) throw error;
    terminal.err(
      escapeLog(`ptr-gate: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`),
    );
    return 2;
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    writeWhole(
      2,
      `ptr-gate: internal error, please report it\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
