import { decodeText } from '../../document/decode.ts';
import { DocumentError } from '../../document/document-error.ts';
import { MAX_OCTETS } from '../../document/limits.ts';
import {
  at,
  describe,
  get,
  isNull,
  itemsOf,
  type Node,
  type Place,
  placeOf,
  quote,
  textOf,
} from '../../document/node.ts';
import { parseDocuments } from '../../document/parse.ts';
import type { DomainName } from '../../model/domain-name.ts';
import { addressTypeOf, parseIpAddress } from '../../model/ip-address.ts';
import type { Tree } from '../../repository/tree.ts';
import { declareProviderRecord, isPairType, type PairType, parseProviderName } from '../provider-record.ts';
import { type Declaration, SourceError, type SourceFile } from '../source.ts';
import { syntaxDefect } from '../syntax-defect.ts';

const TEMPLATE = /\{\{/;

/** Reads the endpoints of every DNSEndpoint resource of the file. */
export function* read(file: SourceFile, tree: Tree): Iterable<Declaration> {
  const { path } = file;
  const resources = [...endpointResources(documentsOf(tree.read(path, MAX_OCTETS), path))];
  for (const resource of resources) yield* readResource(resource);
  if (resources.length === 0) {
    const detail = 'no DNSEndpoint of externaldns.k8s.io stands in this file';
    yield { kind: 'skip', skip: { reason: 'no-endpoint', detail, location: { path, line: 1, column: 1 } } };
  }
}

function documentsOf(octets: Buffer, path: string): readonly Node[] {
  let text = '';
  try {
    text = decodeText(octets, path);
    return parseDocuments(text, { path });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const template = TEMPLATE.exec(text);
    if (template !== null) throw templateError({ path, ...pointOf(text, template.index) });
    throw new SourceError(error.message, error);
  }
}

function templateError(place: { path: string; line: number; column: number }): SourceError {
  const { path, line, column } = place;
  return new SourceError(
    `${path}:${line}:${column}: '{{' begins a template that is not rendered. Render it first (helm template), and check what comes out.`,
    { path, line, column },
  );
}

function pointOf(text: string, offset: number): { line: number; column: number } {
  const before = text
    .slice(0, offset)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Every DNSEndpoint, those inside lists too; resources of other kinds belong to somebody else. */
function* endpointResources(nodes: readonly Node[]): Iterable<Node> {
  for (const node of nodes) {
    const kind = textOf(get(node, 'kind'));
    if (kind === 'DNSEndpoint') {
      if (textOf(get(node, 'apiVersion'))?.startsWith('externaldns.k8s.io/') === true) yield node;
    } else if (kind !== undefined && /List$/.test(kind)) {
      yield* endpointResources(itemsOf(get(node, 'items')).filter((item) => item.kind === 'map'));
    }
  }
}

function* readResource(resource: Node): Iterable<Declaration> {
  const endpoints = at(resource, 'spec', 'endpoints');
  if (endpoints === undefined || isNull(endpoints)) return;
  if (endpoints.kind !== 'list') {
    yield syntaxDefect(
      placeOf(endpoints),
      `'endpoints:' is ${describe(endpoints)}. Write a list of {dnsName: ..., recordType: ..., targets: [...]}`,
    );
    return;
  }
  for (const endpoint of endpoints.items) yield* readEndpoint(endpoint);
}

/** What all targets of one endpoint share. */
interface Endpoint {
  readonly owner: DomainName;
  /** Undefined where external-dns takes the type that fits the target. */
  readonly type: PairType | undefined;
  readonly ttl: number | undefined;
  readonly region: string | undefined;
  readonly isAlias: boolean;
}

function* readEndpoint(node: Node): Iterable<Declaration> {
  if (node.kind !== 'map') {
    const found = `${describe(node)} stands where an endpoint belongs`;
    yield syntaxDefect(placeOf(node), `${found}. Write {dnsName: ..., recordType: ..., targets: [...]}`);
    return;
  }
  const nameNode = get(node, 'dnsName');
  refuseTemplate(nameNode);
  const type = textOf(get(node, 'recordType'))?.toUpperCase() || undefined;
  if (type !== undefined && !isPairType(type)) return;
  const nameText = textOf(nameNode);
  if (nameNode === undefined || nameText === undefined || nameText === '') {
    const problem = 'this endpoint has no dnsName. Write one such as dnsName: mail.example.org';
    yield syntaxDefect(placeOf(nameNode ?? node), problem);
    return;
  }
  const owner = parseProviderName(nameText);
  if (!owner.ok) {
    yield syntaxDefect(placeOf(nameNode), owner.problem);
    return;
  }
  const targetsNode = get(node, 'targets');
  const targets = itemsOf(targetsNode);
  if (targets.length === 0) {
    const problem = `the endpoint ${quote(nameText)} has no targets. Write targets: [2001:db8::25]`;
    yield syntaxDefect(placeOf(targetsNode ?? nameNode), problem, owner.value);
    return;
  }
  const properties = propertiesOf(node);
  const endpoint: Endpoint = {
    owner: owner.value,
    type,
    ttl: ttlOf(get(node, 'recordTTL')),
    region: textOf(get(node, 'setIdentifier')) || undefined,
    isAlias: properties.get('alias')?.toLowerCase() === 'true',
  };
  if (isProxied(properties) && type !== 'PTR') {
    const detail = `${owner.value} is proxied by Cloudflare, whose own addresses answer for it`;
    yield skip('proxied', detail, endpoint, nameNode);
    return;
  }
  for (const target of targets) yield readTarget(target, endpoint);
}

function readTarget(node: Node, endpoint: Endpoint): Declaration {
  const { owner, ttl, region, isAlias } = endpoint;
  if (node.kind !== 'scalar' || isNull(node)) {
    const problem = `${describe(node)} stands where a target belongs. Write an address or a name`;
    return syntaxDefect(placeOf(node), problem, owner);
  }
  refuseTemplate(node);
  const address = parseIpAddress(node.text);
  const type = endpoint.type ?? (address.ok ? addressTypeOf(address.value) : 'CNAME');
  if (isAlias && !address.ok && type !== 'PTR') {
    const detail = `${owner} is an alias of ${node.text} at the provider, and takes its addresses`;
    return skip('alias', detail, endpoint, node);
  }
  return declareProviderRecord({ owner, type, data: node.text, location: placeOf(node), ttl, region });
}

function skip(reason: string, detail: string, { owner }: Endpoint, place: Place): Declaration {
  return { kind: 'skip', skip: { reason, detail, name: owner, location: placeOf(place) } };
}

function propertiesOf(endpoint: Node): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const property of itemsOf(get(endpoint, 'providerSpecific'))) {
    const name = textOf(get(property, 'name'));
    const value = textOf(get(property, 'value'));
    if (name !== undefined && value !== undefined) properties.set(name, value);
  }
  return properties;
}

/** The annotation's prefix changed over the years, `external-dns.alpha.kubernetes.io/` among them. */
function isProxied(properties: ReadonlyMap<string, string>): boolean {
  for (const [name, value] of properties) {
    if (/(?:^|\/)cloudflare-proxied$/.test(name) && value.toLowerCase() === 'true') return true;
  }
  return false;
}

function ttlOf(node: Node | undefined): number | undefined {
  const text = textOf(node);
  if (text === undefined || !/^[0-9]{1,10}$/.test(text)) return undefined;
  return Number(text) > 0 ? Number(text) : undefined;
}

function refuseTemplate(node: Node | undefined): void {
  if (node?.kind === 'scalar' && TEMPLATE.test(node.text)) throw templateError(node);
}
