import { BULK_PATIENCE_MS, BULK_PER_MS, dataOf } from './bulk.ts';
import { createClock } from './clock.ts';
import { createResting, mayBeCrowdedOut } from './crowd.ts';
import { createInFlight } from './in-flight.ts';
import { createLimits, type Limits } from './limits.ts';
import { hasRoom, type Line, learn, yieldTo } from './line.ts';
import { dueNow, learnRoad } from './next-try.ts';
import { readReply, type Snag, snagOf } from './reply.ts';
import { createSending, noteUse, type Traffic } from './sending.ts';
import { createServer, mayBeRestarting, type OpenLine, type Server } from './server.ts';
import type { ServerAddress } from './server-address.ts';
import {
  type Ask,
  failureOf,
  firstChoice,
  nextChoice,
  type Objection,
  type Outcome,
  overtaken,
  type Task,
  type Try,
  troubleOf,
} from './task.ts';
import type { Receiver } from './transport/transport.ts';
import { createWaiting } from './waiting.ts';
import { extendedErrorsOf } from './wire/edns-options.ts';
import type { Message } from './wire/message.ts';

export interface ExchangeOptions {
  /** Longest wait for one question, from its first packet, all tries together. */
  readonly timeoutMs: number;
  /** Most packets for one question. */
  readonly tries: number;
  /** Most questions in flight, over all servers. */
  readonly concurrency: number;
  /** Most packets a second, over all servers. */
  readonly qps?: number;
  /** Shared with the other exchanges of the run, in place of limits of its own. */
  readonly limits?: Limits;
  /** Questions a millisecond that a UDP server must answer before a TCP connection takes over, see `bulk.ts`. */
  readonly bulkPerMs?: number;
}

/** Asks servers and waits for replies; what a reply means is for others to say. */
export interface Exchange {
  /** The server at that address: one object however often it is asked for. */
  server(address: ServerAddress): Server;
  /** Never rejects: every trouble is an outcome, at the deadline at the latest. */
  ask(ask: Ask): Promise<Outcome>;
  /** The same without a promise, for whoever asks by the million. */
  put(ask: Ask, take: (outcome: Outcome) => void): void;
  /** Undefined while questions get on their way soon; otherwise fulfilled when that is so again. */
  room(): Promise<void> | undefined;
  readonly traffic: Readonly<Traffic>;
  /** Labels of the servers that were asked, `192.0.2.1:53 (udp)`, in order of first use. */
  readonly asked: ReadonlySet<string>;
  close(): void;
}

/** Early second tries: at most this share of the questions, and a few to begin with. */
const HEDGE_SHARE = 0.03;
const FIRST_HEDGES = 8;

/** Packets of the question up to now, those before a rest included. */
function sent({ spent, tries }: Task): number {
  return spent + tries.length;
}

/** Whether this later try to the same server already asks in the way that the snag calls for. */
function getsOver(snag: Extract<Snag, string>, { line, edns }: Try): boolean {
  if (snag === 'truncated') return line.transport.reliable;
  return snag === 'edns-refused' ? !edns : true;
}

const ENDED = 'the run was ended before the question was answered';

export function createExchange(options: ExchangeOptions, open: OpenLine): Exchange {
  const { timeoutMs, tries: maxTries, concurrency, qps, bulkPerMs = BULK_PER_MS } = options;
  const share = (options.limits ?? createLimits(concurrency, qps)).share();
  const servers = new Map<string, Server>();
  const inFlight = createInFlight(share);
  const asked = new Set<string>();
  const traffic: Traffic = { questions: 0, sent: 0, retries: 0, truncated: 0, ignored: 0, malformed: 0 };
  const send = createSending({ share, inFlight, traffic, asked });
  const receiver: Receiver<Try> = { received, failed, ignored: () => void traffic.ignored++ };
  const waiting = createWaiting({
    ...{ timeoutMs, pace: share, start },
    lag: endBulk,
    // Who was let in goes first, also with the next packet.
    hasPlace: (now) => inFlight.due === 0 && share.hasPlace(now),
    refuse: (task) => giveUp(task, 'the servers have not answered any question for a while'),
    expire: (task) => giveUp(task, 'no time was left to ask (again)'),
  });
  const resting = createResting(timeoutMs, wake);
  const clock = createClock({ tick, paused, isIdle: () => inFlight.size === 0 && waiting.size === 0 });
  let hedges = 0;
  let closed = false;

  function serverAt(address: ServerAddress): Server {
    let server = servers.get(address.text);
    if (server === undefined) {
      server = createServer(address, open, receiver, concurrency, bulkPerMs);
      servers.set(address.text, server);
    }
    return server;
  }

  function put(asking: Ask, take: (outcome: Outcome) => void): void {
    const task: Task = {
      ask: asking,
      take,
      startedAt: asking.startedAt ?? -1,
      tries: [],
      bulk: undefined,
      bulkSaid: undefined,
      current: undefined,
      jitter: 0.9 + 0.2 * Math.random(),
      troubles: undefined,
      rests: 0,
      spent: 0,
      due: undefined,
      putOff: 0,
      index: -1,
    };
    const first = firstChoice(asking.servers);
    if (closed || first === undefined) {
      giveUp(task, closed ? ENDED : 'there is no server to ask');
      return;
    }
    waiting.add(task, first, asking.startedAt !== undefined);
    clock.start();
  }

  function start(task: Task, server: Server, line: Line, now: number): void {
    if (task.bulk === undefined && task.rests === 0) traffic.questions++;
    else traffic.retries++;
    if (task.startedAt < 0) task.startedAt = now;
    inFlight.enter(task);
    if (line === server.bulk.line) send.overBulk(task, server, line, now);
    else send.now(task, firstChoice(task.ask.servers)!, now);
  }

  function received(attempt: Try, packet: Buffer): void {
    const { task, server, line } = attempt;
    if (task.index < 0) return;
    const message = readReply(attempt, packet);
    if (message === undefined) {
      traffic.ignored++;
      return;
    }
    if ('malformed' in message) {
      cannotRead(attempt, message.malformed);
      return;
    }
    const now = performance.now();
    learn(line, now - attempt.sentAt, task.tries.length <= 1 ? 0 : overtaken(attempt), now);
    server.answered = true;
    server.silentQuestions = 0;
    server.unreachableSince = -1;
    const snag = snagOf(attempt, message);
    if (snag !== undefined) {
      if (attempt === task.bulk) backToUdp(attempt, now);
      else getOver(snag, attempt, message, now);
      return;
    }
    if (attempt === task.bulk) {
      if (server.bulk.doubts(message)) {
        task.bulkSaid = dataOf(message);
        startAfresh(attempt);
        return;
      }
      server.bulk.answered();
      if (!line.used) noteUse(line, asked);
    } else {
      if (line === server.line) server.bulk.answeredByUdp(now, waiting.size > 0);
      if (task.bulkSaid !== undefined && task.bulk!.server === server)
        if (!server.bulk.compare(task.bulkSaid, message)) endBulk(server, now);
    }
    learnRoad(attempt);
    const crowd = task.rests > 0 ? task.troubles?.get(server)?.crowd : undefined;
    if (crowd !== undefined) yieldTo(line, crowd);
    finish(task, {
      ok: true,
      message,
      server: line.label,
      from: server,
      rttMs: now - attempt.sentAt,
      startedAt: task.startedAt,
    });
    if (waiting.size === 0) return;
    // In the middle of a chunk of replies: the server has the next questions while the rest of them is looked at.
    if (attempt === task.bulk && hasRoom(line, now)) waiting.pump();
    else waiting.pumpLater();
  }

  function cannotRead(attempt: Try, problem: string): void {
    const { task, server, line } = attempt;
    traffic.malformed++;
    if (attempt === task.bulk) {
      backToUdp(attempt, performance.now());
      return;
    }
    troubleOf(task, server).malformed = problem;
    // Over UDP anyone may have sent it, and the true reply may follow. A stream brings no second one.
    if (line.transport.reliable)
      object(task, attempt, { cause: 'malformed', detail: `malformed reply: ${problem}` });
  }

  /** Asks the same server again, differently; or takes its last word. */
  function getOver(snag: Snag, attempt: Try, message: Message, now: number): void {
    const { task, server } = attempt;
    const trouble = troubleOf(task, server);
    if (typeof snag !== 'string') {
      if (snag.cause === 'refused') trouble.crowd = attempt.line.inFlight;
      object(task, attempt, snag, message);
      return;
    }
    if (snag === 'truncated') {
      traffic.truncated++;
      trouble.stream = true;
    } else if (snag === 'edns-refused') trouble.plain = true;
    else {
      // The reply brought the right cookie. Where that does not help, TCP needs none (RFC 7873 section 5.3).
      trouble.stream = trouble.cookie === true;
      trouble.cookie = true;
    }
    const current = task.current!;
    if (current === attempt || current.server !== server || !getsOver(snag, current))
      send.inTurn(task, server, now);
  }

  /** The deadline, the packets sent and what was said go on counting. */
  function rest(task: Task): void {
    inFlight.leave(task);
    for (const attempt of task.tries) attempt.line.transport.release(attempt);
    task.spent += task.tries.length;
    task.tries.length = 0;
    task.current = undefined;
    for (const trouble of task.troubles!.values()) {
      if (trouble.objection !== undefined) trouble.refusal = trouble.objection;
      trouble.objection = undefined;
    }
    resting.add(task);
  }

  function wake(task: Task): void {
    waiting.add(task, task.ask.servers[0]!, true);
    clock.start();
  }

  /** What the bulk line does not answer, and answer well, it was never asked: the question starts afresh. */
  function backToUdp(attempt: Try, now: number): void {
    const { server } = attempt;
    if (startAfresh(attempt) && !server.bulk.strike()) endBulk(server, now);
  }

  function startAfresh(attempt: Try): boolean {
    const { task, server } = attempt;
    if (task.current !== attempt) return false;
    inFlight.leave(task);
    task.current = undefined;
    task.startedAt = -1;
    waiting.add(task, server, true);
    return true;
  }

  function endBulk(server: Server, now: number): void {
    const { line } = server.bulk;
    if (line === undefined) return;
    server.bulk.end();
    inFlight.each((task) => {
      if (task.current!.line === line) backToUdp(task.current!, now);
    });
  }

  function failed(attempt: Try, detail: string, isBusy = false): void {
    const { task, server, line } = attempt;
    if (attempt === task.bulk) {
      endBulk(server, performance.now());
      return;
    }
    if (task.index < 0) return;
    const now = performance.now();
    if (isBusy) {
      // As with REFUSED in a crowd: asked again later.
      troubleOf(task, server).crowd = Number.POSITIVE_INFINITY;
      object(task, attempt, { cause: 'refused', detail });
      return;
    }
    // TCP was only a second thought here: that nobody listens there says nothing about UDP.
    const secondThought = line !== server.line && task.troubles?.get(server)?.stream !== true;
    if (secondThought) {
      if (line.srtt < 0) server.streamless = true;
      if (task.current === attempt && sent(task) < maxTries) send.inTurn(task, server, now);
    } else if (line.transport.reliable || !mayBeRestarting(server, now))
      object(task, attempt, { cause: 'network', detail });
  }

  /** Notes a server's last word and turns to the next server. */
  function object(task: Task, attempt: Try, objection: Objection, message?: Message): void {
    const trouble = troubleOf(task, attempt.server);
    const errors = message?.edns === undefined ? [] : extendedErrorsOf(message.edns.options);
    trouble.objection = objection;
    if (errors.length > 0) trouble.errors = errors;
    if (task.current!.server !== attempt.server) return;
    const next = nextChoice(task);
    if (next !== undefined) send.inTurn(task, next, performance.now());
    else if (sent(task) < maxTries && mayBeCrowdedOut(task)) rest(task);
    else giveUp(task);
    if (waiting.size > 0) waiting.pumpLater();
  }

  function tick(now: number, isPatient: boolean): void {
    if (!isPatient) inFlight.each((task) => checkTime(task, now));
    waiting.pump();
  }

  /** Nobody listened for so long: a frozen machine must not turn into servers that kept silent. */
  function paused(ms: number): void {
    inFlight.each((task) => {
      // Pauses in a row at most double the deadline; one that outlasts it would end every question.
      const more = ms >= timeoutMs ? ms : Math.max(0, Math.min(ms, timeoutMs - task.putOff));
      task.startedAt += more;
      task.putOff += more;
    });
  }

  function checkTime(task: Task, now: number): void {
    const { line, sentAt } = task.current!;
    if (task.current === task.bulk) {
      if (now - sentAt >= BULK_PATIENCE_MS) backToUdp(task.current!, now);
      return;
    }
    if (task.due !== undefined) {
      if (now - task.startedAt >= timeoutMs) giveUp(task);
      else if (share.take(now)) send.now(task, task.due, now);
      return;
    }
    const step = dueNow(task, now, timeoutMs, maxTries - task.spent);
    if (step === 'end') giveUp(task);
    if (step === 'end' || step === undefined) return;
    if (step === 'early' && hedges >= FIRST_HEDGES + traffic.questions * HEDGE_SHARE) return;
    const next = nextChoice(task);
    if (next === undefined || !share.take(now)) return;
    if (step === 'early') hedges++;
    else line.unanswered++;
    send.now(task, next, now);
  }

  /** Ends the question as a failure; `reason` is why it was not asked (further). */
  function giveUp(task: Task, reason?: string): void {
    finish(task, failureOf(task, performance.now(), reason));
  }

  function finish(task: Task, outcome: Outcome): void {
    if (task.index >= 0) inFlight.leave(task);
    for (const attempt of task.tries) attempt.line.transport.release(attempt);
    if (task.bulk !== undefined) task.bulk.line.transport.release(task.bulk);
    task.take(outcome);
  }

  return {
    server: serverAt,
    ask: (asking) => new Promise((resolve) => put(asking, resolve)),
    put,
    room: waiting.room,
    traffic,
    asked,
    close() {
      closed = true;
      clock.stop();
      inFlight.each((task) => giveUp(task, ENDED));
      for (const task of [...waiting.close(), ...resting.close()]) giveUp(task, ENDED);
      for (const server of servers.values()) server.close();
    },
  };
}
