/** Where the time of a run went, stage after stage. */
export interface Stopwatch {
  /** Ends a stage, which began where the one before ended. */
  readonly lap: (stage: string) => void;
  /** One line: `Time: reading the base 12 ms, ...; 63 ms in all, after 41 ms of starting Node`. */
  words(): string;
}

export function createStopwatch(): Stopwatch {
  const begun = performance.now();
  const laps: string[] = [];
  let last = begun;
  return {
    lap(stage) {
      const now = performance.now();
      laps.push(`${stage} ${msWords(now - last)}`);
      last = now;
    },
    words: () =>
      `Time: ${laps.join(', ')}; ${msWords(last - begun)} in all, after ${msWords(begun)} of starting up`,
  };
}

function msWords(ms: number): string {
  return ms < 10_000 ? `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
