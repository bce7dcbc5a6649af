import { isUtf8 } from 'node:buffer';
import { DocumentError } from './document-error.ts';
import { placesOf } from './places.ts';

/**
 * The text of a UTF-8 file.
 * @throws {DocumentError} with the place of the first octet that is not UTF-8.
 */
export function decodeText(octets: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    const [first, second] = octets;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
      throw new DocumentError('the file is UTF-16. Save it as UTF-8', { path, line: 1, column: 1 });
    }
    const valid = validLength(octets);
    const before = new TextDecoder('utf-8').decode(octets.subarray(0, valid));
    const octet = octets[valid]!.toString(16).padStart(2, '0').toUpperCase();
    throw new DocumentError(
      `the octet 0x${octet} is not UTF-8. Save the file as UTF-8`,
      placesOf(before, path).point(before.length),
    );
  }
}

/** The number of octets up to the first that is not UTF-8: a streaming decoder takes every shorter beginning. */
function validLength(octets: Uint8Array): number {
  let low = 0;
  let high = octets.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(octets.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle;
    }
  }
  // In a stream `low` octets may end inside a character; that character is the one at fault.
  while (!isUtf8(octets.subarray(0, low))) low--;
  return low;
}
