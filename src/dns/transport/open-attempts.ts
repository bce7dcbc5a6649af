import { randomFillSync } from 'node:crypto';
import type { Mutable } from '../../model/mutable.ts';
import type { Attempt } from './transport.ts';

/** The attempts of one socket or connection that may still be answered, by id. */
export interface OpenAttempts<A extends Attempt> {
  readonly size: number;
  /** Gives the attempt an unpredictable id that no other one here has, and writes it into the query. */
  add(attempt: A): void;
  /** The attempt that the packet's id belongs to. */
  of(packet: Uint8Array): A | undefined;
  delete(attempt: A): void;
  /** All of them, in no order. */
  all(): A[];
}

const START_SLOTS = 512;

/**
 * The low bits of the id are the slot, so that finding an attempt is one array access. A Map would do it too, but
 * the tables that it leaves behind as it churns keep dead attempts alive, at twice the cost of a whole question.
 */
export function createOpenAttempts<A extends Attempt>(): OpenAttempts<A> {
  let slots: (A | undefined)[] = new Array(START_SLOTS).fill(undefined);

  function place(attempt: A): void {
    slots[attempt.id & (slots.length - 1)] = attempt;
  }

  function grow(): void {
    const old = slots;
    slots = new Array(2 * old.length).fill(undefined);
    for (const attempt of old) if (attempt !== undefined) place(attempt);
  }

  const open: Mutable<OpenAttempts<A>> = {
    size: 0,
    add(attempt) {
      if (2 * open.size >= slots.length && slots.length < 0x10000) grow();
      let id = randomId();
      while (slots[id & (slots.length - 1)] !== undefined) id = randomId();
      attempt.id = id;
      attempt.query[0] = id >> 8;
      attempt.query[1] = id & 0xff;
      place(attempt);
      open.size++;
    },
    of(packet) {
      if (packet.length < 2) return undefined;
      const id = (packet[0]! << 8) | packet[1]!;
      const attempt = slots[id & (slots.length - 1)];
      return attempt?.id === id ? attempt : undefined;
    },
    delete(attempt) {
      const slot = attempt.id & (slots.length - 1);
      if (slots[slot] !== attempt) return;
      slots[slot] = undefined;
      open.size--;
    },
    all: () => slots.filter((attempt) => attempt !== undefined),
  };
  return open;
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
