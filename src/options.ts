import { parseRootHints } from './dns/authority/root-hints.ts';
import type { Match, Stage } from './model/expectation.ts';
import { type IpAddress, type Network, parseIpAddress, parseNetwork } from './model/ip-address.ts';
import { type Parsed, parsed, refused } from './model/parsed.ts';
import type { Severity } from './model/report.ts';
import {
  choice,
  duration,
  each,
  flag,
  instant,
  integer,
  only,
  output,
  type Parse,
  resolver,
  severities,
  shard,
} from './option-values.ts';
import { FORMATS, type Format } from './reporters/index.ts';

/** What one option is: its texts become one value, and the table says where it can be written. */
export interface Option<T> {
  /** Shown in place of the value: `--timeout SECONDS`. Empty for a switch. */
  readonly placeholder: string;
  /** Sentences for `--help`, action.yml and the documentation. */
  readonly description: string;
  /** Texts that stand in where nothing is written; undefined where absence has a meaning of its own. */
  readonly default?: string;
  /** Action input of the same name. */
  readonly input?: boolean;
  /** Text that the action has where the workflow writes nothing, an expression of GitHub Actions. */
  readonly inputDefault?: string;
  /** Key under `policy:` in ptr-gate.yml. */
  readonly policy?: boolean;
  /** Commands that take it as a flag. */
  readonly commands: readonly CommandName[];
  /** True where the option may be written several times or as a list. */
  readonly many?: boolean;
  /** True for a switch, which takes no value on the command line. */
  readonly toggle?: boolean;
  /** Words that it takes, to be offered by a shell; the only ones where the option is a choice. */
  readonly values?: readonly string[];
  readonly parse: Parse<T>;
}

export type CommandName =
  | 'check'
  | 'ptr'
  | 'plan'
  | 'probe'
  | 'serve'
  | 'demo'
  | 'explain'
  | 'init'
  | 'completion'
  | 'merge';

/** Forms that a plan has: it is no report. */
export const PLAN_FORMATS = ['text', 'json', 'yaml', 'markdown'] as const;

/** The forms that the command writes: `--format` takes no other. */
export function formatsOf(command: CommandName): readonly (Format | 'yaml')[] {
  if (command === 'plan') return PLAN_FORMATS;
  return command === 'probe' ? ['text', 'json', 'prometheus'] : FORMATS;
}

/** Every option there is. Flags, action inputs, policy keys and their documentation come from this table. */
export const OPTIONS = {
  config: {
    placeholder: 'FILE',
    description:
      'Configuration file. Without it: ptr-gate.yml, ptr-gate.yaml or ptr-gate.json, at the root or in .github/.',
    input: true,
    commands: ['check', 'plan', 'probe'],
    parse: only,
  },
  stage: {
    placeholder: 'STAGE',
    description:
      'pre-publish: the reverse must be right, the forward may be absent, for it is what is about to be published. published: both must hold.',
    default: 'pre-publish',
    input: true,
    policy: true,
    commands: ['check'],
    ...choice<Stage>('pre-publish', 'published'),
  },
  match: {
    placeholder: 'MATCH',
    description:
      'Which PTR targets are acceptable. exact: the name itself, or what `ptr:` says. any: any name that the repository declares for the address. confirmed: any target that resolves forward to the address. An explicit `ptr:` is always exact.',
    input: true,
    policy: true,
    commands: ['check', 'plan'],
    ...choice<Match>('exact', 'any', 'confirmed'),
  },
  networks: {
    placeholder: 'PREFIX,...',
    description: 'Judge only addresses inside these networks. The rest is skipped, and counted.',
    input: true,
    policy: true,
    many: true,
    commands: ['check', 'plan', 'probe'],
    parse: each<Network>(parseNetwork),
  },
  resolvers: {
    placeholder: 'SERVER,...',
    description:
      'Whom to ask. system: the recursive servers of this machine, and the authoritative servers before a negative answer or a mismatch becomes an error. authoritative: every authoritative server, found from the root, or by the recursive servers that stand beside it. ADDRESS, ADDRESS:PORT, [V6ADDRESS]:PORT, tcp://ADDRESS, tls://HOST[#NAME] or https://HOST/PATH: that server, whose word is final. Several are asked in turn where one fails.',
    default: 'system',
    input: true,
    policy: true,
    many: true,
    commands: ['check', 'plan'],
    values: ['system', 'authoritative'],
    parse: each(resolver),
  },
  'root-hints': {
    placeholder: 'SERVER,...',
    description:
      'Servers of a root of your own, where authoritative servers are found: ADDRESS, ADDRESS:PORT or [V6ADDRESS]:PORT. The port is that of all authoritative servers. Without it: the public root.',
    input: true,
    policy: true,
    many: true,
    commands: ['check', 'plan'],
    parse: parseRootHints,
  },
  offline: {
    placeholder: '',
    description: 'Send no packet: judge the pairs against the zones that the repository itself holds.',
    default: 'false',
    input: true,
    toggle: true,
    commands: ['check', 'plan'],
    parse: flag,
  },
  scope: {
    placeholder: 'SCOPE',
    description:
      'Which pairs can block. changed: those that the change adds or alters against its base; the rest is shown. all: every pair. Without it: changed in pull requests, merge groups, pushes of branches and with `base`, all elsewhere.',
    input: true,
    commands: ['check'],
    ...choice<'changed' | 'all'>('changed', 'all'),
  },
  base: {
    placeholder: 'REVISION',
    description:
      'The commit, branch or tag that the change is compared with, from where the head left it. Policy comes from there too. The action finds it itself in pull requests, merge groups and pushes.',
    input: true,
    commands: ['check'],
    parse: only,
  },
  at: {
    placeholder: 'DATE',
    description:
      'The date for which the rollout is judged, planned or served: a day, midnight in UTC, or a time with its offset. Without it: now.',
    input: true,
    commands: ['check', 'plan', 'serve'],
    parse: instant,
  },
  token: {
    placeholder: 'TOKEN',
    description:
      'Token for the GitHub API. With `contents: read` it serves to read the base of the change where the checkout does not hold it; `check-run` and `comment` need more.',
    input: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's own expression syntax
    inputDefault: '${{ github.token }}',
    commands: [],
    parse: only,
  },
  'check-run': {
    placeholder: '',
    description:
      'Make a check run on the head commit as well, with every annotation and not only ten of a kind. Needs a token with `checks: write`; without it a notice says so.',
    default: 'false',
    input: true,
    toggle: true,
    commands: [],
    parse: flag,
  },
  comment: {
    placeholder: '',
    description:
      'Keep one comment on the pull request up to date, and suggest the right PTR line where the change itself holds the wrong one. Nothing is written while all is well. Needs a token with `pull-requests: write`; without it a notice says so.',
    default: 'false',
    input: true,
    toggle: true,
    commands: [],
    parse: flag,
  },
  baseline: {
    placeholder: 'FILE',
    description:
      'File of known findings, made by write-baseline: they are shown as notices and block nothing until they are repaired. In a pull request the file is the one of the base.',
    input: true,
    policy: true,
    commands: ['check'],
    parse: only,
  },
  'write-baseline': {
    placeholder: 'FILE',
    description:
      'Write the findings of this run to a file for baseline. Failed lookups are left out. The exit code stays what the findings make it.',
    input: true,
    commands: ['check'],
    parse: only,
  },
  wait: {
    placeholder: 'DURATION',
    description:
      'Longest time to wait for PTR records that are missing, declared and not yet live, or could not be looked up: they are asked for again and again, each time without what was remembered. 0 does not wait.',
    default: '0',
    input: true,
    commands: ['check'],
    parse: duration(0, 24 * 3_600_000),
  },
  shard: {
    placeholder: 'I/N',
    description:
      'Judge only the I-th of N shares of the pairs, so that a matrix spreads a large run over many runners. What the other pairs say of each other is known all the same. The JSON reports of all shards become one with merge; a shard makes no annotations, summary, check run or comment.',
    input: true,
    commands: ['check'],
    parse: shard,
  },
  merge: {
    placeholder: 'PATTERN,...',
    description:
      'Judge nothing, and make one report of the JSON reports of all shards: paths, patterns or folders, best outside the workspace, for a change can bring files along. They have to be of the commit that the workflow runs for; inputs that judge are refused beside it. Annotations, step summary, check run, comment and exit code are those of the whole run.',
    input: true,
    many: true,
    commands: [],
    parse: each<string>(parsed),
  },
  timings: {
    placeholder: '',
    description: 'Say where the time went, on standard error; in the action, in the log.',
    default: 'false',
    input: true,
    toggle: true,
    commands: ['check'],
    parse: flag,
  },
  timeout: {
    placeholder: 'DURATION',
    description:
      'Longest wait for the answer to one question, all tries together. A lookup at the authoritative servers takes several questions, one after the other.',
    default: '10s',
    input: true,
    policy: true,
    commands: ['check', 'plan'],
    parse: duration(100, 120_000),
  },
  tries: {
    placeholder: 'N',
    description: 'Most packets sent for one question before it counts as unanswered.',
    default: '8',
    input: true,
    policy: true,
    commands: ['check', 'plan'],
    parse: integer(1, 32),
  },
  concurrency: {
    placeholder: 'N',
    description: 'Most questions in flight at once. The window below it adapts to what the servers bear.',
    default: '800',
    input: true,
    policy: true,
    commands: ['check', 'plan'],
    parse: integer(1, 10_000),
  },
  qps: {
    placeholder: 'N',
    description:
      'Most questions a second, for resolvers that limit each client. Without it there is no limit.',
    input: true,
    policy: true,
    commands: ['check', 'plan'],
    parse: integer(1, 10_000_000),
  },
  'fail-on': {
    placeholder: 'SEVERITY',
    description: 'Least severity that fails the run: error, warning or notice.',
    default: 'error',
    input: true,
    policy: true,
    commands: ['check'],
    ...choice<Severity>('error', 'warning', 'notice'),
  },
  rules: {
    placeholder: 'RULE=LEVEL,...',
    description:
      'Change the severity of rules: error, warning, notice or off. lookup-failed cannot be lowered.',
    input: true,
    policy: true,
    many: true,
    commands: ['check', 'plan'],
    parse: severities,
  },
  format: {
    placeholder: 'FORMAT',
    description: `Form of the report on standard output: ${FORMATS.join(', ')}. probe writes text, json and prometheus; plan writes ${PLAN_FORMATS.join(', ')}.`,
    default: 'text',
    commands: ['check', 'merge', 'plan', 'probe'],
    ...choice<Format | 'yaml'>(...FORMATS, 'yaml'),
  },
  output: {
    placeholder: 'FORMAT=FILE',
    description: `Write the report to a file as well, in any of ${FORMATS.join(', ')}. May be given several times.`,
    input: true,
    many: true,
    commands: ['check', 'merge'],
    parse: each(output),
  },
  listen: {
    placeholder: 'ADDRESS,...',
    description: 'Addresses to listen on. Without it: 127.0.0.1 and ::1.',
    many: true,
    commands: ['serve'],
    parse: each<IpAddress>(parseIpAddress),
  },
  port: {
    placeholder: 'PORT',
    description: 'Port to listen on, over UDP and TCP; 0 takes a free one.',
    default: '5300',
    commands: ['serve'],
    parse: integer(0, 65_535),
  },
  view: {
    placeholder: 'NAME',
    description:
      'The view to serve, where a named.conf or DNSControl has several: clients are not told apart. Without it: the first.',
    commands: ['serve'],
    parse: only,
  },
  force: {
    placeholder: '',
    description:
      'Write ptr-gate.yml and the GitHub workflow anew where they are there already. The pipeline of another system is never touched.',
    default: 'false',
    toggle: true,
    commands: ['init'],
    parse: flag,
  },
  'log-queries': {
    placeholder: '',
    description: 'Print every question: family, transport, client, name, type and result.',
    default: 'false',
    toggle: true,
    commands: ['serve'],
    parse: flag,
  },
} as const satisfies Record<string, Option<unknown>>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<O> = O extends { readonly parse: Parse<infer T> } ? T : never;

/** The settled value of every option; undefined where nothing was written and there is no default. */
export type OptionValues = {
  readonly [K in OptionName]: (typeof OPTIONS)[K] extends { readonly default: string }
    ? ValueOf<(typeof OPTIONS)[K]>
    : ValueOf<(typeof OPTIONS)[K]> | undefined;
};

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

export function optionOf(name: OptionName): Option<unknown> {
  return OPTIONS[name];
}

/** Option texts from one place: the command line, the workflow, the configuration. */
export interface OptionLayer {
  /** How a message names the place of an option: `--stage`, `input 'stage'`, `ptr-gate.yml:7:10: policy.stage`. */
  readonly place: (name: OptionName) => string;
  readonly texts: ReadonlyMap<OptionName, readonly string[]>;
}

/** Settles every option: the first layer that has it wins, else the default. The problem names the place. */
export function settleOptions(layers: readonly OptionLayer[]): Parsed<OptionValues> {
  const values: Record<string, unknown> = {};
  for (const name of OPTION_NAMES) {
    const option = optionOf(name);
    const layer = layers.find((candidate) => candidate.texts.has(name));
    const texts = layer?.texts.get(name) ?? (option.default === undefined ? undefined : [option.default]);
    if (texts === undefined) continue;
    const value = option.parse(texts);
    if (!value.ok) return refused(`${layer?.place(name) ?? name}: ${value.problem}`);
    values[name] = value.value;
  }
  return parsed(values as OptionValues);
}

/** Splits a list as flags and action inputs write it: on commas and line ends, blanks trimmed. */
export function splitList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
