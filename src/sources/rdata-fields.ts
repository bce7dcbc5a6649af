import { ROOT } from '../model/domain-name.ts';
import { type Parsed, parsed, refused } from '../model/parsed.ts';
import { openEntries, type Words } from './zone-file/entries.ts';
import { readRdata } from './zone-file/rdata/read-rdata.ts';

/** A field of RDATA: a word of presentation format, or the octets of a text that needs quotes there. */
export type RdataField = string | { readonly octets: Buffer };

const MAX_STRING_OCTETS = 255;

/**
 * The canonical text of RDATA (see `DnsRecord.data`) whose fields a tool keeps apart. Names among them are fully
 * qualified, with or without the final dot.
 */
export function rdataOfFields(type: string, fields: readonly RdataField[]): Parsed<string> {
  const words: Words = {
    count: fields.length,
    word(index) {
      const field = fields[index]!;
      return typeof field === 'string' ? field : field.octets.toString('latin1').replaceAll('\\', '\\\\');
    },
    isQuoted: (index) => typeof fields[index] !== 'string',
    isGlued: () => false,
  };
  return read(type, words);
}

/** The canonical text of RDATA in presentation format. */
export function rdataOfText(type: string, text: string): Parsed<string> {
  const entries = openEntries('', [Buffer.from(` ${text}\n`)]);
  try {
    if (!entries.next() || entries.count === 0) return refused('there is no data');
    if (entries.problem !== undefined) return refused(entries.problem.message);
    return read(type, entries);
  } finally {
    entries.close();
  }
}

/** Text of any length as the strings of at most 255 octets that TXT records hold. */
export function stringsOf(text: string): readonly RdataField[] {
  const octets = Buffer.from(text, 'utf8');
  const strings: RdataField[] = [];
  for (let at = 0; at === 0 || at < octets.length; at += MAX_STRING_OCTETS) {
    strings.push({ octets: octets.subarray(at, at + MAX_STRING_OCTETS) });
  }
  return strings;
}

/** Text in quotes, of any length. */
export function quotedText(text: string): RdataField {
  return { octets: Buffer.from(text, 'utf8') };
}

function read(type: string, words: Words): Parsed<string> {
  const rdata = readRdata(type, words, 0, ROOT);
  return rdata.ok ? parsed(rdata.value) : refused(rdata.problem);
}
