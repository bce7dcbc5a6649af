import { MAX_OCTETS } from '../../document/limits.ts';
import type { Node } from '../../document/node.ts';
import type { Tree } from '../../repository/tree.ts';
import { type Declaration, SourceError, type SourceFile } from '../source.ts';
import { isConfiguration, planConfiguration } from './configuration.ts';
import { createLoader } from './load.ts';
import { readConfiguration } from './read-configuration.ts';
import { readRecords, type ZoneReading, zoneOf } from './read-records.ts';
import { zoneNameOf } from './zone-name.ts';

/** Reads one zone, or every zone that a configuration names. */
export function* read(file: SourceFile, tree: Tree): Iterable<Declaration> {
  const loader = createLoader(tree);
  const root = loader.load(file.path);
  if (!isConfiguration(root)) yield* readZoneFile(file, root, tree);
  else {
    refuseOrigin(file);
    yield* readConfiguration(root, file.path, tree, loader);
  }
}

/** See `Reader.covers`. */
export function covers({ path }: SourceFile, tree: Tree): readonly string[] {
  const loader = createLoader(tree);
  // Most files are a zone without includes, and need not be read twice.
  if (!/!include|^providers:/m.test(tree.read(path, MAX_OCTETS).toString('latin1'))) return [];
  const root = loader.load(path);
  const paths = isConfiguration(root)
    ? planConfiguration(root, path, tree).zones.flatMap(({ parts }) => parts.flatMap((part) => part.paths))
    : [];
  for (const part of paths) loader.load(part);
  return [...paths, ...loader.included];
}

function refuseOrigin({ path, origin }: SourceFile): void {
  if (origin === undefined) return;
  throw new SourceError(`${path} names its zones itself. Remove 'origin: ${origin}'.`, { path });
}

function* readZoneFile(file: SourceFile, root: Node, tree: Tree): Iterable<Declaration> {
  const { path } = file;
  const apex = file.origin ?? zoneNameOf(path, root, tree);
  if (apex === undefined) {
    throw new SourceError(
      `${path}: the name of the zone is not known, for the file's name does not tell it. Give it where the file is listed: records: [{path: ${path}, as: octodns, origin: example.org}], or list octoDNS's configuration instead.`,
      { path },
    );
  }
  const zone: ZoneReading = {
    ...{ apex, defaultTtl: undefined, complete: true, mayBeProxied: true },
    ...{ unknown: [], values: 0 },
  };
  yield* readRecords(root, zone);
  yield zoneOf(zone, path);
}
