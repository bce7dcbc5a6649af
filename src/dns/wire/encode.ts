import type { Message } from './message.ts';

/**
 * The message in wire form with compressed names (RFC 1035 section 4.1.4). Over `maxOctets` (65535 where left out)
 * it ends at a record boundary with TC set; the OPT record is kept.
 * @throws {TypeError} on text that has no wire form.
 */
export function encodeMessage(
  _message: Message,
  _limits: { readonly maxOctets?: number } = {},
): Buffer {
  throw new Error('not yet');
}
