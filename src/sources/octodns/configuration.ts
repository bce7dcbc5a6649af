import {
  at,
  entriesOf,
  get,
  itemsOf,
  type MapNode,
  type Node,
  type Place,
  placeOf,
  quote,
  type ScalarNode,
  textOf,
} from '../../document/node.ts';
import { type DomainName, parseDomainName } from '../../model/domain-name.ts';
import type { Tree } from '../../repository/tree.ts';
import type { Declaration } from '../source.ts';
import { syntaxDefect } from '../syntax-defect.ts';
import { isTrue, numberOf } from './yaml-1-1.ts';
import { DEFAULT_TTL, filesOf, readProvider, type YamlProvider, zonesIn } from './yaml-provider.ts';

const AUTO_ARPA = 'auto-arpa';
/** Whoever writes more into the name of a zone means to keep a matcher busy. */
const MAX_WILDCARDS = 4;

/** True for octoDNS's configuration, which has `providers:` and `zones:`. */
export function isConfiguration(root: Node): root is MapNode {
  const providers = get(root, 'providers');
  const zones = get(root, 'zones');
  return providers !== undefined && zones !== undefined && get(providers, 'type') === undefined;
}

/** A zone as the configuration composes it. */
export interface ConfiguredZone {
  readonly apex: DomainName;
  /** Where the configuration names it. */
  readonly place: Place;
  /** The files of each source, in the order in which octoDNS reads them. */
  readonly parts: readonly Part[];
  /** Sources whose records are not in the repository. */
  readonly elsewhere: readonly string[];
  /** True where octoDNS adds a PTR record for each address that lies in the zone. */
  readonly autoArpa: boolean;
  /** True where nobody but Cloudflare is known to publish the zone. */
  readonly mayBeProxied: boolean;
}

interface Part {
  readonly paths: readonly string[];
  readonly defaultTtl: number;
  /** True where its records take the place of those of the sources before. */
  readonly replaces: boolean;
}

/** How octoDNS makes PTR records (`manager.auto_arpa`). */
export interface AutoArpa {
  readonly ttl: number;
  /** True where a PTR record has the TTL of its address record. */
  readonly inheritsTtl: boolean;
  /** What stands for `*` in PTR targets; without it wildcards get no PTR record. */
  readonly wildcard: string | undefined;
}

export interface OctodnsConfiguration {
  readonly zones: readonly ConfiguredZone[];
  readonly autoArpa: AutoArpa;
  /** What could not be settled. */
  readonly problems: readonly Declaration[];
}

interface Planning {
  readonly tree: Tree;
  readonly providers: ReadonlyMap<string, YamlProvider | 'elsewhere'>;
  readonly problems: Declaration[];
  /** Providers whose directory was complained about. */
  readonly told: Set<string>;
}

/** Settles which files make up which zone. */
export function planConfiguration(root: MapNode, path: string, tree: Tree): OctodnsConfiguration {
  const providers = new Map<string, YamlProvider | 'elsewhere'>();
  for (const { key, value } of entriesOf(get(root, 'providers'))) {
    providers.set(key.text, readProvider(value, path, tree));
  }
  const planning: Planning = { tree, providers, problems: [], told: new Set() };
  const zones = new Map<string, ConfiguredZone>();
  const dynamic: { key: ScalarNode; value: Node }[] = [];
  for (const entry of entriesOf(get(root, 'zones'))) {
    if (entry.key.text.includes('*')) dynamic.push(entry);
    else planZone(entry.key, entry.key.text, entry.value, root, planning, zones);
  }
  for (const { key, value } of dynamic) {
    const names = listZones(key.text, value, planning);
    if (names.length === 0) {
      const detail = `no source in the repository has a zone that ${quote(key.text)} stands for`;
      planning.problems.push({
        kind: 'skip',
        skip: { reason: 'no-zone', detail, location: placeOf(key) },
      });
    }
    for (const name of names) {
      if (!zones.has(name)) planZone(key, name, value, root, planning, zones);
    }
  }
  const auto =
    at(root, 'manager', 'auto_arpa') ??
    entriesOf(get(root, 'processors')).find(({ value }) => isAutoArpa(value))?.value;
  return {
    zones: [...zones.values()],
    autoArpa: {
      ttl: numberOf(textOf(get(auto, 'ttl'))) ?? DEFAULT_TTL,
      inheritsTtl: isTrue(textOf(get(auto, 'inherit_ttl'))),
      wildcard: textOf(get(auto, 'wildcard_replacement')),
    },
    problems: planning.problems,
  };
}

function planZone(
  place: ScalarNode,
  written: string,
  value: Node,
  root: MapNode,
  planning: Planning,
  zones: Map<string, ConfiguredZone>,
): void {
  const { problems } = planning;
  const apex = parseDomainName(written);
  if (!apex.ok) {
    problems.push(syntaxDefect(placeOf(place), `the name of the zone: ${apex.problem}`));
    return;
  }
  // An alias zone has the records of another zone under its own name.
  const alias = textOf(get(value, 'alias'));
  const original = alias === undefined ? undefined : get(get(root, 'zones'), alias);
  if (alias !== undefined && (original === undefined || get(original, 'alias') !== undefined)) {
    const found = `the zone ${apex.value} is an alias of ${quote(alias)}, which is no zone with sources`;
    problems.push(syntaxDefect(placeOf(get(value, 'alias')!), found, apex.value));
    return;
  }
  const parts: Part[] = [];
  const elsewhere: string[] = [];
  let autoArpa = false;
  for (const source of itemsOf(get(original ?? value, 'sources'))) {
    const name = textOf(source) ?? '';
    const provider = planning.providers.get(name);
    if (name === AUTO_ARPA || isAutoArpa(at(root, 'processors', name))) autoArpa = true;
    else if (provider === undefined) {
      problems.push(syntaxDefect(placeOf(source), `there is no provider ${quote(name)}`, apex.value));
      elsewhere.push(name);
    } else if (provider === 'elsewhere') elsewhere.push(name);
    else if (provider.directory === undefined) {
      elsewhere.push(name);
      tellMissing(name, provider, source, planning);
    } else {
      const paths = filesOf(provider, provider.directory, alias ?? written, planning.tree);
      if (paths.length > 0)
        parts.push({ paths, defaultTtl: provider.defaultTtl, replaces: provider.replaces });
    }
  }
  if (parts.length === 0 && elsewhere.length === 0 && !autoArpa) {
    const found = `none of the sources of the zone ${apex.value} has a file for it`;
    problems.push(
      syntaxDefect(placeOf(place), `${found}. Write ${apex.value}.yaml, or remove the zone`, apex.value),
    );
  }
  const targets = itemsOf(get(original ?? value, 'targets')).map((target) => textOf(target) ?? '');
  const mayBeProxied = !targets.some((target) => publishesElsewhere(at(root, 'providers', target)));
  zones.set(written, { apex: apex.value, place, parts, elsewhere, autoArpa, mayBeProxied });
}

/** A YamlProvider keeps a copy; of a provider without a class nothing is known. */
function publishesElsewhere(provider: Node | undefined): boolean {
  const className = textOf(get(provider, 'class'));
  return className !== undefined && !/(?:Cloudflare|Yaml)Provider$/.test(className);
}

/** A processor that is a source at the same time, the older way to have PTR records made. */
function isAutoArpa(processor: Node | undefined): boolean {
  return /(?:^|\.)AutoArpa$/.test(textOf(get(processor, 'class')) ?? '');
}

function tellMissing(
  name: string,
  { where }: YamlProvider,
  source: Node,
  { problems, told }: Planning,
): void {
  if (told.has(name)) return;
  told.add(name);
  const detail =
    where === undefined
      ? `the provider ${name} names no directory`
      : `the directory ${quote(where.text)} of the provider ${name} is not in the repository`;
  if (where?.text.startsWith('env/') === true) {
    const location = placeOf(where);
    problems.push({ kind: 'skip', skip: { reason: 'directory-unknown', detail, location } });
  } else
    problems.push(
      syntaxDefect(placeOf(where ?? source), `${detail}. Write a path from the root of the repository`),
    );
}

/** The zones of a pattern such as `*.arpa.`, as the files of its sources name them. */
function listZones(pattern: string, value: Node, { providers, tree }: Planning): string[] {
  const form = new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
  const names = new Set<string>();
  if (pattern.split('*').length > MAX_WILDCARDS + 1) return [];
  for (const source of itemsOf(get(value, 'sources'))) {
    const provider = providers.get(textOf(source) ?? '');
    if (provider === undefined || provider === 'elsewhere' || provider.directory === undefined) continue;
    for (const name of zonesIn(provider, provider.directory, tree)) names.add(name);
  }
  return [...names].filter((name) => form.test(name)).sort();
}
