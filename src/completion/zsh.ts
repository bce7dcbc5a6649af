import type { CommandWords, Takes } from './words.ts';

/** A completion function for zsh, to be sourced or put into a folder of `fpath` as `_ptr-gate`. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  return `#compdef ptr-gate
# zsh completion for ptr-gate. In ~/.zshrc, after compinit: source <(ptr-gate completion zsh)
_ptr_gate() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}\n`).join('')}  )
  local command=check
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands && return
  fi
  if (( CURRENT > 2 && \${commands[(I)$words[2]:*]} )); then
    command=$words[2]
    words[1,2]=("$words[1] $words[2]")
    (( CURRENT-- ))
  fi
  case $command in
${commands.map(commandCase).join('')}  esac
}
if [[ $funcstack[1] == _ptr_gate || $funcstack[1] == _ptr-gate ]]; then
  _ptr_gate "$@"
else
  compdef _ptr_gate ptr-gate
fi
`;
}

function commandCase({ name, options, operands }: CommandWords): string {
  const specs = options.map((option) => {
    const flag = option.takes.kind === 'nothing' ? `--${option.name}` : `*--${option.name}=`;
    return quoted(`${flag}[${specText(option.summary)}]${action(option.takes, option.name)}`);
  });
  const last = operands.kind === 'nothing' ? [] : [quoted(`*${action(operands, 'argument')}`)];
  return `    ${name})\n      _arguments -S ${['', ...specs, ...last].join(' \\\n        ').trimStart()} ;;\n`;
}

/** What `_arguments` does for a value: `:MESSAGE:ACTION`. */
function action(takes: Takes, label: string): string {
  switch (takes.kind) {
    case 'nothing':
      return '';
    case 'words':
      return `:${label}:(${takes.words.join(' ')})`;
    case 'file':
      return `:${label}:_files`;
    case 'pair':
      return takes.values === 'file'
        ? `:${label}:{ if compset -P "*="; then _files; else compadd -S = -- ${takes.keys.join(' ')}; fi }`
        : `:${label}:{ compset -P "*,"; if compset -P "*="; then compadd -- ${takes.values.join(' ')}; else compadd -S = -- ${takes.keys.join(' ')}; fi }`;
    default:
      return `:${label}: `;
  }
}

function specText(text: string): string {
  return text.replace(/[[\]\\:]/g, (char) => `\\${char}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
