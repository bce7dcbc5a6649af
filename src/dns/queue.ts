import type { Mutable } from '../model/mutable.ts';

/** First in, first out, in constant time; `Array.shift` moves everything that waits. */
export interface Queue<T> {
  readonly length: number;
  peek(): T | undefined;
  push(item: T): void;
  /** Puts the item before all others. */
  pushFirst(item: T): void;
  shift(): T | undefined;
}

/**
 * A ring that doubles when full. Slots are emptied as items leave: an abandoned array that still points at items
 * would keep them from dying young.
 */
export function createQueue<T>(): Queue<T> {
  let ring: (T | undefined)[] = new Array(64).fill(undefined);
  let head = 0;

  function makeRoom(): void {
    if (queue.length < ring.length) return;
    const larger: (T | undefined)[] = new Array(2 * ring.length).fill(undefined);
    for (let i = 0; i < queue.length; i++) larger[i] = ring[(head + i) & (ring.length - 1)];
    ring.fill(undefined);
    ring = larger;
    head = 0;
  }

  const queue: Mutable<Queue<T>> = {
    length: 0,
    peek: () => ring[head],
    push(item) {
      makeRoom();
      ring[(head + queue.length++) & (ring.length - 1)] = item;
    },
    pushFirst(item) {
      makeRoom();
      head = (head - 1) & (ring.length - 1);
      ring[head] = item;
      queue.length++;
    },
    shift() {
      const item = ring[head];
      if (queue.length === 0) return undefined;
      ring[head] = undefined;
      head = (head + 1) & (ring.length - 1);
      queue.length--;
      return item;
    },
  };
  return queue;
}
