import type { DomainName } from '../../src/model/domain-name.ts';
import type { Defect, Skip } from '../../src/model/expectation.ts';
import type { DnsRecord } from '../../src/model/record.ts';
import type { Tree } from '../../src/repository/tree.ts';
import type { Declaration, Reader } from '../../src/sources/source.ts';

export interface Declarations {
  readonly records: DnsRecord[];
  readonly defects: Defect[];
  readonly skips: Skip[];
  readonly zones: Extract<Declaration, { kind: 'zone' }>[];
}

/** What a source reads from a file, sorted by kind. */
export function declarationsOf(source: Reader, path: string, tree: Tree, origin?: string): Declarations {
  const found: Declarations = { records: [], defects: [], skips: [], zones: [] };
  for (const declaration of source.read(
    { path, ...(origin === undefined ? {} : { origin: origin as DomainName }) },
    tree,
  )) {
    if (declaration.kind === 'record') found.records.push(declaration.record);
    else if (declaration.kind === 'defect') found.defects.push(declaration.defect);
    else if (declaration.kind === 'skip') found.skips.push(declaration.skip);
    else if (declaration.kind === 'zone') found.zones.push(declaration);
  }
  return found;
}

/** `owner type data`, with the view behind it where there is one. */
export function shown({ records }: Pick<Declarations, 'records'>): string[] {
  return records.map(
    ({ owner, type, data, view }) => `${owner} ${type} ${data}${view === undefined ? '' : ` (${view})`}`,
  );
}
