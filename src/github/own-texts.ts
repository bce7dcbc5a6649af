import type { GitHub, Outcome } from './api.ts';

/** A comment that this action wrote in an earlier run. */
export interface OwnText {
  readonly id: number;
  readonly body: string;
}

/**
 * Those of the comments that begin with the marker and were written with a token like ours. Whoever may comment may
 * paste the marker, so the marker alone proves nothing.
 */
export async function ownTexts(
  github: GitHub,
  comments: readonly unknown[],
  marker: string,
): Promise<Outcome<readonly OwnText[]>> {
  const marked = comments.flatMap((comment) => {
    const { id, body, user } = (comment ?? {}) as Record<string, unknown>;
    if (typeof id !== 'number' || typeof body !== 'string' || !body.startsWith(marker)) return [];
    return [{ id, body, user: (user ?? {}) as { login?: unknown; type?: unknown } }];
  });
  if (marked.length === 0) return { ok: true, status: 200, body: [] };
  const login = await github.login();
  // A token of an app, such as a workflow's own, belongs to no user: GitHub refuses to name one.
  if (!login.ok && login.cause !== 'forbidden') return login;
  const own = marked.filter(({ user }) => (login.ok ? user.login === login.body : user.type === 'Bot'));
  return { ok: true, status: 200, body: own };
}
