import type { CommandWords, OptionWords, Takes } from './words.ts';

/**
 * A completion function for bash 3.2 and later. Bash breaks words at `=` and, in older settings, at `:`, so a value may
 * come as a word of its own behind a `=`.
 */
export function bashCompletion(commands: readonly CommandWords[]): string {
  return `# bash completion for ptr-gate. In ~/.bashrc: source <(ptr-gate completion bash)
_ptr_gate_offer() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "\${1// /$'\\n'}" -- "$cur"))
}
_ptr_gate_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$cur"))
  compopt -o filenames 2>/dev/null
}
_ptr_gate_keys() {
  _ptr_gate_offer "$1"
  COMPREPLY=("\${COMPREPLY[@]/%/=}")
  compopt -o nospace 2>/dev/null
}
_ptr_gate() {
  COMPREPLY=()
  local at=$COMP_CWORD cur=\${COMP_WORDS[COMP_CWORD]} option='' key='' command=check
  case "\${COMP_WORDS[1]}" in
    ${commands.map(({ name }) => name).join('|')}) [ "$COMP_CWORD" -gt 1 ] && command=\${COMP_WORDS[1]} ;;
  esac
  # The option whose value is being written, and the key before a '=' inside that value.
  [ "$cur" = '=' ] && { cur=''; at=$((at + 1)); }
  if [ "\${COMP_WORDS[at - 1]}" = '=' ]; then
    case "\${COMP_WORDS[at - 2]}" in
      --*) option=\${COMP_WORDS[at - 2]} ;;
      *)
        key=\${COMP_WORDS[at - 2]}
        option=\${COMP_WORDS[at - 3]}
        [ "$option" = '=' ] && option=\${COMP_WORDS[at - 4]} ;;
    esac
  else
    option=\${COMP_WORDS[at - 1]}
  fi
  case "$command $option" in
${commands.flatMap((command) => command.options.map((option) => valueCase(command, option))).join('')}  esac
  case "$cur" in
    -*)
      case "$command" in
${commands.map(({ name, options }) => `        ${name}) _ptr_gate_offer '${options.map((option) => `--${option.name}`).join(' ')}' ;;\n`).join('')}      esac
      return ;;
  esac
  if [ "$COMP_CWORD" = 1 ]; then
    _ptr_gate_offer '${commands.map(({ name }) => name).join(' ')}'
    [ \${#COMPREPLY[@]} -gt 0 ] && return
  fi
  case "$command" in
${commands.map(({ name, operands }) => `    ${name}) ${offer(operands)} ;;\n`).join('')}  esac
}
complete -F _ptr_gate ptr-gate
`;
}

/** The line for the value of one option; nothing for a switch, after which anything may come. */
function valueCase({ name }: CommandWords, option: OptionWords): string {
  if (option.takes.kind === 'nothing') return '';
  return `    '${name} --${option.name}') ${offer(option.takes)}; return ;;\n`;
}

function offer(takes: Takes): string {
  switch (takes.kind) {
    case 'words':
      return `_ptr_gate_offer '${takes.words.join(' ')}'`;
    case 'file':
      return '_ptr_gate_files';
    case 'pair': {
      const values =
        takes.values === 'file' ? '_ptr_gate_files' : `_ptr_gate_offer '${takes.values.join(' ')}'`;
      return `if [ -n "$key" ]; then ${values}; else _ptr_gate_keys '${takes.keys.join(' ')}'; fi`;
    }
    default:
      return ':';
  }
}
