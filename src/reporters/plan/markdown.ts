import type { Plan, PlannedRegion } from '../../model/plan.ts';
import type { Finding } from '../../model/report.ts';
import type { RolloutState } from '../../model/rollout.ts';
import { fence, html, prose, zoneLine } from '../escape.ts';
import { gantt } from '../gantt.ts';
import { originLine } from '../remedies.ts';
import { place } from '../wording.ts';
import { nextWords, titleWords, turnWords } from './words.ts';

/** The plan in GitHub Markdown: table, next step, what is in its way, and a picture of the dates. */
export function markdown(plan: Plan): string {
  const obstacles = plan.regions.flatMap(({ blockedBy }) => blockedBy);
  const inRollout = plan.regions.filter(({ state }) => state !== 'free') as readonly (PlannedRegion & {
    readonly state: RolloutState;
  })[];
  return `${[
    `## ${titleWords(plan)}`,
    `<table>\n<tr><th>Region</th><th>Turn</th><th>Name</th><th>A</th><th>AAAA</th></tr>\n${plan.regions.flatMap(rowsOf).join('\n')}\n</table>`,
    `**${nextWords(plan)}**`,
    ...obstacles.map(drawn),
    gantt({ at: plan.at, regions: inRollout }),
    ...plan.notes.map((note) => `<sub>${words(note)}</sub>`),
  ].join('\n\n')}\n`;
}

function rowsOf(region: PlannedRegion): string[] {
  const { publish } = region;
  const rows = publish.length === 0 ? [undefined] : publish;
  return rows.map((planned, i) => {
    const cells = [
      ...(i === 0 ? [code(region.region), html(turnWords(region))] : ['', '']),
      planned === undefined ? '' : code(planned.name),
      codes(planned?.A ?? []),
      planned?.withheld.length ? `<em>not yet:</em> ${codes(planned.withheld)}` : codes(planned?.AAAA ?? []),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
}

function drawn({ location, rule, message, remedy }: Finding): string {
  const parts = [`${code(place(location))} ${code(rule)}: ${words(message)}`];
  if (remedy !== null) parts.push(`<strong>Remedy:</strong> ${words(remedy.text)}`);
  const told = `<p>${parts.join('<br>')}</p>`;
  if (remedy?.record === undefined) return told;
  const lines = [...(remedy.zone === undefined ? [] : [originLine(remedy.zone)]), remedy.record]
    .map(zoneLine)
    .join('\n');
  const ticks = fence(lines);
  return `${told}\n\n${ticks}dns\n${lines}\n${ticks}`;
}

const code = (text: string) => `<code>${html(text)}</code>`;
const codes = (texts: readonly string[]) => texts.map(code).join('<br>');
const words = (text: string) => prose(text, code);
