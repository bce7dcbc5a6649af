import type { DomainName } from '../model/domain-name.ts';
import type { Defect, Expectation, Skip } from '../model/expectation.ts';
import { linesOf, type Problem } from '../model/problem.ts';
import type { DnsRecord } from '../model/record.ts';
import type { Tree } from '../repository/tree.ts';

/** A pair as a source writes it down; policy turns it into an Expectation. */
export type DeclaredPair = Pick<
  Expectation,
  'name' | 'address' | 'region' | 'view' | 'location' | 'ignores'
> & {
  /** Written-down PTR targets; undefined where the source says nothing about them. */
  readonly ptr?: readonly DomainName[];
};

/** One thing that a source found in a file, in the order of the file. */
export type Declaration =
  /** A pair declared outright (manifest, hosts, CSV). */
  | { readonly kind: 'pair'; readonly pair: DeclaredPair }
  /** Zone data; A, AAAA and PTR records become pairs once the declared zones are known. */
  | { readonly kind: 'record'; readonly record: DnsRecord }
  /** A zone that the repository holds, also where it has no records yet. */
  | {
      readonly kind: 'zone';
      readonly apex: DomainName;
      readonly view?: string;
      readonly path: string /** False where part of it could not be read. */;
      readonly complete: boolean;
      /** Names whose answers the zone's provider makes up, such as proxied ones and aliases; wildcards may be among them. */
      readonly unknown?: readonly DomainName[];
    }
  | { readonly kind: 'defect'; readonly defect: Defect }
  | { readonly kind: 'skip'; readonly skip: Skip };

/** A `records:` entry, resolved to one file. */
export interface SourceFile {
  readonly path: string;
  /** `as:` of the entry. */
  readonly as?: string;
  /** `origin:` of the entry. */
  readonly origin?: DomainName;
}

/** One format of files. */
export interface Source {
  /** Kebab-case; the value of `as:`. */
  readonly id: string;
  /** What it reads, for docs/configuration.md: Markdown, in one line. */
  readonly title: string;
  /** How sure the source is that the file is its own, from the path and the first 4 KiB: 0 no, 1 by name only, 2 by content. */
  recognises(file: SourceFile, head: string): 0 | 1 | 2;
  /** What reads its files, loaded once there is one: all the readers together would take a third of the start-up time. */
  load(): Promise<Reader>;
}

/** Reads the files of one format. */
export interface Reader {
  /**
   * Everything the file declares. A record that cannot be read is a defect and the rest is still read.
   * @throws {SourceError} when the file as a whole cannot be read.
   */
  read(file: SourceFile, tree: Tree): Iterable<Declaration>;
  /**
   * True where no pair of the file has a say in another under `match: exact`: none names PTR targets of its own, and none
   * is a wildcard. Such a file may be judged as it is read.
   */
  standsAlone?(file: SourceFile, tree: Tree): boolean;
  /**
   * Paths of the files that `read` reads on the way, knowing better than their own names what they are: listed beside
   * this file they are not read a second time.
   * @throws {SourceError} as `read`.
   */
  covers?(file: SourceFile, tree: Tree): readonly string[];
}

/** A file that could not be read at all: exit 2. The message says where, what was found, what to write. */
export class SourceError extends Error {
  /** One for each problem. */
  readonly lines: readonly string[];
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  constructor(
    problem: Problem,
    place: { readonly path: string; readonly line?: number; readonly column?: number },
  ) {
    super(linesOf(problem).join('\n'));
    this.name = 'SourceError';
    this.lines = linesOf(problem);
    this.path = place.path;
    this.line = place.line;
    this.column = place.column;
  }
}
