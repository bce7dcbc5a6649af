import { posix } from 'node:path';
import type { Tree } from '../repository/tree.ts';
import type { Rendered } from './look.ts';
import type { Aside, Found, Recognised } from './recognise.ts';

/** One line under `records:`: a path, or a pattern that meets the files and no others. */
export interface Entry {
  readonly pattern: string;
  readonly files: readonly Found[];
}

const DOCS = 'https://github.com/ptr-gate/ptr-gate/blob/v0/docs/configuration.md';
const SCHEMA = 'https://raw.githubusercontent.com/ptr-gate/ptr-gate/v0/schema/ptr-gate.schema.json';
/** Lines of what is left out; more of them nobody reads. */
const MOST_ASIDE = 12;
const MOST_ENTRIES_OF_A_KIND = 3;

/**
 * The text of ptr-gate.yml: `records:` with the entries, and everything else as comments to take from. It loads, also where
 * nothing was found.
 */
export function configText(
  entries: readonly Entry[],
  { aside }: Pick<Recognised, 'aside'>,
  rendered: readonly Rendered[],
): string {
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    '# The names and addresses whose reverse DNS must be right. Every key:',
    `# ${DOCS}`,
    '',
    ...recordsLines(entries, aside, rendered),
    '',
    '# Pairs that no file here holds are written by hand:',
    '# expect:',
    '#   mail.example.org: [192.0.2.25, 2001:db8::25]',
    '#   www.example.org: {address: 2001:db8::80, ptr: edge1.example.org}   # the PTR may name another name',
    '',
    '# policy:',
    '#   stage: published               # both directions are live already; without it, what is about to be published',
    '#   networks: [2001:db8::/32]      # judge only the addresses whose reverse DNS is in your hands',
    '#   rules: {ptr-ambiguous: off}    # error, warning, notice or off',
    '',
  ].join('\n');
}

function recordsLines(
  entries: readonly Entry[],
  aside: readonly Aside[],
  rendered: readonly Rendered[],
): string[] {
  const worthALine = aside.filter(({ reason }) => reason !== 'no-pairs');
  const left = worthALine
    .slice(0, MOST_ASIDE)
    .map(({ path, source, why, reason }) =>
      reason === 'origin'
        ? `- {path: ${scalar(path, true)}, as: ${source}, origin: example.org}   # ${oneLine(why)}`
        : `- ${scalar(path)}   # ${oneLine(why)}`,
    );
  const more = worthALine.length - left.length;
  const isByName = entries.some(({ pattern, files }) => files.some(({ path }) => path === pattern));
  const comments = [
    ...(isByName ? [ADD_NEW_ONES] : []),
    ...(left.length === 0 ? [] : ['Looked at and not listed:', ...left]),
    ...(more > 0 ? [`and ${more} more, as ptr-gate init tells`] : []),
    ...rendered.flatMap(({ tool }) => RENDER[tool]),
  ];
  if (entries.length > 0)
    return ['records:', ...entries.map(entryLine), ...comments.map((line) => `  # ${line}`)];
  return [
    '# Nothing is listed yet. Files that hold names and addresses are listed like this:',
    '# records:',
    '#   - zones/db.*',
    ...comments.map((line) => `#   ${line}`),
  ];
}

/** A pattern takes new files in by itself; a path does not, and nothing would say so. */
const ADD_NEW_ONES =
  'A new file is read only where a line here names it: add one for it. ptr-gate init, run again, tells which are not listed.';

/** What to run before the check, and the file that comes of it. */
const RENDER: Readonly<Record<Rendered['tool'], readonly string[]>> = {
  Terraform: [
    'Terraform: plans are read, not *.tf. Make one before ptr-gate runs, and list it:',
    '  terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json',
    '- plan.json',
  ],
  DNSControl: [
    'DNSControl: what it makes of dnsconfig.js is read. Let it do so before ptr-gate runs, and list that:',
    '  dnscontrol print-ir > print-ir.json',
    '- print-ir.json',
  ],
};

function entryLine({ pattern, files }: Entry): string {
  const { guess, source } = files[0]!;
  if (guess === undefined) return `  - ${scalar(pattern)}`;
  const what = guess.from === 'name' ? "the file's name" : "the folder's name";
  return `  - {path: ${scalar(pattern, true)}, as: ${source}, origin: ${scalar(guess.origin, true)}}   # origin guessed from ${what}: check it`;
}

/** A text as YAML reads it back; in braces more characters have a meaning. */
function scalar(text: string, inFlow = false): string {
  const plain = inFlow
    ? /^[A-Za-z0-9_./][A-Za-z0-9_./+@%=~*-]*$/
    : /^[A-Za-z0-9_./][A-Za-z0-9_./+@%=~*()$ -]*$/;
  if (plain.test(text) && !text.endsWith(' ') && !/^(?:~|null|true|false)$/i.test(text)) return text;
  // A leading '!' would be an exclusion in other tools, and is refused.
  const safe = text.startsWith('!') ? `./${text}` : text;
  return /^[ -~\u00a0-\ud7ff]*$/.test(safe) ? `'${safe.replaceAll("'", "''")}'` : JSON.stringify(safe);
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}

/** Patterns from the root that would soon meet the configuration itself, or whatever comes to stand beside it. */
const MEETS_CONFIGURATION = /^(?:\*\*\/)?(?:\*|[^/*]*\*\.(?:ya?ml|json)|ptr-\*)$/;

/** The fewest patterns that meet all the files and nothing else; what needs an origin has a line of its own. */
export function entriesFor(found: readonly Found[], tree: Tree): Entry[] {
  const entries: Entry[] = [];
  const free = found.filter((file) => {
    if (file.guess === undefined) return true;
    entries.push({ pattern: file.path, files: [file] });
    return false;
  });
  for (const source of new Set(free.map((file) => file.source)))
    entries.push(
      ...patternsFor(
        free.filter((file) => file.source === source),
        tree,
      ),
    );
  return entries.sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

function patternsFor(files: readonly Found[], tree: Tree): Entry[] {
  const left = new Map(files.map((file) => [file.path, file]));
  const entries: Entry[] = [];
  const take = (pattern: string, least: number): void => {
    if (MEETS_CONFIGURATION.test(pattern)) return;
    const met = tree.glob(pattern);
    const own = met.flatMap((path) => left.get(path) ?? []);
    if (own.length < least || own.length < met.length) return;
    for (const { path } of own) left.delete(path);
    entries.push({ pattern, files: own });
  };
  const folders = [...new Set(files.map(({ path }) => posix.dirname(path)))];
  const isSpread = folders.length > MOST_ENTRIES_OF_A_KIND;
  if (isSpread)
    for (const shape of shapesOf(files))
      take(posix.join(common(folders), '**', shape), MOST_ENTRIES_OF_A_KIND);
  for (const folder of folders) {
    const here = [...left.values()].filter(({ path }) => posix.dirname(path) === folder);
    if (here.length > 1) for (const shape of shapesOf(here)) take(literal(folder, shape), 2);
  }
  for (const file of left.values()) entries.push({ pattern: file.path, files: [file] });
  return entries;
}

/** A pattern in one folder, whose own name means only itself. */
function literal(folder: string, shape: string): string {
  const escaped = folder.replace(/[*?[\]{}()!+@|\\]/g, '[$&]');
  return folder === '.' ? shape : `${escaped}/${shape}`;
}

/** Words that files of one kind begin with by custom; any other beginning is chance. */
const CUSTOMARY = /^(?:db|named|pri|zone|master|hosts)[._-]/;

/** Patterns for the names of files, those that meet most of them first: `*.zone`, `db.*`, and `*` at last. */
function shapesOf(files: readonly Found[]): string[] {
  const shapes = new Map<string, number>();
  const add = (shape: string) => shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  for (const { path } of files) {
    const base = posix.basename(path);
    const start = CUSTOMARY.exec(base)?.[0];
    const ending = /[^.](\.[A-Za-z0-9_-]+)$/.exec(base)?.[1];
    if (start !== undefined) add(`${start}*`);
    if (ending !== undefined) add(`*${ending}`);
  }
  const counted = [...shapes].filter(([, number]) => number > 1).sort((one, other) => other[1] - one[1]);
  return [...counted.map(([shape]) => shape), '*'];
}

/** The deepest folder that all of them lie in; empty for the root. */
function common(folders: readonly string[]): string {
  const split = folders.map((folder) => (folder === '.' ? [] : folder.split('/')));
  const first = split[0] ?? [];
  let depth = 0;
  while (depth < first.length && split.every((segments) => segments[depth] === first[depth])) depth++;
  return first
    .slice(0, depth)
    .join('/')
    .replace(/[*?[\]{}()!+@|\\]/g, '[$&]');
}
