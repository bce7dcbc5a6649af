import type { DomainName } from '../../model/domain-name.ts';
import { TreeError } from '../../repository/tree.ts';
import { SourceError } from '../source.ts';
import { openEntries } from './entries.ts';
import { includedPath, MAX_DEPTH, MAX_INCLUDES } from './include.ts';
import { isAbsolute, parseZoneName } from './names.ts';
import { originOrRefuse, wordPlace } from './read-record.ts';
import { complain, enter, type OpenFile, refuseNotes, type ZoneReading } from './reading.ts';
import { parseTtl } from './ttl.ts';

/** Included files may hold so much in all: a file can include another a thousand times. */
const MAX_INCLUDED_OCTETS = 256 * 1024 * 1024;

/** Does what a line with `$ORIGIN`, `$TTL` or `$INCLUDE` says; `$GENERATE` is not read here. */
export function readDirective(zone: ZoneReading, file: OpenFile): void {
  const { entries } = file;
  refuseNotes(zone, entries);
  const directive = entries.word(0).toUpperCase();
  switch (directive) {
    case '$ORIGIN':
      if (hasWords(zone, file, 2, 2, '$ORIGIN example.org.')) setOrigin(zone, file);
      else file.lost = lostAt(file);
      return;
    case '$TTL':
      if (hasWords(zone, file, 2, 2, '$TTL 3600')) setTtl(zone, file);
      return;
    case '$INCLUDE':
      if (hasWords(zone, file, 2, 3, '$INCLUDE FILE [ORIGIN]')) include(zone, file);
      return;
    case '$DATE':
      return; // BIND's own note of when a file was written; it changes no name and no address.
    default:
      complain(
        zone,
        entries.locate(0),
        `'${entries.word(0)}' is not a directive. The directives are $ORIGIN, $TTL, $INCLUDE and $GENERATE; an owner that begins with a dollar sign is written '\\$'.`,
      );
  }
}

function hasWords(zone: ZoneReading, file: OpenFile, least: number, most: number, form: string): boolean {
  const { entries } = file;
  if (entries.count >= least && entries.count <= most) return true;
  // A TTL that is not understood makes no record unreadable.
  const kind = form.startsWith('$TTL') ? 'remark' : 'lost';
  const found =
    entries.count < least
      ? 'the directive ends too early'
      : `'${entries.word(most)}' is more than the directive takes`;
  complain(zone, wordPlace(file, entries.count < least ? 0 : most), `${found}. Write '${form}'.`, kind);
  return false;
}

function lostAt({ entries, path }: OpenFile): string {
  return `its name depends on the $ORIGIN line at ${path}:${entries.locate(0).line}, which could not be read.`;
}

function setOrigin(zone: ZoneReading, file: OpenFile): void {
  const text = file.entries.word(1);
  if (file.lost !== undefined && !isAbsolute(text)) return;
  if (!isAbsolute(text)) file.origin ??= originOrRefuse(zone, file);
  const origin = parseZoneName(text, file.origin ?? ('.' as DomainName));
  if (!origin.ok || file.entries.isQuoted(1)) {
    const problem = origin.ok ? `'${text}' stands in quotes` : origin.problem;
    complain(zone, file.entries.locate(1), `the origin ${problem}. Write '$ORIGIN example.org.'.`);
    file.lost = lostAt(file);
    return;
  }
  file.origin = origin.value;
  file.lost = undefined;
  // The same text means another name from here on; the owner itself stays that of the last record.
  if (file.owner !== undefined) file.ownerText = undefined;
}

function setTtl(zone: ZoneReading, file: OpenFile): void {
  const text = file.entries.word(1);
  const ttl = file.entries.isQuoted(1) ? undefined : parseTtl(text);
  if (ttl === undefined) {
    complain(
      zone,
      file.entries.locate(1),
      `'${text}' is not a TTL. Write seconds, or units as in '$TTL 1h30m'.`,
      'remark',
    );
    return;
  }
  zone.defaultTtl = ttl;
  zone.lastTtl = ttl;
}

function include(zone: ZoneReading, file: OpenFile): void {
  const { entries } = file;
  const place = entries.locate(1);
  if (file.origin === undefined && file.lost === undefined) file.origin = originOrRefuse(zone, file);
  let { origin, lost } = file;
  if (entries.count === 3) {
    const text = entries.word(2);
    const given = parseZoneName(text, origin ?? ('.' as DomainName));
    if (!given.ok || entries.isQuoted(2)) {
      complain(
        zone,
        entries.locate(2),
        `the origin ${given.ok ? `'${text}' stands in quotes` : given.problem}. Write '$INCLUDE FILE example.org.'.`,
      );
      return;
    }
    if (lost === undefined || isAbsolute(text)) {
      origin = given.value;
      lost = undefined;
    }
  }
  const name = Buffer.from(entries.word(1), 'latin1').toString('utf8');
  try {
    const path = includedPath(name, file.path, zone.input.directories ?? [], zone.tree);
    if (zone.files.some((open) => open.path === path))
      throw new TreeError(path, `${path} includes itself. Remove this line.`);
    if (zone.files.length > MAX_DEPTH)
      throw new TreeError(path, `more than ${MAX_DEPTH} files include one another. Include fewer levels.`);
    if (++zone.includes > MAX_INCLUDES)
      throw new TreeError(path, `there are more than ${MAX_INCLUDES} inclusions. Write one larger file.`);
    const included = openEntries(path, metered(zone, zone.tree.chunks(path)));
    if (included.isUtf16) {
      included.close();
      throw new TreeError(path, `${path} is in UTF-16. Save it as UTF-8.`);
    }
    enter(zone, { path, entries: included, origin, lost, owner: file.owner, ownerText: undefined });
  } catch (error) {
    if (!(error instanceof TreeError)) throw error;
    complain(zone, place, `$INCLUDE ${name}: ${error.message}`);
  }
}

function* metered(zone: ZoneReading, chunks: Iterable<Buffer>): Generator<Buffer> {
  for (const chunk of chunks) {
    zone.includedOctets += chunk.length;
    if (zone.includedOctets > MAX_INCLUDED_OCTETS)
      throw new SourceError(
        `${zone.input.path}: the files that it includes come to more than ${MAX_INCLUDED_OCTETS} octets. Include less, or list the files on their own.`,
        { path: zone.input.path },
      );
    yield chunk;
  }
}
