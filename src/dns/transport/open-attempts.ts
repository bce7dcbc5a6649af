import { randomFillSync } from 'node:crypto';
import type { Attempt } from './transport.ts';

const START_SLOTS = 512;

/**
 * The attempts of one socket or connection that may still be answered, by id. The low bits of the id are the slot, so that
 * finding an attempt is one array access. A Map would do it too, but the tables that it leaves behind as it churns keep dead
 * attempts alive, at twice the cost of a whole question.
 */
export class OpenAttempts<A extends Attempt> {
  private slots: (A | undefined)[] = new Array(START_SLOTS).fill(undefined);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Gives the attempt an unpredictable id that no other one here has, and writes it into the query. */
  add(attempt: A): void {
    if (2 * this.count >= this.slots.length && this.slots.length < 0x10000) this.grow();
    const { slots } = this;
    let id = randomId();
    while (slots[id & (slots.length - 1)] !== undefined) id = randomId();
    attempt.id = id;
    attempt.query[0] = id >> 8;
    attempt.query[1] = id & 0xff;
    slots[id & (slots.length - 1)] = attempt;
    this.count++;
  }

  /** The attempt that the packet's id belongs to. */
  of(packet: Uint8Array): A | undefined {
    if (packet.length < 2) return undefined;
    const id = (packet[0]! << 8) | packet[1]!;
    const attempt = this.slots[id & (this.slots.length - 1)];
    return attempt?.id === id ? attempt : undefined;
  }

  delete(attempt: A): void {
    const slot = attempt.id & (this.slots.length - 1);
    if (this.slots[slot] !== attempt) return;
    this.slots[slot] = undefined;
    this.count--;
  }

  /** All of them, in no order. */
  all(): A[] {
    return this.slots.filter((attempt) => attempt !== undefined);
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Array(2 * old.length).fill(undefined);
    for (const attempt of old)
      if (attempt !== undefined) this.slots[attempt.id & (this.slots.length - 1)] = attempt;
  }
}

const POOL = new Uint16Array(2048);
let next = POOL.length;

/** 16 unpredictable bits (RFC 5452 section 9.2), from the system's generator in batches. */
export function randomId(): number {
  if (next === POOL.length) {
    randomFillSync(POOL);
    next = 0;
  }
  return POOL[next++]!;
}
