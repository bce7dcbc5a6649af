import { CannotRun } from '../cannot-run.ts';
import { type Config, readConfig } from '../config/config.ts';
import { findConfig } from '../config/path.ts';
import { formatNetwork, type IpAddress } from '../model/ip-address.ts';
import { type OptionLayer, settleOptions } from '../options.ts';
import { disarm, escapeLog, visible } from '../reporters/escape.ts';
import { ListenError } from '../server/listen.ts';
import { type RunningServer, type ServedQuery, startServer } from '../server/server.ts';
import { entriesForFiles, type ReadableFile, read } from '../sources/read.ts';
import { type DeclaredPair, SourceError } from '../sources/source.ts';
import { MOST_AT_OWNER } from '../zones/zone.ts';
import { createZones, type ZoneSet } from '../zones/zones.ts';
import type { ExitCode, Terminal } from './command.ts';
import { inputsFor } from './operands.ts';
import { type ChosenView, chooseView, otherViewsLine } from './serve/chosen-view.ts';
import { addRegionalViews, type RegionalViews, viewerOf } from './serve/regional-views.ts';

export interface ServeOptions {
  readonly files: readonly ReadableFile[];
  /** What ptr-gate.yml says of regions and their rollout, where it is among the files. */
  readonly config?: Config | undefined;
  /** The date at which the rollout is served, in milliseconds since the epoch. */
  readonly atMs?: number;
  /** None: both loopback addresses. */
  readonly listen: readonly IpAddress[];
  /** 0 takes a free one. */
  readonly port: number;
  readonly logQueries: boolean;
  /** Of files with views the one that everybody sees; none: the first. */
  readonly view?: string | undefined;
}

/** The `serve` command: ZONE-FILE arguments and flags to a running server. */
export async function serveFiles(
  operands: readonly string[],
  given: OptionLayer,
  terminal: Terminal,
): Promise<ExitCode> {
  if (operands.length === 0)
    throw new CannotRun('serve needs a zone file', 'For example: ptr-gate serve zones/db.example.org');
  const settled = settleOptions([given]);
  if (!settled.ok) throw new CannotRun(settled.problem);
  const { listen = [], port, 'log-queries': logQueries, at: atMs = Date.now(), view } = settled.value;
  const { tree, files, flags } = inputsFor(operands, given, terminal.cwd);
  const configPath = findConfig(tree, flags.texts.get('config')?.at(-1));
  const records = configPath === undefined ? [] : readConfig(tree, configPath).records;
  try {
    const readable = await read(tree, entriesForFiles(files, records, tree));
    const manifests = readable.filter(({ source }) => source === 'manifest');
    if (manifests.length > 1)
      throw new CannotRun(
        `serve takes one manifest, and ${manifests.length} are named. Leave all but one out`,
      );
    const config = manifests[0] && readConfig(tree, manifests[0].path);
    return await serve({ files: readable, config, atMs, listen, port, logQueries, view }, terminal);
  } catch (error) {
    if (error instanceof SourceError) throw new CannotRun(error.lines);
    throw error;
  }
}

/**
 * Serves the zones of the files until the terminal's signal, and then returns 0.
 * @throws {CannotRun} when a record cannot be read (a server with half a zone would mislead) or no socket can be had.
 */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  const { zones, pairs } = load(options.files, terminal);
  const { config, atMs = Date.now() } = options;
  const chosen = chooseView(zones, options.view);
  const views = config && addRegionalViews(zones, pairs, config, atMs);
  if ([...zones.zones()].every((zone) => zone.size === 0)) throw nothingToServe(options);
  const { promise: stopped, resolve: stop, reject: fail } = withResolvers();
  // Waited for below; a log that fails before is no unhandled rejection.
  stopped.catch(() => {});
  terminal.signal.addEventListener('abort', stop, { once: true });
  if (terminal.signal.aborted) return 0;
  const server = await start(zones, chosen, views, options, (query) => {
    try {
      terminal.out(logLine(query));
    } catch (error) {
      // Nobody reads the log any more (EPIPE): ends the command as any other failed write does.
      fail(error);
    }
  });
  try {
    for (const { address, cause } of server.unavailable) {
      const message = `${address} cannot be listened on (${cause})`;
      if (options.listen.length > 0) throw new CannotRun(`${message}. Leave it out of --listen.`);
      terminal.err(`ptr-gate: ${message}; going on without it\n`);
    }
    terminal.out(welcome(zones, chosen, views, server));
    await stopped;
    return 0;
  } finally {
    terminal.signal.removeEventListener('abort', stop);
    await server.close();
  }
}

/** A manifest alone serves its pairs; who lists files there means those. */
function nothingToServe({ files, config }: ServeOptions): CannotRun {
  const manifest = files.find(({ source }) => source === 'manifest');
  const [listed] = config?.records ?? [];
  if (manifest === undefined || listed === undefined)
    return new CannotRun('There is no record to serve.', 'ptr-gate serve zones/example.org.zone');
  return new CannotRun(
    `There is no record to serve: ${manifest.path} has no pair under expect:, and what it lists under records: is not read by itself.`,
    `Name the files: ptr-gate serve ${manifest.path} ${listed.pattern}`,
  );
}

function load(
  files: readonly ReadableFile[],
  terminal: Terminal,
): { readonly zones: ZoneSet; readonly pairs: readonly DeclaredPair[] } {
  const zones = createZones();
  const pairs: DeclaredPair[] = [];
  const complain = (path: string, line: number | undefined, message: string) =>
    terminal.err(`${disarm(visible(`${path}:${line ?? 1}: ${message}`))}\n`);
  let unreadable = 0;
  for (const file of files) {
    for (const declaration of file.declarations()) {
      if (declaration.kind === 'zone') {
        const { apex, view, complete, path } = declaration;
        zones.addZone(apex, view, complete, { path });
      } else if (declaration.kind === 'record') {
        const { record } = declaration;
        const added = zones.add(record);
        const { path, line } = record.location;
        if (added === 'outside')
          complain(path, line, `${record.owner} is not in the zone ${record.zone}; left out`);
        else if (added === 'crowded') {
          complain(
            path,
            line,
            `${record.owner} has more than ${MOST_AT_OWNER} records, too many for any message`,
          );
          unreadable++;
        }
      } else if (declaration.kind === 'pair' && file.source === 'manifest') {
        pairs.push(declaration.pair);
      } else if (declaration.kind === 'defect') {
        const { kind, message, location } = declaration.defect;
        complain(location.path, location.line, message);
        if (kind === 'source-syntax') unreadable++;
      }
    }
  }
  if (unreadable > 0)
    throw new CannotRun(
      `${unreadable} ${unreadable === 1 ? 'record' : 'records'} could not be read (see above).`,
    );
  return { zones, pairs };
}

async function start(
  zones: ZoneSet,
  chosen: ChosenView,
  views: RegionalViews | undefined,
  { listen, port, logQueries }: ServeOptions,
  log: (query: ServedQuery) => void,
): Promise<RunningServer> {
  try {
    return await startServer(zones, {
      port,
      ...(listen.length === 0 ? {} : { addresses: listen }),
      ...(logQueries ? { onQuery: log } : {}),
      viewOf: viewerOf(zones, views, chosen.view),
    });
  } catch (error) {
    if (error instanceof ListenError) throw new CannotRun(error.message);
    throw error;
  }
}

/** Who sees which addresses of a manifest's names: a line for each name and region. */
function viewLines(zones: ZoneSet, { rollout, territories, unseen }: RegionalViews): string[] {
  const subnets = new Map(territories.map(({ view, subnet }) => [view, formatNetwork(subnet)]));
  const lines = rollout === undefined ? [] : [`The rollout as of ${rollout.at}:`];
  for (const { apex, view } of zones.zones()) {
    const subnet = view === undefined ? undefined : subnets.get(view);
    if (view === undefined || subnet === undefined) continue;
    const addresses = ['A', 'AAAA'].map((type) => {
      const found = zones.lookup(apex, type, view);
      const data = found.kind === 'answer' ? found.records.map((record) => record.data) : ['none'];
      return `${type} ${data.join(' ')}`;
    });
    lines.push(`  ${apex} for ${view}, clients in ${subnet}: ${addresses.join(', ')}`);
  }
  if (unseen.length > 0)
    lines.push(`  ${unseen.join(', ')}: no subnet: under regions: says who their clients are`);
  return lines;
}

function welcome(
  zones: ZoneSet,
  chosen: ChosenView,
  views: RegionalViews | undefined,
  { addresses, port }: RunningServer,
): string {
  const all = [...zones.zones()].filter(({ view }) => view === undefined || view === chosen.view);
  const lines = chosen.others.length === 0 ? [] : [otherViewsLine(chosen)];
  const served = all.map(
    ({ apex, size, soa }) =>
      `Serving ${apex}, ${size} ${size === 1 ? 'record' : 'records'}${soa === undefined ? ' (no SOA record: negative answers will lack one)' : ''}`,
  );
  lines.push(...served);
  if (views !== undefined) lines.push(...viewLines(zones, views));
  const where = addresses.map(({ address }) => address).join(' and ');
  lines.push(`Listening on ${where}, port ${port}, UDP and TCP. Ctrl-C ends it.`);
  return `${disarm(lines.map(visible).join('\n'))}\n`;
}

/** `IPv6 udp ::1#40001 www.example.org AAAA NOERROR`. */
function logLine({ family, transport, client, name, type, rcode }: ServedQuery): string {
  const question = name === undefined ? '(unreadable)' : `${name} ${type}`;
  return `${escapeLog(`IPv${family} ${transport} ${client.address}#${client.port} ${question} ${rcode ?? '(no answer)'}`)}\n`;
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers() {
  let resolve!: () => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
