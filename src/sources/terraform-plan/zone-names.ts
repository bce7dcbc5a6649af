import { at, get, itemsOf, type Node, textOf } from '../../document/node.ts';
import type { DomainName } from '../../model/domain-name.ts';
import { parseProviderName } from '../provider-record.ts';
import {
  attributeOf,
  fieldOf,
  hasBlock,
  INSTANCE_KEY,
  instanceKeyOf,
  knownText,
  membersOf,
  mentionedResources,
  type Resource,
} from './resource.ts';

export interface ZoneName {
  readonly name: DomainName;
  /** True for zones that only their own networks see. */
  readonly isPrivate: boolean;
}

/** Finds the zone that a record resource names by an id. */
export interface ZoneNames {
  /** `of` is the resource type of the provider's zones. */
  byId(of: string, id: string): ZoneName | undefined;
  /** For an id that is known only after apply: the zone that the configuration refers to, where it is one for certain. */
  byReference(resource: Resource, attribute: string, of: string): ZoneName | undefined;
}

/** How zones look: the attributes that hold their id and their name. */
const ZONE_TYPES: Readonly<
  Record<string, { readonly ids: readonly string[]; readonly names: readonly string[] }>
> = {
  aws_route53_zone: { ids: ['zone_id', 'id'], names: ['name'] },
  cloudflare_zone: { ids: ['id', 'zone_id'], names: ['zone', 'name'] },
  google_dns_managed_zone: { ids: ['name'], names: ['dns_name'] },
  hcloud_zone: { ids: ['id', 'name'], names: ['name'] },
  hetznerdns_zone: { ids: ['id'], names: ['name'] },
  linode_domain: { ids: ['id'], names: ['domain'] },
};

/** Variables, module arguments and outputs lead from one to the next this often at most. */
const MAX_STEPS = 32;

/** An expression that refers to more than this names no zone alone. */
const MAX_REFERENCES = 64;

export function createZoneNames(plan: Node): ZoneNames {
  const byId = new Map<string, ZoneName>();
  const byAddress = new Map<string, ZoneName>();
  /** Addresses of the instances of a resource, which has `count` or `for_each` where they are several. */
  const instances = new Map<string, Set<string>>();
  const configured = new Map<Node, ReadonlyMap<string, Node>>();
  for (const resource of mentionedResources(plan)) {
    const shape = Object.hasOwn(ZONE_TYPES, resource.type) ? ZONE_TYPES[resource.type] : undefined;
    if (shape !== undefined) {
      const zone = zoneOf(resource, shape.names);
      const all = resource.address.replace(INSTANCE_KEY, '');
      instances.set(all, (instances.get(all) ?? new Set()).add(resource.address));
      if (zone === undefined) continue;
      if (!byAddress.has(resource.address)) byAddress.set(resource.address, zone);
      for (const attribute of shape.ids) {
        const id = knownText(attributeOf(resource, attribute));
        if (id !== undefined) byId.set(`${resource.type} ${id}`, zone);
      }
    } else if (resource.type === 'cloudflare_zones') {
      for (const list of ['result', 'zones']) {
        for (const member of membersOf(attributeOf(resource, list))) {
          const id = knownText(fieldOf(member, 'id'));
          const name = parsedName(knownText(fieldOf(member, 'name')));
          if (id !== undefined && name !== undefined)
            byId.set(`cloudflare_zone ${id}`, { name, isPrivate: false });
        }
      }
    }
  }

  const find = (of: string, id: string): ZoneName | undefined => byId.get(`${of} ${id}`);

  /** The zone that an expression of the configuration leads to. `key` is the instance key of what holds the expression. */
  function follow(
    expression: Node | undefined,
    path: readonly ModuleStep[],
    key: string | undefined,
    of: string,
    steps: number,
  ): ZoneName | undefined {
    if (steps > MAX_STEPS) return undefined;
    const constant = textOf(get(expression, 'constant_value'));
    if (constant !== undefined) return find(of, constant);
    const nodes = itemsOf(get(expression, 'references'));
    if (nodes.length > MAX_REFERENCES) return undefined;
    const all = nodes.flatMap((node) => textOf(node) ?? []);
    const references = all.filter((one) => !all.some((other) => isPartOf(one, other)));
    const isKeyed = references.some((one) => one === 'each.key' || one === 'count.index');
    const [only, second] = references.filter((one) => one !== 'each.key' && one !== 'count.index');
    if (only === undefined || second !== undefined) return undefined;

    const variable = /^var\.([\w-]+)$/.exec(only)?.[1];
    if (variable !== undefined) {
      const call = path.at(-1);
      if (call === undefined) {
        const id = textOf(at(plan, 'variables', variable, 'value'));
        return id === undefined ? undefined : find(of, id);
      }
      const parent = path.slice(0, -1);
      const passed = at(moduleAt(plan, parent), 'module_calls', call.name, 'expressions', variable);
      return follow(passed, parent, call.key, of, steps + 1);
    }
    const output = /^module\.([\w-]+)(?:\[("(?:[^"\\]|\\.)*"|[0-9]+)\])?\.([\w-]+)$/.exec(only);
    if (output !== null) {
      const [, name, written, value] = output;
      const child = [...path, { name: name!, key: written ?? (isKeyed ? key : undefined) }];
      const expressed = at(moduleAt(plan, child), 'outputs', value!, 'expression');
      return follow(expressed, child, undefined, of, steps + 1);
    }
    const target = /^((?:data\.)?([a-z][\w-]*)\.[\w-]+)(?:\[("(?:[^"\\]|\\.)*"|[0-9]+)\])?(?:\.|$)/.exec(
      only,
    );
    if (target === null || target[2] !== of) return undefined;
    const address = `${prefixOf(path)}${target[1]}`;
    if (target[3] !== undefined) return byAddress.get(`${address}[${target[3]}]`);
    const sameKey = isKeyed ? byAddress.get(`${address}[${key}]`) : undefined;
    if (sameKey !== undefined) return sameKey;
    const [one, another] = instances.get(address) ?? [];
    return one === undefined || another !== undefined ? undefined : byAddress.get(one);
  }

  return {
    byId: find,
    byReference(resource, attribute, of) {
      const path = pathOf(resource.module);
      const module = moduleAt(plan, path);
      if (module === undefined) return undefined;
      let resources = configured.get(module);
      if (resources === undefined) {
        resources = new Map(
          itemsOf(get(module, 'resources')).map((one) => [textOf(get(one, 'address')) ?? '', one]),
        );
        configured.set(module, resources);
      }
      const declared = resources.get(`${resource.type}.${resource.name}`);
      return follow(at(declared, 'expressions', attribute), path, instanceKeyOf(resource.address), of, 0);
    },
  };
}

function zoneOf(resource: Resource, names: readonly string[]): ZoneName | undefined {
  for (const attribute of names) {
    const name = parsedName(knownText(attributeOf(resource, attribute)));
    if (name !== undefined) return { name, isPrivate: isPrivateZone(resource) };
  }
  return undefined;
}

function isPrivateZone(resource: Resource): boolean {
  if (resource.type === 'aws_route53_zone') {
    return hasBlock(resource, 'vpc') || knownText(attributeOf(resource, 'private_zone')) === 'true';
  }
  return knownText(attributeOf(resource, 'visibility')) === 'private';
}

function parsedName(text: string | undefined): DomainName | undefined {
  if (text === undefined || text === '') return undefined;
  const name = parseProviderName(text);
  return name.ok ? name.value : undefined;
}

/** True where `part` is a shorter way into what `whole` names, as `a.b` and `a.b[0]` are of `a.b[0].id`. */
function isPartOf(part: string, whole: string): boolean {
  return whole.length > part.length && whole.startsWith(part) && '.['.includes(whole[part.length]!);
}

interface ModuleStep {
  readonly name: string;
  readonly key: string | undefined;
}

/** The module calls of an address such as `module.a["x"].module.b`. */
function pathOf(module: string): ModuleStep[] {
  return [...module.matchAll(/(?:^|\.)module\.([\w-]+)(?:\[("(?:[^"\\]|\\.)*"|[0-9]+)\])?/g)].map(
    (match) => ({
      name: match[1]!,
      key: match[2],
    }),
  );
}

function prefixOf(path: readonly ModuleStep[]): string {
  return path.map(({ name, key }) => `module.${name}${key === undefined ? '' : `[${key}]`}.`).join('');
}

function moduleAt(plan: Node, path: readonly ModuleStep[]): Node | undefined {
  return path.reduce(
    (module, { name }) => at(module, 'module_calls', name, 'module'),
    at(plan, 'configuration', 'root_module'),
  );
}
