import { needsEdns } from './next-try.ts';
import type { Objection, Try } from './task.ts';
import { decodeMessage } from './wire/decode.ts';
import { isForSubnetOf } from './wire/edns-options.ts';
import type { Message } from './wire/message.ts';
import { decodePlainReply } from './wire/plain-reply.ts';
import { matchesQuestion, peekHeader } from './wire/query.ts';
import { RCODE, rcodeName } from './wire/registry.ts';

/**
 * The message in a packet that came with the attempt's id, or what is wrong with the packet; undefined where it is no reply to
 * the attempt's question, from whomever it came.
 */
export function readReply(
  { query, task, server }: Try,
  packet: Buffer,
): Message | { readonly malformed: string } | undefined {
  const matches = matchesQuestion(packet, query);
  if (!matches && !isBareRefusal(packet)) return undefined;
  let message = matches ? decodePlainReply(packet, task.ask) : undefined;
  if (message === undefined) {
    const decoded = decodeMessage(packet);
    if (!decoded.ok) return { malformed: decoded.problem };
    message = decoded.value;
  }
  if (!message.qr || message.opcode !== 0 || !server.cookies.accepts(message)) return undefined;
  const { options } = task.ask;
  if (options !== undefined && !isForSubnetOf(options, message.edns?.options ?? []))
    return { malformed: 'it is not for the client subnet that was asked about (RFC 7871 section 7.3)' };
  return message;
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

/** Why a reply is not the answer: the same server is to be asked again in another way, or this is its last word. */
export type Snag = 'truncated' | 'edns-refused' | 'bad-cookie' | Objection;

/** Undefined where the message is the answer. */
export function snagOf({ task, line, edns }: Try, message: Message): Snag | undefined {
  const { rcode } = message;
  const { name, reliable } = line.transport;
  if (message.tc)
    return reliable ? { cause: 'malformed', detail: `truncated even over ${name}` } : 'truncated';
  if (edns && (rcode === RCODE.FORMERR || rcode === RCODE.NOTIMP || rcode === RCODE.BADVERS))
    return needsEdns(task.ask) ? withoutSubnet(rcode) : 'edns-refused';
  if (rcode === RCODE.BADCOOKIE && !reliable) return 'bad-cookie';
  return task.ask.objection(message);
}

function withoutSubnet(rcode: number): Objection {
  const detail = `answered ${rcodeName(rcode)} to EDNS, which carries the client subnet: it cannot be asked for a region`;
  return { cause: 'lame', detail };
}
