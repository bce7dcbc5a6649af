import type { Summary } from '../model/report.ts';
import { markdown } from './markdown.ts';
import type { Medium } from './reporter.ts';
import { verdictSentence } from './wording.ts';

/** Characters that a comment on GitHub holds; octets are never fewer. */
const MAX_OCTETS = 65_536;

export interface CommentFrame {
  /** A line that is not shown, by which the comment is found again. */
  readonly marker: string;
  /** The run that the comment is about; our own text. */
  readonly runUrl: string | undefined;
  /** Full id of the commit that was judged. */
  readonly commit: string;
}

/** True where there is nothing that a reader of the pull request should know. */
export function isAllWell({ verdict, findings }: Summary): boolean {
  return verdict === 'pass' && !findings.some(({ gating, severity }) => gating && severity !== 'notice');
}

/** The report as the one comment of a pull request. */
export function commentBody(summary: Summary, frame: CommentFrame, medium: Medium): string {
  const start = `${frame.marker}\n`;
  const end = `\n${footer(frame)}\n`;
  const room = MAX_OCTETS - Buffer.byteLength(start + end, 'utf8');
  return start + markdown.end(summary, { ...medium, maxOctets: room }) + end;
}

/** What becomes of the comment once nothing of it holds any more. */
export function resolvedBody(summary: Summary, frame: CommentFrame): string {
  const { sentence } = verdictSentence(summary);
  return `${frame.marker}\n## ✅ ptr-gate: resolved\n\nNothing of what was reported here holds any more. ${sentence}\n\n${footer(frame)}\n`;
}

function footer({ commit, runUrl }: CommentFrame): string {
  const run = runUrl === undefined ? '' : `, [all of it](${runUrl})`;
  return `<sub>Commit ${commit}${run}</sub>`;
}
