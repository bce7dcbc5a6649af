import { type Line, longestTimeoutOf, slowTailOf, timeoutOf } from './line.ts';
import type { Server } from './server.ts';
import { type Ask, countTries, type Task, type Try } from './task.ts';
import type { EdnsOption } from './wire/message.ts';
import { encodeQuery } from './wire/query.ts';

const UDP_PAYLOAD_OCTETS = 1232;
/** After so many silent tries over UDP every other one goes over TCP, and over UDP without EDNS. */
const TRIES_BEFORE_STREAM = 3;
/** After so many, one does without EDNS, as long as nothing tells that the server hears such queries at all. */
const TRIES_BEFORE_PLAIN = 2;
const NO_OPTIONS: readonly EdnsOption[] = [];

/**
 * What the time calls for: the end of the question, another try, or, where the reply is later than almost all others, an
 * early one; undefined for going on waiting.
 */
export function dueNow(
  task: Task,
  now: number,
  timeoutMs: number,
  maxTries: number,
): 'end' | 'again' | 'early' | undefined {
  const { line, sentAt } = task.current!;
  const sent = task.tries.length;
  const elapsed = now - sentAt;
  if (now - task.startedAt >= timeoutMs) return 'end';
  const rounds = Math.floor((sent - 1) / task.ask.servers.length);
  const longest = longestTimeoutOf(line);
  if (elapsed >= Math.min(longest, timeoutOf(line) * 2 ** rounds) * task.jitter)
    // The last try has all the time that is left.
    return sent < maxTries ? 'again' : undefined;
  if (sent > 1 || maxTries === 1) return undefined;
  const tail = slowTailOf(line);
  return tail !== undefined && elapsed >= tail ? 'early' : undefined;
}

/** Over which line the next try of a question goes to a server, and whether with EDNS, after what went wrong before. */
export function roadOf(task: Task, server: Server): { readonly line: Line; readonly edns: boolean } {
  const trouble = task.troubles?.get(server);
  const sentHere = task.tries.length === 0 ? 0 : countTries(task, server);
  const isDatagram = !server.line.transport.reliable;
  const despairing = isDatagram && sentHere >= TRIES_BEFORE_STREAM;
  const doubting = isDatagram && sentHere >= TRIES_BEFORE_PLAIN && !server.hearsEdns;
  // Some networks let no datagrams out: where only a stream was ever answered, it comes first.
  const isMute = isDatagram && server.line.srtt < 0 && server.answersByStream;
  const streamIsDue = isMute ? sentHere % 2 === 0 : despairing && sentHere % 2 === 1 && !server.streamless;
  const useStream = trouble?.stream === true || streamIsDue;
  const line = useStream ? server.streamLine() : server.line;
  const mayBePlain = server.plain || trouble?.plain === true || ((despairing || doubting) && !useStream);
  return { line, edns: !mayBePlain || needsEdns(task.ask) };
}

/** Without EDNS a question with options is another one: the answer to it would be for this machine (RFC 7871). */
export function needsEdns({ options }: Ask): boolean {
  return options !== undefined;
}

/** Learns from an answer which road is open; where EDNS was refused, or its queries alone got lost, the next question does without. */
export function learnRoad({ task, server, line, edns }: Try): void {
  const isStream = line.transport.reliable;
  server.answersByStream ||= isStream;
  if (!edns) server.plain ||= !server.hearsEdns || task.troubles?.get(server)?.plain === true;
  else if (!isStream) server.hearsEdns = true;
}

/** The query, still without its id. */
export function encodeTry(ask: Ask, server: Server, line: Line, edns: boolean): Buffer {
  return encodeQuery({
    id: 0,
    name: ask.name,
    type: ask.type,
    rd: ask.recursion,
    cd: ask.checkingDisabled === true,
    // Asks for AD in the reply without the signatures that DO would bring along (RFC 6840 section 5.7).
    ad: true,
    edns: edns
      ? {
          udpSize: UDP_PAYLOAD_OCTETS,
          dnssecOk: ask.dnssecOk === true,
          options: optionsOf(ask, server, line),
        }
      : undefined,
  });
}

/** Cookies guard against forgery from off the path, which a stream does by itself. */
function optionsOf(ask: Ask, server: Server, line: Line): readonly EdnsOption[] {
  if (line.transport.reliable) return ask.options ?? NO_OPTIONS;
  const { option } = server.cookies;
  return ask.options === undefined ? [option] : [...ask.options, option];
}
