import { quote } from '../../document/node.ts';
import type { Tree } from '../../repository/tree.ts';
import { TreeError } from '../../repository/tree.ts';
import { SourceError } from '../source.ts';
import { createLocator, type Locator, type NotLocated } from './locate.ts';
import {
  type Block,
  fail,
  lastBlock,
  namedBlockOf,
  parseStatements,
  type Statement,
  stringOf,
  textOf,
  wordOf,
} from './statements.ts';
import type { Token } from './tokens.ts';

/** A `zone` statement, with what its view, its template and the options around it say. */
export interface ZoneStatement {
  readonly name: Token;
  readonly className: Token | undefined;
  readonly view: string | undefined;
  /** Class of the view around it. */
  readonly viewClass: Token | undefined;
  /** The statements in its braces, then those of its template. */
  readonly statements: readonly Statement[];
}

/** An included file that the repository does not have. */
interface MissingInclude {
  readonly file: Token;
  readonly located: NotLocated;
}

/** All that is read of a named.conf and of what it includes. */
export interface Configuration {
  readonly zones: readonly ZoneStatement[];
  /** `directory` of the options: a path on the server. */
  readonly directory: string | undefined;
  readonly missing: readonly MissingInclude[];
  /** Paths of the files that were included. */
  readonly included: readonly string[];
  readonly locator: Locator;
}

const MAX_OCTETS = 16 * 1024 * 1024;
const MAX_INCLUDES = 1000;
const MAX_INCLUDE_DEPTH = 32;
/** Files that one another include can be read very often; this bounds the statements, not the files. */
const MAX_STATEMENTS = 2_000_000;

/** A view that statements stand in. */
interface View {
  readonly name: string;
  readonly className: Token | undefined;
}

interface Reading {
  readonly tree: Tree;
  readonly locator: Locator;
  /** Files being read, outermost first. */
  readonly open: string[];
  readonly zones: ZoneStatement[];
  readonly templates: Map<string, readonly Statement[]>;
  readonly parsed: Map<string, readonly Statement[]>;
  readonly missing: MissingInclude[];
  readonly included: Set<string>;
  includes: number;
  statements: number;
  directory: string | undefined;
}

/**
 * Reads a BIND configuration with everything that it includes.
 * @throws {SourceError} for what is no configuration, with line and column.
 */
export function readConfiguration(path: string, tree: Tree): Configuration {
  const reading: Reading = {
    tree,
    locator: createLocator(tree),
    open: [],
    zones: [],
    templates: new Map(),
    parsed: new Map(),
    missing: [],
    included: new Set(),
    includes: 0,
    statements: 0,
    directory: undefined,
  };
  readTop(fileStatements(path, reading), undefined, reading);
  const { zones, templates, directory, missing, included, locator } = reading;
  included.delete(path);
  return {
    zones: zones.map((zone) => withTemplate(zone, templates)),
    directory,
    missing,
    included: [...included],
    locator,
  };
}

/** The statements of a file; those of included files stand where their `include` stands. */
function* fileStatements(path: string, reading: Reading): Generator<Statement> {
  reading.open.push(path);
  yield* expand(parseFile(path, reading), reading);
  reading.open.pop();
}

function parseFile(path: string, { tree, parsed }: Reading): readonly Statement[] {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  let octets: Buffer;
  try {
    octets = tree.read(path, MAX_OCTETS);
  } catch (error) {
    if (error instanceof TreeError) throw new SourceError(error.message, { path });
    throw error;
  }
  const statements = parseStatements(octets.toString('utf8'), path);
  parsed.set(path, statements);
  return statements;
}

function* expand(statements: readonly Statement[], reading: Reading): Generator<Statement> {
  for (const statement of statements) {
    if (++reading.statements > MAX_STATEMENTS) {
      fail(statement, `more than ${MAX_STATEMENTS} statements are included. Do files include one another?`);
    }
    if (statement.keyword !== 'include') yield statement;
    else for (const path of includedPaths(stringOf(statement), reading)) yield* fileStatements(path, reading);
  }
}

function includedPaths(file: Token, reading: Reading): readonly string[] {
  const { locator, open, missing, included, directory } = reading;
  const located = locator.locateAll(file.text, directory, file.path);
  if (!located.found) {
    missing.push({ file, located });
    return [];
  }
  for (const path of located.paths) {
    if (open.includes(path)) {
      fail(
        file,
        `${path} is included while it is being read (${[...open, path].join(' > ')}). Remove one of the includes.`,
      );
    }
    if (open.length >= MAX_INCLUDE_DEPTH) {
      fail(
        file,
        `files include one another more than ${MAX_INCLUDE_DEPTH} deep. Write the configuration flatter.`,
      );
    }
    if (++reading.includes > MAX_INCLUDES) {
      fail(file, `more than ${MAX_INCLUDES} files are included. Do files include one another?`);
    }
    included.add(path);
  }
  return located.paths;
}

function readTop(statements: Iterable<Statement>, view: View | undefined, reading: Reading): void {
  for (const statement of statements) {
    const { keyword } = statement;
    if (keyword === 'options' && view === undefined) readOptions(lastBlock(statement, 0), reading);
    else if (keyword === 'view' && view === undefined) {
      const { name, className, block } = namedBlockOf(statement);
      readTop(expand(block.statements, reading), { name: name.text, className }, reading);
    } else if (keyword === 'template') {
      const { name, block } = namedBlockOf(statement);
      reading.templates.set(name.text, [...expand(block.statements, reading)]);
    } else if (keyword === 'zone') {
      const { name, className, block } = namedBlockOf(statement);
      const statements = [...expand(block.statements, reading)];
      checkForms(statements);
      reading.zones.push({
        name,
        className,
        view: view?.name,
        viewClass: view?.className,
        statements,
      });
    }
  }
}

/** A statement that BIND cannot read makes the whole configuration unreadable, whatever kind of zone it stands in. */
function checkForms(statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (statement.keyword === 'file') stringOf(statement);
    else if (statement.keyword === 'type') wordOf(statement);
  }
}

/** BIND looks for everything that follows `directory` there, also for includes. */
function readOptions(block: Block, reading: Reading): void {
  for (const statement of expand(block.statements, reading)) {
    if (statement.keyword === 'directory') reading.directory = stringOf(statement).text;
  }
}

function withTemplate(
  zone: ZoneStatement,
  templates: ReadonlyMap<string, readonly Statement[]>,
): ZoneStatement {
  const named = zone.statements.find(({ keyword }) => keyword === 'template');
  if (named === undefined) return zone;
  const name = textOf(named);
  const template = templates.get(name.text);
  if (template === undefined) fail(name, `there is no template ${quote(name.text)}.`);
  return { ...zone, statements: [...zone.statements, ...template] };
}
