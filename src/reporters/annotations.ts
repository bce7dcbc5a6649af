import type { SourceLocation } from '../model/record.ts';
import type { Finding, Severity } from '../model/report.ts';
import { cut } from './escape.ts';
import { byUrgency, byUrgencyInDiff } from './order.ts';
import { remedyText } from './remedies.ts';
import { place } from './wording.ts';

/** What is said at one place of the repository: one finding, or several of one kind on one line. Its texts are not escaped. */
export interface Annotation {
  readonly kind: Severity;
  /** Null where the run as a whole is meant. Columns only where one finding on one line has them. */
  readonly location: SourceLocation | null;
  /** Names the rules and nothing foreign. */
  readonly title: string;
  readonly message: string;
  /** How many findings the message holds. */
  readonly findings: number;
}

export interface AnnotationLimits {
  /** UTF-16 units of one message; what does not fit beside others on its line gets an annotation of its own. */
  readonly maxMessageUnits: number;
  /** Findings of one kind that are looked at, the most urgent; absent for all. */
  readonly mostPerKind?: number;
  readonly inDiff?: ((location: SourceLocation) => boolean) | undefined;
}

/** Every finding in an annotation: what blocks first, and of that what lies on lines of the change. */
export function annotationsOf(
  findings: readonly Finding[],
  { maxMessageUnits, mostPerKind = Number.POSITIVE_INFINITY, inDiff }: AnnotationLimits,
): Annotation[] {
  const order = inDiff === undefined ? byUrgency : byUrgencyInDiff(inDiff);
  const groups: Finding[][] = [];
  const open = new Map<string, { readonly group: Finding[]; units: number }>();
  const seen: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const finding of [...findings].sort(order)) {
    if (seen[kindOf(finding)]++ >= mostPerKind) continue;
    const { location } = finding;
    const units = messageOf(finding).length + SEPARATOR.length;
    const key = JSON.stringify([kindOf(finding), location?.path, location?.line]);
    const there = location?.line === undefined ? undefined : open.get(key);
    if (there !== undefined && there.units + units <= maxMessageUnits) {
      there.group.push(finding);
      there.units += units;
      continue;
    }
    const group = [finding];
    groups.push(group);
    open.set(key, { group, units });
  }
  return groups.map((group) => annotation(group, maxMessageUnits));
}

const SEPARATOR = '\n\n';

/** What blocks nothing must not look as if it did. */
function kindOf(finding: Finding): Severity {
  return finding.gating ? finding.severity : 'notice';
}

function annotation(group: readonly Finding[], maxMessageUnits: number): Annotation {
  const [first] = group as readonly [Finding];
  return {
    kind: kindOf(first),
    location: first.location === null ? null : annotated(first.location, group.length === 1),
    title: `ptr-gate: ${[...new Set(group.map(({ rule }) => rule))].join(', ')}`,
    message: cut(group.map(messageOf).join(SEPARATOR), maxMessageUnits),
    findings: group.length,
  };
}

/** Media drop the columns of a range of lines, and of a group only the first finding has one column to show. */
function annotated(
  { path, line, column, endLine, endColumn }: SourceLocation,
  isAlone: boolean,
): SourceLocation {
  if (line === undefined) return { path };
  const lines = { path, line, endLine: endLine ?? line };
  if (lines.endLine !== line || column === undefined) return lines;
  return endColumn === undefined || !isAlone ? { ...lines, column } : { ...lines, column, endColumn };
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
