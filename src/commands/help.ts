import { OPTION_NAMES, optionOf } from '../options.ts';
import { COMMANDS, type Command } from './index.ts';

const WIDTH = 100;

/** The text of `ptr-gate --help`. */
export function generalHelp(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length)) + 2;
  const names = COMMANDS.map((command) => `  ${command.name.padEnd(width)}${command.summary}`);
  return `${[
    'ptr-gate stops an address record from being published while its reverse DNS is missing, wrong or unverifiable.',
    '',
    'Usage: ptr-gate [COMMAND] [OPTION...] [ARGUMENT...]',
    '',
    'Commands:',
    ...names,
    '',
    'ptr-gate COMMAND --help shows the options of one command. ptr-gate --version shows the version.',
    '',
    'Exit codes: 0 pass; 1 fail; 2 could not run (usage, configuration, input); 3 nothing wrong was seen, but',
    'something could not be verified.',
  ].join('\n')}\n`;
}

/** The text of `ptr-gate COMMAND --help`. */
export function commandHelp(command: Command): string {
  const options = OPTION_NAMES.filter((name) => optionOf(name).commands.includes(command.name));
  const lines = [
    `${command.summary}.`,
    '',
    `Usage: ${command.synopsis}${options.length > 0 ? ' [OPTION...]' : ''}`,
    '',
    ...wrap(command.details, ''),
  ];
  if (options.length > 0) lines.push('', 'Options:');
  for (const name of options) {
    const option = optionOf(name);
    lines.push(`  --${name}${option.placeholder === '' ? '' : ` ${option.placeholder}`}`);
    const shown =
      option.toggle === true || option.default === undefined ? '' : ` Default: ${option.default}.`;
    lines.push(...wrap(option.description + shown, '      '));
  }
  lines.push('', 'Examples:', ...command.examples.map((example) => `  ${example}`));
  return `${lines.join('\n')}\n`;
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return lines;
}
