import { type DomainName, isAtOrBelow, labelsOf, nameFromLabels } from '../model/domain-name.ts';
import type { DnsRecord } from '../model/record.ts';
import { type AncestorMap, createAncestorMap } from '../zones/ancestor-map.ts';
import { MAX_ALIASES } from '../zones/lookup.ts';

/** CNAME and DNAME records, read from the target back to the owner. */
export interface AliasIndex {
  add(record: DnsRecord): void;
  /** Names that CNAME and DNAME records of any view may lead to this one, over several steps too; at most `most`. */
  leadingTo(name: DomainName, most: number): readonly DomainName[];
}

export function createAliasIndex(): AliasIndex {
  const ownersByTarget = new Map<DomainName, DomainName[]>();
  const dnamesByTarget: AncestorMap<DomainName[]> = createAncestorMap();

  function* oneStepBack(name: DomainName): Iterable<DomainName> {
    yield* ownersByTarget.get(name) ?? [];
    if (dnamesByTarget.size === 0) return;
    for (const [target, owners] of dnamesByTarget.above(name)) {
      if (target === name || !isAtOrBelow(name, target)) continue;
      // RFC 6672 section 2.2 backwards: the labels below the target stand below the owner.
      const labels = labelsOf(name);
      const kept = labels.slice(0, labels.length - labelsOf(target).length);
      for (const owner of owners) {
        const from = nameFromLabels([...kept, ...labelsOf(owner)]);
        if (from.ok) yield from.value;
      }
    }
  }

  return {
    add({ type, owner, data }) {
      const target = data as DomainName;
      if (type === 'CNAME')
        append(ownersByTarget.get(target), owner, (list) => ownersByTarget.set(target, list));
      else append(dnamesByTarget.get(target), owner, (list) => dnamesByTarget.set(target, list));
    },
    leadingTo(name, most) {
      if (ownersByTarget.size === 0 && dnamesByTarget.size === 0) return [];
      const seen = new Set([name]);
      let reached = [name];
      for (let steps = 0; steps < MAX_ALIASES && reached.length > 0; steps++) {
        const next: DomainName[] = [];
        for (const at of reached) {
          for (const from of oneStepBack(at)) {
            if (seen.has(from)) continue;
            seen.add(from);
            next.push(from);
            if (seen.size > most) return [...seen].slice(1);
          }
        }
        reached = next;
      }
      return [...seen].slice(1);
    },
  };
}

function append<T>(list: T[] | undefined, item: T, start: (list: T[]) => void): void {
  if (list === undefined) start([item]);
  else list.push(item);
}
