import type { ExtendedError, FailureCause } from '../model/evidence.ts';
import { type Line, learn, longestTimeoutOf, slowTailOf, timeoutOf } from './line.ts';
import { createPace } from './pace.ts';
import { createServer, isGone, type OpenLine, type Server } from './server.ts';
import type { ServerAddress } from './server-address.ts';
import {
  type Ask,
  countTries,
  firstChoice,
  nextChoice,
  type Objection,
  type Outcome,
  overtaken,
  silence,
  type Task,
  TELLING,
  type Try,
  troubleOf,
} from './task.ts';
import type { Receiver } from './transport/transport.ts';
import { decodeMessage } from './wire/decode.ts';
import { extendedErrorsOf } from './wire/edns-options.ts';
import type { EdnsOption, Message } from './wire/message.ts';
import { encodeQuery, encodeQuestion, matchesQuestion, peekHeader } from './wire/query.ts';
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
  /** Undefined while questions get on their way soon; otherwise fulfilled when that is so again. */
  room(): Promise<void> | undefined;
  readonly traffic: Readonly<Traffic>;
  /** Labels of the servers that were asked, `192.0.2.1:53 (udp)`, in order of first use. */
  readonly asked: ReadonlySet<string>;
  close(): void;
}

const UDP_PAYLOAD_OCTETS = 1232;
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
/** After so many silent tries over UDP every other one goes over TCP, and over UDP without EDNS. */
const TRIES_BEFORE_STREAM = 3;

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
  let pumping = false;
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

  function ask(asking: Ask): Promise<Outcome> {
    return new Promise((resolve) => {
      const task: Task = {
        ask: asking,
        resolve,
        question: undefined,
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
      const queue = first.queue;
      if (queue.length === 0) busy.push(first);
      if (asking.startedAt === undefined) queue.push(task);
      else queue.pushFirst(task);
      queued++;
      pump();
    });
  }

  /** Sends what the windows and the pace allow, and no more than the socket buffers take in one turn. */
  function pump(): void {
    if (pumping || closed) return;
    pumping = true;
    const now = performance.now();
    let budget = SENDS_PER_TURN;
    for (let i = busy.length - 1; i >= 0; i--) {
      const server = busy[i]!;
      const queue = server.queue;
      while (queue.length > 0 && budget > 0) {
        const task = queue.peek()!;
        if (task.ask.servers.every((each) => isGone(each, timeoutMs, now))) {
          queue.shift();
          queued--;
          giveUp(task, 'the servers have not answered any question for a while');
          continue;
        }
        if (inFlight.length >= concurrency || server.line.inFlight >= server.line.window) break;
        if (!pace.take(now)) break;
        queue.shift();
        queued--;
        budget--;
        start(task, now);
      }
      if (queue.length === 0) {
        busy[i] = busy[busy.length - 1]!;
        busy.pop();
      }
    }
    pumping = false;
    if (queued <= LITTLE_QUEUED && makeRoom !== undefined) {
      makeRoom();
      makeRoom = undefined;
      roomAgain = undefined;
    }
    if (budget === 0 && !pumpSoon) {
      pumpSoon = true;
      setImmediate(() => {
        pumpSoon = false;
        pump();
      });
    }
    if (queued > 0) keepTicking();
  }

  function start(task: Task, now: number): void {
    traffic.questions++;
    if (task.startedAt < 0) task.startedAt = now;
    task.index = inFlight.push(task) - 1;
    keepTicking();
    send(task, firstChoice(task.ask.servers)!, now);
  }

  function send(task: Task, server: Server, now: number): void {
    const { ask } = task;
    const trouble = task.troubles?.get(server);
    const sentHere = task.tries.length === 0 ? 0 : countTries(task, server);
    const despairing = sentHere >= TRIES_BEFORE_STREAM && !server.line.transport.reliable;
    const useStream = trouble?.stream === true || (despairing && sentHere % 2 === 1);
    const line = useStream ? server.streamLine() : server.line;
    const edns = !(server.plain || trouble?.plain === true || (despairing && !useStream));
    const query = encodeQuery({
      id: 0,
      name: ask.name,
      type: ask.type,
      rd: ask.recursion,
      cd: ask.checkingDisabled === true,
      // Asks for AD in the reply without the signatures that DO would bring along (RFC 6840 section 5.7).
      ad: true,
      ...(edns ? { edns: { udpSize: UDP_PAYLOAD_OCTETS, options: optionsOf(ask, server, line) } } : {}),
    });
    task.question ??= encodeQuestion(ask.name, ask.type);
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
    if (!matchesQuestion(packet, task.question!) && !isBareRefusal(packet)) {
      traffic.ignored++;
      return;
    }
    const decoded = decodeMessage(packet);
    if (!decoded.ok) {
      traffic.malformed++;
      const trouble = troubleOf(task, server);
      trouble.malformed = decoded.problem;
      // Over UDP anyone may have sent it, and the true reply may follow. A stream brings no second one.
      if (line.transport.reliable)
        object(task, attempt, { cause: 'malformed', detail: `malformed reply: ${decoded.problem}` });
      return;
    }
    const message = decoded.value;
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
    pump();
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
    pump();
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
    } else if (
      task.tries.length === 1 &&
      queued === 0 &&
      hedges < FIRST_HEDGES + traffic.questions * HEDGE_SHARE
    ) {
      const tail = slowTailOf(line);
      if (tail === undefined || elapsed < tail || maxTries === 1) return;
      const next = nextChoice(task);
      if (next === undefined || !pace.take(now)) return;
      hedges++;
      send(task, next, now);
    }
  }

  /** Ends the question as a failure, with what each server did; `reason` is why it was not asked (further). */
  function giveUp(task: Task, reason?: string): void {
    const now = performance.now();
    const said: string[] = [];
    const errors: ExtendedError[] = [];
    let cause: FailureCause = task.ask.servers.length === 0 ? 'network' : 'timeout';
    let rank = -1;
    for (const server of task.ask.servers) {
      const sent = countTries(task, server);
      const trouble = task.troubles?.get(server);
      if (sent === 0) continue;
      const objection = trouble?.objection ?? silence(trouble, sent, now - task.startedAt);
      if (trouble?.errors !== undefined) errors.push(...trouble.errors);
      said.push(`${server.address.text}: ${objection.detail}`);
      if (TELLING.indexOf(objection.cause) > rank) {
        rank = TELLING.indexOf(objection.cause);
        cause = objection.cause;
      }
      if (objection.cause === 'timeout' || objection.cause === 'network') {
        if (server.silentQuestions++ === 0) server.silentSince = task.startedAt;
      }
    }
    if (reason !== undefined) said.push(reason);
    finish(task, {
      ok: false,
      cause,
      detail: said.join('; '),
      server: task.ask.servers.map((server) => server.address.text).join(', '),
      errors,
      startedAt: task.startedAt < 0 ? now : task.startedAt,
    });
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
    task.resolve(outcome);
  }

  return {
    server: serverAt,
    ask,
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

/** Cookies guard against forgery from off the path, which a stream does by itself. */
function optionsOf(ask: Ask, server: Server, line: Line): readonly EdnsOption[] {
  if (line.transport.reliable) return ask.options ?? NO_OPTIONS;
  const { option } = server.cookies;
  return ask.options === undefined ? [option] : [...ask.options, option];
}

const NO_OPTIONS: readonly EdnsOption[] = [];

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
