import type { Mutable } from '../../model/mutable.ts';

/** The part of a file that is in memory, as octets and as text with one character per octet. */
export interface Window {
  readonly bytes: Buffer;
  readonly text: string;
  /** True where the file ends with the window. */
  readonly finished: boolean;
  /** Drops what lies before the offset, which becomes 0, and adds the next piece, or several small ones. */
  fill(from: number): void;
  close(): void;
}

/** Small pieces are joined until they add as much as is there already, so that no octet is copied often. */
const ENOUGH_OCTETS = 0x10000;

/** Opens a window on a file that comes in pieces; the first piece is read at once. */
export function openWindow(chunks: Iterable<Buffer>): Window {
  const source = chunks[Symbol.iterator]();

  function fill(from: number): void {
    const rest = window.bytes.subarray(from);
    const parts: Buffer[] = [];
    const wanted = Math.max(1, Math.min(rest.length, ENOUGH_OCTETS));
    for (let added = 0; added < wanted; ) {
      const step = source.next();
      if (step.done === true) {
        window.finished = true;
        break;
      }
      added += step.value.length;
      parts.push(step.value);
    }
    window.bytes = rest.length === 0 && parts.length === 1 ? parts[0]! : Buffer.concat([rest, ...parts]);
    window.text = window.bytes.toString('latin1');
  }

  const window: Mutable<Window> = {
    bytes: Buffer.alloc(0),
    text: '',
    finished: false,
    fill,
    close() {
      source.return?.();
    },
  };
  fill(0);
  return window;
}
