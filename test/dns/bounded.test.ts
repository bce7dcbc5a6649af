import { describe, expect, test } from 'vitest';
import { createMemory } from '../../src/dns/memory.ts';
import { createPace } from '../../src/dns/pace.ts';
import { createQueue } from '../../src/dns/queue.ts';
import { createOpenAttempts } from '../../src/dns/transport/open-attempts.ts';
import type { Attempt } from '../../src/dns/transport/transport.ts';

describe('a queue', () => {
  test('gives back in order what was put in, the first ones first, through many wraps', () => {
    const queue = createQueue<number>();
    const model: number[] = [];
    for (let i = 0; i < 5_000; i++) {
      if (i % 7 === 3) {
        queue.pushFirst(-i);
        model.unshift(-i);
      } else {
        queue.push(i);
        model.push(i);
      }
      if (i % 3 === 0) expect(queue.shift()).toBe(model.shift());
      expect(queue.length).toBe(model.length);
      expect(queue.peek()).toBe(model[0]);
    }
    while (model.length > 0) expect(queue.shift()).toBe(model.shift());
    expect(queue.shift()).toBeUndefined();
    expect(queue.length).toBe(0);
  });
});

describe('a memory', () => {
  test('forgets nothing of a small run', () => {
    const memory = createMemory<number>(1_000);
    for (let i = 0; i < 1_000; i++) memory.set(`n${i}`, i);
    for (let i = 0; i < 1_000; i++) expect(memory.get(`n${i}`)).toBe(i);
  });

  test('of a stream it knows the latest, in bounded space, and never mixes up', () => {
    const memory = createMemory<number>(100);
    for (let i = 0; i < 20_000; i++) {
      memory.set(`n${i}`, i);
      expect(memory.get(`n${i}`)).toBe(i);
    }
    let known = 0;
    for (let i = 0; i < 20_000; i++) {
      const value = memory.get(`n${i}`);
      if (value === undefined) continue;
      known++;
      expect(value).toBe(i);
    }
    expect(known).toBeLessThanOrEqual(64);
    expect(known).toBeGreaterThan(30);
  });
});

describe('a pace', () => {
  test('lets through its rate on average, whatever the times of asking', () => {
    const pace = createPace(1_000);
    let taken = 0;
    for (let now = 0; now <= 10_000; now += 3) while (pace.take(now)) taken++;
    expect(taken).toBeGreaterThan(9_900);
    expect(taken).toBeLessThan(10_050);
  });

  test('saves up no more than a short burst', () => {
    const pace = createPace(1_000);
    pace.take(0);
    let taken = 0;
    while (pace.take(60_000)) taken++;
    expect(taken).toBe(20);
  });

  test('of less than one a burst still lets one through', () => {
    const pace = createPace(2);
    expect([pace.take(0), pace.take(1), pace.take(499), pace.take(501)]).toEqual([true, false, false, true]);
  });
});

describe('open attempts', () => {
  const attempt = (): Attempt => ({ query: Buffer.alloc(12), id: 0, channel: undefined });

  test('have ids of their own, found by the id on the wire, up to tens of thousands', () => {
    const open = createOpenAttempts<Attempt>();
    const attempts = Array.from({ length: 20_000 }, attempt);
    for (const each of attempts) open.add(each);
    expect(new Set(attempts.map(({ id }) => id)).size).toBe(20_000);
    for (const each of attempts) expect(open.of(each.query)).toBe(each);
    for (const each of attempts.slice(0, 19_990)) open.delete(each);
    expect(open.size).toBe(10);
    expect(new Set(open.all())).toEqual(new Set(attempts.slice(19_990)));
    for (const each of attempts.slice(0, 19_990)) expect(open.of(each.query)).toBeUndefined();
  });

  test('deleting twice, or what was never there, changes nothing', () => {
    const open = createOpenAttempts<Attempt>();
    const [one, stranger] = [attempt(), attempt()];
    open.add(one);
    open.delete(stranger);
    expect(open.size).toBe(1);
    open.delete(one);
    open.delete(one);
    expect(open.size).toBe(0);
    expect(open.of(Buffer.alloc(1))).toBeUndefined();
  });

  test('ids are spread over the whole range', () => {
    const open = createOpenAttempts<Attempt>();
    const seen = new Set<number>();
    for (let i = 0; i < 8_000; i++) {
      const each = attempt();
      open.add(each);
      seen.add(each.id >> 8);
      open.delete(each);
    }
    expect(seen.size).toBe(256);
  });
});
