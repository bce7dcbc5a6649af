import { CannotRun } from '../cannot-run.ts';
import { visible } from '../reporters/escape.ts';
import type { Run } from '../rules/rule.ts';
import type { ShardReport } from './read-report.ts';

/** What the job that merges is about: the reports of anything else are none of its business. */
export interface ExpectedCommit {
  readonly id: string;
  /** Who says so: `GITHUB_SHA`. */
  readonly source: string;
}

/**
 * Sees that the reports are all shards of one run, each once and each whole, and of the expected commit where there is one.
 * @throws {CannotRun} saying which file is wrong, and what to do.
 */
export function requireOneRun(reports: readonly ShardReport[], expected: ExpectedCommit | undefined): void {
  const [first] = reports as readonly [ShardReport];
  for (const report of reports) {
    const { shard } = report.summary;
    if (expected !== undefined) requireCommit(report, expected);
    if (shard.count !== first.summary.shard.count)
      refuse(
        report,
        `it is ${nameOf(report)}, and ${first.path} is ${nameOf(first)}. Give merge the reports of one run`,
      );
    for (const [of, what] of SAME)
      if (JSON.stringify(of(report.summary)) !== JSON.stringify(of(first.summary)))
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

/** A commit can bring reports along, but not its own id: whoever writes one down for it made it elsewhere. */
function requireCommit(report: ShardReport, { id, source }: ExpectedCommit): void {
  const { commit } = report.summary.shard;
  if (commit === id) return;
  const seen = commit === null ? 'it does not say of which commit it is' : `it is of commit ${shown(commit)}`;
  refuse(
    report,
    `${seen}, and this job is about ${shown(id)} (${source}). Give merge the reports that the shards of this run wrote, from a folder outside the checkout`,
  );
}

const shown = (commit: string) => visible(commit).slice(0, 40);

type Part = ShardReport['summary'];

const OPTIONS = 'were made with different options, or another ptr-gate.yml';
const FILES = 'were made from different files';

const SAME: readonly (readonly [(part: Part) => unknown, string])[] = [
  [({ shard }) => shard.commit, 'were made from different commits'],
  [({ shard }) => [shard.policy, shard.failOn, shard.rules], OPTIONS],
  [({ shard }) => [shard.declarations, shard.declared], FILES],
  [({ coverage }) => coverage.offline, OPTIONS],
  [({ coverage }) => coverage.files, FILES],
  [wholeRunOf, 'differ in what is said of the whole run'],
];

/** What every shard knows, because it read everything. */
function wholeRunOf({ shard, rollout }: Part): unknown {
  const { files, scope, whole, known, policyChanges } = shard.run as Run;
  return [
    ...[files, scope, whole, policyChanges],
    known?.map(({ identity, location, isLeaving }) => [identity, location, isLeaving]),
    rollout && [rollout.start, rollout.every, rollout.regions.map(({ region, date }) => [region, date])],
  ];
}

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
