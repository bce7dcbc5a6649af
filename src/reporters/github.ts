import type { Finding, Severity, Summary } from '../model/report.ts';
import { escapeLog, workflowCommand } from './escape.ts';
import { byUrgency, byUrgencyInDiff } from './order.ts';
import { remedyText } from './remedies.ts';
import type { Reporter } from './reporter.ts';
import { count, countsSentence, place, verdictSentence } from './wording.ts';

/** The runner turns the first ten commands of each kind in a step into annotations, and drops the rest. */
const ANNOTATIONS_PER_KIND = 10;

/**
 * Annotations as workflow commands. The roll-up comes first and counts as an error, so the entry that prints this
 * must not add an error of its own; what the runner would drop is counted in a closing line instead.
 */
export const github: Reporter = {
  format: 'github',
  title: 'annotations on a GitHub Actions run',
  end: (summary, medium) => {
    const lines = [rollUp(summary)];
    const order = medium.inDiff === undefined ? byUrgency : byUrgencyInDiff(medium.inDiff);
    const room: Record<Severity, number> = {
      error: ANNOTATIONS_PER_KIND - (summary.verdict === 'pass' ? 0 : 1),
      warning: ANNOTATIONS_PER_KIND,
      notice: ANNOTATIONS_PER_KIND,
    };
    let left = 0;
    for (const group of byLine([...summary.findings].sort(order))) {
      const kind = kindOf(group[0]!);
      if (room[kind] === 0) left += group.length;
      else {
        room[kind]--;
        lines.push(annotation(kind, group));
      }
    }
    if (left > 0) {
      lines.push(
        escapeLog(
          `${count(left, 'more finding')} without an annotation, because GitHub shows ${ANNOTATIONS_PER_KIND} of each kind per step: the step summary has them all.`,
        ),
      );
    }
    return `${lines.join('\n')}\n`;
  },
};

function rollUp(summary: Summary): string {
  const { word, sentence } = verdictSentence(summary);
  const said = `${sentence} Pairs: ${countsSentence(summary.counts)}.`;
  if (summary.verdict === 'pass') return escapeLog(`ptr-gate: ${word.toLowerCase()}. ${said}`);
  return workflowCommand('error', { title: `ptr-gate: ${word.toLowerCase()}` }, said);
}

/** What blocks nothing must not look as if it did. */
function kindOf(finding: Finding): Severity {
  return finding.gating ? finding.severity : 'notice';
}

/** Sorted findings, those of one kind on one line together, each group where its first member stood. */
function byLine(sorted: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const [i, finding] of sorted.entries()) {
    const { location } = finding;
    const key =
      location?.line === undefined ? `${i}` : JSON.stringify([kindOf(finding), location.path, location.line]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function annotation(kind: Severity, group: readonly Finding[]): string {
  const { location } = group[0]!;
  const { line, endLine, column, endColumn } = location ?? {};
  const oneLine = endLine === undefined || endLine === line;
  const rules = [...new Set(group.map(({ rule }) => rule))];
  return workflowCommand(
    kind,
    {
      file: location === null ? undefined : filePath(location.path),
      line,
      endLine: endLine ?? line,
      // The runner drops columns of a range of lines, and of groups only the first has one column to show.
      col: oneLine ? column : undefined,
      endColumn: oneLine && column !== undefined && group.length === 1 ? endColumn : undefined,
      title: `ptr-gate: ${rules.join(', ')}`,
    },
    group.map(messageOf).join('\n\n'),
  );
}

/** The runner's reading of `key=value` drops `=` at the start and spaces around: an explicit `./` keeps them. */
function filePath(path: string): string {
  return /^[=\s]/.test(path) ? `./${path}` : path;
}

function messageOf(finding: Finding): string {
  const lines = [finding.message];
  if (finding.expected.length > 0) lines.push(`Expected: ${finding.expected.join(', ')}`);
  if (finding.observed.length > 0) lines.push(`Seen: ${finding.observed.join(', ')}`);
  for (const { question, answer, server } of finding.evidence)
    lines.push(`${question}: ${answer} [${server}]`);
  for (const location of finding.related) lines.push(`See also: ${place(location)}`);
  const remedy = remedyText(finding);
  if (remedy !== null) lines.push(`Remedy: ${remedy}`);
  return lines.join('\n');
}
