import type { DomainName } from '../model/domain-name.ts';
import type { ExtendedError, FailureCause, QuestionType } from '../model/evidence.ts';
import type { Line } from './line.ts';
import { isSuspect, noteSilence, type Server } from './server.ts';
import type { Attempt } from './transport/transport.ts';
import type { EdnsOption, Message } from './wire/message.ts';

/** What one question asks, of whom, and how. */
export interface Ask {
  readonly name: DomainName;
  readonly type: QuestionType;
  /** In order of preference; the next one is asked when one objects, fails or keeps silent. */
  readonly servers: readonly Server[];
  /** RD: true for a recursive server, false for an authoritative one. */
  readonly recursion: boolean;
  /** CD (RFC 4035 section 3.2.2). */
  readonly checkingDisabled?: boolean;
  /** DO (RFC 3225): the signatures are to come along. */
  readonly dnssecOk?: boolean;
  readonly options?: readonly EdnsOption[] | undefined;
  /** When the question that this one belongs to was first sent: its deadline holds, and it goes before others. */
  readonly startedAt?: number;
  /** Why this reply is not the last word, so that the next server is asked; undefined accepts it. */
  readonly objection: (message: Message) => Objection | undefined;
}

export interface Objection {
  readonly cause: FailureCause;
  readonly detail: string;
}

export type Outcome =
  | {
      readonly ok: true;
      readonly message: Message;
      /** `192.0.2.1:53 (udp)` */
      readonly server: string;
      readonly from: Server;
      readonly rttMs: number;
      readonly startedAt: number;
    }
  | {
      readonly ok: false;
      readonly cause: FailureCause;
      readonly detail: string;
      /** The servers that were asked. */
      readonly server: string;
      readonly errors: readonly ExtendedError[];
      readonly startedAt: number;
    };

/** One packet of one question. All tries of a question stay valid until it is done: a late reply is as good. */
export interface Try extends Attempt {
  readonly task: Task;
  readonly server: Server;
  readonly line: Line;
  readonly sentAt: number;
  readonly edns: boolean;
}

/** A question under way. */
export interface Task {
  readonly ask: Ask;
  readonly take: (outcome: Outcome) => void;
  startedAt: number;
  readonly tries: Try[];
  /** The first try, where it went over the bulk line: none that counts. */
  bulk: Try | undefined;
  /** What the bulk line answered, where UDP is asked for comparison. */
  bulkSaid: string | undefined;
  current: Try | undefined;
  /** Spreads retries, so that questions sent in one burst are not all asked again in one burst. */
  readonly jitter: number;
  /** By server; undefined as long as nothing went wrong. */
  troubles: Map<Server, Trouble> | undefined;
  /** How often it rested because it was refused in a crowd, and the packets that it had sent by then. */
  rests: number;
  spent: number;
  /** The server of the packet that waits for its turn, see `pace.ts`. */
  due: Server | undefined;
  /** Milliseconds by which pauses of this process have put off its deadline. */
  putOff: number;
  /** Position among the tasks in flight; -1 once done. */
  index: number;
}

/** What went wrong with one server. */
export interface Trouble {
  /** The server's last word; undefined again after a rest, when `refusal` tells what it was. */
  objection?: Objection | undefined;
  refusal?: Objection;
  /** Questions that were open on the line when it said REFUSED. */
  crowd?: number;
  errors?: readonly ExtendedError[];
  malformed?: string;
  plain?: boolean;
  stream?: boolean;
  /** It sent BADCOOKIE once. */
  cookie?: boolean;
}

/** From the least to the most telling: where servers failed in different ways, the last of these names the failure. */
export const TELLING: readonly FailureCause[] = [
  'network',
  'timeout',
  'malformed',
  'lame',
  'refused',
  'servfail',
  'bogus',
];

function silence(trouble: Trouble | undefined, sent: number, waitedMs: number): Objection {
  if (trouble?.malformed !== undefined)
    return { cause: 'malformed', detail: `only malformed replies: ${trouble.malformed}` };
  const queries = sent === 1 ? '1 query' : `${sent} queries`;
  return { cause: 'timeout', detail: `no reply to ${queries} in ${(waitedMs / 1000).toFixed(1)} s` };
}

/** What there is to say of a server, in the order in which it came; nothing where it was not asked. */
function objectionsOf(trouble: Trouble | undefined, sent: number, waitedMs: number): readonly Objection[] {
  if (trouble?.objection !== undefined) return [trouble.objection];
  const refusals = trouble?.refusal === undefined ? [] : [trouble.refusal];
  return sent === 0 ? refusals : [...refusals, silence(trouble, sent, waitedMs)];
}

export function troubleOf(task: Task, server: Server): Trouble {
  task.troubles ??= new Map();
  let trouble = task.troubles.get(server);
  if (trouble === undefined) {
    trouble = {};
    task.troubles.set(server, trouble);
  }
  return trouble;
}

/** The first server that seems to be there; when none does, the first. */
export function firstChoice(servers: readonly Server[]): Server | undefined {
  if (servers.length <= 1) return servers[0];
  return servers.find((server) => !isSuspect(server)) ?? servers[0];
}

/** Of the servers that have not had their last word, the one least asked, the seemingly present ones first. */
export function nextChoice(task: Task): Server | undefined {
  let best: Server | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const server of task.ask.servers) {
    if (task.troubles?.get(server)?.objection !== undefined) continue;
    const weight = countTries(task, server) + (isSuspect(server) ? 0.5 : 0);
    if (weight < least) {
      best = server;
      least = weight;
    }
  }
  return best;
}

export function countTries(task: Task, server: Server): number {
  let count = 0;
  for (const attempt of task.tries) if (attempt.server === server) count++;
  return count;
}

/** The failure that the question ends in, with what each server did; `reason` is why it was not asked (further). */
export function failureOf(task: Task, now: number, reason?: string): Outcome {
  const said: string[] = [];
  const errors: ExtendedError[] = [];
  let cause: FailureCause = task.ask.servers.length === 0 ? 'network' : 'timeout';
  let rank = -1;
  for (const server of task.ask.servers) {
    const sent = countTries(task, server);
    const trouble = task.troubles?.get(server);
    const objections = objectionsOf(trouble, sent, now - task.startedAt);
    if (objections.length === 0) continue;
    if (trouble?.errors !== undefined) errors.push(...trouble.errors);
    said.push(`${server.address.text}: ${objections.map(({ detail }) => detail).join(', then ')}`);
    for (const objection of objections) {
      if (TELLING.indexOf(objection.cause) > rank) {
        rank = TELLING.indexOf(objection.cause);
        cause = objection.cause;
      }
      if (objection.cause === 'timeout' || objection.cause === 'network') noteSilence(server, task.startedAt);
    }
  }
  if (reason !== undefined) said.push(reason);
  return {
    ok: false,
    cause,
    detail: said.join('; '),
    server: task.ask.servers.map((server) => server.address.text).join(', '),
    errors,
    startedAt: task.startedAt < 0 ? now : task.startedAt,
  };
}

/** How many earlier tries on the same line this reply's try overtook: those packets, or their replies, are lost. */
export function overtaken(attempt: Try): number {
  let count = 0;
  for (const other of attempt.task.tries) {
    if (other === attempt) break;
    if (other.line === attempt.line) count++;
  }
  return count;
}
