/** A map of bounded size: the entries put in last, in two generations. */
export interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
}

/**
 * Remembers at least the last `capacity` entries and at most twice as many. Whole generations are dropped at once,
 * which costs nothing per entry.
 */
export function createMemory<K, V>(capacity: number): Memory<K, V> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  return {
    get: (key) => young.get(key) ?? old.get(key),
    set(key, value) {
      if (young.size >= capacity) {
        old = young;
        young = new Map();
      }
      young.set(key, value);
    },
  };
}
