import type { DomainName } from '../../../model/domain-name.ts';
import type { Words } from '../entries.ts';

/** RDATA under way: the next word to read, and the first thing found wrong. */
export interface Reading {
  readonly words: Words;
  readonly origin: DomainName;
  at: number;
  problem: string | undefined;
}

/** Reads one field and returns it as canonical text; on a problem notes it and returns an empty text. */
export type Field = (reading: Reading) => string;

/** Notes what is wrong with the current word, or the missing of it. */
export function refuse(reading: Reading, problem: string): '' {
  reading.problem ??= problem;
  return '';
}

/** The next word, which must be there and must not be in quotes; undefined with the problem noted. */
export function plainWord(reading: Reading, expected: string): string | undefined {
  const { words, at } = reading;
  if (at >= words.count) {
    refuse(reading, `the record ends where ${expected} should follow`);
    return undefined;
  }
  if (words.isQuoted(at)) {
    refuse(reading, `"${words.word(at)}" is in quotes; write ${expected} without them`);
    return undefined;
  }
  return words.word(at);
}

export function hasMore(reading: Reading): boolean {
  return reading.problem === undefined && reading.at < reading.words.count;
}
