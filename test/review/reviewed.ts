import { prepareCheck } from '../../src/check.ts';
import type { Summary } from '../../src/model/report.ts';
import type { OptionName } from '../../src/options.ts';
import { workingTree } from '../../src/repository/working-tree.ts';
import { namedBase } from '../../src/review/named-base.ts';
import { type Edit, history } from '../repository/history.ts';

export type Files = Readonly<Record<string, Edit>>;

/** What a commit with this edit comes to, offline, against the commit before it. */
export async function reviewed(first: Files, edit: Files): Promise<Summary & { readonly gating: string[] }> {
  const { root, head, commit } = history(first);
  commit(edit);
  const flags = {
    place: (name: string) => `--${name}`,
    texts: new Map<OptionName, string[]>([
      ['base', [head]],
      ['offline', ['true']],
    ]),
  };
  const tree = workingTree(root);
  const base = await namedBase({ root, head: tree, files: [], flags });
  const check = await prepareCheck({ tree, files: [], flags, now: new Date('2026-11-23T12:00:00Z'), base });
  const summary = await check.run(() => {});
  const gating = summary.findings.filter((one) => one.gating && one.severity === 'error');
  return {
    ...summary,
    gating: gating.map(({ rule, location }) => `${rule} ${location?.path}:${location?.line}`),
  };
}
