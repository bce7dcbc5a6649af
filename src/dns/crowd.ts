import type { Objection, Task, Try } from './task.ts';

/** Questions on a line from which a refusal may mean the crowd: dnsmasq refuses the 151st that it has to pass on. */
const CROWD = 32;
const MOST_RESTS = 4;
const FIRST_REST_MS = 100;

/**
 * True where the only server refuses the question while many others are open there, or were when it did so before, so
 * that it may mean the number and not the question.
 */
export function mayBeCrowdedOut({ cause }: Objection, { task, line }: Try): boolean {
  const { ask, rests } = task;
  return (
    cause === 'refused' &&
    ask.recursion &&
    ask.servers.length === 1 &&
    (line.inFlight > CROWD || rests > 0) &&
    rests < MOST_RESTS
  );
}

/** Questions that rest until the crowd is gone. */
export interface Resting {
  add(task: Task): void;
  /** Ends the resting and gives back who rested. */
  close(): Iterable<Task>;
}

/** Each rest is twice as long as the one before. */
export function createResting(wake: (task: Task) => void): Resting {
  const timers = new Map<Task, NodeJS.Timeout>();
  return {
    add(task) {
      const wakeUp = () => {
        timers.delete(task);
        wake(task);
      };
      timers.set(task, setTimeout(wakeUp, FIRST_REST_MS * 2 ** task.rests++ * task.jitter));
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      return timers.keys();
    },
  };
}
