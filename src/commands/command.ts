/** 0 pass, 1 fail, 2 could not run (usage, configuration, input), 3 unverified only. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The process as a command sees it, so that tests can stand in for it. */
export interface Terminal {
  /** The report, and nothing else. */
  out(text: string): void;
  /** Progress, warnings, errors. */
  err(text: string): void;
  /** True where standard output takes ANSI colour. */
  readonly colour: boolean;
  /** True where standard error is a terminal, so that progress is of use. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
}
