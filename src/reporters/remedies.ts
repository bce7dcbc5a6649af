import type { Finding } from '../model/report.ts';

/** Lines to paste into one zone, each once, in the order of their findings. */
export interface ZoneBlock {
  readonly zone: string | null;
  readonly records: readonly string[];
}

/** The records that findings ask for, one block per zone. */
export function zoneBlocks(findings: readonly Finding[]): ZoneBlock[] {
  const zones = new Map<string | null, Set<string>>();
  for (const { remedy } of findings) {
    if (remedy?.record === undefined) continue;
    const zone = remedy.zone ?? null;
    const records = zones.get(zone) ?? new Set();
    zones.set(zone, records.add(remedy.record));
  }
  return [...zones].map(([zone, records]) => ({ zone, records: [...records] }));
}

/** A remedy as plain text: what to do, then the zone and the line to paste. */
export function remedyText(finding: Finding): string | null {
  const { remedy } = finding;
  if (remedy === null) return null;
  if (remedy.record === undefined) return remedy.text;
  const origin = remedy.zone === undefined ? '' : `${originLine(remedy.zone)}\n`;
  return `${remedy.text}\n\n${origin}${remedy.record}`;
}

export function originLine(zone: string): string {
  return `$ORIGIN ${zone === '.' ? '.' : `${zone}.`}`;
}
