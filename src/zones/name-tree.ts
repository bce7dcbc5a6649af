import { type DomainName, isAtOrBelow, labelsOf, parentOf, ROOT } from '../model/domain-name.ts';

/** The names that exist below an apex: those that were added, and every name between them and the apex (RFC 4592 section 2.2.2). */
export interface NameTree {
  /** Adds a name at or below the apex. */
  add(name: DomainName): void;
  /** True for added names and for empty non-terminals. */
  has(name: DomainName): boolean;
  /** The longest existing name that is the given one or an ancestor of it (RFC 4592 section 3.3.1). */
  closestEncloser(name: DomainName): DomainName;
}

/**
 * A radix tree in one Map. A reverse name has up to 31 empty non-terminals of its own, so they are not stored one by
 * one: only nodes are (names that were added or where paths branch, leading to themselves), and for each child of a
 * node the name one label below it, which leads to the next node on that path.
 */
export function createNameTree(apex: DomainName): NameTree {
  const nextNode = new Map<DomainName, DomainName>([[apex, apex]]);

  /** The deepest stored name at or above `name`, and the step that leads from it towards `name`. */
  function descend(name: DomainName): { at: DomainName; towards: DomainName } {
    let towards = name;
    for (let at = name; ; at = parentOf(at)) {
      if (nextNode.has(at)) return { at, towards };
      towards = at;
    }
  }

  function link(ancestor: DomainName, node: DomainName): void {
    if (ancestor !== node) nextNode.set(childTowards(ancestor, node), node);
    nextNode.set(node, node);
  }

  return {
    add(name) {
      const { at, towards } = descend(name);
      const node = nextNode.get(at)!;
      if (node === at) {
        if (at !== name) {
          nextNode.set(towards, name);
          nextNode.set(name, name);
        }
        return;
      }
      const branch = commonAncestor(name, node);
      nextNode.set(at, branch);
      nextNode.set(branch, branch);
      link(branch, node);
      link(branch, name);
    },
    has(name) {
      const { at } = descend(name);
      return isAtOrBelow(nextNode.get(at)!, name);
    },
    closestEncloser(name) {
      const { at } = descend(name);
      const node = nextNode.get(at)!;
      return node === at ? at : commonAncestor(name, node);
    },
  };
}

function childTowards(ancestor: DomainName, name: DomainName): DomainName {
  let child = name;
  for (let up = parentOf(name); up !== ancestor; up = parentOf(up)) child = up;
  return child;
}

function commonAncestor(a: DomainName, b: DomainName): DomainName {
  let left = a;
  let right = b;
  let leftDepth = labelsOf(a).length;
  let rightDepth = labelsOf(b).length;
  while (left !== right) {
    const deeper = Math.max(leftDepth, rightDepth);
    if (deeper === 0) return ROOT;
    if (leftDepth === deeper) {
      left = parentOf(left);
      leftDepth--;
    }
    if (rightDepth === deeper) {
      right = parentOf(right);
      rightDepth--;
    }
  }
  return left;
}
