import { ROOT } from '../../model/domain-name.ts';
import { type Parsed, parsed, refused } from '../../model/parsed.ts';
import {
  type Edns,
  type EdnsOption,
  HEADER_OCTETS,
  type Message,
  type MessageQuestion,
  type ResourceRecord,
} from './message.ts';
import { peekHeader } from './query.ts';
import { readRdata } from './rdata.ts';
import { Malformed, malformed, Reader } from './reader.ts';
import { typeName } from './registry.ts';

/**
 * Reads a whole message, strictly: anything that RFC 1035 or the RFC of a record's type does not allow, and octets
 * after the last record, is a problem. Never throws; time is linear in the packet and memory bounded.
 *
 * Octets after the last record are refused because both transports say exactly how long a message is: what is left
 * over was either not meant for us or is a record that a count hides, and an answer with a record missing would be
 * judged as if that record did not exist.
 *
 * Where TC is set the message may stop anywhere behind the header: entries that are whole are given, the rest is left
 * out. An OPT record may be among what is lost, and the upper bits of the RCODE with it.
 */
export function decodeMessage(packet: Uint8Array): Parsed<Message> {
  const header = peekHeader(packet);
  if (header === undefined)
    return refused(`the message has ${packet.length} octets; its header alone has ${HEADER_OCTETS}`);
  const { id, qr, opcode, aa, tc, rd, ra, ad, cd, rcode } = header;
  const questions: MessageQuestion[] = [];
  const answers: ResourceRecord[] = [];
  const authorities: ResourceRecord[] = [];
  const additionals: ResourceRecord[] = [];
  const opt: { found?: Opt } = {};
  try {
    const reader = new Reader(packet, HEADER_OCTETS);
    for (let i = 0; i < header.questionCount; i++) questions.push(readQuestion(reader));
    readSection(reader, header.answerCount, answers);
    readSection(reader, header.authorityCount, authorities);
    readSection(reader, header.additionalCount, additionals, opt);
    if (reader.left > 0) malformed(`${reader.left} octets follow the last record`);
  } catch (reason) {
    if (!(reason instanceof Malformed)) throw reason;
    if (!(tc && reason.cut)) return refused(reason.problem);
  }
  const sections = { questions, answers, authorities, additionals };
  const { found } = opt;
  return parsed(
    found === undefined
      ? { id, qr, opcode, aa, tc, rd, ra, ad, cd, rcode, ...sections }
      : {
          ...{ id, qr, opcode, aa, tc, rd, ra, ad, cd },
          rcode: (found.rcodeHigh << 4) | rcode,
          ...sections,
          edns: found.edns,
        },
  );
}

function readQuestion(reader: Reader): MessageQuestion {
  const name = reader.name();
  const type = typeName(reader.u16());
  return { name, type, class: reader.u16() };
}

interface Opt {
  readonly edns: Edns;
  readonly rcodeHigh: number;
}

const OPT = 41;

/** Appends to `records`, so that what was read of a truncated message stays. Only the additional section has an `opt`. */
function readSection(reader: Reader, count: number, records: ResourceRecord[], opt?: { found?: Opt }): void {
  for (let i = 0; i < count; i++) {
    const owner = reader.name();
    const number = reader.u16();
    if (number === OPT) {
      if (opt === undefined) malformed('an OPT record stands outside the additional section');
      else if (opt.found !== undefined) malformed('the message has two OPT records');
      else if (owner !== ROOT) malformed(`the owner of the OPT record is ${owner}, not the root`);
      else opt.found = readOpt(reader);
    } else {
      const type = typeName(number);
      const recordClass = reader.u16();
      const ttl = reader.u32();
      const data = readRdata(reader, type, recordClass, reader.u16());
      // RFC 2181 section 8: with the top bit set a TTL counts as zero.
      records.push({ owner, type, class: recordClass, ttl: ttl > 0x7fffffff ? 0 : ttl, data });
    }
  }
}

/** What follows the type of an OPT record (RFC 6891 section 6.1.2). */
function readOpt(reader: Reader): Opt {
  const udpSize = reader.u16();
  const rcodeHigh = reader.u8();
  const version = reader.u8();
  const dnssecOk = (reader.u16() & 0x8000) !== 0;
  const options: EdnsOption[] = [];
  reader.enterRdata(reader.u16());
  while (reader.left > 0) {
    const code = reader.u16();
    // A copy: a view would hold the whole packet in memory.
    options.push({ code, data: Uint8Array.from(reader.octets(reader.u16())) });
  }
  reader.leaveRdata();
  return { edns: { udpSize, version, dnssecOk, options }, rcodeHigh };
}
