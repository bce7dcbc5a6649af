import { type Parsed, refused } from '../../model/parsed.ts';
import type { Message } from './message.ts';

/**
 * Reads a whole message, strictly: anything that RFC 1035 or the RFC of a record's type does not allow, and octets
 * after the last record, is a problem. Never throws; time is linear in the packet and memory bounded.
 * Where TC is set the message may stop anywhere behind the header: entries that are whole are given, the rest is left out.
 */
export function decodeMessage(_packet: Uint8Array): Parsed<Message> {
  return refused('not yet');
}
