import type { SourceLocation } from '../model/record.ts';
import type { Finding, Severity } from '../model/report.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Gating findings first, then by severity, path, line, column and rule: a total order for stable output. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    Number(b.gating) - Number(a.gating) ||
    RANK[a.severity] - RANK[b.severity] ||
    compareText(a.location?.path ?? '', b.location?.path ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.name ?? '', b.name ?? '')
  );
}

/** As `byUrgency`, with findings on lines that the change touches before all others of the same weight. */
export function byUrgencyInDiff(
  inDiff: (location: SourceLocation) => boolean,
): (a: Finding, b: Finding) => number {
  const touched = (finding: Finding) => finding.location !== null && inDiff(finding.location);
  return (a, b) =>
    Number(b.gating) - Number(a.gating) || Number(touched(b)) - Number(touched(a)) || byUrgency(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
