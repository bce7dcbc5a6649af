import type { Finding, Severity, Summary } from '../model/report.ts';
import { disarm, visible, zoneLine } from './escape.ts';
import { columnsOf, frameOf } from './frame.ts';
import { byUrgency } from './order.ts';
import { originLine, zoneBlocks } from './remedies.ts';
import type { Reporter } from './reporter.ts';
import {
  countsSentence,
  coverageSentence,
  grouped,
  place,
  skipCounts,
  skipTotal,
  suppressedSentence,
  verdictSentence,
} from './wording.ts';

const WIDTH = 96;
/** Findings of one rule that are drawn in full; the next take a few lines each, and the rest is counted. */
const DRAWN_PER_RULE = 10;
const LISTED_PER_RULE = 1_000;
/** Where all of it is. */
const WHOLE = 'all of them: --format json, or --output json=FILE beside this';

/** The report for a person at a terminal: every finding with its source line, then the sums, then the verdict. */
export const text: Reporter = {
  format: 'text',
  title: 'for a person at a terminal',
  end: (summary, medium) => {
    const style = medium.colour ? ANSI : PLAIN;
    const sorted = [...summary.findings].sort(byUrgency);
    const gating = sorted.filter((finding) => finding.gating);
    const old = sorted.filter((finding) => !finding.gating);
    const parts = findingBlocks(gating, style);
    if (old.length > 0) {
      parts.push(style.bold('There before: shown, never blocking'), ...findingBlocks(old, style));
    }
    parts.push(summaryBlock(summary, style));
    return disarm(`${parts.join('\n\n')}\n`);
  },
};

type Paint = (text: string) => string;
type Style = Readonly<Record<'bold' | 'dim' | 'good' | Severity, Paint>>;

const same: Paint = (shown) => shown;
const PLAIN: Style = { bold: same, dim: same, good: same, error: same, warning: same, notice: same };
const sgr =
  (on: number, off: number): Paint =>
  (shown) =>
    `\x1b[${on}m${shown}\x1b[${off}m`;
const ANSI: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  good: sgr(32, 39),
  error: sgr(31, 39),
  warning: sgr(33, 39),
  notice: sgr(36, 39),
};

/** Drawn findings in order, then per rule what is too much to draw. */
function findingBlocks(sorted: readonly Finding[], style: Style): string[] {
  const seen = new Map<string, number>();
  const rest = new Map<string, Finding[]>();
  const blocks: string[] = [];
  for (const finding of sorted) {
    const key = `${finding.severity} ${finding.rule}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    if (number <= DRAWN_PER_RULE) blocks.push(drawn(finding, style));
    else if (number === DRAWN_PER_RULE + 1) rest.set(key, [finding]);
    else rest.get(key)!.push(finding);
  }
  for (const findings of rest.values()) blocks.push(listed(findings, style));
  return blocks;
}

function drawn(finding: Finding, style: Style): string {
  const head = [place(finding.location) || '(the whole run)', finding.severity, finding.rule].map(visible);
  const lines = [
    `${style.bold(head[0]!)}  ${style[finding.severity](style.bold(head[1]!))}  ${head[2]}`,
    ...wrapped(finding.message, 2),
  ];
  const frame = frameOf(finding);
  if (frame.length > 0) {
    const gutter = String(frame.at(-1)!.number).length;
    lines.push('');
    for (const line of frame) {
      lines.push(`  ${style.dim(`${String(line.number).padStart(gutter)} │`)} ${line.text}`.trimEnd());
      if (line.mark === undefined) continue;
      const caret = style[finding.severity]('^'.repeat(line.mark.width));
      lines.push(`  ${style.dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(line.mark.column)}${caret}`);
    }
  }
  const facts = [
    ...fact('expected', finding.expected.join(', ')),
    ...fact('seen', finding.observed.join(', ')),
    ...fact('region', finding.region ?? ''),
    ...finding.evidence.flatMap((item, i) =>
      fact(i === 0 ? 'evidence' : '', `${item.question}: ${item.answer} [${item.server}]`),
    ),
    ...finding.related.flatMap((location, i) => fact(i === 0 ? 'see also' : '', place(location))),
    ...fact('remedy', finding.remedy?.text ?? ''),
  ];
  if (facts.length > 0) lines.push('', ...facts.map(([label, body]) => `  ${style.dim(label)}  ${body}`));
  if (finding.remedy?.record !== undefined)
    lines.push('', ...pasteable(finding.remedy.zone ?? null, [finding.remedy.record], style));
  return lines.join('\n');
}

const LABEL = 8;

/** A labelled fact, wrapped; nothing where there is nothing to say. */
function fact(label: string, body: string): [string, string][] {
  if (body === '') return [];
  return wrapped(body, LABEL + 4).map((line, i) => [(i === 0 ? label : '').padEnd(LABEL), line.trimStart()]);
}

function pasteable(zone: string | null, records: readonly string[], style: Style): string[] {
  const lines = records.map((record) => `      ${style.good(zoneLine(record))}`);
  if (zone !== null) lines.unshift(`      ${style.dim(zoneLine(originLine(zone)))}`);
  return lines;
}

/** Many findings of one rule: a line or two each, then the records that mend them, once per zone. */
function listed(findings: readonly Finding[], style: Style): string {
  const [{ rule, severity }] = findings as readonly [Finding];
  const lines = [
    style[severity](style.bold(`${grouped(findings.length)} more ${visible(rule)}`)) +
      style.dim(' (evidence: --format json)'),
  ];
  const left = findings.length - LISTED_PER_RULE;
  for (const finding of findings.slice(0, LISTED_PER_RULE)) {
    lines.push(`  ${visible(place(finding.location))}  ${visible(finding.message)}`);
    const facts = [
      ['expected', finding.expected],
      ['seen', finding.observed],
    ] as const;
    const shown = facts.flatMap(([label, values]) =>
      values.length === 0 ? [] : [`${label} ${visible(values.join(', '))}`],
    );
    if (shown.length > 0) lines.push(style.dim(`    ${shown.join(', ')}`));
  }
  if (left > 0) lines.push(style.dim(`  ... ${grouped(left)} more (${WHOLE})`));
  const texts = new Map<string, number>();
  for (const { remedy } of findings) {
    if (remedy !== null) texts.set(remedy.text, (texts.get(remedy.text) ?? 0) + 1);
  }
  if (texts.size > 0) lines.push('', `  ${style.dim('remedy')}`);
  for (const [words, number] of [...texts].slice(0, LISTED_PER_RULE)) {
    const times = number === 1 ? '' : ` (${grouped(number)} times)`;
    lines.push(...wrapped(words + times, 4));
  }
  if (texts.size > LISTED_PER_RULE)
    lines.push(style.dim(`    ... ${grouped(texts.size - LISTED_PER_RULE)} more (${WHOLE})`));
  lines.push(...recordsOf(findings, style));
  return lines.join('\n');
}

/** The records that mend the findings, as many as a person pastes. */
function recordsOf(findings: readonly Finding[], style: Style): string[] {
  const lines: string[] = [];
  let room = LISTED_PER_RULE;
  let left = 0;
  for (const { zone, records } of zoneBlocks(findings)) {
    const shown = records.slice(0, room);
    room -= shown.length;
    left += records.length - shown.length;
    if (shown.length > 0) lines.push('', ...pasteable(zone, shown, style));
  }
  if (left > 0) lines.push(style.dim(`      ... ${grouped(left)} more (${WHOLE})`));
  return lines;
}

function summaryBlock(summary: Summary, style: Style): string {
  const lines: string[] = [];
  const add = (label: string, body: string) => {
    for (const [i, line] of wrapped(body, 12).entries())
      lines.push(`${style.dim((i === 0 ? label : '').padEnd(10))}  ${line.trimStart()}`);
  };
  add('Pairs', countsSentence(summary.counts));
  if (summary.skipped.length > 0) {
    add(
      'Skipped',
      skipCounts(summary)
        .map(({ reason, number }) => `${grouped(number)} ${reason}`)
        .join(', '),
    );
    for (const skip of summary.skipped.slice(0, SKIPS_SHOWN))
      add('', `${[place(skip.location), skip.name, skip.address].filter(Boolean).join(' ')}: ${skip.detail}`);
    const more = skipTotal(summary) - Math.min(SKIPS_SHOWN, summary.skipped.length);
    if (more > 0) add('', `... ${grouped(more)} more (${WHOLE})`);
  }
  for (const [i, suppressed] of summary.suppressed.slice(0, LISTED_PER_RULE).entries()) {
    const { finding } = suppressed;
    add(
      i === 0 ? 'Suppressed' : '',
      `${finding.rule} ${place(finding.location)}: ${suppressedSentence(suppressed)}`,
    );
  }
  const hidden = summary.suppressed.length - LISTED_PER_RULE;
  if (hidden > 0) add('', `... ${grouped(hidden)} more (${WHOLE})`);
  add('Coverage', coverageSentence(summary));
  for (const note of summary.coverage.notes) add('', note);
  const { word, sentence } = verdictSentence(summary);
  const colour = { pass: style.good, fail: style.error, unverified: style.warning }[summary.verdict];
  const words = wrapped(`${word}  ${sentence}`, 0);
  lines.push(
    '',
    words.join('\n').replace(word, () => colour(style.bold(word))),
  );
  return lines.join('\n');
}

const SKIPS_SHOWN = 20;

/** Foreign or own text as lines of at most `WIDTH` columns; a longer word has a line to itself. */
function wrapped(words: string, indent: number): string[] {
  const lines: string[] = [];
  for (const paragraph of words.split(/\r?\n/)) {
    let line = '';
    let columns = 0;
    for (const word of paragraph.split(' ').map(visible)) {
      const width = columnsOf(word);
      if (line !== '' && indent + columns + 1 + width > WIDTH) {
        lines.push(' '.repeat(indent) + line);
        line = word;
        columns = width;
      } else {
        columns += line === '' ? width : width + 1;
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line === '' ? '' : ' '.repeat(indent) + line);
  }
  return lines;
}
