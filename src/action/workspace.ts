import { CannotRun } from '../cannot-run.ts';
import { BEGINNING, CONFIG_PATHS } from '../config/path.ts';

/**
 * Refuses a workspace that holds no configuration, in the words of a workflow.
 * @throws {CannotRun} saying what to write there.
 */
export function requireConfiguration(has: (path: string) => boolean, named: string | undefined): void {
  if ((named === undefined ? CONFIG_PATHS : [named]).some(has)) return;
  const what =
    named === undefined
      ? 'there is no ptr-gate.yml in the workspace'
      : `${named}: there is no such configuration file in the workspace`;
  if (!has('.git'))
    throw new CannotRun(
      `${what}, which is no checkout. Put a step with actions/checkout before this one, without its input 'path'`,
    );
  if (named !== undefined)
    throw new CannotRun(`${what}. Correct the input 'config': a path from the root of the workspace`);
  throw new CannotRun(
    `${what}, neither at its root nor in .github/. Commit the one that npx ptr-gate init writes, or name another with the input 'config'`,
    `By hand it begins as\n\n${BEGINNING}`,
  );
}
