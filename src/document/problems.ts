import { showPlace } from './document-error.ts';
import { nearest } from './nearest.ts';
import { type Entry, type MapNode, type Place, quote } from './node.ts';

/** The most problems of one file that a message lists, and that are kept to be put in the order of the file. */
const MAX_SHOWN = 20;
const MAX_KEPT = 1000;

/** Collects what is wrong with a file, so that all of it is told at once. */
export interface Problems {
  add(place: Place, problem: string): void;
  /** Refuses every key that is not among the allowed ones, with the one that was probably meant. */
  unknownKeys(map: MapNode, allowed: readonly string[], what: string): void;
  /** `otherwise` is what else helps, as it follows `or`, where no allowed key is close. */
  unknownKey(entry: Entry, allowed: readonly string[], what: string, otherwise?: string): void;
  readonly count: number;
  /** The place of the first problem in the order of the file; undefined where there is none. */
  readonly first: Place | undefined;
  /** One line each, at most 20, and how many more there are. */
  lines(): readonly string[];
}

export function createProblems(): Problems {
  const found: { place: Place; problem: string }[] = [];
  let count = 0;
  const sorted = () => found.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const problems: Problems = {
    add(place, problem) {
      count++;
      if (found.length < MAX_KEPT) found.push({ place, problem });
    },
    unknownKeys(map, allowed, what) {
      for (const entry of map.entries) {
        if (!allowed.includes(entry.key.text)) problems.unknownKey(entry, allowed, what);
      }
    },
    unknownKey({ key }, allowed, what, otherwise) {
      const [, before, after] = /^([^:]+):(.+)$/.exec(key.text) ?? [];
      if (before !== undefined && allowed.includes(before)) {
        problems.add(
          key,
          `a space is missing after ':' in ${quote(key.text)}. Write '${before}: ${quote(after!).slice(1, -1)}'`,
        );
        return;
      }
      const meant = nearest(key.text, allowed);
      const ways = [
        ...(allowed.length === 0 ? [] : [`write one of ${allowed.join(', ')}`]),
        ...(otherwise === undefined ? [] : [otherwise]),
      ].join(', or ');
      const advice =
        meant === undefined
          ? `${ways.slice(0, 1).toUpperCase()}${ways.slice(1)}`
          : `Did you mean '${meant}'?`;
      problems.add(key, `${quote(key.text)} is not a key of ${what}. ${advice}`);
    },
    get count() {
      return count;
    },
    get first() {
      return sorted()[0]?.place;
    },
    lines() {
      const lines = sorted()
        .slice(0, MAX_SHOWN)
        .map(({ place, problem }) => `${showPlace(place)}: ${problem}`);
      if (count > MAX_SHOWN) lines.push(`... and ${count - MAX_SHOWN} more problems in the same file`);
      return lines;
    },
  };
  return problems;
}
