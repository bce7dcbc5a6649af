import { CannotRun } from '../cannot-run.ts';
import { prepareCheck } from '../check.ts';
import type { Result } from '../model/report.ts';
import type { OptionLayer } from '../options.ts';
import { PLAN_RENDERERS } from '../reporters/plan/index.ts';
import { planOf } from '../rollout/plan.ts';
import { standsInTheWay } from '../rules/judged-ahead.ts';
import type { ExitCode, Terminal } from './command.ts';
import { inputsFor } from './operands.ts';

/** The `plan` command: what each region publishes at a date, what comes next, and what a real check finds in its way. */
export async function plan(
  operands: readonly string[],
  given: OptionLayer,
  terminal: Terminal,
): Promise<ExitCode> {
  const { tree, files, flags } = inputsFor(operands, given, terminal.cwd);
  const prepared = await prepareCheck({ tree, files, flags, now: new Date() });
  const { rollout, options } = prepared;
  const render = PLAN_RENDERERS.get(options.format);
  if (render === undefined)
    throw new CannotRun(
      `--format: a plan has no ${options.format} form. Write one of ${[...PLAN_RENDERERS.keys()].join(', ')}`,
    );
  if (rollout === undefined)
    throw new CannotRun(
      'there is no rollout to plan',
      'Write in ptr-gate.yml: rollout: {start: 2026-12-01, every: 1 week, order: [us-east, eu-west]}',
    );
  const results: Result[] = [];
  const { findings, coverage } = await prepared.run((result) => {
    if (result.region !== null) results.push(result);
  });
  const checked = {
    results,
    findings,
    isObstacle: standsInTheWay,
    offline: options.offline,
    notes: coverage.notes,
  };
  terminal.out(render(planOf(rollout, checked)));
  return 0;
}
