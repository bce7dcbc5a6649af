import { expect, test } from 'vitest';
import type { Observation } from '../../src/model/evidence.ts';
import { keepNothing, lastKept } from '../../src/rules/last-kept.ts';
import type { RuleContext } from '../../src/rules/rule.ts';

const observation = () => ({}) as Observation;
const context = (offline: boolean, keeps = true) =>
  ({ offline, ...(keeps ? { kept: keepNothing() } : {}) }) as RuleContext;

function counted(answer: (asked: RuleContext) => string) {
  let calls = 0;
  const ask = lastKept((_, asked) => {
    calls++;
    return answer(asked);
  });
  return { ask, calls: () => calls };
}

test('is found out once about a pair, whoever else asks something else of it', () => {
  const [first, second] = [counted(() => 'one'), counted(() => 'two')];
  const [pair, judge] = [observation(), context(false)];
  for (let i = 0; i < 3; i++) {
    expect(first.ask(pair, judge)).toBe('one');
    expect(second.ask(pair, judge)).toBe('two');
  }
  expect([first.calls(), second.calls()]).toEqual([1, 1]);
});

test('is found out anew about another pair, and about the first one again', () => {
  const { ask, calls } = counted(() => 'one');
  const [pair, other, judge] = [observation(), observation(), context(false)];
  for (const each of [pair, other, pair]) ask(each, judge);
  expect(calls()).toBe(3);
});

test('what one judge found out is nothing to another', () => {
  const { ask } = counted(({ offline }) => (offline ? 'offline' : 'asked'));
  const pair = observation();
  const [here, there] = [context(false), context(true)];
  expect([ask(pair, here), ask(pair, there), ask(pair, here)]).toEqual(['asked', 'offline', 'asked']);
});

test('nothing is kept where the context keeps nothing', () => {
  const { ask, calls } = counted(() => 'one');
  const [pair, passing] = [observation(), context(false, false)];
  ask(pair, passing);
  ask(pair, passing);
  expect(calls()).toBe(2);
});
