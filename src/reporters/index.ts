import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { prometheus } from './prometheus.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format, in the order in which documentation lists them. */
export const REPORTERS: readonly Reporter[] = [
  text,
  json,
  github,
  markdown,
  sarif,
  junit,
  gitlab,
  prometheus,
];

export function reporterOf(format: string): Reporter | undefined {
  return REPORTERS.find((reporter) => reporter.format === format);
}
