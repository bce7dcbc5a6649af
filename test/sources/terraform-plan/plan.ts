import * as terraformPlan from '../../../src/sources/terraform-plan/read.ts';
import { type Read, readText } from '../read-pairs.ts';

/** A resource change as a test writes it; what is left out is a creation in the root module with everything known. */
export interface Change {
  readonly type: string;
  readonly name?: string;
  readonly module?: string;
  /** `"a"` or `0`, as it stands in brackets. */
  readonly key?: string;
  readonly mode?: 'managed' | 'data';
  readonly actions?: readonly string[];
  readonly before?: object | null;
  readonly after?: object | null;
  readonly unknown?: object;
  readonly sensitive?: object;
}

function addressOf({ type, name = 'x', module, key, mode }: Change): string {
  const prefix = module === undefined ? '' : `${module}.`;
  return `${prefix}${mode === 'data' ? 'data.' : ''}${type}.${name}${key === undefined ? '' : `[${key}]`}`;
}

/** A plan with these changes, in the form of `terraform show -json`. */
export function planOf(changes: readonly Change[], more: object = {}): object {
  return {
    format_version: '1.2',
    terraform_version: '1.9.8',
    planned_values: { root_module: {} },
    resource_changes: changes.map((change) => ({
      address: addressOf(change),
      ...(change.module === undefined ? {} : { module_address: change.module }),
      mode: change.mode ?? 'managed',
      type: change.type,
      name: change.name ?? 'x',
      change: {
        actions: change.actions ?? ['create'],
        before: change.before ?? null,
        after: change.after === undefined ? {} : change.after,
        after_unknown: change.unknown ?? {},
        before_sensitive: false,
        after_sensitive: change.sensitive ?? {},
      },
    })),
    ...more,
  };
}

export function readPlan(changes: readonly Change[], more: object = {}): Read {
  return readText(terraformPlan, 'plan.json', JSON.stringify(planOf(changes, more)));
}

/** The lines without their places. */
export function said(read: Read): string[] {
  return read.lines.map((line) => line.replace(/^\S+ /, ''));
}
