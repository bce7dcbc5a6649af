const TICK_MS = 5;
/** After a pause of this process, replies wait in the sockets: read them before calling anything lost. */
const PAUSE_MS = 50;

export interface ClockOptions {
  /** Called every few milliseconds; patient for a while after a pause, when no silence counts. */
  tick(now: number, isPatient: boolean): void;
  /** The process stood still for so long. */
  paused(ms: number): void;
  /** True where there is nothing to tick for. */
  isIdle(): boolean;
}

/** One timer for all questions: a timer for each would cost more than encoding it. */
export interface Clock {
  /** Ticks from now on until there is nothing to tick for. */
  start(): void;
  stop(): void;
}

export function createClock(options: ClockOptions): Clock {
  let ticking: NodeJS.Timeout | undefined;
  let lastTick = 0;
  let patientUntil = 0;
  /** False until a tick has counted silence again: pauses in a row must not put that off for ever. */
  let mayBePatient = true;

  function tick(): void {
    const now = performance.now();
    const since = now - lastTick;
    if (since > PAUSE_MS) {
      if (mayBePatient) patientUntil = now + 4 * TICK_MS;
      mayBePatient = false;
      options.paused(since - TICK_MS);
    }
    lastTick = now;
    const isPatient = now < patientUntil;
    mayBePatient ||= !isPatient;
    options.tick(now, isPatient);
    if (options.isIdle()) stop();
  }

  function stop(): void {
    clearInterval(ticking);
    ticking = undefined;
  }

  return {
    start() {
      if (ticking !== undefined) return;
      lastTick = performance.now();
      ticking = setInterval(tick, TICK_MS);
    },
    stop,
  };
}
