/** A map of bounded size that forgets. */
export interface Memory<V> {
  get(key: string): V | undefined;
  /** For keys that are not there. */
  set(key: string, value: V): void;
}

const WAYS = 4;
const SETS = 16;

/**
 * Remembers everything up to `whole` entries. A run that outgrows this is a stream: from then on only what was asked a
 * moment ago is kept, about 50 entries. Whatever stays for longer than the garbage collector's young generation lasts
 * drags along what it points at, and with a thousand entries this was half the cost of a question. A Map would not do for those: each table that it leaves behind as it churns points at the
 * next one, so that one table in the old generation keeps everything since alive until a full collection.
 */
export function createMemory<V>(whole: number): Memory<V> {
  let all: Map<string, V> | undefined = new Map();
  let latest: Memory<V> | undefined;
  return {
    get: (key) => (all ?? latest!).get(key),
    set(key, value) {
      if (all !== undefined && all.size >= whole) {
        all = undefined;
        latest = createRecentMemory();
      }
      (all ?? latest!).set(key, value);
    },
  };
}

/** A set-associative cache: a key has four places, of which the one filled first is taken next. */
function createRecentMemory<V>(): Memory<V> {
  const keys: (string | undefined)[] = new Array(WAYS * SETS).fill(undefined);
  const values: (V | undefined)[] = new Array(WAYS * SETS).fill(undefined);
  const turns = new Uint8Array(SETS);
  return {
    get(key) {
      const first = WAYS * setOf(key);
      for (let i = first; i < first + WAYS; i++) if (keys[i] === key) return values[i];
      return undefined;
    },
    set(key, value) {
      const set = setOf(key);
      const i = WAYS * set + (turns[set]!++ % WAYS);
      keys[i] = key;
      values[i] = value;
    },
  };
}

/** FNV-1a over the characters, of long keys over a good twenty of them: names differ in many places or near the start. */
function setOf(key: string): number {
  let hash = 0x811c9dc5;
  const step = 1 + (key.length >> 5);
  for (let i = 0; i < key.length; i += step) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 16)) & (SETS - 1);
}
