import { planZones } from './named-conf/zones.ts';
import { type Source, SourceError } from './source.ts';
import { readZone } from './zone-file/read-zone.ts';

const STATEMENT =
  /^[ \t]*(?:(?:zone|view)[ \t]+(?:"[^"\n]*"|[^\s"{};]+)(?:[ \t]+[A-Za-z0-9]+)?\s*\{|(?:options|logging|controls|acl[ \t]+\S+|key[ \t]+\S+|(?:masters|primaries|remote-servers)[ \t]+\S+)\s*\{|include[ \t]+"[^"\n]*"[ \t]*;)/im;

/** BIND's configuration: its zone statements say which file holds which zone, under which origin and view. */
export const namedConf: Source = {
  id: 'named-conf',
  title: "BIND's named.conf: the zone files that its zone statements name, with their origins and views",
  recognises(file, head) {
    if (STATEMENT.test(head)) return 2;
    return /(?:^|\/)named(?:[._-][^/]*)?\.conf(?:\.[^/]*)?$/.test(file.path) ? 1 : 0;
  },
  *read(file, tree) {
    if (file.origin !== undefined) {
      throw new SourceError(
        `${file.path} names the origin of each zone itself. Remove 'origin: ${file.origin}'.`,
        { path: file.path },
      );
    }
    for (const planned of planZones(file.path, tree).zones) {
      if (planned.kind === 'file') yield* readZone(planned.input, tree);
      else yield planned;
    }
  },
  covers(file, tree) {
    const { zones, included } = planZones(file.path, tree);
    return [
      ...included,
      ...zones.flatMap((planned) => (planned.kind === 'file' ? [planned.input.path] : [])),
    ];
  },
};
