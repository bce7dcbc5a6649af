import type { GitHub, Outcome } from './api.ts';

const PER_PAGE = 100;

/** All items of a list, page by page; too many of them are a failure rather than a part that is taken for all. */
export async function allPages(
  github: GitHub,
  path: string,
  maxPages: number,
): Promise<Outcome<readonly unknown[]>> {
  const items: unknown[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const outcome = await github.request('GET', `${path}?per_page=${PER_PAGE}&page=${page}`);
    if (!outcome.ok) return outcome;
    if (!Array.isArray(outcome.body))
      return { ok: false, cause: 'malformed', message: `GET ${path}: the answer is no list` };
    items.push(...outcome.body);
    if (outcome.body.length < PER_PAGE) return { ...outcome, body: items };
  }
  return { ok: false, cause: 'too-large', message: `GET ${path}: more than ${maxPages * PER_PAGE} items` };
}
