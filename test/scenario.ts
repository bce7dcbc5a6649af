import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { CannotRun } from '../src/cannot-run.ts';
import { type CheckRequest, prepareCheck } from '../src/check.ts';
import { type DomainName, parseDomainName } from '../src/model/domain-name.ts';
import type { IpAddress } from '../src/model/ip-address.ts';
import { type Finding, type Report, type Result, STATES } from '../src/model/report.ts';
import { OPTION_NAMES, type OptionLayer, type OptionName, optionOf, splitList } from '../src/options.ts';
import { memoryTree } from '../src/repository/memory-tree.ts';
import type { Tree } from '../src/repository/tree.ts';
import { workingTree } from '../src/repository/working-tree.ts';
import { type Base, readBase } from '../src/review/base.ts';
import { RULES, ruleById } from '../src/rules/index.ts';
import { type Behaviour, type RunningServer, startServer } from '../src/server/server.ts';
import { readZone } from '../src/sources/zone-file/read-zone.ts';
import { createZones, type ZoneSet } from '../src/zones/zones.ts';
import { Authorities, DOCUMENTATION, serveAuthorities } from './authorities.ts';
import { ROOT_SERVER } from './dns/authority/little-internet.ts';

const SCENARIOS = join(import.meta.dirname, 'scenarios');

const text = z.union([z.string(), z.array(z.string())]);

const ExpectedFinding = z.strictObject({
  rule: z.enum(RULES.map(({ id }) => id)),
  /** `path:line`; a finding about the run as a whole has none. */
  at: z.string().optional(),
  /** Where it is not the rule's own. */
  severity: z.enum(['error', 'warning', 'notice']).optional(),
  /** Words that the message or the remedy must hold. */
  says: text.optional(),
  /** Other places that it must point at, as `path:line`. */
  related: text.optional(),
});

const Expected = z.strictObject({
  exit: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  verdict: z.enum(['pass', 'fail', 'unverified']).optional(),
  findings: z.array(ExpectedFinding).default([]),
  /** By `NAME ADDRESS`, or `ADDRESS NAME` for a PTR record of the repository. A list where several declarations say the same. */
  states: z.record(z.string(), z.union([z.enum(STATES), z.array(z.enum(STATES))])).default({}),
  skipped: z.array(z.string()).default([]),
  suppressed: z.array(ExpectedFinding).default([]),
  /** Words of the message where the check cannot run at all. */
  refusal: z.string().optional(),
  /** Packets that leave for a name server, where that matters. */
  packets: z.number().optional(),
});
type Expected = z.infer<typeof Expected>;

const OptionTexts = z.partialRecord(
  z.enum(OPTION_NAMES),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);

const Scenario = z
  .strictObject({
    title: z.string().regex(/[^.]$/),
    /** What the product promises or an RFC says about the situation. */
    why: z.string().optional(),
    now: z.string().default('2026-11-23'),
    /** `APEX: zone file text`, which may leave out the SOA; `NAME TYPE: servfail | refused | silent | truncate`. */
    dns: z.record(z.string(), z.string()).default({}),
    /** In place of `dns:`, where it matters who answers: see `authorities.ts`. */
    authorities: Authorities.optional(),
    /** Operands of the command, in place of `records:`. */
    files: z.array(z.string()).default([]),
    options: OptionTexts.default({}),
    expect: Expected.optional(),
    /** Several policies over the same world. */
    runs: z
      .array(z.strictObject({ options: OptionTexts, now: z.string().optional(), expect: Expected }))
      .default([]),
  })
  .refine(({ expect, runs }) => expect !== undefined || runs.length > 0, 'no expect: and no runs:');

/** One judgement of a scenario: a world, a policy, and the report expected. */
export interface Run {
  readonly title: string;
  readonly folder: string;
  readonly now: Date;
  readonly dns: Readonly<Record<string, string>>;
  readonly authorities?: Authorities | undefined;
  readonly files: readonly string[];
  readonly options: z.infer<typeof OptionTexts>;
  readonly expected: Expected;
}

/** Every run of every scenario. The folder is the scenario: nothing registers it. */
export function findRuns(): Run[] {
  return readdirSync(SCENARIOS)
    .sort()
    .filter((folder) => existsSync(join(SCENARIOS, folder, 'scenario.yml')))
    .flatMap(readScenario);
}

function readScenario(folder: string): Run[] {
  const content = load(readFileSync(join(SCENARIOS, folder, 'scenario.yml'), 'utf8'));
  const checked = Scenario.safeParse(content);
  if (!checked.success) throw new Error(`${folder}/scenario.yml: ${z.prettifyError(checked.error)}`);
  const { title, now, options, expect, runs, ...world } = checked.data;
  const first = expect === undefined ? [] : [{ options: {}, now: undefined, expect }];
  return [...first, ...runs].map((run) => ({
    ...world,
    folder,
    title: `${folder}: ${title}${variantOf(run.options, run.now)}`,
    now: new Date(`${run.now ?? now}T12:00:00Z`),
    options: { ...options, ...run.options },
    expected: run.expect,
  }));
}

function variantOf(options: Run['options'], now: string | undefined): string {
  const words = Object.entries(options).map(([name, value]) =>
    value === true ? name : `${name} ${String(value)}`,
  );
  if (now !== undefined) words.push(`on ${now}`);
  return words.length === 0 ? '' : ` [${words.join(', ')}]`;
}

/** What a run comes to, in the words of `expect:`; equal to `expectationOf` where all is as expected. */
export interface Outcome {
  readonly exit: number;
  readonly verdict?: string;
  readonly findings: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  readonly skipped: readonly string[];
  readonly suppressed: readonly string[];
  readonly refusal?: string;
  readonly packets?: number;
}

const VERDICTS = { 0: 'pass', 1: 'fail', 2: 'fail', 3: 'unverified' } as const;

export function expectationOf({ expected }: Run): Outcome {
  const { exit, refusal, packets, states } = expected;
  return {
    exit,
    ...(refusal === undefined ? { verdict: expected.verdict ?? VERDICTS[exit] } : { refusal }),
    ...(packets === undefined ? {} : { packets }),
    findings: expected.findings.map(inWords).sort(),
    states: Object.fromEntries(
      Object.entries(states).map(([pair, state]) => [pair, [state].flat().sort().join()]),
    ),
    skipped: [...expected.skipped].sort(),
    suppressed: expected.suppressed.map(inWords).sort(),
  };
}

/** Plays the world, runs the check in it, as a whole or otherwise, and says what came of it. */
export async function play(
  run: Run,
  check: (request: CheckRequest) => Promise<Report> = wholeCheck,
): Promise<{ readonly outcome: Outcome; readonly report?: Report }> {
  const { authorities } = run;
  const server = await (authorities === undefined ? serve(run.dns) : serveAuthorities(authorities));
  try {
    let report: Report;
    try {
      const tree = workingTree(join(SCENARIOS, run.folder, 'repo'));
      const base = await baseOf(run, tree);
      const flags = flagsOf(run, server.port);
      report = await check({ tree, files: run.files, flags, now: run.now, base });
    } catch (error) {
      if (error instanceof CannotRun) return { outcome: refused(error.message, run.expected) };
      throw error;
    }
    return { outcome: outcomeOf(report, run.expected), report };
  } finally {
    await server.close();
  }
}

export async function wholeCheck(request: CheckRequest): Promise<Report> {
  const results: Result[] = [];
  const check = await prepareCheck(request);
  const summary = await check.run((result) => results.push(result));
  return { ...summary, results };
}

/** `base/` beside `repo/` is the repository before the change. */
async function baseOf({ folder, files, options }: Run, head: Tree): Promise<Base | undefined> {
  const path = join(SCENARIOS, folder, 'base');
  if (!existsSync(path)) return undefined;
  const tree = { ...workingTree(path), absent: new Map<string, string>(), give() {} };
  const commit = { tree, title: 'the base', fetchAbsent: async () => {} };
  const configPath = options.config === undefined ? undefined : String(options.config);
  return await readBase(commit, { head, configPath, files });
}

/** Short waits: a server that is silent here stays silent. */
const FLAGS = { timeout: '800ms', tries: '3' };

function flagsOf({ options, authorities }: Run, port: number): OptionLayer {
  const texts = new Map<OptionName, readonly string[]>();
  const servers =
    authorities === undefined
      ? { resolvers: `127.0.0.1:${port}` }
      : { resolvers: 'authoritative', 'root-hints': `${ROOT_SERVER}:${port}`, networks: DOCUMENTATION };
  for (const [key, value] of Object.entries({ ...servers, ...FLAGS, ...options })) {
    const name = key as OptionName;
    const many = optionOf(name).many === true && typeof value === 'string';
    texts.set(name, many ? splitList(value) : [value].flat().map(String));
  }
  return { place: (name) => `--${name}`, texts };
}

/** The DNS of a scenario: an authoritative server for all of its zones on a free port, with its faults. */
function serve(dns: Run['dns']): Promise<RunningServer> {
  const zones = createZones();
  const faults = new Map<string, Behaviour>();
  for (const [key, value] of Object.entries(dns)) {
    const [name, type] = key.split(' ');
    if (type === undefined) loadZone(nameOf(name!), value, zones);
    else faults.set(`${nameOf(name!)} ${type}`, value as Behaviour);
  }
  return startServer(zones, {
    addresses: ['127.0.0.1' as IpAddress],
    behaviour: ({ name, type }) => faults.get(`${name} ${type}`) ?? 'answer',
  });
}

const SOA = '@ 3600 IN SOA ns1.example.net. hostmaster.example.net. 1 7200 900 1209600 300\n';

function loadZone(apex: DomainName, content: string, zones: ZoneSet): void {
  const path = 'dns';
  const zoneText = `$TTL 3600\n${/\sSOA\s/.test(content) ? '' : SOA}${content}`;
  for (const declaration of readZone({ path, origin: apex }, memoryTree({ [path]: zoneText }))) {
    if (declaration.kind === 'record') zones.add(declaration.record);
    else if (declaration.kind === 'defect') throw new Error(`dns: ${apex}: ${declaration.defect.message}`);
  }
}

function nameOf(written: string): DomainName {
  const name = parseDomainName(written);
  if (!name.ok) throw new Error(`dns: ${written}: ${name.problem}`);
  return name.value;
}

function outcomeOf(report: Report, expected: Expected): Outcome {
  const { exitCode, verdict, findings, suppressed, skipped, results, coverage } = report;
  const states = new Map<string, string[]>();
  for (const result of results) {
    const { name, address, requires, region, view, state } = result;
    const pair = requires === 'forward' ? `${address} ${name}` : `${name} ${address}`;
    const key = [pair, region, view].filter((part) => part !== null).join(' ');
    states.set(key, [...(states.get(key) ?? []), state].sort());
  }
  return {
    exit: exitCode,
    verdict,
    ...(expected.packets === undefined ? {} : { packets: coverage.sent }),
    findings: seenAs(findings, expected.findings),
    states: Object.fromEntries([...states].map(([pair, all]) => [pair, all.join()])),
    skipped: skipped.map(({ reason }) => reason).sort(),
    suppressed: seenAs(
      suppressed.map(({ finding }) => finding),
      expected.suppressed,
    ),
  };
}

function refused(message: string, { refusal }: Expected): Outcome {
  const seen = refusal !== undefined && message.includes(refusal) ? refusal : message;
  return { exit: 2, refusal: seen, findings: [], states: {}, skipped: [], suppressed: [] };
}

type Wanted = Expected['findings'][number];

function inWords({ rule, severity = ruleById(rule)!.severity, at, says, related }: Wanted): string {
  return [
    `${severity} ${rule}${at === undefined ? '' : ` at ${at}`}`,
    ...listOf(says).map((part) => `saying '${part}'`),
    ...listOf(related).map((place) => `see ${place}`),
  ].join(', ');
}

/** Each finding in the words of the one that it answers to; where it answers to none, with all it says. */
function seenAs(findings: readonly Finding[], wanted: readonly Wanted[]): string[] {
  const left = [...wanted];
  return findings
    .map((finding) => {
      const found = left.findIndex((want) => answersTo(finding, want));
      if (found >= 0) return inWords(left.splice(found, 1)[0]!);
      const { rule, severity, location, message } = finding;
      const related = finding.related.map((place) => `see ${placeOf(place)}`);
      return [`${severity} ${rule} at ${placeOf(location)}`, `saying '${message}'`, ...related].join(', ');
    })
    .sort();
}

function answersTo(finding: Finding, want: Wanted): boolean {
  const { rule, severity, location, message, remedy } = finding;
  const said = [message, remedy?.text, remedy?.record, remedy?.zone].join('\n');
  return (
    rule === want.rule &&
    severity === (want.severity ?? ruleById(rule)!.severity) &&
    placeOf(location) === want.at &&
    listOf(want.says).every((part) => said.includes(part)) &&
    listOf(want.related).every((place) => finding.related.some((seen) => placeOf(seen) === place))
  );
}

function placeOf(location: Finding['location']): string | undefined {
  if (location === null) return undefined;
  return location.line === undefined ? location.path : `${location.path}:${location.line}`;
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : [value].flat();
}
