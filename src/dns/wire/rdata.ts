/**
 * RDATA in wire form, names uncompressed, from its canonical text or from `\# LENGTH HEX`.
 * @throws {TypeError} on text that has no wire form.
 */
export function encodeRdata(_type: string, _data: string): Uint8Array {
  throw new Error('not yet');
}
