import type { Severity, Summary } from '../model/report.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { escapeLog, MAX_MESSAGE_UNITS, workflowCommand } from './escape.ts';
import type { Reporter } from './reporter.ts';
import { count, countsSentence, verdictSentence } from './wording.ts';

/** The runner turns the first ten commands of each kind in a step into annotations, and drops the rest. */
const ANNOTATIONS_PER_KIND = 10;

/** More cannot stand in ten annotations, of which each is short. */
const FINDINGS_PER_KIND = 5_000;

/**
 * Annotations as workflow commands. The roll-up comes first and counts as an error, so the entry that prints this
 * must not add an error of its own; what the runner would drop is counted in a closing line instead.
 */
export const github: Reporter = {
  format: 'github',
  title: 'annotations on a GitHub Actions run',
  end: (summary, { inDiff }) => {
    const lines = [rollUp(summary)];
    const room: Record<Severity, number> = {
      error: ANNOTATIONS_PER_KIND - (summary.verdict === 'pass' ? 0 : 1),
      warning: ANNOTATIONS_PER_KIND,
      notice: ANNOTATIONS_PER_KIND,
    };
    let left = summary.findings.length;
    for (const annotation of annotationsOf(summary.findings, {
      maxMessageUnits: MAX_MESSAGE_UNITS,
      mostPerKind: FINDINGS_PER_KIND,
      inDiff,
    })) {
      const { kind, findings } = annotation;
      if (room[kind] === 0) continue;
      room[kind]--;
      left -= findings;
      lines.push(command(annotation));
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

function command({ kind, location, title, message }: Annotation): string {
  const { path, line, endLine, column, endColumn } = location ?? {};
  return workflowCommand(
    kind,
    { file: path === undefined ? undefined : filePath(path), line, endLine, col: column, endColumn, title },
    message,
  );
}

/** The runner's reading of `key=value` drops `=` at the start and spaces around: an explicit `./` keeps them. */
function filePath(path: string): string {
  return /^[=\s]/.test(path) ? `./${path}` : path;
}
