import { linesOf, type Problem } from './model/problem.ts';

/** Wrong usage, bad configuration or unreadable input: exit 2. */
export class CannotRun extends Error {
  readonly hint: string | undefined;
  constructor(problem: Problem, hint?: string) {
    super(linesOf(problem).join('\n'));
    this.name = 'CannotRun';
    this.hint = hint;
  }
}
