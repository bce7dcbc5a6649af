import { CannotRun } from '../cannot-run.ts';
import type { Failure, GitHub, Outcome } from '../github/api.ts';
import { blobFetcher, commitOf, entriesOf, mergeBaseOf } from '../github/commit.ts';
import type { ChangeEvent } from '../github/event.ts';
import { type Git, type OpenedGit, openGit } from '../repository/git.ts';
import { commitTitle, gitTree } from '../repository/git-tree.ts';
import { type ObjectTree, objectTree } from '../repository/object-tree.ts';

/** The commit that the head is compared with. */
export interface BaseCommit {
  readonly tree: ObjectTree;
  /** Which commit it is, and why this one, for people: `commit 1a2b3c4, the base of this pull request`. */
  readonly title: string;
  /**
   * The commit whose policy holds, where it is another one: what the change is to be merged into. Whoever sends a change
   * chooses where it left its base, and must not choose a policy of long ago by that.
   */
  readonly policy?: { readonly tree: ObjectTree; readonly title: string } | undefined;
  /**
   * Brings what the trees noted as absent.
   * @throws {CannotRun} when it cannot be had.
   */
  fetchAbsent(): Promise<void>;
}

export interface BaseRequest {
  readonly root: string;
  /** Folder of the configuration below the root; the checkout may be there. */
  readonly near?: string;
  /** Undefined where no token or API is at hand, as on the command line. */
  readonly github?: GitHub | undefined;
  /** A revision that somebody named, or what the event says. */
  readonly of: { readonly kind: 'revision'; readonly revision: string } | Comparable;
}

type Comparable = Extract<ChangeEvent, { readonly kind: 'pull-request' | 'commit' | 'branch' }>;

/**
 * Finds the base: in the local repository where it is there, else through the API.
 * @throws {CannotRun} naming what is missing. A base that cannot be found is never an empty change.
 */
export async function findBase(request: BaseRequest): Promise<BaseCommit> {
  const opened = openGit(request.root, request.near);
  if (isFirstCommit(request, opened)) return NOTHING_YET;
  const { id, why, into } = await locate(request, opened);
  const base = await treeOf(id, why, request, opened);
  const policy =
    into === undefined || into.id === id ? undefined : await treeOf(into.id, into.why, request, opened);
  return {
    ...base,
    policy,
    async fetchAbsent() {
      for (const one of policy === undefined ? [base] : [base, policy])
        if (one.tree.absent.size > 0) await bring(one.tree, request, opened, one.title);
    },
  };
}

const NOTHING_YET: BaseCommit = {
  tree: objectTree({ title: 'the empty tree', entries: new Map(), load: () => new Map() }),
  title: 'the empty tree, the base of a first commit',
  fetchAbsent: async () => {},
};

/** True before the first commit, as in a hook, where what `HEAD` names is about to be made. */
function isFirstCommit({ of, github }: BaseRequest, opened: OpenedGit): boolean {
  const isHead = of.kind === 'revision' && (of.revision === 'HEAD' || of.revision === '@');
  return isHead && github === undefined && !opened.ok && opened.isUnborn === true;
}

async function treeOf(id: string, why: string, request: BaseRequest, opened: OpenedGit) {
  const title = `${commitTitle(id)}, ${why}`;
  const local = opened.ok ? gitTree(opened.git, id) : undefined;
  if (local !== undefined) return { tree: local, title };
  if (request.github === undefined) throw missing(title, request, opened);
  const pathOf = opened.ok ? opened.git.pathOf : (path: string) => path;
  const listed = await entriesOf(request.github, id, pathOf);
  if (!listed.ok) throw missing(title, request, opened, listed);
  const tree = objectTree({
    title: commitTitle(id),
    entries: listed.body,
    // What the change leaves alone is the same blob in both commits, and most of it is in the checkout.
    load: opened.ok ? opened.git.blobs : () => new Map(),
  });
  return { tree, title };
}

interface Located {
  readonly id: string;
  readonly why: string;
  /** What the change is to be merged into, and what it is. */
  readonly into?: { readonly id: string; readonly why: string };
}

async function locate(request: BaseRequest, opened: OpenedGit): Promise<Located> {
  const { of, github } = request;
  const git = opened.ok ? opened.git : undefined;
  const checkedOut = git?.head;
  switch (of.kind) {
    case 'commit':
      if (of.isProposed && checkedOut === of.base) throw nothingOf('merge group');
      return { id: of.base, why: of.what };
    case 'pull-request': {
      const why = 'the base of this pull request';
      // GitHub's own merge commit: its first parent is exactly what was merged into. Any other merge commit is the
      // author's, who could make one with a first parent of their liking.
      if (checkedOut !== undefined && checkedOut === of.merge) {
        const [first, second, ...more] = git!.parents(checkedOut);
        if (first !== undefined && second === of.head && more.length === 0) return { id: first, why };
      }
      const located = await forkPoint(request, opened, of.base, checkedOut ?? of.merge, why);
      if (located.id === checkedOut) throw nothingOf('pull request');
      return { ...located, into: { id: of.base, why: 'what this pull request is to be merged into' } };
    }
    case 'branch': {
      const why = `where this branch left ${of.defaultBranch}`;
      const tip = git?.commit(`refs/remotes/origin/${of.defaultBranch}`) ?? of.defaultBranch;
      return forkPoint(request, opened, tip, checkedOut ?? of.head, why);
    }
    case 'revision': {
      // For git a tag of the name `origin/main` would stand before the branch of the remote.
      const tracked = of.revision.startsWith('origin/')
        ? git?.commit(`refs/remotes/${of.revision}`)
        : undefined;
      let id = tracked ?? git?.commit(of.revision) ?? git?.commit(`refs/remotes/origin/${of.revision}`);
      if (id === undefined && github !== undefined) {
        const found = await commitOf(github, of.revision);
        if (!found.ok) throw missing(`'${of.revision}'`, request, opened, found);
        id = found.body;
      }
      if (id === undefined) throw missing(`'${of.revision}'`, request, opened);
      const why = id.startsWith(of.revision) ? 'the base' : `the base ${of.revision}`;
      if (checkedOut === undefined) return { id, why };
      const common = git!.mergeBase(id, checkedOut);
      // Without a common ancestor at hand the revision itself is what the head is compared with.
      if (common === undefined || common === id) return { id, why };
      return { id: common, why: `where the head left ${of.revision}`, into: { id, why } };
    }
  }
}

/** A branch has commits of its own, so what is checked out is something else. */
function nothingOf(what: string): CannotRun {
  return new CannotRun(
    `the commit that is checked out holds nothing of the ${what}: it is its base, or older, so nothing would ever be judged. Leave out \`ref:\` where the workflow uses actions/checkout`,
  );
}

/** The merge base of two revisions. */
async function forkPoint(
  request: BaseRequest,
  opened: OpenedGit,
  base: string,
  head: string,
  why: string,
): Promise<Located> {
  const common = opened.ok ? localForkPoint(opened.git, base, head) : undefined;
  if (common !== undefined) return { id: common, why };
  const what = `the commit ${why === '' ? '' : `that is ${why}`}`;
  if (request.github === undefined) throw missing(what, request, opened);
  const found: Outcome<string> = await mergeBaseOf(request.github, base, head);
  if (!found.ok) throw missing(what, request, opened, found);
  return { id: found.body, why };
}

function localForkPoint(git: Git, base: string, head: string): string | undefined {
  if (git.commit(base) === undefined || git.commit(head) === undefined) return undefined;
  return git.mergeBase(base, head);
}

async function bring(
  tree: ObjectTree,
  request: BaseRequest,
  opened: OpenedGit,
  title: string,
): Promise<void> {
  const { github } = request;
  const ids = [...tree.absent.keys()];
  let failure: Failure | undefined;
  if (github !== undefined) {
    failure = await blobFetcher(github)(ids, tree.give);
    if (failure === undefined) return;
  }
  if (opened.ok && opened.git.fetchPromised(ids)) {
    for (const [id, content] of opened.git.blobs(ids)) tree.give(id, content);
    if (tree.absent.size === 0) return;
  }
  const [path] = [...tree.absent.values()];
  throw missing(`${path} as of ${title}`, request, opened, failure);
}

/** Says what was looked for, where it is not, and what to change. */
function missing(what: string, { of, github }: BaseRequest, opened: OpenedGit, failure?: Failure): CannotRun {
  // An apposition, as in `commit 1a2b3c4, the base of this pull request`, ends with a comma.
  const subject = what.includes(', ') ? `${what},` : what;
  const local = opened.ok
    ? `${subject} is not in the ${opened.git.isShallow ? 'shallow ' : ''}local repository`
    : `${subject} cannot be looked up locally: ${opened.problem}`;
  if (github === undefined)
    return new CannotRun(
      of.kind === 'revision'
        ? `${local}. Fetch it, or name another revision with --base`
        : `${local}, and no token was given to ask GitHub for it. ${REMEDY}`,
    );
  const remote =
    failure === undefined ? 'GitHub was not asked' : `GitHub did not give it either (${failure.message})`;
  return new CannotRun(`${local}, and ${remote}. ${REMEDY}`);
}

const REMEDY =
  'Give actions/checkout `fetch-depth: 0` (in a pull request 2 is enough), or give ptr-gate a `token` with `permissions: contents: read`. Without a base nothing can be called unchanged; `scope: all` judges every pair';
