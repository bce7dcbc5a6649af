import type { Words } from './entries.ts';
import { parseRecordClass, parseRecordType } from './record-types.ts';
import { parseTtl } from './ttl.ts';

/** What a word between owner and data can be; `10` is a TTL, `A` a type, `IN` a class. */
interface Meaning {
  readonly recordClass: string | undefined;
  readonly ttl: number | undefined;
  readonly type: string | undefined;
}

/** Zones use the same few words over and over. */
const MAX_KNOWN = 1024;
const known = new Map<string, Meaning>();

function meaningOf(word: string): Meaning {
  let meaning = known.get(word);
  if (meaning === undefined) {
    meaning = { recordClass: parseRecordClass(word), ttl: parseTtl(word), type: parseRecordType(word) };
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(word, meaning);
  }
  return meaning;
}

/** TTL, class and type of a record. */
export interface Head {
  recordClass: string;
  /** Undefined where the record gives none. */
  ttl: number | undefined;
  /** Undefined where the word at `next` is no type. */
  type: string | undefined;
  /** Index of the first word of the data; without a type, of the word where it should stand. */
  next: number;
}

/** Reads `[TTL] [CLASS] TYPE` in either order, as BIND does: class, TTL, class, type, each where it stands. */
export function readHead(words: Words, from: number): Head {
  const head: Head = { recordClass: 'IN', ttl: undefined, type: undefined, next: from };
  let classKnown = false;
  for (let i = from; i < words.count && !words.isQuoted(i); i++) {
    head.next = i;
    const meaning = meaningOf(words.word(i));
    if (meaning.recordClass !== undefined && !classKnown) {
      head.recordClass = meaning.recordClass;
      classKnown = true;
    } else if (meaning.ttl !== undefined && head.ttl === undefined) head.ttl = meaning.ttl;
    else {
      head.type = meaning.type;
      if (meaning.type !== undefined) head.next = i + 1;
      return head;
    }
    head.next = i + 1;
  }
  return head;
}
