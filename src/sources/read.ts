import { posix } from 'node:path';
import type { DomainName } from '../model/domain-name.ts';
import type { SourceLocation } from '../model/record.ts';
import { refusalOf, type Tree, TreeError } from '../repository/tree.ts';
import { SOURCES, sourceById } from './index.ts';
import { type Declaration, type Source, SourceError, type SourceFile } from './source.ts';

/** An entry of `records:`, or a FILE argument. */
export interface RecordsEntry {
  /** A path, or a glob. */
  readonly pattern: string;
  readonly as?: string;
  readonly origin?: DomainName;
  /** Where the entry stands, for messages; undefined for a FILE argument. */
  readonly location?: SourceLocation;
}

/** One file and the source that reads it. Reading may be repeated and gives the same declarations again. */
export interface ReadableFile {
  readonly path: string;
  readonly source: string;
  /** `origin:` of its entry. */
  readonly origin?: DomainName;
  declarations(): Iterable<Declaration>;
  /** See `Reader.standsAlone`. */
  readonly standsAlone?: () => boolean;
  /** See `Reader.covers`. */
  readonly covers?: () => readonly string[];
}

interface Listed extends ReadableFile {
  readonly unrecognised: SourceError | undefined;
  readonly covers: () => readonly string[];
}

const HEAD_OCTETS = 4096;

/**
 * Settles which files are read, by which source, in the order of the entries.
 * @throws {SourceError} for a pattern without a file, an unknown `as:`, or a file that no source recognises.
 */
export async function read(tree: Tree, entries: readonly RecordsEntry[]): Promise<readonly ReadableFile[]> {
  for (const entry of entries) if (filesOf(tree, entry).length === 0) throw noFile(entry, tree);
  return readWhatIsThere(tree, entries, (problem) => {
    throw problem;
  });
}

/** FILE arguments as entries: what the configuration lists is read as it says there, the rest by what it is. */
export function entriesForFiles(
  files: readonly string[],
  records: readonly RecordsEntry[],
  tree: Tree,
): readonly RecordsEntry[] {
  if (files.length === 0) return [];
  const listed = new Map<string, RecordsEntry[]>();
  for (const entry of records)
    for (const path of filesOf(tree, entry))
      listed.set(path, [...(listed.get(path) ?? []), { ...entry, pattern: path }]);
  return files.flatMap((pattern) => {
    const paths = filesOf(tree, { pattern });
    return paths.length === 0
      ? [{ pattern }]
      : paths.flatMap((path) => listed.get(path) ?? [{ pattern: path }]);
  });
}

/** Paths of the files that an entry names. */
export function filesOf(tree: Tree, { pattern }: RecordsEntry): readonly string[] {
  // One spelling for one file: a place as `./zones/db.a` matches neither the same file again nor GitHub's diff.
  const path = posix.normalize(pattern);
  return tree.has(path) ? [path] : tree.glob(pattern);
}

/** As `read`, for entries that were written for another version of the tree: what they do not meet is no error. */
export async function readWhatIsThere(
  tree: Tree,
  entries: readonly RecordsEntry[],
  onProblem: (problem: SourceError) => void,
): Promise<readonly ReadableFile[]> {
  const files = new Map<string, Listed>();
  const tolerate = (error: unknown): undefined => {
    if (!(error instanceof SourceError)) throw error;
    onProblem(error);
  };
  const coveredBy = ({ covers }: Listed): readonly string[] => {
    try {
      return covers();
    } catch (error) {
      return tolerate(error) ?? [];
    }
  };
  for (const entry of entries) {
    for (const path of filesOf(tree, entry)) {
      const file: SourceFile = {
        path,
        ...(entry.as === undefined ? {} : { as: entry.as }),
        ...(entry.origin === undefined ? {} : { origin: entry.origin }),
      };
      const listed = await readable(file, tree, entry).catch(tolerate);
      if (listed === undefined) continue;
      // The same file under another origin or format is another declaration; listed twice it is the same.
      const key = `${path}\0${listed.source}\0${entry.origin ?? ''}`;
      if (!files.has(key)) files.set(key, listed);
    }
  }
  const kept = withoutCovered([...files.values()], coveredBy);
  // Only now: a file that nothing recognises may be a part of one that was.
  for (const { unrecognised } of kept) if (unrecognised !== undefined) onProblem(unrecognised);
  return kept.filter(({ unrecognised }) => unrecognised === undefined);
}

function noFile(entry: RecordsEntry, tree: Tree): SourceError {
  const { pattern } = entry;
  const fromRoot = placeOf(entry) === '' ? '' : '; it starts at the root of the repository';
  let problem = `no file matches '${pattern}' in ${tree.title}. Correct the path or pattern${fromRoot}.`;
  // Something may stand there that is no file; the tree says what.
  const folder = pattern.replace(/\/+$/, '');
  if (tree.glob(`${folder}/*`).length > 0)
    problem = `${pattern} is a directory. Name its files, as in ${folder}/*`;
  if (folder === '' || folder === '.')
    problem =
      'this is the whole repository. Name files, as in zones/*; ptr-gate init finds those that hold pairs.';
  problem = refusalOf(tree, pattern) ?? problem;
  return new SourceError(`${placeOf(entry)}${problem}`, { path: pattern });
}

/** Leaves out files that another one reads on its own way; a file with an origin of its own is another declaration. */
function withoutCovered(
  files: readonly Listed[],
  covers: (listed: Listed) => readonly string[],
): readonly Listed[] {
  const covered = new Set<string>();
  const isCovered = ({ path, origin }: Listed) => origin === undefined && covered.has(path);
  for (const listed of files) {
    if (isCovered(listed)) continue;
    for (const path of covers(listed)) if (path !== listed.path) covered.add(path);
  }
  return files.filter((listed) => !isCovered(listed));
}

async function readable(file: SourceFile, tree: Tree, entry: RecordsEntry): Promise<Listed> {
  const source = sourceOf(file, tree, entry);
  const reader = await source?.load();
  return {
    ...(file.origin === undefined ? {} : { origin: file.origin }),
    unrecognised: source === undefined ? unrecognised(file, tree, entry) : undefined,
    standsAlone: () => orSourceError(() => reader?.standsAlone?.(file, tree) === true),
    covers: () => orSourceError(() => reader?.covers?.(file, tree) ?? []),
    path: file.path,
    source: source?.id ?? '',
    *declarations() {
      try {
        if (reader !== undefined) yield* reader.read(file, tree);
      } catch (error) {
        if (error instanceof TreeError) throw new SourceError(error.message, { path: error.path });
        throw error;
      }
    },
  };
}

function sourceOf(file: SourceFile, tree: Tree, entry: RecordsEntry): Source | undefined {
  if (file.as !== undefined) {
    const source = sourceById(file.as);
    if (source !== undefined) return source;
    throw new SourceError(
      `${placeOf(entry)}'${file.as}' is not a format. Write one of ${SOURCES.map((known) => known.id).join(', ')}.`,
      { path: file.path },
    );
  }
  return recognise(file, headOf(file.path, tree))?.source;
}

/** The source that is surest of a file, from its path and its first 4 KiB; undefined where none knows it. */
export function recognise(
  file: SourceFile,
  head: string,
): { readonly source: Source; readonly sure: 1 | 2 } | undefined {
  let best: { source: Source; sure: 1 | 2 } | undefined;
  for (const source of SOURCES) {
    const sure = source.recognises(file, head);
    if (sure > (best?.sure ?? 0)) best = { source, sure: sure as 1 | 2 };
  }
  return best;
}

function unrecognised(file: SourceFile, tree: Tree, entry: RecordsEntry): SourceError {
  const found =
    headOf(file.path, tree) === '' ? 'is empty, which tells no format' : 'is in no format known here';
  return new SourceError(
    `${placeOf(entry)}${file.path} ${found}. Say which it is, as in {path: ${file.path}, as: zone-file}; formats: ${SOURCES.map((known) => known.id).join(', ')}.`,
    { path: file.path },
  );
}

/** @throws {SourceError} when the file cannot be read. */
export function headOf(path: string, tree: Tree): string {
  return orSourceError(() => {
    for (const chunk of tree.chunks(path)) return chunk.toString('utf8', 0, HEAD_OCTETS);
    return '';
  });
}

function orSourceError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TreeError) throw new SourceError(error.message, { path: error.path });
    throw error;
  }
}

function placeOf(entry: RecordsEntry): string {
  if (entry.location === undefined) return '';
  const { path, line, column } = entry.location;
  return `${path}:${line ?? 1}:${column ?? 1}: `;
}
