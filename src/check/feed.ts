import { createQueue } from '../dns/queue.ts';
import type { Expectation, RegionName } from '../model/expectation.ts';
import type { Expected } from '../sources/expect.ts';
import type { Share } from './share.ts';

/** What was declared and is no pair. */
export type Aside = Exclude<Expected, { kind: 'expectation' }>;

export interface FeedOptions {
  /** Undefined where all pairs are judged here. */
  readonly share: Share | undefined;
  readonly mark: ((expectation: Expectation) => Expectation) | undefined;
  /** Takes what is no pair when its turn comes: after the pairs that were declared before it. */
  readonly takeAside: (aside: Aside, position: number | undefined) => void;
  /** Takes a pair whose turn did not come before the run was stopped, in place of judging it. */
  readonly passOver: (expectation: Expectation, position: number | undefined) => void;
}

/**
 * The declarations on their way to being judged. They are read ahead of the answers, and judged in their order all the
 * same: the report of a run must not depend on which answer came first.
 */
export interface Feed {
  /** The pairs to ask about. */
  readonly pairs: Iterable<Expectation>;
  /**
   * Called for each pair when it is judged, with the very object that `pairs` gave; its place, in the run of a shard. Pairs
   * before it that did not arrive are passed over.
   */
  arrived(expectation: Expectation): number | undefined;
  /** Called last, where every pair arrived. */
  end(): void;
  /**
   * Called last, where not every pair did: passes over those under way and those that were not even read, as long as there is
   * time for that. False where there was not enough.
   */
  abandon(hasTime: () => boolean): boolean;
  /** Regions of all pairs that were read, also of those that other shards judge. */
  readonly regions: ReadonlySet<RegionName>;
}

/** Of what is no pair, the most that waits for its turn; a file may hold a million records that are none. */
const MOST_WAITING = 65_536;

export function createFeed(declarations: Iterable<Expected>, options: FeedOptions): Feed {
  const { share, mark, takeAside, passOver } = options;
  const underWay = createQueue<Expected>();
  const positions = share === undefined ? undefined : createQueue<number>();
  const regions = new Set<RegionName>();
  let asides = 0;
  const pairs = read();

  function* read(): Generator<Expectation> {
    for (const one of declarations) {
      const position = share?.note(one);
      if (one.kind === 'expectation' && one.expectation.region !== undefined)
        regions.add(one.expectation.region);
      if (share?.takes(one) === false) continue;
      if (one.kind !== 'expectation' && (underWay.length === 0 || asides === MOST_WAITING)) {
        takeAside(one, position);
        continue;
      }
      if (position !== undefined) positions!.push(position);
      if (one.kind !== 'expectation') {
        underWay.push(one);
        asides++;
        continue;
      }
      const pair = mark === undefined ? one : { ...one, expectation: mark(one.expectation) };
      underWay.push(pair);
      yield pair.expectation;
    }
  }

  /** Settles what is no pair, up to the next pair. */
  function settleAsides(): void {
    for (let one = underWay.peek(); one !== undefined; one = underWay.peek()) {
      if (one.kind === 'expectation') return;
      underWay.shift();
      asides--;
      takeAside(one, positions?.shift());
    }
  }

  /** Passes over the pairs under way that come before this one, which leaves too; its place. Without one, over all of them. */
  function advance(to: Expectation | undefined): number | undefined {
    for (;;) {
      settleAsides();
      const one = underWay.shift();
      if (one?.kind !== 'expectation') return undefined;
      const position = positions?.shift();
      if (one.expectation === to) return position;
      passOver(one.expectation, position);
    }
  }

  return {
    // Without `return`: who stops asking must not end the reading, for what is left has to be told.
    pairs: { [Symbol.iterator]: () => ({ next: () => pairs.next() }) },
    regions,
    arrived: advance,
    end: settleAsides,
    abandon(hasTime) {
      do {
        advance(undefined);
        if (!hasTime()) return false;
      } while (pairs.next().done !== true);
      settleAsides();
      return true;
    },
  };
}
