import type { Task } from './task.ts';

/** Questions on a line from which a refusal may mean the crowd: dnsmasq refuses the 151st that it has to pass on. */
const CROWD = 32;
const MOST_RESTS = 4;
const FIRST_REST_MS = 100;

/**
 * True where every server has refused the question, one of them while many others were open there, or when it did so
 * before: it may mean the number and not the question.
 */
export function mayBeCrowdedOut({ ask, troubles, rests }: Task): boolean {
  if (!ask.recursion || rests >= MOST_RESTS) return false;
  let wasCrowded = rests > 0;
  for (const server of ask.servers) {
    const trouble = troubles?.get(server);
    if (trouble?.objection?.cause !== 'refused') return false;
    wasCrowded ||= trouble.crowd !== undefined && trouble.crowd > CROWD;
  }
  return wasCrowded;
}

/** Questions that rest until the crowd is gone. */
export interface Resting {
  add(task: Task): void;
  /** Ends the resting and gives back who rested. */
  close(): Iterable<Task>;
}

/** Each rest is twice as long as the one before, and none longer than the deadline of the question. */
export function createResting(timeoutMs: number, wake: (task: Task) => void): Resting {
  const timers = new Map<Task, NodeJS.Timeout>();
  return {
    add(task) {
      const wakeUp = () => {
        timers.delete(task);
        wake(task);
      };
      const left = task.startedAt + timeoutMs - performance.now();
      timers.set(task, setTimeout(wakeUp, Math.min(left, FIRST_REST_MS * 2 ** task.rests++ * task.jitter)));
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      return timers.keys();
    },
  };
}
