import { CannotRun } from '../cannot-run.ts';
import type { Tree } from '../repository/tree.ts';

/**
 * The files that paths, patterns and folders name, each once, sorted.
 * @throws {CannotRun} for one that names nothing.
 */
export function findReports(tree: Tree, patterns: readonly string[]): readonly string[] {
  const found = patterns.flatMap((pattern) => {
    if (tree.has(pattern)) return [pattern];
    const folder = pattern.replace(/\/+$/, '');
    const paths = [pattern, `${folder}/**/*.json`]
      .map((one) => tree.glob(one))
      .find(({ length }) => length > 0);
    if (paths !== undefined) return paths;
    throw new CannotRun(
      `no report matches '${pattern}' in ${tree.title}. See whether the shards ran, and whether their reports were brought here`,
    );
  });
  return [...new Set(found)].sort();
}
