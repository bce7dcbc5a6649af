#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CannotRun } from './cannot-run.ts';
import type { ExitCode, Terminal } from './commands/command.ts';
import { commandHelp, generalHelp } from './commands/help.ts';
import { COMMANDS, type Command } from './commands/index.ts';
import { causeOf, whileRead, writeWhole } from './deliver.ts';
import { nearest } from './document/nearest.ts';
import { choice } from './option-values.ts';
import {
  formatsOf,
  OPTION_NAMES,
  type OptionLayer,
  type OptionName,
  optionOf,
  splitList,
} from './options.ts';
import { disarm, escapeLog } from './reporters/escape.ts';
import { stopSignal } from './signals.ts';
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
  if (named === undefined && operands.length > 0) refuseUnknownCommand(operands[0]!);
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
  const format = texts.get('format') && choice(...formatsOf(command.name)).parse(texts.get('format')!);
  if (format?.ok === false) throw new CannotRun(`--format: ${format.problem}`);
  return { command, operands, flags: { place: (name) => `--${name}`, texts } };
}

/** A mistyped command must not read as the name of a file that nobody has. */
function refuseUnknownCommand(word: string): void {
  if (!/^[a-z]+$/i.test(word) || existsSync(word)) return;
  if (COMMANDS.some(({ name }) => name === word))
    throw new CannotRun(`the command comes before its options: ptr-gate ${word} [OPTION...]`);
  const near = nearest(word, [...COMMANDS.map(({ name }) => name), 'help', 'version']);
  const command = near === 'help' || near === 'version' ? `ptr-gate --${near}` : `ptr-gate ${near}`;
  throw new CannotRun(
    `there is no command '${word}', and no file of that name. ${near === undefined ? 'ptr-gate --help lists the commands.' : `Did you mean ${command}?`}`,
  );
}

function usageProblem(error: unknown, command: Command, allowed: readonly OptionName[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const help = `ptr-gate ${command.name} --help shows the options.`;
  const [, written, unknown] = /Unknown option '(--?([^']+))'/.exec(message) ?? [];
  if (unknown !== undefined) {
    const elsewhere = OPTION_NAMES.find((name) => name === unknown && optionOf(name).commands.length > 0);
    if (elsewhere !== undefined)
      return `${written} is not an option of ${command.name}; it belongs to ${optionOf(elsewhere).commands.join(', ')}.`;
    const near = nearest(unknown, [...allowed, 'help', 'version']);
    return `${written} is not an option of ${command.name}.${near === undefined ? '' : ` Did you mean --${near}?`} ${help}`;
  }
  const name = allowed.find(
    (candidate) => message.includes(`--${candidate} `) || message.includes(`--${candidate}'`),
  );
  if (name === undefined) return `${message.split('. ')[0]}. ${help}`;
  if (/argument missing/.test(message))
    return `--${name} needs a value: --${name} ${optionOf(name).placeholder}. ${help}`;
  if (/ambiguous/.test(message))
    return `--${name} is followed by what looks like another option. A value that begins with a dash is written --${name}=VALUE.`;
  return `--${name} is a switch and takes no value: write --${name} alone, or leave it out.`;
}

function processTerminal(): Terminal {
  const { env } = process;
  let stopping: AbortSignal | undefined;
  const colour =
    env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' ? true : process.stdout.isTTY === true;
  return {
    out: (text) => writeWhole(1, text),
    // In a workflow the runner obeys commands on standard error too, and operands are foreign text.
    err: whileRead((text) => writeWhole(2, disarm(text))),
    colour: colour && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    interactive: process.stderr.isTTY === true,
    env,
    cwd: process.cwd(),
    /** Signals end a command at once, unless it asks for this, which it then has to heed. */
    get signal() {
      stopping ??= stopSignal();
      return stopping;
    },
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
    const { code, syscall } = error as NodeJS.ErrnoException;
    // Whoever reads the report has seen enough of it.
    if (code === 'EPIPE') return 2;
    const problem =
      syscall === 'write' ? new CannotRun(`the report cannot be written: ${causeOf(error)}`) : error;
    if (!(problem instanceof CannotRun)) throw error;
    const hint = problem.hint === undefined ? '' : `${problem.hint}\n`;
    terminal.err(escapeLog(`ptr-gate: ${problem.message}\n${hint}`));
    return 2;
  }
}

// What ends without a verdict has not passed.
process.exitCode = 2;
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    writeWhole(
      2,
      escapeLog(
        `ptr-gate: internal error, please report it\n${error instanceof Error ? error.stack : String(error)}\n`,
      ),
    );
  },
);
