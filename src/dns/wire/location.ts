import type { Field } from './fields.ts';
import type { Words } from './text.ts';

/** Of latitude and longitude, in thousandths of a second of arc. */
const ORIGIN = 2 ** 31;
const DEGREE = 3_600_000;
const MINUTE = 60_000;
/** Altitudes count in centimetres from 100 km below the reference spheroid. */
const GROUND = 10_000_000;

/** LOC (RFC 1876): `42 21 54.000 N 71 6 18.000 W -24.00m 30m 10000m 10m`. */
export const location: Field = {
  read(reader) {
    // Of a later version nothing is known, not even its length (RFC 1876 section 2).
    if (reader.u8() !== 0) return undefined;
    const sizes = [size(reader.u8()), size(reader.u8()), size(reader.u8())];
    const latitude = angle(reader.u32(), 90, 'N', 'S');
    const longitude = angle(reader.u32(), 180, 'E', 'W');
    const altitude = ((reader.u32() - GROUND) / 100).toFixed(2);
    const parts = [latitude, longitude, ...sizes];
    if (parts.includes(undefined)) return undefined;
    return `${latitude} ${longitude} ${altitude}m ${sizes.join(' ')}`;
  },
  write(words, writer) {
    const latitude = readAngle(words, 90, 'N', 'S');
    const longitude = readAngle(words, 180, 'E', 'W');
    const altitude = readCentimetres(words.take('an altitude')) + GROUND;
    if (altitude < 0 || altitude > 0xffffffff) throw new TypeError('the altitude is out of range');
    writer.u8(0);
    for (const otherwise of ['1m', '10000m', '10m'])
      writer.u8(sizeOctet(words.left > 0 ? words.take('a size') : otherwise));
    writer.u32(latitude);
    writer.u32(longitude);
    writer.u32(altitude);
  },
};

function angle(value: number, most: number, positive: string, negative: string): string | undefined {
  const distance = Math.abs(value - ORIGIN);
  if (distance > most * DEGREE) return undefined;
  const degrees = Math.floor(distance / DEGREE);
  const minutes = Math.floor((distance % DEGREE) / MINUTE);
  const seconds = ((distance % MINUTE) / 1000).toFixed(3);
  return `${degrees} ${minutes} ${seconds} ${value < ORIGIN ? negative : positive}`;
}

function readAngle(words: Words, most: number, positive: string, negative: string): number {
  const numbers: number[] = [];
  for (;;) {
    const word = words.take(`${positive} or ${negative}`);
    const direction = word.toUpperCase();
    if (direction === positive || direction === negative) {
      const [degrees = Number.NaN, minutes = 0, seconds = 0] = numbers;
      const distance = degrees * DEGREE + minutes * MINUTE + Math.round(seconds * 1000);
      const whole = Number.isInteger(degrees) && Number.isInteger(minutes);
      if (!whole || numbers.length > 3 || minutes > 59 || seconds >= 60 || distance > most * DEGREE)
        throw new TypeError(`not a position: ${numbers.join(' ')} ${word}`);
      return direction === positive ? ORIGIN + distance : ORIGIN - distance;
    }
    if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(word)) throw new TypeError(`not a part of a position: ${word}`);
    numbers.push(Number(word));
  }
}

function readCentimetres(word: string): number {
  if (!/^-?\d{1,8}(?:\.\d{1,2})?m?$/.test(word)) throw new TypeError(`not a length in metres: ${word}`);
  return Math.round(Number.parseFloat(word) * 100);
}

/** A digit and a power of ten, in centimetres. */
function size(octet: number): string | undefined {
  const digit = octet >> 4;
  const power = octet & 15;
  if (digit > 9 || power > 9 || (digit === 0 && power !== 0)) return undefined;
  return power < 2 ? `${((digit * 10 ** power) / 100).toFixed(2)}m` : `${digit}${'0'.repeat(power - 2)}m`;
}

function sizeOctet(word: string): number {
  const centimetres = readCentimetres(word);
  if (centimetres < 0 || centimetres > 9e9) throw new TypeError(`not a size: ${word}`);
  const power = Math.max(0, String(centimetres).length - 1);
  return (Math.floor(centimetres / 10 ** power) << 4) | (centimetres === 0 ? 0 : power);
}
