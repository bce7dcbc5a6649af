import type { Result, Summary } from '../model/report.ts';

/** What a reporter may know about its medium. It never finds out by itself. */
export interface Medium {
  /** True for a terminal that takes ANSI colour. */
  readonly colour: boolean;
  /** Largest output in UTF-8 octets, where the medium has a limit. */
  readonly maxOctets?: number;
}

/**
 * Renders a report as text, in pieces, so that a million results need not be held: `begin`, then one `result` per
 * pair in declaration order, then `end`. Pure; every foreign string is escaped for the medium.
 */
export interface Reporter {
  readonly format: string;
  readonly title: string;
  readonly begin?: (medium: Medium) => string;
  readonly result?: (result: Result, index: number, medium: Medium) => string;
  readonly end: (summary: Summary, medium: Medium) => string;
}
