import { createHash } from 'node:crypto';
import type { Failure, GitHub } from '../github/api.ts';
import { makeCheckRun } from '../github/check-run.ts';
import { commentMarker, keepComment } from '../github/comment.ts';
import { commentOnLines, type ReviewComment, shownLines } from '../github/review.ts';
import type { Summary } from '../model/report.ts';
import { checkOutput } from '../reporters/check-run.ts';
import { type CommentFrame, commentBody, isAllWell, resolvedBody } from '../reporters/comment.ts';
import type { Medium } from '../reporters/reporter.ts';
import { correctedLine, suggestionBody, type WrongPtr, wrongPtrs } from '../reporters/suggestion.ts';
import { type Tree, TreeError } from '../repository/tree.ts';

/** Where a report is published on GitHub, besides what the runner makes of the step. */
export interface Publication {
  /** Undefined where the workflow gives no token. */
  readonly github: GitHub | undefined;
  /** The commit that was judged, as GitHub shows it: the head of a pull request, not the merge that was checked out. */
  readonly headSha: string;
  readonly pullRequest: { readonly number: number; readonly isFromFork: boolean } | undefined;
  /** Tells this check from others in the same repository: the workflow, the job, the configuration. */
  readonly identity: readonly string[];
  /** Named where one repository has several checks; undefined for the only one. */
  readonly configPath: string | undefined;
  /** Rises from run to run. */
  readonly run: number;
  readonly runUrl: string | undefined;
  readonly wants: { readonly checkRun: boolean; readonly comment: boolean };
  /** The files that were judged. */
  readonly tree: Tree;
  readonly medium: Medium;
}

/**
 * Makes the check run, keeps the comment, suggests lines. What GitHub refuses is told in the sentences that come back
 * and changes nothing else: the verdict is settled, and the exit code carries it.
 */
export async function publish(summary: Summary, publication: Publication): Promise<readonly string[]> {
  const { github, wants, pullRequest } = publication;
  const parts = [
    ...(wants.checkRun ? [checkRun] : []),
    ...(wants.comment && pullRequest !== undefined ? [remarks] : []),
  ];
  if (parts.length === 0) return [];
  if (github === undefined)
    return ['Neither check run nor comment was written, because the input `token` is empty.'];
  const notices: string[] = [];
  for (const part of parts) {
    const failed = await part(summary, publication, github);
    if (failed === undefined) continue;
    notices.push(noticeOf(failed, publication));
    // The next request would wait just as long.
    if (UNREACHABLE.includes(failed.failure.cause)) break;
  }
  return notices;
}

interface Failed {
  /** `The check run was not made`. */
  readonly what: string;
  readonly failure: Failure;
  readonly permission: string;
}

const UNREACHABLE: readonly Failure['cause'][] = ['network', 'timeout', 'unavailable', 'rate-limited'];

function noticeOf({ what, failure, permission }: Failed, { pullRequest }: Publication): string {
  const start = `${what}: ${failure.message}. The verdict stands without it, and the step summary has everything.`;
  if (failure.cause !== 'forbidden' && failure.cause !== 'not-found') return start;
  return pullRequest?.isFromFork === true
    ? `${start} The token of a pull request from a fork may only read, so this is as it should be.`
    : `${start} To have it, give the job \`permissions: ${permission}: write\`.`;
}

async function checkRun(
  summary: Summary,
  { headSha, configPath, runUrl, medium }: Publication,
  github: GitHub,
): Promise<Failed | undefined> {
  const output = checkOutput(summary, medium);
  const { annotated, failure } = await makeCheckRun(github, {
    ...output,
    name: configPath === undefined ? 'ptr-gate' : `ptr-gate (${configPath})`,
    headSha,
    detailsUrl: runUrl,
  });
  if (failure === undefined) return undefined;
  const all = output.annotations.length;
  const what =
    annotated === 0
      ? 'The check run was not made, or shows no annotation'
      : `The check run shows ${annotated} of ${all} annotations`;
  return { what, failure, permission: 'checks' };
}

/** Both need the same permission: where the comment is refused, so would be the suggestions. */
async function remarks(...of: Parameters<typeof comment>): Promise<Failed | undefined> {
  return (await comment(...of)) ?? suggestions(...of);
}

async function comment(
  summary: Summary,
  publication: Publication,
  github: GitHub,
): Promise<Failed | undefined> {
  const { pullRequest, run, runUrl, headSha, medium } = publication;
  const marker = `<!-- ptr-gate:report:${digest(publication.identity)}`;
  const frame: CommentFrame = { marker: commentMarker(marker, run), runUrl, commit: headSha };
  const onlyUpdate = isAllWell(summary);
  const kept = await keepComment(github, {
    number: pullRequest!.number,
    marker,
    run,
    onlyUpdate,
    body: onlyUpdate ? resolvedBody(summary, frame) : commentBody(summary, frame, medium),
  });
  return kept.ok
    ? undefined
    : { what: 'The comment was not written', failure: kept, permission: 'pull-requests' };
}

async function suggestions(
  summary: Summary,
  { pullRequest, headSha, tree }: Publication,
  github: GitHub,
): Promise<Failed | undefined> {
  const failed = (failure: Failure): Failed => ({
    what: 'No line was suggested',
    failure,
    permission: 'pull-requests',
  });
  const corrections = correctionsOf(wrongPtrs(summary.findings), tree);
  if (corrections.length === 0) return undefined;
  const { number } = pullRequest!;
  const shown = await shownLines(github, number, new Set(corrections.map(({ path }) => path)));
  if (!shown.ok) return failed(shown);
  const comments: ReviewComment[] = corrections
    // The checkout may be a merge, in which other changes move lines; the suggestion is made on the head's.
    .filter(({ path, line, before }) => shown.body.get(path)?.get(line) === before)
    .map(({ path, line, before, after }) => {
      const marker = `<!-- ptr-gate:suggestion:${digest([path, before, after])} -->`;
      return { path, line, marker, body: suggestionBody(marker, after) };
    });
  if (comments.length === 0) return undefined;
  const body = 'PTR records of this change name something else than what it publishes.';
  const made = await commentOnLines(github, number, headSha, body, comments);
  return made.ok ? undefined : failed(made);
}

interface Correction {
  readonly path: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Longer lines are no PTR records that a person wrote. */
const MAX_LINE_UNITS = 1_000;
const MAX_FILE_OCTETS = 16 * 1024 * 1024;

function correctionsOf(wrong: readonly WrongPtr[], tree: Tree): Correction[] {
  const files = new Map<string, readonly string[]>();
  return wrong.flatMap((one) => {
    const { path, line } = one.location;
    let lines = files.get(path);
    if (lines === undefined) {
      lines = linesOf(tree, path);
      files.set(path, lines);
    }
    const before = lines[line - 1];
    if (before === undefined || before.length > MAX_LINE_UNITS) return [];
    const after = correctedLine(before, one);
    return after === undefined ? [] : [{ path, line, before, after }];
  });
}

function linesOf(tree: Tree, path: string): readonly string[] {
  try {
    return tree.read(path, MAX_FILE_OCTETS).toString('utf8').split('\n');
  } catch (error) {
    if (error instanceof TreeError) return [];
    throw error;
  }
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
