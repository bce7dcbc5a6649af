import { DocumentError } from '../../document/document-error.ts';
import { MAX_OCTETS } from '../../document/limits.ts';
import { at, get, itemsOf, type Node, placeOf, textOf } from '../../document/node.ts';
import { parseDocument } from '../../document/parse.ts';
import type { Tree } from '../../repository/tree.ts';
import { type Declaration, SourceError, type SourceFile } from '../source.ts';
import { ZIP } from '../terraform-plan.ts';
import { plannedResources, type Resource } from './resource.ts';
import { RESOURCE_TYPES } from './resource-types.ts';
import { createZoneNames } from './zone-names.ts';

/** Types of other providers that by their name hold records: told, so that nobody takes silence for a check. */
const LIKE_RECORDS =
  /_(?:records?(?:_sets?|_exclusive)?|recordset|rrset|rdns|reverse_dns|reverse_ip|ip_reverse|ptr(?:_?records?)?|domain_entry)(?:_v[0-9]+)?$/;
const OTHER_RECORDS =
  /_(?:txt|mx|srv|caa|ns|soa|ds|naptr|tlsa|sshfp|svcb|https)_(?:records?|record_set)(?:_v[0-9]+)?$/;

const PARTS = ['resource_changes', 'planned_values', 'values', 'configuration', 'prior_state'];

/** Reads the record resources of a plan, or of a state. */
export function* read(file: SourceFile, tree: Tree): Iterable<Declaration> {
  const plan = planOf(tree.read(file.path, MAX_OCTETS), file);
  const zones = createZoneNames(plan);
  const unread = new Map<string, { readonly first: Resource; count: number }>();
  for (const resource of plannedResources(plan)) {
    const { type } = resource;
    if (Object.hasOwn(RESOURCE_TYPES, type)) yield* RESOURCE_TYPES[type]!(resource, zones);
    else if (LIKE_RECORDS.test(type) && !OTHER_RECORDS.test(type)) {
      const seen = unread.get(type);
      if (seen === undefined) unread.set(type, { first: resource, count: 1 });
      else seen.count++;
    }
  }
  for (const [type, { first, count }] of unread) {
    const others = count === 1 ? '' : ` and ${count - 1} more of its type`;
    const detail = `${first.address}${others}: resources of type ${type} may hold addresses, and are not read`;
    yield {
      kind: 'skip',
      skip: { reason: 'resource-type-not-read', detail, location: placeOf(first.place) },
    };
  }
  yield* deferred(plan);
}

function planOf(octets: Buffer, { path }: SourceFile): Node {
  if (octets.toString('latin1', 0, ZIP.length) === ZIP) {
    throw new SourceError(
      `${path}: this is the plan file itself. Write what 'terraform show -json ${path}' prints into a file, and name that.`,
      { path },
    );
  }
  let plan: Node;
  try {
    plan = parseDocument(octets, { path, json: true });
  } catch (error) {
    if (error instanceof DocumentError) throw new SourceError(error.message, error);
    throw error;
  }
  if (!PARTS.some((part) => get(plan, part)?.kind === 'map' || get(plan, part)?.kind === 'list')) {
    throw new SourceError(
      `${path}:1:1: this is no plan: it has neither resource_changes nor planned_values. Write what 'terraform show -json PLANFILE' prints into the file.`,
      { path, line: 1, column: 1 },
    );
  }
  const errored = get(plan, 'errored');
  if (textOf(errored) === 'true') {
    const { line, column } = errored!;
    throw new SourceError(
      `${path}:${line}:${column}: planning ended in an error, so the plan is not whole. Correct the error and plan again.`,
      { path, line, column },
    );
  }
  return plan;
}

/** Resources that this plan cannot decide about; a later one will. */
function* deferred(plan: Node): Iterable<Declaration> {
  for (const entry of itemsOf(get(plan, 'deferred_changes'))) {
    const place = at(entry, 'resource_change', 'address');
    const type = textOf(at(entry, 'resource_change', 'type')) ?? '';
    if (place === undefined || !Object.hasOwn(RESOURCE_TYPES, type)) continue;
    const detail = `${textOf(place) ?? type}: this plan puts it off, and a later one decides`;
    yield { kind: 'skip', skip: { reason: 'known-after-apply', detail, location: placeOf(place) } };
  }
}
