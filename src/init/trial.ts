import type { DomainName } from '../model/domain-name.ts';
import type { ReadableFile } from '../sources/read.ts';
import { type Declaration, SourceError } from '../sources/source.ts';

/** What reading a file to its end came to. */
export interface Trial {
  /** Declarations of a name with an address, or of an address with its PTR target. */
  readonly pairs: number;
  /** Declarations of any kind that could be read. */
  readonly records: number;
  /** Declarations that could not be read. */
  readonly defects: number;
  /** What is wrong with the first of them, with its line. */
  readonly defect?: string;
  readonly zones: readonly DomainName[];
  /** Other files that it read on the way. */
  readonly parts: readonly string[];
  /** Why the file as a whole cannot be read. */
  readonly problem?: string;
}

/** What is known of a file that cannot be opened. */
export const UNREAD: Trial = { pairs: 0, records: 0, defects: 0, zones: [], parts: [] };

export function tryOut(file: ReadableFile, each: (declaration: Declaration) => void = () => {}): Trial {
  let pairs = 0;
  let records = 0;
  let defects = 0;
  let defect: string | undefined;
  const zones = new Set<DomainName>();
  const parts = new Set<string>();
  let problem: string | undefined;
  try {
    for (const declaration of file.declarations()) {
      each(declaration);
      if (declaration.kind === 'zone') zones.add(declaration.apex);
      else if (declaration.kind === 'defect') {
        const { message, location } = declaration.defect;
        defect ??= location.line === undefined ? message : `line ${location.line}: ${message}`;
        defects++;
      } else if (declaration.kind === 'pair') {
        pairs++;
        records++;
      } else if (declaration.kind === 'record') {
        const { type, location } = declaration.record;
        if (type === 'A' || type === 'AAAA' || type === 'PTR') pairs++;
        records++;
        if (location.path !== file.path) parts.add(location.path);
      }
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    problem = error.message;
  }
  return {
    ...{ pairs, records, defects, zones: [...zones], parts: [...parts] },
    ...(defect === undefined ? {} : { defect }),
    ...(problem === undefined ? {} : { problem }),
  };
}
