import { dirname } from 'node:path/posix';
import { CannotRun } from '../cannot-run.ts';
import { findConfig } from '../config/path.ts';
import { createGitHub, type GitHub } from '../github/api.ts';
import { changeEventOf, readPayload } from '../github/event.ts';
import { OPTIONS, type OptionLayer } from '../options.ts';
import type { Tree } from '../repository/tree.ts';
import { type Base, readBase } from './base.ts';
import { type BaseRequest, findBase } from './find-base.ts';

export interface ReviewRequest {
  readonly root: string;
  readonly head: Tree;
  readonly files: readonly string[];
  readonly flags: OptionLayer;
}

/** The base that somebody named with `base`; undefined where there is to be none. */
export async function namedBase(request: ReviewRequest, github?: GitHub): Promise<Base | undefined> {
  const { flags } = request;
  const scope = scopeOf(flags);
  const revision = flags.texts.get('base')?.at(-1);
  if (revision !== undefined) return found(request, { kind: 'revision', revision }, github);
  if (scope !== 'changed') return undefined;
  throw new CannotRun(
    `${flags.place('scope')} is 'changed', and there is no base to compare with. Give ${flags.place('base')} a revision, such as origin/main`,
  );
}

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
  return found(request, event, github);
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

async function found(
  { root, head, files, flags }: ReviewRequest,
  of: BaseRequest['of'],
  github: GitHub | undefined,
): Promise<Base> {
  const configPath = flags.texts.get('config')?.at(-1);
  const near = dirname(configPath ?? findConfig(head) ?? '');
  const commit = await findBase({ root, near: near === '.' ? '' : near, of, github });
  return readBase(commit, { head, files, configPath });
}

function scopeOf({ texts, place }: OptionLayer): 'changed' | 'all' | undefined {
  const given = texts.get('scope');
  if (given === undefined) return undefined;
  const scope = OPTIONS.scope.parse(given);
  if (!scope.ok) throw new CannotRun(`${place('scope')}: ${scope.problem}`);
  return scope.value;
}
