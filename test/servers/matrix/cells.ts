import { prepareCheck } from '../../../src/check.ts';
import type { Finding, Report, Result } from '../../../src/model/report.ts';
import type { OptionName } from '../../../src/options.ts';
import { memoryTree } from '../../../src/repository/memory-tree.ts';
import { readBase } from '../../../src/review/base.ts';
import type { Column } from './columns.ts';
import { type DigTarget, type Found, find } from './dig.ts';
import { CERTIFICATE_NAME, type Family, reverseZoneOf } from './places.ts';
import { type Meaning, type Pair, pairOf, type Seen, SITUATIONS, type Situation } from './situations.ts';

/** One situation seen through one column. */
export interface Cell {
  readonly column: string;
  readonly situation: string;
  readonly family: Family;
  /** What does not agree: the situation as written, what `dig` finds, and the report. Empty where all is well. */
  readonly problems: readonly string[];
}

interface Task {
  readonly situation: Situation;
  readonly pair: Pair;
  readonly meaning: Meaning;
}

/** Which cells of a column are played. */
export interface Choice {
  readonly families: readonly Family[];
  readonly slow: boolean;
}

/** The instant of every check; the rollout and the signatures of the matrix stand around it. */
const NOW = new Date('2026-11-23T12:00:00Z');

/** Plays every situation of the column: asks with `dig`, runs the checks, compares. */
export async function playColumn(
  column: Column,
  { families, slow }: Choice,
  certificateFile: string,
): Promise<Cell[]> {
  const tasks = SITUATIONS.flatMap((situation) =>
    families.flatMap((family): Task[] => {
      if (situation.slow === true && !(slow && bearsSlowness(column)) && column.recursive !== undefined)
        return [];
      const pair = pairOf(situation, column.territory, family);
      const quirk = column.recursive && situation.quirks?.[column.recursive];
      const meaning = quirk === undefined ? situation.means(pair, column.vantage) : quirk(pair);
      return meaning === undefined ? [] : [{ situation, pair, meaning }];
    }),
  );
  const target: DigTarget = {
    ...{ address: column.address, transport: column.transport },
    recursion: column.vantage === 'direct' || column.vantage === 'recursive',
    trust: { file: certificateFile, name: CERTIFICATE_NAME },
  };
  // Those that wait for silent servers hold nobody up.
  const groups = [
    tasks.filter(({ situation }) => situation.slow !== true),
    ...tasks.filter(({ situation }) => situation.slow === true).map((task) => [task]),
  ];
  const [found, ...reports] = await Promise.all([
    Promise.all(
      groups.map((group) =>
        find(
          target,
          group.flatMap(({ pair }) => questionsOf(pair)),
        ),
      ),
    ),
    check(column, 'pre-publish', tasks),
    check(column, 'published', tasks),
  ]);
  const dig = new Map(found.flatMap((answers) => [...answers]));
  return tasks.map((task) => {
    const report = reports[task.situation.stage === 'pre-publish' ? 0 : 1]!;
    const problems = compare(task, column, dig, report);
    return { column: column.title, situation: task.situation.id, family: task.pair.family, problems };
  });
}

/** Over one connection dnsmasq answers one question after the other: all would wait for the slow one. */
function bearsSlowness({ recursive, transport }: Column): boolean {
  return recursive !== 'dnsmasq' || transport === 'udp';
}

function questionsOf({ owner, name, type }: Pair): string[] {
  return [`${owner} PTR`, `${name} ${type}`];
}

/** Runs the product over a repository that declares the pairs of the stage. */
async function check(column: Column, stage: Situation['stage'], tasks: readonly Task[]): Promise<Report> {
  const { head, base } = repositoryOf(
    tasks.filter(({ situation }) => situation.stage === stage),
    column,
  );
  const tree = memoryTree(head);
  const baseTree = { ...memoryTree(base), absent: new Map<string, string>(), give() {} };
  const commit = { tree: baseTree, title: 'the base', fetchAbsent: async () => {} };
  const texts: Partial<Record<OptionName, string>> = {
    stage,
    resolvers: column.resolver,
    ...(column.rootHints === undefined ? {} : { 'root-hints': column.rootHints }),
  };
  const results: Result[] = [];
  const prepared = await prepareCheck({
    tree,
    files: [],
    flags: {
      place: (option) => `--${option}`,
      texts: new Map(Object.entries(texts).map(([option, text]) => [option as OptionName, [text]])),
    },
    now: NOW,
    base: await readBase(commit, { head: tree, configPath: undefined, files: [] }),
  });
  const summary = await prepared.run((result) => results.push(result));
  return { ...summary, results };
}

const HELD = 'held';
const DUE = 'due';

function repositoryOf(tasks: readonly Task[], { resolver, address, rootHints }: Column) {
  const seenFrom = { resolver: rootHints === undefined ? resolver : address };
  const policy = {
    regions: { [DUE]: seenFrom, [HELD]: seenFrom },
    rollout: { start: '2026-01-01', every: '1 week', order: [DUE, HELD], pin: { [HELD]: '2030-01-01' } },
  };
  const expect: Record<string, unknown> = {};
  const removed: Record<string, unknown> = {};
  const zones: Record<string, string> = {};
  for (const { situation, pair } of tasks) {
    const { name, address: own, owner, type, territory, family } = pair;
    const ptr = situation.ptr?.(pair);
    const entry = ptr === undefined ? own : { address: own, ptr };
    const zoneFile = (apex: string, record: string) => {
      zones[`zones/${apex}`] =
        `$ORIGIN ${apex}.\n$TTL 300\n@ SOA ns hostmaster 1 2 3 4 5\n@ NS ns.example.net.\n${record}\n`;
    };
    switch (situation.declared) {
      case 'held region':
        expect[name] = { [HELD]: { [type]: own } };
        break;
      case 'due region':
        expect[name] = { [DUE]: { [type]: own } };
        break;
      case 'removed':
        removed[name] = entry;
        break;
      case 'zone file':
        zoneFile(name.slice(name.indexOf('.') + 1), `${name}. ${type} ${own}`);
        break;
      case 'expect and reverse zone':
        zoneFile(reverseZoneOf(situation.plot, territory, family), `${owner}. PTR ${name}.`);
        expect[name] = entry;
        break;
      default:
        expect[name] = entry;
    }
  }
  return {
    head: {
      'ptr-gate.json': JSON.stringify({ expect, records: Object.keys(zones), ...policy }),
      ...zones,
    },
    base: {
      'ptr-gate.json': JSON.stringify({
        expect: { 'unrelated.example.org': '151.101.200.1', ...removed },
        ...policy,
      }),
    },
  };
}

/** The situation as written against `dig`, then the report against both. */
function compare(
  { pair, meaning, situation }: Task,
  column: Column,
  dig: ReadonlyMap<string, Found>,
  report: Report,
): string[] {
  const problems: string[] = [];
  const expect = (isSo: boolean, problem: string) => {
    if (!isSo) problems.push(problem);
  };
  const { name, address, owner, type } = pair;
  const findings = report.findings.filter((each) => each.name === name && each.address === address);
  const result = report.results.find(
    (each) => each.name === name && each.address === address && each.requires !== 'forward',
  );
  const said = findings.flatMap((finding) => [finding.message, ...evidenceTexts(finding)]).join('\n');

  const reverse = dig.get(`${owner} PTR`)!;
  const forward = dig.get(`${name} ${type}`)!;
  // From where the servers are asked themselves dig asks only the territory's own.
  const isAsked = column.vantage === 'direct' || column.vantage === 'recursive';
  const isElsewhere = ['ipv6-only', 'silent', 'dead'].includes(situation.plot);
  if (isAsked || !isElsewhere) {
    expect(
      fits(reverse.seen, meaning.reverse),
      `dig finds ${inWords(reverse.seen)} at ${owner}, the situation is ${inWords(meaning.reverse)}`,
    );
    expect(
      agrees(result?.ptr, reverse.seen) || result === undefined,
      `the report has the PTR ${inWords(result?.ptr)}, dig finds ${inWords(reverse.seen)}`,
    );
    expect(
      result === undefined || result.forward === null || agrees(result.forward, forward.seen),
      `the report has the addresses ${inWords(result?.forward)}, dig finds ${inWords(forward.seen)}`,
    );
    for (const [lookup, question] of [
      [reverse, `PTR ${owner}`],
      [forward, `${type} ${name}`],
    ] as const) {
      for (const answer of answersTo(findings, question, column))
        expect(
          saysSo(answer, lookup.seen, lookup === reverse ? meaning.reverse : []),
          `the evidence says '${answer}', dig ${inWords(lookup.seen)}`,
        );
      // Which one a server gives may depend on what it remembers; that it gives one must be told.
      if (result !== undefined && isFailure(lookup.seen) && findings.length > 0 && lookup.errors.length > 0)
        expect(/\[EDE \d+ /.test(said), `dig shows EDE ${lookup.errors.join(', ')}, the findings none`);
    }
    if (situation.plot === 'signed' && column.vantage === 'recursive') {
      // dnsmasq passes the flag on over UDP only.
      if (column.recursive !== 'dnsmasq')
        expect(reverse.authenticated, 'dig sees no AD flag: nothing was validated');
      for (const answer of answersTo(findings, `PTR ${owner}`, column))
        expect(
          answer.includes('DNSSEC authenticated') === reverse.authenticated,
          `the evidence says '${answer}', dig ${reverse.authenticated ? 'sees' : 'does not see'} AD`,
        );
    }
  }

  expect(
    result?.state === meaning.state,
    `the state is ${result?.state}, expected ${meaning.state}${said === '' ? '' : `: ${said}`}`,
  );
  const rules = findings.map(({ rule }) => rule).sort();
  expect(
    rules.join() === [...meaning.rules].sort().join(),
    `findings ${rules.join(', ') || 'none'}, expected ${meaning.rules.join(', ') || 'none'}: ${said}`,
  );
  for (const words of meaning.says ?? [])
    expect(said.includes(words), `the findings do not say '${words}': ${said}`);
  for (const words of meaning.never ?? [])
    expect(!said.includes(words), `the findings must not say '${words}': ${said}`);
  return problems;
}

function evidenceTexts({ evidence }: Finding): string[] {
  return evidence.map(({ question, answer, server }) => `${question}: ${answer} (${server})`);
}

/** What the servers that dig asks as well answered, by the evidence. */
function answersTo(findings: readonly Finding[], question: string, column: Column): string[] {
  const isSame = ({ server }: Finding['evidence'][number]) =>
    column.rootHints === undefined
      ? !server.startsWith("the repository's")
      : server.includes(`(${column.address})`);
  return findings.flatMap(({ evidence }) =>
    evidence.filter((line) => line.question === question && isSame(line)).map(({ answer }) => answer),
  );
}

function isFailure(seen: Seen): boolean {
  return typeof seen === 'string' && seen !== 'NXDOMAIN' && seen !== 'NODATA';
}

function fits(seen: Seen, meaning: Meaning['reverse']): boolean {
  if (typeof meaning === 'string') return seen === meaning;
  if (typeof seen === 'string') return (meaning as readonly string[]).includes(seen);
  return equal(seen, meaning);
}

/** Results hold targets, nothing for a negative answer, and null where the lookup failed. */
function agrees(observed: readonly string[] | null | undefined, seen: Seen): boolean {
  if (isFailure(seen)) return observed === null;
  if (observed === null || observed === undefined) return false;
  return equal(observed, typeof seen === 'string' ? [] : seen);
}

function equal(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join();
}

const EVIDENCE: Readonly<Record<string, RegExp>> = {
  NXDOMAIN: /NXDOMAIN/,
  NODATA: /NODATA/,
  BOGUS: /bogus/,
  SERVFAIL: /^(?!.*bogus).*SERVFAIL/,
  REFUSED: /REFUSED/,
  LOOP: /SERVFAIL|loop/,
  // Servers may close the stream on a question that takes them too long.
  TIMEOUT: /no answer in time|network failed/,
};

/** Where a question may fail in several ways, it need not fail in the same one twice. */
function saysSo(answer: string, seen: Seen, meaning: Meaning['reverse']): boolean {
  if (typeof seen !== 'string') return seen.some((target) => answer.includes(target));
  const ways = isFailure(seen) && typeof meaning !== 'string' ? [seen, ...meaning] : [seen];
  return ways.some((way) => EVIDENCE[way]?.test(answer) ?? false);
}

function inWords(seen: Seen | Meaning['reverse'] | null | undefined): string {
  return seen === null || seen === undefined || typeof seen === 'string'
    ? String(seen)
    : `[${seen.slice(0, 4).join(', ')}${seen.length > 4 ? `, and ${seen.length - 4} more` : ''}]`;
}
