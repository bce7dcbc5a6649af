import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { CannotRun } from './cannot-run.ts';
import type { Result, Summary } from './model/report.ts';
import { pairSample } from './reporters/pair-tables.ts';
import type { Medium, Reporter } from './reporters/reporter.ts';

/** Where text goes: standard output, a file, the step summary. */
export interface Sink {
  write(text: string): void;
  close(): void;
}

const BUFFER_CHARS = 64 * 1024;

/**
 * A file that is written piece by piece; the folder is made where it lacks.
 * @throws {CannotRun} when the file cannot be opened or written.
 */
export function fileSink(path: string, mode: 'replace' | 'append' = 'replace'): Sink {
  const file = orCannotWrite(path, () => {
    makeFolder(dirname(path));
    return openSync(path, mode === 'append' ? 'a' : 'w');
  });
  const buffered = bufferedSink((text) => orCannotWrite(path, () => writeWhole(file, text)));
  return {
    write: buffered.write,
    close() {
      buffered.close();
      orCannotWrite(path, () => closeSync(file));
    },
  };
}

/**
 * Writes a file that is not there yet; false, and nothing is touched, where something stands at the path.
 * @throws {CannotRun} when it cannot be written.
 */
export function writeNew(path: string, text: string): boolean {
  return orCannotWrite(path, () => {
    makeFolder(dirname(path));
    let file: number;
    try {
      file = openSync(path, 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
    writeWhole(file, text);
    closeSync(file);
    return true;
  });
}

/**
 * Refuses a path inside a checkout that a link in it leads out of: a change could bring the link along, and the report
 * would overwrite whatever it points at.
 * @throws {CannotRun} naming the path.
 */
export function refuseLinkOut(path: string, checkout: string): void {
  if (!`${path}${sep}`.startsWith(`${checkout}${sep}`)) return;
  let known = path;
  while (lstatSync(known, { throwIfNoEntry: false }) === undefined) known = dirname(known);
  const root = orCannotWrite(checkout, () => realpathSync(checkout));
  const real = orCannotWrite(path, () => realpathSync(known));
  if (`${real}${sep}`.startsWith(`${root}${sep}`)) return;
  throw new CannotRun(
    `${path} cannot be written: a link leads out of the checkout. Write the report elsewhere`,
  );
}

/**
 * Refuses to write one of the files that are read, by whatever name or link it is called: opening it would empty it.
 * @throws {CannotRun} naming the path.
 */
export function refuseInput(path: string, inputs: readonly string[]): void {
  const written = fileAt(path);
  if (written === undefined || !inputs.some((input) => fileAt(input) === written)) return;
  throw new CannotRun(`${path} cannot be written: it is one of the reports that are read. Write elsewhere`);
}

/** The same for all names of a file; undefined where there is none. */
function fileAt(path: string): string | undefined {
  const stat = orCannotWrite(path, () => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return stat && `${stat.dev}:${stat.ino}`;
}

/**
 * A path in a new folder below `parent`: two steps of one job never write the same file.
 * @throws {CannotRun} when the folder cannot be made.
 */
export function ownPath(parent: string, name: string): string {
  return orCannotWrite(join(parent, name), () => {
    makeFolder(parent);
    return join(mkdtempSync(join(parent, 'ptr-gate-')), name);
  });
}

/** Not mkdir's own `recursive`: in a file system that refuses folders, such as /proc, Node's never returns. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function orCannotWrite<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new CannotRun(`${path} cannot be written: ${causeOf(error)}`);
  }
}

/** The system's reason in words: `no space left on device`. */
export function causeOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if ((error as NodeJS.ErrnoException).code === 'EISDIR') return 'it is a directory';
  return /^E[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
}

/** Buffers small pieces in front of a sink that is slow for each of them. */
export function bufferedSink(flush: (text: string) => void): Sink {
  let buffer = '';
  return {
    write(text) {
      buffer += text;
      if (buffer.length < BUFFER_CHARS) return;
      flush(buffer);
      buffer = '';
    },
    close() {
      if (buffer !== '') flush(buffer);
      buffer = '';
    },
  };
}

/** Writes all of the text, also to a pipe that takes only part of it at a time. */
export function writeWhole(file: number, text: string): void {
  const octets = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < octets.length) {
    try {
      written += writeSync(file, octets, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      // A full non-blocking pipe: wait a moment for its reader rather than lose the rest of the report.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Writes until the reader goes away (EPIPE). What nobody reads is no failure, and must not become one. */
export function whileRead(write: (text: string) => void): (text: string) => void {
  let isRead = true;
  return (text) => {
    if (!isRead) return;
    try {
      write(text);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
      isRead = false;
    }
  };
}

/** One report on its way to one place. */
export interface Delivery {
  readonly reporter: Reporter;
  readonly medium: Medium;
  readonly sink: Sink;
}

/** Feeds every report as results arrive, so that none of them has to be held. */
export interface Deliveries {
  result(result: Result): void;
  end(summary: Summary): void;
}

/** What a summary for people shows of each state. */
const PAIRS_PER_STATE = 100;

/** Nothing is written before the first result or the end, so that a run that cannot start leaves no half report. */
export function deliver(deliveries: readonly Delivery[]): Deliveries {
  const streaming = deliveries.filter(({ reporter }) => reporter.result !== undefined);
  const sample = pairSample(PAIRS_PER_STATE);
  let count = 0;
  let begun = false;

  function begin(): void {
    if (begun) return;
    begun = true;
    for (const { reporter, medium, sink } of deliveries) {
      if (reporter.begin !== undefined) sink.write(reporter.begin(medium));
    }
  }

  return {
    result(result) {
      begin();
      for (const { reporter, medium, sink } of streaming) sink.write(reporter.result!(result, count, medium));
      sample.add(result);
      count++;
    },
    end(summary) {
      begin();
      for (const { reporter, medium, sink } of deliveries) {
        const full = { ...medium, pairs: sample.pairs };
        if (reporter.endInPieces === undefined) sink.write(reporter.end(summary, full));
        else for (const piece of reporter.endInPieces(summary, full)) sink.write(piece);
        sink.close();
      }
    },
  };
}
