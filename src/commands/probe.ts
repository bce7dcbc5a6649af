import { CannotRun } from '../cannot-run.ts';
import { type HealthWatch, watchHealth } from '../check/watch-health.ts';
import { type Config, readConfig } from '../config/config.ts';
import { HEALTH_DEFAULTS } from '../config/health.ts';
import { findInput } from '../config/path.ts';
import { policyLayer } from '../config/policy-layer.ts';
import type { ServiceHealth } from '../model/health.ts';
import type { Verdict } from '../model/report.ts';
import { type OptionLayer, type OptionValues, settleOptions } from '../options.ts';
import { disarm, jsonText, visible } from '../reporters/escape.ts';
import { healthOf } from '../reporters/json.ts';
import { healthMetrics, metricText } from '../reporters/prometheus.ts';
import { healthUnmeasured } from '../rules/health-unmeasured.ts';
import { percent } from '../rules/health-words.ts';
import { ipv6Unhealthy } from '../rules/ipv6-unhealthy.ts';
import { notDualStack } from '../rules/not-dual-stack.ts';
import type { ObservationRule, RuleContext } from '../rules/rule.ts';
import { declare } from '../sources/declared.ts';
import { type Expected, expectations } from '../sources/expect.ts';
import { entriesForFiles, read } from '../sources/read.ts';
import { SourceError } from '../sources/source.ts';
import type { ExitCode, Terminal } from './command.ts';
import { inputsFor } from './operands.ts';

const EXIT_CODES: Readonly<Record<Verdict, ExitCode>> = { pass: 0, fail: 1, unverified: 3 };

/** The `probe` command: connects to the addresses of the declared pairs and shows how both families do. */
export async function probe(
  operands: readonly string[],
  given: OptionLayer,
  terminal: Terminal,
): Promise<ExitCode> {
  const { tree, files, flags } = inputsFor(operands, given, terminal.cwd);
  const configPath = findInput(tree, flags.texts.get('config')?.at(-1), files);
  const config = configPath === undefined ? undefined : readConfig(tree, configPath);
  const options = settled(flags, config);
  const render = RENDERERS.get(options.format);
  if (render === undefined)
    throw new CannotRun(
      `--format: probe writes ${[...RENDERERS.keys()].join(', ')}, and not ${options.format}`,
    );
  const entries =
    files.length > 0 ? entriesForFiles(files, config?.records ?? [], tree) : (config?.records ?? []);
  try {
    const readable = await read(tree, [
      ...(config?.hasExpect === true ? [{ pattern: config.path, as: 'manifest' }] : []),
      ...entries,
    ]);
    const declared = declare(readable);
    const { stage, match, networks } = options;
    const pairs = () => expectations(readable, declared, { stage, match, networks });
    const policy = config?.health ?? { ...HEALTH_DEFAULTS, location: { path: '(defaults)' } };
    const watch = await watchHealth({ policy, pairs, scope: 'all', env: terminal.env });
    const report = reportOf(watch, pairs());
    if (report.services.length === 0 && report.remarks.length === 0)
      throw new CannotRun(
        'there is no address to connect to',
        'Write pairs under expect: or name files with A and AAAA records',
      );
    terminal.out(render(report));
    return EXIT_CODES[report.verdict];
  } catch (error) {
    if (error instanceof SourceError) throw new CannotRun(error.lines);
    throw error;
  }
}

function settled(flags: OptionLayer, config: Config | undefined): OptionValues {
  const options = settleOptions(config === undefined ? [flags] : [flags, policyLayer(config)]);
  if (!options.ok) throw new CannotRun(options.problem);
  return options.value;
}

/** One sentence about a pair, by the rule that says so in a check. */
interface Remark {
  readonly rule: string;
  readonly message: string;
  readonly name: string;
  readonly address: string;
  readonly region: string | null;
}

interface ProbeReport {
  readonly verdict: Verdict;
  readonly services: readonly ServiceHealth[];
  readonly remarks: readonly Remark[];
  readonly notes: readonly string[];
}

const RULES: readonly ObservationRule[] = [ipv6Unhealthy, notDualStack, healthUnmeasured];

function reportOf(watch: HealthWatch, pairs: Iterable<Expected>): ProbeReport {
  const remarks = new Map<string, Remark>();
  for (const one of pairs) {
    if (one.kind !== 'expectation') continue;
    const { expectation } = one;
    const health = watch.of(expectation);
    if (health === undefined) continue;
    for (const rule of RULES) {
      // The rules of health look at the observation alone.
      for (const { message, once } of rule.check({ expectation, health }, {} as RuleContext)) {
        const { name, address, region = null } = expectation;
        const key = `${rule.id} ${once ?? `${message} ${region}`}`;
        if (!remarks.has(key)) remarks.set(key, { rule: rule.id, message, name, address, region });
      }
    }
  }
  const fired = new Set([...remarks.values()].map(({ rule }) => rule));
  return {
    verdict: fired.has(ipv6Unhealthy.id) ? 'fail' : fired.has(healthUnmeasured.id) ? 'unverified' : 'pass',
    services: watch.services,
    remarks: [...remarks.values()],
    notes: watch.notes,
  };
}

const RENDERERS: ReadonlyMap<string, (report: ProbeReport) => string> = new Map([
  ['text', textOf],
  ['json', jsonOf],
  ['prometheus', ({ services }: ProbeReport) => healthMetrics(services).map(metricText).join('')],
]);

const VERDICTS: Readonly<Record<Verdict, string>> = {
  pass: 'PASS  Connections time out no more often than the policy allows.',
  fail: 'FAIL  IPv6 is not healthy enough: do not publish, or do not take the next step.',
  unverified: 'UNVERIFIED  Nothing wrong was seen, but not everything could be measured.',
};

function textOf({ verdict, services, remarks, notes }: ProbeReport): string {
  const parts = [
    ...(services.length === 0 ? [] : [table(services)]),
    ...remarks.map(({ rule, message, region }) =>
      visible(`${rule}${region === null ? '' : ` (${region})`}: ${message}.`),
    ),
    ...(notes.length === 0 ? [] : [notes.map(visible).join('\n')]),
    VERDICTS[verdict],
  ];
  return disarm(`${parts.join('\n\n')}\n`);
}

/** A line for each family; numbers stand below each other. A column in which nothing stands is left out. */
function table(services: readonly ServiceHealth[]): string {
  const rows = services.map((service) => COLUMNS.map(({ cell }) => cell(service)));
  const columns = COLUMNS.map(({ title, isText = false }, i) => {
    const cells = rows.map((row) => row[i]!);
    const width = Math.max(title.length, ...cells.map((cell) => cell.length));
    const padded = [title, ...cells].map((cell) => (isText ? cell.padEnd(width) : cell.padStart(width)));
    return cells.every((cell) => cell === '') ? [] : padded;
  }).filter((column) => column.length > 0);
  return columns[0]!
    .map((_, line) =>
      columns
        .map((column) => column[line]!)
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

interface Column {
  readonly title: string;
  readonly isText?: boolean;
  readonly cell: (service: ServiceHealth) => string;
}

const milliseconds = (ms: number | undefined) => (ms === undefined ? '-' : `${ms.toFixed(1)} ms`);

const COLUMNS: readonly Column[] = [
  { title: 'name', isText: true, cell: ({ name }) => visible(name) },
  { title: 'region', isText: true, cell: ({ region }) => visible(region ?? '') },
  { title: 'port', cell: ({ port, tls }) => `${port}${tls ? ' TLS' : ''}` },
  { title: 'family', cell: ({ family }) => `IPv${family}` },
  { title: 'attempts', cell: ({ attempts }) => String(attempts) },
  { title: 'success', cell: ({ succeeded, attempts }) => percent(succeeded / attempts) },
  { title: 'p50', cell: ({ latency }) => milliseconds(latency?.p50Ms) },
  { title: 'p95', cell: ({ latency }) => milliseconds(latency?.p95Ms) },
  { title: 'p99', cell: ({ latency }) => milliseconds(latency?.p99Ms) },
  {
    title: 'timeouts',
    cell: ({ timedOut, attempts, timeoutRateAtLeast }) =>
      `${percent(timedOut / attempts)}${timedOut === 0 ? '' : ` (at least ${percent(timeoutRateAtLeast)})`}`,
  },
  {
    title: 'fallback',
    cell: ({ fallback }) => (fallback === undefined ? '-' : percent(fallback.fallbacks / fallback.pairs)),
  },
  {
    title: 'refusals',
    isText: true,
    cell: ({ failures }) => failures.map(({ reason, count }) => `${count} ${reason}`).join(', '),
  },
];

function jsonOf({ verdict, services, remarks, notes }: ProbeReport): string {
  const list = (items: readonly unknown[]) => `[${items.map((item) => `\n${jsonText(item)}`).join(',')}]`;
  return `{"version":1,"verdict":${jsonText(verdict)},\n"health":${list(services.map(healthOf))},\n"findings":${list(remarks)},\n"notes":${jsonText(notes)}}\n`;
}
