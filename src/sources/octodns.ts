import { MAX_OCTETS } from '../document/limits.ts';
import type { Node } from '../document/node.ts';
import type { Tree } from '../repository/tree.ts';
import { isConfiguration, planConfiguration } from './octodns/configuration.ts';
import { createLoader } from './octodns/load.ts';
import { readConfiguration } from './octodns/read-configuration.ts';
import { readRecords, type ZoneReading, zoneOf } from './octodns/read-records.ts';
import { zoneNameOf } from './octodns/zone-name.ts';
import { type Declaration, type Source, SourceError, type SourceFile } from './source.ts';

const TYPE = /^[ \t]+(?:- +)?type:[ \t]*['"]?[A-Z][A-Za-z0-9/]*['"]?[ \t]*(?:#.*)?$/m;
const VALUE = /^[ \t]+(?:- +)?values?:/m;
const FLOW = /^[^\s#][^\n]*:[ \t]*\{[^\n]*\btype:[ \t]*['"]?[A-Z]+\b[^\n]*\bvalues?:/m;
/** A zone's name before the ending; what such a file holds may be nothing but includes. */
const NAMED = /(?:^|\/)\$?[^/]+\.(?:[a-z]{2,}|xn--[a-z0-9-]+)\.yaml$/;
const PROVIDERS = /^providers:/m;
const ZONES = /^zones:/m;

/** octoDNS: the YAML of one zone, of a part of a split zone, or the configuration that names them all. */
export const octodns: Source = {
  id: 'octodns',
  title: "octoDNS's YAML zones, whole or split into directories, or the configuration that names them",
  recognises({ path }, head) {
    if (!/\.ya?ml$/.test(path) || /^apiVersion:/m.test(head)) return 0;
    if ((PROVIDERS.test(head) && ZONES.test(head)) || /\boctodns\.provider\.yaml\b/.test(head)) return 2;
    if ((TYPE.test(head) && VALUE.test(head)) || FLOW.test(head)) return 2;
    return NAMED.test(path) ? 1 : 0;
  },
  *read(file, tree) {
    const loader = createLoader(tree);
    const root = loader.load(file.path);
    if (!isConfiguration(root)) yield* readZoneFile(file, root, tree);
    else {
      refuseOrigin(file);
      yield* readConfiguration(root, file.path, tree, loader);
    }
  },
  covers({ path }, tree) {
    const loader = createLoader(tree);
    // Most files are a zone without includes, and need not be read twice.
    if (!/!include|^providers:/m.test(tree.read(path, MAX_OCTETS).toString('latin1'))) return [];
    const root = loader.load(path);
    const paths = isConfiguration(root)
      ? planConfiguration(root, path, tree).zones.flatMap(({ parts }) => parts.flatMap((part) => part.paths))
      : [];
    for (const part of paths) loader.load(part);
    return [...paths, ...loader.included];
  },
};

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
  const zone: ZoneReading = { apex, defaultTtl: undefined, complete: true, unknown: [], values: 0 };
  yield* readRecords(root, zone);
  yield zoneOf(zone, path);
}
