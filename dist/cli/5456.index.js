"use strict";
exports.id = 5456;
exports.ids = [5456];
exports.modules = {

/***/ 5456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./lib/cannot-run.js
var cannot_run = __webpack_require__(1105);
;// CONCATENATED MODULE: ./lib/completion/bash.js
/**
 * A completion function for bash 3.2 and later. Bash breaks words at `=` and, in older settings, at `:`, so a value may
 * come as a word of its own behind a `=`.
 */
function bashCompletion(commands) {
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
function valueCase({ name }, option) {
    if (option.takes.kind === 'nothing')
        return '';
    return `    '${name} --${option.name}') ${offer(option.takes)}; return ;;\n`;
}
function offer(takes) {
    switch (takes.kind) {
        case 'words':
            return `_ptr_gate_offer '${takes.words.join(' ')}'`;
        case 'file':
            return '_ptr_gate_files';
        case 'pair': {
            const values = takes.values === 'file' ? '_ptr_gate_files' : `_ptr_gate_offer '${takes.values.join(' ')}'`;
            return `if [ -n "$key" ]; then ${values}; else _ptr_gate_keys '${takes.keys.join(' ')}'; fi`;
        }
        default:
            return ':';
    }
}

;// CONCATENATED MODULE: ./lib/completion/fish.js
/** Completions for fish. */
function fishCompletion(commands) {
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
            lines.push(`${when} -l ${option.name} ${fish_offer(option.takes, 'option')}-d ${quoted(option.summary)}`);
        const given = fish_offer(operands, 'operand');
        if (given !== '')
            lines.push(`${when} ${given}`.trimEnd());
    }
    return `${lines.join('\n')}\n`;
}
/** `-x` takes a value and offers no files, `-r` one that may be a file, `-F` files. */
function fish_offer(takes, place) {
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
            const words = values === 'file'
                ? keys.map((key) => `${key}=`)
                : keys.flatMap((key) => values.map((value) => `${key}=${value}`));
            return `-x -a ${quoted(words.join(' '))} `;
        }
    }
}
function quoted(text) {
    return `'${text.replace(/['\\]/g, '\\$&')}'`;
}

// EXTERNAL MODULE: ./lib/commands/index.js
var commands = __webpack_require__(723);
// EXTERNAL MODULE: ./lib/option-values.js
var option_values = __webpack_require__(7710);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(5549);
// EXTERNAL MODULE: ./lib/rules/index.js + 34 modules
var rules = __webpack_require__(5298);
;// CONCATENATED MODULE: ./lib/completion/words.js





const RULE_IDS = rules/* RULES */.y.map(({ id }) => id);
/** Every command with its options, from the tables that the command line itself is read by. */
function commandWords() {
    return commands/* COMMANDS */.L.map(({ name, summary, synopsis }) => ({
        name,
        summary,
        operands: operandsOf(synopsis),
        options: [
            ...options/* OPTION_NAMES */.TM.filter((option) => (0,options/* optionOf */.XD)(option).commands.includes(name)).map((option) => ({
                name: option,
                summary: firstSentence((0,options/* optionOf */.XD)(option).description),
                takes: option === 'format' ? { kind: 'words', words: (0,options/* formatsOf */.IO)(name) } : takesOf(option),
            })),
            { name: 'help', summary: 'Show the options of the command', takes: { kind: 'nothing' } },
        ],
    }));
}
/** What the words of a synopsis in capitals stand for. */
function operandsOf(synopsis) {
    if (/\b(?:FILE|REPORT)\b/.test(synopsis))
        return { kind: 'file' };
    if (/\bRULE\b/.test(synopsis))
        return { kind: 'words', words: RULE_IDS };
    const alternatives = /(?:^| )([a-z]+(?:\|[a-z]+)+)$/.exec(synopsis);
    if (alternatives !== null)
        return { kind: 'words', words: alternatives[1].split('|') };
    return { kind: /[A-Z]/.test(synopsis) ? 'text' : 'nothing' };
}
function takesOf(name) {
    const { toggle, values, placeholder } = (0,options/* optionOf */.XD)(name);
    if (toggle === true)
        return { kind: 'nothing' };
    if (placeholder.startsWith('RULE=LEVEL'))
        return { kind: 'pair', keys: RULE_IDS, values: option_values/* LEVELS */.A_ };
    if (placeholder === 'FORMAT=FILE')
        return { kind: 'pair', keys: reporters/* FORMATS */.hR, values: 'file' };
    if (values !== undefined)
        return { kind: 'words', words: values };
    return { kind: placeholder === 'FILE' ? 'file' : 'text' };
}
function firstSentence(text) {
    return /^(?:[^.]|\.(?! |$))+/.exec(text)[0];
}

;// CONCATENATED MODULE: ./lib/completion/zsh.js
/** A completion function for zsh, to be sourced or put into a folder of `fpath` as `_ptr-gate`. */
function zshCompletion(commands) {
    return `#compdef ptr-gate
# zsh completion for ptr-gate. In ~/.zshrc, after compinit: source <(ptr-gate completion zsh)
_ptr_gate() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${zsh_quoted(`${name}:${summary}`)}\n`).join('')}  )
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
function commandCase({ name, options, operands }) {
    const specs = options.map((option) => {
        const flag = option.takes.kind === 'nothing' ? `--${option.name}` : `*--${option.name}=`;
        return zsh_quoted(`${flag}[${specText(option.summary)}]${action(option.takes, option.name)}`);
    });
    const last = operands.kind === 'nothing' ? [] : [zsh_quoted(`*${action(operands, 'argument')}`)];
    return `    ${name})\n      _arguments -S ${['', ...specs, ...last].join(' \\\n        ').trimStart()} ;;\n`;
}
/** What `_arguments` does for a value: `:MESSAGE:ACTION`. */
function action(takes, label) {
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
function specText(text) {
    return text.replace(/[[\]\\:]/g, (char) => `\\${char}`);
}
function zsh_quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/commands/completion.js





const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
/** @throws {CannotRun} unless exactly one of the shells is named. */
function completion(operands, terminal) {
    const [shell, second] = operands;
    const names = Object.keys(SHELLS).join(', ');
    if (shell === undefined || second !== undefined)
        throw new cannot_run/* CannotRun */.z(`completion needs the name of one shell: ${names}`, 'For example: ptr-gate completion bash');
    if (!Object.hasOwn(SHELLS, shell))
        throw new cannot_run/* CannotRun */.z(`there is no completion for '${shell}'. Name one of ${names}`);
    terminal.out(SHELLS[shell](commandWords()));
    return 0;
}


/***/ })

};
;