import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Result, Summary } from './model/report.ts';
import type { Medium, Reporter } from './reporters/reporter.ts';

/** Where text goes: standard output, a file, the step summary. */
export interface Sink {
  write(text: string): void;
  close(): void;
}

const BUFFER_CHARS = 64 * 1024;

/**
 * A file that is written piece by piece; the folder is made where it lacks.
 * @throws the system's error when the file cannot be opened or written.
 */
export function fileSink(path: string, mode: 'replace' | 'append' = 'replace'): Sink {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, mode === 'append' ? 'a' : 'w');
  let buffer = '';
  return {
    write(text) {
      buffer += text;
      if (buffer.length < BUFFER_CHARS) return;
      writeWhole(file, buffer);
      buffer = '';
    },
    close() {
      writeWhole(file, buffer);
      closeSync(file);
    },
  };
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

/** Nothing is written before the first result or the end, so that a run that cannot start leaves no half report. */
export function deliver(deliveries: readonly Delivery[]): Deliveries {
  const streaming = deliveries.filter(({ reporter }) => reporter.result !== undefined);
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
      count++;
    },
    end(summary) {
      begin();
      for (const { reporter, medium, sink } of deliveries) {
        sink.write(reporter.end(summary, medium));
        sink.close();
      }
    },
  };
}
