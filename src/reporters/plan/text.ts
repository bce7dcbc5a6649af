import type { Plan, PlannedRegion } from '../../model/plan.ts';
import type { Finding } from '../../model/report.ts';
import { disarm, visible, zoneLine } from '../escape.ts';
import { originLine } from '../remedies.ts';
import { place } from '../wording.ts';
import { nextWords, titleWords, turnWords } from './words.ts';

const HEAD = ['Region', 'Turn', 'Name', 'A', 'AAAA'] as const;
type Row = readonly string[];

/** The plan as a table for a person, then the next step and what is in its way. */
export function text(plan: Plan): string {
  const table = [HEAD, ...plan.regions.flatMap(rowsOf)];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  const nextRegions = plan.next?.regions ?? [];
  const isNext = ({ region }: PlannedRegion) => nextRegions.includes(region);
  const blocked = (regions: readonly PlannedRegion[]) =>
    regions.flatMap(({ blockedBy }) => blockedBy.flatMap(drawn));
  const other = blocked(plan.regions.filter((region) => !isNext(region)));
  return disarm(
    `${[
      titleWords(plan),
      '',
      ...lines,
      '',
      nextWords(plan),
      ...blocked(plan.regions.filter(isNext)),
      ...(other.length === 0 ? [] : ['', 'To repair in other regions:', ...other]),
      ...(plan.notes.length === 0 ? [] : ['', ...plan.notes.map(visible)]),
    ].join('\n')}\n`,
  );
}

/** One line for each name, and for each further address of it; cells that would repeat stay empty. */
function rowsOf(region: PlannedRegion): Row[] {
  const label = [region.region, turnWords(region)].map(visible);
  if (region.publish.length === 0) return [[...label, '-', '-', '-']];
  const rows: Row[] = [];
  for (const { name, A, AAAA, withheld } of region.publish) {
    const later = AAAA.length === 0 && withheld.length > 0;
    for (let i = 0; i < Math.max(1, A.length, AAAA.length); i++) {
      const none = i === 0 ? '-' : '';
      rows.push([
        ...(rows.length === 0 ? label : ['', '']),
        i === 0 ? visible(name) : '',
        A[i] ?? none,
        AAAA[i] ?? (later && i === 0 ? '(not yet)' : none),
      ]);
    }
  }
  return rows;
}

function drawn({ location, rule, message, remedy }: Finding): string[] {
  const lines = [`  ${visible(place(location))}  ${rule}`, `    ${visible(message)}`];
  if (remedy !== null) lines.push(`    remedy: ${visible(remedy.text)}`);
  if (remedy?.record !== undefined) {
    if (remedy.zone !== undefined) lines.push(`      ${zoneLine(originLine(remedy.zone))}`);
    lines.push(`      ${zoneLine(remedy.record)}`);
  }
  return lines;
}
