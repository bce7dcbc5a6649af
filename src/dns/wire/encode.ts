import {
  type Edns,
  HEADER_OCTETS,
  MAX_MESSAGE_OCTETS,
  type Message,
  type ResourceRecord,
} from './message.ts';
import { writeRdata } from './rdata.ts';
import { typeNumber } from './registry.ts';
import { Writer } from './writer.ts';

/**
 * The message in wire form with compressed names (RFC 1035 section 4.1.4; in RDATA only where RFC 3597 section 4
 * allows it). Over `maxOctets` (65535 where left out) it ends at a record boundary with TC set; the OPT record is
 * kept, and with it the extended RCODE.
 * @throws {TypeError} on text that has no wire form, and where `maxOctets` does not hold the header and the OPT record.
 */
export function encodeMessage(message: Message, limits: { readonly maxOctets?: number } = {}): Buffer {
  const { edns } = message;
  const opt = edns === undefined ? 0 : optOctets(edns);
  const room = Math.min(limits.maxOctets ?? MAX_MESSAGE_OCTETS, MAX_MESSAGE_OCTETS) - opt;
  if (room < HEADER_OCTETS)
    throw new TypeError(`the header and the OPT record need ${HEADER_OCTETS + opt} octets`);
  if (message.rcode > 0x0f && edns === undefined)
    throw new TypeError(`RCODE ${message.rcode} needs EDNS (RFC 6891 section 6.1.3)`);

  const writer = new Writer();
  writer.u16(message.id);
  writer.u16(flagsOf(message, message.tc));
  const counts = [0, 0, 0, 0];
  for (const count of counts) writer.u16(count);

  const sections = [message.questions, message.answers, message.authorities, message.additionals];
  let whole = true;
  for (const [section, entries] of sections.entries()) {
    for (const entry of entries) {
      if (!whole) break;
      const start = writer.at;
      if ('data' in entry) writeRecord(writer, entry);
      else {
        writer.compressedName(entry.name);
        writer.u16(numberOf(entry.type));
        writer.u16(entry.class);
      }
      if (writer.at > room) {
        // Nothing is written behind a record that did not fit, except the OPT record, whose owner is the root: the
        // names that the writer remembers from here on are not pointed at any more.
        writer.at = start;
        whole = false;
      } else counts[section]!++;
    }
  }
  if (edns !== undefined) {
    writeOpt(writer, edns, message.rcode);
    counts[3]!++;
  }
  writer.patchU16(flagsOf(message, message.tc || !whole), 2);
  for (const [section, count] of counts.entries()) writer.patchU16(count, 4 + 2 * section);
  return writer.done();
}

function flagsOf(message: Message, tc: boolean): number {
  return (
    (message.qr ? 0x8000 : 0) |
    (message.opcode << 11) |
    (message.aa ? 0x0400 : 0) |
    (tc ? 0x0200 : 0) |
    (message.rd ? 0x0100 : 0) |
    (message.ra ? 0x0080 : 0) |
    (message.ad ? 0x0020 : 0) |
    (message.cd ? 0x0010 : 0) |
    (message.rcode & 0x0f)
  );
}

function numberOf(type: string): number {
  const number = typeNumber(type);
  if (number === undefined) throw new TypeError(`'${type}' is not a record type`);
  return number;
}

function writeRecord(writer: Writer, record: ResourceRecord): void {
  writer.compressedName(record.owner);
  writer.u16(numberOf(record.type));
  writer.u16(record.class);
  writer.u32(record.ttl);
  const length = writer.at;
  writer.u16(0);
  writeRdata(writer, record.type, record.data, true);
  const octets = writer.at - length - 2;
  if (octets > 0xffff) throw new TypeError(`${octets} octets of RDATA, the limit is 65535`);
  writer.patchU16(octets, length);
}

function optOctets(edns: Edns): number {
  return edns.options.reduce((octets, { data }) => octets + 4 + data.length, 11);
}

function writeOpt(writer: Writer, edns: Edns, rcode: number): void {
  writer.u8(0);
  writer.u16(41);
  writer.u16(edns.udpSize);
  writer.u8(rcode >> 4);
  writer.u8(edns.version);
  writer.u16(edns.dnssecOk ? 0x8000 : 0);
  writer.u16(optOctets(edns) - 11);
  for (const { code, data } of edns.options) {
    writer.u16(code);
    writer.u16(data.length);
    writer.octets(data);
  }
}
