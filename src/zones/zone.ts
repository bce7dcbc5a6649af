import { type DomainName, isAtOrBelow, parentOf, ROOT } from '../model/domain-name.ts';
import type { Mutable } from '../model/mutable.ts';
import type { DnsRecord, SourceLocation } from '../model/record.ts';
import { type AncestorMap, createAncestorMap } from './ancestor-map.ts';
import { createNameTree, type NameTree } from './name-tree.ts';

/**
 * What became of a record: `outside` lies beyond the apex, `duplicate` has owner, type and data of an earlier one, and
 * `crowded` is one more than its owner may have.
 */
export type Added = 'added' | 'duplicate' | 'outside' | 'crowded';

/**
 * Records of one owner, at most. No message of 64 KiB holds more A records, and whatever looks at each record of an owner for
 * each of them must come to an end.
 */
export const MOST_AT_OWNER = 4096;

/** What matching down from the apex, label by label, comes to (RFC 1034 section 4.3.2 step 3). */
type Match =
  /** The name itself; `records` is empty for an empty non-terminal. */
  | { readonly kind: 'name'; readonly records: readonly DnsRecord[] }
  /** No such name, but a wildcard that covers it (RFC 4592 section 3.3.1); owners of `records` are the wildcard. */
  | { readonly kind: 'wildcard'; readonly records: readonly DnsRecord[] }
  /** The name is at or below a zone cut: the data belongs to another zone. */
  | { readonly kind: 'cut'; readonly cut: DomainName }
  /** The name is below an owner of a DNAME record (RFC 6672). */
  | { readonly kind: 'dname'; readonly record: DnsRecord }
  | { readonly kind: 'absent' };

/** The data of one zone as one view sees it. */
export interface Zone {
  readonly apex: DomainName;
  readonly view: string | undefined;
  /** Whether a source said that the repository holds this zone; records alone do not say so. */
  readonly declared: boolean;
  /** False where some of the zone could not be read. */
  readonly complete: boolean;
  /** True where the records do not say what the name, which is at or below the apex, answers: a provider makes it up. */
  isUnknown(name: DomainName): boolean;
  /** Records held, duplicates counted once. */
  readonly size: number;
  readonly soa: DnsRecord | undefined;
  /** Where the zone stands in the repository: its SOA, else its first record, else the file that declares it. */
  readonly location: SourceLocation | undefined;
  /** Every record of an owner, also below zone cuts; none where there is no such owner. */
  recordsAt(owner: DomainName): readonly DnsRecord[];
  /** The topmost zone cut at or above the name, which is at or below the apex. */
  cutAbove(name: DomainName): DomainName | undefined;
  /** The topmost owner of a DNAME record above the name; what stands below is never answered with (RFC 6672 section 2.4). */
  dnameAbove(name: DomainName): DomainName | undefined;
  /** Matches a name at or below the apex. A DS RRset stands on the parent's side of its cut (RFC 4035 section 3.1.4.1). */
  match(name: DomainName, type: string): Match;
}

export interface MutableZone extends Zone {
  add(record: DnsRecord): Added;
  /** Notes that a source holds the zone; said more than once, it is complete where all say so. */
  declare(complete: boolean, location: SourceLocation | undefined, unknown?: readonly DomainName[]): void;
}

/** From how many records on an owner has a Set against duplicates; below, looking through them is cheaper. */
const MANY = 32;

export function createZone(apex: DomainName, view: string | undefined): MutableZone {
  // Most owners have one record: it is stored bare, without an array around it.
  const owners = new Map<DomainName, DnsRecord | DnsRecord[]>();
  const crowded = new Map<DomainName, Set<string>>();
  const cuts: AncestorMap<DomainName> = createAncestorMap();
  const dnames: AncestorMap<DnsRecord> = createAncestorMap();

  // The tree is only of use for names without records, and most runs ask for few of those: built when first needed.
  let tree: NameTree | undefined;
  let waiting: DomainName[] = [];
  function names(): NameTree {
    survey();
    tree ??= createNameTree(apex);
    for (const owner of waiting) tree.add(owner);
    waiting = [];
    surveyed = 0;
    return tree;
  }

  // A tree of a million reverse names takes seconds and much memory. Without a wildcard, a name that has no records and
  // as many labels as the deepest owner does not exist, and whoever looks for PTR records asks for no other names.
  let surveyed = 0;
  let deepest = dotsIn(apex) + 1;
  let hasWildcard = false;
  function survey(): void {
    for (; surveyed < waiting.length; surveyed++) {
      const owner = waiting[surveyed]!;
      // Also where it is an empty non-terminal: the asterisk need not be the first label (RFC 4592 section 2.2.1).
      hasWildcard ||= owner.includes('*');
      deepest = Math.max(deepest, dotsIn(owner));
    }
  }
  function liesBelowAll(name: DomainName): boolean {
    survey();
    // Escaped dots count as well: an owner that has some looks deeper than it is, which only costs time.
    return !hasWildcard && dotsIn(name) >= deepest && !name.includes('\\');
  }

  const unknownNames = new Set<DomainName>();

  function recordsAt(owner: DomainName): readonly DnsRecord[] {
    const found = owners.get(owner);
    if (found === undefined) return [];
    return Array.isArray(found) ? found : [found];
  }

  function store(record: DnsRecord): Exclude<Added, 'outside'> {
    const { owner } = record;
    const found = owners.get(owner);
    if (found === undefined) {
      owners.set(owner, record);
      waiting.push(owner);
      return 'added';
    }
    if (!Array.isArray(found)) {
      if (isSame(found, record)) return 'duplicate';
      owners.set(owner, [found, record]);
      return 'added';
    }
    if (found.length < MANY) {
      if (found.some((other) => isSame(other, record))) return 'duplicate';
    } else {
      let seen = crowded.get(owner);
      if (seen === undefined) {
        seen = new Set(found.map(keyOf));
        crowded.set(owner, seen);
      }
      if (seen.has(keyOf(record))) return 'duplicate';
      if (found.length >= MOST_AT_OWNER) return 'crowded';
      seen.add(keyOf(record));
    }
    found.push(record);
    return 'added';
  }

  const zone: Mutable<MutableZone> = {
    apex,
    view,
    declared: false,
    complete: true,
    size: 0,
    soa: undefined,
    location: undefined,
    recordsAt,
    cutAbove: (name) => (cuts.size === 0 ? undefined : cuts.topmost(name)),
    dnameAbove(name) {
      const owner = dnames.size === 0 ? undefined : dnames.topmost(name)?.owner;
      return owner === name ? undefined : owner;
    },
    add(record) {
      const { owner, type } = record;
      if (!isAtOrBelow(owner, apex)) return 'outside';
      const stored = store(record);
      if (stored !== 'added') return stored;
      const isFirst = zone.size++ === 0;
      if (type === 'NS' && owner !== apex) cuts.set(owner, owner);
      else if (type === 'DNAME' && dnames.get(owner) === undefined) dnames.set(owner, record);
      else if (type === 'SOA' && owner === apex) zone.soa ??= record;
      if (isFirst || zone.soa === record) zone.location = record.location;
      return 'added';
    },
    isUnknown(name) {
      if (unknownNames.size === 0) return false;
      if (unknownNames.has(name)) return true;
      for (let at = name; at !== apex && at !== ROOT; ) {
        at = parentOf(at);
        if (unknownNames.has(`*.${at}` as DomainName)) return true;
      }
      return false;
    },
    declare(isComplete, location, unknown = []) {
      for (const name of unknown) unknownNames.add(name);
      zone.declared = true;
      zone.complete &&= isComplete;
      zone.location ??= location;
    },
    match(name, type) {
      const cut = cuts.size === 0 ? undefined : cuts.topmost(name);
      const dname = dnames.size === 0 ? undefined : dnames.topmost(name);
      const dnameApplies = dname !== undefined && dname.owner !== name;
      // Whichever of the two comes first on the way down ends it.
      if (dnameApplies && (cut === undefined || (cut !== dname.owner && isAtOrBelow(cut, dname.owner)))) {
        return { kind: 'dname', record: dname };
      }
      if (cut !== undefined && !(type === 'DS' && cut === name)) return { kind: 'cut', cut };
      const records = recordsAt(name);
      if (records.length > 0) return { kind: 'name', records };
      if (liesBelowAll(name)) return { kind: 'absent' };
      const existing = names();
      const encloser = existing.closestEncloser(name);
      if (encloser === name) return { kind: 'name', records };
      const source = (encloser === ROOT ? '*' : `*.${encloser}`) as DomainName;
      if (!existing.has(source)) return { kind: 'absent' };
      return { kind: 'wildcard', records: recordsAt(source) };
    },
  };
  return zone;
}

function dotsIn(name: DomainName): number {
  let dots = 0;
  for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1)) dots++;
  return dots;
}

function keyOf(record: DnsRecord): string {
  return `${record.type} ${record.data}`;
}

function isSame(a: DnsRecord, b: DnsRecord): boolean {
  return a.type === b.type && a.data === b.data;
}
