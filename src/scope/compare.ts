import type { DomainName } from '../model/domain-name.ts';
import type { DeclaredLookup } from '../model/evidence.ts';
import type { Change, Defect, Expectation, Skip } from '../model/expectation.ts';
import type { IpAddress } from '../model/ip-address.ts';
import type { IgnoreComment, SourceLocation } from '../model/record.ts';
import { reverseNameOf } from '../model/reverse-name.ts';
import { declaredLookup } from '../zones/declared-lookup.ts';
import type { ZoneSet } from '../zones/zones.ts';
import { signatureOf, type World } from './signature.ts';

/** What one version of the repository declares. */
export type Declaring =
  | { readonly kind: 'expectation'; readonly expectation: Expectation }
  | { readonly kind: 'defect'; readonly defect: Defect }
  | { readonly kind: 'skip'; readonly skip: Skip };

/** The base of a change, ready to be compared with. */
export interface BaseIndex {
  /** Begins a comparison with the head, whose pairs then stream past in any order. */
  compare(head: World): Comparison;
}

/** One pass over the head. Pairs are counted: a second declaration of a pair that the base declares once is added. */
export interface Comparison {
  /** The pair with what the change does to it, and with its ignore comments marked where the change adds them. */
  expectation(head: Expectation): Expectation;
  /** The defect, `unchanged` where the base has the same one. */
  defect(head: Defect): Defect;
  /** The same for what is not judged. */
  skip(head: Skip): Skip;
  /** What the change does to the PTR record that the repository declares for the pair, and to the zone that holds it. */
  reverseChange(head: Expectation, declared: DeclaredLookup): ReverseChange;
  /** What the base's own zones say about the PTR of the pair's address; undefined where they do not hold it. */
  reverseBefore(head: Expectation): DeclaredLookup | undefined;
  /** Called last: judged pairs of the base that the head has not declared at all, at their places in the base. */
  removed(): Iterable<Expectation>;
}

type ReverseChange = Required<Pick<DeclaredLookup, 'change' | 'isNewZone'>>;

interface Group {
  /** Number of the comparison that last met the pair; what is `left` holds within it. */
  pass: number;
  total: number;
  left: number;
  readonly location: SourceLocation;
  /** False for a pair that the base did not judge either, such as glue. */
  readonly isJudged: boolean;
  readonly first: Variant;
  /** Variants with other signatures; nearly every pair has one. */
  others: Map<string, Variant> | undefined;
}

interface Variant {
  readonly signature: string;
  total: number;
  left: number;
}

/** Holds the base in compact form; the pairs themselves are not kept. */
export function indexBase(base: Iterable<Declaring>, world: World): BaseIndex {
  const groups = new Map<string, Group>();
  const ignores = new Map<string, Set<string>>();
  const others = new Map<string, number>();

  for (const one of base) {
    if (one.kind !== 'expectation') {
      const key = one.kind === 'defect' ? defectKey(one.defect) : skipKey(one.skip);
      others.set(key, (others.get(key) ?? 0) + 1);
    } else {
      const { expectation } = one;
      const key = pairKey(expectation);
      enter(groups, key, signatureOf(expectation, world), expectation);
      for (const comment of expectation.ignores ?? []) {
        const known = ignores.get(key);
        if (known === undefined) ignores.set(key, new Set([ignoreKey(comment)]));
        else known.add(ignoreKey(comment));
      }
    }
  }

  let passes = 0;

  function compare(head: World): Comparison {
    const pass = ++passes;
    const othersLeft = new Map(others);

    function isInBase(key: string): boolean {
      const left = othersLeft.get(key) ?? 0;
      if (left > 0) othersLeft.set(key, left - 1);
      return left > 0;
    }

    function changeOf(key: string, expectation: Expectation): Change {
      const group = groups.get(key);
      if (group === undefined) return 'added';
      if (group.pass !== pass) restart(group, pass);
      if (group.left === 0) return 'added';
      group.left--;
      const signature = signatureOf(expectation, head);
      const variant = group.first.signature === signature ? group.first : group.others?.get(signature);
      if (variant === undefined || variant.left === 0) return 'altered';
      variant.left--;
      return 'unchanged';
    }

    return {
      expectation(expectation) {
        const key = pairKey(expectation);
        const change = changeOf(key, expectation);
        if (expectation.ignores === undefined) return { ...expectation, change };
        const known = ignores.get(key);
        const marked = expectation.ignores.map((comment) =>
          known?.has(ignoreKey(comment)) === true ? comment : { ...comment, added: true },
        );
        return { ...expectation, change, ignores: marked };
      },
      defect: (defect) => ({ ...defect, change: isInBase(defectKey(defect)) ? 'unchanged' : 'added' }),
      skip: (skip) => ({ ...skip, change: isInBase(skipKey(skip)) ? 'unchanged' : 'added' }),
      reverseChange: (expectation, declared) => ({
        change: reverseChangeOf(expectation, declared, world.zones),
        isNewZone: !isDeclaredZone(declared.zone, expectation.view, world.zones),
      }),
      reverseBefore: ({ address, view }) => declaredLookup(world.zones, reverseNameOf(address), 'PTR', view),
      *removed() {
        for (const [key, group] of groups) {
          if (group.pass !== pass && group.isJudged) yield removedPair(key, group.location);
        }
      },
    };
  }

  return { compare };
}

function enter(
  groups: Map<string, Group>,
  key: string,
  signature: string,
  { location, leftOut }: Expectation,
): void {
  const group = groups.get(key);
  if (group === undefined) {
    const first = { signature, total: 1, left: 0 };
    groups.set(key, {
      pass: 0,
      total: 1,
      left: 0,
      location,
      isJudged: leftOut === undefined,
      first,
      others: undefined,
    });
    return;
  }
  group.total++;
  if (group.first.signature === signature) {
    group.first.total++;
    return;
  }
  group.others ??= new Map();
  const other = group.others.get(signature);
  if (other === undefined) group.others.set(signature, { signature, total: 1, left: 0 });
  else other.total++;
}

function restart(group: Group, pass: number): void {
  group.pass = pass;
  group.left = group.total;
  group.first.left = group.first.total;
  for (const other of group.others?.values() ?? []) other.left = other.total;
}

/** Names, addresses and region names hold no line end; the view, which may, stands last. */
function pairKey({ name, address, requires, region, view }: Expectation): string {
  return `${name}\n${address}\n${requires}\n${region ?? ''}\n${view ?? ''}`;
}

function removedPair(key: string, location: SourceLocation): Expectation {
  const [name, address, requires, region, ...view] = key.split('\n') as [
    DomainName,
    IpAddress,
    Expectation['requires'],
    string,
    ...string[],
  ];
  return {
    name,
    address,
    ptr: [name],
    match: 'exact',
    requires,
    forward: 'optional',
    declaredAs: requires === 'forward' ? 'ptr-record' : 'address-record',
    ...(region === '' ? {} : { region }),
    ...(view.join('') === '' ? {} : { view: view.join('\n') }),
    change: 'removed',
    location,
  };
}

/** A comment holds for what it names and until when; its reason may be put better. */
function ignoreKey({ rules, until }: IgnoreComment): string {
  return `${until ?? ''} ${[...rules].sort().join(' ')}`;
}

function defectKey({ kind, name, address, expected, observed, location, related, message }: Defect): string {
  const said = withoutPlaces(message, [location, ...(related ?? [])]);
  return JSON.stringify([kind, name, address, expected, observed, said]);
}

function skipKey({ reason, name, address, location, detail }: Skip): string {
  return JSON.stringify([reason, name, address, withoutPlaces(detail, [location])]);
}

/** What is said, without the places it is said of: a line that moved and a file that was renamed are no change. */
function withoutPlaces(message: string, places: readonly SourceLocation[]): string {
  let said = message;
  for (const path of new Set(places.map((place) => place.path))) {
    if (!said.includes(path)) continue;
    const place = new RegExp(`${path.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}:[0-9]+`, 'g');
    said = said.replace(place, '');
  }
  return said.replace(/\bline [0-9]+/g, 'line');
}

function reverseChangeOf(
  { address, view, ptr }: Expectation,
  declared: DeclaredLookup,
  base: ZoneSet,
): Change {
  const before = targetsOf(declaredLookup(base, reverseNameOf(address), 'PTR', view));
  const after = targetsOf(declared);
  // Only what makes the pair acceptable counts: a second PTR beside one that has waited for months adds nothing.
  const good = after.filter((target) => ptr.includes(target as DomainName));
  if ((good.length === 0 ? after : good).some((target) => before.includes(target))) return 'unchanged';
  return before.length === 0 ? 'added' : 'altered';
}

function isDeclaredZone(apex: DomainName, view: string | undefined, zones: ZoneSet): boolean {
  const zone = zones.find(apex, view);
  return zone?.apex === apex && zone.declared;
}

function targetsOf(lookup: DeclaredLookup | undefined): readonly string[] {
  return lookup?.answer.kind === 'rrset' ? lookup.answer.targets : [];
}
