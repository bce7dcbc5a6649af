import type { Statistics } from '../resolver.ts';

/** What two resolvers of one run asked together. */
export function sumOf(one: Statistics, other: Statistics): Statistics {
  return {
    questions: one.questions + other.questions,
    sent: one.sent + other.sent,
    retries: one.retries + other.retries,
    truncated: one.truncated + other.truncated,
    ignored: one.ignored + other.ignored,
    malformed: one.malformed + other.malformed,
    servers: [...new Set([...one.servers, ...other.servers])],
    notes: [...new Set([...one.notes, ...other.notes])],
  };
}
