import type { Base } from './base.ts';
import type { Observation } from './model/evidence.ts';
import type { Expectation } from './model/expectation.ts';
import type { Tree } from './repository/tree.ts';
import { type Comparison, indexBase } from './scope/compare.ts';
import type { Declared } from './sources/declared.ts';
import { type Expected, expectations, type PairPolicy } from './sources/expect.ts';
import { type ReadableFile, read } from './sources/read.ts';
import { SourceError } from './sources/source.ts';

/** The change under review: the head's declarations, each with what became of it since the base. */
export interface ChangeReview {
  /** True where the change adds, alters or removes a pair, or brings a defect. */
  readonly isRelevant: boolean;
  /** The declarations, and after them the pairs of the base that are gone. */
  marked(): Iterable<Expected>;
  /** Adds to what the repository declares whether this change declares it. */
  withReverseChange(observation: Observation): Observation;
}

/** @throws {SourceError} when a file of the head cannot be read. */
export function reviewChange(
  base: Base,
  files: readonly ReadableFile[],
  declared: Declared,
  policy: PairPolicy,
): ChangeReview {
  const index = indexBase(expectations(base.files, base.declared, policy), base.declared);
  let comparison: Comparison = index.compare(declared);

  function* marked(): Iterable<Expected> {
    comparison = index.compare(declared);
    for (const one of expectations(files, declared, policy)) {
      if (one.kind === 'expectation')
        yield { kind: 'expectation', expectation: comparison.expectation(one.expectation) };
      else if (one.kind === 'defect') yield { kind: 'defect', defect: comparison.defect(one.defect) };
      else yield one;
    }
    for (const expectation of comparison.removed()) yield { kind: 'expectation', expectation };
  }

  return {
    isRelevant: some(marked(), isTouched),
    *marked() {
      for (const one of marked()) {
        // A pair that is gone matters by the PTR it leaves behind, and only where no other name has the address.
        if (
          one.kind !== 'expectation' ||
          one.expectation.change !== 'removed' ||
          leavesPtr(one.expectation, declared)
        )
          yield one;
      }
    },
    withReverseChange(observation) {
      const reverse = observation.declared?.reverse;
      if (reverse === undefined) return observation;
      const change = comparison.reverseChange(observation.expectation, reverse);
      return { ...observation, declared: { ...observation.declared, reverse: { ...reverse, change } } };
    },
  };
}

function isTouched(one: Expected): boolean {
  if (one.kind === 'defect') return one.defect.change !== 'unchanged';
  if (one.kind === 'skip') return false;
  const { change, leftOut, ignores } = one.expectation;
  // A new ignore comment is for the reviewer to see, though it changes no pair.
  if (ignores?.some(({ added }) => added === true) === true) return true;
  return change !== 'unchanged' && !(change === 'added' && leftOut !== undefined);
}

function leavesPtr({ declaredAs, address }: Expectation, { namesOf }: Declared): boolean {
  return declaredAs !== 'ptr-record' && namesOf(address).length === 0;
}

function some<T>(items: Iterable<T>, test: (item: T) => boolean): boolean {
  for (const item of items) if (test(item)) return true;
  return false;
}

/** Files that the base lists and the head does not, and that are still there: a list cannot take pairs out of sight. */
export function stillThere(base: Base, tree: Tree, files: readonly ReadableFile[]): readonly ReadableFile[] {
  const known = new Set(files.map(({ path }) => path));
  const wanted = base.listed.filter(({ pattern }) => !known.has(pattern) && tree.has(pattern));
  return wanted.flatMap((entry) => {
    try {
      return read(tree, [entry]);
    } catch (error) {
      // It holds no records any more: then its pairs are gone, and are reported as such.
      if (error instanceof SourceError) return [];
      throw error;
    }
  });
}
