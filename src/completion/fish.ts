import type { CommandWords, Takes } from './words.ts';

/** Completions for fish. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = [
    '# fish completion for ptr-gate. In ~/.config/fish/config.fish: ptr-gate completion fish | source',
    'function __ptr_gate_command',
    '    set -l words (commandline -opc)',
    `    if set -q words[2]; and contains -- $words[2] ${names}`,
    '        test "$words[2]" = "$argv[1]"',
    '    else',
    '        test "$argv[1]" = check',
    '    end',
    'end',
    'complete -c ptr-gate -f',
  ];
  for (const { name, summary } of commands)
    lines.push(`complete -c ptr-gate -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`);
  for (const { name, options, operands } of commands) {
    const when = `complete -c ptr-gate -n '__ptr_gate_command ${name}'`;
    for (const option of options)
      lines.push(`${when} -l ${option.name} ${offer(option.takes, 'option')}-d ${quoted(option.summary)}`);
    const given = offer(operands, 'operand');
    if (given !== '') lines.push(`${when} ${given}`.trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

/** `-x` takes a value and offers no files, `-r` one that may be a file, `-F` files. */
function offer(takes: Takes, place: 'option' | 'operand'): string {
  switch (takes.kind) {
    case 'nothing':
      return '';
    case 'text':
      return place === 'option' ? '-x ' : '';
    case 'file':
      return place === 'option' ? '-r -F ' : '-F';
    case 'words':
      return `${place === 'option' ? '-x ' : ''}-a ${quoted(takes.words.join(' '))} `;
    case 'pair': {
      const { keys, values } = takes;
      const words =
        values === 'file'
          ? keys.map((key) => `${key}=`)
          : keys.flatMap((key) => values.map((value) => `${key}=${value}`));
      return `-x -a ${quoted(words.join(' '))} `;
    }
  }
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
