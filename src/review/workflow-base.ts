import { CannotRun } from '../cannot-run.ts';
import { createGitHub, type GitHub } from '../github/api.ts';
import { changeEventOf, readPayload } from '../github/event.ts';
import type { OptionLayer } from '../options.ts';
import type { Base } from './base.ts';
import { baseOf, namedBase, type ReviewRequest, scopeOf } from './named-base.ts';

/**
 * The base of the change that a workflow runs for; undefined where there is none, as on a schedule.
 * @throws {CannotRun} for an event that a gate must not run on, and where the base cannot be had.
 */
export async function workflowBase(
  request: ReviewRequest,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Base | undefined> {
  const event = changeEventOf({
    name: env.GITHUB_EVENT_NAME ?? '',
    sha: env.GITHUB_SHA ?? '',
    payload: readPayload(env.GITHUB_EVENT_PATH),
  });
  const named = request.flags.texts.has('base');
  if (event.kind === 'refused' && !(event.incomplete && (named || scopeOf(request.flags) === 'all')))
    throw new CannotRun(event.problem);
  const github = gitHubOf(request.flags, env);
  if (named || event.kind === 'none' || event.kind === 'refused') return namedBase(request, github);
  // What is not merged yet is judged by the policy of its base, also where every pair is to be judged.
  const isProposed = event.kind === 'pull-request' || (event.kind === 'commit' && event.isProposed);
  if (scopeOf(request.flags) === 'all' && !isProposed) return undefined;
  return baseOf(request, event, github);
}

/** Undefined where the workflow gives no token or the runner no API. */
export function gitHubOf(
  flags: OptionLayer,
  env: Readonly<Record<string, string | undefined>>,
): GitHub | undefined {
  const token = flags.texts.get('token')?.at(-1);
  const repository = env.GITHUB_REPOSITORY ?? '';
  if (token === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository)) return undefined;
  return createGitHub({ apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com', repository, token });
}
