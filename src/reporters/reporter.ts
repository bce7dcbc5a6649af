import type { SourceLocation } from '../model/record.ts';
import type { Result, Severity, Summary } from '../model/report.ts';

/** The text of a rule, for formats that carry the catalogue with the findings. */
export interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly rationale: string;
  readonly remedy: string;
  readonly references: readonly { readonly title: string; readonly url: string }[];
}

/** Who made the report. Handed in, because reporters know neither the rules nor the release. */
export interface Tool {
  readonly version: string;
  readonly homepage: string;
  readonly rules: readonly RuleText[];
}

/** What a reporter may know about its medium. It never finds out by itself. */
export interface Medium {
  /** True for a terminal that takes ANSI colour. */
  readonly colour: boolean;
  /** Largest output in UTF-8 octets, where the medium has a limit. */
  readonly maxOctets?: number;
  readonly tool?: Tool;
  /** The first pairs of each state, for media that show some pairs and not a million. */
  readonly pairs?: readonly Result[];
  /** True for places that the change touches; a medium with room for few findings shows those first. */
  readonly inDiff?: (location: SourceLocation) => boolean;
}

/**
 * Renders a report as text, in pieces, so that a million results need not be held: `begin`, then one `result` per
 * pair in declaration order, then `end`. Pure; every foreign string is escaped for the medium, and no line of any
 * format is a workflow command unless the format is `github` and the command its own.
 */
export interface Reporter {
  readonly format: string;
  /** What the format is for, for docs/report.md: Markdown, in one line. */
  readonly title: string;
  readonly begin?: (medium: Medium) => string;
  readonly result?: (result: Result, index: number, medium: Medium) => string;
  readonly end: (summary: Summary, medium: Medium) => string;
  /** The same in pieces, where it holds every finding: those of a million pairs are longer than a string may be. */
  readonly endInPieces?: (summary: Summary, medium: Medium) => Iterable<string>;
}

/** The end of a report that is made in pieces. */
export function inPieces(
  endInPieces: NonNullable<Reporter['endInPieces']>,
): Pick<Reporter, 'end' | 'endInPieces'> {
  return { endInPieces, end: (summary, medium) => [...endInPieces(summary, medium)].join('') };
}
