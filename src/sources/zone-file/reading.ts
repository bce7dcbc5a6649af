import type { DomainName } from '../../model/domain-name.ts';
import type { IpAddress } from '../../model/ip-address.ts';
import type { IgnoreComment, SourceLocation } from '../../model/record.ts';
import type { Tree } from '../../repository/tree.ts';
import type { Declaration, SourceFile } from '../source.ts';
import type { Entries } from './entries.ts';
import { parseIgnoreComment } from './ignore-comment.ts';

/** Defects and skips are listed one by one up to this number; beyond it they are counted. */
const MAX_LISTED = 1000;
const MAX_MESSAGE = 600;

/** A zone file and what its reader may know beyond `records:`. */
export interface ZoneInput extends SourceFile {
  readonly view?: string;
  /** Where relative `$INCLUDE` paths are looked for first: the name server's `directory`, relative to the root. */
  readonly directories?: readonly string[];
  /** What `$GENERATE` may still make, where several zones have one bound together. */
  readonly generating?: { left: number };
}

/** One open file: the zone file, or a file that it includes. Origin and owner are the file's own (RFC 1035 section 5.1). */
export interface OpenFile {
  readonly path: string;
  readonly entries: Entries;
  /** Undefined until a `$ORIGIN` line or the first record settles it. */
  origin: DomainName | undefined;
  /** Why names cannot be told at the moment: the `$ORIGIN` line before could not be read. */
  lost: string | undefined;
  /** Owner of the last record, and how it was written; undefined where there is none or it could not be read. */
  owner: DomainName | undefined;
  ownerText: string | undefined;
}

/** A zone file under way: what is known, and what is to be said before the next record. */
export interface ZoneReading {
  readonly input: ZoneInput;
  readonly tree: Tree;
  /** Innermost last. */
  readonly files: OpenFile[];
  apex: DomainName | undefined;
  complete: boolean;
  /** `$TTL`, or the SOA's MINIMUM where no TTL stands before it. */
  defaultTtl: number | undefined;
  /** The TTL that the last record had. */
  lastTtl: number | undefined;
  missingTtlSaid: boolean;
  hasOtherClass: boolean;
  includes: number;
  includedOctets: number;
  generated: number;
  readonly pending: Declaration[];
  defects: number;
  skips: number;
}

export function newReading(input: ZoneInput, tree: Tree): ZoneReading {
  return {
    input,
    tree,
    files: [],
    apex: input.origin,
    complete: true,
    defaultTtl: undefined,
    lastTtl: undefined,
    missingTtlSaid: false,
    hasOtherClass: false,
    includes: 0,
    includedOctets: 0,
    generated: 0,
    pending: [],
    defects: 0,
    skips: 0,
  };
}

/** Text of a zone file as a reader of UTF-8 sees it; the file is read octet by octet. */
function shown(octets: string): string {
  return /[\x80-\xff]/.test(octets) && !/[^\0-\xff]/.test(octets)
    ? Buffer.from(octets, 'latin1').toString('utf8')
    : octets;
}

/** Notes that something could not be read: a record, unless `kind` says that no record is lost by it. */
export function complain(
  zone: ZoneReading,
  location: SourceLocation,
  message: string,
  kind: 'lost' | 'remark' = 'lost',
): void {
  if (kind === 'lost') zone.complete = false;
  zone.defects++;
  if (zone.defects > MAX_LISTED) return;
  const whole = shown(message);
  const short =
    whole.length <= MAX_MESSAGE ? whole : `${whole.slice(0, MAX_MESSAGE - 200)} [...] ${whole.slice(-190)}`;
  zone.pending.push({ kind: 'defect', defect: { kind: 'source-syntax', message: short, location } });
}

/** Enters a file, behind the byte order mark that it may have: a name server reads that as a word, and refuses the zone. */
export function enter(zone: ZoneReading, file: OpenFile): void {
  zone.files.push(file);
  if (!file.entries.hasByteOrderMark) return;
  complain(
    zone,
    { path: file.path, line: 1, column: 1 },
    'the file begins with a byte order mark (EF BB BF), which name servers take for a part of its first word. Save it as UTF-8 without one.',
    'remark',
  );
}

/** Notes that a record was read and is left out, and why. */
export function leaveOut(
  zone: ZoneReading,
  reason: string,
  detail: string,
  location: SourceLocation,
  about: { readonly name?: DomainName; readonly address?: IpAddress } = {},
): void {
  zone.skips++;
  if (zone.skips > MAX_LISTED) return;
  zone.pending.push({ kind: 'skip', skip: { reason, detail: shown(detail), ...about, location } });
}

/** Says how many defects and skips were counted without being listed. */
export function sumUp(zone: ZoneReading): void {
  const location = { path: zone.input.path };
  if (zone.defects > MAX_LISTED) {
    const message = `${zone.defects - MAX_LISTED} further records could not be read. Correct the ones listed first.`;
    zone.pending.push({ kind: 'defect', defect: { kind: 'source-syntax', message, location } });
  }
  if (zone.skips > MAX_LISTED) {
    const detail = `${zone.skips - MAX_LISTED} further records are left out for reasons like those listed.`;
    zone.pending.push({ kind: 'skip', skip: { reason: 'not-listed', detail, location } });
  }
}

/** The ignore comments of the current entry; broken ones are complained about. */
export function ignoresOf(zone: ZoneReading, entries: Entries): readonly IgnoreComment[] | undefined {
  if (entries.notes.length === 0) return undefined;
  const ignores: IgnoreComment[] = [];
  for (const note of entries.notes) {
    const ignore = parseIgnoreComment(note);
    if (ignore.ok) ignores.push(ignore.value);
    else complain(zone, note.location, ignore.problem, 'remark');
  }
  return ignores.length === 0 ? undefined : ignores;
}

/** A comment for ptr-gate belongs at the end of a record's line; elsewhere it would quietly do nothing. */
export function refuseNotes(zone: ZoneReading, entries: Entries): void {
  for (const note of entries.notes)
    complain(
      zone,
      note.location,
      "this comment stands on no record's line, so it ignores nothing. Put it at the end of the line of the record it is about.",
      'remark',
    );
}
