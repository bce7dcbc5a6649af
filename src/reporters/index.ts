import type { Reporter } from './reporter.ts';

/** Every format, in the order in which documentation lists them. A run loads those that it writes. */
const REPORTERS = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  markdown: async () => (await import('./markdown.ts')).markdown,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  prometheus: async () => (await import('./prometheus.ts')).prometheus,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof REPORTERS;
export const FORMATS = Object.keys(REPORTERS) as readonly Format[];

/** Undefined where a report has no such form. */
export async function reporterOf(format: string): Promise<Reporter | undefined> {
  return Object.hasOwn(REPORTERS, format) ? REPORTERS[format as Format]() : undefined;
}

/** All of them, for documentation and tests. */
export async function allReporters(): Promise<readonly Reporter[]> {
  return Promise.all(FORMATS.map((format) => REPORTERS[format]()));
}
