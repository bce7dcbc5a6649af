import type { Tree } from '../../repository/tree.ts';
import { type Declaration, SourceError, type SourceFile } from '../source.ts';
import { MAX_GENERATED_IN_ALL } from '../zone-file/read-generate.ts';
import { readZone } from '../zone-file/read-zone.ts';
import { planZones } from './zones.ts';

/** Reads the zone files that the zone statements name, each under its origin and in its view. */
export function* read(file: SourceFile, tree: Tree): Iterable<Declaration> {
  if (file.origin !== undefined) {
    throw new SourceError(
      `${file.path} names the origin of each zone itself. Remove 'origin: ${file.origin}'.`,
      { path: file.path },
    );
  }
  const generating = { left: MAX_GENERATED_IN_ALL };
  for (const planned of planZones(file.path, tree).zones) {
    if (planned.kind === 'file') yield* readZone({ ...planned.input, generating }, tree);
    else yield planned;
  }
}

/** See `Reader.covers`. */
export function covers(file: SourceFile, tree: Tree): readonly string[] {
  const { zones, included } = planZones(file.path, tree);
  return [...included, ...zones.flatMap((planned) => (planned.kind === 'file' ? [planned.input.path] : []))];
}
