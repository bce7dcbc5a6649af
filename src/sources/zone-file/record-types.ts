import { RECORD_TYPES } from '../../model/record-type.ts';

/** Types of questions and of messages, and two that RFC 973 took out: no zone holds them. */
const NOT_DATA: ReadonlySet<string> = new Set([
  ...['MD', 'MF', 'OPT', 'NXNAME', 'TKEY', 'TSIG'],
  ...['IXFR', 'AXFR', 'MAILB', 'MAILA', 'ANY'],
]);

const MNEMONICS: ReadonlyMap<number, string> = new Map(
  Object.entries(RECORD_TYPES).map(([mnemonic, number]) => [number, mnemonic]),
);

/** The mnemonic in upper case, or `TYPE123` where there is none (RFC 3597 section 5); undefined for what is no type. */
export function parseRecordType(text: string): string | undefined {
  const upper = text.toUpperCase();
  if (Object.hasOwn(RECORD_TYPES, upper)) return NOT_DATA.has(upper) ? undefined : upper;
  const generic = /^TYPE([0-9]{1,5})$/.exec(upper);
  if (generic === null) return undefined;
  const number = Number(generic[1]);
  if (number === 0 || number > 65535) return undefined;
  const mnemonic = MNEMONICS.get(number) ?? `TYPE${number}`;
  return NOT_DATA.has(mnemonic) ? undefined : mnemonic;
}

/** True for `ANY`, `AXFR`, `OPT` and the like: registered, but never data of a zone. */
export function isTypeWithoutData(text: string): boolean {
  const upper = text.toUpperCase();
  return NOT_DATA.has(upper) || /^TYPE(?:0|3|4|41|128|249|25[0-5])$/.test(upper);
}

const CLASS_NUMBERS: Readonly<Record<string, number>> = { IN: 1, CH: 3, CHAOS: 3, HS: 4, HESIOD: 4 };
const CLASSES: ReadonlyMap<number, string> = new Map([
  [1, 'IN'],
  [3, 'CH'],
  [4, 'HS'],
]);

/**
 * `IN`, `CH`, `HS` or `CLASS123`, however many zeros the number is written with (RFC 3597 section 5); undefined for what
 * is no class, as is the reserved number 0 (RFC 6895 section 3.2), which BIND takes for none at all.
 */
export function parseRecordClass(text: string): string | undefined {
  const upper = text.toUpperCase();
  const generic = /^CLASS([0-9]{1,5})$/.exec(upper);
  const number = generic === null ? CLASS_NUMBERS[upper] : Number(generic[1]);
  if (number === undefined || number === 0 || number > 65535) return undefined;
  return CLASSES.get(number) ?? `CLASS${number}`;
}
