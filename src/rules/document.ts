import { RULES } from './index.ts';
import type { Rule } from './rule.ts';

const LOOKS_AT: Readonly<Record<Rule['on'], string>> = {
  declaration: 'what the repository declares',
  observation: 'a pair and what was observed about it',
  run: 'the run as a whole',
};

/** The text of docs/rules.md: a table of all rules, then a section for each, whose anchor is its id. */
export function rulesPage(): string {
  return `${[
    '# Rules',
    '',
    'Made by `npm run generate` from src/rules/; `ptr-gate explain RULE` shows the same text.',
    '',
    'A severity can be changed with `--rules ID=LEVEL,...` or under `policy: rules:` (`error`, `warning`, `notice`, `off`), and',
    'a finding can be ignored with a reason, under `policy: ignore:` or by a comment on the line of the record:',
    '`; ptr-gate: ignore ptr-missing until 2027-01-31 -- ticket 123`. `lookup-failed` can be ignored, and not lowered.',
    '',
    '| rule | severity | fires when |',
    '|---|---|---|',
    ...RULES.map((rule) => `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${cell(rule.title)} |`),
    '',
    RULES.map(section).join('\n\n'),
  ].join('\n')}\n`;
}

function section(rule: Rule): string {
  const parts = [
    `## ${rule.id}`,
    `**${rule.title}.** Severity: ${rule.severity}. Looks at ${LOOKS_AT[rule.on]}.`,
    rule.rationale,
    `**Remedy.** ${rule.remedy}`,
  ];
  if (rule.references.length > 0)
    parts.push(rule.references.map(({ title, url }) => `- [${title}](${url})`).join('\n'));
  return parts.join('\n\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** The same page about one rule for a terminal: plain text in lines of at most `width` characters. */
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
  if (rule.references.length > 0) {
    lines.push('', bold('References'));
    for (const { title, url } of rule.references) lines.push(...wrapped(title, width), `  ${url}`);
  }
  return `${lines.join('\n')}\n`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width - 2) {
      lines.push(`  ${line}`);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, `  ${line}`];
}
