import { posix } from 'node:path';
import { entriesOf, type Node } from '../../document/node.ts';
import { type DomainName, parseDomainName } from '../../model/domain-name.ts';
import type { Tree } from '../../repository/tree.ts';

/** Endings of a directory that holds a zone split into a file per name; a final dot says the same. */
const SPLIT_DIRECTORY = /^(.+)\.(?:d|split|tst|yaml)$/;

/**
 * The zone that a file's path speaks of: `example.org.yaml`, `$example.org.yaml`, or a file in the directory of a
 * split zone (`example.org./www.yaml`, or any directory with a `$example.org.yaml`).
 */
export function zoneNameOf(path: string, root: Node, tree: Tree): DomainName | undefined {
  const base = posix.basename(path).replace(/\.ya?ml$/, '');
  const folder = posix.dirname(path);
  const directory = posix.basename(folder);
  if (base.startsWith('$')) return nameOf(base.slice(1));
  if (directory.length > 1 && directory.endsWith('.') && directory !== '..') return nameOf(directory);
  const [catchAll, second] = tree.glob(`${folder}/$*.yaml`);
  if (catchAll !== undefined && second === undefined) {
    return nameOf(posix.basename(catchAll, '.yaml').slice(1));
  }
  const split = SPLIT_DIRECTORY.exec(directory);
  if (split !== null && holdsOnly(root, base)) return nameOf(split[1]!);
  return nameOf(base);
}

function holdsOnly(root: Node, name: string): boolean {
  const [only, second] = entriesOf(root);
  return only !== undefined && second === undefined && only.key.text === name;
}

function nameOf(text: string): DomainName | undefined {
  const name = parseDomainName(text);
  return name.ok && /^[a-z0-9_.\\/-]+$/.test(name.value) ? name.value : undefined;
}
