import { decodeMessage } from '../dns/wire/decode.ts';
import { type ClientSubnet, decodeClientSubnet, OPTION } from '../dns/wire/edns-options.ts';
import type { Edns, Message, MessageQuestion, WireHeader } from '../dns/wire/message.ts';
import { peekHeader } from '../dns/wire/query.ts';
import { CLASS, RCODE, typeNumber } from '../dns/wire/registry.ts';

/** A packet that deserves a reply. */
export interface ClientQuery {
  readonly packet: Uint8Array;
  readonly header: WireHeader;
  readonly question?: MessageQuestion;
  readonly edns?: Edns;
  readonly subnet?: ClientSubnet;
  /** Why the question is not looked up at all. */
  readonly refusal?: number;
}

/** Reads a packet; undefined for what must not be answered: fragments of a header, and responses (which could loop). */
export function readQuery(packet: Uint8Array): ClientQuery | undefined {
  const header = peekHeader(packet);
  if (header === undefined || header.qr) return undefined;
  if (header.opcode !== 0) return { packet, header, refusal: RCODE.NOTIMP };
  const message = decodeMessage(packet);
  if (!message.ok) return { packet, header, refusal: RCODE.FORMERR };
  const { edns, questions } = message.value;
  const base = { packet, header, ...(edns === undefined ? {} : { edns }) };
  if (edns !== undefined && edns.version > 0) return { ...base, refusal: RCODE.BADVERS };
  const [question] = questions;
  // One question per message (RFC 9619).
  if (question === undefined || questions.length > 1) return { ...base, refusal: RCODE.FORMERR };
  const subnet = subnetOf(message.value);
  if (subnet === 'malformed') return { ...base, question, refusal: RCODE.FORMERR };
  const refusal = refusalOf(question);
  return {
    ...base,
    question,
    ...(subnet === undefined ? {} : { subnet }),
    ...(refusal === undefined ? {} : { refusal }),
  };
}

/** What RFC 7871 section 7.1.2 wants refused is `malformed`: an option that cannot be read, or that claims a scope. */
function subnetOf({ edns }: Message): ClientSubnet | 'malformed' | undefined {
  const option = edns?.options.find(({ code }) => code === OPTION.CLIENT_SUBNET);
  if (option === undefined) return undefined;
  const subnet = decodeClientSubnet(option.data);
  return subnet.ok && subnet.value.scope === 0 ? subnet.value : 'malformed';
}

/** Types from 128 to 255 are for queries and meta data (RFC 6895 section 3.1); of these only ANY and transfers are known here. */
function refusalOf({ type, class: qclass }: MessageQuestion): number | undefined {
  if (qclass !== CLASS.IN) return RCODE.REFUSED;
  if (type === 'ANY') return undefined;
  if (type === 'AXFR' || type === 'IXFR') return RCODE.REFUSED;
  if (type === 'MAILA' || type === 'MAILB') return RCODE.NOTIMP;
  const number = typeNumber(type) ?? 0;
  return number === 0 || type === 'OPT' || (number >= 128 && number <= 255) ? RCODE.FORMERR : undefined;
}
