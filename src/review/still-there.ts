import { posix } from 'node:path';
import type { DomainName } from '../model/domain-name.ts';
import type { IpAddress } from '../model/ip-address.ts';
import type { SourceLocation } from '../model/record.ts';
import type { Tree } from '../repository/tree.ts';
import { filesOf, type ReadableFile, type RecordsEntry, readWhatIsThere } from '../sources/read.ts';
import { type Declaration, type DeclaredPair, SourceError } from '../sources/source.ts';
import type { Base } from './base.ts';

/**
 * Files that the base reads and the head does not, though they are still there. They declare what the files of the head do
 * not declare anyway.
 * @throws {SourceError} for one that cannot be read any more, and that nothing else reads.
 */
export async function stillThere(
  base: Base,
  tree: Tree,
  files: readonly ReadableFile[],
): Promise<readonly ReadableFile[]> {
  const unread = [...(await unlistedFiles(base, tree, files)), ...(await filesNotLedTo(base, tree, files))];
  let elsewhere: ReadonlySet<string> | undefined;
  const isElsewhere = (one: Declaration) => {
    elsewhere ??= new Set(keysOf(files));
    return elsewhere.has(keyOf(one));
  };
  return unread.map((file) => ({
    ...file,
    *declarations() {
      // A second declaration would count as added.
      for (const one of file.declarations()) if (one.kind === 'zone' || !isElsewhere(one)) yield one;
    },
  }));
}

/**
 * Files that the base lists and the head does not, or not in that format or for that origin, and that are still there: a
 * list cannot take pairs out of sight.
 * @throws {SourceError} for one that cannot be read any more, and that nothing else reads.
 */
async function unlistedFiles(
  base: Base,
  tree: Tree,
  files: readonly ReadableFile[],
): Promise<readonly ReadableFile[]> {
  const known = new Set(files.map(wayOf));
  const listed = new Set(files.map(({ path, origin }) => placeOf(path, origin)));
  const before = new Set(base.listed.map(({ pattern }) => pattern));
  // To tell what a configuration covers is to read it, and nearly every change leaves the lists alone.
  let covered: ReadonlySet<string> | undefined;
  const isReached = (path: string, origin: DomainName | undefined) => {
    if (listed.has(placeOf(path, origin))) return true;
    covered ??= new Set(files.flatMap(({ covers }) => covers?.() ?? []));
    return covered.has(path);
  };
  const wanted = [
    ...base.listed.filter(
      ({ pattern, as, origin }) =>
        !known.has(wayOf({ path: pattern, source: as ?? '', origin })) && tree.has(pattern),
    ),
    // New files that the base's own patterns name.
    ...base.records.flatMap((entry) =>
      filesOf(tree, entry)
        .filter((path) => !before.has(path) && !isReached(path, entry.origin))
        .map((pattern) => ({ ...entry, pattern })),
    ),
  ];
  if (wanted.length === 0) return [];
  const found = (await readWhatIsThere(tree, wanted, () => {})).filter((file) => {
    if (known.has(wayOf(file))) return false;
    try {
      return holdsRecords(file);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      if (isReached(file.path, file.origin) || !before.has(file.path)) return false;
      throw new SourceError(
        `${file.path}: this change no longer lists the file, which is still there and cannot be read: ${error.message} Repair it, list it, or remove it.`,
        { path: file.path },
      );
    }
  });
  return found.map((file) => {
    const now = files.filter(({ path, source }) => path === file.path && source === file.source);
    return now.length === 0 ? file : onlyWhatLiesOutside(file, now);
  });
}

/**
 * Of a file that the change has read for another origin, the records that are no longer in a zone by that: their names are
 * written in full and stay what they are, while all others have new names.
 */
function onlyWhatLiesOutside(file: ReadableFile, now: readonly ReadableFile[]): ReadableFile {
  const keyAt = (name: string | undefined, { path, line, column }: SourceLocation) =>
    `${name} ${path}:${line}:${column}`;
  return {
    ...file,
    *declarations() {
      const outside = new Set<string>();
      for (const reading of now)
        for (const one of reading.declarations())
          if (one.kind === 'skip' && one.skip.reason === 'out-of-zone')
            outside.add(keyAt(one.skip.name, one.skip.location));
      for (const one of file.declarations())
        if (one.kind === 'record' && outside.has(keyAt(one.record.owner, one.record.location))) yield one;
    },
  };
}

/**
 * What a configuration of the head leads to without what the change brings in place of files to which the base's led, and
 * which are still there. A path of a name server may be any of several here, and a new file must not become the one that is
 * read while another is published.
 * @throws {SourceError} when the configuration cannot be read in that way.
 */
async function filesNotLedTo(
  base: Base,
  tree: Tree,
  files: readonly ReadableFile[],
): Promise<readonly ReadableFile[]> {
  const before = new Map(base.files.map((file) => [wayOf(file), file]));
  let reached: ReadonlySet<string> | undefined;
  const found: ReadableFile[] = [];
  for (const file of files) {
    const lost = coveredBy(before.get(wayOf(file))).filter((path) => {
      if (!tree.has(path)) return false;
      reached ??= new Set(files.flatMap((one) => [one.path, ...coveredBy(one)]));
      return !reached.has(path);
    });
    if (lost.length === 0) continue;
    const entry: RecordsEntry = {
      ...{ pattern: file.path, as: file.source },
      ...(file.origin === undefined ? {} : { origin: file.origin }),
    };
    const [again] = await readWhatIsThere(withoutStandIns(lost, tree, base.tree), [entry], () => {});
    if (again === undefined) continue;
    found.push({
      ...{ path: lost.join(', '), source: again.source },
      *declarations() {
        // What is wrong with it is wrong with the head, and reported there.
        for (const one of again.declarations()) if (one.kind !== 'defect' && one.kind !== 'skip') yield one;
      },
    });
  }
  return found;
}

/** What cannot be read covers nothing, and is complained about where it is read. */
function coveredBy(file: ReadableFile | undefined): readonly string[] {
  try {
    return file?.covers?.() ?? [];
  } catch (error) {
    if (error instanceof SourceError) return [];
    throw error;
  }
}

/** The tree less the new files of those names, and less whatever else is new in their folders. */
function withoutStandIns(paths: readonly string[], tree: Tree, older: Tree): Tree {
  const names = new Set(paths.map((path) => posix.basename(path)));
  const standIns = tree.glob('**').filter((path) => names.has(posix.basename(path)) && !older.has(path));
  const hidden = new Set(standIns);
  const folders = [...new Set(standIns.map((path) => posix.dirname(path)))].filter((path) => path !== '.');
  const isThere = (path: string) => {
    const normal = posix.normalize(path);
    if (older.has(normal)) return true;
    return !hidden.has(normal) && !folders.some((folder) => normal.startsWith(`${folder}/`));
  };
  return {
    title: tree.title,
    has: (path) => tree.has(path) && isThere(path),
    read: tree.read,
    chunks: tree.chunks,
    glob: (pattern) => tree.glob(pattern).filter(isThere),
  };
}

/** Equal for two readings of a file that give the same. */
function wayOf({
  path,
  source,
  origin,
}: Pick<ReadableFile, 'path' | 'source'> & { readonly origin?: DomainName | undefined }): string {
  return `${placeOf(path, origin)}\0${source}`;
}

function placeOf(path: string, origin: DomainName | undefined): string {
  return `${path}\0${origin ?? ''}`;
}

/** False for a file that has become something else: its pairs are gone, and are reported as such. */
function holdsRecords(file: ReadableFile): boolean {
  for (const { kind } of file.declarations()) if (kind === 'record' || kind === 'pair') return true;
  return false;
}

function* keysOf(files: readonly ReadableFile[]): Iterable<string> {
  for (const file of files) {
    for (const one of file.declarations()) {
      yield keyOf(one);
      if (one.kind !== 'record' || (one.record.type !== 'A' && one.record.type !== 'AAAA')) continue;
      const { owner, data, view } = one.record;
      yield pairKey({ name: owner, address: data as IpAddress, ...(view === undefined ? {} : { view }) });
    }
  }
}

/** Equal for what comes to the same pair, wherever it stands, and for the same problem at the same place. */
function keyOf(one: Declaration): string {
  switch (one.kind) {
    case 'record': {
      const { owner, type, data, view, zone } = one.record;
      const isPair = type === 'A' || type === 'AAAA' || type === 'PTR';
      return JSON.stringify([owner, type, data, view, isPair ? null : zone]);
    }
    case 'pair':
      return pairKey(one.pair);
    case 'defect':
      return JSON.stringify([one.defect.location.path, one.defect.location.line, one.defect.message]);
    case 'skip':
      return JSON.stringify([one.skip.location?.path, one.skip.location?.line, one.skip.reason]);
    case 'zone':
      return '';
  }
}

function pairKey({
  name,
  address,
  region,
  view,
  ptr,
}: Pick<DeclaredPair, 'name' | 'address'> & Partial<DeclaredPair>): string {
  return JSON.stringify([name, address, region, view, ptr]);
}
