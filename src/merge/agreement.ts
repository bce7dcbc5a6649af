import { CannotRun } from '../cannot-run.ts';
import type { ShardIdentity } from '../model/shard.ts';
import { VERSION } from '../version.ts';
import type { ShardReport } from './read-report.ts';

/**
 * Sees that the reports are all shards of one run, each once and each whole.
 * @throws {CannotRun} saying which file is wrong, and what to do.
 */
export function requireOneRun(reports: readonly ShardReport[]): void {
  const [first] = reports as readonly [ShardReport];
  for (const report of reports) {
    const { shard } = report.summary;
    if (shard.tool !== VERSION)
      refuse(
        report,
        `it was written by ptr-gate ${shard.tool}, and this is ${VERSION}. Use one version in all jobs`,
      );
    if (shard.count !== first.summary.shard.count)
      refuse(
        report,
        `it is ${nameOf(report)}, and ${first.path} is ${nameOf(first)}. Give merge the reports of one run`,
      );
    for (const [key, what] of SAME)
      if (shard[key] !== first.summary.shard[key])
        refuse(report, `it and ${first.path} ${what}. Give merge the reports of one run`);
  }
  requireEachOnce(reports);
  for (const report of reports)
    if (report.summary.incomplete === true)
      refuse(
        report,
        `${nameOf(report)} was interrupted before ${report.summary.coverage.unjudged ?? 'all'} of its pairs were judged. Run it again`,
      );
  const taken = reports.reduce((sum, { summary }) => sum + summary.shard.taken, 0);
  const { declarations } = first.summary.shard;
  if (taken !== declarations)
    refuse(
      first,
      `together the shards took care of ${taken} of ${declarations} declarations. Run all of them again`,
    );
}

const SAME: readonly (readonly [keyof ShardIdentity, string])[] = [
  ['commit', 'were made from different commits'],
  ['policy', 'were made with different options, or another ptr-gate.yml'],
  ['declarations', 'were made from different files'],
  ['declared', 'were made from different files'],
];

function requireEachOnce(reports: readonly ShardReport[]): void {
  const [first] = reports as readonly [ShardReport];
  const { count } = first.summary.shard;
  const known = new Map<number, ShardReport>();
  for (const report of reports) {
    const { index } = report.summary.shard;
    const other = known.get(index);
    if (other !== undefined)
      refuse(report, `it is ${nameOf(report)}, and so is ${other.path}. Give merge each shard once`);
    known.set(index, report);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !known.has(index));
  if (missing.length === 0) return;
  const [one] = missing;
  const named = missing.slice(0, 10).map((index) => `${index}/${count}`);
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : '';
  throw new CannotRun(
    missing.length === 1
      ? `there is no report of shard ${one}/${count}. See whether its job ended, and whether its report was kept`
      : `there are no reports of shards ${named.join(', ')}${more}. See whether their jobs ended, and whether their reports were kept`,
  );
}

function nameOf({ summary: { shard } }: ShardReport): string {
  return `shard ${shard.index}/${shard.count}`;
}

function refuse({ path }: ShardReport, problem: string): never {
  throw new CannotRun(`${path}: ${problem}`);
}
