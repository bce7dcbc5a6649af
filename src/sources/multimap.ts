/** Values by key, split by view; each value of a key and view once, in the order in which they were added. */
export interface Multimap<K, V> {
  add(key: K, view: string | undefined, value: V): void;
  /** The values of one view and those without a view; without `view` those of all views. */
  get(key: K, view?: string): readonly V[];
  has(key: K): boolean;
}

/** From how many values on a key has a Set against duplicates; below, looking through them is cheaper. */
const MANY = 16;

export function createMultimap<K, V extends string>(): Multimap<K, V> {
  const views = new Map<string | undefined, Values<K, V>>();

  return {
    add(key, view, value) {
      let values = views.get(view);
      if (values === undefined) {
        values = createValues();
        views.set(view, values);
      }
      values.add(key, value);
    },
    get(key, view) {
      let found: readonly V[] = NONE;
      let joined: Set<V> | undefined;
      for (const [name, values] of views) {
        if (view !== undefined && name !== undefined && name !== view) continue;
        const more = values.get(key);
        if (more.length === 0) continue;
        if (found.length === 0) found = more;
        else joined = new Set([...(joined ?? found), ...more]);
      }
      return joined === undefined ? found : [...joined];
    },
    has(key) {
      for (const values of views.values()) if (values.get(key).length > 0) return true;
      return false;
    },
  };
}

const NONE: readonly never[] = Object.freeze([]);

interface Values<K, V> {
  add(key: K, value: V): void;
  get(key: K): readonly V[];
}

/** Most keys have one value, which is stored bare. */
function createValues<K, V extends string>(): Values<K, V> {
  const entries = new Map<K, V | V[]>();
  const crowded = new Map<K, Set<V>>();
  return {
    add(key, value) {
      const found = entries.get(key);
      if (found === undefined) entries.set(key, value);
      else if (typeof found === 'string') {
        if (found !== value) entries.set(key, [found, value]);
      } else if (found.length < MANY) {
        if (!found.includes(value)) found.push(value);
      } else {
        let seen = crowded.get(key);
        if (seen === undefined) {
          seen = new Set(found);
          crowded.set(key, seen);
        }
        if (seen.has(value)) return;
        seen.add(value);
        found.push(value);
      }
    },
    get(key) {
      const found = entries.get(key);
      if (found === undefined) return NONE;
      return typeof found === 'string' ? [found] : found;
    },
  };
}
