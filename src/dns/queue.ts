/** First in, first out, in constant time; `Array.shift` moves everything that waits. */
export interface Queue<T> {
  readonly length: number;
  peek(): T | undefined;
  push(item: T): void;
  /** Puts the item before all others. */
  pushFirst(item: T): void;
  shift(): T | undefined;
}

export function createQueue<T>(): Queue<T> {
  let items: (T | undefined)[] = [];
  let head = 0;
  return {
    get length() {
      return items.length - head;
    },
    peek: () => items[head],
    push(item) {
      items.push(item);
    },
    pushFirst(item) {
      if (head > 0) items[--head] = item;
      else items.unshift(item);
    },
    shift() {
      const item = items[head];
      if (head < items.length) items[head++] = undefined;
      if (head >= 1024 && head * 2 >= items.length) {
        items = items.slice(head);
        head = 0;
      }
      return item;
    },
  };
}
