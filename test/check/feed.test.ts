import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFeed } from '../../src/check/feed.ts';
import { shareOf } from '../../src/check/share.ts';
import { untilStopped } from '../../src/check/until-stopped.ts';
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

/** Plays a run that reads `ahead` pairs before it judges one, and stops after `stop`; the order in which things come. */
function play(kinds: string, ahead: number, stop = Number.POSITIVE_INFINITY, shard?: [number, number]) {
  const order: string[] = [];
  const share = shard && shareOf({ index: shard[0], count: shard[1] });
  const feed = createFeed(declarations(kinds), {
    share,
    mark: undefined,
    takeAside: (aside, position) =>
      order.push(
        `${aside.kind === 'skip' ? aside.skip.detail : aside.defect.message}${position === undefined ? '' : `@${position}`}`,
      ),
  });
  const waiting: string[] = [];
  const judge = () => {
    const position = feed.arrived();
    order.push(`${waiting.shift()}${position === undefined ? '' : `@${position}`}`);
  };
  let judged = 0;
  for (const { name } of feed.pairs) {
    waiting.push(name);
    if (waiting.length <= ahead) continue;
    if (judged++ === stop) break;
    judge();
  }
  if (judged <= stop) {
    while (waiting.length > 0) judge();
    feed.end();
  } else
    feed.abandon(
      ({ name }, position) => order.push(`-${name}${position === undefined ? '' : `@${position}`}`),
      () => true,
    );
  return { order, share };
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

  test('a run that is stopped loses nothing: what was not judged is handed over', () => {
    fc.assert(
      fc.property(kinds, fc.nat(20), fc.nat(20), (text, ahead, stop) => {
        const { order } = play(text, ahead, stop);
        expect(order.map((one) => Number(one.replace('-', '')))).toEqual([...text].map((_, i) => i));
      }),
    );
  });
});

test('where there is no time to count what is left, what is under way is handed over all the same', () => {
  const feed = createFeed(declarations('p'.repeat(50)), {
    share: undefined,
    mark: undefined,
    takeAside: () => {},
  });
  const pairs = feed.pairs[Symbol.iterator]();
  for (let i = 0; i < 7; i++) pairs.next();
  feed.arrived();
  const left: string[] = [];
  let turns = 10;
  expect(
    feed.abandon(
      ({ name }) => left.push(name),
      () => turns-- > 0,
    ),
  ).toBe(false);
  expect(left).toEqual(Array.from({ length: 16 }, (_, i) => `${i + 1}`));
});

describe('untilStopped', () => {
  async function* endless() {
    for (let i = 0; ; i++) yield i;
  }

  test('ends in the middle of a wait that would not end', async () => {
    const controller = new AbortController();
    async function* stuck() {
      yield 1;
      setImmediate(() => controller.abort());
      await new Promise(() => {});
    }
    const seen: unknown[] = [];
    for await (const one of untilStopped(stuck(), controller.signal)) seen.push(one);
    expect(seen).toEqual([1]);
  });

  test('gives nothing more once the signal was there, nor at all where it was there before', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    for await (const one of untilStopped(endless(), controller.signal))
      if (seen.push(one) === 3) controller.abort();
    expect(seen).toEqual([0, 1, 2]);
    for await (const one of untilStopped(endless(), controller.signal)) seen.push(one);
    expect(seen).toHaveLength(3);
  });

  test('passes on what goes wrong', async () => {
    async function* broken() {
      yield 1;
      throw new Error('the server is gone');
    }
    await expect(async () => {
      for await (const _ of untilStopped(broken(), new AbortController().signal));
    }).rejects.toThrow('the server is gone');
  });
});
