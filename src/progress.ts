/** How far a run is, in words. */
export interface Progress {
  /** @param pairs tells about how many there are, undefined where nobody knows; asked when it is to be shown. */
  update(done: number, pairs: () => number | undefined): void;
  /** One line without its end, at a time of the clock in milliseconds. Nothing foreign is in it. */
  words(nowMs: number): string;
}

/** The rate is that of the last so many lines: servers slow down and recover. */
const SAMPLES = 10;

export function createProgress(startMs: number): Progress {
  let done = 0;
  let pairs: () => number | undefined = () => undefined;
  const samples: { readonly atMs: number; readonly done: number }[] = [{ atMs: startMs, done: 0 }];

  return {
    update(count, about) {
      done = count;
      pairs = about;
    },
    words(nowMs) {
      const [oldest] = samples as [(typeof samples)[0]];
      const rate = nowMs > oldest.atMs ? ((done - oldest.done) * 1000) / (nowMs - oldest.atMs) : 0;
      samples.push({ atMs: nowMs, done });
      if (samples.length > SAMPLES) samples.shift();
      // A file may hold more pairs than it seemed to.
      const expected = pairs();
      const total = expected !== undefined && expected >= done ? Math.round(expected) : undefined;
      const of = total === undefined ? '' : ` of ${grouped(total)}`;
      const parts = [
        `${grouped(done)}${of} ${(total ?? done) === 1 ? 'pair' : 'pairs'} judged`,
        timeWords(nowMs - startMs),
      ];
      if (rate >= 1) parts.push(`${grouped(Math.round(rate))} a second`);
      if (rate >= 1 && total !== undefined && total > done)
        parts.push(`about ${timeWords(((total - done) * 1000) / rate)} left`);
      return parts.join(', ');
    },
  };
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}

function timeWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Where progress is shown. */
export interface ProgressMedium {
  /** True for a terminal, whose line is written over again and again. */
  readonly interactive: boolean;
  /** A log of a pipeline gets a line now and then; any other file none. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard error. */
  write(text: string): void;
}

/** Shows how far a run is while it lasts. */
export interface ProgressDisplay {
  update(done: number, pairs: () => number | undefined): void;
  /** A line of another kind; what is shown of the progress makes room for it. */
  say(line: string): void;
  /** Takes away what is shown, and ends. */
  clear(): void;
}

const REWRITTEN_EVERY_MS = 1_000;
const LOGGED_EVERY_MS = 30_000;
const ERASE = '\r\x1b[2K';

/** Nothing is shown of a run that ends sooner than anybody wonders. */
export function showProgress({ interactive, env, write }: ProgressMedium): ProgressDisplay {
  const progress = createProgress(performance.now());
  const isLogged = (env.CI ?? '') !== '' && env.CI !== 'false';
  let shown = false;
  const erase = () => {
    if (shown) write(ERASE);
    shown = false;
  };
  const timer =
    interactive || isLogged
      ? setInterval(
          () => {
            const line = `ptr-gate: ${progress.words(performance.now())}`;
            write(interactive ? `${ERASE}${line}` : `${line}\n`);
            shown = interactive;
          },
          interactive ? REWRITTEN_EVERY_MS : LOGGED_EVERY_MS,
        )
      : undefined;
  return {
    update: progress.update,
    say(line) {
      erase();
      write(`ptr-gate: ${line}\n`);
    },
    clear() {
      clearInterval(timer);
      erase();
    },
  };
}
