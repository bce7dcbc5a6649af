import { RULES } from './index.ts';
import { PLACE_WORDS, REPAIRS, type Step } from './repairs.ts';
import type { RepairKind, Rule } from './rule.ts';

const LOOKS_AT: Readonly<Record<Rule['on'], string>> = {
  declaration: 'what the repository declares',
  observation: 'a pair and what was observed about it',
  run: 'the run as a whole',
};

/** The text of docs/rules.md: a table of all rules, a section for each, whose anchor is its id, and how to repair them. */
export function rulesPage(): string {
  return `${[
    '# Rules',
    '',
    'Made by `npm run generate` from src/rules/; `ptr-gate explain RULE` shows the same text, with its repair in full.',
    '',
    'A severity can be changed with `--rules ID=LEVEL,...` or under `policy: rules:` (`error`, `warning`, `notice`, `off`), and',
    'a finding can be ignored with a reason, under `policy: ignore:` or by a comment on the line of the record:',
    '`; ptr-gate: ignore ptr-missing until 2027-01-31 -- ticket 123`. `lookup-failed` can be ignored, and not lowered.',
    '',
    '| rule | severity | fires when | repair |',
    '|---|---|---|---|',
    ...RULES.map(
      ({ id, severity, title, repair }) =>
        `| [${id}](#${id}) | ${severity} | ${cell(title)} | ${repairLink(repair)} |`,
    ),
    '',
    RULES.map(section).join('\n\n'),
    '',
    '# How to repair',
    '',
    'All examples give mail.example.org the addresses 192.0.2.25 and 2001:db8::25; what is written in capitals is yours to fill in.',
    'Every finding carries the record to paste. Publish the reverse first, and the forward once the reverse is live.',
    '',
    (Object.keys(REPAIRS) as RepairKind[]).map(repairSection).join('\n\n'),
  ].join('\n')}\n`;
}

function section(rule: Rule): string {
  const parts = [
    `## ${rule.id}`,
    `**${rule.title}.** Severity: ${rule.severity}. Looks at ${LOOKS_AT[rule.on]}.`,
    rule.rationale,
    `**Remedy.** ${rule.remedy} How: ${repairLink(rule.repair)}.`,
  ];
  if (rule.references.length > 0)
    parts.push(rule.references.map(({ title, url }) => `- [${title}](${url})`).join('\n'));
  return parts.join('\n\n');
}

function repairSection(kind: RepairKind): string {
  const { title, steps } = REPAIRS[kind];
  return [`## ${title}`, ...byPlace(steps).flatMap(stepParts)].join('\n\n');
}

function stepParts({ at, text, commands }: PlacedStep): string[] {
  const said = at === undefined ? text : `**${at}.** ${text}`;
  return commands === undefined ? [said] : [said, `\`\`\`text\n${commands}\n\`\`\``];
}

interface PlacedStep extends Omit<Step, 'at'> {
  /** The heading; absent where the step before it was at the same place, and for what comes first. */
  readonly at: string | undefined;
}

function byPlace(steps: readonly Step[]): PlacedStep[] {
  return steps.map((step, i) => ({
    ...step,
    at: step.at === 'here' || steps[i - 1]?.at === step.at ? undefined : PLACE_WORDS[step.at],
  }));
}

/** A link to the section, whose anchor GitHub makes of its heading. */
function repairLink(kind: RepairKind): string {
  const { title } = REPAIRS[kind];
  const anchor = title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
  return `[${title}](#${anchor})`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** The same about one rule for a terminal: plain text in lines of at most `width` characters, with its repair in full. */
export function ruleText(rule: Rule, width: number, bold: (text: string) => string = (text) => text): string {
  const lines = [
    bold(rule.id),
    ...wrapped(`${rule.title}. Severity: ${rule.severity}. Looks at ${LOOKS_AT[rule.on]}.`, width),
    '',
    bold('Why it hurts'),
    ...wrapped(rule.rationale, width),
    '',
    bold('Remedy'),
    ...wrapped(rule.remedy, width),
  ];
  for (const { at, text, commands } of byPlace(REPAIRS[rule.repair].steps)) {
    lines.push('', ...(at === undefined ? [] : [bold(at)]), ...wrapped(text, width));
    // Commands are pasted: whole lines, indented so that they stand out, never wrapped.
    if (commands !== undefined) lines.push('', ...commands.split('\n').map((line) => `    ${line}`));
  }
  if (rule.references.length > 0) {
    lines.push('', bold('References'));
    for (const { title, url } of rule.references) lines.push(...wrapped(title, width), `  ${url}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Words in lines of at most `width` characters, each indented by `indent`. */
export function wrapped(text: string, width: number, indent = '  '): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width - indent.length) {
      lines.push(indent + line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
