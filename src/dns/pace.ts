/** A token bucket: how many packets may leave by now. */
export interface Pace {
  /** Takes one token where there is one. */
  take(now: number): boolean;
}

/** At most `perSecond` on average, in bursts of at most 20 ms worth; undefined means no limit. */
export function createPace(perSecond: number | undefined): Pace {
  if (perSecond === undefined) return { take: () => true };
  const depth = Math.max(1, perSecond / 50);
  let tokens = depth;
  let filledAt = Number.NEGATIVE_INFINITY;
  return {
    take(now) {
      if (filledAt > Number.NEGATIVE_INFINITY)
        tokens = Math.min(depth, tokens + ((now - filledAt) * perSecond) / 1000);
      filledAt = now;
      if (tokens < 1) return false;
      tokens--;
      return true;
    },
  };
}
