import { prepareCheck } from '../../src/check.ts';
import type { Finding, Summary } from '../../src/model/report.ts';
import type { OptionName } from '../../src/options.ts';
import { workingTree } from '../../src/repository/working-tree.ts';
import { namedBase } from '../../src/review/named-base.ts';
import { workflowBase } from '../../src/review/workflow-base.ts';
import { type Edit, type History, history } from '../repository/history.ts';

const zone = (apex: string, lines: readonly string[]) =>
  `$ORIGIN ${apex}.\n$TTL 300\n@ SOA ns.corp.example. h.corp.example. 1 3600 600 86400 300\n@ NS ns.corp.example.\n${lines.join('\n')}\n`;
export const forward = (...lines: string[]) => zone('corp.example', lines);
/** In public space, for special-purpose addresses are never asked. */
export const reverse = (...lines: string[]) => zone('8.8.8.in-addr.arpa', lines);

export type Files = Readonly<Record<string, Edit>>;

/** What a pair's own gate says: the exit code, and what blocks and what is shown, as `severity rule path:line`. */
export interface Reviewed extends Summary {
  readonly blocking: readonly string[];
  readonly shown: readonly string[];
}

export interface Circumstances {
  readonly inputs?: Readonly<Partial<Record<OptionName, string>>>;
  /** The runner's environment; the base is then found from its event. */
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: string;
}

/** Judges what is checked out at `root`, against `base` where the environment names no event. */
export async function judge(
  root: string,
  base: string | undefined,
  { inputs = { offline: 'true' }, env, now = '2026-11-23T12:00:00Z' }: Circumstances = {},
): Promise<Reviewed> {
  const given = { ...inputs, ...(base === undefined ? {} : { base }) };
  const flags = {
    place: (name: string) => `--${name}`,
    texts: new Map(Object.entries(given).map(([name, text]) => [name as OptionName, [text]])),
  };
  const head = workingTree(root);
  const request = { root, head, files: [], flags };
  const found = env === undefined ? await namedBase(request) : await workflowBase(request, env);
  const check = await prepareCheck({ tree: head, files: [], flags, now: new Date(now), base: found });
  const summary = await check.run(() => {});
  const line = ({ severity, rule, location }: Finding) =>
    `${severity} ${rule}${location === null ? '' : ` ${location.path}:${location.line ?? 0}`}`;
  const blocks = ({ gating, severity }: Finding) => gating && severity === 'error';
  return {
    ...summary,
    blocking: summary.findings.filter(blocks).map(line),
    shown: summary.findings.filter((finding) => !blocks(finding)).map(line),
  };
}

/** A change by somebody who wants it to pass: what the base holds, then what the change makes of it. */
export async function reviewed(
  before: Files,
  after: Files,
  circumstances?: Circumstances,
): Promise<Reviewed> {
  const own = changed(before, after);
  return judge(own.root, 'HEAD~1', circumstances);
}

export function changed(before: Files, after: Files): History {
  const own = history(before);
  own.commit(after);
  return own;
}
