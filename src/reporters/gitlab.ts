import { fingerprints } from '../model/fingerprint.ts';
import type { Finding } from '../model/report.ts';
import { jsonText } from './escape.ts';
import { byUrgency } from './order.ts';
import { remedyText } from './remedies.ts';
import { inPieces, type Reporter } from './reporter.ts';

const SEVERITY = { error: 'critical', warning: 'minor', notice: 'info' } as const;

/** GitLab's code quality report: a JSON array of the findings, each on its line. */
export const gitlab: Reporter = {
  format: 'gitlab',
  title: 'code quality report of GitLab',
  ...inPieces(function* ({ findings }) {
    const sorted = [...findings].sort(byUrgency);
    const marks = fingerprints(sorted);
    yield '[';
    for (const [i, finding] of sorted.entries())
      yield `${i === 0 ? '' : ','}\n${jsonText(issueOf(finding, marks[i]!))}`;
    yield '\n]\n';
  }),
};

function issueOf(finding: Finding, fingerprint: string) {
  const { location } = finding;
  const remedy = remedyText(finding);
  return {
    description: finding.message,
    check_name: finding.rule,
    fingerprint,
    severity: finding.gating ? SEVERITY[finding.severity] : 'info',
    // GitLab drops an issue without a path and a line.
    location: { path: location?.path ?? 'ptr-gate.yml', lines: { begin: location?.line ?? 1 } },
    ...(remedy === null ? {} : { content: { body: remedy } }),
  };
}
