import type { DomainName } from '../../../model/domain-name.ts';
import type { Words } from '../entries.ts';
import { ipv4, ipv6, opaque, readName } from './fields.ts';
import { isGeneric, readGeneric } from './generic.ts';
import { type Reading, refuse } from './reading.ts';
import { RDATA } from './types.ts';

/** The canonical text of the RDATA, or what is wrong with the word at index `at` (the count where one is missing). */
export type Rdata =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: string; readonly at: number };

/** Reads the words from `from` to the end as RDATA of the type; relative names get the origin. */
export function readRdata(type: string, words: Words, from: number, origin: DomainName): Rdata {
  const reading: Reading = { words, origin, at: from, problem: undefined };
  const value = isGeneric(type, reading) ? readGeneric(type, reading) : readFields(type, reading);
  if (reading.problem === undefined && reading.at < words.count)
    refuse(reading, `'${words.word(reading.at)}' is more than one ${type} record holds`);
  return reading.problem === undefined
    ? { ok: true, value }
    : { ok: false, problem: reading.problem, at: reading.at };
}

function readFields(type: string, reading: Reading): string {
  switch (type) {
    case 'A':
      return ipv4(reading);
    case 'AAAA':
      return ipv6(reading);
    case 'NS':
    case 'CNAME':
    case 'DNAME':
    case 'PTR':
      return readName(reading) ?? '';
  }
  const fields = Object.hasOwn(RDATA, type) ? RDATA[type] : undefined;
  if (fields !== undefined) {
    const parts: string[] = [];
    for (const field of fields) {
      const part = field(reading);
      if (reading.problem !== undefined) return '';
      if (part !== '') parts.push(part);
    }
    return parts.join(' ');
  }
  if (/^TYPE[0-9]+$/.test(type) || type === 'NULL')
    return refuse(
      reading,
      `the data of ${type} has no text form of its own; write '\\# LENGTH HEX' (RFC 3597)`,
    );
  return opaque(reading);
}
