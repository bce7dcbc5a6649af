import { readFileSync } from 'node:fs';

/** What the event that started the workflow says about the change under review. */
export type ChangeEvent =
  /** A pull request: the checkout is `merge`, made by GitHub from the base and `head`, or something of the author's. */
  | { readonly kind: 'pull-request'; readonly base: string; readonly head: string; readonly merge: string }
  /** The base is this very commit: what a merge group builds on, what a branch was before a push. */
  | {
      readonly kind: 'commit';
      readonly base: string;
      readonly head: string;
      readonly what: string;
      /** True where the change is not merged yet, and must not judge itself. */
      readonly isProposed: boolean;
    }
  /** A new branch: the base is where it left the default branch. */
  | { readonly kind: 'branch'; readonly defaultBranch: string; readonly head: string }
  /** Nothing to compare with, such as on a schedule. */
  | { readonly kind: 'none'; readonly why: string }
  /** An event that a gate must not run on, or cannot; why, and what to do. */
  | {
      readonly kind: 'refused';
      readonly problem: string;
      /** True where only the payload lacks something, so that a base named by hand helps. */
      readonly incomplete: boolean;
    };

export interface EventEnvironment {
  /** `GITHUB_EVENT_NAME`; in a called workflow it is the caller's. */
  readonly name: string;
  /** `GITHUB_SHA`. */
  readonly sha: string;
  /** Content of the file at `GITHUB_EVENT_PATH`. */
  readonly payload: unknown;
}

/** The payload, or undefined where there is none to be read. */
export function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

export function changeEventOf({ name, sha, payload }: EventEnvironment): ChangeEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const base = commitAt(payload, 'pull_request', 'base', 'sha');
      const head = commitAt(payload, 'pull_request', 'head', 'sha');
      if (base === undefined || head === undefined) return incomplete(name, 'pull_request.base.sha');
      return { kind: 'pull-request', base, head, merge: sha };
    }
    case 'pull_request_target':
      return {
        kind: 'refused',
        incomplete: false,
        problem:
          'ptr-gate does not run on pull_request_target: there the workflow holds the secrets of the base while it reads files that anybody may have sent. Use `on: pull_request`; it needs no secrets and works for forks and Dependabot',
      };
    case 'workflow_run':
    case 'check_run':
    case 'check_suite':
    case 'issue_comment':
      return isAboutPullRequest(name, payload) ? privileged(name) : { kind: 'none', why: name };
    case 'merge_group': {
      const base = commitAt(payload, 'merge_group', 'base_sha');
      if (base === undefined) return incomplete(name, 'merge_group.base_sha');
      const head = commitAt(payload, 'merge_group', 'head_sha') ?? sha;
      return { kind: 'commit', base, head, what: 'the base of this merge group', isProposed: true };
    }
    case 'push':
      return pushed(sha, payload);
    default:
      return { kind: 'none', why: name };
  }
}

/** Whether a pull request may be behind an event that runs on the default branch, with its secrets. */
function isAboutPullRequest(name: string, payload: unknown): boolean {
  if (name === 'issue_comment') return typeof at(payload, 'issue', 'pull_request') === 'object';
  if (name === 'workflow_run') {
    // A push to a branch names the pull requests of that branch as well.
    const trigger = at(payload, name, 'event');
    return typeof trigger === 'string' && trigger.startsWith('pull_request');
  }
  // Of a fork GitHub names neither its pull requests nor its branch: only a branch of this repository speaks for itself.
  const named = at(payload, name, 'pull_requests');
  const branch =
    name === 'check_run' ? at(payload, name, 'check_suite', 'head_branch') : at(payload, name, 'head_branch');
  const isOwnBranch = typeof branch === 'string' && branch !== '';
  return !(isOwnBranch && Array.isArray(named) && named.length === 0);
}

function privileged(name: string): ChangeEvent {
  return {
    kind: 'refused',
    incomplete: false,
    problem: `ptr-gate does not run on ${name} about a pull request: like pull_request_target it holds secrets next to files that anybody may have sent, and it does not say what the change is to be compared with. Run it in the workflow of the pull request itself, with \`on: pull_request\``,
  };
}

/** The pull request that the event is about; undefined for every other event. */
export function pullRequestOf(
  payload: unknown,
): { readonly number: number; readonly isFromFork: boolean } | undefined {
  const number = at(payload, 'pull_request', 'number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
  const head = at(payload, 'pull_request', 'head', 'repo', 'full_name');
  const base = at(payload, 'pull_request', 'base', 'repo', 'full_name');
  return { number, isFromFork: head !== base };
}

function pushed(sha: string, payload: unknown): ChangeEvent {
  const ref = at(payload, 'ref');
  if (typeof ref === 'string' && ref.startsWith('refs/tags/'))
    return { kind: 'none', why: 'the push of a tag' };
  const before = at(payload, 'before');
  // What is pushed is merged already: without a base everything is judged, which lets nothing pass.
  if (typeof before !== 'string')
    return { kind: 'none', why: 'a push that does not say what was there before' };
  const head = commitAt(payload, 'after') ?? sha;
  if (isCommit(before))
    return {
      kind: 'commit',
      base: before,
      head,
      what: 'what the branch was before this push',
      isProposed: false,
    };
  const defaultBranch = at(payload, 'repository', 'default_branch');
  if (typeof defaultBranch !== 'string')
    return { kind: 'none', why: 'a new branch of an unknown default branch' };
  if (ref === `refs/heads/${defaultBranch}`)
    return { kind: 'none', why: 'the first push of the default branch' };
  return { kind: 'branch', defaultBranch, head };
}

function incomplete(name: string, field: string): ChangeEvent {
  return {
    kind: 'refused',
    incomplete: true,
    problem: `the payload of the ${name} event (GITHUB_EVENT_PATH) has no ${field}, so the base of the change is unknown. Name it with the input \`base\`, or judge everything with \`scope: all\``,
  };
}

function commitAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = at(payload, ...path);
  return typeof value === 'string' && isCommit(value) ? value : undefined;
}

/** A full id that is not all zeros, which is how a push says that there was no commit. */
function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text);
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}
