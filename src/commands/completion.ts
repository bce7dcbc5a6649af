import { CannotRun } from '../cannot-run.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { commandWords } from '../completion/words.ts';
import { zshCompletion } from '../completion/zsh.ts';
import type { ExitCode, Terminal } from './command.ts';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** @throws {CannotRun} unless exactly one of the shells is named. */
export function completion(operands: readonly string[], terminal: Terminal): ExitCode {
  const [shell, second] = operands;
  const names = Object.keys(SHELLS).join(', ');
  if (shell === undefined || second !== undefined)
    throw new CannotRun(
      `completion needs the name of one shell: ${names}`,
      'For example: ptr-gate completion bash',
    );
  if (!Object.hasOwn(SHELLS, shell))
    throw new CannotRun(`there is no completion for '${shell}'. Name one of ${names}`);
  terminal.out(SHELLS[shell as keyof typeof SHELLS](commandWords()));
  return 0;
}
