import type { InFlight } from './in-flight.ts';
import type { Share } from './limits.ts';
import type { Line } from './line.ts';
import { encodeTry, needsEdns, roadOf } from './next-try.ts';
import type { Server } from './server.ts';
import type { Task, Try } from './task.ts';

/** Counters over the whole run. */
export interface Traffic {
  questions: number;
  sent: number;
  /** Packets beyond the first of a question: asked again after silence, or early to cut the slow tail. */
  retries: number;
  truncated: number;
  /** Packets that matched no open question: late, forged or garbage. */
  ignored: number;
  malformed: number;
}

/** Sends the packets of questions, each within what the run may send. */
export interface Sending {
  /** Over the bulk line: a try that does not count among those of the question. The right to it has been taken. */
  overBulk(task: Task, server: Server, line: Line, now: number): void;
  /** Over the road that is due for that server. The right to it has been taken. */
  now(task: Task, server: Server, now: number): void;
  /** When the pace allows it: now, or with one of the next ticks. */
  inTurn(task: Task, server: Server, now: number): void;
}

export interface SendingOptions {
  readonly share: Pick<Share, 'take'>;
  readonly inFlight: InFlight;
  readonly traffic: Traffic;
  /** Gets the labels of the lines that are used, in order of first use. */
  readonly asked: Set<string>;
}

export function createSending({ share, inFlight, traffic, asked }: SendingOptions): Sending {
  function send(task: Task, server: Server, now: number): void {
    inFlight.notDue(task);
    const { line, edns } = roadOf(task, server);
    if (task.current !== undefined) {
      task.current.line.inFlight--;
      traffic.retries++;
    }
    const attempt = tryOver(task, server, line, edns, now);
    task.tries.push(attempt);
    if (!line.used) noteUse(line, asked);
    line.transport.send(attempt);
  }

  function tryOver(task: Task, server: Server, line: Line, edns: boolean, now: number): Try {
    const query = encodeTry(task.ask, server, line, edns);
    const attempt: Try = { query, id: 0, channel: undefined, task, server, line, sentAt: now, edns };
    task.current = attempt;
    line.inFlight++;
    traffic.sent++;
    return attempt;
  }

  return {
    overBulk(task, server, line, now) {
      const attempt = tryOver(task, server, line, !server.plain || needsEdns(task.ask), now);
      task.bulk = attempt;
      line.transport.send(attempt);
    },
    now: send,
    inTurn(task, server, now) {
      if (task.due === undefined && share.take(now)) send(task, server, now);
      else inFlight.await(task, server);
    },
  };
}

/** A connection that carries nothing is none of the ways in which a server was asked. */
export function noteUse(line: Line, asked: Set<string>): void {
  line.used = true;
  asked.add(line.label);
}
