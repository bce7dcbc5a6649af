import { posix } from 'node:path';
import { get, type Node, type ScalarNode, textOf } from '../../document/node.ts';
import { parseDomainName } from '../../model/domain-name.ts';
import type { Tree } from '../../repository/tree.ts';
import { isTrue, numberOf } from './yaml-1-1.ts';

/** Seconds, where neither the provider nor a record says. */
export const DEFAULT_TTL = 3600;

/** A YamlProvider: a directory of zones. */
export interface YamlProvider {
  /** Undefined where the repository has no such directory; then `where` says which was meant. */
  readonly directory: string | undefined;
  readonly where: ScalarNode | undefined;
  readonly defaultTtl: number;
  readonly replaces: boolean;
  readonly splitExtension: string | undefined;
  readonly hasZoneFiles: boolean;
  readonly shared: string | undefined;
}

/** `elsewhere` where the provider keeps its records outside the repository. */
export function readProvider(node: Node, path: string, tree: Tree): YamlProvider | 'elsewhere' {
  const className = textOf(get(node, 'class')) ?? '';
  const kind = /(?:^|\.)(Split)?[A-Za-z]*YamlProvider$/.exec(className);
  if (kind === null) return 'elsewhere';
  const isSplit = kind[1] !== undefined;
  const where = get(node, 'directory');
  const flag = (key: string, otherwise: boolean) => {
    const text = textOf(get(node, key));
    return text === undefined ? otherwise : isTrue(text);
  };
  const extension =
    textOf(get(node, 'split_extension')) ?? (isSplit ? (textOf(get(node, 'extension')) ?? '.') : undefined);
  const shared = textOf(get(node, 'shared_filename')) ?? (isSplit ? undefined : textOf(get(node, 'shared')));
  return {
    directory: where?.kind === 'scalar' ? directoryOf(where.text, path, tree) : undefined,
    where: where?.kind === 'scalar' ? where : undefined,
    defaultTtl: numberOf(textOf(get(node, 'default_ttl'))) ?? DEFAULT_TTL,
    replaces: flag('populate_should_replace', false),
    splitExtension:
      extension === '' || extension === 'false' || extension === 'False' ? undefined : extension,
    hasZoneFiles: !flag('disable_zonefile', isSplit),
    shared,
  };
}

/**
 * octoDNS looks for a directory from where it is started, which is seldom written down: the root of the repository,
 * the folder of the configuration and those above it are tried, the longest tail of the path first.
 */
function directoryOf(text: string, configuration: string, tree: Tree): string | undefined {
  if (text.startsWith('env/')) return undefined;
  const segments = posix
    .normalize(text)
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const folders = [''];
  for (let at = posix.dirname(configuration); at !== '.' && at !== '/'; at = posix.dirname(at))
    folders.push(at);
  for (let from = 0; from <= segments.length; from++) {
    if (from === segments.length && segments.length > 0) break;
    const tail = segments.slice(from).join('/');
    for (const folder of from === 0 ? folders : folders.toReversed()) {
      const directory = posix.join(folder, tail) || '.';
      if (tree.glob(posix.join(literal(directory), '{*,*/*}.yaml')).length > 0) return directory;
    }
  }
  return undefined;
}

/** The files that hold a zone: one, or the directory of a split zone, and what is shared by all. */
export function filesOf(provider: YamlProvider, directory: string, written: string, tree: Tree): string[] {
  const { splitExtension, hasZoneFiles, shared } = provider;
  const paths: string[] = [];
  const bare = written.replace(/\.$/, '');
  const names = new Set([bare]);
  const ascii = parseDomainName(bare);
  if (ascii.ok) names.add(ascii.value);
  for (const name of names) {
    if (hasZoneFiles) paths.push(posix.join(directory, `${name}.yaml`));
    if (splitExtension !== undefined) {
      paths.push(
        ...tree.glob(posix.join(literal(posix.join(directory, `${name}${splitExtension}`)), '*.yaml')),
      );
    }
  }
  if (shared !== undefined) paths.push(posix.join(directory, shared));
  return [...new Set(paths)].filter((path) => tree.has(path));
}

/** The zones that a provider's directory has files of. */
export function* zonesIn(provider: YamlProvider, directory: string, tree: Tree): Iterable<string> {
  const { splitExtension, hasZoneFiles } = provider;
  if (hasZoneFiles) {
    for (const path of tree.glob(posix.join(literal(directory), '*.yaml'))) {
      const name = posix.basename(path, 'yaml');
      if (name.split('.').length > 2) yield name;
    }
  }
  if (splitExtension !== undefined) {
    for (const path of tree.glob(posix.join(literal(directory), '*/*.yaml'))) {
      const folder = posix.basename(posix.dirname(path));
      if (folder.endsWith(splitExtension)) yield `${folder.slice(0, -splitExtension.length)}.`;
    }
  }
}

/** A path as a pattern that matches nothing else. */
function literal(path: string): string {
  return path.replace(/[*?[\]{}()!\\]/g, '[$&]');
}
