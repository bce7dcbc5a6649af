import type { DomainName } from '../model/domain-name.ts';
import type { IpAddress } from '../model/ip-address.ts';
import { addressOfReverseName, reverseNameOf } from '../model/reverse-name.ts';
import { cut } from '../reporters/escape.ts';
import type { Tree } from '../repository/tree.ts';
import { SOURCES } from '../sources/index.ts';
import { type ReadableFile, readWhatIsThere } from '../sources/read.ts';
import { type GuessedOrigin, guessOrigins } from './guess-origin.ts';
import type { Candidate } from './look.ts';
import { type Trial, tryOut, UNREAD } from './trial.ts';

/** A file that belongs under `records:`. */
export interface Found extends Trial {
  readonly path: string;
  /** The id of its format. */
  readonly source: string;
  /** The origin that it needs and does not name. */
  readonly guess?: GuessedOrigin;
}

/** A file that looks like one for `records:`, and why it is none for now. */
export interface Aside {
  readonly path: string;
  readonly source: string;
  readonly reason: 'origin' | 'unreadable' | 'sample' | 'copy' | 'no-pairs';
  /** The reason in words, a clause. */
  readonly why: string;
}

/** Both in the order of the paths. */
export interface Recognised {
  readonly found: readonly Found[];
  readonly aside: readonly Aside[];
}

/** Folders of software that hold what its tests and its manual need, and nothing that is published. */
const SAMPLES =
  /(?:^|\/)(?:(?:[a-z0-9]+[_-])*(?:tests?|testing|testdata|fixtures?|mocks?|examples?|samples?)(?:[_-][^/]*)?|__(?:fixtures|tests|mocks)__|specs?|docs?|documentation)\//i;
const MOST_OF_A_DEFECT = 120;
/** What people write in prose shows a record now and then. Not `.org`: that ends the names of zones. */
const PROSE = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|tex|html?)$/i;

/**
 * Tells which of the candidates hold pairs, by reading each of them to its end. Where no file holds any, none is found: a
 * configuration without a pair could not be checked.
 */
export async function recogniseFiles(candidates: readonly Candidate[], tree: Tree): Promise<Recognised> {
  const isSample = ({ path }: Candidate) => SAMPLES.test(path);
  const real = await recogniseAll(
    candidates.filter((candidate) => !isSample(candidate)),
    tree,
  );
  const sampled = await recogniseAll(candidates.filter(isSample), tree);
  const samples = sampled.found.filter(({ pairs }) => pairs > 0);
  const aside: Aside[] = [
    ...real.aside,
    ...samples.map(({ path, source }) => ({
      ...{ path, source, reason: 'sample' as const, why: 'in a folder of tests or examples' },
    })),
  ];
  const found = withoutCopies(real.found, aside);
  if (found.some(({ pairs }) => pairs > 0)) return { found, aside };
  return { found: [], aside: [...aside, ...found.map(({ path, source }) => withoutPairs(path, source))] };
}

async function recogniseAll(candidates: readonly Candidate[], tree: Tree): Promise<Recognised> {
  const trials = new Map<string, Trial>();
  const isSure = new Set(candidates.filter(({ sure }) => sure === 2).map(({ path }) => path));
  const trialOf = (file: ReadableFile): Trial => {
    if (!trials.has(file.path)) trials.set(file.path, tryOut(file));
    return trials.get(file.path)!;
  };
  const aside: Aside[] = [];
  let left = candidates.map(({ path }) => path);
  let files: readonly ReadableFile[] = [];
  for (;;) {
    const entries = left.map((pattern) => ({ pattern }));
    files = await readWhatIsThere(tree, entries, ({ path, message }) => {
      trials.set(path, { ...UNREAD, problem: message });
    });
    // What a configuration covers stands for itself again where the configuration is of no use.
    const useless = files.filter(
      (file) => !isCredible(file, trialOf(file), isSure.has(file.path)) && covers(file),
    );
    if (useless.length === 0) break;
    for (const file of useless) aside.push(reasonFor(file, trialOf(file)));
    const dropped = new Set(useless.map(({ path }) => path));
    left = left.filter((path) => !dropped.has(path));
  }

  const found: Found[] = [];
  const nameless: ReadableFile[] = [];
  // What another zone file includes belongs to that one.
  const parts = new Set([...trials.values()].flatMap((trial) => trial.parts));
  for (const file of files.filter(({ path }) => !parts.has(path))) {
    const { path, source } = file;
    const trial = trialOf(file);
    if (isCredible(file, trial, isSure.has(path))) found.push({ path, source, ...trial });
    else if (trial.problem !== undefined && (source === 'zone-file' || source === 'octodns'))
      nameless.push(file);
    else if ((isSure.has(path) || trial.pairs > 0) && !PROSE.test(path)) aside.push(reasonFor(file, trial));
  }
  const points = nameless.length === 0 ? new Set<DomainName>() : reverseNames(files);
  for (const file of nameless) {
    const guessed = await withGuessedOrigin(file, points, tree);
    if (guessed !== undefined) found.push(guessed);
    else aside.push(reasonFor(file, trialOf(file)));
  }
  return { found: found.sort(byPath), aside: aside.sort(byPath) };
}

const byPath = (one: { readonly path: string }, other: { readonly path: string }) =>
  one.path < other.path ? -1 : 1;

function covers(file: ReadableFile): boolean {
  try {
    return (file.covers?.() ?? []).length > 0;
  } catch {
    return false;
  }
}

/** False for a file that its beginning or its name made look like what it is not. */
function isCredible({ path }: ReadableFile, trial: Trial, isSure: boolean): boolean {
  if (trial.problem !== undefined || trial.pairs + trial.zones.length === 0) return false;
  if (!isSure || PROSE.test(path)) return trial.pairs > 0 && trial.defects === 0;
  return trial.defects <= trial.records;
}

function reasonFor({ path, source }: ReadableFile, { problem, records, defects, defect }: Trial): Aside {
  if (problem === undefined && defects === 0) return withoutPairs(path, source);
  const aside = { path, source };
  if (problem === undefined)
    return {
      ...aside,
      reason: 'unreadable',
      why: `${records === 0 ? 'nothing in it' : `only ${records} of ${defects + records} records`} can be read (${cut(defect!, MOST_OF_A_DEFECT)})`,
    };
  if (/name of the zone is not known/.test(problem))
    return {
      ...aside,
      reason: 'origin',
      why: 'give the name of its zone: neither the file nor its name does',
    };
  // The path is said beside the reason already.
  const why = problem.startsWith(path)
    ? problem.slice(path.length).replace(/^(:[0-9]+){0,2}:? /, '')
    : problem;
  return { ...aside, reason: 'unreadable', why };
}

function withoutPairs(path: string, source: string): Aside {
  return { path, source, reason: 'no-pairs', why: 'no name with an address in it' };
}

/** The reverse names of all addresses that the files declare. */
function reverseNames(files: readonly ReadableFile[]): Set<DomainName> {
  const names = new Set<DomainName>();
  for (const file of files)
    tryOut(file, (declaration) => {
      if (declaration.kind === 'pair') names.add(reverseNameOf(declaration.pair.address));
      else if (declaration.kind === 'record') {
        const { type, data } = declaration.record;
        if (type === 'A' || type === 'AAAA') names.add(reverseNameOf(data as IpAddress));
      }
    });
  return names;
}

/**
 * The origin that the path suggests under which the file reads best: its PTR records are reverse names of addresses, as many
 * as can be of those that other files speak of. Where two are as good, the likelier one.
 */
async function withGuessedOrigin(
  { path, source }: ReadableFile,
  points: ReadonlySet<DomainName>,
  tree: Tree,
): Promise<Found | undefined> {
  let best: { readonly found: Found; readonly met: number } | undefined;
  for (const guess of guessOrigins(path)) {
    const [file] = await readWhatIsThere(
      tree,
      [{ pattern: path, as: source, origin: guess.origin }],
      () => {},
    );
    if (file === undefined) continue;
    let met = 0;
    let malformed = 0;
    const trial = tryOut(file, (declaration) => {
      if (declaration.kind !== 'record' || declaration.record.type !== 'PTR') return;
      const { owner } = declaration.record;
      if (points.has(owner)) met++;
      if (addressOfReverseName(owner) === undefined) malformed++;
    });
    const isReadable = trial.problem === undefined && trial.defects + malformed <= trial.records - malformed;
    if (!isReadable || trial.pairs === 0) continue;
    if (best === undefined || met > best.met) best = { found: { path, source, guess, ...trial }, met };
  }
  return best?.found;
}

/** Leaves out what says again, in another format, what earlier formats say of all its zones. */
function withoutCopies(found: readonly Found[], aside: Aside[]): Found[] {
  const rank = new Map(SOURCES.map(({ id }, index) => [id, index]));
  const holders = new Map<DomainName, Found>();
  const kept = new Set<Found>();
  const paths = new Set(found.map(({ path }) => path));
  for (const file of found.toSorted((one, other) => rank.get(one.source)! - rank.get(other.source)!)) {
    const unsigned = file.path.replace(/\.signed$/, '');
    if (unsigned !== file.path && paths.has(unsigned)) {
      const why = `the signed form of ${unsigned}`;
      aside.push({ path: file.path, source: file.source, reason: 'copy', why });
      continue;
    }
    const others = file.zones.map((zone) => holders.get(zone));
    const isCopy = others.every((other) => other !== undefined && other.source !== file.source);
    if (others.length > 0 && isCopy) {
      const why = `its zones stand in ${others[0]!.path}, too`;
      aside.push({ path: file.path, source: file.source, reason: 'copy', why });
      continue;
    }
    kept.add(file);
    for (const zone of file.zones) if (!holders.has(zone)) holders.set(zone, file);
  }
  return found.filter((file) => kept.has(file));
}
