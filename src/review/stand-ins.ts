import type { Defect } from '../model/expectation.ts';
import { type Tree, TreeError } from '../repository/tree.ts';
import { type Declared, declare } from '../sources/declared.ts';
import { type ReadableFile, readWhatIsThere } from '../sources/read.ts';
import { type Declaration, SourceError } from '../sources/source.ts';
import type { Base } from './base.ts';
import { wayOf } from './still-there.ts';

/**
 * A complaint for each file that the base reads and that the change alters, where the same texts no longer lead to it: a path
 * in named.conf, octoDNS's configuration or `$INCLUDE` may mean several files here, and a new one must not be read in place
 * of the one that is published. Where the change writes another path, it is the change that leads elsewhere.
 */
export async function standIns(
  base: Base,
  tree: Tree,
  files: readonly ReadableFile[],
  declared: Declared,
): Promise<readonly Defect[]> {
  const now = new Set(files.flatMap((file) => [...readBy(file, declared)]));
  const heads = new Set(files.map(wayOf));
  const complaints: Defect[] = [];
  for (const file of base.files) {
    if (!heads.has(wayOf(file))) continue;
    const lost = [...readBy(file, base.declared)].filter(
      (path) => !now.has(path) && tree.has(path) && !isSame(path, base.tree, tree),
    );
    if (lost.length === 0) continue;
    const ledTo = await pathsWithNames(file, base.tree, tree);
    for (const path of lost) if (!ledTo.has(path)) complaints.push(complaint(file.path, path));
  }
  return complaints;
}

function complaint(from: string, path: string): Defect {
  return {
    kind: 'source-syntax',
    message: `${path} was read by way of ${from} and is altered by this change, which also adds a file that is read in its place: a path there may mean either`,
    remedy: 'Remove the file that is not published, or give it another name.',
    location: { path, line: 1, column: 1 },
  };
}

/** What reading the file leads to with the texts of the base, where paths lead as they do in the head. */
async function pathsWithNames(file: ReadableFile, base: Tree, head: Tree): Promise<ReadonlySet<string>> {
  const tree: Tree = {
    title: base.title,
    has: head.has,
    glob: head.glob,
    read: (path, maxOctets) => (base.has(path) ? base : head).read(path, maxOctets),
    chunks: (path) => (base.has(path) ? base : head).chunks(path),
  };
  const entry = {
    ...{ pattern: file.path, as: file.source },
    ...(file.origin === undefined ? {} : { origin: file.origin }),
  };
  const again = await readWhatIsThere(tree, [entry], () => {});
  const tolerant = again.map((one) => ({ ...one, declarations: () => upToError(one) }));
  const declared = declare(tolerant);
  return new Set(tolerant.flatMap((one) => [...readBy(one, declared)]));
}

function* upToError(file: ReadableFile): Iterable<Declaration> {
  try {
    yield* file.declarations();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
  }
}

/** Files with records, and those that a configuration names or includes. */
function readBy(file: ReadableFile, declared: Declared): readonly string[] {
  try {
    return [...declared.pathsOf(file), ...(file.covers?.() ?? [])];
  } catch (error) {
    if (error instanceof SourceError) return [...declared.pathsOf(file)];
    throw error;
  }
}

function isSame(path: string, one: Tree, other: Tree): boolean {
  try {
    return one.read(path).equals(other.read(path));
  } catch (error) {
    if (error instanceof TreeError) return false;
    throw error;
  }
}
