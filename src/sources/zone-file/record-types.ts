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

/** `IN`, `CH`, `HS` or `CLASS123`; undefined for what is no class. */
export function parseRecordClass(text: string): string | undefined {
  const upper = text.toUpperCase();
  switch (upper) {
    case 'IN':
    case 'CLASS1':
      return 'IN';
    case 'CH':
    case 'CHAOS':
    case 'CLASS3':
      return 'CH';
    case 'HS':
    case 'HESIOD':
    case 'CLASS4':
      return 'HS';
  }
  return /^CLASS[0-9]{1,5}$/.test(upper) && Number(upper.slice(5)) <= 65535 ? upper : undefined;
}
