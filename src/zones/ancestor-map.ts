import { type DomainName, isAtOrBelow, ROOT } from '../model/domain-name.ts';
import type { Mutable } from '../model/mutable.ts';

/** Values at names, found from any name below. */
export interface AncestorMap<V> {
  readonly size: number;
  get(name: DomainName): V | undefined;
  set(name: DomainName, value: V): void;
  values(): Iterable<V>;
  /** The value at the longest name that is the given one or an ancestor of it. */
  nearest(name: DomainName): V | undefined;
  /** The value at the shortest such name. */
  topmost(name: DomainName): V | undefined;
  /** Every such name with its value, the longest first. */
  above(name: DomainName): Iterable<readonly [DomainName, V]>;
}

/**
 * An ancestor's text is a tail of the name's text, so only tails of a length that occurs are tried: one or two in
 * practice, where walking up a reverse name would take thirty steps.
 */
export function createAncestorMap<V>(): AncestorMap<V> {
  const entries = new Map<DomainName, V>();
  /** Ascending. The root, which is nobody's tail, counts as 0. */
  const lengths: number[] = [];

  function at(name: DomainName, length: number): V | undefined {
    if (length === 0) return entries.get(ROOT);
    if (length >= name.length) return length === name.length ? entries.get(name) : undefined;
    const tail = name.slice(name.length - length) as DomainName;
    const value = entries.get(tail);
    return value !== undefined && isAtOrBelow(name, tail) ? value : undefined;
  }

  const map: Mutable<AncestorMap<V>> = {
    size: 0,
    get: (name) => entries.get(name),
    set(name, value) {
      entries.set(name, value);
      map.size = entries.size;
      const length = name === ROOT ? 0 : name.length;
      if (lengths.includes(length)) return;
      lengths.push(length);
      lengths.sort((a, b) => a - b);
    },
    values: () => entries.values(),
    nearest(name) {
      for (let i = lengths.length - 1; i >= 0; i--) {
        const value = at(name, lengths[i]!);
        if (value !== undefined) return value;
      }
      return undefined;
    },
    topmost(name) {
      for (const length of lengths) {
        const value = at(name, length);
        if (value !== undefined) return value;
      }
      return undefined;
    },
    *above(name) {
      for (let i = lengths.length - 1; i >= 0; i--) {
        const length = lengths[i]!;
        const value = at(name, length);
        if (value !== undefined) yield [length === 0 ? ROOT : (name.slice(-length) as DomainName), value];
      }
    },
  };
  return map;
}
