import type { NextStep, Plan, PlannedRegion } from '../../model/plan.ts';

/** `due since 2026-12-01`, `next, on 2026-12-08`. */
export function turnWords({ state, date }: PlannedRegion): string {
  switch (state) {
    case 'due':
      return `due since ${date}`;
    case 'next':
      return `next, on ${date}`;
    case 'held':
      return date === null ? 'held back' : `later, on ${date}`;
    case 'free':
      return 'not in the rollout';
  }
}

/** `Rollout as of 2026-12-12: from 2026-12-01 on, one region every 1 week`. */
export function titleWords({ start, every, at }: Plan): string {
  return `Rollout as of ${at}: from ${start} on, one region every ${every}`;
}

/** What comes next, and whether something is in its way. */
export function nextWords({ next, checked, regions }: Plan): string {
  if (next === null) {
    const held = regions.filter(({ state }) => state === 'held').map(({ region }) => region);
    return held.length === 0
      ? 'No step is left: every region is due.'
      : `No step follows: ${held.join(', ')} held back.`;
  }
  const step = `Next step: ${next.regions.join(' and ')} on ${next.date}, ${inDaysWords(next)}.`;
  if (next.blocked === true) return `${step} Blocked:`;
  return `${step} ${checked ? 'Nothing blocks it.' : 'What blocks it was not asked: offline.'}`;
}

function inDaysWords({ inDays }: NextStep): string {
  return `in ${inDays} ${inDays === 1 ? 'day' : 'days'}`;
}
