import type { Tree } from '../../repository/tree.ts';
import { TreeError } from '../../repository/tree.ts';
import { type Declaration, SourceError } from '../source.ts';
import { type Entries, openEntries } from './entries.ts';
import { apexWithoutSoa, originOfFileName } from './origin.ts';
import { readDirective } from './read-directive.ts';
import { readGenerate } from './read-generate.ts';
import { noteOwner, readRecord } from './read-record.ts';
import {
  complain,
  enter,
  newReading,
  type OpenFile,
  refuseNotes,
  sumUp,
  type ZoneInput,
  type ZoneReading,
} from './reading.ts';

const DOLLAR = '$';

/**
 * Everything that a zone file and the files it includes declare, record by record; the zone itself comes last, when
 * it is known whether all of it could be read.
 * @throws {SourceError} when the file cannot be read or its origin cannot be told.
 */
export function* readZone(input: ZoneInput, tree: Tree): Generator<Declaration> {
  const zone = newReading(input, tree);
  const { files, pending } = zone;
  try {
    enter(zone, {
      path: input.path,
      entries: openRoot(input, tree),
      origin: input.origin,
      lost: undefined,
      owner: undefined,
      ownerText: undefined,
    });
    for (;;) {
      const file = files[files.length - 1];
      if (file === undefined) break;
      const { entries } = file;
      if (!entries.next()) {
        files.pop();
        entries.close();
        continue;
      }
      if (entries.problem !== undefined || entries.count === 0) readMarks(zone, file);
      else if (!entries.indented && entries.word(0).startsWith(DOLLAR)) {
        if (entries.word(0).toUpperCase() === '$GENERATE') {
          for (const record of readGenerate(zone, file)) {
            if (pending.length > 0) yield* pending.splice(0);
            yield { kind: 'record', record };
          }
        } else readDirective(zone, file);
      } else {
        const record = readRecord(zone, file);
        if (pending.length > 0) yield* pending.splice(0);
        if (record !== undefined) yield { kind: 'record', record };
        continue;
      }
      if (pending.length > 0) yield* pending.splice(0);
    }
    sumUp(zone);
    yield* pending.splice(0);
    const apex = apexOf(zone);
    if (apex !== undefined)
      yield {
        kind: 'zone',
        apex,
        ...(input.view === undefined ? {} : { view: input.view }),
        path: input.path,
        complete: zone.complete,
      };
  } finally {
    for (const file of files) file.entries.close();
  }
}

function openRoot({ path }: ZoneInput, tree: Tree): Entries {
  let entries: Entries;
  try {
    entries = openEntries(path, tree.chunks(path));
  } catch (error) {
    if (error instanceof TreeError) throw new SourceError(error.message, { path });
    throw error;
  }
  if (entries.isUtf16) {
    entries.close();
    throw new SourceError(`${path} is in UTF-16, which no name server reads. Save it as UTF-8.`, { path });
  }
  return entries;
}

/** An entry whose marks are wrong, or that is only a comment. */
function readMarks(zone: ZoneReading, file: OpenFile): void {
  const { problem } = file.entries;
  if (problem === undefined) {
    refuseNotes(zone, file.entries);
    return;
  }
  noteOwner(zone, file);
  const rest = problem.last === true ? ' The file is not read further.' : '';
  complain(zone, problem.location, problem.message + rest);
}

/** The zone's apex; without any record what the file's origin or name says, unless all its records have another class. */
function apexOf(zone: ZoneReading): ZoneReading['apex'] {
  if (zone.apex !== undefined || zone.hasOtherClass) return zone.apex;
  const { path } = zone.input;
  const origin = originOfFileName(path);
  return origin === undefined ? undefined : apexWithoutSoa(path, origin);
}
