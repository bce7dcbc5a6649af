import type { GitHub, Outcome } from './api.ts';
import { ownTexts } from './own-texts.ts';
import { allPages } from './pages.ts';

/** Lines of a file as the head of a pull request has them, by number: those that its diff shows. */
export type ShownLines = ReadonlyMap<number, string>;

/** GitHub lists no more than 3,000 files of a pull request. */
const MAX_FILE_PAGES = 30;
const MAX_COMMENT_PAGES = 30;
/** Comments of one review; a person reads no more at once. */
const MAX_COMMENTS = 20;

/** What the diff of a pull request shows of these files; a file whose diff GitHub does not give shows nothing. */
export async function shownLines(
  github: GitHub,
  number: number,
  paths: ReadonlySet<string>,
): Promise<Outcome<ReadonlyMap<string, ShownLines>>> {
  const listed = await allPages(github, `/pulls/${number}/files`, MAX_FILE_PAGES);
  if (!listed.ok) return listed;
  const files = new Map<string, ShownLines>();
  for (const file of listed.body) {
    const { filename, patch } = (file ?? {}) as Record<string, unknown>;
    if (typeof filename === 'string' && typeof patch === 'string' && paths.has(filename))
      files.set(filename, linesOfPatch(patch));
  }
  return { ...listed, body: files };
}

/** Reads the hunks of a unified diff of one file. */
function linesOfPatch(patch: string): ShownLines {
  const lines = new Map<number, string>();
  let number = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -[0-9]+(?:,[0-9]+)? \+([0-9]{1,9})(?:,[0-9]+)? @@/.exec(line);
    if (hunk !== null) number = Number(hunk[1]);
    else if (line.startsWith('+') || line.startsWith(' ')) lines.set(number++, line.slice(1));
  }
  return lines;
}

export interface ReviewComment {
  readonly path: string;
  readonly line: number;
  /** Begins the body, and is equal for equal comments. */
  readonly marker: string;
  readonly body: string;
}

/** Comments on lines of the diff, all in one review; what an earlier run said already is not said again. */
export async function commentOnLines(
  github: GitHub,
  number: number,
  headSha: string,
  body: string,
  comments: readonly ReviewComment[],
): Promise<Outcome<unknown>> {
  const listed = await allPages(github, `/pulls/${number}/comments`, MAX_COMMENT_PAGES);
  if (!listed.ok) return listed;
  const own = await ownTexts(github, listed.body, '<!-- ptr-gate:');
  if (!own.ok) return own;
  const fresh = comments.filter(({ marker }) => !own.body.some((text) => text.body.startsWith(marker)));
  if (fresh.length === 0) return listed;
  return github.request('POST', `/pulls/${number}/reviews`, {
    commit_id: headSha,
    event: 'COMMENT',
    body,
    comments: fresh
      .slice(0, MAX_COMMENTS)
      .map(({ path, line, body: text }) => ({ path, line, side: 'RIGHT', body: text })),
  });
}
