import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFeed } from '../../src/check/feed.ts';
import { shareOf } from '../../src/check/share.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { Expected } from '../../src/sources/expect.ts';

/** `p` is a pair, `l` one that is left out, `s` a skip, `d` a defect; numbered in their order. */
function declarations(kinds: string): Expected[] {
  return [...kinds].map((kind, i) => {
    const location = { path: 'zone', line: i + 1 };
    if (kind === 's') return { kind: 'skip', skip: { reason: 'test', detail: `${i}`, location } };
    if (kind === 'd') return { kind: 'defect', defect: { kind: 'source-syntax', message: `${i}`, location } };
    const leftOut = kind === 'l' ? { leftOut: { reason: 'glue', detail: '' } } : {};
    return { kind: 'expectation', expectation: { name: `${i}`, ptr: [], location, ...leftOut } };
  }) as unknown as Expected[];
}

interface Stop {
  /** Pairs that are judged before the run is stopped. */
  readonly after: number;
  /** Of those under way then, which are judged all the same. */
  readonly answered: (index: number) => boolean;
}

/** Plays a run that reads `ahead` pairs before it judges one, and stops at some point; the order in which things come. */
function play(kinds: string, ahead: number, stop?: Stop, shard?: [number, number]) {
  const order: string[] = [];
  const share = shard && shareOf({ index: shard[0], count: shard[1] });
  const feed = createFeed(declarations(kinds), {
    share,
    mark: undefined,
    takeAside: (aside, position) =>
      order.push(
        `${aside.kind === 'skip' ? aside.skip.detail : aside.defect.message}${position === undefined ? '' : `@${position}`}`,
      ),
    passOver: ({ name }, position) => order.push(`-${name}${position === undefined ? '' : `@${position}`}`),
  });
  const waiting: Expectation[] = [];
  const judge = (pair: Expectation) => {
    const position = feed.arrived(pair);
    order.push(`${pair.name}${position === undefined ? '' : `@${position}`}`);
  };
  let judged = 0;
  let stopped: Stop | undefined;
  for (const pair of feed.pairs) {
    waiting.push(pair);
    if (waiting.length <= ahead) continue;
    if (judged === stop?.after) {
      stopped = stop;
      break;
    }
    judge(waiting.shift()!);
    judged++;
  }
  if (stopped === undefined) {
    while (waiting.length > 0) judge(waiting.shift()!);
    feed.end();
  } else {
    const answered = waiting.filter((_, i) => stopped.answered(i));
    for (const pair of answered) judge(pair);
    expect(feed.abandon(() => true)).toBe(true);
    return { order, share, judged, answered: answered.map(({ name }) => name as string) };
  }
  return { order, share, judged };
}

const kinds = fc
  .array(fc.constantFrom('p', 'p', 'l', 's', 'd'), { maxLength: 60 })
  .map((all) => all.join(''));

describe('the order of what is judged', () => {
  test('is that of the declarations, however far the answers lag behind', () => {
    fc.assert(
      fc.property(kinds, fc.nat(20), (text, ahead) => {
        expect(play(text, ahead).order).toEqual([...text].map((_, i) => `${i}`));
      }),
    );
  });

  test('shards see each thing once, at its place, and share the work evenly', () => {
    fc.assert(
      fc.property(kinds, fc.nat(5), fc.integer({ min: 1, max: 7 }), (text, ahead, count) => {
        const runs = Array.from({ length: count }, (_, i) => play(text, ahead, undefined, [i + 1, count]));
        const places = runs
          .flatMap(({ order }) => order)
          .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
        expect(places).toEqual([...text].map((_, i) => `${i}@${i}`));
        const facts = runs.map(({ share }) => share!.facts());
        expect(new Set(facts.map(({ declared }) => declared)).size).toBe(1);
        expect(facts.reduce((sum, { taken }) => sum + taken, 0)).toBe(text.length);
        const asked = runs.map(
          ({ order }) => order.filter((one) => text[Number.parseInt(one, 10)] === 'p').length,
        );
        expect(Math.max(...asked) - Math.min(...asked)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a run that is stopped loses nothing: what was answered is judged, the rest is passed over, each in its turn', () => {
    fc.assert(
      fc.property(kinds, fc.nat(20), fc.nat(20), fc.array(fc.boolean()), (text, ahead, after, marks) => {
        const stop = { after, answered: (index: number) => marks[index] === true };
        const { order, answered, judged } = play(text, ahead, stop);
        expect(order.map((one) => Number(one.replace('-', '')))).toEqual([...text].map((_, i) => i));
        const pairs = order.filter((one) => 'pl'.includes(text[Number(one.replace('-', ''))]!));
        const judgedLater = pairs.slice(judged).filter((one) => !one.startsWith('-'));
        expect(judgedLater).toEqual(answered ?? pairs.slice(judged));
      }),
    );
  });

  test('a mark that a pair gets on its way does not hide it', () => {
    const passed: string[] = [];
    const feed = createFeed(declarations('pppp'), {
      share: undefined,
      mark: (pair) => ({ ...pair, region: 'eu' }),
      takeAside: () => {},
      passOver: ({ name }) => passed.push(name),
    });
    const pairs = [...feed.pairs];
    feed.arrived(pairs[2]!);
    expect(passed).toEqual(['0', '1']);
    feed.arrived(pairs[3]!);
    feed.end();
    expect(passed).toEqual(['0', '1']);
  });
});

test('where there is no time to count what is left, what is under way is handed over all the same', () => {
  const left: string[] = [];
  const feed = createFeed(declarations('p'.repeat(50)), {
    share: undefined,
    mark: undefined,
    takeAside: () => {},
    passOver: ({ name }) => left.push(name),
  });
  const pairs = feed.pairs[Symbol.iterator]();
  const [first] = Array.from({ length: 7 }, () => pairs.next().value as Expectation);
  feed.arrived(first!);
  let turns = 10;
  expect(feed.abandon(() => turns-- > 0)).toBe(false);
  expect(left).toEqual(Array.from({ length: 16 }, (_, i) => `${i + 1}`));
});
