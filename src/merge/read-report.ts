import { CannotRun } from '../cannot-run.ts';
import type { SourceLocation } from '../model/record.ts';
import { type Finding, type Result, STATES, type Summary, type Suppressed } from '../model/report.ts';
import type { ShardFacts } from '../model/shard.ts';
import { visible } from '../reporters/escape.ts';
import { RESULTS_START } from '../reporters/json.ts';
import { originLine } from '../reporters/remedies.ts';
import { type Tree, TreeError } from '../repository/tree.ts';
import { VERSION } from '../version.ts';
import { resultShape, summaryShape } from './report-shapes.ts';

/** The JSON report of a shard. Its results are read again each time, and never held. */
export interface ShardReport {
  readonly path: string;
  /** Everything but the results. */
  readonly summary: Omit<Summary, 'exitCode'> & { readonly shard: ShardFacts };
  /** In the order of declaration, each with its position. */
  results(): Iterable<Result & { readonly position: number }>;
}

/**
 * Reads what the JSON reporter wrote: one result to a line, so that a million of them stream. A file that was written
 * anew by another program is read whole.
 * @throws {CannotRun} naming the file and what is wrong with it.
 */
export function readShardReport(tree: Tree, path: string): ShardReport {
  const refuse = (problem: string): never => {
    throw new CannotRun(`${path}: ${problem}`);
  };
  return orRefuse(() => {
    const report = pieces(tree, path) ?? whole(tree, path, refuse);
    const summary = readSummary(report.members(refuse), refuse);
    for (const _ of checkedResults(report, summary, refuse));
    return {
      path,
      summary,
      *results() {
        // By now others may have begun to write, and nothing takes back what was said until here.
        const changed = () =>
          refuse('it changed while it was merged. Let nothing write it meanwhile, and merge again');
        try {
          for (const result of checkedResults(report, summary, changed)) yield resultOf(result);
        } catch (error) {
          if (error instanceof TreeError) changed();
          throw error;
        }
      },
    };
  });
}

type Refuse = (problem: string) => never;

function readSummary(members: Readonly<Record<string, unknown>>, refuse: Refuse): ShardReport['summary'] {
  if (members.version !== 1) refuse(`this is no report of ptr-gate in version 1 of its form. ${WANTED}`);
  // First, because it is what people mix up; and another version may well have other members.
  const { shard } = members;
  if (shard === undefined) refuse(`this is the report of a whole run and not of a shard. ${WANTED}`);
  const tool = (shard as { readonly tool?: unknown } | null)?.tool;
  if (typeof tool === 'string' && tool !== VERSION)
    refuse(
      `it was written by ptr-gate ${clipped(tool)}, and this is ${VERSION}. Use one version in all jobs`,
    );
  const problem = summaryShape(members);
  if (problem !== undefined) refuse(`${clipped(problem.replace(/^\./, ''))}. ${WANTED}`);
  const summary = summaryOf(members);
  const { index, count, taken, declarations } = summary.shard;
  if (index > count) refuse(`shard.index is ${index}, and there are ${count} shards. ${WANTED}`);
  if (taken > declarations)
    refuse(`shard.taken is ${taken}, and there are ${declarations} declarations. ${WANTED}`);
  const pairs = STATES.reduce((sum, state) => sum + summary.counts[state], 0);
  if (summary.coverage.pairs !== pairs)
    refuse(`coverage.pairs is ${summary.coverage.pairs}, and the counts make ${pairs}. ${WANTED}`);
  if (pairs > taken) refuse(`the counts make ${pairs} pairs, and the shard took ${taken}. ${WANTED}`);
  return summary;
}

/** The results, each of the right shape and in its place, and in the end as many of each state as the counts say. */
function* checkedResults(report: Stored, summary: ShardReport['summary'], refuse: Refuse): Iterable<unknown> {
  const seen = new Map<string, number>();
  let last = -1;
  let number = 0;
  for (const result of report.results(refuse)) {
    const wrong = resultShape(result);
    if (wrong !== undefined) refuse(`results[${number}]${clipped(wrong)}. ${WANTED}`);
    const { position, state } = result as Result & { readonly position: number };
    if (position <= last || position >= summary.shard.declarations)
      refuse(`results[${number}].position is out of order. ${WANTED}`);
    last = position;
    number++;
    seen.set(state, (seen.get(state) ?? 0) + 1);
    yield result;
  }
  if (number !== summary.coverage.pairs)
    refuse(`there are ${number} results, and the counts say otherwise. ${WANTED}`);
  const state = STATES.find((one) => (seen.get(one) ?? 0) !== summary.counts[one]);
  if (state !== undefined)
    refuse(
      `there are ${seen.get(state) ?? 0} results that are ${state}, and the counts say otherwise. ${WANTED}`,
    );
}

const MAX_QUOTED_UNITS = 200;

/** What stands in the file, in a message: one line of bounded length. */
function clipped(text: string): string {
  const line = visible(text);
  return line.length > MAX_QUOTED_UNITS ? `${line.slice(0, MAX_QUOTED_UNITS)}...` : line;
}

const WANTED =
  'Give merge the files that ptr-gate check --shard I/N --output json=FILE wrote, as they were written';

/** A file whose members and results can be had without holding all of it. */
interface Stored {
  members(refuse: Refuse): Readonly<Record<string, unknown>>;
  results(refuse: Refuse): Iterable<unknown>;
}

/** The file line by line; undefined where its first line says that somebody else wrote it. */
function pieces(tree: Tree, path: string): Stored | undefined {
  for (const line of lines(tree, path)) {
    if (line !== RESULTS_START) return undefined;
    break;
  }
  return {
    members(refuse) {
      const members: Record<string, unknown> = { version: 1 };
      let list: unknown[] | undefined;
      let isAfter = false;
      let isClosed = false;
      for (const line of lines(tree, path)) {
        if (!isAfter) {
          isAfter = line === RESULTS_END;
          continue;
        }
        if (list !== undefined) {
          // An item is an object, so a bracket behind it is the list's.
          const [, item, end] = /^(\{.*\})(,|\],|\]\})$/.exec(line) ?? [];
          list.push(parsed(item, refuse));
          if (end !== ',') list = undefined;
          isClosed = end === ']}';
          continue;
        }
        const [, name, value, end] = /^"([a-zA-Z]+)":(.+?)([,}]?)$/.exec(line) ?? [];
        if (name === undefined)
          return refuse(`it cannot be read from '${clipped(line.slice(0, 40))}' on. ${WANTED}`);
        if (Object.hasOwn(members, name)) return refuse(`${clipped(name)} is there twice. ${WANTED}`);
        if (value === '[' && end === '') {
          list = [];
          members[name] = list;
          continue;
        }
        members[name] = parsed(value, refuse);
        isClosed = end === '}';
      }
      if (!isClosed)
        refuse('it ends in the middle: the run was ended while it wrote it. Run the shard again');
      return members;
    },
    *results(refuse) {
      for (const line of lines(tree, path)) {
        if (line === RESULTS_START) continue;
        if (line === RESULTS_END) return;
        yield parsed(line.endsWith(',') ? line.slice(0, -1) : line, refuse);
      }
    },
  };
}

const RESULTS_END = '],';

function parsed(text: string | undefined, refuse: Refuse): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return refuse(`it cannot be read from '${clipped((text ?? '').slice(0, 40))}' on. ${WANTED}`);
  }
}

function whole(tree: Tree, path: string, refuse: Refuse): Stored {
  const report = parsed(tree.read(path).toString('utf8'), refuse);
  if (
    typeof report !== 'object' ||
    report === null ||
    !Array.isArray((report as { results?: unknown }).results)
  )
    return refuse(`this is no report of ptr-gate. ${WANTED}`);
  const { results, ...members } = report as { readonly results: readonly unknown[] };
  return { members: () => members, results: () => results };
}

const LINE_FEED = 10;
/** No line that the JSON reporter writes comes near. */
const MAX_LINE_OCTETS = 64 * 1024 * 1024;

function* lines(tree: Tree, path: string): Iterable<string> {
  let rest: Buffer[] = [];
  let held = 0;
  for (const chunk of tree.chunks(path)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const piece = chunk.subarray(start, end);
      yield (rest.length === 0 ? piece : Buffer.concat([...rest, piece])).toString('utf8');
      rest = [];
      held = 0;
      start = end + 1;
    }
    if (start === chunk.length) continue;
    rest.push(chunk.subarray(start));
    held += chunk.length - start;
    if (held > MAX_LINE_OCTETS) throw new TreeError(path, `${path} has a line of more than 64 MiB.`);
  }
  if (held > 0) yield Buffer.concat(rest).toString('utf8');
}

function orRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TreeError) throw new CannotRun(error.message);
    throw error;
  }
}

// From what the JSON report says back to what the reporters take. The shapes were looked at before.

function summaryOf(members: Readonly<Record<string, unknown>>): ShardReport['summary'] {
  const summary = members as unknown as Stringified;
  return {
    ...summary,
    findings: summary.findings.map(findingOf),
    suppressed: summary.suppressed.map((one) => ({
      finding: findingOf(one.finding),
      reason: one.reason,
      until: one.until,
      by: one.by === null ? null : locationOf(one.by),
    })),
    skipped: summary.skipped.map(({ name, address, location, ...skip }) => ({
      ...skip,
      ...(name === null ? {} : { name }),
      ...(address === null ? {} : { address }),
      location: locationOf(location),
    })),
  } as unknown as ShardReport['summary'];
}

type JsonLocation = { readonly [K in keyof SourceLocation]: SourceLocation[K] | null };
interface JsonFinding extends Omit<Finding, 'location' | 'related' | 'remedy'> {
  readonly location: JsonLocation | null;
  readonly related: readonly JsonLocation[];
  readonly remedy: string | null;
  readonly fix: { readonly zone: string | null; readonly record: string } | null;
}
interface Stringified extends Omit<Summary, 'findings' | 'suppressed' | 'skipped'> {
  readonly findings: readonly JsonFinding[];
  readonly suppressed: readonly (Omit<Suppressed, 'finding' | 'by'> & {
    readonly finding: JsonFinding;
    readonly by: JsonLocation | null;
  })[];
  readonly skipped: readonly {
    readonly name: string | null;
    readonly address: string | null;
    readonly location: JsonLocation;
  }[];
}

function findingOf({ fix, remedy, location, related, ...finding }: JsonFinding): Finding {
  return {
    ...finding,
    remedy: remedy === null ? null : remedyOf(remedy, fix),
    location: location === null ? null : locationOf(location),
    related: related.map(locationOf),
  };
}

/** The text of a remedy ends with what `fix` says once more. */
function remedyOf(text: string, fix: JsonFinding['fix']): NonNullable<Finding['remedy']> {
  if (fix === null) return { text };
  const paste = `\n\n${fix.zone === null ? '' : `${originLine(fix.zone)}\n`}${fix.record}`;
  const words = text.endsWith(paste) ? text.slice(0, -paste.length) : text;
  const zone = fix.zone === null ? {} : { zone: fix.zone };
  return { text: words, ...zone, record: fix.record } as NonNullable<Finding['remedy']>;
}

function resultOf(result: unknown): Result & { readonly position: number } {
  const { location, ...rest } = result as Result & { position: number; location: JsonLocation };
  return { ...rest, location: locationOf(location) };
}

function locationOf(location: JsonLocation): SourceLocation {
  return Object.fromEntries(
    Object.entries(location).filter(([, value]) => value !== null),
  ) as unknown as SourceLocation;
}
