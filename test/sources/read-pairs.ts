import type { Defect, Skip } from '../../src/model/expectation.ts';
import type { DnsRecord } from '../../src/model/record.ts';
import type { DeclaredPair, Reader } from '../../src/sources/source.ts';
import { memoryTree } from '../repository/memory-tree.ts';

export interface Read {
  readonly pairs: DeclaredPair[];
  readonly records: DnsRecord[];
  readonly defects: Defect[];
  readonly skips: Skip[];
  /** Everything in the order of the file, one line each: `3:5 pair name address`, `4:1 skip reason`, `5:1 defect`. */
  readonly lines: string[];
}

/** What a source reads from one file, given as text. */
export function readText(
  source: Reader,
  path: string,
  content: string | Uint8Array,
  chunkOctets?: number,
): Read {
  const read: Read = { pairs: [], records: [], defects: [], skips: [], lines: [] };
  for (const declaration of source.read({ path }, memoryTree({ [path]: content }, chunkOctets))) {
    if (declaration.kind === 'pair') {
      const { pair } = declaration;
      const { line, column } = pair.location;
      const more = [pair.region && `region=${pair.region}`, pair.view && `view=${pair.view}`];
      const ptr = pair.ptr === undefined ? undefined : `ptr=${pair.ptr.join('+')}`;
      const words = ['pair', pair.name, pair.address, ...more, ptr].filter((word) => word !== undefined);
      read.pairs.push(pair);
      read.lines.push(`${line}:${column} ${words.join(' ')}`);
    } else if (declaration.kind === 'record') {
      const { owner, type, data, location, view } = declaration.record;
      read.records.push(declaration.record);
      read.lines.push(
        `${location.line}:${location.column} ${type} ${owner} ${data}${view === undefined ? '' : ` view=${view}`}`,
      );
    } else if (declaration.kind === 'skip') {
      const { reason, location } = declaration.skip;
      read.skips.push(declaration.skip);
      read.lines.push(`${location.line}:${location.column} skip ${reason}`);
    } else if (declaration.kind === 'defect') {
      const { location } = declaration.defect;
      read.defects.push(declaration.defect);
      read.lines.push(`${location.line}:${location.column} defect`);
    } else read.lines.push(`zone ${declaration.apex}`);
  }
  return read;
}

/** The text that a location covers on its line. */
export function textAt(
  content: string,
  location: { line?: number; column?: number; endColumn?: number },
): string {
  const line = content.replace(/^\ufeff/, '').split(/\r\n|\n/)[location.line! - 1]!;
  return line.slice(location.column! - 1, location.endColumn! - 1);
}
