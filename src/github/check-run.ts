import type { SourceLocation } from '../model/record.ts';
import type { Severity } from '../model/report.ts';
import type { Failure, GitHub } from './api.ts';

export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly detailsUrl: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

interface Annotation {
  readonly kind: Severity;
  readonly location: SourceLocation;
  readonly title: string;
  readonly message: string;
}

export interface Made {
  /** Annotations that the check run shows. */
  readonly annotated: number;
  /** Why there is no check run, or why it does not show all of them. */
  readonly failure: Failure | undefined;
}

/** A run that GitHub slows down by its limits is not held up for longer. */
const MAX_MS = 3 * 60_000;
/** The API takes so many annotations in one request; every further request adds to them. */
const BATCH = 50;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Makes a check run that is complete from the first request on, so that a failure on the way leaves none that
 * seems to be still running.
 */
export async function makeCheckRun(github: GitHub, run: CheckRun): Promise<Made> {
  const start = performance.now();
  const batches = batchesOf(run.annotations.map(apiAnnotation));
  const output = (annotations: readonly unknown[]) => ({
    title: run.title,
    summary: run.summary,
    ...(annotations.length === 0 ? {} : { annotations }),
  });
  const create = (annotations: readonly unknown[]) =>
    github.request('POST', '/check-runs', {
      name: run.name,
      head_sha: run.headSha,
      status: 'completed',
      conclusion: run.conclusion,
      ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
      output: output(annotations),
    });

  const [first = [], ...rest] = batches;
  let annotated = first.length;
  let failure: Failure | undefined;
  let created = await create(first);
  if (!created.ok && created.cause === 'invalid' && first.length > 0) {
    // One annotation that GitHub will not have must not cost the verdict.
    failure = created;
    annotated = 0;
    created = await create([]);
  }
  if (!created.ok) return { annotated: 0, failure: created };
  const id = (created.body as { id?: unknown } | null)?.id;
  if (rest.length > 0 && typeof id !== 'number') {
    const message = 'POST /check-runs: the answer has no id';
    return { annotated, failure: { ok: false, cause: 'malformed', message } };
  }
  for (const batch of rest) {
    if (performance.now() - start > MAX_MS) {
      const message = `PATCH /check-runs/${id}: not all within ${MAX_MS / 60_000} minutes`;
      failure ??= { ok: false, cause: 'timeout', message };
      break;
    }
    const updated = await github.request('PATCH', `/check-runs/${id}`, { output: output(batch) });
    if (updated.ok) annotated += batch.length;
    else {
      failure = updated;
      if (updated.cause !== 'invalid') break;
    }
  }
  return { annotated, failure };
}

function apiAnnotation({ kind, location, title, message }: Annotation) {
  const { path, line = 1, endLine = line, column, endColumn } = location;
  return {
    path,
    start_line: line,
    end_line: endLine,
    ...(column === undefined || line !== endLine
      ? {}
      : { start_column: column, end_column: Math.max(column, endColumn ?? column) }),
    annotation_level: LEVELS[kind],
    title,
    message,
  };
}

function batchesOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) =>
    items.slice(i * BATCH, (i + 1) * BATCH),
  );
}
