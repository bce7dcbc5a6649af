import type { Expectation, RegionName } from '../model/expectation.ts';
import { familyOf } from '../model/ip-address.ts';
import type { SourceLocation } from '../model/record.ts';
import type { PolicyChange } from '../rules/rule.ts';
import type { Expected } from '../sources/expect.ts';

/**
 * Pairs that the head still declares, but no longer by what judged them strictest: an `expect:` entry is dropped and a
 * zone file keeps the pair, or an AAAA leaves the region that the rollout of the base holds back.
 */
export interface Weakened {
  /** True for a pair whose `expect:` entry is gone. */
  isLoosened(head: Expectation): boolean;
  /** The region in which the base's schedule knows the pair, where the one that the head gives says nothing to it. */
  regionOf(head: Expectation): RegionName | undefined;
  /** What the reviewer is to be told, each pair once. */
  readonly changes: readonly PolicyChange[];
}

const NOTHING: Weakened = { isLoosened: () => false, regionOf: () => undefined, changes: [] };

/**
 * Compares what the two versions declare; `order` are the regions of the base's rollout. Only `expect:` entries and the
 * pairs of those regions are held, and without any the head is not read.
 */
export function weakenedBy(
  base: Iterable<Expected>,
  head: () => Iterable<Expected>,
  order: readonly RegionName[],
): Weakened {
  const exact = new Map<string, SourceLocation>();
  const scheduled = new Map<string, RegionName>();
  const isScheduled = ({ region, address, requires }: Expectation) =>
    region !== undefined && requires === 'both' && familyOf(address) === 6 && order.includes(region);
  for (const expectation of judged(base)) {
    if (isExact(expectation)) exact.set(keyOf(expectation), expectation.location);
    if (isScheduled(expectation)) scheduled.set(keyOf(expectation), expectation.region!);
  }
  if (exact.size === 0 && scheduled.size === 0) return NOTHING;

  const kept = new Set<string>();
  const loose = new Map<string, Expectation>();
  const moved = new Map<string, Expectation>();
  for (const expectation of judged(head())) {
    const key = keyOf(expectation);
    if (exact.has(key)) {
      if (isExact(expectation)) kept.add(key);
      else if (expectation.match !== 'exact' && !loose.has(key)) loose.set(key, expectation);
    }
    const former = scheduled.get(key);
    if (former === undefined) continue;
    if (expectation.region === former) scheduled.delete(key);
    else if (!moved.has(key)) moved.set(key, expectation);
  }
  for (const key of kept) loose.delete(key);
  for (const key of [...moved.keys()]) if (!scheduled.has(key)) moved.delete(key);

  return {
    isLoosened: (expectation) => expectation.requires === 'both' && loose.has(keyOf(expectation)),
    regionOf(expectation) {
      if (expectation.requires !== 'both' || isScheduled(expectation)) return undefined;
      const key = keyOf(expectation);
      return moved.has(key) ? scheduled.get(key) : undefined;
    },
    changes: [
      ...[...loose].map(([key, { name, address, location }]) => ({
        what: `the declaration of ${name} with ${address}`,
        before: `the PTR ${name} alone, at ${placeText(exact.get(key)!)}`,
        after: 'any name of the address',
        consequence: 'the pair counts as altered',
        location,
      })),
      ...[...moved].map(([key, expectation]) => {
        const { name, address, region, location } = expectation;
        const judgedIn = isScheduled(expectation) ? region : scheduled.get(key);
        return {
          what: `the region of ${name} with ${address}`,
          before: scheduled.get(key)!,
          after: region ?? 'none',
          consequence: `this run judges it in ${judgedIn}`,
          location,
        };
      }),
    ],
  };
}

function* judged(declared: Iterable<Expected>): Iterable<Expectation> {
  for (const one of declared)
    if (one.kind === 'expectation' && one.expectation.requires === 'both') yield one.expectation;
}

function isExact({ declaredAs, match }: Expectation): boolean {
  return declaredAs === 'expect' && match === 'exact';
}

/** Neither a region nor a view: the point is that the pair is still there under another one. */
function keyOf({ name, address }: Expectation): string {
  return `${name} ${address}`;
}

function placeText({ path, line }: SourceLocation): string {
  return line === undefined ? path : `${path}:${line}`;
}
