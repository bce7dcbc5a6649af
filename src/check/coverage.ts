import type { Resolver } from '../dns/resolver.ts';
import { type Coverage, STATES, type State } from '../model/report.ts';
import type { Base } from '../review/base.ts';
import type { ReadableFile } from '../sources/read.ts';

/** What a file judged line by line leaves out. */
export const NOT_SOUGHT =
  'Each pair was judged by itself as it was read (match: exact, one file): other names of its address, and whether a pair is declared twice, were not sought.';

/** What a run that was stopped in the middle of very much says. */
export const NOT_COUNTED =
  'There was no time to read all declarations to their end: more pairs than those that are counted were not judged.';

/** What the report says about the base, and about what it changed. */
export function notesOn(
  base: Base,
  unlisted: readonly ReadableFile[],
  leftOut: number | undefined,
): string[] {
  const paths = unlisted.map(({ path }) => path);
  return [
    leftOut === undefined
      ? `Compared with ${base.title}.`
      : `No pair ${leftOut === 0 ? 'is' : 'that is judged is'} added, altered or removed since ${base.title}: nothing had to be asked.${leftOutAside(leftOut)}`,
    ...base.notes,
    ...(paths.length === 0
      ? []
      : [
          `No longer listed, still there and still judged: ${paths.slice(0, 20).join(', ')}${paths.length > 20 ? ', ...' : ''}.`,
        ]),
  ];
}

function leftOutAside(number: number): string {
  if (number === 0) return '';
  return number === 1
    ? ' 1 declaration that it adds was not judged: why stands under what was skipped.'
    : ` ${number} declarations that it adds were not judged: why stands under what was skipped.`;
}

/** What was asked, of whom, and what the report has to say about that. */
export function coverageOf(
  resolver: Resolver | undefined,
  offline: boolean,
  readable: readonly ReadableFile[],
  counts: Readonly<Record<State, number>>,
  notes: readonly string[],
  durationMs: number,
): Coverage {
  const statistics = resolver?.statistics();
  return {
    offline,
    servers: statistics?.servers ?? [],
    questions: statistics?.questions ?? 0,
    sent: statistics?.sent ?? 0,
    retries: statistics?.retries ?? 0,
    files: readable.length,
    pairs: STATES.reduce((sum, state) => sum + counts[state], 0),
    notes: [...notes, ...(statistics?.notes ?? [])],
    durationMs: Math.round(durationMs),
  };
}
