import { type DomainName, isAtOrBelow, ROOT } from '../model/domain-name.ts';

/** The names that exist at and below an apex: those that were added and every name between them and the apex (RFC 4592 section 2.2.2). */
export interface NameTree {
  /** Adds a name at or below the apex. */
  add(name: DomainName): void;
  /** True for the apex, added names and empty non-terminals. */
  has(name: DomainName): boolean;
  /** The longest existing name that is the given one or an ancestor of it (RFC 4592 section 3.3.1). */
  closestEncloser(name: DomainName): DomainName;
}

/**
 * A radix tree in one Map. A reverse name has up to 31 empty non-terminals of its own, so they are not stored one by
 * one. Nodes are the names that were added and those where paths branch; for each child of a node an edge leads from
 * the name one label below the node to the next node on that path.
 */
export function createNameTree(apex: DomainName): NameTree {
  const edges = new Map<DomainName, DomainName>();

  /** The last node at or above `name`, the step from it towards `name`, and the node where its edge leads past `name`. */
  function descend(name: DomainName) {
    for (let node = apex; ; ) {
      const step = node === name ? name : childTowards(node, name);
      const next = node === name ? undefined : edges.get(step);
      if (next === undefined || !isAtOrBelow(name, next)) return { node, step, next };
      node = next;
    }
  }

  function closestEncloser(name: DomainName): DomainName {
    const { node, step, next } = descend(name);
    return next === undefined ? node : lastCommon(step, name, next);
  }

  return {
    add(name) {
      const { node, step, next } = descend(name);
      if (node === name) return;
      if (next === undefined) {
        edges.set(step, name);
        return;
      }
      const branch = lastCommon(step, name, next);
      edges.set(step, branch);
      edges.set(childTowards(branch, next), next);
      if (branch !== name) edges.set(childTowards(branch, name), name);
    },
    has: (name) => closestEncloser(name) === name,
    closestEncloser,
  };
}

/** The name one label below `ancestor` on the way to `name`, which is below it. */
function childTowards(ancestor: DomainName, name: DomainName): DomainName {
  const end = ancestor === ROOT ? name.length : name.length - ancestor.length - 1;
  let dot = name.lastIndexOf('.', end - 1);
  while (dot >= 0 && isEscaped(name, dot)) dot = name.lastIndexOf('.', dot - 1);
  return dot < 0 ? name : (name.slice(dot + 1) as DomainName);
}

/** True where an odd number of backslashes precedes. */
function isEscaped(name: DomainName, at: number): boolean {
  let start = at;
  while (start > 0 && name[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}

/** The longest name at or above both, of which `common` is one. */
function lastCommon(common: DomainName, a: DomainName, b: DomainName): DomainName {
  if (common === a || common === b) return common;
  const next = childTowards(common, a);
  return next === childTowards(common, b) ? lastCommon(next, a, b) : common;
}
