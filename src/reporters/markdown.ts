import { type Finding, STATES, type Summary } from '../model/report.ts';
import { cut, fence, html, prose, zoneLine } from './escape.ts';
import { gantt } from './gantt.ts';
import { chains } from './mermaid.ts';
import { byUrgency } from './order.ts';
import { pairTables } from './pair-tables.ts';
import { originLine, zoneBlocks } from './remedies.ts';
import type { Reporter } from './reporter.ts';
import {
  count,
  coverageSentence,
  grouped,
  place,
  skipCounts,
  skipTotal,
  suppressedSentence,
  verdictSentence,
} from './wording.ts';

/** What a GitHub step summary may hold; a longer one is dropped whole. */
const STEP_SUMMARY_OCTETS = 1024 * 1024;
/** One foreign text in a table. Longer ones are no names or addresses, and the JSON report has them whole. */
const MAX_CELL_UNITS = 2000;
/** Names or addresses in one list of a table. */
const MAX_VALUES = 20;

/**
 * The step summary: GitHub Markdown of at most `maxOctets` (one MiB unless the medium says otherwise, and no less than 8 KiB). Where
 * findings do not fit, the most severe stay and the rest is counted.
 */
export const markdown: Reporter = {
  format: 'markdown',
  title: 'GitHub Markdown: step summary, comment',
  end: (summary, { maxOctets = STEP_SUMMARY_OCTETS, pairs = [] }) => {
    const head = [heading(summary), countsTable(summary)];
    const asked = `Coverage: ${prose(cut(coverageSentence(summary), MAX_CELL_UNITS))}`;
    const tail = octetsOf(asked) > maxOctets / 8 ? 'Coverage: in the JSON report.' : asked;
    // What is promised to every part: each may be empty, none can push out the verdict.
    let room = maxOctets - octetsOf([...head, tail].join('\n\n')) - RESERVE;
    const parts: string[] = [];
    const add = (share: number, render: (octets: number) => string) => {
      const part = render(Math.floor(room * share));
      if (part === '') return;
      parts.push(part);
      room -= octetsOf(part) + 2;
    };
    const sorted = [...summary.findings].sort(byUrgency);
    add(0.6, (octets) => findingsTable(sorted, octets));
    add(0.6, (octets) => records(sorted, octets));
    add(0.3, (octets) => chains(sorted, octets));
    add(0.4, (octets) => rolloutPicture(summary, octets));
    add(0.4, (octets) => pairTables(summary, pairs, octets));
    add(0.4, (octets) => suppressedList(summary, octets));
    add(0.8, (octets) => skippedList(summary, octets));
    add(0.9, (octets) => notesList(summary, octets));
    return `${[...head, ...parts, tail].join('\n\n')}\n`;
  },
};

/** Octets kept free for the counts of what did not fit. */
const RESERVE = 2048;

function octetsOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function heading(summary: Summary): string {
  const { word, sentence } = verdictSentence(summary);
  const sign = { pass: '✅', fail: '❌', unverified: '⚠️' }[summary.verdict];
  return `## ${sign} ptr-gate: ${word.toLowerCase()}\n\n${sentence}`;
}

function countsTable({ counts }: Summary): string {
  return `| ${STATES.join(' | ')} |\n|${' ---: |'.repeat(STATES.length)}\n| ${STATES.map((state) => grouped(counts[state])).join(' | ')} |`;
}

function rolloutPicture({ rollout }: Summary, octets: number): string {
  if (rollout === undefined) return '';
  const picture = `### Rollout\n\n${gantt(rollout)}`;
  return octetsOf(picture) > octets ? '' : picture;
}

/** As many items as fit, in order, and how many did not. */
function fitting<T>(items: readonly T[], octets: number, render: (item: T) => string) {
  let used = 0;
  const shown: string[] = [];
  for (const item of items) {
    const text = render(item);
    used += octetsOf(text) + 1;
    if (used > octets) break;
    shown.push(text);
  }
  return { shown, left: items.length - shown.length };
}

// HTML tables and lists, not Markdown ones: without a blank line inside, nothing in them is read as Markdown.

function findingsTable(sorted: readonly Finding[], octets: number): string {
  if (sorted.length === 0) return '';
  const { shown, left } = fitting(sorted, octets - 500, row);
  const more =
    left === 0
      ? ''
      : `\n\n${left === 1 ? '1 more finding does' : `${grouped(left)} more findings do`} not fit here; these are the most severe. The JSON report has all.`;
  return `### Findings\n\n<table><tbody valign="top">\n<tr><th>Severity</th><th>Where</th><th>Rule</th><th>What</th></tr>\n${shown.join('\n')}\n</tbody></table>${more}`;
}

function row(finding: Finding): string {
  const { message, expected, observed, region, evidence, related, remedy } = finding;
  const facts = [
    ...(expected.length > 0 ? [`expected ${codes(expected)}`] : []),
    ...(observed.length > 0 ? [`seen ${codes(observed)}`] : []),
    ...(region === null ? [] : [`region ${code(region)}`]),
  ];
  const what = [words(message), ...(facts.length === 0 ? [] : [facts.join(', ')])];
  if (remedy !== null) what.push(`<strong>Remedy:</strong> ${words(remedy.text)}`);
  const proof = [
    ...evidence.map(
      ({ question, answer, server }) => `${words(question)}: ${words(answer)} (${code(server)})`,
    ),
    ...related.map((location) => `see also ${code(place(location))}`),
  ];
  const folded =
    proof.length === 0 ? '' : `<details><summary>The evidence</summary>${proof.join('<br>')}</details>`;
  const severity = finding.gating ? finding.severity : `${finding.severity}, was there before`;
  const where = finding.location === null ? 'the whole run' : code(place(finding.location));
  return `<tr><td>${severity}</td><td>${where}</td><td nowrap>${code(finding.rule)}</td><td>${what.join('<br>')}${folded}</td></tr>`;
}

function code(text: string): string {
  return `<code>${html(cut(text, MAX_CELL_UNITS))}</code>`;
}

function codes(texts: readonly string[]): string {
  const more = texts.length > MAX_VALUES ? ` and ${grouped(texts.length - MAX_VALUES)} more` : '';
  return texts.slice(0, MAX_VALUES).map(code).join(', ') + more;
}

function words(text: string): string {
  return prose(cut(text, MAX_CELL_UNITS), (foreign) => `<code>${html(foreign)}</code>`);
}

/** One block per zone, ready to be pasted into it. */
function records(sorted: readonly Finding[], octets: number): string {
  const blocks = zoneBlocks(sorted);
  if (blocks.length === 0) return '';
  let room = octets - 500;
  let left = 0;
  const parts: string[] = [];
  for (const block of blocks) {
    const origin = block.zone === null ? [] : [zoneLine(originLine(block.zone))];
    const { shown, left: over } = fitting(block.records, room - octetsOf(origin.join('')) - 20, zoneLine);
    left += over;
    if (shown.length === 0) continue;
    const lines = [...origin, ...shown].join('\n');
    const ticks = fence(lines);
    const part = `${ticks}dns\n${lines}\n${ticks}`;
    parts.push(part);
    room -= octetsOf(part) + 2;
  }
  const more = left === 0 ? [] : [`${count(left, 'more record')} not shown here; the JSON report has all.`];
  return ['### Records to publish', ...parts, ...more].join('\n\n');
}

function suppressedList({ suppressed }: Summary, octets: number): string {
  return details(count(suppressed.length, 'suppressed finding'), suppressed, octets, (item) => {
    const { finding } = item;
    return `${code(finding.rule)} ${code(place(finding.location))}: ${words(finding.message)} <em>${words(suppressedSentence(item))}</em>`;
  });
}

function skippedList(summary: Summary, octets: number): string {
  const reasons = skipCounts(summary).map(({ reason, number }) => `${grouped(number)} ${code(reason)}`);
  const listed = reasons.slice(0, 10).join(', ');
  const title = `${grouped(skipTotal(summary))} not judged${octetsOf(listed) > 500 ? '' : `: ${listed}`}`;
  return details(title, summary.skipped, octets, (skip) => {
    const subject = [skip.name, skip.address].filter((part) => part !== undefined).map(code);
    return [code(place(skip.location)), ...subject, words(skip.detail)].join(' ');
  });
}

function notesList({ coverage }: Summary, octets: number): string {
  return details(
    count(coverage.notes.length, 'note on coverage', 'notes on coverage'),
    coverage.notes,
    octets,
    words,
  );
}

/** A list behind a fold; nothing for no items. */
function details<T>(title: string, items: readonly T[], octets: number, render: (item: T) => string): string {
  if (items.length === 0) return '';
  const { shown, left } = fitting(
    items,
    octets - octetsOf(title) - 200,
    (item) => `<li>${render(item)}</li>`,
  );
  const more = left === 0 ? '' : `\n<li>and ${grouped(left)} more, in the JSON report</li>`;
  return `<details><summary>${title}</summary>\n<ul>\n${shown.join('\n')}${more}\n</ul>\n</details>`;
}
