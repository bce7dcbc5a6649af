import type { Finding, Severity, Verdict } from '../model/report.ts';
import type { Run } from './rule.ts';

const RANK: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 };

/** Whether a severity is at least as grave as another. */
export function reaches(severity: Severity, least: Severity): boolean {
  return RANK[severity] >= RANK[least];
}

/**
 * The verdict over all findings, and nothing else: a gating finding at or above `failOn` fails the run; where all of these
 * say only that a lookup failed, nothing wrong was seen and the run is unverified.
 */
export function verdictOf(
  findings: Iterable<Finding>,
  failOn: Severity,
): { readonly verdict: Verdict; readonly exitCode: 0 | 1 | 3 } {
  let unverified = false;
  for (const { rule, severity, gating } of findings) {
    if (!gating || !reaches(severity, failOn)) continue;
    if (rule !== 'lookup-failed') return { verdict: 'fail', exitCode: 1 };
    unverified = true;
  }
  return unverified ? { verdict: 'unverified', exitCode: 3 } : { verdict: 'pass', exitCode: 0 };
}

/** True where there was nothing to judge: neither a pair nor a defect. */
export function isNothing({ pairs, defects, scope }: Run): boolean {
  return pairs === 0 && defects === 0 && scope === 'all';
}
