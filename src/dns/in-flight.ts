import type { Mutable } from '../model/mutable.ts';
import type { Share } from './limits.ts';
import type { Server } from './server.ts';
import type { Task } from './task.ts';

/** The questions in flight; each has a place within the limits of the run. */
export interface InFlight {
  readonly size: number;
  /** How many of them wait for the turn of their next packet. */
  readonly due: number;
  enter(task: Task): void;
  leave(task: Task): void;
  /** The next packet of the question, to that server, waits for its turn from now on. */
  await(task: Task, server: Server): void;
  /** It waits no longer. */
  notDue(task: Task): void;
  /** Visits them all; any of them may leave meanwhile. */
  each(visit: (task: Task) => void): void;
}

export function createInFlight(share: Pick<Share, 'entered' | 'left'>): InFlight {
  const tasks: Task[] = [];

  function notDue(task: Task): void {
    if (task.due === undefined) return;
    task.due = undefined;
    inFlight.due--;
  }

  const inFlight: Mutable<InFlight> = {
    size: 0,
    due: 0,
    enter(task) {
      task.index = tasks.push(task) - 1;
      inFlight.size = tasks.length;
      share.entered();
    },
    leave(task) {
      notDue(task);
      share.left();
      const last = tasks.pop()!;
      if (last !== task) {
        tasks[task.index] = last;
        last.index = task.index;
      }
      task.index = -1;
      task.current!.line.inFlight--;
      inFlight.size = tasks.length;
    },
    await(task, server) {
      if (task.due === undefined) inFlight.due++;
      task.due = server;
    },
    notDue,
    each(visit) {
      // Backwards, since whoever leaves lets the last one take its place; and many may leave at once.
      for (let i = tasks.length - 1; i >= 0; i--) {
        const task = tasks[i];
        if (task !== undefined) visit(task);
      }
    },
  };
  return inFlight;
}
