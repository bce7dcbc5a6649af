import type { Mutable } from '../model/mutable.ts';
import { GULP_MS, hasRoom, type Line } from './line.ts';
import type { Pace } from './pace.ts';
import { isGone, type Server } from './server.ts';
import type { Task } from './task.ts';

/** The questions that wait for a place in a window, and who lets them in. */
export interface Waiting {
  readonly size: number;
  /** Lets the task wait for that server; `first` before all others. */
  add(task: Task, server: Server, first: boolean): void;
  /** Sends what may go, once a turn, after all replies that came in it. */
  pumpLater(): void;
  pump(): void;
  /** Undefined while there is room for more; otherwise fulfilled when that is so again. */
  room(): Promise<void> | undefined;
  /** Ends the waiting and gives back who waited. */
  close(): Task[];
}

export interface WaitingOptions {
  readonly timeoutMs: number;
  readonly pace: Pace;
  /** Whether one more question may be in flight. */
  hasPlace(now: number): boolean;
  start(task: Task, server: Server, line: Line, now: number): void;
  /** The server's bulk line has proved slower than UDP. */
  lag(server: Server, now: number): void;
  /** All servers of the task are gone. */
  refuse(task: Task): void;
  /** The deadline of a task that was asked before is over. */
  expire(task: Task): void;
}

/** Datagrams that the socket buffers take in one turn. */
const SENDS_PER_TURN = 32;
/** Questions that wait for a place in a window: more would only grow old, and cost the garbage collector dearly. */
const MUCH_QUEUED = 128;
const LITTLE_QUEUED = 32;

export function createWaiting(options: WaitingOptions): Waiting {
  const { timeoutMs, pace } = options;
  /** Servers with questions that wait for them. */
  const busy: Server[] = [];
  let isPumpNext = false;
  let nudging: NodeJS.Timeout | undefined;
  let closed = false;
  let roomAgain: Promise<void> | undefined;
  let makeRoom: (() => void) | undefined;

  /**
   * Sending right after each reply would wake the server for every packet, on this processor as like as not, and cost
   * three times as much.
   */
  function pumpLater(): void {
    if (isPumpNext || closed) return;
    isPumpNext = true;
    setImmediate(() => {
      isPumpNext = false;
      pump();
    });
  }

  /** Replies call for the pump; but a stream that waits for its gulp may wait for nothing else. */
  function nudge(): void {
    nudging ??= setTimeout(() => {
      nudging = undefined;
      pump();
    }, GULP_MS);
  }

  function pump(): void {
    if (closed || waiting.size === 0) return;
    const now = performance.now();
    let datagrams = SENDS_PER_TURN;
    for (let i = busy.length - 1; i >= 0; i--) {
      const server = busy[i]!;
      const { queue } = server;
      while (queue.length > 0) {
        const task = queue.peek()!;
        if (allGone(task.ask.servers, timeoutMs, now)) {
          queue.shift();
          waiting.size--;
          options.refuse(task);
          continue;
        }
        if (task.startedAt >= 0 && now - task.startedAt >= timeoutMs) {
          queue.shift();
          waiting.size--;
          options.expire(task);
          continue;
        }
        if (!options.hasPlace(now)) break;
        const line = lineWithRoom(server, task, now);
        if (line === undefined) {
          if ((server.bulk.line ?? server.line).transport.reliable) nudge();
          break;
        }
        if ((line === server.line && datagrams === 0) || !pace.take(now)) break;
        if (line === server.line) datagrams--;
        queue.shift();
        waiting.size--;
        options.start(task, server, line, now);
      }
      server.bulk.line?.transport.flush?.();
      if (queue.length > 0) {
        if (server.bulk.isSlow(now)) options.lag(server, now);
        continue;
      }
      server.line.full = false;
      server.bulk.idle();
      busy[i] = busy[busy.length - 1]!;
      busy.pop();
    }
    if (waiting.size <= LITTLE_QUEUED && makeRoom !== undefined) {
      makeRoom();
      makeRoom = undefined;
      roomAgain = undefined;
    }
    if (datagrams === 0) pumpLater();
  }

  const waiting: Mutable<Waiting> = {
    size: 0,
    add(task, server, first) {
      const { queue } = server;
      if (queue.length === 0) busy.push(server);
      if (first) queue.pushFirst(task);
      else queue.push(task);
      waiting.size++;
      pumpLater();
    },
    pumpLater,
    pump,
    room() {
      if (waiting.size < MUCH_QUEUED || closed) return undefined;
      roomAgain ??= new Promise((resolve) => {
        makeRoom = resolve;
      });
      return roomAgain;
    },
    close() {
      closed = true;
      clearTimeout(nudging);
      makeRoom?.();
      waiting.size = 0;
      const left: Task[] = [];
      for (const { queue } of busy.splice(0)) while (queue.length > 0) left.push(queue.shift()!);
      return left;
    },
  };
  return waiting;
}

/** The line that has room for the task; undefined where it has to wait. */
function lineWithRoom(server: Server, task: Task, now: number): Line | undefined {
  const { line, bulk } = server;
  // A question with a deadline of its own takes no road on which it might lose time.
  if (bulk.line !== undefined && task.bulk === undefined && task.startedAt < 0) {
    if (hasRoom(bulk.line, now)) return bulk.line;
    if (bulk.isProven) return undefined;
  }
  if (hasRoom(line, now)) return line;
  line.full = true;
  return undefined;
}

function allGone(candidates: readonly Server[], timeoutMs: number, now: number): boolean {
  for (const server of candidates) if (!isGone(server, timeoutMs, now)) return false;
  return true;
}
