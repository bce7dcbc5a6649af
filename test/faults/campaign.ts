import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUTHORITY } from './certificate.ts';
import { isBroken, type Truth, type World } from './pairs.ts';

/** What the command said, and how. */
export interface Run {
  readonly exitCode: number | null;
  readonly seconds: number;
  readonly report: Report;
  readonly stderr: string;
}

interface Report {
  readonly verdict: string;
  readonly results: readonly {
    readonly name: string;
    readonly address: string;
    readonly state: string;
    readonly ptr: readonly string[] | null;
    readonly forward: readonly string[] | null;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly name: string;
    readonly address: string;
    readonly message: string;
    readonly severity: string;
  }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly coverage: {
    readonly questions: number;
    readonly retries: number;
    readonly servers: readonly string[];
    readonly notes: readonly string[];
  };
}

/** PTR_GATE_CLI names another build of the command, such as dist/cli/index.js, and PTR_GATE_NODE another Node to run it. */
const CLI = process.env.PTR_GATE_CLI ?? join(import.meta.dirname, '../../src/cli.ts');
/** Far beyond any run here. */
const LIMIT_MS = 200_000;

/** Runs `ptr-gate check` over the pairs, in a process of its own. */
export async function runCheck(csv: string, args: readonly string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'ptr-gate-faults-'));
  try {
    writeFileSync(join(folder, 'pairs.csv'), csv);
    writeFileSync(join(folder, 'authority.pem'), AUTHORITY);
    const command = [
      ...[process.env.PTR_GATE_NODE ?? process.execPath, CLI, 'check', 'pairs.csv'],
      ...['--format', 'json', ...args],
    ];
    const startedAt = performance.now();
    const child = spawn(command[0]!, command.slice(1), {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
      env: {
        PATH: process.env.PATH ?? '',
        NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
        NODE_NO_WARNINGS: '1',
      },
    });
    const out: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => {
      stderr += piece.toString();
    });
    const [exitCode] = (await once(child, 'close')) as [number | null];
    const seconds = (performance.now() - startedAt) / 1000;
    const text = Buffer.concat(out).toString();
    if (!text.startsWith('{')) throw new Error(`no report (exit code ${exitCode}):\n${stderr}\n${text}`);
    return { exitCode, seconds, report: JSON.parse(text), stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How the report stands to the truth. */
export interface Comparison {
  readonly unverified: number;
  /** Of those that are right, and of those that are broken. */
  readonly found: { readonly right: number; readonly broken: number };
  /** In words, one for each pair that was judged wrongly. */
  readonly wrong: readonly string[];
}

/** `storyOf` tells what befell a question on its way; `warning` is a rule that may stand beside the truth. */
export function compare(
  world: World,
  { report, exitCode }: Run,
  storyOf: (question: string) => readonly string[] = () => [],
  warning?: string,
): Comparison {
  const wrong: string[] = [];
  const found = { right: 0, broken: 0 };
  let unverified = 0;
  const rules = new Map<string, string[]>();
  for (const { address, rule, severity } of report.findings) {
    if (rule !== warning || severity !== 'warning') rules.set(address, [...(rules.get(address) ?? []), rule]);
  }
  const messages = (address: string) =>
    report.findings.filter((finding) => finding.address === address).map(({ message }) => message);
  world.pairs.forEach((pair, i) => {
    const result = report.results[i];
    const problem =
      result?.address !== pair.address || result.name !== pair.name
        ? 'is not in its place in the report'
        : problemOf(pair.truth, result, rules.get(pair.address) ?? []);
    if (problem !== undefined) {
      const story = pair.truth.questions.flatMap((question) => [question, ...storyOf(question)]);
      wrong.push(
        [`${pair.name} ${pair.address} (${pair.kind}) ${problem}`, ...messages(pair.address), ...story].join(
          '\n    ',
        ),
      );
    } else if (result!.state === 'unverified') unverified++;
    else found[isBroken(pair) ? 'broken' : 'right']++;
  });
  const said = exitCodeOf(report);
  if (exitCode !== said) wrong.push(`the exit code is ${exitCode}, and the states say ${said}`);
  return { unverified, found, wrong };
}

/** What is wrong with what was said of a pair, or undefined: it is the truth, or as much of it as could be had. */
function problemOf(
  truth: Truth,
  { state, ptr, forward }: Report['results'][number],
  rules: readonly string[],
): string | undefined {
  const said = rules.filter((rule) => rule !== 'lookup-failed').sort();
  const isWhole = said.length === rules.length;
  const extra = said.filter((rule) => !truth.rules.includes(rule));
  if (extra.length > 0) return `is called ${extra.join(', ')}, and is ${words(truth)}`;
  // A direction that could not be looked up leaves the other's defect standing.
  const isAllowed = isWhole
    ? state === truth.state && said.join() === truth.rules.join()
    : state === 'unverified' || (state === 'failed' && said.length > 0 && truth.state === 'failed');
  if (!isAllowed) return `is ${state} (${rules.join(', ')}), and the truth is ${words(truth)}`;
  for (const [direction, seen, there] of [
    ['ptr', ptr, truth.ptr],
    ['forward', forward, truth.forward],
  ] as const) {
    if (seen !== null && [...seen].sort().join() !== there.join())
      return `shows ${direction} ${seen.join(' ')}, and there is ${there.join(' ')}`;
  }
  return undefined;
}

function words({ state, rules }: Truth): string {
  return rules.length === 0 ? state : `${state} (${rules.join(', ')})`;
}

function exitCodeOf({ counts }: Report): number {
  if (counts.failed! + counts.pending! > 0) return 1;
  return counts.unverified! > 0 ? 3 : 0;
}
