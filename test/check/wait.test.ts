import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patiently } from '../../src/check/wait.ts';
import type { Answer, Lookup, Observation } from '../../src/model/evidence.ts';
import type { Expectation } from '../../src/model/expectation.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const NXDOMAIN: Answer = { kind: 'nxdomain', aliases: [], negativeTtl: 300 };
const GOOD: Answer = { kind: 'rrset', targets: ['a.example'], ttl: 300, aliases: [] };

function observation(number: number, answer: Answer, lookup: Partial<Lookup> = {}): Observation {
  const question = { name: `${number}.in-addr.arpa`, type: 'PTR' };
  const reverse = { question, answer, server: 's', authenticated: false, ...lookup };
  const expectation = { name: `${number}.example`, address: '198.41.0.1' };
  return { expectation, live: { reverse, confirmations: [] } } as unknown as Observation;
}

interface Played {
  readonly seen: string[];
  readonly said: string[];
  /** Seconds after the start at which pairs were asked again, and how many. */
  readonly asked: (readonly [number, number])[];
}

/** Plays a wait: `goodAt` gives the second from which each pair is right, in order. */
async function play(
  goodAt: readonly number[],
  forSeconds: number,
  lookup: Partial<Lookup> = {},
  signal?: AbortSignal,
): Promise<Played> {
  const start = Date.now();
  const elapsed = () => Math.round((Date.now() - start) / 1000);
  const answerOf = (number: number) =>
    observation(number, elapsed() >= goodAt[number]! ? GOOD : NXDOMAIN, lookup);
  const said: string[] = [];
  const asked: [number, number][] = [];
  const seen: string[] = [];
  async function* stream() {
    for (let i = 0; i < goodAt.length; i += 2)
      yield goodAt.slice(i, i + 2).map((_, offset) => answerOf(i + offset));
  }
  const run = (async () => {
    const observations = patiently(stream(), {
      forMs: forSeconds * 1000,
      waitsFor: ({ live }) => live!.reverse!.answer.kind !== 'rrset',
      async *ask(expectations: readonly Expectation[]) {
        asked.push([elapsed(), expectations.length]);
        for (const expectation of expectations)
          yield [{ ...answerOf(Number.parseInt(expectation.name, 10)), expectation }];
      },
      say: (line) => said.push(line),
      signal,
    });
    for await (const batch of observations)
      for (const { expectation, live } of batch)
        seen.push(`${expectation.name} ${live!.reverse!.answer.kind}`);
  })();
  await vi.runAllTimersAsync();
  await run;
  return { seen, said, asked };
}

describe('waiting', () => {
  test('not at all where all is well', async () => {
    const { asked, said, seen } = await play([0, 0, 0], 60);
    expect([asked, said, seen.length]).toEqual([[], [], 3]);
  });

  test('until a pair is right, with growing pauses, and all in their order', async () => {
    const { asked, seen } = await play([0, 9, 0, 4, 0], 600, { authoritative: true });
    expect(seen).toEqual(['0', '1', '2', '3', '4'].map((number) => `${number}.example rrset`));
    expect(asked).toEqual([
      [2, 2],
      [5, 2],
      [10, 1],
    ]);
  });

  test('no sooner than a cache can say something new', async () => {
    const { asked, said } = await play([10], 600);
    expect(asked).toEqual([[300, 1]]);
    expect(said[0]).toContain(
      'PTR 0.in-addr.arpa: NXDOMAIN, which caches may keep until 2026-11-23T12:05:00Z); asking again in 5 min 0 s, 10 min 0 s left',
    );
    expect(said.at(-1)).toBe('Nothing is waited for any more');
  });

  test('no longer than was said, with a last look at the end whatever the cache', async () => {
    const { asked, said, seen } = await play([1000], 60);
    expect(asked).toEqual([[60, 1]]);
    expect(seen).toEqual(['0.example nxdomain']);
    expect(said.at(-1)).toMatch(/no time is left$/);
  });

  test('until somebody breaks it off', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 3_000);
    const { asked, seen, said } = await play([1000], 600, { servers: [] }, controller.signal);
    expect([asked, seen]).toEqual([[[2, 1]], ['0.example nxdomain']]);
    expect(said.at(-1)).toMatch(/the waiting was broken off$/);
  });

  test('what an asking that is broken off leaves out stays as it was', async () => {
    const controller = new AbortController();
    async function* stream() {
      yield [0, 1, 2, 3].map((number) => observation(number, NXDOMAIN));
    }
    const run = (async () => {
      const seen: string[] = [];
      const observations = patiently(stream(), {
        forMs: 60_000,
        waitsFor: ({ live }) => live!.reverse!.answer.kind !== 'rrset',
        async *ask(expectations: readonly Expectation[]) {
          controller.abort();
          yield [2, 3].map((index) => ({
            ...observation(index, GOOD),
            expectation: expectations[index]!,
          }));
        },
        say() {},
        signal: controller.signal,
      });
      for await (const batch of observations)
        for (const { expectation, live } of batch)
          seen.push(`${expectation.name} ${live!.reverse!.answer.kind}`);
      return seen;
    })();
    await vi.runAllTimersAsync();
    expect(await run).toEqual([
      '0.example nxdomain',
      '1.example nxdomain',
      '2.example rrset',
      '3.example rrset',
    ]);
  });
});
