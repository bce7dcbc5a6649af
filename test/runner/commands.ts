/**
 * What a GitHub runner makes of the lines that a step prints, after the reading of its own source (actions/runner,
 * ActionCommand and ActionCommandManager): which lines are commands, and which annotations are kept.
 */

export interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

type AnnotationKind = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly kind: AnnotationKind;
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly endLine: number | undefined;
  readonly column: number | undefined;
  readonly endColumn: number | undefined;
}

export interface StepOutput {
  /** Kept: the first ten of each kind. */
  readonly annotations: readonly Annotation[];
  /** Logged only, because ten of the kind were there before. */
  readonly dropped: readonly Annotation[];
  /** Every command that did something else than annotate (masks, outputs, groups, ...). */
  readonly effects: readonly Command[];
  /** Lines that were no command. */
  readonly log: readonly string[];
}

const REGISTERED = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

const KINDS: readonly string[] = ['error', 'warning', 'notice'];
const PER_KIND = 10;
const MAX_MESSAGE_UNITS = 4096;

/** Lines as .NET's reader splits them: a lone CR ends one too. */
export function linesOf(output: string): string[] {
  const lines = output.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The command of a line, in the present form or else in the older one; undefined for plain text. */
export function parseCommand(
  line: string,
  registered: ReadonlySet<string> = new Set(REGISTERED),
): Command | undefined {
  return parseV2(line, registered) ?? parseV1(line, registered);
}

function parseV2(line: string, registered: ReadonlySet<string>): Command | undefined {
  // Char.IsWhiteSpace has U+0085 and lacks U+FEFF, unlike JavaScript's \s.
  const text = line.replace(/^(?:(?!\ufeff)[\s\x85])+/, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  return build(text.slice(2, end), text.slice(end + 2), ',', V2_PROPERTY, V2_DATA, registered, true);
}

function parseV1(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  return build(line.slice(start + 3, end), line.slice(end + 1), ';', V1, V1, registered, false);
}

type Mapping = readonly (readonly [string, string])[];
const V2_DATA: Mapping = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const V2_PROPERTY: Mapping = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const V1: Mapping = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function build(
  info: string,
  data: string,
  separator: string,
  propertyMapping: Mapping,
  dataMapping: Mapping,
  registered: ReadonlySet<string>,
  trim: boolean,
): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const properties = new Map<string, string>();
  if (space > 0) {
    const rest = info.slice(space + 1);
    for (const part of (trim ? rest.trim() : rest).split(separator)) {
      // Split('=', 2, RemoveEmptyEntries): leading signs vanish, and so does a property without a value.
      const [, key, value] = /^=*([^=]+)=+([\s\S]+)$/.exec(part) ?? [];
      if (key !== undefined) properties.set(key.toLowerCase(), unescaped(value!, propertyMapping));
    }
  }
  return { name, properties, data: unescaped(data, dataMapping) };
}

function unescaped(text: string, mapping: Mapping): string {
  return mapping.reduce((out, [from, to]) => out.replaceAll(from, to), text);
}

/** Everything the runner makes of one step's standard output and standard error. */
export function runnerReads(output: string): StepOutput {
  const annotations: Annotation[] = [];
  const dropped: Annotation[] = [];
  const effects: Command[] = [];
  const log: string[] = [];
  const registered = new Set(REGISTERED);
  let stopToken: string | undefined;
  for (const line of linesOf(output)) {
    const command = parseCommand(line, registered);
    if (command === undefined) log.push(line);
    else if (stopToken !== undefined) {
      if (command.name === stopToken) {
        registered.delete(stopToken);
        stopToken = undefined;
      } else log.push(line);
    } else if (KINDS.includes(command.name)) {
      const annotation = annotationOf(command);
      const full = annotations.filter(({ kind }) => kind === annotation.kind).length >= PER_KIND;
      (full ? dropped : annotations).push(annotation);
    } else {
      effects.push(command);
      if (command.name === 'stop-commands') {
        stopToken = command.data.toLowerCase();
        registered.add(stopToken);
      }
    }
  }
  return { annotations, dropped, effects, log };
}

function annotationOf({ name, properties, data }: Command): Annotation {
  const number = (key: string) => {
    const text = properties.get(key);
    return text !== undefined && /^\s*[+-]?[0-9]{1,10}\s*$/.test(text) ? Number(text) : undefined;
  };
  let line = number('line');
  let endLine = number('endline');
  let column = number('col');
  let endColumn = number('endcolumn');
  line ??= endLine;
  column ??= endColumn;
  const range = endLine !== undefined && line !== endLine;
  const backwards = endColumn !== undefined && column !== undefined && endColumn < column;
  if (line === undefined || range || backwards) column = endColumn = undefined;
  if (line !== undefined && endLine !== undefined && endLine < line) line = endLine = undefined;
  return {
    kind: name as AnnotationKind,
    message: data.slice(0, MAX_MESSAGE_UNITS),
    title: properties.get('title'),
    file: properties.get('file'),
    line,
    endLine,
    column,
    endColumn,
  };
}
