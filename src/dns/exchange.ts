import { learn, longestTimeoutOf, slowTailOf, timeoutOf } from './line.ts';
import { encodeTry, roadOf } from './next-try.ts';
import { createPace } from './pace.ts';
import { createServer, isGone, type OpenLine, type Server } from './server.ts';
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
import { decodeMessage } from './wire/decode.ts';
import { extendedErrorsOf } from './wire/edns-options.ts';
import type { Message } from './wire/message.ts';
import { decodePlainReply } from './wire/plain-reply.ts';
import { matchesQuestion, peekHeader } from './wire/query.ts';
import { RCODE } from './wire/registry.ts';

export interface ExchangeOptions {
  /** Longest wait for one question, from its first packet, all tries together. */
  readonly timeoutMs: number;
  /** Most packets for one question. */
  readonly tries: number;
  /** Most questions in flight, over all servers. */
  readonly concurrency: number;
  /** Most packets a second, over all servers. */
  readonly qps?: number;
}

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

const TICK_MS = 5;
/** After a pause of this process, replies wait in the sockets: read them before calling anything lost. */
const PAUSE_MS = 50;
const SENDS_PER_TURN = 32;
/** Questions that wait for a place in a window: more would only grow old, and cost the garbage collector dearly. */
const MUCH_QUEUED = 128;
const LITTLE_QUEUED = 32;
/** Early second tries: at most this share of the questions, and a few to begin with. */
const HEDGE_SHARE = 0.03;
const FIRST_HEDGES = 8;

export function createExchange(options: ExchangeOptions, open: OpenLine): Exchange {
  const { timeoutMs, tries: maxTries, concurrency } = options;
  const pace = createPace(options.qps);
  const servers = new Map<string, Server>();
  /** Servers with questions that wait for them. */
  const busy: Server[] = [];
  const inFlight: Task[] = [];
  const asked = new Set<string>();
  const traffic: Traffic = { questions: 0, sent: 0, retries: 0, truncated: 0, ignored: 0, malformed: 0 };
  const receiver: Receiver<Try> = { received, failed, ignored: () => void traffic.ignored++ };
  let queued = 0;
  let hedges = 0;
  let roomAgain: Promise<void> | undefined;
  let makeRoom: (() => void) | undefined;
  let ticking: NodeJS.Timeout | undefined;
  let lastTick = 0;
  let patientUntil = 0;
  let pumpSoon = false;
  let closed = false;

  function serverAt(address: ServerAddress): Server {
    let server = servers.get(address.text);
    if (server === undefined) {
      server = createServer(address, open, receiver, concurrency);
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
      current: undefined,
      jitter: 0.9 + 0.2 * Math.random(),
      troubles: undefined,
      index: -1,
    };
    const first = firstChoice(asking.servers);
    if (closed || first === undefined) {
      giveUp(
        task,
        closed ? 'the run was ended before the question was answered' : 'there is no server to ask',
      );
      return;
    }
    const { queue } = first;
    if (queue.length === 0) busy.push(first);
    if (asking.startedAt === undefined) queue.push(task);
    else queue.pushFirst(task);
    queued++;
    pumpLater();
  }

  /**
   * Once a turn, after all replies that came in it. Sending right after each reply would wake the server for every
   * packet, on this processor as like as not, and cost three times as much.
   */
  function pumpLater(): void {
    if (pumpSoon || closed) return;
    pumpSoon = true;
    setImmediate(pumpNow);
  }

  function pumpNow(): void {
    pumpSoon = false;
    pump();
  }

  /** Sends what the windows and the pace allow, and no more than the socket buffers take in one turn. */
  function pump(): void {
    if (closed) return;
    const now = performance.now();
    let budget = SENDS_PER_TURN;
    for (let i = busy.length - 1; i >= 0; i--) {
      const server = busy[i]!;
      const { queue } = server;
      while (queue.length > 0 && budget > 0) {
        const task = queue.peek()!;
        if (allGone(task.ask.servers, now)) {
          queue.shift();
          queued--;
          giveUp(task, 'the servers have not answered any question for a while');
          continue;
        }
        if (inFlight.length >= concurrency) break;
        if (server.line.inFlight >= server.line.window) {
          server.line.full = true;
          break;
        }
        if (!pace.take(now)) break;
        queue.shift();
        queued--;
        budget--;
        start(task, now);
      }
      if (queue.length === 0) {
        server.line.full = false;
        busy[i] = busy[busy.length - 1]!;
        busy.pop();
      }
    }
    if (queued <= LITTLE_QUEUED && makeRoom !== undefined) {
      makeRoom();
      makeRoom = undefined;
      roomAgain = undefined;
    }
    if (budget === 0) pumpLater();
    if (queued > 0) keepTicking();
  }

  function allGone(candidates: readonly Server[], now: number): boolean {
    for (const server of candidates) if (!isGone(server, timeoutMs, now)) return false;
    return true;
  }

  function start(task: Task, now: number): void {
    traffic.questions++;
    if (task.startedAt < 0) task.startedAt = now;
    task.index = inFlight.push(task) - 1;
    keepTicking();
    send(task, firstChoice(task.ask.servers)!, now);
  }

  function send(task: Task, server: Server, now: number): void {
    const { line, edns } = roadOf(task, server);
    const query = encodeTry(task.ask, server, line, edns);
    const attempt: Try = { query, id: 0, channel: undefined, task, server, line, sentAt: now, edns };
    if (task.current !== undefined) {
      task.current.line.inFlight--;
      traffic.retries++;
    }
    task.current = attempt;
    task.tries.push(attempt);
    line.inFlight++;
    traffic.sent++;
    if (!line.used) {
      line.used = true;
      asked.add(line.label);
    }
    line.transport.send(attempt);
  }

  function received(attempt: Try, packet: Buffer): void {
    const { task, server, line } = attempt;
    if (task.index < 0) return;
    const matches = matchesQuestion(packet, attempt.query);
    if (!matches && !isBareRefusal(packet)) {
      traffic.ignored++;
      return;
    }
    const message = (matches ? decodePlainReply(packet, task.ask) : undefined) ?? decode(attempt, packet);
    if (message === undefined) return;
    if (!message.qr || message.opcode !== 0 || !server.cookies.accepts(message)) {
      traffic.ignored++;
      return;
    }
    const now = performance.now();
    learn(line, now - attempt.sentAt, task.tries.length === 1 ? 0 : overtaken(attempt), now);
    server.answered = true;
    server.silentQuestions = 0;

    if (message.tc) {
      if (line.transport.reliable) {
        object(task, attempt, { cause: 'malformed', detail: `truncated even over ${line.transport.name}` });
        return;
      }
      traffic.truncated++;
      troubleOf(task, server).stream = true;
      sendAgain(task, attempt, now);
      return;
    }
    const { rcode } = message;
    if (attempt.edns && (rcode === RCODE.FORMERR || rcode === RCODE.NOTIMP || rcode === RCODE.BADVERS)) {
      troubleOf(task, server).plain = true;
      sendAgain(task, attempt, now);
      return;
    }
    if (rcode === RCODE.BADCOOKIE && !line.transport.reliable) {
      // The reply brought the right cookie. Where that does not help, TCP needs none (RFC 7873 section 5.3).
      const trouble = troubleOf(task, server);
      trouble.stream = trouble.cookie === true;
      trouble.cookie = true;
      sendAgain(task, attempt, now);
      return;
    }
    const objection = task.ask.objection(message);
    if (objection !== undefined) {
      object(task, attempt, objection, message);
      return;
    }
    if (!attempt.edns && task.troubles?.get(server)?.plain === true) server.plain = true;
    finish(task, {
      ok: true,
      message,
      server: line.label,
      rttMs: now - attempt.sentAt,
      startedAt: task.startedAt,
    });
    if (queued > 0) pumpLater();
  }

  function decode(attempt: Try, packet: Buffer): Message | undefined {
    const decoded = decodeMessage(packet);
    if (decoded.ok) return decoded.value;
    const { task, server, line } = attempt;
    traffic.malformed++;
    troubleOf(task, server).malformed = decoded.problem;
    // Over UDP anyone may have sent it, and the true reply may follow. A stream brings no second one.
    if (line.transport.reliable)
      object(task, attempt, { cause: 'malformed', detail: `malformed reply: ${decoded.problem}` });
    return undefined;
  }

  /** The same server once more, differently; unless a later try already does so. */
  function sendAgain(task: Task, attempt: Try, now: number): void {
    if (task.current === attempt || task.current!.server !== attempt.server) send(task, attempt.server, now);
  }

  function failed(attempt: Try, detail: string): void {
    const { task, server, line } = attempt;
    if (task.index < 0) return;
    // TCP was only a second thought here: that nobody listens there says nothing about UDP.
    const secondThought = line !== server.line && task.troubles?.get(server)?.stream !== true;
    if (!secondThought) object(task, attempt, { cause: 'network', detail });
  }

  /** Notes a server's last word and turns to the next server. */
  function object(task: Task, attempt: Try, objection: Objection, message?: Message): void {
    const trouble = troubleOf(task, attempt.server);
    const errors = message?.edns === undefined ? [] : extendedErrorsOf(message.edns.options);
    trouble.objection = objection;
    if (errors.length > 0) trouble.errors = errors;
    if (task.current!.server !== attempt.server) return;
    const next = nextChoice(task);
    if (next === undefined) giveUp(task);
    else send(task, next, performance.now());
    if (queued > 0) pumpLater();
  }

  function tick(): void {
    const now = performance.now();
    if (now - lastTick > PAUSE_MS) patientUntil = now + 4 * TICK_MS;
    lastTick = now;
    if (now >= patientUntil) {
      // Backwards, since finishing a task moves the last one into its place.
      for (let i = inFlight.length - 1; i >= 0; i--) checkTime(inFlight[i]!, now);
    }
    pump();
    if (inFlight.length === 0 && queued === 0) {
      clearInterval(ticking);
      ticking = undefined;
    }
  }

  function keepTicking(): void {
    if (ticking !== undefined) return;
    lastTick = performance.now();
    ticking = setInterval(tick, TICK_MS);
  }

  function checkTime(task: Task, now: number): void {
    const { line, sentAt } = task.current!;
    if (now - task.startedAt >= timeoutMs) {
      giveUp(task);
      return;
    }
    const elapsed = now - sentAt;
    const rounds = Math.floor((task.tries.length - 1) / task.ask.servers.length);
    const longest = longestTimeoutOf(line);
    const timeout = Math.min(longest, timeoutOf(line) * 2 ** rounds) * task.jitter;
    if (elapsed >= timeout) {
      if (task.tries.length >= maxTries) {
        if (elapsed >= longest) giveUp(task);
        return;
      }
      const next = nextChoice(task);
      if (next === undefined || !pace.take(now)) return;
      line.unanswered++;
      send(task, next, now);
    } else if (task.tries.length === 1 && hedges < FIRST_HEDGES + traffic.questions * HEDGE_SHARE) {
      const tail = slowTailOf(line);
      if (tail === undefined || elapsed < tail || maxTries === 1) return;
      const next = nextChoice(task);
      if (next === undefined || !pace.take(now)) return;
      hedges++;
      send(task, next, now);
    }
  }

  /** Ends the question as a failure; `reason` is why it was not asked (further). */
  function giveUp(task: Task, reason?: string): void {
    finish(task, failureOf(task, performance.now(), reason));
  }

  function finish(task: Task, outcome: Outcome): void {
    if (task.index >= 0) {
      const last = inFlight.pop()!;
      if (last !== task) {
        inFlight[task.index] = last;
        last.index = task.index;
      }
      task.index = -1;
      task.current!.line.inFlight--;
      for (const attempt of task.tries) attempt.line.transport.release(attempt);
    }
    task.take(outcome);
  }

  return {
    server: serverAt,
    ask: (asking) => new Promise((resolve) => put(asking, resolve)),
    put,
    room() {
      if (queued < MUCH_QUEUED || closed) return undefined;
      roomAgain ??= new Promise((resolve) => {
        makeRoom = resolve;
      });
      return roomAgain;
    },
    traffic,
    asked,
    close() {
      closed = true;
      clearInterval(ticking);
      makeRoom?.();
      const reason = 'the run was ended before the question was answered';
      for (const task of [...inFlight]) giveUp(task, reason);
      for (const server of busy.splice(0)) {
        const queue = server.queue;
        while (queue.length > 0) giveUp(queue.shift()!, reason);
      }
      queued = 0;
      for (const server of servers.values()) server.close();
    },
  };
}

/** A refusal that leaves the question out, as servers send that could not read it. */
function isBareRefusal(packet: Buffer): boolean {
  const header = peekHeader(packet);
  return (
    header !== undefined &&
    header.questionCount === 0 &&
    header.rcode !== RCODE.NOERROR &&
    header.rcode !== RCODE.NXDOMAIN
  );
}
