import { type Place, placeOf, quote } from '../../document/node.ts';
import { type DomainName, parseDomainName } from '../../model/domain-name.ts';
import type { Tree } from '../../repository/tree.ts';
import type { Declaration } from '../source.ts';
import type { ZoneInput } from '../zone-file/reading.ts';
import { parseRecordClass } from '../zone-file/record-types.ts';
import { type Configuration, readConfiguration, type ZoneStatement } from './configuration.ts';
import type { NotLocated } from './locate.ts';
import { type Statement, stringOf, textOf, wordOf } from './statements.ts';

/** What a configuration comes to, zone by zone: a zone file to read, or why there is none. */
type Planned =
  | { readonly kind: 'file'; readonly input: ZoneInput }
  | Extract<Declaration, { readonly kind: 'defect' | 'skip' }>;

export interface Plan {
  readonly zones: readonly Planned[];
  /** Every other file that was read for it. */
  readonly included: readonly string[];
}

/** Why a zone of the type has no data in the repository. */
const WITHOUT_DATA: Readonly<Record<string, string>> = {
  secondary: 'its data comes from another server',
  slave: 'its data comes from another server',
  mirror: 'its data comes from another server',
  stub: 'its data comes from another server',
  'static-stub': 'its questions go to another server',
  forward: 'its questions go to another server',
  'delegation-only': 'it only restrains what other servers say',
  hint: 'it only says where the root servers are',
  redirect: 'it only replaces negative answers',
};

/** Files that a distribution brings along for `localhost` and the like: repositories rarely hold them. */
const DISTRIBUTED =
  /(?:^|\/)(?:db\.(?:local|127|0|255|empty|root)|named\.(?:localhost|loopback|empty|ca)|(?:localhost|empty)[a-z-]*\.(?:db|zone)|0\.zone|127\.zone)$/;

/**
 * Settles which zone files a configuration names, where they lie in the repository, under which origin and view.
 * @throws {SourceError} for what is no configuration.
 */
export function planZones(path: string, tree: Tree): Plan {
  const configuration = readConfiguration(path, tree);
  const planned: Planned[] = configuration.missing.map(({ file, located }) =>
    located.several.length > 0
      ? defect(
          file,
          `${quote(file.text)} is included, and may be any of ${located.several.join(', ')}.`,
          'Write a longer part of its path.',
        )
      : skip(
          file,
          'include-not-found',
          located.refusal === undefined
            ? `${quote(file.text)} is included and is not in the repository; zones that it may declare are not judged`
            : `${quote(file.text)} is included, and zones that it may declare are not judged: ${located.refusal}`,
        ),
  );
  const known: Known = { zones: byViewAndName(configuration.zones), seen: new Map(), files: new Map() };
  for (const zone of configuration.zones) planned.push(planZone(zone, configuration, known));
  return { zones: planned, included: configuration.included };
}

interface Known {
  /** Zones with data of their own, by view and name. */
  readonly zones: ReadonlyMap<string, ZoneStatement>;
  /** Zones so far, by view and name. */
  readonly seen: Map<string, Place>;
  /** Which path of the server each file of the repository was found for. */
  readonly files: Map<string, string>;
}

function planZone(zone: ZoneStatement, configuration: Configuration, known: Known): Planned {
  const { name, view } = zone;
  const apex = parseDomainName(name.text);
  if (!apex.ok) return defect(name, `the zone's name: ${apex.problem}.`);
  const written = zone.className ?? zone.viewClass;
  const className = written === undefined ? 'IN' : parseRecordClass(written.text);
  if (className === undefined) {
    return defect(
      written ?? name,
      `${quote(written?.text ?? '')} is not a class. Write IN, or leave it out.`,
    );
  }
  if (className !== 'IN') {
    return skip(
      name,
      'other-class',
      `the zone ${apex.value} has class ${className}; only class IN is judged`,
    );
  }
  // Beside a zone BIND allows another of the same name that holds no data of it.
  const isApart = /^(?:hint|redirect)$/i.test(typeOf(zone));
  const key = zoneKey(view, apex.value);
  const earlier = isApart ? undefined : known.seen.get(key);
  if (earlier !== undefined) {
    return defect(
      name,
      `the zone ${apex.value} is declared twice${view === undefined ? '' : ` in the view ${quote(view)}`}: here and at ${earlier.path}:${earlier.line}.`,
      'Remove one of the two; a name server refuses the configuration.',
    );
  }
  if (!isApart) known.seen.set(key, name);
  return planData(zone, apex.value, configuration, known);
}

function planData(
  zone: ZoneStatement,
  apex: DomainName,
  configuration: Configuration,
  known: Known,
): Planned {
  const { name, view } = zone;
  const inView = statementOf(zone, 'in-view');
  if (inView !== undefined) return planInView(zone, apex, textOf(inView).text, configuration, known);
  const typeStatement = statementOf(zone, 'type');
  if (typeStatement === undefined) {
    return defect(name, `the zone ${apex} has no type.`, 'Write type primary; or the type that it has.');
  }
  const type = wordOf(typeStatement);
  const kind = type.text.toLowerCase();
  if (Object.hasOwn(WITHOUT_DATA, kind)) {
    return skip(name, 'not-primary', `the zone ${apex} has type ${kind}: ${WITHOUT_DATA[kind]}`);
  }
  if (kind !== 'primary' && kind !== 'master') {
    return defect(
      type,
      `${quote(type.text)} is not a type of zone. Write primary, secondary, forward or the like.`,
    );
  }
  const format = statementOf(zone, 'masterfile-format');
  if (format !== undefined && wordOf(format).text.toLowerCase() !== 'text') {
    return skip(name, 'binary-zone', `the zone ${apex} is in a binary format, which is not read`);
  }
  const fileStatement = statementOf(zone, 'file') ?? statementOf(zone, 'initial-file');
  if (fileStatement === undefined) {
    const backend = zone.statements.find(({ keyword }) => keyword === 'database' || keyword === 'dlz');
    return backend === undefined
      ? defect(name, `the zone ${apex} has no file.`, 'Write file "db.example.org";')
      : skip(
          name,
          'no-zone-file',
          `the data of the zone ${apex} comes from ${backend.keyword}, not from a file`,
        );
  }
  return planFile(zone, apex, stringOf(fileStatement), configuration, known, view);
}

function planFile(
  { name }: ZoneStatement,
  apex: DomainName,
  file: Place & { readonly text: string },
  { locator, directory }: Configuration,
  known: Known,
  view: string | undefined,
): Planned {
  const written = file.text
    .replaceAll('$name', apex)
    .replaceAll('$type', 'primary')
    .replaceAll('$view', view ?? '_default');
  const located = locator.locate(written, directory, file.path);
  if (!located.found) {
    return DISTRIBUTED.test(written) && located.several.length === 0
      ? skip(
          name,
          'zone-file-not-found',
          `${quote(written)}, the file of the zone ${apex}, comes with the name server and is not in the repository`,
        )
      : notFound(file, written, apex, located);
  }
  const { path } = located;
  const server = written.startsWith('/') ? written : `${directory ?? ''}/${written}`;
  const other = known.files.get(path);
  if (other !== undefined && other !== server) {
    return defect(
      file,
      `${quote(written)}, the file of the zone ${apex}, is not in the repository; the one file of that name, ${path}, is already taken for ${quote(other)}.`,
      'Keep the files in folders as they are on the server.',
    );
  }
  known.files.set(path, server);
  const folder = folderOf(path, written);
  const input: ZoneInput = {
    path,
    origin: apex,
    ...(view === undefined ? {} : { view }),
    ...(folder === undefined ? {} : { directories: [folder] }),
  };
  return { kind: 'file', input };
}

/** The server's directory as it lies in the repository: what is left of the path without the relative name. */
function folderOf(path: string, written: string): string | undefined {
  const name = written.replace(/^(?:\.\/)+/, '');
  if (name.startsWith('/')) return undefined;
  if (path === name) return '.';
  return path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : undefined;
}

/** The same zone as in another view: its file holds for this view too. */
function planInView(
  zone: ZoneStatement,
  apex: DomainName,
  otherView: string,
  configuration: Configuration,
  known: Known,
): Planned {
  const original = known.zones.get(zoneKey(otherView, apex));
  if (original === undefined) {
    return defect(
      zone.name,
      `the zone ${apex} is taken from the view ${quote(otherView)}, which has no such zone.`,
      'Correct the name behind in-view, or write type and file.',
    );
  }
  return planData({ ...original, name: zone.name, view: zone.view }, apex, configuration, known);
}

/** The zones that have data of their own, by view and name. */
function byViewAndName(zones: readonly ZoneStatement[]): Map<string, ZoneStatement> {
  const index = new Map<string, ZoneStatement>();
  for (const zone of zones) {
    const apex = parseDomainName(zone.name.text);
    if (apex.ok && statementOf(zone, 'in-view') === undefined)
      index.set(zoneKey(zone.view, apex.value), zone);
  }
  return index;
}

function zoneKey(view: string | undefined, apex: DomainName): string {
  return `${view ?? ''}\0${apex}`;
}

function typeOf(zone: ZoneStatement): string {
  const statement = statementOf(zone, 'type');
  return statement === undefined ? '' : wordOf(statement).text;
}

/** The statement of a zone, which may have only one of the kind; those of its template come after its own. */
function statementOf({ statements }: ZoneStatement, keyword: string): Statement | undefined {
  return statements.find((statement) => statement.keyword === keyword);
}

function notFound(
  file: Place,
  written: string,
  apex: DomainName,
  { tried, several, refusal }: NotLocated,
): Planned {
  if (several.length > 0) {
    return defect(
      file,
      `${quote(written)}, the file of the zone ${apex}, may be any of ${several.join(', ')}.`,
      'Keep the files in folders as they are on the server, or list the zone file itself with its origin.',
    );
  }
  if (refusal !== undefined)
    return defect(file, `${quote(written)}, the file of the zone ${apex}, cannot be had: ${refusal}`);
  return defect(
    file,
    `${quote(written)}, the file of the zone ${apex}, is not in the repository. Looked for: ${tried.join(', ')}; and for that name anywhere.`,
    'Add the file, correct the path, or list the zone file itself with its origin.',
  );
}

function defect(place: Place, message: string, remedy?: string): Planned {
  return {
    kind: 'defect',
    defect: {
      kind: 'source-syntax',
      message,
      ...(remedy === undefined ? {} : { remedy }),
      location: placeOf(place),
    },
  };
}

function skip(place: Place, reason: string, detail: string): Planned {
  return { kind: 'skip', skip: { reason, detail, location: placeOf(place) } };
}
