import { CannotRun } from '../cannot-run.ts';
import { type Config, readConfig } from '../config/config.ts';
import { findConfig } from '../config/path.ts';
import { type Tree, TreeError } from '../repository/tree.ts';
import { type Declared, declare } from '../sources/declared.ts';
import { entriesForFiles, type ReadableFile, type RecordsEntry, readWhatIsThere } from '../sources/read.ts';
import { SourceError } from '../sources/source.ts';
import type { BaseCommit } from './find-base.ts';
import { policyChanges } from './policy-changes.ts';

/** What the repository declared before the change, and the policy that holds for it. */
export interface Base {
  /** `commit 1a2b3c4, the base of this pull request`. */
  readonly title: string;
  readonly tree: Tree;
  /**
   * The policy that holds, of what the change is to be merged into. Undefined where there is none that can be used; the
   * head's own then holds, and `notes` says so.
   */
  readonly config: Config | undefined;
  /** What the change started from, which is older where its base has moved on. */
  readonly configBefore: Config | undefined;
  readonly files: readonly ReadableFile[];
  readonly declared: Declared;
  /** Files that the base's own configuration lists, each with how the base reads it. */
  readonly listed: readonly RecordsEntry[];
  /** What names them there. */
  readonly records: readonly RecordsEntry[];
  /** Sentences about what the base could not tell. It only ever makes more of the change count. */
  readonly notes: ReadonlySet<string>;
  /**
   * A file of the base that is no source of pairs; undefined where there is none.
   * @throws {TreeError} when it cannot be read, {CannotRun} when it cannot be had.
   */
  file(path: string): Promise<Buffer | undefined>;
}

export interface BaseQuestion {
  /** The head, whose configuration stands in where the base has none. */
  readonly head: Tree;
  /** The configuration that was named; undefined where it is to be found. */
  readonly configPath: string | undefined;
  /** Files that were named in place of what the configuration lists. */
  readonly files: readonly string[];
}

/** Bounds the includes of includes that a base read over the network can ask for. */
const MAX_ROUNDS = 40;

/**
 * Reads the base. What of it cannot be read declares nothing, so that its pairs count as added by the change.
 * @throws {CannotRun} when a part of the base is neither here nor to be had.
 */
export async function readBase(commit: BaseCommit, question: BaseQuestion): Promise<Base> {
  for (let round = 1; ; round++) {
    const base = await attempt(commit, question);
    if (isWhole(commit)) return { ...base, file: (path) => fileOf(commit, path) };
    if (round === MAX_ROUNDS) {
      throw new CannotRun(
        `${commit.title} could not be read in ${MAX_ROUNDS} rounds through the GitHub API. Give actions/checkout \`fetch-depth: 0\``,
      );
    }
    await commit.fetchAbsent();
  }
}

function isWhole({ tree, policy }: BaseCommit): boolean {
  return tree.absent.size === 0 && (policy === undefined || policy.tree.absent.size === 0);
}

async function fileOf(commit: BaseCommit, path: string): Promise<Buffer | undefined> {
  const { tree } = commit.policy ?? commit;
  for (let round = 1; ; round++) {
    try {
      return tree.read(path);
    } catch (error) {
      if (!(error instanceof TreeError)) throw error;
      if (!isWhole(commit) && round < MAX_ROUNDS) await commit.fetchAbsent();
      else if (tree.has(path)) throw error;
      else return undefined;
    }
  }
}

async function attempt(
  commit: BaseCommit,
  { head, configPath, files }: BaseQuestion,
): Promise<Omit<Base, 'file'>> {
  const { tree, title, policy } = commit;
  const notes = new Set<string>();
  const before = configOf(commit, configPath, notes);
  const now = policy === undefined ? before : policyNow(policy, before, configPath, notes);
  const config = now ?? before;
  const records =
    files.length > 0 ? [] : [...(before?.records ?? []), ...(now === before ? [] : (now?.records ?? []))];
  let entries: readonly RecordsEntry[] = records;
  if (files.length > 0)
    entries = entriesForFiles(files, before?.records ?? recordsOfHead(head, configPath), tree);
  else if (before === undefined) entries = [...records, ...recordsOfHead(head, configPath)];
  const manifest = before?.hasExpect === true ? [{ pattern: before.path, as: 'manifest' }] : [];
  // A pattern of the head may well match nothing in the base: all its files are new.
  const readable = await readWhatIsThere(tree, [...manifest, ...entries], (problem) =>
    note(problem, title, notes),
  );
  const listed =
    records.length === 0
      ? []
      : readable
          .filter(({ path, source }) => !(path === before?.path && source === 'manifest'))
          .map(({ path, source, origin }) => ({
            ...{ pattern: path, as: source },
            ...(origin === undefined ? {} : { origin }),
          }));
  const tolerant = readable.map((file) => ({
    ...file,
    *declarations() {
      try {
        yield* file.declarations();
      } catch (error) {
        note(error, title, notes);
      }
    },
  }));
  return {
    ...{ title, tree, config, configBefore: before ?? config },
    ...{ files: tolerant, declared: declare(tolerant), listed, records, notes },
  };
}

/** What the base says by now, and a note where that is another policy than the one that the change started from. */
function policyNow(
  policy: NonNullable<BaseCommit['policy']>,
  before: Config | undefined,
  path: string | undefined,
  notes: Set<string>,
): Config | undefined {
  const now = configOf(policy, path, new Set());
  if (now === undefined) return undefined;
  const isOther = before === undefined || policyChanges(before, now).length > 0;
  if (before === undefined) notes.clear();
  if (isOther) notes.add(`The policy is that of ${policy.title}.`);
  return now;
}

function configOf(
  { tree, title }: Pick<BaseCommit, 'tree' | 'title'>,
  path: string | undefined,
  notes: Set<string>,
): Config | undefined {
  try {
    const found = path === undefined ? findConfig(tree) : tree.has(path) ? path : undefined;
    if (found !== undefined) return readConfig(tree, found);
    notes.add(
      `${path ?? 'ptr-gate.yml'} is new in this change: ${title}, has none, so the policy that holds is the one under review.`,
    );
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    notes.add(
      `The configuration of ${title}, cannot be used (${error.message.split('\n')[0]}), so the policy that holds is the one under review.`,
    );
  }
  return undefined;
}

function recordsOfHead(head: Tree, path: string | undefined): readonly RecordsEntry[] {
  const found = findConfig(head, path);
  return found === undefined ? [] : readConfig(head, found).records;
}

function note(error: unknown, title: string, notes: Set<string>): void {
  if (!(error instanceof SourceError)) throw error;
  notes.add(`A file of ${title}, could not be read, so its pairs count as added: ${error.message}`);
}
