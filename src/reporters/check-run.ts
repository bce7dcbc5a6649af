import type { SourceLocation } from '../model/record.ts';
import type { Severity, Summary, Verdict } from '../model/report.ts';
import { annotationsOf } from './annotations.ts';
import { cut, plainText } from './escape.ts';
import { markdown } from './markdown.ts';
import type { Medium } from './reporter.ts';
import { severitySentence, verdictSentence } from './wording.ts';

/** A report as the Checks API of GitHub takes it; nothing in it is longer than the API allows. */
export interface CheckOutput {
  readonly conclusion: Conclusion;
  /** Counts and nothing foreign: it stands in lists of checks and in mails. */
  readonly title: string;
  /** GitHub Markdown. */
  readonly summary: string;
  /** Every finding that has a place. */
  readonly annotations: readonly CheckAnnotation[];
}

interface CheckAnnotation {
  readonly kind: Severity;
  readonly location: SourceLocation;
  readonly title: string;
  readonly message: string;
}

type Conclusion = 'success' | 'failure' | 'action_required';

/**
 * A check that somebody made a condition for merging blocks unless it is `success`, `neutral` or `skipped`. What could
 * not be verified must block as the exit code does, so it is not `neutral`; and it is no `failure`, for nothing wrong was seen.
 */
const CONCLUSIONS: Readonly<Record<Verdict, Conclusion>> = {
  pass: 'success',
  fail: 'failure',
  unverified: 'action_required',
};

const MAX_TITLE_UNITS = 255;
const MAX_SUMMARY_OCTETS = 65_535;
/** The API takes 64 KB, and a UTF-16 unit is at most three octets. */
const MAX_MESSAGE_UNITS = 20_000;

export function checkOutput(
  summary: Summary,
  { tool, inDiff }: Pick<Medium, 'tool' | 'inDiff'>,
): CheckOutput {
  const annotations = annotationsOf(summary.findings, { maxMessageUnits: MAX_MESSAGE_UNITS, inDiff });
  const medium: Medium = { colour: false, maxOctets: MAX_SUMMARY_OCTETS, ...(tool ? { tool } : {}) };
  return {
    conclusion: CONCLUSIONS[summary.verdict],
    title: titleOf(summary),
    summary: markdown.end(summary, medium),
    annotations: annotations.flatMap(({ kind, location, title, message }) =>
      location === null
        ? []
        : [
            {
              kind,
              location,
              title: cut(title, MAX_TITLE_UNITS),
              // What cannot be seen takes more room once it is shown.
              message: cut(plainText(message), MAX_MESSAGE_UNITS),
            },
          ],
    ),
  };
}

function titleOf(summary: Summary): string {
  const { word } = verdictSentence(summary);
  const gating = summary.findings.filter((finding) => finding.gating);
  return cut(`${word[0]}${word.slice(1).toLowerCase()}: ${severitySentence(gating)}`, MAX_TITLE_UNITS);
}
