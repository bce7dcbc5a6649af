import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/commands/command.ts';
import { completion } from '../../src/commands/completion.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { OPTION_NAMES, optionOf } from '../../src/options.ts';
import { RULES } from '../../src/rules/index.ts';
import { withPrograms } from '../servers/daemon.ts';

const folder = mkdtempSync(join(tmpdir(), 'completion-'));
writeFileSync(join(folder, 'db.example.org'), '');
writeFileSync(join(folder, 'db two.example.org'), '');
const scripts = mkdtempSync(join(tmpdir(), 'completion-scripts-'));
afterAll(() => {
  for (const path of [folder, scripts]) rmSync(path, { recursive: true });
});

function scriptFor(shell: string): string {
  let out = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
  } as Terminal;
  expect(completion([shell], terminal)).toBe(0);
  return out;
}

const RULE_IDS = RULES.map(({ id }) => id).sort();
const NAMES = COMMANDS.map(({ name }) => name as string).sort();
const flagsOf = (command: string) =>
  [...OPTION_NAMES.filter((name) => optionOf(name).commands.includes(command as never)), 'help']
    .map((name) => `--${name}`)
    .sort();

/** What a shell that is installed offers at the end of a line. */
interface Shell {
  readonly name: string;
  /** False where a value behind `--option=` is offered without the option. */
  readonly repeatsOption: boolean;
  offers(line: readonly string[]): string[];
}

function ran(program: string, args: readonly string[], script: string): string[] {
  const path = join(scripts, 'script');
  writeFileSync(path, script);
  const { status, stdout, stderr } = spawnSync(program, [...args, path], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .sort();
}

const bash: Shell = {
  name: 'bash',
  repeatsOption: false,
  offers(line) {
    // Bash breaks words at '=', and hands the pieces over one by one.
    const words = ['ptr-gate', ...line].flatMap((word) =>
      word.split(/(=)/).filter((piece, i) => piece !== '' || i === 0),
    );
    const list = words.map((word) => `'${word}'`).join(' ');
    return ran(
      'bash',
      ['--norc', '--noprofile'],
      `${scriptFor('bash')}
complete -p ptr-gate | grep -q -- '-F _ptr_gate ' || exit 9
COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}
_ptr_gate 2>/dev/null
[ \${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "\${COMPREPLY[@]}"`,
    );
  },
};

const fish: Shell = {
  name: 'fish',
  repeatsOption: true,
  offers(line) {
    const typed = ['ptr-gate', ...line].join(' ');
    return ran('fish', ['--no-config'], `${scriptFor('fish')}\ncomplete -C '${typed}'\n`).map(
      (text) => text.split('\t')[0]!,
    );
  },
};

const THERE = ['bash', 'fish', 'zsh'].filter((shell) => withPrograms({ [shell]: shell }));
const shells = [bash, fish].filter(({ name }) => THERE.includes(name));

describe.each(shells)('$name offers', ({ offers, repeatsOption, name }) => {
  test('the commands, and those that begin as what is typed', () => {
    expect(offers([''])).toEqual(expect.arrayContaining(NAMES));
    expect(offers(['expl'])).toEqual(['explain']);
  });

  test.each(NAMES)('every option of %s, and no other', (command) => {
    expect(offers([command, '--'])).toEqual(flagsOf(command));
  });

  test('the options of check where no command is named', () => {
    expect(offers(['--sta'])).toEqual(['--stage']);
  });

  test('the values of an option, in both ways to write them', () => {
    expect(offers(['check', '--stage', ''])).toEqual(['pre-publish', 'published']);
    expect(offers(['--fail-on', 'w'])).toEqual(['warning']);
    const value = offers(['check', '--match=c']);
    expect(value).toEqual([repeatsOption ? '--match=confirmed' : 'confirmed']);
    expect(offers(['plan', '--format', ''])).toEqual(['json', 'markdown', 'text', 'yaml']);
    expect(offers(['check', '--timeout', ''])).toEqual([]);
  });

  test('the ids of rules, and the names of shells', () => {
    expect(offers(['explain', ''])).toEqual(RULE_IDS);
    expect(offers(['explain', 'ptr-mis'])).toEqual(['ptr-mismatch', 'ptr-missing']);
    expect(offers(['completion', ''])).toEqual(['bash', 'fish', 'zsh']);
  });

  test('files where files are read, also those with blanks in their names', () => {
    expect(offers(['check', 'db'])).toEqual(expect.arrayContaining(['db.example.org']));
    expect(offers(['serve', 'db.'])).toEqual(['db.example.org']);
    expect(offers(['check', '--config', 'db.'])).toEqual(['db.example.org']);
    if (name === 'bash') expect(offers(['check', 'db'])).toEqual(['db two.example.org', 'db.example.org']);
    expect(offers(['demo', 'db'])).toEqual([]);
    expect(offers(['ptr', ''])).toEqual([]);
  });

  test('both halves of RULE=LEVEL', () => {
    const first = offers(['check', '--rules', 'ptr-mism']);
    if (name === 'bash') {
      expect(first).toEqual(['ptr-mismatch=']);
      expect(offers(['check', '--rules', 'ptr-mismatch=w'])).toEqual(['warning']);
      expect(offers(['check', '--rules=ptr-mismatch=w'])).toEqual(['warning']);
      expect(offers(['check', '--output', 'sarif=db.'])).toEqual(['db.example.org']);
    } else expect(first).toContain('ptr-mismatch=warning');
  });
});

test.each(THERE)('the script for %s is one that it can read', (shell) => {
  const path = join(scripts, `syntax.${shell}`);
  writeFileSync(path, scriptFor(shell));
  const { status, stderr } = spawnSync(shell, ['-n', path], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test.each(['zsh', 'fish', 'bash'])('the script for %s names every option and every rule', (shell) => {
  const script = scriptFor(shell);
  for (const name of OPTION_NAMES.filter((option) => optionOf(option).commands.length > 0))
    expect(script).toMatch(new RegExp(`(?:--|-l )${name}\\b`));
  for (const id of RULE_IDS) expect(script).toContain(id);
});

test.each([
  [[], 'completion needs the name of one shell: bash, zsh, fish'],
  [['bash', 'zsh'], 'completion needs the name of one shell: bash, zsh, fish'],
  [['tcsh'], "there is no completion for 'tcsh'. Name one of bash, zsh, fish"],
])('%j is refused', (operands, message) => {
  expect(() => completion(operands, {} as Terminal)).toThrow(message);
});
