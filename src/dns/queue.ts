const START_SLOTS = 64;

/**
 * First in, first out, in constant time; `Array.shift` moves everything that waits. A ring that doubles when full. Slots are
 * emptied as items leave: an abandoned array that still points at items would keep them from dying young.
 */
export class Queue<T> {
  private ring: (T | undefined)[] = new Array(START_SLOTS).fill(undefined);
  private head = 0;
  private count = 0;

  get length(): number {
    return this.count;
  }

  peek(): T | undefined {
    return this.ring[this.head];
  }

  push(item: T): void {
    this.makeRoom();
    this.ring[(this.head + this.count++) & (this.ring.length - 1)] = item;
  }

  /** Puts the item before all others. */
  pushFirst(item: T): void {
    this.makeRoom();
    this.head = (this.head - 1) & (this.ring.length - 1);
    this.ring[this.head] = item;
    this.count++;
  }

  shift(): T | undefined {
    if (this.count === 0) return undefined;
    const item = this.ring[this.head];
    this.ring[this.head] = undefined;
    this.head = (this.head + 1) & (this.ring.length - 1);
    this.count--;
    return item;
  }

  private makeRoom(): void {
    const { ring, head, count } = this;
    if (count < ring.length) return;
    const larger: (T | undefined)[] = new Array(2 * ring.length).fill(undefined);
    for (let i = 0; i < count; i++) larger[i] = ring[(head + i) & (ring.length - 1)];
    ring.fill(undefined);
    this.ring = larger;
    this.head = 0;
  }
}
