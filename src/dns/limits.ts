import { createPace } from './pace.ts';

/** What everything that one run asks keeps to together: most questions in flight, and most packets a second. */
export interface Limits {
  /** For one exchange. Shares that find nothing left go on in turns, so that none starves beside a greedy one. */
  share(): Share;
}

export interface Share {
  /** Whether one more question may be in flight. */
  hasPlace(now: number): boolean;
  entered(): void;
  left(): void;
  /** Takes the right to one packet, where there is one. */
  take(now: number): boolean;
}

/** Whoever has something to send asks with every tick; a share that did not for so long has nothing to send. */
const STILL_ASKING_MS = 25;

export function createLimits(concurrency: number, qps: number | undefined): Limits {
  const pace = createPace(qps);
  const forPlace = createTurns();
  const forPacket = createTurns();
  let inFlight = 0;
  let shares = 0;
  return {
    share() {
      const share: Share = {
        hasPlace: (now) =>
          shares === 1 ? inFlight < concurrency : forPlace(share, now, () => inFlight < concurrency),
        entered: () => void inFlight++,
        left: () => void inFlight--,
        take: (now) =>
          shares === 1 || qps === undefined ? pace.take(now) : forPacket(share, now, () => pace.take(now)),
      };
      shares++;
      return share;
    },
  };
}

/** Lets `take` be called by one share after the other, each until there is nothing left to take. */
function createTurns(): (who: Share, now: number, take: () => boolean) => boolean {
  /** Who found nothing left, or others in the line, in that order; and when they last asked. */
  const line = new Map<Share, number>();
  let last: Share | undefined;
  let lastAt = 0;
  return (who, now, take) => {
    const goesOn = who === last && now === lastAt;
    for (const [other, askedAt] of goesOn ? [] : line) {
      if (other === who) break;
      if (now - askedAt <= STILL_ASKING_MS) {
        line.set(who, now);
        return false;
      }
      line.delete(other);
    }
    line.delete(who);
    const taken = take();
    last = taken ? who : undefined;
    lastAt = now;
    if (!taken) line.set(who, now);
    return taken;
  };
}
