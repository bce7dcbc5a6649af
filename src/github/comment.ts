import type { GitHub, Outcome } from './api.ts';
import { ownTexts } from './own-texts.ts';
import { allPages } from './pages.ts';

export interface CommentRequest {
  /** Number of the pull request. */
  readonly number: number;
  /** Begins the first line of every comment that this check of this repository ever writes. */
  readonly marker: string;
  /** Of two runs at once, the later one has its say: a comment of a higher run is left alone. */
  readonly run: number;
  readonly body: string;
  /** True where there is nothing to say unless something was said before. */
  readonly onlyUpdate: boolean;
}

const MAX_PAGES = 30;

/** The first line of a comment. No part of it is foreign text. */
export function commentMarker(marker: string, run: number): string {
  return `${marker} run=${run} -->`;
}

/** Keeps the one comment of this check up to date. */
export async function keepComment(github: GitHub, request: CommentRequest): Promise<Outcome<unknown>> {
  const { number, marker, body } = request;
  const path = `/issues/${number}/comments`;
  const listed = await allPages(github, path, MAX_PAGES);
  if (!listed.ok) return listed;
  const own = await ownTexts(github, listed.body, `${marker} `);
  if (!own.ok) return own;
  const [there] = own.body;
  if (there !== undefined) {
    const run = Number(/ run=([0-9]{1,15}) -->/.exec(there.body.split('\n', 1)[0]!)?.[1] ?? 0);
    if (run > request.run) return listed;
    const updated = await github.request('PATCH', `/issues/comments/${there.id}`, { body });
    // Somebody deleted it since it was listed.
    if (updated.ok || updated.cause !== 'not-found') return updated;
  }
  return request.onlyUpdate ? listed : github.request('POST', path, { body });
}
