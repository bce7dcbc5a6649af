import { readFileSync } from 'node:fs';
import { typeNumber } from '../../../src/dns/wire/registry.ts';

/** Real packets; data/capture.sh made them with BIND. */
export const captured: readonly { readonly title: string; readonly packet: Buffer }[] = JSON.parse(
  readFileSync(new URL('data/packets.json', import.meta.url), 'utf8'),
).packets.map(({ title, hex }: { title: string; hex: string }) => ({
  title,
  packet: Buffer.from(hex, 'hex'),
}));

/** A response with these counts, and whatever octets behind them. */
export function rawMessage(
  counts: readonly [number, number, number, number],
  body: string,
  flags = 0x8400,
): Buffer {
  const header = Buffer.alloc(12);
  header.writeUInt16BE(0x1234, 0);
  header.writeUInt16BE(flags, 2);
  for (const [i, count] of counts.entries()) header.writeUInt16BE(count, 4 + 2 * i);
  return Buffer.concat([header, Buffer.from(body.replace(/\s/g, ''), 'hex')]);
}

/** A response whose one answer has this RDATA. */
export function messageWithRdata(type: string, rdata: Buffer, recordClass = 1): Buffer {
  const fixed = Buffer.alloc(11);
  fixed.writeUInt16BE(typeNumber(type)!, 1);
  fixed.writeUInt16BE(recordClass, 3);
  fixed.writeUInt32BE(60, 5);
  fixed.writeUInt16BE(rdata.length, 9);
  return rawMessage([0, 1, 0, 0], Buffer.concat([fixed, rdata]).toString('hex'));
}
