import { entriesOf, get, isNull, itemsOf, type Node, textOf } from '../../document/node.ts';

/** One instance of a resource as it will be after the plan is applied. */
export interface Resource {
  /** Such as `module.web.aws_route53_record.www["a"]`. */
  readonly address: string;
  /** Address of the module that holds it; empty for the root module. */
  readonly module: string;
  readonly type: string;
  readonly name: string;
  /** The node of the address, which is the place of the resource as a whole. */
  readonly place: Node;
  readonly values: Node | undefined;
  /** Which values are known only after apply: `true` where the value stands, in the same shape. */
  readonly unknown: Node | undefined;
  /** Which values are sensitive, in the same way. */
  readonly sensitive: Node | undefined;
  /** True where nothing tells unknown values from absent ones: they are left out alike. */
  readonly omitsUnknown: boolean;
}

/** One value of a resource. */
export type Value =
  | {
      readonly kind: 'known';
      readonly node: Node;
      readonly unknown: Node | undefined;
      readonly sensitive: Node | undefined;
    }
  | { readonly kind: 'unknown' | 'sensitive'; readonly node: Node | undefined }
  /** Null, or not an attribute of this version of the provider. */
  | { readonly kind: 'absent' };

export function attributeOf(resource: Resource, attribute: string): Value {
  const { values, unknown, sensitive, omitsUnknown } = resource;
  const node = get(values, attribute);
  if (node === undefined && omitsUnknown) return { kind: 'unknown', node };
  return masked(node, maskAt(unknown, attribute), maskAt(sensitive, attribute));
}

/** The members of a list or set, or a scalar as its only member. A null among them is a value not yet known. */
export function membersOf(value: Value): readonly Value[] {
  if (value.kind !== 'known') return [value];
  if (value.node.kind !== 'list') return [value];
  return value.node.items.map((item, i) => {
    const unknown = isTrue(value.unknown) ? value.unknown : itemsOf(value.unknown)[i];
    const sensitive = isTrue(value.sensitive) ? value.sensitive : itemsOf(value.sensitive)[i];
    const member = masked(item, unknown, sensitive);
    return member.kind === 'absent' ? { kind: 'unknown', node: item } : member;
  });
}

/** The value at a key of a mapping. */
export function fieldOf(value: Value, key: string): Value {
  if (value.kind !== 'known') return value;
  return masked(get(value.node, key), maskAt(value.unknown, key), maskAt(value.sensitive, key));
}

/** The text of a known scalar. */
export function knownText(value: Value): string | undefined {
  return value.kind === 'known' ? textOf(value.node) : undefined;
}

function masked(node: Node | undefined, unknown: Node | undefined, sensitive: Node | undefined): Value {
  if (isTrue(unknown)) return { kind: 'unknown', node };
  if (node === undefined || isNull(node)) return { kind: 'absent' };
  if (isTrue(sensitive)) return { kind: 'sensitive', node };
  return { kind: 'known', node, unknown, sensitive };
}

function maskAt(mask: Node | undefined, key: string): Node | undefined {
  return isTrue(mask) ? mask : get(mask, key);
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && !node.quoted && node.text === 'true';
}

/** Managed resources as the plan leaves them: `resource_changes` first, and what only `planned_values` has. */
export function* plannedResources(plan: Node): Iterable<Resource> {
  const seen = new Set<string>();
  for (const entry of itemsOf(get(plan, 'resource_changes'))) {
    const resource = changedResource(entry, 'after');
    if (resource === undefined) continue;
    seen.add(resource.address);
    const isGone = resource.values === undefined || isNull(resource.values);
    if (textOf(get(entry, 'mode')) !== 'data' && !isGone) yield resource;
  }
  for (const { resource, mode } of resourcesOfState(get(plan, 'planned_values') ?? get(plan, 'values'))) {
    if (mode !== 'data' && !seen.has(resource.address)) yield resource;
  }
}

/** Everything that the plan mentions, data sources and the state before included: for looking things up. */
export function* mentionedResources(plan: Node): Iterable<Resource> {
  for (const entry of itemsOf(get(plan, 'resource_changes'))) {
    for (const side of ['after', 'before'] as const) {
      const resource = changedResource(entry, side);
      if (resource?.values?.kind === 'map') yield resource;
    }
  }
  for (const state of [
    get(plan, 'planned_values'),
    get(get(plan, 'prior_state'), 'values'),
    get(plan, 'values'),
  ]) {
    for (const { resource } of resourcesOfState(state)) yield resource;
  }
}

function changedResource(entry: Node, side: 'before' | 'after'): Resource | undefined {
  const place = get(entry, 'address');
  const address = textOf(place);
  const change = get(entry, 'change');
  if (place === undefined || address === undefined) return undefined;
  return {
    address,
    module: textOf(get(entry, 'module_address')) ?? '',
    type: textOf(get(entry, 'type')) ?? '',
    name: textOf(get(entry, 'name')) ?? '',
    place,
    values: get(change, side),
    unknown: side === 'after' ? get(change, 'after_unknown') : undefined,
    sensitive: get(change, `${side}_sensitive`),
    omitsUnknown: false,
  };
}

function* resourcesOfState(
  state: Node | undefined,
): Iterable<{ resource: Resource; mode: string | undefined }> {
  yield* resourcesOfModule(get(state, 'root_module'), '');
}

function* resourcesOfModule(
  node: Node | undefined,
  module: string,
): Iterable<{ resource: Resource; mode: string | undefined }> {
  for (const entry of itemsOf(get(node, 'resources'))) {
    const place = get(entry, 'address');
    const address = textOf(place);
    if (place === undefined || address === undefined) continue;
    const resource: Resource = {
      address,
      module,
      type: textOf(get(entry, 'type')) ?? '',
      name: textOf(get(entry, 'name')) ?? '',
      place,
      values: get(entry, 'values'),
      unknown: undefined,
      sensitive: get(entry, 'sensitive_values'),
      omitsUnknown: true,
    };
    yield { resource, mode: textOf(get(entry, 'mode')) };
  }
  for (const child of itemsOf(get(node, 'child_modules'))) {
    yield* resourcesOfModule(child, textOf(get(child, 'address')) ?? module);
  }
}

export const INSTANCE_KEY = /\[("(?:[^"\\]|\\.)*"|[0-9]+)\]$/;

/** The instance key of an address: `"a"` of `x.y["a"]`, `0` of `x.y[0]`, undefined without one. */
export function instanceKeyOf(address: string): string | undefined {
  return INSTANCE_KEY.exec(address)?.[1];
}

/** True where a block such as `alias {}` is written, or may be. */
export function hasBlock(resource: Resource, attribute: string): boolean {
  const value = attributeOf(resource, attribute);
  if (value.kind === 'unknown') return !resource.omitsUnknown;
  if (value.kind !== 'known') return value.kind === 'sensitive';
  return value.node.kind === 'list' ? value.node.items.length > 0 : entriesOf(value.node).length > 0;
}
