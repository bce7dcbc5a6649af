import type { RolloutFacts } from '../model/rollout.ts';

/** `in 3 days`. */
export function inDaysWords(days: number): string {
  return `in ${days} ${days === 1 ? 'day' : 'days'}`;
}

/** What the rollout does to a region whose turn has not come: `holds back until 2026-12-08 (in 3 days)`. */
export function holdingWords(rollout: RolloutFacts | undefined): string {
  if (rollout === undefined || rollout.date === null || rollout.inDays === null) return 'holds back';
  return `holds back until ${rollout.date} (${inDaysWords(rollout.inDays)})`;
}
