import type { Finding, Summary } from '../model/report.ts';
import { byUrgency } from '../reporters/order.ts';
import { count, countsSentence, grouped, place, skipCounts } from '../reporters/wording.ts';
import type { Project } from '../repository/project.ts';
import type { Entry } from './config-text.ts';
import type { Looked } from './look.ts';
import type { Pipeline } from './pipelines.ts';
import type { Aside, Found, Recognised } from './recognise.ts';

/** Lines of one kind that a person reads before the rest becomes a number. */
const MOST_LINES = 12;
const MOST_FINDINGS = 6;
const MOST_OF_A_RULE = 2;

/** What a person calls one file, and several, of a source. */
const FILES_OF: Readonly<Record<string, readonly [one: string, many: string]>> = {
  manifest: ['manifest', 'manifests'],
  'named-conf': ['named.conf', 'named.conf files'],
  'zone-file': ['zone file', 'zone files'],
  'terraform-plan': ['Terraform plan', 'Terraform plans'],
  dnscontrol: ['DNSControl print-ir', 'DNSControl print-ir files'],
  octodns: ['octoDNS file', 'octoDNS files'],
  'dns-endpoint': ['DNSEndpoint file', 'DNSEndpoint files'],
  csv: ['CSV table', 'CSV tables'],
  hosts: ['hosts file', 'hosts files'],
};

interface Sight extends Recognised {
  readonly project: Project;
  readonly entries: readonly Entry[];
  readonly looked: Looked;
}

/** What was looked at, what was recognised and what was put aside. */
export function foundLines({ project, entries, found, aside, looked }: Sight): string[] {
  const { root, below, paths, hasGit, isWhole } = project;
  const where = below === '' ? '' : ` of ${root}`;
  const which = hasGit ? `that git knows or does not ignore` : 'here';
  const lines = [`Looked at ${isWhole ? '' : 'the first '}${count(paths.length, 'file')} ${which}${where}`];
  const rows = entries.map(({ pattern, files }) => [pattern, contentsOf(files)] as const);
  const width = Math.min(48, Math.max(0, ...rows.map(([pattern]) => pattern.length)));
  lines.push(...indented(shortened(rows.map(([pattern, holds]) => `${pattern.padEnd(width)}  ${holds}`))));
  if (found.length === 0)
    lines.push('  None of them holds names and addresses in a format that ptr-gate reads.');
  for (const { tool, path } of looked.rendered)
    lines.push(`  ${path}: what ${tool} makes of it can be checked; ptr-gate.yml says how`);
  lines.push(...asideLines(aside), ...sharedZoneLines(found));
  return lines;
}

/** What is not listed: one by one where a person can do something about it, else counted. */
function asideLines(aside: readonly Aside[]): string[] {
  const of = (...reasons: readonly Aside['reason'][]) =>
    aside.filter(({ reason }) => reasons.includes(reason));
  const rows = shortened(
    [...of('origin'), ...of('unreadable', 'copy')].map(({ path, why }) => `${path}: ${why}`),
  );
  for (const [some, what] of [
    [of('sample'), 'in folders of tests or examples'],
    [of('no-pairs'), 'without a name that has an address'],
  ] as const) {
    if (some.length === 0) continue;
    const names = some.slice(0, 3).map(({ path }) => path);
    rows.push(
      `${count(some.length, 'file')} ${what}: ${[...names, ...(some.length > 3 ? ['...'] : [])].join(', ')}`,
    );
  }
  return rows.length === 0 ? [] : ['', 'Looked like it, and is not listed', ...indented(rows)];
}

/** Zones that several zone files hold: most often two views, which only named.conf tells apart. */
function sharedZoneLines(found: readonly Found[]): string[] {
  const holders = new Map<string, string[]>();
  for (const { path, source, zones } of found)
    for (const zone of source === 'zone-file' ? zones : [])
      holders.set(zone, [...(holders.get(zone) ?? []), path]);
  const shared = [...holders].filter(([, paths]) => paths.length > 1);
  if (shared.length === 0) return [];
  const rows = shared.map(([zone, paths]) => `${zone}: ${paths.join(', ')}`);
  return [
    '',
    'Several files hold one zone, and are read as one',
    ...indented(shortened(rows)),
    '  Where they are views, list the named.conf that tells them apart, or only those of one view.',
  ];
}

function contentsOf(files: Entry['files']): string {
  const [{ source, guess }] = files as [Entry['files'][number]];
  const [one, many] = FILES_OF[source] ?? [source, source];
  const what = files.length === 1 ? one : `${grouped(files.length)} ${many}`;
  const sum = (key: 'pairs' | 'defects') => files.reduce((all, file) => all + file[key], 0);
  const parts = [what, sum('pairs') === 0 ? 'no addresses' : count(sum('pairs'), 'pair')];
  if (sum('defects') > 0) parts.push(`${count(sum('defects'), 'record')} unreadable`);
  if (guess !== undefined)
    parts.push(
      `origin ${guess.origin} guessed from the ${guess.from === 'name' ? "file's" : "folder's"} name`,
    );
  return parts.join(', ');
}

/** The findings of the first run. Pairs that only the DNS can tell about are none here; `afterFirstRun` says so. */
export function firstFindings({ findings }: Summary): readonly Finding[] {
  return findings.filter(({ rule }) => rule !== 'nothing-to-check').sort(byUrgency);
}

/** What the first run came to. */
export function afterFirstRun(summary: Summary): string[] {
  const { counts } = summary;
  const lines = [
    'First run, against the zones of this repository alone (no packet was sent)',
    `  ${countsSentence(counts)}`,
  ];
  const told = firstFindings(summary);
  const { shown, rest } = firstOfEachRule(told);
  for (const { location, severity, rule, message } of shown)
    lines.push('', `  ${place(location) || '(the whole run)'}  ${severity}  ${rule}`, `    ${message}`);
  if (rest.length > 0) lines.push('', `  ... and ${byRule(rest)}`);
  const unasked = skipCounts(summary).filter(({ reason }) => /-not-held$/.test(reason));
  const open = unasked.reduce((all, { number }) => all + number, 0);
  const isWhole = !told.some(({ rule }) => rule === 'source-syntax');
  if (open > 0)
    lines.push(
      '',
      isWhole
        ? `  Of ${count(open, 'pair')} the other direction lies in zones that are not in this repository: only a live run can tell.`
        : `  Of ${count(open, 'pair')} the other direction lies in zones that are not in this repository, or not in full: correct the records that could not be read, then run it again, or ask the DNS.`,
    );
  else if (told.length === 0) lines.push('  Nothing wrong was seen.');
  return lines;
}

/** A few findings of several kinds tell more than many of one. */
function firstOfEachRule(told: readonly Finding[]): { shown: Finding[]; rest: Finding[] } {
  const seen = new Map<string, number>();
  const shown: Finding[] = [];
  const rest: Finding[] = [];
  for (const finding of told) {
    const number = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, number);
    (number <= MOST_OF_A_RULE && shown.length < MOST_FINDINGS ? shown : rest).push(finding);
  }
  return { shown, rest };
}

function byRule(findings: readonly Finding[]): string {
  const numbers = new Map<string, number>();
  for (const { rule } of findings) numbers.set(rule, (numbers.get(rule) ?? 0) + 1);
  return [...numbers].map(([rule, number]) => `${grouped(number)} more ${rule}`).join(', ');
}

interface Next {
  /** True where the configuration names nothing to check yet. */
  readonly isEmpty: boolean;
  /** True where the first run had something to show. */
  readonly hasFindings: boolean;
  readonly config: string;
  readonly written: readonly string[];
  readonly pipelines: readonly Pipeline[];
  readonly project: Project;
}

/** What to do now. */
export function nextLines({ isEmpty, hasFindings, config, written, pipelines, project }: Next): string[] {
  const away = project.below === '' ? [] : [`  cd ${project.root}`];
  const first = isEmpty
    ? [`  Write a name and its address into ${config}, or uncomment a file there. Then:`]
    : [];
  const rows: (readonly [string, string])[] = [
    ['npx ptr-gate', 'ask the DNS about both directions of each pair'],
    ...(hasFindings
      ? [['npx ptr-gate --offline', 'every finding with its line and its remedy'] as const]
      : []),
    ...(project.hasGit && written.length > 0
      ? [[`git add ${written.join(' ')}`, 'and commit; changes are then checked'] as const]
      : []),
  ];
  const width = Math.max(...rows.map(([command]) => command.length));
  const required = pipelines.some(({ where }) => where === 'GitHub Actions')
    ? [
        '  On GitHub, under Settings, Rules: require the status check ptr-gate, so that a finding blocks the merge.',
      ]
    : [];
  return [
    'Next',
    ...first,
    ...away,
    ...rows.map(([command, why]) => `  ${command.padEnd(width)}  ${why}`),
    ...required,
  ];
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function shortened(lines: readonly string[]): string[] {
  return lines.length <= MOST_LINES + 1
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), `... and ${lines.length - MOST_LINES} more`];
}
