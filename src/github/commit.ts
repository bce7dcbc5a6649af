import type { TreeEntries, TreeEntry } from '../repository/object-tree.ts';
import type { Failure, GitHub, Outcome } from './api.ts';

/** Blobs fetched for one base, at most; a change that needs more wants a deeper checkout. */
const MAX_BLOBS = 2_000;
const MAX_OCTETS = 512 * 1024 * 1024;
const AT_ONCE = 6;

/** The commit where two histories part, as the API finds it; revisions may be ids or branches. */
export async function mergeBaseOf(github: GitHub, base: string, head: string): Promise<Outcome<string>> {
  const path = `/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
  const outcome = await github.request('GET', path);
  if (!outcome.ok) return outcome;
  const sha = (outcome.body as { merge_base_commit?: { sha?: unknown } } | null)?.merge_base_commit?.sha;
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)
    ? { ...outcome, body: sha }
    : malformed(`GET ${path}: no merge_base_commit.sha`);
}

/** The id of the commit that a revision names. */
export async function commitOf(github: GitHub, revision: string): Promise<Outcome<string>> {
  const path = `/commits/${encodeURIComponent(revision)}?per_page=1`;
  const outcome = await github.request('GET', path);
  if (!outcome.ok) return outcome;
  const sha = (outcome.body as { sha?: unknown } | null)?.sha;
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)
    ? { ...outcome, body: sha }
    : malformed(`GET ${path}: no sha`);
}

/** The files of a commit, at the paths that `pathOf` gives them. One request, however much the commit changes. */
export async function entriesOf(
  github: GitHub,
  commit: string,
  pathOf: (path: string) => string | undefined,
): Promise<Outcome<TreeEntries>> {
  const path = `/git/trees/${commit}?recursive=1`;
  const outcome = await github.request('GET', path);
  if (!outcome.ok) return outcome;
  const body = outcome.body as { tree?: unknown; truncated?: unknown } | null;
  if (!Array.isArray(body?.tree)) return malformed(`GET ${path}: no tree`);
  if (body.truncated === true)
    return { ok: false, cause: 'too-large', message: `GET ${path}: the repository has too many files` };
  const entries = new Map<string, TreeEntry>();
  for (const entry of body.tree as readonly Record<string, unknown>[]) {
    const { path: at, mode, type, sha } = entry;
    const place = type === 'blob' && typeof at === 'string' ? pathOf(at) : undefined;
    if (place === undefined || typeof sha !== 'string') continue;
    entries.set(place, { kind: mode === '120000' ? 'link' : 'file', id: sha });
  }
  return { ...outcome, body: entries };
}

/** Fetches blobs, a few at once, within bounds that hold for all calls together. */
export function blobFetcher(
  github: GitHub,
): (ids: readonly string[], keep: (id: string, content: Buffer) => void) => Promise<Failure | undefined> {
  let blobs = 0;
  let octets = 0;
  return async (ids, keep) => {
    let failure: Failure | undefined;
    const waiting = ids.values();
    const work = async () => {
      for (const id of waiting) {
        if (failure !== undefined) return;
        if (++blobs > MAX_BLOBS || octets > MAX_OCTETS) {
          failure = malformed(`more than ${MAX_BLOBS} files or ${MAX_OCTETS} octets of the base differ`);
          return;
        }
        const outcome = await github.blob(id);
        if (!outcome.ok) failure ??= outcome;
        else {
          octets += outcome.body.length;
          keep(id, outcome.body);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return failure;
  };
}

function malformed(message: string): Failure {
  return { ok: false, cause: 'malformed', message };
}
