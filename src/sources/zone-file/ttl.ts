/** The largest TTL (RFC 2181 section 8); BIND reads a larger one as 0. */
const MAX_TTL = 0x7fffffff;

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };

/**
 * Seconds written as BIND reads them: a plain number, or numbers with units such as `1h30m`, where a number without
 * unit is the last and nothing before it counts. Undefined for anything else, and above 32 bits.
 */
export function parseSeconds(text: string): number | undefined {
  if (/^[0-9]{1,10}$/.test(text)) return within32Bits(Number(text));
  if (text.length > 64 || !/^(?:[0-9]+[wdhms])+[0-9]*$/i.test(text)) return undefined;
  let seconds = 0;
  for (const [, digits, unit] of text.matchAll(/([0-9]+)([wdhms]?)/gi)) {
    if (within32Bits(Number(digits)) === undefined) return undefined;
    if (unit === '') {
      if (seconds !== 0) return undefined;
      seconds = Number(digits);
    } else seconds += Number(digits) * UNIT_SECONDS[unit!.toLowerCase()]!;
  }
  return within32Bits(seconds);
}

/** A TTL; above 2^31 - 1 it counts as 0. */
export function parseTtl(text: string): number | undefined {
  const seconds = parseSeconds(text);
  return seconds !== undefined && seconds > MAX_TTL ? 0 : seconds;
}

function within32Bits(value: number): number | undefined {
  return value <= 0xffffffff ? value : undefined;
}
