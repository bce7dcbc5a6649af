import type { DomainName } from '../../../src/model/domain-name.ts';
import type { Defect, Skip } from '../../../src/model/expectation.ts';
import type { DnsRecord } from '../../../src/model/record.ts';
import type { Tree } from '../../../src/repository/tree.ts';
import type { Declaration } from '../../../src/sources/source.ts';
import { readZone } from '../../../src/sources/zone-file/read-zone.ts';
import { memoryTree } from '../../repository/memory-tree.ts';

export interface ReadZone {
  readonly records: DnsRecord[];
  readonly defects: Defect[];
  readonly skips: Skip[];
  readonly zone: Extract<Declaration, { kind: 'zone' }> | undefined;
}

/** What a zone file declares, sorted by kind. */
export function readAll(path: string, tree: Tree, origin?: string): ReadZone {
  const found = { records: [] as DnsRecord[], defects: [] as Defect[], skips: [] as Skip[] };
  let zone: ReadZone['zone'];
  const input = origin === undefined ? { path } : { path, origin: origin as DomainName };
  for (const declaration of readZone(input, tree)) {
    if (declaration.kind === 'record') found.records.push(declaration.record);
    else if (declaration.kind === 'defect') found.defects.push(declaration.defect);
    else if (declaration.kind === 'skip') found.skips.push(declaration.skip);
    else if (declaration.kind === 'zone') zone = declaration;
  }
  return { ...found, zone };
}

/** Reads `zone`, the text of `db.example.org` or, with more files, of `zone`. */
export function readText(text: string | Uint8Array, origin = 'example.org', chunkOctets?: number): ReadZone {
  return readAll('zone', memoryTree({ zone: text }, chunkOctets), origin);
}

/** `owner ttl type data` of every record. */
export function lines({ records }: Pick<ReadZone, 'records'>): string[] {
  return records.map(({ owner, ttl, type, data }) => `${owner} ${ttl ?? '-'} ${type} ${data}`);
}
