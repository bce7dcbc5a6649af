import type { Expectation } from '../model/expectation.ts';
import type { Declared } from '../sources/declared.ts';
import type { Expected } from '../sources/expect.ts';
import type { ReadableFile } from '../sources/read.ts';
import type { Base } from './base.ts';

/**
 * Tells the pairs of the head that a zone cut, a DNAME or a zone hides which stands in a file of its own that the base did
 * not read, and which the base did not hide: whether a server loads that file is for its author to say. What one listed file
 * leads to is loaded together, and what a first commit brings hides whatever it hides.
 */
export function newHiding(
  base: Base,
  ofBase: () => Iterable<Expected>,
  files: readonly ReadableFile[],
  declared: Declared,
): (one: Expected) => boolean {
  let before: { readonly paths: ReadonlySet<string>; readonly hidden: ReadonlySet<string> } | undefined;
  const ofTheBase = () => {
    before ??= {
      paths: new Set(base.files.flatMap((file) => [...base.declared.pathsOf(file)])),
      hidden: hiddenKeys(ofBase()),
    };
    return before;
  };

  return (one) => {
    if (one.kind !== 'expectation' || base.files.length === 0) return false;
    const { leftOut, location } = one.expectation;
    const by = leftOut?.by?.path;
    if (by === undefined || by === location.path) return false;
    const isOfOneReading = files.some((file) => {
      const paths = declared.pathsOf(file);
      return paths.has(by) && paths.has(location.path);
    });
    if (isOfOneReading) return false;
    return !ofTheBase().paths.has(by) && !ofTheBase().hidden.has(keyOf(one.expectation));
  };
}

/** The pair as one that nothing hides. */
export function shown(one: Expected): Expected {
  if (one.kind !== 'expectation') return one;
  const { leftOut, ...expectation } = one.expectation;
  return { kind: 'expectation', expectation };
}

function hiddenKeys(base: Iterable<Expected>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const one of base)
    if (one.kind === 'expectation' && one.expectation.leftOut?.by !== undefined)
      keys.add(keyOf(one.expectation));
  return keys;
}

function keyOf({ name, address, requires, view }: Expectation): string {
  return `${name}\n${address}\n${requires}\n${view ?? ''}`;
}
