import { dirname } from 'node:path/posix';
import { CannotRun } from '../cannot-run.ts';
import { findConfig } from '../config/path.ts';
import type { GitHub } from '../github/api.ts';
import { OPTIONS, type OptionLayer } from '../options.ts';
import type { Tree } from '../repository/tree.ts';
import type { Base } from './base.ts';
import type { BaseRequest } from './find-base.ts';

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
  if (revision !== undefined) return baseOf(request, { kind: 'revision', revision }, github);
  if (scope !== 'changed') return undefined;
  throw new CannotRun(
    `${flags.place('scope')} is 'changed', and there is no base to compare with. Give ${flags.place('base')} a revision, such as origin/main`,
  );
}

/**
 * Finds and reads the base of a change.
 * @throws {CannotRun} where it cannot be had.
 */
export async function baseOf(
  { root, head, files, flags }: ReviewRequest,
  of: BaseRequest['of'],
  github: GitHub | undefined,
): Promise<Base> {
  const configPath = flags.texts.get('config')?.at(-1);
  const near = dirname(configPath ?? findConfig(head) ?? '');
  // Most runs of the command compare with nothing, and do without git and the API.
  const [{ findBase }, { readBase }] = await Promise.all([import('./find-base.ts'), import('./base.ts')]);
  const commit = await findBase({ root, near: near === '.' ? '' : near, of, github });
  return readBase(commit, { head, files, configPath });
}

/** What `scope` asks for; undefined where nobody says. */
export function scopeOf({ texts, place }: OptionLayer): 'changed' | 'all' | undefined {
  const given = texts.get('scope');
  if (given === undefined) return undefined;
  const scope = OPTIONS.scope.parse(given);
  if (!scope.ok) throw new CannotRun(`${place('scope')}: ${scope.problem}`);
  return scope.value;
}
